"""The bar at the foot of a list while several of its rows are selected: how many, and what can be done to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.links import Link
from reader.ui.widgets.plain_button import PlainButton
from reader.ui.widgets.tab_round import put_in_a_row
from reader.ui.widgets.tag_field import TagCompletions, TagEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QAbstractItemView

    from reader.ui.style.theme import Look


class SelectionBar(QWidget):
    """It is there while more than one row is selected, and only then; each list lays its own out."""

    tags_wanted = Signal(object)  # names of tags that all of them are to have

    def __init__(self, look: Look, view: QAbstractItemView, parent: QWidget, *, main_verb: str) -> None:
        super().__init__(parent)
        self._look = look
        self._view = view
        self._said = Label("", self)
        self.clear_link = Link(look, tr("Clear"), self, quiet=True)
        self.tag_link = Link(look, tr("Tag…"), self, quiet=True)
        self.main_verb = PlainButton(look, main_verb, self, first=True)
        self.completions = TagCompletions(self)
        self.field = TagEntry(look, self.completions, self)
        self.field.hide()
        self._is_writable = True
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.clear_link.clicked.connect(self.clear)
        self.tag_link.clicked.connect(self.begin_tags)
        self.field.entered.connect(self._give)
        self.field.left.connect(self._leave_tags)
        for changed in (view.selectionModel().selectionChanged, view.model().modelReset, view.model().layoutChanged):
            changed.connect(lambda *_: self._count())
        look.changed.connect(self.update)
        self._count()

    def lay_out(self) -> None:
        """Put how many there are beside what can be done, with the main verb last, or above it if there is no room."""
        clear, *verbs = self._deeds()
        said = [self._said, clear]
        em = margin(self.font())
        self._rows.setContentsMargins(round(0.7 * em), round(0.3 * em), round(0.5 * em), round(0.3 * em))
        self._rows.setSpacing(round(0.6 * em))
        for widgets in (said, verbs):
            row = QHBoxLayout()
            row.setSpacing(round(0.6 * em))
            for widget in widgets:
                row.addWidget(widget)
            row.insertStretch(1 if widgets is said else len(widgets) - 1)
            self._rows.addLayout(row)
        row.insertWidget(0, self.field, 1)
        put_in_a_row(self._deeds())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        widgets = (self._said, *self._deeds())
        margins, gaps = self._rows.contentsMargins(), (len(widgets) + 1) * self._rows.spacing()
        needed = sum(widget.sizeHint().width() for widget in widgets) + margins.left() + margins.right() + gaps
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.TopToBottom if needed > self.width() else directions.LeftToRight)

    @property
    def words(self) -> str:
        return self._said.text()

    def set_writable(self, writable: bool) -> None:
        self._is_writable = writable
        self.main_verb.setEnabled(writable)
        self.tag_link.setEnabled(writable)

    def clear(self) -> None:
        """Leave the current row selected alone, and give the keys back to the list."""
        how = QItemSelectionModel.SelectionFlag
        self._view.selectionModel().select(self._view.currentIndex(), how.ClearAndSelect | how.Rows)
        self._view.setFocus()

    def begin_tags(self) -> None:
        """Let tags be typed for all of them."""
        if self._is_writable:
            self._show_field(True)
            self.field.setFocus()

    def _deeds(self) -> Sequence[QWidget]:
        """Return what stands there while no tags are typed, from left to right."""
        return (self.clear_link, self.tag_link, self.main_verb)

    def _give(self) -> None:
        tags = self.field.tags
        self._leave_tags()
        if tags:
            self.tags_wanted.emit(tags)

    def _leave_tags(self) -> None:
        if self.field.hasFocus():
            self._view.setFocus()
        self.field.clear()
        self._show_field(False)

    def _show_field(self, shown: bool) -> None:
        self.field.setVisible(shown)
        for other in self._deeds():
            other.setVisible(not shown)

    def _count(self) -> None:
        selection = self._view.selectionModel().selection()
        selected = sum(selection.at(place).height() for place in range(selection.count()))
        self._said.setText(tr("{n} selected", "{n} selected", n=selected))
        self.setVisible(selected > 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.colors.side))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(self._look.colors.line))
