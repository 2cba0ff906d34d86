"""What one place in a text tells of another: that `Gong` is a person, that a word opening a sentence is a name."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from reader.extraction.cues import Cues
from reader.extraction.gazetteer import Gazetteer
from reader.extraction.shapes import Shapes
from reader.model import Kind, Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of capitalised words that may be a name; its kind where the words themselves tell."""

    start: int
    end: int
    name: str
    words: tuple[str, ...]
    kind: Kind | None
    opens: bool


class Evidence:
    """Settles what the words of the candidates of one text leave open."""

    def __init__(self, text: str, candidates: list[Candidate], shapes: Shapes, cues: Cues, known: Gazetteer) -> None:
        self._known = known
        self._shapes = shapes
        self._candidates = candidates
        self._told = self._by_context(text, cues)
        self._inside = {candidate.name for candidate in candidates if not candidate.opens}
        self._people: set[str] = set()
        self._short: dict[str, Kind] = {}  # Expo, WHO
        self._beginnings: dict[str, Kind] = {}  # Fudan, Pudong
        for candidate in candidates:
            self._learn(candidate)

    def spans(self) -> list[Span]:
        found = ((candidate, self._settled(candidate)) for candidate in self._candidates)
        return [Span(candidate.start, candidate.end, kind) for candidate, kind in found if kind]

    def _by_context(self, text: str, cues: Cues) -> dict[str, Kind]:
        votes: dict[str, Counter[Kind]] = defaultdict(Counter)
        before: Candidate | None = None
        for candidate in self._candidates:
            seated = before is not None and _may_have_a_seat(before) and text[before.end : candidate.start] == " of "
            kind = Kind.PLACE if seated else cues.kind(text, candidate.start, candidate.end)
            if kind and candidate.kind is None:
                votes[candidate.name][kind] += 1
            before = candidate
        return {name: counts.most_common(1)[0][0] for name, counts in votes.items()}

    def _kind(self, candidate: Candidate) -> Kind | None:
        return candidate.kind or self._told.get(candidate.name)

    def _learn(self, candidate: Candidate) -> None:
        """Note the shorter names that a full one may go by in the rest of the text."""
        full = [word for word in candidate.words if word[0].isupper()]
        kind = self._kind(candidate) or self._guess(candidate)
        if len(full) < 2 or kind is Kind.GROUP:
            return
        if kind is Kind.PERSON:
            self._people.update(word for word in full if word not in self._known.kinds)
            return
        self._short["".join(word[0] for word in full)] = kind
        if self._shapes.is_head(full[-1]):
            self._short[full[-1]] = kind
        if kind is Kind.ORGANIZATION:
            self._beginnings.update((" ".join(full[:length]), kind) for length in range(1, len(full)))
        elif kind in (Kind.PLACE, Kind.FACILITY):
            self._beginnings.setdefault(full[0], Kind.PLACE)

    def _settled(self, candidate: Candidate) -> Kind | None:
        name, kind = candidate.name, self._kind(candidate)
        if name in self._known.kinds or (kind and len(candidate.words) > 1):
            return kind
        if name in self._people:
            return Kind.PERSON
        if name in self._short:
            return self._short[name]
        kind = kind or self._beginnings.get(name)
        return None if self._is_nothing(candidate, kind) else kind or self._guess(candidate)

    def _is_nothing(self, candidate: Candidate, kind: Kind | None) -> bool:
        if len(candidate.words) > 1:
            return False
        word = candidate.words[0]
        ordinary = self._shapes.is_head(word) or any(
            word in self._known[section] for section in ("topics", "openers", "common acronyms")
        )
        unseen = candidate.opens and kind is None and candidate.name not in self._inside
        return ordinary or unseen or len(word) < 2

    def _guess(self, candidate: Candidate) -> Kind:
        """Take two or three words for a person, anything else for an organization."""
        company = "&" in candidate.name or any(word.isupper() for word in candidate.words)
        return Kind.PERSON if len(candidate.words) in (2, 3) and not company else Kind.ORGANIZATION


def _may_have_a_seat(candidate: Candidate) -> bool:
    """Tell whether an "of" behind a candidate may lead to its seat: Siemens AG of Munich."""
    return candidate.kind is Kind.ORGANIZATION or (candidate.kind is None and len(candidate.words) > 1)
