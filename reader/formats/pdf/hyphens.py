"""Lines put together: words that were parted at their ends are whole again, "Jean-Luc" keeps its hyphen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.formats.pdf.words import BREAK

_HYPHENS = f"-\u2010\u00ad{BREAK}"
_PARTED = re.compile(rf"(?P<first>[\w’'.-]*\w)[{_HYPHENS}]$")
_LOOKED_BACK, _LONG = 60, 4_000  # code points
_NEXT = re.compile(r"[\w’']+")
_SUSPENDED = frozenset("und oder bzw sowie and or to et ou och eller og en of e o y ed i lub и или".split())
_NUMBERS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
_KEEPING = frozenset("self ex vice non anti well half all cross".split())
_WITHOUT_SPACES = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u30ff]")


def text_of_lines(lines: Sequence[str], known: frozenset[str]) -> str:
    """Return the lines as one text; `known` are the words of the whole file, by which hyphens are judged."""
    whole: list[str] = []
    text = ""  # the end of it, since what grows line by line is copied as often
    for line in lines:
        text = _with(text, line, known)
        if len(text) > _LONG:
            whole.append(text[:-_LOOKED_BACK])
            text = text[-_LOOKED_BACK:]
    return "".join((*whole, text)).replace(BREAK, "-")


def _with(text: str, line: str, known: frozenset[str]) -> str:
    if not text:
        return line
    parted = _PARTED.search(text[-_LOOKED_BACK:])
    following = _NEXT.match(line)
    if not parted or not following:
        is_solid = _WITHOUT_SPACES.match(text[-1]) and _WITHOUT_SPACES.match(line[:1])
        return f"{text}{'' if is_solid else ' '}{line}"
    first, second = parted["first"], following[0]
    if second.lower() in _SUSPENDED:
        return f"{text[:-1]}- {line}"
    return f"{text[:-1]}{'-' if _keeps_hyphen(text[-1], first, second, known) else ''}{line}"


def _keeps_hyphen(mark: str, first: str, second: str, known: frozenset[str]) -> bool:
    """Tell whether two parts of a word have a hyphen between them also where no line ends there."""
    if mark == "\u00ad":
        return False
    whole, hyphened = f"{first}{second}".lower(), f"{first}-{second}".lower()
    if (whole in known) != (hyphened in known):
        return hyphened in known
    return (
        not second[0].islower()
        or not first[-1].isalpha()
        or "-" in first
        or first.lower() in _NUMBERS
        or first.lower() in _KEEPING
    )


def words_of_lines(lines: Sequence[str]) -> frozenset[str]:
    """Return the words that stand within lines, where a hyphen is certainly one."""
    found = {word for line in lines for word in line.split()[:-1]}
    return frozenset(word.strip(".,;:!?()[]“”„\"‘’'«»…").lower() for word in found)
