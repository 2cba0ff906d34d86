"""Runs of capitalised words: where a name may be, before anyone asks what it names.

Within a run lie the small words that belong to it: `Ministry of Science and Technology`, `Frans van Houten`,
`China (Shanghai) Pilot Free Trade Zone`, `Reiniger, Gebbert & Schall`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.extraction.gazetteer import Gazetteer
from reader.model import Span

_LONGEST = 40  # words in a run; no name is as long
_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|(?!(?<=['’])[sS]\b)"  # the s of a possessive is no word
    r"\w[\w\u0300-\u036f]*(?:['’](?![sS]\b)\w+)*"  # O'Brien
)
_OPENS = re.compile(r"[.!?…:;\"“«•*]|\n\s*\n|[—–] ")
_OWNERS = frozenset(["People", "King", "Queen", "Women", "Children", "Men", "Workers", "Lloyd"])
_ABBREVIATED = frozenset(["St", "Ft", "Mt", "Jr"])
_TITLES = "Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Capt Sgt"
_ABBREVIATIONS = _ABBREVIATED | frozenset(_TITLES.split())
_LAST_WORD = re.compile(r"\w+$")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text, what parts it from the word before, and whether a sentence opens with it."""

    start: int
    end: int
    text: str
    gap: str
    opens: bool

    @property
    def capital(self) -> bool:
        return self.text[0].isupper() or self.text[0].istitle()


class Runs:
    """Walks the words of a passage and joins the capitalised ones that stand together; `offset` is where it begins."""

    def __init__(self, text: str, amounts: Sequence[Span], known: Gazetteer, offset: int = 0) -> None:
        self._known = known
        self._words = list(_words(text, amounts, offset))

    def __iter__(self) -> Iterator[list[Word]]:
        run: list[Word] = []
        at = 0
        while at < len(self._words):
            reach = self._reach(run, at) if len(run) < _LONGEST else at
            if reach > at:
                run.extend(self._words[at:reach])
                at = reach
                continue
            if run:
                yield run
            run = [self._words[at]] if self._words[at].capital else []
            at += 1
        if run:
            yield run

    def _reach(self, run: list[Word], at: int) -> int:
        """Return the index behind the words from `at` on that belong to the run, `at` itself where none does."""
        if not run:
            return at
        word, gap = self._words[at], self._gap(at)
        if gap == " (":
            return self._reach_behind_bracket(run, at)
        if gap == ", ":
            return at + 1 if self._is_capital(at + 1) and self._gap(at + 1) == " & " else at
        if word.capital:
            return at + 1 if self._joins(run[-1], gap, word) else at
        return self._reach_over_small_words(run, at) if _is_space(gap) else at

    def _joins(self, last: Word, gap: str, word: Word) -> bool:
        if gap == "-":
            return not (last.text in self._known.kinds and word.text in self._known.kinds)
        if gap == ". ":
            return len(last.text) == 1 or last.text in self._known["titles"] or last.text in _ABBREVIATED
        if gap in ("'s ", "’s "):
            return last.text in _OWNERS
        if last.text.endswith(".") and word.text in self._known["openers"]:
            return False
        return gap == " & " or _is_space(gap)

    def _reach_over_small_words(self, run: list[Word], at: int) -> int:
        small = self._words[at].text
        if small in self._known["particles"]:
            return self._reach_over_particles(at)
        after = at + 2 if self._text_at(at + 1) == "the" and small == "of" else at + 1
        bridges = self._is_capital(after) and _is_space(self._gap(after)) and self._bridges(run[-1].text, small, after)
        return after + 1 if bridges else at

    def _bridges(self, last: str, small: str, after: int) -> bool:
        topic = self._words[after].text in self._known["topics"]
        if small == "and":
            return topic and last in self._known["topics"]
        if small == "in":
            return topic and last == "Prize"
        return small in ("of", "for") and last in self._known["of heads"]

    def _reach_over_particles(self, at: int) -> int:
        after = at
        while after < at + 3 and self._text_at(after) in self._known["particles"] and _is_space(self._gap(after)):
            after += 1
        return after + 1 if self._is_capital(after) and self._gap(after) in (" ", "-") else at

    def _reach_behind_bracket(self, run: list[Word], at: int) -> int:
        places = run[-1].text in self._known.kinds and self._words[at].text in self._known.kinds
        return at + 2 if places and self._is_capital(at + 1) and self._gap(at + 1) == ") " else at

    def _is_capital(self, at: int) -> bool:
        return at < len(self._words) and self._words[at].capital

    def _text_at(self, at: int) -> str:
        return self._words[at].text if at < len(self._words) else ""

    def _gap(self, at: int) -> str:
        return self._words[at].gap if at < len(self._words) else ""


def written(run: Sequence[Word]) -> str:
    """Return the words of a run as they stand in the text, but for line breaks."""
    return " ".join("".join(word.gap + word.text for word in run).removeprefix(run[0].gap).split()) if run else ""


def _words(text: str, amounts: Sequence[Span], offset: int) -> Iterator[Word]:
    starts, behind = [span.start for span in amounts], 0
    for found in _WORD.finditer(text):
        inside = bisect_right(starts, found.start()) - 1
        if inside >= 0 and found.start() < amounts[inside].end:
            continue
        gap = text[behind : min(found.start(), behind + 4)]
        yield Word(found.start() + offset, found.end() + offset, found[0], gap, _opens(text, behind, found.start()))
        behind = found.end()


def _opens(text: str, behind: int, start: int) -> bool:
    """Tell whether a sentence or a quotation opens at `start`; the word before ends at `behind`."""
    gap = text[max(behind, start - 40) : start]
    if not behind or text[behind - 1] == ".":
        return True
    if gap.startswith(". ") and not gap.strip(". "):
        word = _LAST_WORD.search(text, max(0, behind - 6), behind)
        return not word or not (len(word[0]) == 1 or word[0] in _ABBREVIATIONS)
    return bool(_OPENS.search(gap))


def _is_space(gap: str) -> bool:
    return gap.isspace() and len(gap) <= 2 and gap.count("\n") < 2
