"""Who of several people a short name means: the one named last, if the text tells them apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from reader.extraction.names import Key
from reader.extraction.near_sentence import near_sentence
from reader.lazy_dataclass import dataclass

Called = tuple[int, Key]  # how usual it is to be called so, and how
ANY, UNKNOWN = "", "?"  # of which sex
_FAR = 400  # code points; no sentence is looked for beyond


@dataclass(slots=True)
class _Named:
    """Who was named last among those who go by one name, and who before."""

    person: Key
    start: int
    end: int
    rival: Key = ()
    rival_end: int = 0


class Nearest:
    """Follows through a text who was named last; `called` has the people by name in the order of their introduction."""

    def __init__(self, text: str, called: Mapping[Called, Mapping[Key, None]], sexes: Mapping[Key, str]) -> None:
        self._text = text
        self._called = called
        self._sexes = sexes
        self._named: dict[tuple[Called, str], _Named] = {}
        self._introduced: dict[Key, tuple[int, int]] = {}
        self._ahead: dict[tuple[Called, str], tuple[Key, ...]] = {}
        self._shared: dict[Key, list[Called]] = defaultdict(list)

    def begin(self) -> None:
        """Take note of the names that several go by, once all people are known."""
        for name, people in self._called.items():
            if len(people) > 1:
                for person in people:
                    self._shared[person].append(name)

    def see(self, person: Key, start: int, end: int) -> None:
        """Note that a person is named unmistakably at a place behind all places before."""
        for name in self._shared.get(person, ()):
            self._note((name, ANY), person, start, end)
            self._note((name, self._sexes.get(person) or UNKNOWN), person, start, end)

    def among(self, name: Called, sex: str) -> tuple[Key, ...]:
        """Return who of those who go by a name is meant here: nobody, one, or two whom the text does not tell apart.

        Where the sex is told, those known to be of it come first, then those of whom nothing is known.
        """
        people = self._called.get(name, {})
        if len(people) > 1:
            return self._last(name, sex) or (self._last(name, UNKNOWN) if sex else ())
        return tuple(person for person in people if not sex or self._sexes.get(person, "") in ("", sex))

    def introduce(self, person: Key, start: int, end: int) -> None:
        """Note where a person is named first."""
        self._introduced.setdefault(person, (start, end))

    def _last(self, name: Called, sex: str) -> tuple[Key, ...]:
        named = self._named.get((name, sex))
        return self._tell_apart(named) if named else self._first(name, sex)

    def _is(self, person: Key, sex: str) -> bool:
        return sex == ANY or (self._sexes.get(person) or UNKNOWN) == sex

    def _note(self, slot: tuple[Called, str], person: Key, start: int, end: int) -> None:
        named = self._named.get(slot)
        if named is None:
            self._named[slot] = _Named(person, start, end)
        elif named.person == person:
            named.start, named.end = start, end
        else:
            self._named[slot] = _Named(person, start, end, named.person, named.end)

    def _first(self, name: Called, sex: str) -> tuple[Key, ...]:
        """Return who is introduced first behind a name that stands in front of them all, as in a headline."""
        if (name, sex) not in self._ahead:
            fitting = [person for person in self._called[name] if self._is(person, sex)]
            first, *others = sorted(fitting, key=self._introduced.__getitem__)[:2] or [()]
            open_between = bool(others) and self._in_one_sentence(
                self._introduced[first][1], self._introduced[others[0]][0]
            )
            self._ahead[name, sex] = (first, *others) if open_between else (first,) if first else ()
        return self._ahead[name, sex]

    def _tell_apart(self, named: _Named) -> tuple[Key, ...]:
        if named.rival and self._in_one_sentence(named.rival_end, named.start):
            return named.person, named.rival
        return (named.person,)

    def _in_one_sentence(self, end: int, start: int) -> bool:
        """Tell whether two names are in one sentence, by the end of the first and the start of the other."""
        if start - end > _FAR or "\n\n" in self._text[end:start]:
            return False
        return near_sentence(self._text, end - 1, end)[1] >= start
