"""Notes that are being written and are not saved: what each is on, and how they are told as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader.lazy_dataclass import dataclass
from reader.model import Color
from reader.ui.widgets.note_form import NoteDraft

if TYPE_CHECKING:
    from reader.ui.widgets.note_form import NoteForm


@dataclass(frozen=True, slots=True)
class UnsavedNote:
    """What was written, and on what: a note that is there, a passage, all of an article, one or two entities."""

    draft: NoteDraft
    note_id: int | None = None
    article_id: int | None = None
    span: tuple[int, int] | None = None
    entity_ids: tuple[int, ...] = ()


class UnsavedNotes(QObject):
    """By it those who have forms for notes tell that other words stand in them, or that one is there or gone."""

    changed = Signal()

    def __init__(self, find: Callable[[], Iterable[UnsavedNote]], parent: QObject) -> None:
        super().__init__(parent)
        self.find = find

    def follow(self, form: NoteForm) -> None:
        """Tell what becomes of a form."""
        form.edited.connect(self.changed)
        form.destroyed.connect(self.changed)


def to_json(note: UnsavedNote) -> dict[str, Any]:
    draft = note.draft
    said = {"text": draft.text, "color": str(draft.color), "tags": list(draft.tags)}
    on = {"note": note.note_id, "article": note.article_id, "span": note.span and list(note.span)}
    return said | on | {"entities": list(note.entity_ids)}


def from_json(told: Any) -> UnsavedNote:
    """Return what `to_json` was given; ValueError where it is something else."""
    try:
        draft = NoteDraft(str(told["text"]), Color(told["color"]), tuple(map(str, told["tags"])))
        span = told["span"] and (int(told["span"][0]), int(told["span"][1]))
        note_id, article_id = (None if told[name] is None else int(told[name]) for name in ("note", "article"))
        return UnsavedNote(draft, note_id, article_id, span or None, tuple(map(int, told["entities"])))
    except (KeyError, TypeError, IndexError, AttributeError, ValueError) as error:
        raise ValueError("this is no note") from error
