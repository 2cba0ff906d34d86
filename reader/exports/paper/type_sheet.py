"""How each sort of paragraph is set on paper: its face, and sizes and distances as shares of the text's size."""

from __future__ import annotations

from enum import Enum, auto

from reader.exports.export import Paper, PaperSize
from reader.exports.paper.paragraph import Look
from reader.lazy_dataclass import dataclass

UNIT = 20  # to a point
PER_INCH = 72 * UNIT
_SIZES = {PaperSize.A4: (595, 842), PaperSize.LETTER: (612, 792)}  # points
_MEASURE = 43  # ems of the text's size, that a line has at most: about 85 letters
_SIDE, _TOP, _FOOT = 62, 70, 72  # points that stay free at least


class Face(Enum):
    """The faces on paper."""

    SERIF = auto()
    SANS = auto()
    FIXED = auto()


@dataclass(frozen=True, slots=True)
class Setting:
    """How a sort of paragraph is set; distances in ems of the text."""

    size: float = 1.0
    leading: float = 1.5  # of its own size
    before: float = 0.0
    after: float = 0.55
    indent: float = 0.0
    face: Face = Face.SERIF
    is_bold: bool = False
    is_quiet: bool = False
    stays_with_next: bool = False
    are_capitals: bool = False


STEP = 1.4  # ems by which a list or a quotation in a note is indented
LABELS = 8.0  # ems of the column in which words stand before names
SETTINGS = {
    Look.TITLE: Setting(1.8, 1.22, 0.0, 0.4, is_bold=True, stays_with_next=True),
    Look.FACTS: Setting(0.78, 1.5, 0.2, 0.75, face=Face.SANS, is_quiet=True),
    Look.ARTICLE: Setting(1.35, 1.25, 1.7, 0.25, is_bold=True, stays_with_next=True),
    Look.HEADING: Setting(1.12, 1.35, 0.8, 0.3, is_bold=True, stays_with_next=True),
    Look.SUBHEADING: Setting(1.0, 1.4, 0.6, 0.25, is_bold=True, stays_with_next=True),
    Look.PLAIN: Setting(),
    Look.QUOTATION: Setting(indent=1.4),
    Look.ITEM: Setting(after=0.3, indent=1.4),
    Look.ROW: Setting(0.9, 1.35, 0.0, 0.25, face=Face.SANS),
    Look.VERBATIM: Setting(0.82, 1.4, face=Face.FIXED),
    Look.CAPTION: Setting(0.85, 1.45, face=Face.SANS, is_quiet=True),
    Look.SECTION: Setting(0.76, 1.4, 1.5, 0.45, face=Face.SANS, is_quiet=True, stays_with_next=True, are_capitals=True),
    Look.PASSAGE: Setting(0.95, 1.45, 0.35, 0.1, indent=1.8),
    Look.NOTE: Setting(0.86, 1.45, 0.0, 0.35, indent=1.8, face=Face.SANS),
    Look.NAMES: Setting(0.95, 1.45, 0.1, 0.1),
    Look.ENTRY: Setting(0.95, 1.45, 0.15, 0.15, indent=1.8),
    Look.SMALL: Setting(0.78, 1.45, 0.0, 0.1, indent=1.8, face=Face.SANS, is_quiet=True),
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of paper and what of it is printed upon, in units."""

    width: int
    height: int
    left: int
    top: int
    measure: int  # the width of a line
    foot: int  # where the last line ends at most
    em: float


def sheet_of(paper: Paper) -> Sheet:
    wide, high = _SIZES[paper.size]
    em = paper.text * UNIT
    measure = min(round(_MEASURE * em), (wide - 2 * _SIDE) * UNIT)
    left = (wide * UNIT - measure) // 2
    return Sheet(wide * UNIT, high * UNIT, left, _TOP * UNIT, measure, (high - _FOOT) * UNIT, em)
