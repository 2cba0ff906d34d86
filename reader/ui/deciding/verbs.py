"""The one table of what can be decided about names: menus, enabled actions and dialogs are made from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.ui.actions import KINDS
from reader.ui.deciding.merge import MergeDialog
from reader.ui.deciding.remove import RemoveDialog
from reader.ui.deciding.rename import RenameDialog
from reader.ui.deciding.same import DifferentDialog, SameDialog
from reader.ui.deciding.split import SplitDialog
from reader.ui.deciding.this_is import ThisIsDialog
from reader.ui.deciding.watch import WatchDialog

if TYPE_CHECKING:
    from reader.ui.deciding.asking import Asking
    from reader.ui.deciding.dialog import DecisionDialog
    from reader.ui.deciding.subject import Subject

NO_NAME = "Choose a name first."
ONE_NAME = "Choose one name only."
NO_PLACE = "Open an article that mentions it, or select articles on its page."
NO_ARTICLE = "Open an article first."


def _one(subject: Subject) -> str:
    if not subject.entity_ids:
        return NO_NAME
    return "" if subject.one else ONE_NAME


def _any(subject: Subject) -> str:
    return "" if subject.entity_ids else NO_NAME


def _divisible(subject: Subject) -> str:
    one = subject.one
    if one is None:
        return _one(subject)
    return "" if subject.article_ids or subject.named_here(one) else NO_PLACE


def _readable(subject: Subject) -> str:
    return "" if subject.article else NO_ARTICLE


def _always(_: Subject) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class VerbSpec:
    """A verb by the name of its action; the kinds have no dialog, as they are chosen in their menu."""

    action: str
    obstacle: Callable[[Subject], str]  # why it cannot be done to a subject, empty where it can
    dialog: Callable[[Asking], DecisionDialog] | None = None


VERBS: tuple[VerbSpec, ...] = (
    VerbSpec("rename", _one, RenameDialog),
    *(VerbSpec(f"kind_{kind}", _any) for kind in KINDS),
    VerbSpec("merge", _any, MergeDialog),
    VerbSpec("same_as", _one, SameDialog),
    VerbSpec("different", _any, DifferentDialog),
    VerbSpec("split", _divisible, SplitDialog),
    VerbSpec("remove", _any, RemoveDialog),
    VerbSpec("this_is", _readable, ThisIsDialog),
    VerbSpec("watch", _always, WatchDialog),
)
