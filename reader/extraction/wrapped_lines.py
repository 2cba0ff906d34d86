"""Which lines of a text are one paragraph: a sentence that goes on in the next line was broken only for its length."""

from __future__ import annotations

import re
from collections.abc import Iterator

_Place = tuple[int, int]

_BREAKS = "\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029"
_LINE = re.compile(rf"[^{_BREAKS}]+")
_LINE_ENDS = ("\n", "\r\n", "\r")
_MOST_LINES = 1_000  # of one paragraph
_LONGEST_END = 8  # code points
_LONGEST_WORD = 20
_SHORTEST = 12  # code points; shorter lines are names and labels
_FILLED = 0.45  # of the next line: a line that leaves more room is a headline or a label
_OPEN = re.compile(r"[\w,’'–&-]\s?$")
_IS_SMALL_WORD_LAST = re.compile(r"(?:,|\b[a-zà-ÿ]+)\s?$")
_SMALL_WORD = re.compile(r"(?:^|\s)[a-zà-ÿ]+(?=[\s,.;:?!]|$)")
_GOES_ON = re.compile(r"[^\W\d_]|[\d“\"‘($€£]\w*(?![.)])")
# What begins with one of these is a sentence of its own behind a line that might be a headline.
_OPENER = re.compile(
    r"(?:The|An?|In|On|At|It|He|She|We|They|You|I|But|And|This|That|There|When|While|For|From|As|If|What|Why|How|By|With|After|No|Not"
    r"|His|Her|Its|Their|Our|My|Some|Many|Most|More|One|Two|Three|According|Police|Officials)\b"
)
_WORD = re.compile(r"\S+")
_DATELINE = re.compile(r"[^\W\d_a-z][^\W\d_]+(?:[ ,.]+[^\W\d_a-z][^\W\d_]*){0,4}\s*(?:\([^)]*\)\s*)?[–—-]\s")
_LAST_WORD = re.compile(r"\s*[^\W\d_a-z][^\W\d_]+[.!?…]\s*")  # of a sentence, alone on its line
_ENDS = re.compile(r"[.!?…][”\"’'»)\]]*\s*$")


def stretches(text: str) -> Iterator[_Place]:
    """Yield where each line begins and ends, or several lines that are sentences together."""
    run: list[_Place] = []
    for match in _LINE.finditer(text):
        line = match.span()
        if run and not (_are_one(text, run[-1], line) and len(run) < _MOST_LINES):
            yield from _join(text, run)
            run = []
        run.append(line)
    yield from _join(text, run)


def _join(text: str, run: list[_Place]) -> list[_Place]:
    """Return lines as one stretch if the last ends as sentences do."""
    if len(run) > 1 and _ENDS.search(text, max(run[-1][0], run[-1][1] - _LONGEST_END), run[-1][1]):
        return [(run[0][0], run[-1][1])]
    return run


def _are_one(text: str, first: _Place, second: _Place) -> bool:
    start, end = first
    if end - start < _SHORTEST or text[end : second[0]] not in _LINE_ENDS or not _OPEN.search(text, end - 2, end):
        return False
    if not _GOES_ON.match(text, *second) or _DATELINE.match(text, *second):
        return False
    if _OPENER.match(text, *second) and not _IS_SMALL_WORD_LAST.search(text, max(start, end - _LONGEST_WORD), end):
        return False
    word = _WORD.match(text, *second)
    filled = end - start + 1 + (len(word[0]) if word else 0)
    sentence = max(text.rfind(":", start, end), text.rfind(". ", start, end), start)
    return (
        filled > _FILLED * (second[1] - second[0])
        and bool(_SMALL_WORD.search(text, sentence, end))
        and bool(_SMALL_WORD.search(text, *second) or _LAST_WORD.fullmatch(text, *second))
    )
