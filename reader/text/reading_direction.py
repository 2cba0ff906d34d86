"""Signs that turn the direction in which a line is read: what they stand in must not turn what stands around it."""

from __future__ import annotations

import re

APART, TOGETHER = "\u2068", "\u2069"  # what stands between them turns nothing around it
TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067"  # for the rest of a text, unless it is taken back
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_LETTER = re.compile(r"[^\W\d_]")
_TURN = re.compile(f"[{TURNS}]")
_ISOLATE = re.compile(f"[{APART}{TOGETHER}]")


def apart(text: str) -> str:
    """Return a text to be put among words of ours, none of which changes its place where the text runs leftwards."""
    return f"{APART}{text}{TOGETHER}" if _RIGHT_TO_LEFT.search(text) else text


def has_right_to_left(text: str) -> bool:
    """Tell whether some of a text runs from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def runs_left(text: str) -> bool:
    """Tell whether a paragraph runs from right to left: as most of its letters do, whatever name it begins with."""
    return has_right_to_left(text) and 2 * len(_RIGHT_TO_LEFT.findall(text)) > len(_LETTER.findall(text))


def without_turns(text: str, instead: str = "") -> str:
    """Return a text with something instead of each sign that would turn what stands behind the text."""
    text = _TURN.sub(instead, text)
    return text if _is_paired(text) else _ISOLATE.sub(instead, text)


def _is_paired(text: str) -> bool:
    """Tell whether each part that is kept apart ends within the text."""
    depth = 0
    for sign in _ISOLATE.findall(text):
        depth += 1 if sign == APART else -1
        if depth < 0:
            return False
    return depth == 0
