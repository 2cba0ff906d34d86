"""How the page is set: faces, sizes and distances, all from the reader's choices and the screen's own metrics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QTextBlockFormat
from PySide6.QtWidgets import QApplication

from reader.lazy_dataclass import dataclass
from reader.settings import FACE, MEASURE, TEXT_SIZE, WIDE_SPACING
from reader.ui.style.text_settings import within
from reader.ui.style.theme import READING_FACE

if TYPE_CHECKING:
    from reader.settings import Settings

TITLE = 1.6
EDGE = 4  # free pixels around the text, for the ground of a mark at a line's end
LINE = 1.5  # of the text's size
BETWEEN = 0.95  # ems below a paragraph
WIDE_LINE, WIDE_BETWEEN = 1.2, 2.2  # times as much, where spacing is wide
WIDE_LETTERS, WIDE_WORDS = 0.12, 0.16  # of the text's size, between letters and words: what 1.4.12 of WCAG asks for
SAMPLE = "Of all that was said in the morning, the most was heard by those who came to listen at noon; few had asked."
SERIFS = ("Georgia", "Charter", "New York", "Cambria", "DejaVu Serif", "Liberation Serif", "Times New Roman")
LINE_HEIGHTS = QTextBlockFormat.LineHeightTypes


@dataclass(frozen=True, slots=True)
class Typography:
    """The fonts of a page and the distances in it, in logical pixels."""

    title: QFont
    meta: QFont
    body: QFont
    em: float  # the size of the text
    column: int  # the width of a line of as many characters as were asked for
    is_wide: bool = False  # whether lines and paragraphs stand further apart than usual

    @property
    def line(self) -> float:
        """The least height of a line."""
        return self.em * LINE * (WIDE_LINE if self.is_wide else 1)

    @property
    def between(self) -> float:
        """The distance below a paragraph."""
        return self.em * BETWEEN * (WIDE_BETWEEN if self.is_wide else 1)

    @property
    def narrowest_margin(self) -> int:
        """What stays free beside the column in a narrow pane."""
        return round(self.em * 0.7)

    def title_block(self) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setLineHeight(94, LINE_HEIGHTS.ProportionalHeight.value)  # faces leave more than a headline needs
        made.setBottomMargin(self.em * 0.5)
        made.setHeadingLevel(1)
        return made

    def meta_block(self, *, right: bool = False) -> QTextBlockFormat:
        """The line under a title stands on the side where the title begins."""
        made = QTextBlockFormat()
        if right:
            made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        made.setLineHeight(self.em * 1.2, LINE_HEIGHTS.MinimumHeight.value)
        made.setBottomMargin(self.em * 1.35)
        return made

    def body_block(self, *, broken: bool = False) -> QTextBlockFormat:
        """A line has at least its height: higher scripts make a higher line and are not cut."""
        made = QTextBlockFormat()
        made.setLineHeight(self.line, LINE_HEIGHTS.MinimumHeight.value)
        made.setBottomMargin(0 if broken else self.between)
        return made


def typography(settings: Settings) -> Typography:
    """Return the page as the settings and this screen make it."""
    body = QFont(face(settings.get(FACE)))
    body.setPointSizeF(within(settings.get(TEXT_SIZE)))
    is_wide = settings.get(WIDE_SPACING)
    if is_wide:
        size = QFontInfo(body).pixelSize()
        body.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, WIDE_LETTERS * size)
        body.setWordSpacing(WIDE_WORDS * size)
    title = QFont(body)
    title.setPointSizeF(body.pointSizeF() * TITLE)
    title.setBold(True)
    meta = QApplication.font()
    meta.setPointSizeF(max(body.pointSizeF() * 0.74, min(meta.pointSizeF(), body.pointSizeF())))
    sample = QFontMetricsF(body).horizontalAdvance(SAMPLE) / len(SAMPLE)
    return Typography(title, meta, body, QFontInfo(body).pixelSize(), round(sample * settings.get(MEASURE)), is_wide)


def face(name: str) -> str:
    """Return the face, or the shipped one where this system does not have it."""
    return name if QFontDatabase.hasFamily(name) else READING_FACE


def faces() -> list[str]:
    """Return the faces to choose from: the shipped serif, the window's own, one of the system's serifs; each once."""
    serif = [name for name in SERIFS if QFontDatabase.hasFamily(name)][:1]
    return list(dict.fromkeys([READING_FACE, QFontInfo(QApplication.font()).family(), *serif]))
