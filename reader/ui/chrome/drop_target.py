"""What is dropped anywhere on the window: files, folders, text, a piece of a web page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from reader.ui.style.theme import Theme


def may_be_read(mime: QMimeData) -> bool:
    """Tell whether something is dragged of which it can be said what becomes of it, without looking at it yet."""
    return mime.hasUrls() or mime.hasText() or mime.hasHtml() or mime.hasImage()


class DropTarget(QWidget):
    """A veil that covers the window while something is dragged over it from elsewhere.

    It is copied, never moved: some programs delete what they dragged once it was moved.
    """

    dropped = Signal(QMimeData)  # as long as the signal is told

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._action: Qt.DropAction | None = None  # by which what is over the window would be taken
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter | QEvent.Type.DragMove if isinstance(event, QDropEvent):
                return self._enter(event)
            case QEvent.Type.DragLeave:
                self._action = None
                self.hide()
            case QEvent.Type.Drop if isinstance(event, QDropEvent):
                self._drop(event)
                return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colors.page)
        veil.setAlphaF(0.86)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(QColor(colors.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 10, 10)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.6)
        painter.setFont(font)
        painter.setPen(QColor(colors.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Drop to import"))

    def _enter(self, event: QDropEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            self._action = _action_of(event) if may_be_read(event.mimeData()) else None
        if self._action is None:
            return False
        event.setDropAction(self._action)
        event.accept()
        if isinstance(event, QDragEnterEvent):
            self.setGeometry(self._window.rect())
            self.raise_()
            self.show()
        return True

    def _drop(self, event: QDropEvent) -> None:
        self.hide()
        action, self._action = self._action, None
        if action is not None:
            event.setDropAction(action)
            event.accept()
            self.dropped.emit(event.mimeData())


def _action_of(event: QDropEvent) -> Qt.DropAction | None:
    """Return how something is taken so that it stays where it is; None where it is the window's own, or would go."""
    actions = (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction)
    possible = (action for action in actions if event.possibleActions() & action)
    return None if event.source() else next(possible, None)
