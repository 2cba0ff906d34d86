"""What files say of themselves, and how far that is believed."""

from datetime import date
from pathlib import Path

import pytest

from reader.formats.draft import Block, Known
from reader.formats.properties import make_draft_of_file, plausible_author, plausible_day, plausible_title
from reader.model import Style

TODAY = date(2024, 1, 1)
LEAD = "The harbour of Vellmouth opened its new lock on Tuesday after eleven years of work and two of quarrel."
NEXT = "Forty boats passed it on the first day, the harbour master said, and none of them touched the walls."


@pytest.mark.parametrize(
    "title",
    [
        *("Microsoft Word - lock.doc", "lock-final-2.docx", "Untitled", "Unbenannt 1", "Document1", "scan0001"),
        "p01_lock",
        "",
    ],
)
def test_a_title_that_a_program_made_is_none(title: str) -> None:
    assert plausible_title(title) == ""


@pytest.mark.parametrize("title", ["Lock opens", "Schleuse öffnet", "1984", "Water"])
def test_a_title_of_words_is_one(title: str) -> None:
    assert plausible_title(f" {title}  ") == ("" if title == "1984" else title)


@pytest.mark.parametrize(
    "author", ["python-docx", "Administrator", "Microsoft Office User", "HP", "user1", "a@b.example", "?"]
)
def test_an_account_is_no_author(author: str) -> None:
    assert plausible_author(author) == ""


def test_a_day_that_programs_write_of_themselves_is_none() -> None:
    days = (date(2000, 1, 1), date(2013, 12, 23), date(1980, 1, 1), date(2025, 1, 1), date(2016, 9, 13), None)
    assert [plausible_day(day, TODAY) for day in days] == [*[None] * 4, date(2016, 9, 13), None]


def test_a_heading_above_all_text_is_the_title() -> None:
    blocks = [
        Block("Harbour"),
        Block("Lock opens.", Style.HEADING),
        Block(LEAD),
        Block("The boats", Style.HEADING),
        Block(NEXT),
    ]
    draft = make_draft_of_file(blocks, Path("a.docx"), Known("The boats and the walls"), TODAY)
    assert draft.title == "Lock opens."
    assert draft.body.endswith(f"{LEAD}\n\nThe boats\n\n{NEXT}")


def test_a_heading_below_text_is_no_title() -> None:
    blocks = [Block(f"{LEAD} {LEAD} {NEXT}"), Block("The boats", Style.HEADING), Block(NEXT)]
    draft = make_draft_of_file(blocks, Path("a.docx"), Known("Lock opens in Vellmouth"), TODAY)
    assert draft.title == "Lock opens in Vellmouth"
    assert "The boats" in draft.body


def test_a_day_that_the_text_leaves_open_is_not_that_of_the_file() -> None:
    blocks = [Block("Lock opens in Vellmouth"), Block("By Ada Pell"), Block("03/04/2023"), Block(LEAD), Block(NEXT)]
    draft = make_draft_of_file(blocks, Path("a.docx"), Known(published=date(2016, 9, 13)), TODAY)
    assert draft.published is None
    assert draft.undated_because


def test_an_author_that_goes_on_for_pages_is_none() -> None:
    assert plausible_author("Ida1 " * 20_000) == ""
    assert plausible_author("Ida Lund " * 40) == ""
    assert plausible_author("Ida Lund, Per Moor") == "Ida Lund, Per Moor"
