"""What was marked in invented articles and books, as Readwise exports it and others write for it."""

from __future__ import annotations

import hashlib

import pytest

from reader.errors import FileError
from reader.formats import registry
from reader.formats.catalogues.highlights import Mark, marks_in
from reader.model import ArticleDraft, Remark, SourceFile, Style

READWISE = (
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,"
    "Document tags\n"
    '"The pier, she said, ""will not hold"".",Piers of Dunmare,Odile Ferrant,B0,ask the divers,yellow,'
    '"harbour, .to-ask",page,30,2021-03-04 10:00:00+00:00,\n'
    '"Two lines\nof one passage.",Piers of Dunmare,Odile Ferrant,B0,,,,page,7,2021-03-05 11:00:00+00:00,\n'
    "A bell rings.,The bell of Tull,,,,,,,,,\n"
    ",The bell of Tull,,,worth a second look,,,,,,\n"
    ",,,,,,,,,,\n"
)
FOR_READWISE = (
    "Highlight,Title,Author,URL,Note,Location,Date\n"
    "A bell rings.,The bell of Tull,Ben Rook,https://beacon.example/bell,,12,2021-03-04\n"
)


def read(text: str, name: str = "readwise-data.csv") -> list[ArticleDraft | FileError | Remark]:
    data = text.encode()
    return registry.articles(SourceFile(f"/exports/{name}", data, hashlib.sha256(data).hexdigest()))


def test_each_title_is_an_article_of_the_passages_that_were_marked_in_it() -> None:
    piers, bell, remark = read(READWISE)
    assert isinstance(piers, ArticleDraft)
    assert isinstance(bell, ArticleDraft)
    assert (piers.title, piers.author, piers.part, piers.published) == ("Piers of Dunmare", "Odile Ferrant", 1, None)
    assert piers.undated_because == "Of its day is known only that it was read on 5 March 2021."
    assert piers.body == 'Two lines\n\nof one passage.\n\nThe pier, she said, "will not hold".'
    assert set(piers.styles) == {Style.QUOTATION.value}
    assert marks_in(piers.marked, "") == [
        Mark("Two lines\nof one passage."),
        Mark('The pier, she said, "will not hold".', "ask the divers", ("harbour", "to-ask")),
    ]
    assert (bell.title, bell.author, bell.body, bell.undated_because) == ("The bell of Tull", "", "A bell rings.", "")
    assert marks_in(bell.marked, "") == [Mark("A bell rings."), Mark("", "worth a second look")]
    assert isinstance(remark, Remark)
    assert remark.text == "readwise-data.csv holds what was marked in 2 articles, without the rest of their texts."


def test_what_others_write_for_it_is_read_alike_with_its_address() -> None:
    bell, _ = read(FOR_READWISE)
    assert isinstance(bell, ArticleDraft)
    assert (bell.title, bell.author, bell.url) == ("The bell of Tull", "Ben Rook", "https://beacon.example/bell")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (READWISE.splitlines()[0], "readwise-data.csv is a table of highlights without one."),
        (f"{READWISE.splitlines()[0]},,,,,,,\n", "readwise-data.csv is a table of highlights without one."),
        (READWISE[: READWISE.index("\n")] + "\n,,,,a note on nothing,,,,,,\n", "notes on what has no title"),
    ],
)
def test_what_holds_no_passage_is_refused(text: str, reason: str) -> None:
    found, *_ = read(text)
    assert isinstance(found, FileError)
    assert reason in str(found)


def test_a_table_of_articles_is_none_of_highlights() -> None:
    found = read("Title,Author,Note,Text\nBoard meets,Ben Rook,,The board met on Tuesday and will meet again.\n" * 1)
    assert [one.marked for one in found if isinstance(one, ArticleDraft)] == [""]
