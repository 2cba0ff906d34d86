"""Words of files and libraries, made fit for every place where Qt would guess at what they are.

Nothing of them is ever markup, a letter that chooses a menu line, a line break or a turn of the reading direction, and
none of them makes a window wider than the screen.
"""

from __future__ import annotations

import re
from html import escape
from textwrap import wrap
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QToolTip

from reader.text.reading_direction import TURNS, apart, without_turns
from reader.ui.style.translation import translation

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPalette
    from PySide6.QtWidgets import QWidget

LONGEST = 600  # code points of a sentence
SHORT = 80  # of what stands on a button or in a title
IN_A_MENU = 60
TIP = '<p style="white-space: pre; color: palette(text); margin: 3px 5px">'  # Qt's own role for it colours the edge
TIP_WIDTH = 72  # characters of a line in a tooltip
UNBROKEN = 40  # of a word, after which a line may end in the middle of it
BREAK = "\u200b"
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufff9-\ufffc]")
_BROKEN = re.compile("[\ud800-\udfff]")  # of a file name that is no text
_OBJECT = "\ufffc"
_SPACES = re.compile(" {2,}")
_IN_PLACE = dict.fromkeys(map(ord, "\t\n\r\v\f\x85\u2028\u2029"), " ") | dict.fromkeys(map(ord, TURNS), "\u2060")
_LONG_WORD = re.compile(rf"(\S{{{UNBROKEN}}})(?=\S)")


def one_line(text: str, longest: int = LONGEST) -> str:
    """Return a text as one line: without controls and turns, and cut in the middle where it is longer than that.

    A phrase is said in the language of the window.
    """
    text = translation(text)
    if len(text) > longest:
        behind = longest // 3
        text = f"{text[: longest - behind - 1].rstrip()}…{text[-behind:].lstrip()}"
    if text.isprintable() and _OBJECT not in text:  # as most are: no control, turn or half of a character is
        return _SPACES.sub(" ", text).strip(" ")
    text = _BROKEN.sub("\ufffd", without_turns(_CONTROL.sub(" ", text)))
    return _SPACES.sub(" ", text).strip(" ")


def without_breaks(text: str) -> str:
    """Return a text in one line, without turns, and with each character in its place."""
    return text.translate(_IN_PLACE)


def set_apart(text: str, longest: int = LONGEST) -> str:
    """Return a text to be put among words of ours, none of which changes its place where the text runs leftwards."""
    return apart(one_line(text, longest))


def breakable(text: str) -> str:
    """Return a line whose endless words may be broken: else the widest of them says how wide a window is."""
    return _LONG_WORD.sub(f"\\1{BREAK}", text)


def unbroken(text: str) -> str:
    """Return a text without the places where its words may be broken."""
    return text.replace(BREAK, "")


def in_a_menu(text: str, longest: int = IN_A_MENU) -> str:
    """Return a text as a menu or a button shows it, with every ampersand."""
    return one_line(text, longest).replace("&", "&&")


def in_a_title(text: str) -> str:
    """Return a text as the title of a window shows it, in which Qt has a sign of its own for “changed”."""
    return one_line(text, SHORT).replace("[*]", "[*][*]")


def tip(*lines: str) -> str:
    """Return lines as a tooltip shows them, wrapped here: Qt makes a narrow column of whatever it wraps itself."""
    said = [escape(part) for text in lines for part in wrap(one_line(text), TIP_WIDTH)]
    return f"{TIP}{'<br>'.join(said)}</p>" if said else ""


def show_tip(at: QPoint, widget: QWidget | None, *lines: str, box: QRect | None = None) -> None:
    """Show a tooltip at a place of the screen, while the pointer is in the box; none where there are no lines."""
    QToolTip.showText(at, tip(*lines), widget, box or QRect())


def color_tips(palette: QPalette) -> None:
    """Give all tooltips their colours."""
    QToolTip.setPalette(palette)
