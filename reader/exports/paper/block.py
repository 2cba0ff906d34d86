"""A paragraph set in lines, each of which stands on one page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from reader.exports.paper.faces import font
from reader.exports.paper.paragraph import Emphasis, Look, Mark, Paragraph, Stretch
from reader.exports.paper.type_sheet import LABELS, SETTINGS, STEP, Face, Setting, Sheet
from reader.lazy_dataclass import dataclass
from reader.model import Color, Kind

INK, QUIET, RULE = "#1d1d1f", "#5a5751", "#77736c"
BARS = {Color.APRICOT: "#b5540a", Color.SAGE: "#3f7a35", Color.LILAC: "#6c4bb0"}
_GROUNDS = {Color.APRICOT: "#f6d9bd", Color.SAGE: "#d3e6cf", Color.LILAC: "#ded3f3"}
_UNDERLINES = {
    Kind.PERSON: QTextCharFormat.UnderlineStyle.SingleUnderline,
    Kind.ORGANIZATION: QTextCharFormat.UnderlineStyle.DashUnderline,
}
_GAP = 1.0  # ems between the cells of a row


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of a text as it was laid out, and where it stands from the left and from the top of its line."""

    layout: QTextLayout
    number: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Line:
    """What stands side by side on a page, and the colours of the bars beside it."""

    height: float
    pieces: tuple[Piece, ...]
    bars: tuple[Color, ...] = ()
    bars_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph in lines, with the distances to those around it."""

    lines: tuple[Line, ...]
    before: float
    after: float
    stays_with_next: bool


def set_in_lines(paragraph: Paragraph, sheet: Sheet) -> Block:
    setting = SETTINGS[paragraph.look]
    lines = _row(paragraph, setting, sheet) if paragraph.look is Look.ROW else _lines(paragraph, setting, sheet)
    stays = setting.stays_with_next or paragraph.stays_with_next
    return Block(tuple(lines), setting.before * sheet.em, setting.after * sheet.em, stays)


def _lines(paragraph: Paragraph, setting: Setting, sheet: Sheet) -> Iterable[Line]:
    indent = _indent(paragraph, setting, sheet)
    layout = lay_out(paragraph, setting, sheet, sheet.measure - indent)
    letters, base = _base(setting, sheet)
    label = _label(paragraph, setting, sheet)
    for number in range(layout.lineCount()):
        one = layout.lineAt(number)
        top = max(base - one.ascent(), 0.0)
        pieces = [Piece(layout, number, indent, top)]
        if label and not number:
            x = indent - STEP * sheet.em if paragraph.depth else 0.0  # a step before what is indented
            pieces.append(Piece(label, 0, x, max(base - label.lineAt(0).ascent(), 0.0)))
        first, end = one.textStart(), one.textStart() + one.textLength()
        bars = (paragraph.bar,) if paragraph.bar else _bars(paragraph, first, end)
        yield Line(
            max(letters, top + one.height()),
            tuple(pieces),
            tuple(bar for bar in bars if bar in BARS),
            indent - paragraph.depth * STEP * sheet.em if paragraph.bar else 0,
        )


def _row(paragraph: Paragraph, setting: Setting, sheet: Sheet) -> Iterable[Line]:
    """Return the cells of a row side by side; where they would be higher than half a page, below one another."""
    cells = _cells(paragraph)
    gap = _GAP * sheet.em
    width = (sheet.measure - gap * (len(cells) - 1)) / len(cells)
    layouts = [lay_out(cell, setting, sheet, width) for cell in cells]
    letters, base = _base(setting, sheet)
    if width < 3 * sheet.em or max(one.lineCount() for one in layouts) * letters > (sheet.foot - sheet.top) / 2:
        return [line for cell in cells for line in _lines(cell, setting, sheet)]
    pieces, height = [], letters
    for column, layout in enumerate(layouts):
        y = 0.0
        for number in range(layout.lineCount()):
            one = layout.lineAt(number)
            top = max(base - one.ascent(), 0.0)
            pieces.append(Piece(layout, number, column * (width + gap), y + top))
            y += max(letters, top + one.height())
        height = max(height, y)
    return [Line(height, tuple(pieces), tuple(bar for bar in _bars(paragraph, 0, len(paragraph.text)) if bar in BARS))]


def _cells(paragraph: Paragraph) -> Sequence[Paragraph]:
    made, start = [], 0
    for text in paragraph.text.split("\t"):
        end = start + len(text)
        inside = (one for one in paragraph.stretches if one.start < end and one.end > start)
        stretches = tuple(Stretch(max(one.start - start, 0), min(one.end, end) - start, one.mark) for one in inside)
        made.append(Paragraph(paragraph.look, text, stretches))
        start = end + 1
    return made


def lay_out(paragraph: Paragraph, setting: Setting, sheet: Sheet, width: float) -> QTextLayout:
    """Return a text in lines of a width; the direction is that of its first letter that has one."""
    text = paragraph.text.upper() if setting.are_capitals else paragraph.text
    layout = QTextLayout(text.replace("\n", "\u2028"), _font(setting, sheet))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if _is_from_the_right(text):
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(2 * sheet.em)
    layout.setTextOption(option)
    layout.setFormats(list(_formats(paragraph, text, setting)))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, sheet.em))
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


def _is_from_the_right(text: str) -> bool:
    """Tell whether the first letter of a text that has a direction is read from the right."""
    return next((way for way in map(bidirectional, text) if way in ("L", "R", "AL")), "L") != "L"


def _font(setting: Setting, sheet: Sheet) -> QFont:
    made = font(setting.face, setting.size * sheet.em, is_bold=setting.is_bold)
    if setting.are_capitals:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return made


def _base(setting: Setting, sheet: Sheet) -> tuple[float, float]:
    """Return how high a line is, and where its letters stand in it."""
    metrics = QFontMetricsF(_font(setting, sheet))
    height = setting.size * setting.leading * sheet.em
    return height, (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()


def _indent(paragraph: Paragraph, setting: Setting, sheet: Sheet) -> float:
    is_behind_words = paragraph.look is Look.NAMES and paragraph.label
    return (LABELS if is_behind_words else setting.indent + paragraph.depth * STEP) * sheet.em


def _label(paragraph: Paragraph, setting: Setting, sheet: Sheet) -> QTextLayout | None:
    if not paragraph.label:
        return None
    label = Paragraph(paragraph.look, paragraph.label, (Stretch(0, len(paragraph.label), Emphasis.QUIET),))
    return lay_out(label, SETTINGS[Look.SMALL] if paragraph.look is Look.NAMES else setting, sheet, sheet.measure)


def _bars(paragraph: Paragraph, start: int, end: int) -> tuple[Color, ...]:
    """Return the colours of what is highlighted between two places, which count as Qt does."""
    units = _units(paragraph.text)
    found = (
        one.mark
        for one in paragraph.stretches
        if isinstance(one.mark, Color) and units[one.start] < end and units[one.end] > start
    )
    return tuple(dict.fromkeys(found))


def _formats(paragraph: Paragraph, text: str, setting: Setting) -> Iterable[QTextLayout.FormatRange]:
    units = _units(text)
    ink = QTextCharFormat()
    ink.setForeground(QColor(QUIET if setting.is_quiet else INK))
    yield _range(0, units[-1], ink)
    for one in paragraph.stretches:
        yield _range(units[one.start], units[one.end], _format(one.mark))


def _range(start: int, end: int, looks: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, looks
    return made


def _format(mark: Mark) -> QTextCharFormat:
    made = QTextCharFormat()
    match mark:
        case Kind():
            made.setUnderlineStyle(_UNDERLINES.get(mark, QTextCharFormat.UnderlineStyle.DotLine))
            made.setUnderlineColor(QColor(RULE))
        case Color() if mark in _GROUNDS:
            made.setBackground(QColor(_GROUNDS[mark]))
        case Emphasis.STRONG:
            made.setFontWeight(QFont.Weight.Bold)
        case Emphasis.LEANING:
            made.setFontItalic(True)
        case Emphasis.STRUCK:
            made.setFontStrikeOut(True)
        case Emphasis.CODE:
            made.setFontFamilies(font(Face.FIXED, 1).families())
        case Emphasis.QUIET:
            made.setForeground(QColor(QUIET))
    return made


def _units(text: str) -> Sequence[int]:
    """Return how many of Qt's characters stand before each character of a text, and before its end."""
    if text.isascii() or max(text) < "\U00010000":
        return range(len(text) + 1)
    units = [0]
    for letter in text:
        units.append(units[-1] + (2 if letter > "\uffff" else 1))
    return units
