"""The notes of a library: listed in the order of their articles, found, counted, and the tags by which they are sorted.

ids = library.notes.ids(NoteQuery("harbour tag:check", colors=(Color.SAGE,)))
for row in library.notes.rows(ids[:50]): …
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import islice

from sqlalchemy import Connection

from reader.library.notes import loader, query
from reader.library.search import tags
from reader.library.store.database import Database, json_list, rows, tuples
from reader.library.store.permalinks import permalinks
from reader.model import Color, Note, NoteCounts, NoteQuery, NoteRow, Tag, TagCount
from reader.text.permalink import note_link

_ALL = NoteQuery()
_IDS = """
    SELECT note.id, article_id FROM note WHERE {}
    ORDER BY article_id IS NULL, article_id DESC, start, "end", note.id LIMIT ?"""
_COUNTS = """
    SELECT count(*), count(DISTINCT article_id), total(subject = 'passage' AND start IS NULL) FROM note WHERE {}"""
_ARTICLES = """
    SELECT article.id, title, source.name AS source, author FROM article LEFT JOIN source ON source.id = source_id
    WHERE article.id IN (SELECT value FROM json_each(?))"""
_COLORS = "SELECT color, count(*) FROM note GROUP BY 1"
_IN_ARTICLES = """
    SELECT article_id, count(*) FROM note WHERE article_id IN (SELECT value FROM json_each(?)) GROUP BY 1"""


class Notes:
    """The notes, highlights and tags of one library; what is done to them is proposed by `note_proposals`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self, asked: NoteQuery = _ALL, limit: int | None = None) -> array[int]:
        """Return the notes asked for: those of the newest article first, as they stand; last those on entities."""
        with self._database.read() as connection:
            return find(connection, asked, limit)

    def with_articles(self, asked: NoteQuery = _ALL) -> tuple[array[int], list[int | None]]:
        """Return the notes asked for, and the article that each is on, None for one on entities or one that is gone."""
        with self._database.read() as connection:
            found = _find(connection, asked, None)
        return array("q", (number for number, _ in found)), [article for _, article in found]

    def rows(self, ids: Sequence[int]) -> list[NoteRow]:
        """Return notes with what is told of their articles, in the order asked; those that are gone are left out."""
        with self._database.read() as connection:
            return load_rows(connection, ids)

    def note(self, note_id: int) -> Note:
        with self._database.read() as connection:
            return loader.load_one(connection, note_id)

    def on_article(self, article_id: int) -> tuple[Note, ...]:
        """Return the notes on an article and on its passages, as `Article.notes` has them."""
        with self._database.read() as connection:
            return loader.notes_by_article(connection, [article_id]).get(article_id, ())

    def on_entity(self, entity_id: int) -> tuple[Note, ...]:
        """Return the notes on an entity, alone or with another, in the order in which they were made."""
        with self._database.read() as connection:
            ids = loader.ids_on_entity(connection, entity_id)
            notes = loader.load(connection, ids)
            return tuple(notes[number] for number in ids if number in notes)

    def on_pair(self, one_id: int, other_id: int) -> tuple[Note, ...]:
        """Return the notes on two entities together."""
        with self._database.read() as connection:
            others = set(loader.ids_on_entity(connection, other_id))
            ids = [number for number in loader.ids_on_entity(connection, one_id) if number in others]
            notes = loader.load(connection, ids)
            return tuple(notes[number] for number in ids if number in notes)

    def counts(self, asked: NoteQuery = _ALL) -> NoteCounts:
        """Count the notes asked for; `articles` of all is the “Noted” of the list."""
        with self._database.read() as connection:
            where = query.condition(connection, asked)
            [[notes, articles, lost]] = rows(connection, _COUNTS.format(where.text), *where.values)
        return NoteCounts(notes, articles, int(lost))

    def by_color(self) -> dict[Color, int]:
        """Count all notes of each colour; colours that none has are left out."""
        with self._database.read() as connection:
            return {loader.color_of(color): int(number) for color, number in rows(connection, _COLORS)}

    def counts_in(self, article_ids: Collection[int]) -> dict[int, int]:
        """Return how many notes there are on articles, by their ids; those without any are left out."""
        with self._database.read() as connection:
            return dict(map(tuple, rows(connection, _IN_ARTICLES, json_list(article_ids))))

    def tags(self, *, of_entities: bool = True) -> list[TagCount]:
        """Return the tags that anything has, in the order of their names; of entities only where they are asked for."""
        with self._database.read() as connection:
            return tags.counts(connection, of_entities=of_entities)

    def complete_tags(self, beginning: str, limit: int = 8) -> list[TagCount]:
        """Return the tags that begin so, or of which a word does: what most has first."""
        with self._database.read() as connection:
            return list(islice(tags.complete(connection, beginning), limit))

    def tags_of_article(self, article_id: int) -> tuple[Tag, ...]:
        with self._database.read() as connection:
            return loader.tags_by_article(connection, [article_id]).get(article_id, ())

    def tags_of_entity(self, entity_id: int) -> tuple[Tag, ...]:
        with self._database.read() as connection:
            return loader.tags_of_entity(connection, entity_id)


def find(connection: Connection, asked: NoteQuery = _ALL, limit: int | None = None) -> array[int]:
    """Return the notes asked for: those of the newest article first, as they stand; last those on entities."""
    return array("q", (number for number, _ in _find(connection, asked, limit)))


def _find(connection: Connection, asked: NoteQuery, limit: int | None) -> Sequence[tuple[int, int | None]]:
    where = query.condition(connection, asked)
    return tuples(connection, _IDS.format(where.text), *where.values, -1 if limit is None else limit)


def load_rows(connection: Connection, ids: Sequence[int]) -> list[NoteRow]:
    """Return notes with what is told of their articles, in the order asked; those that are gone are left out."""
    notes = loader.load(connection, ids)
    return _with_articles(connection, [notes[number] for number in ids if number in notes])


def _with_articles(connection: Connection, notes: Sequence[Note]) -> list[NoteRow]:
    ids = {note.article_id for note in notes if note.article_id is not None}
    told = {row.id: (row.title, row.source or "", row.author) for row in rows(connection, _ARTICLES, json_list(ids))}
    return note_rows(notes, told, permalinks(connection, ids))


def note_rows(notes: Iterable[Note], told: Mapping[int, Sequence[str]], links: Mapping[int, str]) -> list[NoteRow]:
    """Return notes with what is told of their articles, title, source and author, and with their links."""
    return [_note_row(note, told.get(note.article_id or 0), links.get(note.article_id or 0, "")) for note in notes]


def _note_row(note: Note, told: Sequence[str] | None, link: str) -> NoteRow:
    if told is None:
        return NoteRow(note)
    title, source, author = told
    return NoteRow(note, title, source, author, note_link(link, note.uid))
