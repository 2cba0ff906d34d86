"""The verbs in menus: whom they mean, and why one cannot be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QCursor, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from reader.phrase import phrase
from reader.ui.background.topics import Topic
from reader.ui.corrections.subject import Subject
from reader.ui.corrections.verbs import VERBS
from reader.ui.style.foreign_text import in_a_menu, show_tip
from reader.ui.style.phrases import count
from reader.ui.style.translation import enumeration, tr

if TYPE_CHECKING:
    from reader.model import Entity
    from reader.ui.chrome.action_set import Actions
    from reader.ui.corrections.corrections import Corrections
    from reader.ui.corrections.entity_lookup import EntityLookup
    from reader.ui.corrections.kind_menu import KindMenu
    from reader.ui.style.kind_glyphs import Shapes

ENTITY_MENU = "Entity"
KIND_MENU = "Entity/Change &Kind"
IN_TEXT = ("copy", "copy_link", "select_all", "find")
NOBODY = phrase("No name is chosen")
NAMED = 3  # of several names


class EntityMenus(QObject):
    """The Entity menu, and the context menus of names: one and the same."""

    entity_pointed = Signal(int)  # one alone, which becomes current

    def __init__(
        self,
        corrections: Corrections,
        kinds: KindMenu,
        actions: Actions,
        entities: EntityLookup,
        shapes: Shapes,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._corrections = corrections
        self.kinds = kinds
        self._actions = actions
        self._entities = entities
        self._shapes = shapes
        self._window = window
        self._enabled_for: tuple[Subject, str] | None = None  # and why nothing could be written then
        window.addAction(actions["change_kind"])  # in the menu the kinds stand themselves
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_the_keys)

    def fill(self, menu: QMenu) -> None:
        """Fill the Entity menu of the menu bar, now and whenever it is opened."""
        menu.aboutToShow.connect(lambda: self._show_in(menu))
        menu.hovered.connect(self._say_why_not)
        self._show_in(menu)

    def update(self) -> None:
        """Enable what can be done to what is pointed at now."""
        subject = self._corrections.subject()
        now = subject, self._corrections.writer.why_not
        if now == self._enabled_for:  # a click is told of by several signals
            return
        self._enabled_for = now
        for spec in VERBS:
            self._actions[spec.action].setEnabled(not self._corrections.obstacle(spec, subject))
        self.kinds.update()

    def _follow_the_keys(self) -> None:
        if isValid(self._window) and self._window.isVisible():  # and not on its way out
            self.update()

    # --- where the pointer is ---

    def show_names_menu(self, entity_ids: tuple[int, ...], at: QPoint) -> None:
        """Offer what can be done to names; one alone becomes current."""
        if len(entity_ids) == 1:
            self.entity_pointed.emit(entity_ids[0])
        subject = replace(self._corrections.subjects.current(entity_ids), selection=None)
        self.menu(subject, ("copy",) if subject.article_ids and subject.article is None else ()).popup(at)

    def show_reading_menu(self, entity_id: int | None, at: QPoint) -> None:
        """Offer what can be done to a mention, and to the words that are selected."""
        if entity_id is None:
            subject = replace(self._corrections.subjects.in_text(()), entity_ids=(), mention=None)
        else:
            self.entity_pointed.emit(entity_id)
            subject = self._corrections.subjects.in_text((entity_id,))
        self.menu(subject, IN_TEXT if subject.selection or entity_id is None else ()).popup(at)

    def menu(self, subject: Subject, others: Sequence[str] = ()) -> QMenu:
        """Return a menu of what can be done to a subject, in force until it is closed."""
        self._corrections.pointed = subject
        menu = QMenu(self._window)
        self._fill(menu, subject)
        if menu.actions() and others:
            menu.addSeparator()
        menu.addActions([self._actions[name] for name in others])
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
        specs = [spec for spec in self._actions.specs if spec.menu == ENTITY_MENU and spec.name != "this_is"]
        if subject.selection:
            menu.addAction(self._actions["this_is"])
        if not subject.entity_ids and not whole:
            menu.addActions([self._actions["watch"]])
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
        caption = QAction(tr(NOBODY), menu, enabled=False)
        menu.addAction(caption)

        def show(entities: Sequence[Entity]) -> None:
            if isValid(caption):
                caption.setText(in_a_menu(_subjects(entities)))
                caption.setIcon(self._icon(entities[0]) if len(entities) == 1 else QIcon())

        if subject.entity_ids:
            caption.setText(count(len(subject.entity_ids), "name"))
            self._entities.look_up(Topic.CAPTION, subject.entity_ids, show)

    def _icon(self, entity: Entity) -> QIcon:
        """Return the shape of a kind in its colour, though the caption cannot be chosen."""
        icon, size = QIcon(), self.kinds.menu.fontMetrics().height()
        shape = self._shapes.shape(entity.kind, size, self._window.devicePixelRatioF())
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            icon.addPixmap(shape, mode)
        return icon

    def _action(self, name: str) -> QAction:
        is_of_kinds = name == "change_kind" or name.startswith("kind_")
        return self.kinds.menu.menuAction() if is_of_kinds else self._actions[name]

    def _leave(self, menu: QMenu) -> None:
        self._corrections.pointed = None
        self.update()
        menu.deleteLater()

    def _say_why_not(self, action: QAction) -> None:
        subject = self._corrections.subject()
        specs = {self._action(spec.action): spec for spec in VERBS}
        why_not = self._corrections.obstacle(specs[action], subject) if action in specs else ""
        show_tip(QCursor.pos(), None, why_not)


def _subjects(entities: Sequence[Entity]) -> str:
    """Say whom verbs mean: "Gong Zheng · 5 articles", or "Gong Zheng, Xi Jinping and 3 others"."""
    if not entities:
        return tr(NOBODY)
    if len(entities) == 1:
        return f"{entities[0].name} · {count(entities[0].articles, 'article')}"
    names = [entity.name for entity in entities[:NAMED]]
    others = len(entities) - len(names)
    return enumeration([*names, count(others, "other")] if others else names)
