"""How each style of a paragraph is set: its face, its distances, its place in a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextBlockFormat, QTextCharFormat, QTextListFormat

from reader.model import Style
from reader.text.reading_direction import has_right_to_left, runs_left
from reader.ui.reading.typography import LINE_HEIGHTS

if TYPE_CHECKING:
    from reader.ui.reading.paragraphs import Paragraph
    from reader.ui.reading.typography import Typography

INDENT = 1.7  # ems
SIZES = {Style.HEADING: 1.22, Style.ROW: 0.92, Style.VERBATIM: 0.84, Style.CAPTION: 0.84}  # of the text's
LINES = {Style.HEADING: 1.35, Style.SUBHEADING: 1.35, Style.VERBATIM: 1.3, Style.CAPTION: 1.25}  # ems of the text
ABOVE = {Style.HEADING: 1.6, Style.SUBHEADING: 1.3}  # ems; of what stands between two paragraphs the larger counts
BELOW = {Style.HEADING: 0.5, Style.SUBHEADING: 0.35, Style.CAPTION: 1.2}
BETWEEN = {Style.BULLET: 0.4, Style.NUMBERED: 0.4, Style.QUOTATION: 0.6}  # such as follow each other
LISTS = frozenset({Style.BULLET, Style.NUMBERED})
_OWN_MARK = re.compile(r"\(?(?:\d{1,4}|[A-Za-z])[.)]\s|[-\u2013\u2014\u2022\u00b7*\u25aa\u25cf]\s")


def char_format(style: Style, look: Typography, color: str = "", *, bold: bool = False) -> QTextCharFormat:
    """Return how the letters of a style are; plain ones are what the document has anyway."""
    made = QTextCharFormat()
    if style in SIZES or style is Style.SUBHEADING or bold:
        made.setFont(_font(style, look, bold=bold or style in (Style.HEADING, Style.SUBHEADING)))
    if color:
        made.setForeground(QColor(color))
    return made


def _font(style: Style, look: Typography, *, bold: bool) -> QFont:
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made = QFont(fixed if style is Style.VERBATIM else look.body)
    size = SIZES.get(style, 1.0)
    if look.body.pointSizeF() > 0:
        made.setPointSizeF(look.body.pointSizeF() * size)
    else:
        made.setPixelSize(max(round(look.body.pixelSize() * size), 1))
    made.setBold(bold)
    return made


def block_format(paragraph: Paragraph, text: str, look: Typography) -> QTextBlockFormat:
    """Return how a block of a style is set; its text says whether an item has a mark of its own."""
    style, made = paragraph.style, look.body_block(broken=paragraph.broken)
    if style in LINES:
        made.setLineHeight(look.em * LINES[style], LINE_HEIGHTS.MinimumHeight.value)
    if not paragraph.broken:
        follows = paragraph.nth < paragraph.of
        own = (BETWEEN if follows else BELOW).get(style)
        made.setBottomMargin(look.between if own is None else look.em * own)
    if style in ABOVE:
        made.setTopMargin(look.em * ABOVE[style])
        made.setHeadingLevel(2 if style is Style.HEADING else 3)
    if style in (Style.QUOTATION, Style.BULLET) or (style in LISTS and has_own_mark(text)):
        made.setIndent(1)
    if style in LISTS and has_own_mark(text):
        made.setTextIndent(-look.em)
    return directed(made, text)


def directed(made: QTextBlockFormat, text: str) -> QTextBlockFormat:
    """Return the format of a block that runs as most of its letters do; Qt itself goes by the first of them."""
    if has_right_to_left(text):
        ways = Qt.LayoutDirection
        made.setLayoutDirection(ways.RightToLeft if runs_left(text) else ways.LeftToRight)
    return made


def has_own_mark(text: str) -> bool:
    """Tell whether an item of a list begins with its number or bullet, so that none is to be drawn."""
    return _OWN_MARK.match(text) is not None


def number_format() -> QTextListFormat:
    """Return how the items of a list are numbered."""
    made = QTextListFormat()
    made.setStyle(QTextListFormat.Style.ListDecimal)
    made.setIndent(1)
    return made


def cell_block(look: Typography, *, right: bool) -> QTextBlockFormat:
    """Return how the text of a cell is set: numbers stand at the right."""
    made = QTextBlockFormat()
    made.setLineHeight(look.em * 1.3, LINE_HEIGHTS.MinimumHeight.value)
    if right:
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return made


def seam_format() -> QTextBlockFormat:
    """Return how the empty block behind a table is, while no paragraph has taken its place."""
    made = QTextBlockFormat()
    made.setLineHeight(1, LINE_HEIGHTS.FixedHeight.value)
    return made
