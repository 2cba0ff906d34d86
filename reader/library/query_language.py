"""What stands in the search box, as the full-text index understands it.

    president "prime minister" gov   →   "president" AND "prime minister" AND ("gov" OR "government" OR "governor" …)

Words all of which must occur, "phrases", and the last word completed while it is being typed. Anything else in it is
text: there is nothing a user could type that is an error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from reader.library.terms import WORD, fold

COMPLETIONS = 30  # of the last word
LONGEST = 100  # words of a query: the index's own limit on nesting lies above

_PHRASE_OR_WORD = re.compile(r'"(?P<phrase>[^"]*)(?P<closed>"?)|(?P<word>[^\s"]+)')


@dataclass(frozen=True, slots=True)
class Part:
    """Words that stand side by side, and whether the last of them is still being typed."""

    words: tuple[str, ...]
    unfinished: bool = False


def parts(query: str) -> tuple[Part, ...]:
    """Split what stands in the search box; what holds no word is left out."""
    found = []
    for match in _PHRASE_OR_WORD.finditer(query.replace("“", '"').replace("”", '"')):
        words = tuple(WORD.findall(match["phrase"] or match["word"] or ""))
        if words:
            found.append(Part(words, _is_unfinished(query, match)))
    return tuple(found[:LONGEST])


def _is_unfinished(query: str, match: re.Match[str]) -> bool:
    return match.end() == len(query) and not match["closed"] and WORD.fullmatch(query[-1:]) is not None


def unfinished_word(query: str) -> str:
    """Return the last word where it is still being typed."""
    found = parts(query)
    return found[-1].words[-1] if found and found[-1].unfinished else ""


def match_expression(query: str, completions: Callable[[str], Sequence[str]]) -> str:
    """Return the query in FTS5's language, empty where it holds no word; `completions` tells those of a word."""
    return " AND ".join(_alternatives(part, completions) for part in parts(query))


def _alternatives(part: Part, completions: Callable[[str], Sequence[str]]) -> str:
    if not part.unfinished:
        return _phrase(part.words)
    *before, last = part.words
    whole = dict.fromkeys((fold(last), *completions(last)))
    return "(" + " OR ".join(_phrase((*before, word)) for word in whole) + ")"


def _phrase(words: Sequence[str]) -> str:
    return f'"{" ".join(words)}"'  # a word holds no quotation mark


def passages(marked: str, opening: str, closing: str) -> Iterator[tuple[int, int]]:
    """Yield where the passages between the marks lie once the marks are taken out."""
    position, taken = marked.find(opening), 0
    while position >= 0:
        end = marked.index(closing, position)
        start = position - taken
        taken += len(opening)
        yield start, end - taken
        taken += len(closing)
        position = marked.find(opening, end)
