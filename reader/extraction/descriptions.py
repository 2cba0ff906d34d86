"""What a text says that a person or an organization is: `Shanghai Mayor`, `the global CEO of Siemens Healthineers`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.extraction import description_patterns
from reader.extraction.gazetteer import Gazetteer
from reader.model import Description, Kind
from reader.text.normal_form import normal_form
from reader.text.sentences import sentence_at

_REACH = 160  # code points to either side of a name
_LONGEST_WORD = 24  # code points
_FOLLOWING = (
    *(", ", " is ", " was ", " became ", " becomes ", " remains ", " has been ", " had been "),
    *(" serves as ", " served as "),
)
_STOPS = frozenset(".!?…\n")


class Descriptions:
    """Finds descriptions next to names, with the word lists of the gazetteer."""

    def __init__(self, known: Gazetteer) -> None:
        self._openers = known["openers"] - known["modifiers"]
        self._last_words = {
            Kind.PERSON: _last_words(known["roles"]),
            Kind.ORGANIZATION: _last_words(known["organization nouns"]),
        }
        self._before = description_patterns.before(known)
        self._behind_an_opening = description_patterns.behind(known, opening=True)
        self._behind = description_patterns.behind(known, opening=False)

    def of(self, text: str, names: Iterable[tuple[int, int]], kind: Kind) -> tuple[Description, ...]:
        """Return what stands beside the names of an entity, each description once, in the order of the text.

        `names` are offsets into the text, without titles.
        """
        if kind not in self._before:
            return ()
        found: dict[str, Description] = {}
        for start, end in names:
            for first, last in (*self._in_front(text, start, end, kind), *self._following(text, start, end, kind)):
                said = text[first:last]
                found.setdefault(normal_form(said), Description(said, first, last))
        return tuple(found.values())

    def _in_front(self, text: str, start: int, end: int, kind: Kind) -> Iterator[tuple[int, int]]:
        if start < 2 or text[start - 1] != " " or self._word_before(text, start) not in self._last_words[kind]:
            return
        offset = max(0, start - _REACH)
        match = self._before[kind].search(text[offset:start])
        if match and (not match["comma"] or text[end : end + 1] in (",", ".")):
            first, last = offset + match.start("text"), offset + match.end("text")
            if not _STOPS.isdisjoint(match["text"]):
                first = max(first, sentence_at(text, last - 1, last)[0])
            yield first + self._opener_length(text[first:last]), last

    def _following(self, text: str, start: int, end: int, kind: Kind) -> Iterator[tuple[int, int]]:
        if not text.startswith(_FOLLOWING, end) or not self._behind_an_opening[kind].match(text, end, end + _REACH):
            return
        first, last = sentence_at(text, start, end)
        pattern = (self._behind_an_opening if first == start else self._behind)[kind]
        match = pattern.match(text, end, last)
        if match:
            yield match.span("text")

    def _word_before(self, text: str, start: int) -> str:
        words = text[max(0, start - _LONGEST_WORD) : start].split()
        return words[-1].rstrip(",").rpartition("/")[2].lower() if words else ""

    def _opener_length(self, description: str) -> int:
        first, space, _ = description.partition(" ")
        return len(first + space) if space and first in self._openers else 0


def _last_words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(phrase.lower().rpartition(" ")[2] for phrase in phrases)
