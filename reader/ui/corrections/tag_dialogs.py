"""Calling a tag otherwise, by which two may become one, and deleting it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from reader.model import TagCount
from reader.text import tag_name
from reader.ui.corrections.dialog import DecisionDialog, Read
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.label import Label
from reader.ui.style.phrases import count
from reader.ui.style.translation import enumeration, tr

if TYPE_CHECKING:
    from reader.model.decision import Proposal
    from reader.ui.corrections.dialog_context import DialogContext


class RenameTagDialog(DecisionDialog):
    """One field with the name of the tag; a name that another has is said to make one tag of the two."""

    def __init__(self, context: DialogContext, about: TagCount, there: Sequence[TagCount]) -> None:
        super().__init__(context, tr("Rename Tag"), tr("Rename"))
        self._about = about
        self._there = {tag_name.key(one.tag.name): one for one in there}
        self.field = QLineEdit(about.tag.name, self)
        self.field.setAccessibleName(tr("New name of the tag"))
        self.field.selectAll()
        self.field.textChanged.connect(self.ask)
        self.body.addWidget(self.field)
        self.field.setFocus()
        self.ask()

    @property
    def _name(self) -> str:
        return " ".join(self.field.text().split())

    @property
    def _other(self) -> TagCount | None:
        """The other tag that has the name, with which this one becomes one."""
        key = tag_name.key(self._name)
        return None if key == tag_name.key(self._about.tag.name) else self._there.get(key)

    def request(self) -> Read | str:
        name, before, other = self._name, self._about.tag.name, self._other
        self.set_button(tr("Merge") if other else tr("Rename"))
        if not name:
            return tr("A tag needs a name.")
        if name == before:
            return tr("Tagged: {bearers}.", bearers=_bearers(self._about))
        tags = [before, other.tag.name] if other else [before]
        return lambda library: library.note_proposals.rename_tags(tags, name)

    def summary(self, proposal: Proposal) -> str:
        if other := self._other:
            return tr(
                "There is a tag “{name}” ({bearers}). This one ({own_bearers}) is merged with it.",
                name=one_line(other.tag.name, SHORT),
                bearers=_bearers(other),
                own_bearers=_bearers(self._about),
            )
        return tr("Tagged: {bearers}.", bearers=_bearers(self._about))


class DeleteTagDialog(DecisionDialog):
    """Asks whether a tag is to be taken from all that has it."""

    def __init__(self, context: DialogContext, about: TagCount) -> None:
        super().__init__(context, tr("Delete Tag"), tr("Delete"))
        self._about = about
        self.body.addWidget(
            Label(tr("Delete the tag “{name}”?", name=one_line(about.tag.name, SHORT)), self, wraps=True)
        )
        self.ask()

    def request(self) -> Read | str:
        name = self._about.tag.name
        return lambda library: library.note_proposals.delete_tag(name)

    def summary(self, proposal: Proposal) -> str:
        return tr("What is tagged stays: {bearers}.", bearers=_bearers(self._about))


def _bearers(about: TagCount) -> str:
    """Return what has a tag: "2 articles and 1 note"."""
    counts = {"article": about.articles, "note": about.notes, "name": about.entities}
    return enumeration([count(number, word) for word, number in counts.items() if number]) or tr("nothing")
