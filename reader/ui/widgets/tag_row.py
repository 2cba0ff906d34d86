"""The tags of an article or a name in a row, and the field in which it is given more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from reader.ui.style.foreign_text import one_line, tip
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin
from reader.ui.widgets.chip import Chip
from reader.ui.widgets.key_button import COMMANDS
from reader.ui.widgets.tag_chip import TagChip
from reader.ui.widgets.tag_field import ADD, TagCompletions, TagEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from reader.model import Tag
    from reader.ui.style.theme import Look

FIELD, NARROW = 13, 8  # ems: as wide as the field is, or where there is less room behind the chips
ERASE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class GivenTag(TagChip):
    """A click lists what has the tag; its cross, Delete and Backspace take it away."""

    removed = Signal()

    def __init__(self, tag: Tag, look: Look, parent: QWidget, *, removable: bool) -> None:
        super().__init__(tag, look, parent, removable=removable)
        self.setCheckable(False)
        self.setAccessibleName(tr("Tag {name}", name=one_line(tag.name)))
        self.setAccessibleDescription(
            tr("Enter lists the articles that have it, Delete takes it from this one, the Menu key offers more.")
        )
        self.setToolTip(tip(tr("List what has this tag")))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_cross = self._removable and event.position().x() > self.width() - self._side - self._em
        if on_cross and self.isDown() and event.button() is Qt.MouseButton.LeftButton:
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ERASE and self._is_mine(event):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class AddChip(Chip):
    """Where another tag is asked for."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(tr(ADD), look, parent)
        self.setCheckable(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._theme.colors
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.underMouse()
        painter.setPen(QPen(QColor(colors.accent if lit else colors.line), 1, Qt.PenStyle.DashLine))
        pill = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(colors.ink if lit else colors.dim))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)


class TagRow(QWidget):
    """Where there are no tags nothing is shown until one is to be given."""

    wanted = Signal(object, object, bool)  # the id of what is tagged, names of tags, whether it is to have them
    searched = Signal(str)  # the name of a tag whose articles are to be listed
    menu_wanted = Signal(object, object)  # as a chip wants it
    height_changed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._subject_id: int | None = None
        self.above = 0  # pixels that are left free over the tags, where there are any
        self.is_writable = True
        self._tags: tuple[Tag, ...] = ()
        self.chips: list[GivenTag] = []
        self.add = AddChip(look, self)
        self.field: TagEntry | None = None
        self.completions = TagCompletions(self)
        self.add.clicked.connect(self.open)
        self.setAccessibleName(tr("Tags"))
        self.hide()

    def set_writable(self, writable: bool) -> None:
        if writable != self.is_writable:
            self.is_writable = writable
            self._make_chips()

    def show_tags(self, subject_id: int | None, tags: Sequence[Tag]) -> None:
        """Show the tags of something; what was being typed for another is let go."""
        if subject_id != self._subject_id:
            self._subject_id = subject_id
            self.close_field()
        if tuple(tags) != self._tags:
            self._tags = tuple(tags)
            if self.field:
                self.field.given = self._names
            self._make_chips()

    def open(self) -> None:
        """Open the field."""
        if self._subject_id is None or not self.is_writable:
            return
        if self.field is None:
            self.field = field = TagEntry(self._look, self.completions, self)
            field.entered.connect(self._give)
            field.left.connect(self.leave)
            field.left_backwards.connect(self._go_to_last)
            field.given = self._names
            field.show()
            self.height_changed.emit()
        self.field.setFocus()

    def give_keys_back(self) -> None:
        """Give the keys to whoever has them where they can no longer be here."""
        raise NotImplementedError

    def leave(self) -> None:
        """Close the field; what lies below has the keys again if it had."""
        if self.field and self.field.hasFocus():
            self.give_keys_back()
        self.close_field()

    def close_field(self) -> None:
        field, self.field = self.field, None
        if field:
            field.hide()
            field.deleteLater()
            self.height_changed.emit()

    @property
    def _names(self) -> frozenset[str]:
        return frozenset(tag.name for tag in self._tags)

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at, in order."""
        return [*self.chips, self.field or self.add]

    def fit(self, width: int, *, runs_left: bool) -> int:
        """Lay all of it out in as many lines as it takes, and return how high that is; 0 where there is nothing."""
        height = self.place_parts(width, runs_left=runs_left)
        self.resize(width, height)
        return height

    def place_parts(self, width: int, *, runs_left: bool) -> int:
        """Let all of it lie where it has to in a row of this width, and return how high that is."""
        parts, height = self.arrange(width)
        self.add.setVisible(self.add in parts)
        for part, rect in parts.items():
            part.setGeometry(rect.translated(width - 2 * rect.x() - rect.width(), 0) if runs_left else rect)
        return height

    def arrange(self, width: int) -> tuple[dict[QWidget, QRect], int]:
        """Return where everything lies in lines that run rightwards, and how high they are."""
        last: list[QWidget] = [self.add] if self.chips and self.is_writable else []
        last = [self.field] if self.field else last
        em, x, y = margin(self.font()), 0, self.above
        height = max(map(_height, (self.add, *last)))
        gap = round(0.45 * em)
        found: dict[QWidget, QRect] = {}
        for part in (*self.chips, *last):
            wide = min(part.sizeHint().width(), width)
            if part is self.field:
                wide = min(max(min(round(FIELD * em), width - x), round(NARROW * em)), width)
            if x and x + wide > width:
                x, y = 0, y + height + gap
            found[part] = QRect(x, y + (height - _height(part)) // 2, wide, _height(part))
            x += wide + gap
        return found, y + height if found else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a tag with the letter that is typed where the keys are on one: it is no shortcut of the window."""
        text = event.text()
        if not text.strip() or not text.isprintable() or event.modifiers() & COMMANDS:
            super().keyPressEvent(event)
            return
        self.open()
        if self.field:
            self.field.begin(text)

    def _give(self) -> None:
        field = self.field
        if field and self._subject_id is not None:
            tags = field.tags
            field.clear()
            if tags:
                self.wanted.emit(self._subject_id, tags, True)

    def _go_to_last(self) -> None:
        if self.chips:
            self.chips[-1].setFocus()

    def _make_chips(self) -> None:
        """Make them anew; where one of them had the keys, the one in its place has them."""
        here = next((number for number, chip in enumerate(self.chips) if chip.hasFocus()), None)
        before, self.chips = self.chips, [self._make_chip(tag) for tag in self._tags]
        if here is not None:
            if self.chips:
                self.chips[min(here, len(self.chips) - 1)].setFocus()
            else:
                self.give_keys_back()
        for chip in before:
            chip.hide()
            chip.deleteLater()
        self.height_changed.emit()

    def _make_chip(self, tag: Tag) -> GivenTag:
        chip = GivenTag(tag, self._look, self, removable=self.is_writable)
        chip.clicked.connect(lambda: self.searched.emit(tag.name))
        chip.removed.connect(lambda: self._remove(tag.name))
        chip.menu_wanted.connect(self.menu_wanted)
        chip.show()
        return chip

    def _remove(self, name: str) -> None:
        if self._subject_id is not None and self.is_writable:
            self.wanted.emit(self._subject_id, [name], False)


def _height(part: QWidget) -> int:
    return max(part.sizeHint().height(), part.minimumHeight())
