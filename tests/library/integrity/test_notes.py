"""Notes and tags that are not as they were decided are told."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import Library
from tests.library.newsroom import add, reading

SAID = "1 notes say something else, or elsewhere, than was decided."
FOUND = "1 notes are found by other words than they have."
TAGGED = "1 tags are other than was decided."


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        ("UPDATE note SET start = 1", [SAID]),
        ("UPDATE note SET text = 'other'", [SAID]),
        ("UPDATE note SET article_id = 7", [SAID]),
        ("DELETE FROM note_fts", [FOUND]),
        ("UPDATE note_fts SET text = 'other'", [FOUND]),
        ("DELETE FROM note_tag", [TAGGED]),
        ("INSERT INTO article_tag VALUES ('check', 7)", [TAGGED]),
        ("UPDATE tag SET color = 'sage'", [TAGGED]),
        ("UPDATE note SET color = x'41'", ["1 rows of the table “note” hold what does not belong there.", SAID]),
    ],
)
def test_notes_and_tags_that_are_not_as_decided_are_told(path: Path, damage: str, expected: list[str]) -> None:
    with Library.create(path) as library:
        [number] = add(library, reading("Title", "The hall opens at noon."))
        for proposal in (
            library.note_proposals.on_passage(number, 7, 15, text="When?", tags=["check"]),
            library.note_proposals.tag(["check"], articles=[number]),
        ):
            library.decisions.decide(proposal.decision)
        assert library.check() == []
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(damage)
        connection.commit()
    with Library.open(path) as library:
        assert library.check() == expected
