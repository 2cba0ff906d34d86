"""Pages as they will be on paper, side by side where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from reader.exports import registry
from reader.exports.paper.print_run import print_run
from reader.lazy_dataclass import dataclass
from reader.ui.style.phrases import count
from reader.ui.style.theme import blend
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from reader.exports.export import Request
    from reader.exports.paper.print_run import PrintRun
    from reader.library import Library
    from reader.ui.style.theme import Look

SHOWN = 16  # pages
NARROW, WIDE = 26, 40  # ems that a page is wide at most beside another, and alone
SETTLED = 150  # milliseconds after the last change of the room for pages


@dataclass(frozen=True, slots=True)
class Pages:
    """The first pages as pictures, and how many there are."""

    images: Sequence[QImage]
    total: int


def pictures_of(library: Library, request: Request, width: int, ratio: float) -> Pages:
    """Return the first pages of a report, so many pixels wide, for a screen that has so many dots to a pixel."""
    with registry.selection_of(library, request, 1) as selection:
        run = print_run(selection, request)
    return pictures_of_pages(run, width, ratio)


def pictures_of_pages(run: PrintRun, width: int, ratio: float) -> Pages:
    """Return the first of some pages as pictures."""
    images = []
    for number in range(1, min(len(run.pages), SHOWN) + 1):
        scale = width * ratio / run.sheet.width
        image = QImage(round(width * ratio), round(run.sheet.height * scale), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        run.paint(painter, number)
        painter.end()
        images.append(image)
    return Pages(images, len(run.pages))


def pages_in_words(pages: Pages) -> str:
    """Say how many pages there are, and how many of them are shown."""
    shown = tr("the first {n} are shown", "the first {n} are shown", n=SHOWN) if pages.total > SHOWN else ""
    return " · ".join(filter(None, (count(pages.total, "page"), shown)))


class SheetsView(QScrollArea):
    """Shows pages, and keeps where it is scrolled while they become others."""

    width_changed = Signal()  # of a page, some time ago

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(tr("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheets = Sheets(look, self)
        self.setWidget(self.sheets)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED)
        self._settled.timeout.connect(self.width_changed)

    @property
    def page_width(self) -> int:
        """Return how many pixels wide a page is shown: two side by side where there is room."""
        em = margin(self.font())
        room = self.viewport().width() - em
        if len(self.sheets.images) != 1 and room >= 2 * (NARROW * em * 3 // 4 + em):
            return min(room // 2 - em, NARROW * em)
        return max(min(room - em, WIDE * em), em)

    def show_pages(self, images: Sequence[QImage]) -> None:
        self.sheets.images = images
        self.sheets.show_pages(images, self.page_width)
        if images and abs(images[0].width() - self.page_width * self.devicePixelRatioF()) > 1:
            self._settled.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_pages(self.sheets.images)
        self._settled.start()


class Sheets(QWidget):
    """Pages on a desk."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.images: Sequence[QImage] = ()
        self._size = QSize()  # of each
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        look.changed.connect(self.update)

    def show_pages(self, images: Sequence[QImage], width: int) -> None:
        self.images = images
        if images:
            self._size = QSize(width, width * images[0].height() // images[0].width())
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), self._look.colors
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), blend(colors.dim, colors.window, 0.22))
        for image, place in zip(self.images, self._places(), strict=True):
            painter.fillRect(place.adjusted(-1, -1, 1, 1), QColor(blend(colors.dim, colors.window, 0.4)))
            painter.drawImage(place, image)

    def _fit(self) -> None:
        places = self._places()
        self.setMinimumHeight(max((place.bottom() for place in places), default=0) + margin(self.font()))

    def _places(self) -> list[QRect]:
        """Return where each page lies: as many side by side as there is room for, in the middle."""
        gap, size = margin(self.font()), self._size
        columns = max(min((self.width() - gap) // (size.width() + gap), len(self.images)), 1)
        left = max((self.width() - columns * size.width() - (columns - 1) * gap) // 2, gap)
        return [
            QRect(QPoint(left + n % columns * (size.width() + gap), gap + n // columns * (size.height() + gap)), size)
            for n in range(len(self.images))
        ]
