"""The bar at the foot of the names while several are selected: how many, and what can be done to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from reader.ui.style.label import Label
from reader.ui.style.phrases import number
from reader.ui.style.type_scale import margin
from reader.ui.widgets.links import Link
from reader.ui.widgets.plain_button import PlainButton
from reader.ui.widgets.tag_field import TagCompletions, TagEntry

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from reader.ui.style.theme import Look


class NameSelectionBar(QWidget):
    """It is there while more than one name is selected, and only then."""

    merge_wanted = Signal()
    more_wanted = Signal(QPoint)  # where on the screen
    tags_wanted = Signal(object)  # names of tags that all of them are to have

    def __init__(self, look: Look, view: QAbstractItemView, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._view = view
        self._said = Label("", self)
        self.clear_link = Link(look, "Clear", self, quiet=True)
        self.clear_link.setToolTip("Select only the name that was selected last")
        self.tag_link = Link(look, "Tag…", self, quiet=True)
        self.tag_link.setToolTip("Give these names tags")
        self.more_link = Link(look, "More…", self, quiet=True)
        self.more_link.setToolTip("Compare, change the kind, remove, export and all else that can be done to them")
        self.merge = PlainButton(look, "Merge…", self, first=True)
        self.merge.setToolTip("Make one of these names (Ctrl+Shift+M)")
        self.completions = TagCompletions(self)
        self.field = TagEntry(look, self.completions, self)
        self.field.hide()
        self.setAccessibleName("Selected names")
        self._lay_out()
        self.clear_link.clicked.connect(self.clear)
        self.merge.clicked.connect(self.merge_wanted)
        self.more_link.clicked.connect(self._want_more)
        self.tag_link.clicked.connect(self._begin_tags)
        self.field.entered.connect(self._give)
        self.field.left.connect(self._leave_tags)
        for changed in (view.selectionModel().selectionChanged, view.model().modelReset, view.model().layoutChanged):
            changed.connect(lambda *_: self._count())
        look.changed.connect(self.update)
        self._count()

    @property
    def words(self) -> str:
        return self._said.text()

    def set_writable(self, writable: bool) -> None:
        self.merge.setEnabled(writable)
        self.tag_link.setEnabled(writable)

    def clear(self) -> None:
        """Leave the current row selected alone, and give the keys back to the list."""
        how = QItemSelectionModel.SelectionFlag
        self._view.selectionModel().select(self._view.currentIndex(), how.ClearAndSelect | how.Rows)
        self._view.setFocus()

    def _want_more(self) -> None:
        self.more_wanted.emit(self.more_link.mapToGlobal(QPoint(0, self.more_link.height())))

    def _begin_tags(self) -> None:
        self._show_field(True)
        self.field.setFocus()

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
        for other in (self.clear_link, self.tag_link, self.more_link, self.merge):
            other.setVisible(not shown)

    def _count(self) -> None:
        selection = self._view.selectionModel().selection()
        selected = sum(selection.at(place).height() for place in range(selection.count()))
        self._said.setText(f"{number(selected)} selected")
        self.setVisible(selected > 1)

    def _lay_out(self) -> None:
        em = margin(self.font())
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(round(0.7 * em), round(0.3 * em), round(0.5 * em), round(0.3 * em))
        said, verbs = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (said, (self._said, self.clear_link)),
            (verbs, (self.tag_link, self.more_link, self.merge)),
        ):
            row.setSpacing(round(0.6 * em))
            for widget in widgets:
                row.addWidget(widget)
            row.insertStretch(1 if row is said else 2)
            self._rows.addLayout(row)
        verbs.insertWidget(0, self.field, 1)
        self._rows.setSpacing(round(0.6 * em))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the verbs below where all of it has no room in one line."""
        super().resizeEvent(event)
        widgets = (self._said, self.clear_link, self.tag_link, self.more_link, self.merge)
        margins, gaps = self._rows.contentsMargins(), (len(widgets) + 1) * self._rows.spacing()
        needed = sum(widget.sizeHint().width() for widget in widgets) + margins.left() + margins.right() + gaps
        directions = QBoxLayout.Direction
        self._rows.setDirection(directions.TopToBottom if needed > self.width() else directions.LeftToRight)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.colors.side))
        painter.fillRect(QRect(0, 0, self.width(), 1), QColor(self._look.colors.line))
