"""What a format tells of an article and what its text says, put together."""

from datetime import date
from pathlib import Path

import pytest

from reader.formats.draft import Block, Known, make_draft
from reader.model import Style

TODAY = date(2024, 1, 1)
LEAD = "The harbour of Vellmouth opened its new lock on Tuesday after eleven years of work and two of quarrel."
NEXT = "Forty boats passed it on the first day, the harbour master said, and none of them touched the walls."


def test_what_the_format_tells_wins_and_leaves_the_body() -> None:
    blocks = [Block("Lock opens in Vellmouth"), Block("By Ada Pell"), Block("3 April 2023"), Block(LEAD), Block(NEXT)]
    known = Known(title="Lock opens in Vellmouth", source="Harbour Wire", published=date(2023, 4, 2))
    draft = make_draft(blocks, Path("a.html"), known, today=TODAY)
    assert (draft.title, draft.author, draft.source) == ("Lock opens in Vellmouth", "Ada Pell", "Harbour Wire")
    assert draft.published == date(2023, 4, 2)
    assert draft.body == f"{LEAD}\n\n{NEXT}"


def test_what_the_format_does_not_tell_is_read_in_the_head() -> None:
    blocks = [Block("Lock opens in Vellmouth"), Block("By Ada Pell"), Block("3 April 2023"), Block(LEAD), Block(NEXT)]
    draft = make_draft(blocks, Path("a.html"), today=TODAY)
    assert (draft.title, draft.author, draft.published) == ("Lock opens in Vellmouth", "Ada Pell", date(2023, 4, 3))


def test_a_title_of_the_format_takes_no_paragraph_with_it() -> None:
    blocks = [Block("What the lock means"), Block(LEAD), Block(NEXT)]
    draft = make_draft(blocks, Path("a.html"), Known(title="Lock opens in Vellmouth"), today=TODAY)
    assert draft.title == "Lock opens in Vellmouth"
    assert draft.body == f"What the lock means\n\n{LEAD}\n\n{NEXT}"


def test_a_heading_of_the_file_below_a_byline_is_of_the_body() -> None:
    blocks = [
        Block("Lock opens in Vellmouth", Style.HEADING),
        Block("By Ada Pell"),
        Block("The boats", Style.SUBHEADING),
    ]
    draft = make_draft([*blocks, Block(LEAD), Block(NEXT)], Path("a.html"), today=TODAY)
    assert draft.body.startswith("The boats\n\n")
    plain = make_draft(
        [blocks[0], blocks[1], Block("The boats"), Block(LEAD), Block(NEXT)], Path("a.html"), today=TODAY
    )
    assert plain.body.startswith(LEAD)


def test_each_paragraph_keeps_its_style() -> None:
    blocks = [
        Block("Lock opens in Vellmouth", Style.HEADING),
        Block("By Ada Pell"),
        Block(LEAD),
        Block("The boats", Style.SUBHEADING),
        Block("Forty\t on the  first day", Style.ROW),
        Block("Roll on,\n  deep and dark", Style.VERBATIM),
        Block(NEXT, Style.QUOTATION),
    ]
    draft = make_draft(blocks, Path("a.html"), today=TODAY)
    assert draft.title == "Lock opens in Vellmouth"
    assert draft.body.split("\n\n")[1:] == [
        "The boats",
        "Forty\ton the first day",
        "Roll on,\n  deep and dark",
        NEXT,
    ]
    assert draft.styles == "p2tvq"


def test_plain_paragraphs_have_no_styles() -> None:
    assert make_draft([Block(LEAD), Block(NEXT)], Path("a.html"), today=TODAY).styles == ""


@pytest.mark.parametrize(
    ("opening", "agency"),
    [
        ("(ANSA) - SONDRIO, 08 APR - A rock fell.", "ANSA"),
        ("Las Palmas, 11 mar (EFE).- A rock fell.", "EFE"),
        ("CAMBRIDGE, Mass.--(BUSINESS WIRE)--A rock fell.", "BUSINESS WIRE"),
        ("BERLIN taz | A rock fell.", "taz"),
        ("Holmstedt (epd). A rock fell.", "epd"),
        ("МОСКВА, 3 апр — РИА Новости. Упал камень.", "РИА Новости"),
        ("LONDON, March 3 /PRNewswire/ -- A rock fell.", "PRNewswire"),
        ("The mayor (an old baker). He spoke.", ""),
    ],
)
def test_the_agency_that_a_text_opens_with_is_its_source(opening: str, agency: str) -> None:
    draft = make_draft([Block("A rock fell on the road"), Block(opening), Block("Nobody was hurt.")], Path("a.txt"))
    assert draft.source == agency


def test_who_is_named_below_a_text_is_its_author_and_stays() -> None:
    blocks = [Block(text) for text in ("A rock fell on the road", "It fell at noon.", "Nobody was hurt.", "Jane Doe")]
    draft = make_draft(blocks, Path("a.txt"))
    assert (draft.author, draft.body.endswith("Jane Doe")) == ("Jane Doe", True)
