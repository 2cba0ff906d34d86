"""Reading again: which articles another tagger has read, their texts, and what takes the place of what was read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from reader.library.links import reading_writer
from reader.library.store import article_text
from reader.library.store.article_record import ArticleReading, merge_entities
from reader.library.store.database import Database, column, execute_many, json_list, rows, scalar
from reader.model import ArticleDraft, Changes, Reading

_BY_ANOTHER = "reading_id IS NOT coalesce((SELECT id FROM reading WHERE tagger = ?), -1)"
_BY = "SELECT count(*) FROM article WHERE reading_id = (SELECT id FROM reading WHERE tagger = ?)"
_LEFT = f"SELECT count(*) FROM article WHERE {_BY_ANOTHER}"
_NEXT = f"""
    SELECT id FROM article WHERE id < ? AND {_BY_ANOTHER}
    ORDER BY id DESC LIMIT ?"""
_TOLD = "SELECT count(*) FROM article WHERE reading_id IS NULL"
_NEXT_TOLD = "SELECT id FROM article WHERE id < ? AND reading_id IS NULL ORDER BY id DESC LIMIT ?"
_THERE = f"SELECT id FROM article WHERE {_BY_ANOTHER} AND id IN (SELECT value FROM json_each(?)) ORDER BY id"
_DRAFTS = """
    SELECT article.id, ifnull(as_read.title, article.title) AS title, body,
           ifnull(as_read.title_derived, article.title_derived) AS title_derived,
           iif(as_read.language IS NULL, '', article.language) AS language
    FROM article JOIN article_text ON article_text.article_id = article.id
    LEFT JOIN as_read ON as_read.article_id = article.id
    WHERE article.id IN (SELECT value FROM json_each(?)) ORDER BY article.id DESC"""
_SIGN = """
    UPDATE article SET reading_id = ?2,
    language = iif(EXISTS (SELECT 1 FROM as_read WHERE article_id = ?3 AND as_read.language NOT NULL), language, ?1)
    WHERE id = ?3"""
_TAGGERS = """
    SELECT tagger FROM reading WHERE EXISTS (SELECT 1 FROM article WHERE reading_id = reading.id) ORDER BY id"""
_NEWEST = 1 << 62  # above every article's id


class Retag:
    """What the articles of one library were read by."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def taggers(self) -> list[str]:
        """Return the taggers that read the articles, by name and version."""
        sql = (
            "SELECT tagger FROM reading WHERE EXISTS (SELECT 1 FROM article WHERE reading_id = reading.id) ORDER BY id"
        )
        with self._database.read() as connection:
            return column(connection, sql)

    def left(self, tagger: str) -> int:
        """Count the articles that a tagger has not read."""
        with self._database.read() as connection:
            return int(scalar(connection, _LEFT, tagger))

    def by(self, tagger: str) -> int:
        """Count the articles that a tagger has read."""
        with self._database.read() as connection:
            return int(scalar(connection, _BY, tagger))

    def next(self, tagger: str, limit: int, below: int = _NEWEST) -> list[int]:
        """Return articles that a tagger has not read, the newest first, those from an id on downward."""
        with self._database.read() as connection:
            return column(connection, _NEXT, below, tagger, limit)

    def told(self) -> int:
        """Count the articles of which the user has told another language since they were read."""
        with self._database.read() as connection:
            return int(scalar(connection, _TOLD))

    def next_told(self, limit: int, below: int = _NEWEST) -> list[int]:
        """Return articles whose language was told since they were read, the newest first, from an id on downward."""
        with self._database.read() as connection:
            return column(connection, _NEXT_TOLD, below, limit)

    def drafts(self, ids: Sequence[int]) -> dict[int, ArticleDraft]:
        """Return titles and bodies, the newest first; articles that are gone are left out.

        A title is that of the file, which what is read counts from; a language is one that the user told.
        """
        with self._database.read() as connection:
            found = rows(connection, _DRAFTS, json_list(ids))
        return {
            row.id: ArticleDraft(row.title, row.body, title_derived=bool(row.title_derived), language=row.language)
            for row in found
        }

    def replace(self, read: Mapping[int, Reading]) -> Changes:
        """Let a tagger's readings take the place of what was read in articles, all or none.

        Articles that are gone, or that it has read meanwhile (their text may be another), are left out.
        """
        with self._database.write() as connection:
            there = [
                row[0] for row in rows(connection, _THERE, next(iter(read.values()), Reading()).tagger, json_list(read))
            ]
            before = {old.id: old for old in reading_writer.take(connection, there)}
            anew = [
                ArticleReading(number, merge_entities(read[number].entities), before[number].ids) for number in there
            ]
            reading_writer.put(connection, anew)
            _sign(connection, {number: read[number] for number in there})
        return Changes(frozenset(there), entities=bool(there))


def _sign(connection: Connection, read: Mapping[int, Reading]) -> None:
    ids = {
        tagger: article_text.reading_id(connection, tagger) for tagger in {reading.tagger for reading in read.values()}
    }
    values = [(reading.language, ids[reading.tagger], number) for number, reading in read.items()]
    execute_many(connection, _SIGN, values)
