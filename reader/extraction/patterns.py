"""The first tagger: capitalised runs, word lists, and what one place in a text tells of another."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.extraction.amounts import amounts
from reader.extraction.capitals import Runs, Word, written
from reader.extraction.cues import Cues
from reader.extraction.gazetteer import Gazetteer, gazetteer
from reader.extraction.shapes import Shapes
from reader.model import Kind, Span

_LONGEST_RUN = 9  # words; more capitals in a row are a headline or shouting, in which only known names are sought
_ALWAYS_OPENERS = frozenset(["The", "A", "An", "I", "It", "In", "On", "He", "She", "This", "And", "But", "That"])


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of capitalised words that may be a name; its kind where the words themselves tell."""

    start: int
    end: int
    name: str
    words: tuple[str, ...]
    kind: Kind | None
    opens: bool


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

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        return [self._tag(text) for text in texts]

    def _tag(self, text: str) -> list[Span]:
        counted = amounts(text)
        runs = Runs(text, counted, self._known)
        candidates = [piece for run in runs for piece in self._pieces(run)]
        named = _Evidence(text, candidates, self._shapes, self._cues, self._known).spans()
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
        splits = first is Kind.GROUP and kind is None or first is Kind.PLACE and words[0].isupper()
        if len(run) > 1 and splits and self._shapes.known_kind(written(run)) is None:
            yield self._candidate(run[:1], first)
            yield from self._around_role(run[1:])
        else:
            yield self._candidate(run, kind)

    def _candidate(self, run: list[Word], kind: Kind | None) -> Candidate:
        return Candidate(run[0].start, run[-1].end, written(run), _texts(run), kind, run[0].opens)


class _Evidence:
    """Settles what the words of a candidate leave open by what the rest of the text says."""

    def __init__(self, text: str, candidates: list[Candidate], shapes: Shapes, cues: Cues, known: Gazetteer) -> None:
        self._known = known
        self._shapes = shapes
        self._candidates = candidates
        self._told = self._by_context(text, cues)
        self._kinds = [self._kind(candidate) for candidate in candidates]
        self._parts = self._parts_of_names()
        self._inside = {candidate.name for candidate in candidates if not candidate.opens}

    def spans(self) -> list[Span]:
        found = zip(self._candidates, map(self._settled, self._candidates, self._kinds), strict=True)
        return [Span(candidate.start, candidate.end, kind) for candidate, kind in found if kind]

    def _by_context(self, text: str, cues: Cues) -> dict[str, Kind]:
        votes: dict[str, Counter[Kind]] = defaultdict(Counter)
        for candidate in self._candidates:
            kind = None if candidate.kind else cues.kind(text, candidate.start, candidate.end)
            if kind:
                votes[candidate.name][kind] += 1
        return {name: counts.most_common(1)[0][0] for name, counts in votes.items()}

    def _kind(self, candidate: Candidate) -> Kind | None:
        return candidate.kind or self._told.get(candidate.name)

    def _parts_of_names(self) -> dict[str, Kind]:
        """Map the words that stand for a fuller name of the text alone: Gong, Varian, Expo, WHO."""
        parts: dict[str, Kind] = {}
        for candidate, kind in zip(self._candidates, self._kinds, strict=True):
            full = [word for word in candidate.words if word[0].isupper()]
            if len(full) < 2 or kind is Kind.GROUP:
                continue
            kind = kind or self._guess(candidate)
            short = full if kind is Kind.PERSON else [full[0], full[-1], "".join(word[0] for word in full)]
            parts.update((word, kind) for word in short if kind and word not in self._known.kinds)
        return parts

    def _settled(self, candidate: Candidate, kind: Kind | None) -> Kind | None:
        if kind and len(candidate.words) > 1 or candidate.name in self._known.kinds:
            return kind
        if candidate.name in self._parts:
            return self._parts[candidate.name]
        if self._is_nothing(candidate):
            return None
        return kind or self._guess(candidate)

    def _is_nothing(self, candidate: Candidate) -> bool:
        word = candidate.words[0]
        if len(candidate.words) > 1:
            return False
        ordinary = self._shapes.is_head(word) or word in self._known["topics"] or word in self._known["openers"]
        unseen = candidate.opens and candidate.name not in self._inside and candidate.kind is None
        return len(word) < 2 or ordinary or word in self._known["common acronyms"] or unseen

    def _guess(self, candidate: Candidate) -> Kind | None:
        words = candidate.words
        acronym = any(word.isupper() for word in words)
        return Kind.PERSON if len(words) in (2, 3) and not acronym else Kind.ORGANIZATION


def _texts(run: Sequence[Word]) -> tuple[str, ...]:
    return tuple(word.text for word in run)
