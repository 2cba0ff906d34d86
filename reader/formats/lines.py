"""Clean lines out of raw text, and paragraphs out of lines."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import quantiles
from unicodedata import east_asian_width

_NEW_LINE = re.compile(r"\r\n|[\r\v\u2028]")
_NEW_PARAGRAPH = re.compile("[\f\u2029]")
_C1 = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}  # a common slip of other programs
_CONTROLS = dict.fromkeys((*range(0x20), 0x7F))
_INVISIBLE = dict.fromkeys(
    (0xAD, 0x200B, 0x2060, 0xFEFF)
)  # soft hyphen, zero-width space, word joiner, byte order mark
_SURROGATES = re.compile("[\ud800-\udfff]")
_CLEANED = {**_CONTROLS, **_INVISIBLE, **_C1, **dict.fromkeys(map(ord, "\t\n\x1c\x1d\x1e\x1f"), None)}
_SPACES = {ord("\t"): " ", ord("\n"): "\n", **dict.fromkeys(range(0x1C, 0x20), " ")}

_NARROWEST, _WIDEST = 40, 100  # columns that texts are wrapped at
_LEAST_FULL = 0.7  # of the lines that another line follows, in a text that is wrapped
_SLACK = 4  # columns: some texts were wrapped by hand
_BULLETS = ("•", "*", "◦", "‣", "▪")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text without superfluous space; `indented` if white space stood before it."""

    text: str
    indented: bool = False


def lines_of(text: str) -> list[Line]:
    """Return the lines of a text, blank ones too, white space within them made one space."""
    text = _NEW_PARAGRAPH.sub("\n\n", _NEW_LINE.sub("\n", text))
    text = _SURROGATES.sub("\ufffd", text).translate(_CLEANED | _SPACES)
    return [Line(" ".join(line.split()), line[:1].isspace()) for line in text.split("\n")]


def paragraphs_of(lines: Sequence[Line], alone: Container[int] = ()) -> list[str]:
    """Return the paragraphs that the lines make, unwrapped where lines were broken at some column.

    Blank lines part paragraphs. Between them each line is one of its own, unless most lines of the text end where the
    next word would have passed the column that the longest reach. The lines numbered in `alone` join no other.
    """
    joints = ((number, line, lines[number + 1]) for number, line in enumerate(lines[:-1]) if number not in alone)
    breaks = [(line, after) for number, line, after in joints if line.text and after.text and number + 1 not in alone]
    column = _column([line.text for line, _ in breaks])
    is_wrapped = _is_wrapped(breaks, column)
    paragraphs: list[list[str]] = []
    previous = Line("")
    for number, line in enumerate(lines):
        may_go_on = is_wrapped and number not in alone and number - 1 not in alone
        if may_go_on and _goes_on(previous, line, column):
            paragraphs[-1].append(line.text)
        elif line.text:
            paragraphs.append([line.text])
        previous = line
    return [_joined(parts) for parts in paragraphs]


def width(text: str) -> int:
    """Return how many columns a text takes; a Chinese, Japanese or Korean character takes two."""
    return len(text) if text.isascii() else sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _column(texts: Sequence[str]) -> int:
    """Return the column that the lines were wrapped at, within which nearly all stay; 0 where there is none."""
    if not texts:
        return 0
    widths = sorted(map(width, texts))
    column = int(quantiles(widths, n=50)[-1]) if len(widths) > 50 else widths[-1]
    return column if _NARROWEST <= column <= _WIDEST else 0


def _is_wrapped(breaks: Sequence[tuple[Line, Line]], column: int) -> bool:
    if not column:
        return False
    full = sum(_is_full(line.text, following.text, column) for line, following in breaks)
    return full >= len(breaks) * _LEAST_FULL


def _goes_on(previous: Line, line: Line, column: int) -> bool:
    if not previous.text or not line.text:
        return False
    if line.indented and not previous.indented:
        return False
    return not line.text.startswith(_BULLETS) and _is_full(previous.text, line.text, column)


def _is_full(text: str, following: str, column: int) -> bool:
    """Tell whether the next line's first word would have passed the column."""
    first = following[0] if _is_wide(following[0]) else following.split(" ", 1)[0]
    return width(text) + 1 + width(first) > column - _SLACK


def _joined(parts: Sequence[str]) -> str:
    joined = [parts[0]]
    for before, after in pairwise(parts):
        joined.append("" if _closes_up(before, after) else " ")
        joined.append(after)
    return "".join(joined)


def _closes_up(before: str, after: str) -> bool:
    """Tell whether two lines join without a space: between Chinese or Japanese characters, after a word's hyphen."""
    if _is_wide(before[-1]) and _is_wide(after[0]):
        return True
    return before[-1] in "-‐—" and before[-2:-1].isalnum() and after[0].isalnum()


def _is_wide(character: str) -> bool:
    return east_asian_width(character) in "WF" and not "가" <= character <= "힣"
