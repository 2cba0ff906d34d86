"""Notes as they are printed: a row each for people, an object each for programs."""

from __future__ import annotations

from typing import Any

from reader.cli.words import short_date
from reader.model import NoteRow

HEADINGS = ("ID", "DATE", "COLOUR", "TAGS", "ON", "NOTE")
RIGHT = (0,)
SPARE = (2, 3)  # on a narrow terminal


def note_fields(row: NoteRow) -> dict[str, Any]:
    """Return a note as JSON has it; `entities` only of one that is on names, which has no link."""
    note = row.note
    fields: dict[str, Any] = {
        "id": note.id,
        "article": note.article_id,
        "start": note.start,
        "end": note.end,
        "quote": note.quote,
        "note": note.text,
        "tags": [tag.name for tag in note.tags],
        "color": str(note.color),
        "created": note.created.isoformat(),
        "link": row.link,
    }
    return fields | ({"entities": [entity.name for entity in note.entities]} if note.entities else {})


def note_cells(row: NoteRow) -> tuple[str, ...]:
    note = row.note
    tags, color = ", ".join(tag.name for tag in note.tags), str(note.color)
    return (str(note.id), short_date(note.created.date()), color, tags, _subject(row), " ".join(note.text.split()))


def _subject(row: NoteRow) -> str:
    """Say what a note is on: the words of a passage, a title, names."""
    note = row.note
    if note.quote:
        return f"“{' '.join(note.quote.split())}”{' (lost its place)' * note.is_lost}"
    return row.title or " and ".join(entity.name for entity in note.entities)
