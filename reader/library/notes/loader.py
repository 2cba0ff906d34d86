"""Notes and tags as values, out of the tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection

from reader.errors import NotFoundError, SpoiltError
from reader.library.entities import entities
from reader.library.identity import decision_log
from reader.library.links.entity_upsert import ids_of
from reader.library.store.article_record import moment
from reader.library.store.database import json_list, rows
from reader.model import Color, Entity, Note, Subject, Tag
from reader.model.decision import NEW
from reader.phrase import phrase

_NOTES = """
    SELECT note.id, mark, subject, note.article_id, start, "end", quote, text, color, created, changed,
           iif(title_derived OR title = '', 0, length(title) + 2 * (
               start >= 0 OR EXISTS (SELECT 1 FROM article_text WHERE article_id = article.id AND body != '')))
           AS body_at
    FROM note LEFT JOIN article ON article.id = note.article_id"""
_THESE = f"{_NOTES} WHERE note.id IN (SELECT value FROM json_each(?))"
_ON = f"""{_NOTES} WHERE note.article_id IN (SELECT value FROM json_each(?))
    ORDER BY note.article_id, start, "end", note.id"""
_TAGS_OF_NOTES = """
    SELECT note_id, tag.name, tag.color FROM json_each(?) AS wanted CROSS JOIN note_tag ON note_id = wanted.value
    JOIN tag ON tag."key" = note_tag.tag ORDER BY note_id, note_tag.tag"""
_TAGS_OF_ARTICLES = """
    SELECT article_id, tag.name, tag.color FROM json_each(?) AS wanted
    CROSS JOIN article_tag ON article_id = wanted.value JOIN tag ON tag."key" = article_tag.tag
    ORDER BY article_id, article_tag.tag"""
_TAGS = 'SELECT "key", name, color FROM tag WHERE "key" IN (SELECT value FROM json_each(?)) ORDER BY "key"'


def load(connection: Connection, ids: Collection[int]) -> dict[int, Note]:
    """Return notes by their ids; those that are gone are left out."""
    return {note.id: note for note in _notes(connection, rows(connection, _THESE, json_list(ids)))}


def load_one(connection: Connection, note_id: int) -> Note:
    for note in load(connection, [note_id]).values():
        return note
    raise NotFoundError(phrase("This note is no longer in the library."))


def notes_by_article(connection: Connection, ids: Collection[int]) -> dict[int, tuple[Note, ...]]:
    """Return the notes on articles: those on all of one and its lost ones first, then as they stand."""
    found: dict[int, list[Note]] = defaultdict(list)
    for note in _notes(connection, rows(connection, _ON, json_list(ids))):
        found[note.article_id or 0].append(note)
    return {number: tuple(sorted(notes, key=_is_placed)) for number, notes in found.items()}


def _is_placed(note: Note) -> tuple[bool, bool]:
    return note.start is not None, note.is_lost


def tags_by_article(connection: Connection, ids: Collection[int]) -> dict[int, tuple[Tag, ...]]:
    """Return the tags of articles, in the order of their keys."""
    found: dict[int, list[Tag]] = defaultdict(list)
    for number, name, color in rows(connection, _TAGS_OF_ARTICLES, json_list(ids)):
        found[number].append(Tag(name, color_of(color)))
    return {number: tuple(tags) for number, tags in found.items()}


def tags_by_key(connection: Connection, keys: Iterable[str]) -> dict[str, Tag]:
    """Return tags by their keys, in the order of these."""
    return {key: Tag(name, color_of(color)) for key, name, color in rows(connection, _TAGS, json_list(keys))}


def tags_of_entity(connection: Connection, entity_id: int) -> tuple[Tag, ...]:
    """Return the tags that an entity has, in the order of their keys."""
    key = entities.key_of(connection, entity_id)
    tags = decision_log.current(connection).tags_of_entities.get(key, frozenset())
    return tuple(tags_by_key(connection, tags).values())


def ids_on_entity(connection: Connection, entity_id: int) -> list[int]:
    """Return the notes on an entity, alone or with another, in the order in which they were made."""
    resolution = decision_log.current(connection)
    uids = resolution.notes_of_entities.get(entities.key_of(connection, entity_id), ())
    return [resolution.notebook.notes[uid].id for uid in uids]


def _notes(connection: Connection, found: Sequence[Any]) -> list[Note]:
    if not found:
        return []
    tags: dict[int, list[Tag]] = {row.id: [] for row in found}
    for number, name, color in rows(connection, _TAGS_OF_NOTES, json_list(tags)):
        tags[number].append(Tag(name, color_of(color)))
    on = _entities_of(connection, [row.mark for row in found if row.article_id is None])
    return [_note(row, tuple(tags[row.id]), on.get(row.mark, ())) for row in found]


def _note(row: Any, tags: tuple[Tag, ...], on: tuple[Entity, ...]) -> Note:
    is_placed = row.start is not None and row.body_at is not None
    return Note(
        id=row.id,
        subject=_subject(row.subject),
        text=row.text,
        color=color_of(row.color),
        tags=tags,
        created=moment(row.created),
        changed=moment(row.changed),
        article_id=row.article_id,
        start=row.start + row.body_at if is_placed else None,
        end=row.end + row.body_at if is_placed else None,
        quote=row.quote,
        entities=on,
        uid=row.mark,
    )


def _entities_of(connection: Connection, marks: Sequence[str]) -> Mapping[str, tuple[Entity, ...]]:
    """Return the entities that notes are on, by the marks of these; one that is not here yet as it was called."""
    if not marks:
        return {}
    resolution = decision_log.current(connection)
    notes = [resolution.notebook.notes[mark] for mark in marks if mark in resolution.notebook.notes]
    keys = {ref: resolution.resolve(ref) for note in notes for ref in note.called}
    known = {key: entities.find(connection, number) for key, number in ids_of(connection, set(keys.values())).items()}
    return {
        note.uid: tuple(known.get(keys[ref]) or Entity(NEW, ref.kind, ref.display_name, 0, 0) for ref in note.called)
        for note in notes
    }


def color_of(word: str) -> Color:
    try:
        return Color(word)
    except ValueError:
        raise SpoiltError(phrase("it holds a colour that there is not")) from None


def _subject(word: str) -> Subject:
    try:
        return Subject(word)
    except ValueError:
        raise SpoiltError(phrase("it holds a note on what there is not")) from None
