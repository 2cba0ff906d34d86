"""The picture of the window as it was closed, in the place of all that is in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QMainWindow

    from reader.ui.startup.last_picture import Picture

PATIENCE = 400  # milliseconds for a window to be painted: it may be one that nobody sees
LOOK = 1  # milliseconds between two looks at what is waited for


class PictureView(QWidget):
    """Paints a picture where it fits, place for place, and else the ground alone."""

    def __init__(self, picture: Picture, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self.is_painted = False
        self.setAccessibleName(picture.words)

    @property
    def fits(self) -> bool:
        """Whether each pixel of the picture is one of the window."""
        image, ratio = self._picture.image, self.devicePixelRatioF()
        return image.devicePixelRatio() == ratio and image.size() == self.size() * ratio

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.fits:
            painter.drawImage(0, 0, self._picture.image)
        else:
            painter.fillRect(self.rect(), QColor(self._picture.ground))
        painter.end()
        self.is_painted = True


def show_picture(window: QMainWindow, picture: Picture) -> None:
    """Show a window as it was, and return once it is painted.

    Nothing of what is clicked or typed is taken here: it stays in the queue, for the panes that will be there.
    """
    window.setWindowTitle(picture.title)
    window.restoreGeometry(picture.geometry)
    view = PictureView(picture, window)
    window.setCentralWidget(view)
    window.show()
    hold_input(lambda: view.is_painted, PATIENCE)


def hold_input(is_over: Callable[[], bool], patience: int) -> None:
    """Let the window live until something is so, or for so many milliseconds; what is clicked and typed waits."""
    loop = QEventLoop()
    looks, ends = QTimer(loop, interval=LOOK), QTimer(loop, singleShot=True, interval=patience)
    looks.timeout.connect(lambda: loop.quit() if is_over() else None)
    ends.timeout.connect(loop.quit)
    for timer in (looks, ends):
        timer.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
