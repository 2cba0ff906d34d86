"""The upper half of the pane: the names of the open article, with a field that narrows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from reader.phrase import phrase
from reader.ui.entities.sidebar_model import IN_ARTICLE, Heading, SidebarModel
from reader.ui.entities.sidebar_view import SidebarView
from reader.ui.style.foreign_text import set_apart
from reader.ui.style.translation import tr, translation
from reader.ui.style.type_scale import SMALL, margin, paint_ground, scale
from reader.ui.widgets.elided_label import ElidedLabel
from reader.ui.widgets.filter_field import FilterField
from reader.ui.widgets.message import Message

if TYPE_CHECKING:
    from reader.model import EntityInArticle
    from reader.ui.browsing.name_signals import NameSignals
    from reader.ui.style.theme import Theme

FOR_HEADING = 0.7  # of the room, at most
NO_ARTICLE = phrase("The names of the open article stand here.")


class Sidebar(QWidget):
    """Shows the names of one article, or those that a page is about."""

    def __init__(self, theme: Theme, names: NameSignals) -> None:
        super().__init__()
        self._theme = theme
        self._model = SidebarModel(self)
        self.view = SidebarView(theme, self._model, names)
        self.filter = FilterField(theme, self)
        self._heading = ElidedLabel("", self)
        self._message = Message(theme, tr(NO_ARTICLE))
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._draw()
        self.set_heading()
        self.show_no_article()

    def show_entities(self, rows: Sequence[EntityInArticle]) -> None:
        """Show the names of an article; where they are those that stand there, they stay where they are."""
        others = {row.id for row in rows} != self._model.ids
        self._model.show(rows)
        if others:
            self.view.scrollToTop()
        self.filter.setEnabled(bool(rows))
        self._choose_state(translation(self._model.heading.nothing))

    def set_heading(self, heading: Heading = IN_ARTICLE) -> None:
        """Say whose names come next, and what where there are none; what narrowed others is forgotten."""
        words = translation(heading.words)
        if heading.words != self._model.heading.words:
            self.filter.clear()
        self._model.set_heading(heading)
        self._heading.setText(words.upper())
        self._heading.setAccessibleName(words)
        self.view.setAccessibleName(tr("Names: {heading}", heading=words))
        self._share_room()

    def show_no_article(self) -> None:
        self._model.show(())
        self.filter.setEnabled(False)
        self._choose_state(tr(NO_ARTICLE))

    def set_current(self, entity_id: int | None) -> None:
        self.view.set_current(entity_id)

    def collapsed_sections(self) -> tuple[str, ...]:
        return self.view.collapsed_sections()

    def set_collapsed(self, names: Iterable[str]) -> None:
        self.view.set_collapsed_sections(names)

    @property
    def message(self) -> str:
        """What is said where there are no names, empty where there are."""
        return "" if self._stack.currentWidget() is self.view else self._message.sentence

    def _narrow(self, words: str) -> None:
        self._model.narrow(words)
        self._choose_state(translation(self._model.heading.nothing))

    def _go_to_first(self) -> None:
        if self._model.rowCount():
            self.view.focus_row(self._model.first())

    def _show_all(self) -> None:
        self.filter.clear()
        self.filter.setFocus()

    def _choose_state(self, without_names: str) -> None:
        filtered = bool(self._model.total and not self._model.rowCount())
        if filtered:
            self._message.say(
                tr("No name here holds “{words}”.", words=set_apart(self._model.words)), tr("Show All Names")
            )
        else:
            self._message.say(without_names)
        names = bool(self._model.rowCount())
        self._stack.setCurrentWidget(self.view if names else self._message)
        self.setFocusProxy(self.view if names else self._message.stop)

    def _lay_out(self) -> None:
        side = margin(self.font())
        self._heading.setFont(_space_letters(scale(self.font(), SMALL)))
        top = QHBoxLayout()
        top.setContentsMargins(side, side // 2, side - 2, side // 4)  # a field keeps 2 pixels of its own
        top.addWidget(self._heading)
        top.addSpacing(side)
        top.addWidget(self.filter, 1)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._message)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Show all of the heading, unless it is so long that too little were left to filter in."""
        room = self.width() - 3 * margin(self.font())
        self._heading.setFixedWidth(max(0, min(self._heading.sizeHint().width(), round(FOR_HEADING * room))))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.filter.left_downwards.connect(self._go_to_first)
        self._message.pressed.connect(self._show_all)
        self.view.left_upwards.connect(self.filter.setFocus)
        self._theme.changed.connect(self._draw)

    def _draw(self) -> None:
        colors = self._theme.colors
        paint_ground(self, colors, colors.side)
        palette = self._heading.palette()
        palette.setColor(self._heading.foregroundRole(), colors.dim)
        self._heading.setPalette(palette)


def _space_letters(font: QFont) -> QFont:
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return font
