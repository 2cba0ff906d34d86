"""The chips above the list: which articles it shows, and what it is narrowed to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from reader.model import ArticleQuery, Counts
from reader.ui.article_list.delegate import scaled
from reader.ui.icons import pixmap
from reader.ui.theme import blend
from reader.ui.words import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import Entity
    from reader.ui.theme import Theme

Key = Qt.Key
SMALL = 0.92  # of the application's font


class Chip(QAbstractButton):
    """A rounded button that is either chosen or not, or names an entity and takes it away."""

    def __init__(self, text: str, theme: Theme, parent: QWidget, entity: Entity | None = None) -> None:
        super().__init__(parent)
        self.entity = entity
        self._theme = theme
        self.setText(text)
        self.setFont(scaled(parent.font(), SMALL))
        self.setCheckable(entity is None)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def _em(self) -> int:
        return self.fontMetrics().height()

    @property
    def _side(self) -> int:
        return round(0.65 * self._em)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * self._side
        return QSize(width + 2 + (round(1.95 * self._em) if self.entity else 0), round(1.6 * self._em))

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """Stay as it is: what is chosen shows when the list shows it."""

    def event(self, event: QEvent) -> bool:
        """Keep the keys that press a button from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_mine(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_mine(event) and event.key() != Key.Key_Space:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self._theme.colors
        painter.setPen(QPen(self._border(), 1))
        painter.setBrush(QColor(self._ground()))
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(colors.ink))
        painter.setFont(self.font())
        text = self.rect().adjusted(self._side, 0, -self._side, 0)
        if self.entity:
            text = self._paint_entity(painter, text)
        said = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, text.width() + 1)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(text, align, said)

    def _paint_entity(self, painter: QPainter, text: QRect) -> QRect:
        """Paint the shape of the kind and the cross, and return the room between them."""
        assert self.entity
        colors, size = self._theme.colors, self._em
        icons = ((self.entity.kind.value, colors.of(self.entity.kind), text.left() - size // 4),
                 ("close", colors.dim, text.right() - round(0.75 * size)))  # fmt: skip
        for name, color, left in icons:
            painter.drawPixmap(left, (self.height() - size) // 2, pixmap(name, color, self.devicePixelRatioF(), size))
        return text.adjusted(round(0.9 * size), 0, -size, 0)

    def _border(self) -> QColor:
        colors = self._theme.colors
        if self.hasFocus():
            return QColor(colors.accent)
        return blend(colors.accent, colors.line, 0.45) if self.isChecked() else QColor(colors.line)

    def _ground(self) -> str:
        colors = self._theme.colors
        if self.isChecked():
            return colors.selection
        return colors.hover if self.underMouse() or self.isDown() else colors.page

    def _is_mine(self, event: QKeyEvent) -> bool:
        pressing = {Key.Key_Space, Key.Key_Return, Key.Key_Enter}
        removing = {Key.Key_Delete, Key.Key_Backspace} if self.entity else set()
        return event.key() in pressing | removing and not event.modifiers() & Qt.KeyboardModifier.ControlModifier


class FilterChips(QWidget):
    """All, unread or starred articles; in the lines below, the entities that all of them mention."""

    query_changed = Signal(object)  # ArticleQuery

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._query = ArticleQuery()
        self._all, self._unread, self._starred = (Chip(text, theme, self) for text in ("All", "Unread", "Starred"))
        self._entities: list[Chip] = []
        self._order = QLabel("Newest", self)
        self._order.setToolTip("Newest articles first")
        self._order.setFont(scaled(self.font(), SMALL))
        self._all.clicked.connect(lambda: self._ask(unread=False, starred=False))
        self._unread.clicked.connect(lambda: self._ask(unread=True, starred=False))
        self._starred.clicked.connect(lambda: self._ask(unread=False, starred=True))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._draw)
        self._draw()
        self.show_query(self._query)
        self.show_counts(None)

    def show_query(self, query: ArticleQuery, narrowed: Sequence[Entity] = ()) -> None:
        """Show what the list shows."""
        self._query = query
        self._all.setChecked(not query.unread and not query.starred)
        self._unread.setChecked(query.unread)
        self._starred.setChecked(query.starred)
        if [chip.entity for chip in self._entities] != list(narrowed):
            self._show_entities(narrowed)

    def show_counts(self, counts: Counts | None) -> None:
        """Show how many articles and how many unread ones there are to choose from; None while that is not known."""
        known = counts is not None
        more = "+" if counts and counts.capped else ""
        self._say(self._all, "All", f"{number(counts.articles)}{more}" if counts else "", "All articles")
        unread = f"{number(counts.unread)}{more}" if counts and (counts.unread or not counts.capped) else ""
        self._say(self._unread, "Unread", unread if known else "", "Unread articles")
        self._say(self._starred, "Starred", "", "Starred articles")
        self._arrange_now()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arranged(width)[-1].bottom() + 1 + self._margin

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * self._margin, self._all.sizeHint().height() + 2 * self._margin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_order"):
            for widget in (*self._chips(), self._order):
                widget.setFont(scaled(self.font(), SMALL))
            self._arrange_now()

    @property
    def _margin(self) -> int:
        return round(0.6 * self.fontMetrics().height())

    def _chips(self) -> list[Chip]:
        return [self._all, self._unread, self._starred, *self._entities]

    def _ask(self, *, unread: bool, starred: bool) -> None:
        self.query_changed.emit(replace(self._query, unread=unread, starred=starred))

    def _remove(self, chip: Chip) -> None:
        assert chip.entity
        left = tuple(entity_id for entity_id in self._query.entity_ids if entity_id != chip.entity.id)
        self.query_changed.emit(replace(self._query, entity_ids=left))

    def _show_entities(self, narrowed: Sequence[Entity]) -> None:
        focused = any(chip.hasFocus() for chip in self._entities)
        for chip in self._entities:
            chip.hide()
            chip.deleteLater()
        self._entities = [self._entity_chip(entity) for entity in narrowed]
        for before, chip in zip([self._starred, *self._entities], self._entities, strict=False):
            self.setTabOrder(before, chip)
        if focused:
            self._chips()[-1].setFocus()
        self._arrange_now()

    def _entity_chip(self, entity: Entity) -> Chip:
        chip = Chip(entity.name, self._theme, self, entity)
        chip.setAccessibleName(f"{entity.name}: stop narrowing the list to this {entity.kind.value}")
        chip.setToolTip(f"Only articles that mention {entity.name}. Click to show the others again.")
        chip.clicked.connect(lambda: self._remove(chip))
        chip.show()
        return chip

    def _say(self, chip: Chip, name: str, amount: str, spoken: str) -> None:
        chip.setText(f"{name} {amount}".rstrip())
        chip.setAccessibleName(f"{spoken}, {amount}" if amount else spoken)
        chip.setToolTip(f"Show {spoken[0].lower()}{spoken[1:]}")

    def _arranged(self, width: int) -> list[QRect]:
        """Return where each chip stands: entities begin a new line, none is wider than the widget."""
        margin, gap = self._margin, round(0.5 * self._margin)
        room = max(1, width - 2 * margin)
        x, y, places = 0, margin, []
        for chip in self._chips():
            size = chip.sizeHint().boundedTo(QSize(room, 10_000))
            first_entity = bool(self._entities) and chip is self._entities[0]
            if x and (x + size.width() > room or first_entity):
                x, y = 0, y + size.height() + gap
            places.append(QRect(margin + x, y, size.width(), size.height()))
            x += size.width() + gap
        return places

    def _place(self) -> None:
        places = self._arranged(self.width())
        for chip, place in zip(self._chips(), places, strict=True):
            chip.setGeometry(place)
        first_line = [place for place in places[:3] if place.y() == places[0].y()]
        order = self._order.sizeHint()
        left = self.width() - self._margin - order.width()
        self._order.setGeometry(left, places[0].y(), order.width(), places[0].height())
        self._order.setVisible(left > first_line[-1].right() + self._margin and len(first_line) == 3)

    def _arrange_now(self) -> None:
        self._place()
        self.updateGeometry()

    def _draw(self) -> None:
        palette = self.palette()
        palette.setColor(self._order.foregroundRole(), QColor(self._theme.colors.dim))
        self._order.setPalette(palette)
        self.update()
