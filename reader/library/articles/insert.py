"""Puts whole articles into the tables: shown as the edits in force have them, kept as their files have them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from reader.library.identity import decision_log
from reader.library.links import note_rows, reading_writer, versions
from reader.library.links.edits import Values, values_of
from reader.library.store import article_files, article_text, details, wordings
from reader.library.store.article_ids import ArticleIds, note_former
from reader.library.store.article_record import (
    ArticleReading,
    ArticleRecord,
    details_of,
    publication_date,
    with_details,
)
from reader.text.wording import keys_of


def put(connection: Connection, entries: Sequence[ArticleRecord]) -> list[ArticleRecord]:
    """Add articles as they were read, whose ids are free and whose files are there already.

    Where an id is of another day than the one that is to be shown, the article gets another. Return all in the order
    given, with the ids that they have now.
    """
    entries = [_with_keys(entry) for entry in entries]
    values = values_of(connection, [entry.id for entry in entries], decision_log.current(connection))
    shown = [_with_edits(entry, values[entry.id]) for entry in entries]
    moves = _follow_dates(connection, shown)
    read, shown = ([_with_its_id(entry, moves) for entry in some] for some in (entries, shown))
    edited = {
        now.id: (details_of(now), values[was.id].keys())
        for was, now in zip(entries, read, strict=True)
        if values[was.id]
    }
    article_text.add(connection, sorted(shown, key=lambda entry: entry.id))
    worded = [(entry.id, entry.draft.wording) for entry in read]
    wordings.add(connection, worded)
    versions.relate(connection, worded)
    if edited:
        details.keep(connection, edited)
    readings = [ArticleReading(entry.id, entry.entities, entry.ids) for entry in read]
    reading_writer.put(connection, sorted(readings, key=lambda reading: reading.id))
    note_rows.place(connection, [entry.id for entry in read])
    return read


def _with_keys(entry: ArticleRecord) -> ArticleRecord:
    if entry.draft.wording:
        return entry
    return replace(entry, draft=replace(entry.draft, wording=keys_of(entry.draft.body)))


def _with_edits(entry: ArticleRecord, values: Values) -> ArticleRecord:
    return with_details(entry, details.overlay(details_of(entry), values, entry.draft.body)) if values else entry


def _with_its_id(entry: ArticleRecord, moves: Mapping[int, int]) -> ArticleRecord:
    return replace(entry, id=moves[entry.id]) if entry.id in moves else entry


def _follow_dates(connection: Connection, shown: Sequence[ArticleRecord]) -> Mapping[int, int]:
    """Give articles ids of their days, and let their files follow."""
    numbering = ArticleIds(connection)
    wrong = [entry for entry in shown if publication_date(entry.id) != entry.draft.published]
    moves = {entry.id: numbering.id_on(entry.id, entry.draft.published) for entry in wrong}
    for entry in wrong:
        article_files.follow(connection, entry.id, moves[entry.id], entry.draft.encoding)
    note_former(connection, moves)
    return moves
