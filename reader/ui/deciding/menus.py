"""The verbs in menus: why one cannot be chosen, of which kind a name is, and what is offered where the pointer is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QApplication, QMenu

from reader.model import Kind
from reader.ui.actions import KINDS
from reader.ui.deciding.intent import touched
from reader.ui.deciding.subject import Subject, in_text, pointed_at
from reader.ui.deciding.verbs import VERBS
from reader.ui.foreign import show_tip
from reader.ui.lookups import entities_there

if TYPE_CHECKING:
    from reader.decisions import Proposal
    from reader.library import Library
    from reader.model import Entity
    from reader.ui.deciding.deciding import Deciding
    from reader.ui.parts import Parts

KIND_MENU = "Entity/Change &Kind"
NAME = ("open_page", "narrow", "copy_name")
READING = ("copy", "select_all", "find")
NEARER = ("this_is", "watch")  # verbs about words, below those about names


class DecidingMenus(QObject):
    """The Entity menu, and the context menus of names."""

    def __init__(self, parts: Parts, deciding: Deciding, menus: Mapping[str, QMenu]) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._deciding = deciding
        self.kinds = menus[KIND_MENU]
        self.touched = QAction(self, enabled=False)
        self.kinds.insertAction(self.kinds.actions()[0], self.touched)
        self.kinds.insertSeparator(self.kinds.actions()[1])
        self.kinds.aboutToShow.connect(self._count)
        menus["Entity"].removeAction(self.kinds.menuAction())  # there “Change Kind…” opens it, as its key does
        parts.actions["change_kind"].triggered.connect(self.ask_for_the_kind)
        menus["Entity"].aboutToShow.connect(self.update)
        menus["Entity"].hovered.connect(self._say_why_not)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_the_keys)

    def update(self) -> None:
        """Enable what can be done to what is pointed at now."""
        self._deciding.update()
        can_be_changed = self._parts.actions[f"kind_{Kind.PERSON}"].isEnabled()
        self.kinds.menuAction().setEnabled(can_be_changed)
        self._parts.actions["change_kind"].setEnabled(can_be_changed)

    def _follow_the_keys(self) -> None:
        if self._parts.window.isVisible():  # and not on its way out
            self.update()

    # --- where the pointer is ---

    def show_names_menu(self, entity_ids: tuple[int, ...], at: QPoint) -> None:
        """Offer what can be done to names; one alone becomes current."""
        if len(entity_ids) == 1:
            self._parts.browsing.choose_entity(entity_ids[0])
        self.menu(replace(pointed_at(self._parts, entity_ids), words=None)).popup(at)

    def show_reading_menu(self, entity_id: int | None, at: QPoint) -> None:
        """Offer what can be done to a mention, and to the words that are selected."""
        if entity_id is None:
            subject = replace(in_text(self._parts, ()), entity_ids=(), mention=None)
        else:
            self._parts.browsing.choose_entity(entity_id)
            subject = in_text(self._parts, (entity_id,))
        self.menu(subject, READING).popup(at)

    def menu(self, subject: Subject, others: Sequence[str] = ()) -> QMenu:
        """Return a menu of what can be done to a subject, in force until it is closed."""
        self._deciding.pointed = subject
        self.update()
        menu = QMenu(self._parts.window)
        fit = [spec.action for spec in VERBS if not self._deciding.obstacle(spec, subject)]
        about_words = [name for name in fit if name in NEARER and (name != "this_is" or subject.span)]
        for group in (NAME if subject.one else (), [name for name in fit if name not in NEARER], about_words, others):
            self._add(menu, group)
        menu.aboutToHide.connect(
            lambda: QTimer.singleShot(0, menu, lambda: self._leave(menu))
        )  # its action is done then
        return menu

    def _add(self, menu: QMenu, names: Iterable[str]) -> None:
        """Add a group of actions, the kinds as one."""
        wanted = [self._action(name) for name in names]
        if wanted and menu.actions():
            menu.addSeparator()
        menu.addActions(list(dict.fromkeys(wanted)))

    def _action(self, name: str) -> QAction:
        return self.kinds.menuAction() if name.startswith("kind_") else self._parts.actions[name]

    def _leave(self, menu: QMenu) -> None:
        self._deciding.pointed = None
        self.update()
        menu.deleteLater()

    def _say_why_not(self, action: QAction) -> None:
        subject = self._deciding.subject()
        specs = {self._action(spec.action): spec for spec in VERBS}
        why_not = self._deciding.obstacle(specs[action], subject) if action in specs else ""
        show_tip(QCursor.pos(), None, why_not)

    # --- kinds ---

    def ask_for_the_kind(self) -> None:
        """Offer the kinds beside the names, with what a change would touch."""
        pane = self._parts.entities
        self.kinds.popup(pane.mapToGlobal(QPoint(0, pane.height() // 3)))
        self.kinds.setActiveAction(self._parts.actions[f"kind_{Kind.PERSON}"])

    def _count(self) -> None:
        """Say what a change of kind would touch, and tick the kinds of now."""
        ids = self._deciding.subject().entity_ids
        self._show_kinds((), None)

        def read(library: Library) -> tuple[tuple[Entity, ...], Proposal]:
            return entities_there(ids)(library), library.proposals.retype(ids, Kind.OTHER)

        self._parts.tasks.run("kinds", read, lambda found: self._show_kinds(*found), lambda _: None)

    def _show_kinds(self, entities: Sequence[Entity], proposal: Proposal | None) -> None:
        of_now = {entity.kind for entity in entities}
        for kind in KINDS:
            self._parts.actions[f"kind_{kind}"].setChecked(kind in of_now)
        self.touched.setText(touched(proposal) if proposal else "Counting…")
