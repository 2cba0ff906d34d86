"""What a text says that a person or an organization is: `Shanghai Mayor`, `the global CEO of Siemens Healthineers`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.extraction import description_patterns
from reader.extraction.descriptions_in_front import InFront
from reader.extraction.gazetteer import Gazetteer
from reader.extraction.near_sentence import near_sentence
from reader.model import Description, Kind
from reader.text.normal_form import normal_form

_REACH = 160  # code points behind a name
MOST = 100  # descriptions of one entity that are told: each is compared with all the others
_FOLLOWING = (
    *(", ", " is ", " was ", " became ", " becomes ", " remains ", " has been ", " had been "),
    *(" serves as ", " served as "),
)


class Descriptions:
    """Finds descriptions next to names, with the word lists of the gazetteer."""

    def __init__(self, known: Gazetteer) -> None:
        self._openers = known["openers"] - known["modifiers"]
        self._in_front = InFront(known)
        self._behind_an_opening = description_patterns.behind(known, opening=True)
        self._behind = description_patterns.behind(known, opening=False)

    def of(self, text: str, names: Iterable[tuple[int, int]], kind: Kind) -> tuple[Description, ...]:
        """Return what stands beside the names of an entity, each description once, in the order of the text.

        `names` are offsets into the text, without titles.
        """
        if kind not in self._behind:
            return ()
        found: dict[str, Description] = {}
        for start, end in names:
            if len(found) >= MOST:
                break
            for first, last in (*self._ahead(text, start, end, kind), *self._following(text, start, end, kind)):
                said = text[first:last]
                found.setdefault(normal_form(said), Description(said, first, last))
        return tuple(telling(list(found.values()))) if len(found) > 1 else tuple(found.values())

    def _ahead(self, text: str, start: int, end: int, kind: Kind) -> Iterator[tuple[int, int]]:
        said = (self._in_front.of_a_person if kind is Kind.PERSON else self._in_front.of_an_organization)(text, start)
        comma = said != "" and text[start - 2] == ","
        if said and (not comma or (kind is Kind.PERSON and text[end : end + 1] in (",", "."))):
            last = start - 1 - comma
            first = last - len(said)
            if "." in said:
                first = max(first, near_sentence(text, last - 1, last)[0])
            yield first + self._opener_length(text[first:last]), last

    def _following(self, text: str, start: int, end: int, kind: Kind) -> Iterator[tuple[int, int]]:
        end += text.startswith("), ", end)  # an acronym in brackets
        if not text.startswith(_FOLLOWING, end) or not self._behind_an_opening[kind].match(text, end, end + _REACH):
            return
        first, last = near_sentence(text, start, end)
        pattern = (self._behind_an_opening if first == start else self._behind)[kind]
        match = pattern.match(text, end, last)
        if match:
            yield match.span("text")

    def _opener_length(self, description: str) -> int:
        first, space, _ = description.partition(" ")
        return len(first + space) if space and first in self._openers else 0


def telling(found: Sequence[Description]) -> Iterator[Description]:
    """Yield the descriptions that say more than another one: no `Secretary` beside a `Secretary of State`."""
    words = [set(normal_form(one.text).split()) for one in found]
    yield from (one for one, said in zip(found, words, strict=True) if not any(said < other for other in words))
