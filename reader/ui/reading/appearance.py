"""The popup of the Aa button: size, face and width of the text, and the colour of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.phrase import phrase
from reader.settings import FACE, MEASURE, READING_THEME, TEXT_SIZE
from reader.ui.reading.typography import face, faces
from reader.ui.style.foreign_text import tip
from reader.ui.style.label import Label
from reader.ui.style.text_settings import LARGEST, SMALLEST
from reader.ui.style.theme import EDGE, READING, blend
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QPaintEvent

    from reader.settings import Settings
    from reader.ui.style.text_settings import TextSettings
    from reader.ui.style.theme import Theme

MEASURES: dict[str, int] = {phrase("Narrow"): 60, phrase("Normal"): 68, phrase("Wide"): 75}
PAGES = {
    "auto": phrase("As the window"),
    "light": phrase("Light"),
    "sepia": phrase("Sepia"),
    "dark": phrase("Dark"),
    "black": phrase("Black"),
}


class Choice(QAbstractButton):
    """A flat button in the window's colours; framed where it is chosen."""

    def __init__(self, text: str, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + metrics.height() * 2, round(metrics.height() * 1.8))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, box = self._theme.colors, QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        ground = colors.hover if self.underMouse() and self.isEnabled() else colors.page
        painter.setBrush(QColor(colors.selection if self.isChecked() else ground))
        painter.setPen(QPen(QColor(colors.accent if self.isChecked() else colors.line), 1.2))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(colors.ink) if self.isEnabled() else blend(colors.dim, colors.page, 0.5))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colors.accent), 1.5))
            painter.drawRoundedRect(box.adjusted(-1.75, -1.75, 1.75, 1.75), 6, 6)


class Swatch(Choice):
    """A round sample of a page; the one for "as the window" shows a light and a dark half."""

    def __init__(self, page: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", tr("Page: {colors}", colors=PAGES[page]), theme, parent)
        self._page = page
        self.setToolTip(tip(PAGES[page]))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 2.2)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, shown = self._theme.colors, READING.get(self._page, READING["light"])
        circle = QRectF(self.rect()).adjusted(5, 5, -5, -5)
        painter.setBrush(QColor(shown.page))
        painter.setPen(QPen(QColor(colors.dim), 1))
        painter.drawEllipse(circle)
        if self._page == "auto":
            self._paint_dark_half(painter, circle)
        else:
            painter.setPen(QColor(shown.ink))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "a")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawEllipse(circle.adjusted(-2, -2, 2, 2))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 1, Qt.PenStyle.DotLine))
            painter.drawEllipse(circle.adjusted(-4, -4, 4, 4))

    @staticmethod
    def _paint_dark_half(painter: QPainter, circle: QRectF) -> None:
        path = QPainterPath(circle.center())
        path.arcTo(circle, -90, 180)
        painter.fillPath(path, QColor(READING["dark"].page))


class Appearance(QFrame):
    """Sets what it shows at once; every control can be reached and worked by keyboard."""

    def __init__(self, theme: Theme, settings: Settings, text: TextSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._settings = settings
        self._text = text
        self.setAccessibleName(tr("Text and page"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 14, 16, 14)
        self._layout.setSpacing(6)
        self._add_size()
        self._add_faces()
        self._add_measures()
        self._add_pages()
        for changed in (theme.changed, text.changed):
            changed.connect(self.refresh)
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge that Qt leaves out where the window is dark."""
        painter, colors = QPainter(self), self._theme.colors
        painter.setPen(blend(colors.dim, colors.window, EDGE))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._larger.setFocus(event.reason())

    def refresh(self) -> None:
        """Show what is in force."""
        points = self._text.points
        self._normal.setText(f"{round(100 * points / TEXT_SIZE.default)} %")
        self._smaller.setEnabled(points > SMALLEST)
        self._larger.setEnabled(points < LARGEST)
        _check(self._faces, face(self._settings.get(FACE)))
        _check(self._measures, self._settings.get(MEASURE))
        _check(self._pages, self._theme.reading_name)

    def _add_size(self) -> None:
        self._smaller = self._size_button("−", tr("Text smaller"), -1)
        self._normal = self._size_button("100 %", tr("Text normal"), 0)
        self._larger = self._size_button("+", tr("Text larger"), +1)
        self._add_row(tr("Size"), (self._smaller, self._normal, self._larger))

    def _size_button(self, text: str, name: str, steps: int) -> Choice:
        button = Choice(text, name, self._theme, self)
        button.clicked.connect(lambda: self._text.zoom(steps))
        return button

    def _add_faces(self) -> None:
        self._faces = QButtonGroup(self)
        buttons = [self._face_button(name) for name in faces()]
        self._add_row(tr("Typeface"), buttons, QVBoxLayout())

    def _face_button(self, name: str) -> Choice:
        button = Choice(name, tr("Typeface: {name}", name=name), self._theme, self)
        button.setFont(QFont(name, button.font().pointSize() + 1))
        _add(self._faces, button, name, lambda: self._text.choose(FACE, name))
        return button

    def _add_measures(self) -> None:
        self._measures = QButtonGroup(self)
        self._add_row(tr("Width"), [self._measure_button(name, wide) for name, wide in MEASURES.items()])

    def _measure_button(self, name: str, characters: int) -> Choice:
        button = Choice(tr(name), tr("Width: {width}", width=name), self._theme, self)
        _add(self._measures, button, characters, lambda: self._text.choose(MEASURE, characters))
        return button

    def _add_pages(self) -> None:
        self._pages = QButtonGroup(self)
        self._add_row(tr("Page"), [self._swatch(name) for name in PAGES])

    def _swatch(self, name: str) -> Swatch:
        swatch = Swatch(name, self._theme, self)
        _add(self._pages, swatch, name, lambda: self._choose_page(name))
        return swatch

    def _choose_page(self, name: str) -> None:
        if name != self._theme.reading_name:
            self._settings.set(READING_THEME, name)
            self._theme.choose_reading(name)

    def _add_row(self, words: str, widgets: Iterable[QWidget], row: QBoxLayout | None = None) -> None:
        if self._layout.count():
            self._layout.addSpacing(6)
        heading = Label(words, self)
        heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._layout.addWidget(heading)
        row = row or QHBoxLayout()
        row.setSpacing(6)
        for widget in widgets:
            row.addWidget(widget)
        self._layout.addLayout(row)


def _add(group: QButtonGroup, button: QAbstractButton, value: object, chosen: Callable[[], None]) -> None:
    """Put a button into its group; it chooses as soon as it is on, so that the arrow keys choose too."""
    button.setCheckable(True)
    button.setProperty("value", value)
    group.addButton(button)
    button.toggled.connect(lambda on: chosen() if on else None)


def _check(group: QButtonGroup, value: object) -> None:
    """Check the button of a value, or none where none has it."""
    group.setExclusive(False)
    for button in group.buttons():
        button.setChecked(button.property("value") == value)
    group.setExclusive(True)
