"""Lets the tables have the notes and tags that follow from the decisions in force and from the texts as they are.

A passage is looked for in a text only when its note, or the text, has become another.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.identity import decision_log
from reader.library.identity.notebook import DecidedNote, Notebook
from reader.library.store import article_files
from reader.library.store.database import column, execute_many, json_list, rows
from reader.model import Subject, Tag
from reader.model.decision import Anchor
from reader.text.search_form import index_form

_V = TypeVar("_V")
_K = TypeVar("_K")

_TEXTS = "SELECT id, title, body FROM shown_text WHERE id IN (SELECT value FROM json_each(?))"
_ON = "SELECT id FROM note WHERE article_id IN (SELECT value FROM json_each(?))"
_ARTICLES_OF = """
    SELECT DISTINCT article_id FROM note WHERE article_id NOT NULL AND id IN (SELECT value FROM json_each(?))"""
_REMOVALS = tuple(
    f"DELETE FROM {table} WHERE {key} IN (SELECT value FROM json_each(?))"
    for table, key in (("note", "id"), ("note_tag", "note_id"), ("note_fts", "rowid"))
)
_ADD = """
    INSERT INTO note(id, mark, subject, article_id, start, "end", quote, text, color, created, changed)
    VALUES (?,?,?,?,?,?,?,?,?,?,?)"""
_ADD_WORDS = "INSERT INTO note_fts(rowid, quote, text) VALUES (?,?,?)"
_ADD_TAG = "INSERT INTO note_tag(tag, note_id) VALUES (?,?)"
_UNTAG = "DELETE FROM article_tag WHERE article_id IN (SELECT value FROM json_each(?))"
_TAG = "INSERT INTO article_tag(tag, article_id) VALUES (?,?)"
_SHOWING = """
    SELECT article_id FROM article_tag WHERE tag IN (SELECT value FROM json_each(?1))
    UNION SELECT article_id FROM note_tag JOIN note ON note.id = note_id
    WHERE tag IN (SELECT value FROM json_each(?1)) AND article_id NOT NULL"""
_FORGET_TAG = 'DELETE FROM tag WHERE "key" = ?'
_KNOW_TAG = 'INSERT INTO tag("key", name, color) VALUES (?,?,?)'


class NoteRow(NamedTuple):
    """A note as its table has it."""

    id: int
    mark: str
    subject: str
    article_id: int | None
    start: int | None
    end: int | None
    quote: str
    text: str
    color: str
    created: int
    changed: int


@dataclass(frozen=True, slots=True)
class _Text:
    """The text of an article: its title, empty where that was derived, and its body."""

    title: str
    body: str


# --- decisions that change ---


def follow(connection: Connection, before: Notebook, after: Notebook) -> set[int]:
    """Let the tables have what another standing of the decisions says; return the articles that it touches."""
    if before is after:
        return set()
    retagged = _follow_tags(connection, before.tags, after.tags)
    changed = _unlike(before.notes, after.notes)
    ids = [book.notes[uid].id for uid in changed for book in (before, after) if uid in book.notes]
    touched = {*column(connection, _ARTICLES_OF, json_list(ids))}
    _remove(connection, ids)
    touched |= _add(connection, [after.notes[uid] for uid in changed if uid in after.notes])
    return touched | retagged | _follow_article_tags(connection, before, after)


def _follow_tags(connection: Connection, before: Mapping[str, Tag], after: Mapping[str, Tag]) -> set[int]:
    """Know the tags as they are called and coloured now; return the articles that show one that has changed."""
    changed = _unlike(before, after)
    execute_many(connection, _FORGET_TAG, [(key,) for key in changed])
    known = [(key, after[key].name, str(after[key].color)) for key in changed if key in after]
    execute_many(connection, _KNOW_TAG, known)
    return {*column(connection, _SHOWING, json_list(changed))}


def _follow_article_tags(connection: Connection, before: Notebook, after: Notebook) -> set[int]:
    if before.exchanges != after.exchanges:
        changed = [*before.article_tags, *after.article_tags]
    else:
        changed = _unlike(before.article_tags, after.article_tags)
    articles = article_files.find(connection, changed)
    _tag(connection, articles)
    return set(articles)


def _unlike(before: Mapping[_K, _V], after: Mapping[_K, _V]) -> list[_K]:
    """Return the keys by which two mappings have something else."""
    return [*(key for key in after if before.get(key) != after[key]), *(key for key in before if key not in after)]


# --- articles that come, go and change ---


def place(connection: Connection, ids: Collection[int]) -> None:
    """Let articles have their notes and tags: those that come, and those of which a text or an identity is another."""
    notebook = decision_log.current(connection).notebook
    if notebook.by_identity:
        names = article_files.identities(connection, ids)
        notes = {uid: notebook.notes[uid] for identities in names.values() for uid in notebook.uids_of(identities)}
        _remove(connection, [note.id for note in notes.values()])
        _add(connection, list(notes.values()))
    if notebook.article_tags:
        _tag(connection, ids)


def forget(connection: Connection, ids: Collection[int]) -> None:
    """Take the notes and tags of articles that go out of the tables."""
    if noted := column(connection, _ON, json_list(ids)):
        _remove(connection, noted)
    connection.exec_driver_sql(_UNTAG, (json_list(ids),))


def _tag(connection: Connection, ids: Collection[int]) -> None:
    connection.exec_driver_sql(_UNTAG, (json_list(ids),))
    notebook = decision_log.current(connection).notebook
    execute_many(connection, _TAG, _article_tags(connection, notebook, ids))


def _remove(connection: Connection, ids: Collection[int]) -> None:
    if ids:
        for statement in _REMOVALS:
            connection.exec_driver_sql(statement, (json_list(ids),))


def _add(connection: Connection, notes: Sequence[DecidedNote]) -> set[int]:
    """Add notes that are in the tables no more, and return the articles that they are on."""
    made = _note_rows(connection, notes)
    execute_many(connection, _ADD, list(made))
    execute_many(connection, _ADD_WORDS, [(row.id, index_form(row.quote), index_form(row.text)) for row in made])
    tags = {note.id: note.tags for note in notes}
    execute_many(connection, _ADD_TAG, [(tag, row.id) for row in made for tag in tags[row.id]])
    return {row.article_id for row in made if row.article_id is not None}


# --- what follows ---


def _article_tags(connection: Connection, notebook: Notebook, ids: Collection[int]) -> list[tuple[str, int]]:
    names = article_files.identities(connection, ids) if notebook.article_tags else {}
    return [(tag, number) for number, identities in names.items() for tag in sorted(notebook.tags_of(identities))]


def _note_rows(connection: Connection, notes: Sequence[DecidedNote]) -> list[NoteRow]:
    """Return notes as the table has them; those whose articles the library does not have are left out."""
    articles = {note.uid: _article(connection, note) for note in notes}
    texts = _load_texts(connection, {number for number in articles.values() if number is not None})
    return [
        _row(note, articles[note.uid], texts) for note in notes if not note.identities or articles[note.uid] is not None
    ]


def _article(connection: Connection, note: DecidedNote) -> int | None:
    return next(iter(article_files.find(connection, note.identities)), None)


def _load_texts(connection: Connection, ids: Collection[int]) -> dict[int, _Text]:
    return {number: _Text(title, body) for number, title, body in rows(connection, _TEXTS, json_list(ids))}


def _row(note: DecidedNote, article: int | None, texts: Mapping[int, _Text]) -> NoteRow:
    start = end = None
    quote = note.anchor.quote if note.anchor else ""
    if note.anchor and article is not None and (found := _find(note.anchor, texts[article])):
        start, end, quote = found
    words = quote, note.text, str(note.color)
    return NoteRow(note.id, note.uid, str(_subject(note)), article, start, end, *words, note.created, note.changed)


def _find(anchor: Anchor, text: _Text) -> tuple[int, int, str] | None:
    """Return where a passage stands now, from where the body begins, and its words."""
    from reader.text.anchor import find_anchor  # brings rapidfuzz, which no start waits for

    return find_anchor(anchor, text.title, text.body)


def _subject(note: DecidedNote) -> Subject:
    if note.anchor:
        return Subject.PASSAGE
    if note.article:
        return Subject.ARTICLE
    return Subject.ENTITY if len(note.entities) == 1 else Subject.PAIR


def expected_rows(connection: Connection, notebook: Notebook) -> Iterator[NoteRow]:
    """Yield all notes as the table is to have them."""
    notes = list(notebook.notes.values())
    for first in range(0, len(notes), _AT_A_TIME):
        yield from _note_rows(connection, notes[first : first + _AT_A_TIME])


def expected_tags(connection: Connection, notebook: Notebook) -> list[tuple[str, int]]:
    """Return the tags that all articles are to have, each with its article."""
    return _article_tags(connection, notebook, article_files.find(connection, notebook.article_tags))


_AT_A_TIME = 500
