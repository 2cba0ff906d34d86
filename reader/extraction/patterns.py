"""The first tagger: capitalised runs, word lists, and what one place in a text tells of another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.extraction.amounts import amounts
from reader.extraction.capitals import Runs, Word, written
from reader.extraction.cues import Cues
from reader.extraction.evidence import Candidate, Evidence
from reader.extraction.gazetteer import Gazetteer, gazetteer
from reader.extraction.language import ENGLISH
from reader.extraction.shapes import Shapes
from reader.model import Kind, Span

_LONGEST_RUN = 9  # words; more capitals in a row are a headline or shouting, in which only known names are sought
_PASSAGE = 50_000  # code points
_ALWAYS_OPENERS = frozenset(["The", "A", "An", "I", "It", "In", "On", "He", "She", "This", "And", "But", "That"])


class PatternTagger:
    """Finds names by their capitals, by lists of words and by their context; no training, no numpy."""

    def __init__(self, known: Gazetteer | None = None) -> None:
        self._known = known or gazetteer()
        self._shapes = Shapes(self._known)
        self._cues = Cues(self._known)
        self._roles = frozenset(role.lower() for role in self._known["roles"])

    @property
    def name(self) -> str:
        return "patterns 1"

    @property
    def languages(self) -> frozenset[str]:
        return frozenset([ENGLISH])

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        return [self._tag(text) for text in texts]

    def _tag(self, text: str) -> list[Span]:
        counted: list[Span] = []
        candidates: list[Candidate] = []
        for start, end in _passages(text):
            found = amounts(text[start:end])
            runs = Runs(text[start:end], found, self._known, start)
            candidates.extend(piece for run in runs for piece in self._pieces(run))
            counted.extend(Span(span.start + start, span.end + start, span.kind) for span in found)
        named = Evidence(text, candidates, self._shapes, self._cues, self._known).spans()
        return sorted([*counted, *named], key=lambda span: span.start)

    # --- one run ---------------------------------------------------------------------------------------------------

    def _pieces(self, run: list[Word]) -> Iterator[Candidate]:
        run = self._without_opener(run)
        if len(run) > _LONGEST_RUN:
            yield from self._known_names(run)
        elif run and (self._shapes.known_kind(written(run)) or self._shapes.head_kind(_texts(run))):
            yield from self._name(run)
        elif run:
            yield from self._around_role(run)

    def _without_opener(self, run: list[Word]) -> list[Word]:
        while run and not self._shapes.known_kind(written(run)):
            first = run[0]
            drop = first.text in _ALWAYS_OPENERS or (first.opens and first.text in self._known["openers"])
            if not drop or (len(run) > 1 and run[1].start - first.end > 1):
                break
            run = run[1:]
        return run

    def _known_names(self, run: list[Word]) -> Iterator[Candidate]:
        at = 0
        while at < len(run):
            reach = next((n for n in (4, 3, 2, 1) if self._shapes.known_kind(written(run[at : at + n]))), 0)
            if reach:
                yield from self._name(run[at : at + reach])
            at += reach or 1

    def _around_role(self, run: list[Word]) -> Iterator[Candidate]:
        """Split `Shanghai Mayor Gong Zheng` into what stands before the role and the person behind it."""
        first, last = self._role(run)
        if first == last:
            yield from self._name(run)
            return
        before = run[:first]
        while before and before[-1].text in self._known["modifiers"]:
            before = before[:-1]
        if before:
            yield from self._name(before)
        behind = run[last:]
        if behind:
            yield self._candidate(behind, self._shapes.known_kind(written(behind)) or Kind.PERSON)

    def _role(self, run: list[Word]) -> tuple[int, int]:
        first = next((at for at in range(len(run)) if self._role_length(run, at)), len(run))
        last = first
        while last < len(run) and (length := self._role_length(run, last)):
            last += length
        return first, last

    def _role_length(self, run: list[Word], at: int) -> int:
        if run[at].text in self._known["titles"]:
            return 1
        lengths = (n for n in (3, 2, 1) if at + n <= len(run))
        return next((n for n in lengths if written(run[at : at + n]).lower() in self._roles), 0)

    def _name(self, run: list[Word]) -> Iterator[Candidate]:
        words = _texts(run)
        kind = self._shapes.known_kind(written(run)) or self._shapes.head_kind(words)
        first = self._shapes.known_kind(words[0])
        if kind is None and self._shapes.is_person(words):
            kind = Kind.PERSON
        splits = (first is Kind.GROUP and kind is None) or (first is Kind.PLACE and words[0].isupper())
        if len(run) > 1 and splits and self._shapes.known_kind(written(run)) is None:
            yield self._candidate(run[:1], first)
            yield from self._around_role(run[1:])
        else:
            yield self._candidate(run, kind)

    def _candidate(self, run: list[Word], kind: Kind | None) -> Candidate:
        return Candidate(run[0].start, run[-1].end, written(run), _texts(run), kind, run[0].opens)


def _passages(text: str) -> Iterator[tuple[int, int]]:
    """Cut a text at blank lines, else at spaces, so that the words of a huge one need not be held all at once."""
    start = 0
    while start < len(text):
        end = start + _PASSAGE
        if end < len(text):
            end = next(
                (cut for cut in (text.rfind("\n\n", start, end), text.rfind(" ", start, end)) if cut > start), end
            )
        yield start, min(end, len(text))
        start = end


def _texts(run: Sequence[Word]) -> tuple[str, ...]:
    return tuple(word.text for word in run)
