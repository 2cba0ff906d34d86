"""Whether the tables of notes and tags have what follows from the decisions and the texts, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection

from reader.library.identity import decision_log
from reader.library.identity.notebook import Notebook
from reader.library.links import note_rows
from reader.library.store.database import rows
from reader.text.search_form import index_form

_NOTES = """
    SELECT id, mark, subject, article_id, start, "end", quote, text, color, created, changed FROM note"""
_WORDS = "SELECT rowid, quote, text FROM note_fts"


def problems(connection: Connection) -> Iterator[str]:
    """Yield what is wrong with notes and tags, in words."""
    notebook = decision_log.fold_log(connection, decision_log.in_force(connection)).notebook
    expected = set(note_rows.expected_rows(connection, notebook))
    if wrong := _differences(rows(connection, _NOTES), expected):
        yield f"{wrong:,} notes say something else, or elsewhere, than was decided."
    words = {(row.id, index_form(row.quote), index_form(row.text)) for row in expected}
    if not wrong and (lost := _differences(rows(connection, _WORDS), words)):
        yield f"{lost:,} notes are found by other words than they have."
    if wrong_tags := sum(_differences(rows(connection, sql), told) for sql, told in _tags(connection, notebook)):
        yield f"{wrong_tags:,} tags are other than was decided."


def _tags(connection: Connection, notebook: Notebook) -> Iterator[tuple[str, set[tuple[object, ...]]]]:
    yield 'SELECT "key", name, color FROM tag', {(key, tag.name, tag.color) for key, tag in notebook.tags.items()}
    there = {row[0] for row in rows(connection, "SELECT id FROM note")}
    notes = (note for note in notebook.notes.values() if note.id in there)
    yield "SELECT tag, note_id FROM note_tag", {(key, note.id) for note in notes for key in note.tags}
    yield "SELECT tag, article_id FROM article_tag", {*note_rows.expected_tags(connection, notebook)}


def _differences(found: Iterable[Sequence[object]], expected: Iterable[tuple[object, ...]]) -> int:
    """Count what one has and the other has not; a note that is another counts once."""
    are, should = {tuple(row) for row in found}, set(expected)
    return max(len(are - should), len(should - are))
