"""What other programs read of a library: with SQLite alone, none of the program's own functions."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library
from reader.model import ArticleQuery
from tests.library.newsroom import Ready, add, entity_id, person, place, reading

ALL = ArticleQuery()
COLUMNS = {
    "v_articles": "id published title source author section url language words unread starred added path text",
    "v_entities": "id kind name articles mentions aliases",
    "v_mentions": "article_id start end text entity_id kind name published",
    "v_notes": "id subject article_id start end quote text color tags created changed",
}


def asked(path: Path, sql: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def without_title(made: Ready) -> Ready:
    file, draft, read = made
    before = len(draft.title) + 2
    moved = tuple(
        replace(one, mentions=tuple((start - before, end - before) for start, end in one.mentions if start >= before))
        for one in read.entities
    )
    return file, replace(draft, title_derived=True), replace(read, entities=moved)


@pytest.fixture
def full(path: Path) -> Path:
    gong = person("Gong Zheng", "Gong")
    texts = (
        reading("Talks 👍", "Gong Zheng was in Łódź. Gong stayed.", gong, place("Łódź"), source="Post"),
        without_title(reading("Gong Zheng sails.", "Gong Zheng sails.", gong, published=date(2024, 2, 29))),
        reading("No day", "Nobody was there.", published=None),
    )
    with Library.create(path) as library:
        add(library, *texts)
        add(library, reading("Removed", "Erika was there.", person("Erika")))
        library.decisions.decide(library.proposals.remove([entity_id(library, "Erika")]).decision)
        library.decisions.decide(library.proposals.rename(entity_id(library, "Gong Zheng"), "龚正").decision)
    return path


@pytest.mark.parametrize("view", COLUMNS)
def test_a_view_keeps_its_columns(full: Path, view: str) -> None:
    told = [row[1] for row in asked(full, f"SELECT * FROM pragma_table_info('{view}')")]
    assert told[: len(COLUMNS[view].split())] == COLUMNS[view].split()


def test_articles_have_their_days_and_texts(full: Path) -> None:
    assert asked(full, "SELECT published, title, source, words, path, text FROM v_articles ORDER BY id") == [
        (None, "No day", "", 5, "/texts/No day.txt", "No day\n\nNobody was there."),
        (
            "2023-04-03",
            "Talks 👍",
            "Post",
            9,
            "/texts/Talks 👍.txt",
            "Talks 👍\n\nGong Zheng was in Łódź. Gong stayed.",
        ),
        ("2023-04-03", "Removed", "", 4, "/texts/Removed.txt", "Removed\n\nErika was there."),
        ("2024-02-29", "Gong Zheng sails.", "", 3, "/texts/Gong Zheng sails..txt", "Gong Zheng sails."),
    ]


def test_entities_are_as_they_were_decided(full: Path) -> None:
    assert asked(full, "SELECT kind, name, articles, mentions, aliases FROM v_entities ORDER BY name") == [
        ("place", "Łódź", 1, 1, "[]"),
        ("person", "龚正", 2, 3, '["Gong Zheng","Gong"]'),
    ]


def test_mentions_are_what_stands_in_the_text(full: Path) -> None:
    sql = "SELECT name, v_mentions.text, start, substr(v_articles.text, start + 1, end - start) FROM v_mentions"
    found = asked(full, f"{sql} JOIN v_articles ON v_articles.id = article_id ORDER BY article_id, start")
    assert [row[:3] for row in found] == [
        ("龚正", "Gong Zheng", 9),
        ("Łódź", "Łódź", 27),
        ("龚正", "Gong", 33),
        ("龚正", "Gong Zheng", 0),
    ]
    assert all(text == sliced for _, text, _, sliced in found)


def test_notes_are_what_stands_in_the_text_and_what_was_written(full: Path) -> None:
    with Library.open(full) as library:
        number = library.articles.ids(ArticleQuery("talks "))[0]
        text = library.articles.article(number).text
        for words in ("Talks", "in Łódź"):
            at = text.index(words), text.index(words) + len(words)
            library.decisions.decide(
                library.note_proposals.on_passage(number, *at, text="Why?", tags=["b", "A"]).decision
            )
        library.decisions.decide(library.note_proposals.on_entities([entity_id(library, "龚正")], "Who?").decision)
    sql = (
        "SELECT subject, v_notes.text, color, tags, quote, substr(v_articles.text, start + 1, end - start) FROM v_notes"
    )
    assert asked(full, f"{sql} LEFT JOIN v_articles ON v_articles.id = article_id ORDER BY v_notes.id") == [
        ("passage", "Why?", "apricot", '["A","b"]', "Talks", "Talks"),
        ("passage", "Why?", "apricot", '["A","b"]', "in Łódź", "in Łódź"),
        ("entity", "Who?", "none", "[]", "", None),
    ]


def test_each_day_that_can_be_known_is_told(path: Path) -> None:
    days = [
        date(1, 12, 31),
        date(2, 1, 1),
        date(1582, 10, 10),
        date(1900, 2, 28),
        date(2000, 2, 29),
        date(9999, 12, 31),
    ]
    with Library.create(path) as library:
        add(library, *(reading(f"On {day}", "Words.", published=day) for day in days))
        told = {row.title: row.published for row in library.articles.rows(library.articles.ids(ALL))}
    shown = dict(asked(path, "SELECT title, published FROM v_articles"))
    assert shown == {title: day and day.isoformat() for title, day in told.items()}
    assert shown["On 1582-10-10"] == "1582-10-10"
