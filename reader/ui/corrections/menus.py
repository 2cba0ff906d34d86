"""The verbs in menus: whom they mean, why one cannot be chosen, and of which kind a name is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QCursor, QIcon, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from shiboken6 import isValid

from reader.model import Kind
from reader.ui.background.topics import Topic
from reader.ui.browsing.queries import entities_there
from reader.ui.chrome.actions import KINDS
from reader.ui.corrections.entity_actions import look_up
from reader.ui.corrections.subject import Subject, current_subject, in_text
from reader.ui.corrections.verbs import VERBS
from reader.ui.style.foreign_text import in_a_menu, show_tip
from reader.ui.style.kind_glyphs import Shapes
from reader.ui.style.phrases import count, describe_reach

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Entity
    from reader.model.decision import Proposal
    from reader.ui.corrections.corrections import Corrections
    from reader.ui.workspace.parts import Parts

ENTITY_MENU = "Entity"
KIND_MENU = "Entity/Change &Kind"
IN_TEXT = ("copy", "select_all", "find")
NOBODY = "No name is chosen"
NAMED = 3  # of several names


class EntityMenus(QObject):
    """The Entity menu, and the context menus of names: one and the same."""

    def __init__(self, parts: Parts, corrections: Corrections, menus: Mapping[str, QMenu]) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._corrections = corrections
        self._shapes = Shapes(parts.theme)
        self.kinds = menus[KIND_MENU]
        self.touched = QAction("Counting…", self, enabled=False)
        self.kinds.insertAction(self.kinds.actions()[0], self.touched)
        self.kinds.insertSeparator(self.kinds.actions()[1])
        self.kinds.aboutToShow.connect(self._count)
        by_key = parts.actions["change_kind"]
        by_key.triggered.connect(self.ask_for_the_kind)
        parts.window.addAction(by_key)  # in the menu the kinds stand themselves
        self.kinds.setTitle(f"{by_key.text()}\t{by_key.shortcut().toString(QKeySequence.SequenceFormat.NativeText)}")
        entity = menus[ENTITY_MENU]
        entity.aboutToShow.connect(lambda: self._show_in(entity))
        entity.hovered.connect(self._say_why_not)
        self._show_in(entity)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_the_keys)

    def update(self) -> None:
        """Enable what can be done to what is pointed at now."""
        self._corrections.update()
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
            self._parts.navigator.choose_entity(entity_ids[0])
        subject = replace(current_subject(self._parts, entity_ids), selection=None)
        self.menu(subject, ("copy",) if subject.article_ids and subject.article is None else ()).popup(at)

    def show_reading_menu(self, entity_id: int | None, at: QPoint) -> None:
        """Offer what can be done to a mention, and to the words that are selected."""
        if entity_id is None:
            subject = replace(in_text(self._parts, ()), entity_ids=(), mention=None)
        else:
            self._parts.navigator.choose_entity(entity_id)
            subject = in_text(self._parts, (entity_id,))
        self.menu(subject, IN_TEXT if subject.selection or entity_id is None else ()).popup(at)

    def menu(self, subject: Subject, others: Sequence[str] = ()) -> QMenu:
        """Return a menu of what can be done to a subject, in force until it is closed."""
        self._corrections.pointed = subject
        menu = QMenu(self._parts.window)
        self._fill(menu, subject)
        if menu.actions() and others:
            menu.addSeparator()
        menu.addActions([self._parts.actions[name] for name in others])
        menu.hovered.connect(self._say_why_not)
        menu.aboutToHide.connect(
            lambda: QTimer.singleShot(0, menu, lambda: self._leave(menu))
        )  # its action is done then
        return menu

    def _show_in(self, menu: QMenu) -> None:
        """Fill the Entity menu of the menu bar anew, in which all verbs stand whatever is chosen."""
        menu.clear()
        self._fill(menu, self._corrections.subject(), whole=True)

    def _fill(self, menu: QMenu, subject: Subject, *, whole: bool = False) -> None:
        """Put in what is said of words first, then whom the verbs mean, then the verbs."""
        self.update()
        specs = [spec for spec in self._parts.actions.specs if spec.menu == ENTITY_MENU and spec.name != "this_is"]
        if subject.selection:
            menu.addAction(self._parts.actions["this_is"])
        if not subject.entity_ids and not whole:
            menu.addActions([self._parts.actions["watch"]])
            return
        if subject.selection:
            menu.addSeparator()
        self._add_caption(menu, subject)
        for spec in specs:
            if spec.separated and spec is not specs[0]:
                menu.addSeparator()
            menu.addAction(self._action(spec.name))

    def _add_caption(self, menu: QMenu, subject: Subject) -> None:
        """Say whom the verbs mean."""
        caption = QAction(NOBODY, menu, enabled=False)
        menu.addAction(caption)

        def show(entities: Sequence[Entity]) -> None:
            if isValid(caption):
                caption.setText(in_a_menu(_subjects(entities)))
                caption.setIcon(self._icon(entities[0]) if len(entities) == 1 else QIcon())

        if subject.entity_ids:
            caption.setText(count(len(subject.entity_ids), "name"))
            look_up(self._parts, Topic.CAPTION, subject.entity_ids, show)

    def _icon(self, entity: Entity) -> QIcon:
        """Return the shape of a kind in its colour, though the caption cannot be chosen."""
        icon, size = QIcon(), self.kinds.fontMetrics().height()
        shape = self._shapes.shape(entity.kind, size, self._parts.window.devicePixelRatioF())
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            icon.addPixmap(shape, mode)
        return icon

    def _action(self, name: str) -> QAction:
        is_of_kinds = name == "change_kind" or name.startswith("kind_")
        return self.kinds.menuAction() if is_of_kinds else self._parts.actions[name]

    def _leave(self, menu: QMenu) -> None:
        self._corrections.pointed = None
        self.update()
        menu.deleteLater()

    def _say_why_not(self, action: QAction) -> None:
        subject = self._corrections.subject()
        specs = {self._action(spec.action): spec for spec in VERBS}
        why_not = self._corrections.obstacle(specs[action], subject) if action in specs else ""
        show_tip(QCursor.pos(), None, why_not)

    # --- kinds ---

    def ask_for_the_kind(self) -> None:
        """Offer the kinds beside the names, with what a change would touch."""
        pane = self._parts.entities
        self.kinds.popup(pane.mapToGlobal(QPoint(0, pane.height() // 3)))
        self.kinds.setActiveAction(self._parts.actions[f"kind_{Kind.PERSON}"])

    def _count(self) -> None:
        """Say what a change of kind would touch, and tick the kinds of now."""
        ids = self._corrections.subject().entity_ids
        self._show_kinds((), None)

        def read(library: Library) -> tuple[tuple[Entity, ...], Proposal]:
            return entities_there(ids)(library), library.proposals.retype(ids, Kind.OTHER)

        self._parts.tasks.run(Topic.KINDS, read, lambda found: self._show_kinds(*found), lambda _: None)

    def _show_kinds(self, entities: Sequence[Entity], proposal: Proposal | None) -> None:
        of_now = {entity.kind for entity in entities}
        for kind in KINDS:
            self._parts.actions[f"kind_{kind}"].setChecked(kind in of_now)
        self.touched.setText(describe_reach(proposal) if proposal else "Counting…")


def _subjects(entities: Sequence[Entity]) -> str:
    """Say whom verbs mean: "Gong Zheng · 5 articles", or "Gong Zheng, Xi Jinping and 3 others"."""
    if not entities:
        return NOBODY
    if len(entities) == 1:
        return f"{entities[0].name} · {count(entities[0].articles, 'article')}"
    names = [entity.name for entity in entities[:NAMED]]
    others = len(entities) - len(names)
    last = count(others, "other") if others else names.pop()
    return f"{', '.join(names)} and {last}"
