"""What line breaks within an element mean: a new paragraph, a line of verse, or only the edge of a screen."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

_SHORT = 60  # code points of a line of verse, or of an address
_FEWEST_OF_VERSE = 4  # lines
_WIDEST = 110  # code points of a line that was broken at the edge of a screen
_NARROWEST = 45
_WITHOUT_SPACES = "\u2e80-\u30ff\u3400-\u9fff\uff00-\uffef"  # Chinese and Japanese
_BREAK_WITHIN = re.compile(rf"(?<=[{_WITHOUT_SPACES}])[ \t\r]*\n\s*(?=[{_WITHOUT_SPACES}])")
_ENDS = frozenset(".!?…:;。！？؟।”\"»’'“)」』")


def in_one_line(text: str) -> str:
    """Return words with one space where there is white space, and none in Chinese and Japanese where a line ends."""
    if "\n" in text and not text.isascii():
        text = _BREAK_WITHIN.sub("", text)
    return " ".join(text.split())


def paragraphs_of(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Yield the paragraphs that lines make which a break stands between, and whether their lines stay as they are.

    An empty line, as two breaks make, ends a paragraph.
    """
    if len(lines) == 1:  # as nearly all
        if lines[0]:
            yield lines[0], False
        return
    for is_empty, group in groupby(lines, lambda line: not line):
        if not is_empty:
            yield from _of_stanza(list(group))


def _of_stanza(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    if len(lines) == 1:
        yield lines[0], False
    elif _are_verse(lines):
        yield "\n".join(lines), True
    elif _are_broken_at_an_edge(lines):
        yield in_one_line("\n".join(lines)), False
    else:
        yield from ((line, False) for line in lines)


def _are_verse(lines: Sequence[str]) -> bool:
    return len(lines) >= _FEWEST_OF_VERSE and all(len(line) <= _SHORT for line in lines)


def _are_broken_at_an_edge(lines: Sequence[str]) -> bool:
    """Tell whether all lines but the last are about as long as each other, and most end within a sentence."""
    full = lines[:-1]
    longest = max(map(len, full))
    if not _NARROWEST <= longest <= _WIDEST or min(map(len, full)) < longest * 2 / 3:
        return False
    return len(full) > 1 and sum(line[-1] in _ENDS for line in full) * 2 <= len(full)
