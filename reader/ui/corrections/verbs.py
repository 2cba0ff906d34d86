"""The one table of what can be done about names: menus, enabled actions and dialogs are made from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.phrase import phrase
from reader.ui.chrome.actions import KINDS
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.corrections.subject import Subject

NO_NAME = phrase("Choose a name first.")
ONE_NAME = phrase("Choose one name only.")
COMPARED = 4  # names at once
TOO_MANY = phrase("Choose at most four names.")
NO_PLACE = phrase("Open an article with this name, or select lines on the page of the name.")
NO_ARTICLE = phrase("Open an article first.")
NOTED = 2  # names at once
ONE_OR_TWO = phrase("A note is on one name, or on two.")


def _one(subject: Subject) -> str:
    if not subject.entity_ids:
        return tr(NO_NAME)
    return "" if subject.one else tr(ONE_NAME)


def _any(subject: Subject) -> str:
    return "" if subject.entity_ids else tr(NO_NAME)


def _few(subject: Subject) -> str:
    if not subject.entity_ids:
        return tr(NO_NAME)
    return "" if len(subject.entity_ids) <= COMPARED else tr(TOO_MANY)


def _one_or_two(subject: Subject) -> str:
    if not subject.entity_ids:
        return tr(NO_NAME)
    return "" if len(subject.entity_ids) <= NOTED else tr(ONE_OR_TWO)


def _divisible(subject: Subject) -> str:
    one = subject.one
    if one is None:
        return _one(subject)
    return "" if subject.article_ids or subject.is_named_here(one) else tr(NO_PLACE)


def _readable(subject: Subject) -> str:
    return "" if subject.article else tr(NO_ARTICLE)


def _always(_: Subject) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class VerbSpec:
    """A verb by the name of its action; kinds have a menu, notes a form, all others that decide a dialog."""

    action: str
    obstacle: Callable[[Subject], str]  # why it cannot be done to a subject, empty where it can
    has_dialog: bool = True
    decides: bool = True  # and so writes


VERBS: tuple[VerbSpec, ...] = (
    VerbSpec("open_page", _one, has_dialog=False, decides=False),
    VerbSpec("show_relations", _one, has_dialog=False, decides=False),
    VerbSpec("narrow", _any, has_dialog=False, decides=False),
    VerbSpec("compare_names", _few, has_dialog=False, decides=False),
    VerbSpec("copy_name", _any, has_dialog=False, decides=False),
    VerbSpec("export_name", _any, has_dialog=False, decides=False),
    VerbSpec("rename", _one),
    *(VerbSpec(f"kind_{kind}", _any, has_dialog=False) for kind in KINDS),
    VerbSpec("merge", _any),
    VerbSpec("different", _any),
    VerbSpec("split", _divisible),
    VerbSpec("remove", _any),
    VerbSpec("this_is", _readable),
    VerbSpec("watch", _always),
    VerbSpec("locate", _one, has_dialog=False),
    VerbSpec("note_name", _one_or_two, has_dialog=False),
)
