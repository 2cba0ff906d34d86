"""Every name of a library in memory, in which each letter that is typed is looked for at once.

The names of an entity in plain letters are one stretch of bytes, the one that it is called by first; the stretches
stand in the order of articles, so that what is found first is what is shown first:

    \n shanghai \x1f sh \n siemens healthineers \x1f healthineers \n …
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from reader.library.store.article_record import storable
from reader.model import Kind, NameOrder, NameQuery
from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents

FEW = 2_500  # entities that are gathered and sorted; where more are found, an order is walked through for them

_BETWEEN = b"\n"  # entities
_AND = b"\x1f"  # between the names of one: neither stands in a normal form


class NameIndex:
    """Nothing of it ever changes, so that any thread may look into it; it lags behind what was written since.

    With 300,000 entities it takes some 15 MB.
    """

    def __init__(self, entities: Iterable[tuple[int, int, bytes]], kinds: Callable[[int], Kind]) -> None:
        """Take entities by articles, most first: id, code of the kind, the names as `stretch` has them."""
        ids, codes, starts, names = array("q"), bytearray(), array("L"), bytearray()
        for number, code, called in entities:
            ids.append(number)
            codes.append(code)
            starts.append(len(names))
            names += called
        starts.append(len(names))
        names += _BETWEEN
        self.ids: array[int] = ids
        self._codes, self._starts, self._names = bytes(codes), starts, names
        self._kinds = {code: kinds(code) for code in set(codes)}
        self._orders: dict[tuple[NameOrder, frozenset[Kind]], array[int]] = {}

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def by_kind(self) -> dict[Kind, int]:
        """How many entities there are of each kind that there is."""
        return {kind: self._codes.count(code) for code, kind in sorted(self._kinds.items())}

    def find(self, query: NameQuery, among: Collection[int] | None = None, limit: int | None = None) -> array[int]:
        """Return the ids of the entities asked for, in the query's order; `among` are those that have the tag."""
        return array("q", map(self.ids.__getitem__, self._find(query, among, limit)))

    def count(self, query: NameQuery, among: Collection[int] | None = None) -> dict[Kind, int]:
        """Return how many of each kind have the words, whatever kinds are asked for."""
        words = _words(query.words)
        if not words and among is None:
            return self.by_kind
        found = self._holding(words) if words else range(len(self))
        codes = bytes(self._codes[place] for place in found if among is None or self.ids[place] in among)
        return {kind: n for code, kind in sorted(self._kinds.items()) if (n := codes.count(code))}

    def row_beginning(self, query: NameQuery, beginning: str, among: Collection[int] | None = None) -> int | None:
        """Return in which row of the entities by alphabet the first name stands that begins so, or comes after that.

        None where all of them come before it.
        """
        places = self._find(replace(query, order=NameOrder.ALPHABET), among, None)
        wanted = " ".join(words_of(beginning)).encode()
        row = bisect_left(places, wanted, key=self._name_at)
        return row if row < len(places) else None

    def _find(self, query: NameQuery, among: Collection[int] | None, limit: int | None) -> Sequence[int]:
        """Return the places of the entities asked for."""
        words, is_wanted = _words(query.words), self._test(query.kinds, among)
        if not words:
            in_order = self._in_order(query)
            return in_order[:limit] if among is None else list(islice(filter(is_wanted, in_order), limit))
        found = list(islice(self._holding(words), FEW if limit is not None else None))
        if len(found) == FEW:  # so many have them that an order need not be walked through for long
            held = (place for place in self._in_order(query) if self._holds(place, words))
            return list(islice(held if among is None else filter(is_wanted, held), limit))
        return self._in_other_order(list(filter(is_wanted, found)) if is_wanted else found, query.order)[:limit]

    def _test(self, kinds: Collection[Kind], among: Collection[int] | None) -> Callable[[int], bool] | None:
        """Return what tells whether the entity at a place is of the kinds and among those; None where every one is."""
        codes, ids = self._codes, self.ids
        wanted = frozenset(code for code, kind in self._kinds.items() if kind in kinds)
        if among is not None:
            return lambda place: ids[place] in among and (not kinds or codes[place] in wanted)
        return (lambda place: codes[place] in wanted) if kinds else None

    def _holding(self, words: Sequence[bytes]) -> Iterator[int]:
        """Yield the places of the entities that have a name with all the words, by articles."""
        names, starts, longest = self._names, self._starts, max(words, key=len)
        other = next((word for word in words if word is not longest), b"")  # by which most are told at once
        at = names.find(longest)
        while at >= 0:
            place = bisect_right(starts, at) - 1
            end = starts[place + 1]
            if not other or (names.find(other, starts[place], end) >= 0 and self._holds(place, words)):
                yield place
            at = names.find(longest, end)

    def _holds(self, place: int, words: Sequence[bytes]) -> bool:
        held = self._names[self._starts[place] : self._starts[place + 1]]
        if not all(word in held for word in words):
            return False
        return len(words) == 1 or any(all(word in name for word in words) for name in held.split(_AND))

    def _name_at(self, place: int) -> bytes:
        """Return the name that an entity is called by, as it is sorted."""
        start, end = self._starts[place] + 1, self._starts[place + 1]
        first = self._names.find(_AND, start, end)
        return bytes(self._names[start : end if first < 0 else first])

    def _in_order(self, query: NameQuery) -> array[int]:
        """Return the places of all entities in an order, of which those of the kinds come to be known."""
        kinds = frozenset(query.kinds)
        key = query.order, kinds
        if key not in self._orders:
            places = self._in_order(NameQuery(order=query.order)) if kinds else range(len(self))
            if kinds:
                self._orders[key] = array("L", filter(self._test(kinds, None), places))
            else:
                self._orders[key] = array("L", self._in_other_order(list(places), query.order))
        return self._orders[key]

    def _in_other_order(self, places: list[int], order: NameOrder) -> Sequence[int]:
        """Return places that stand by articles in another order."""
        match order:
            case NameOrder.RAREST:
                places.reverse()
            case NameOrder.ALPHABET:
                places.sort(key=self._name_at)
            case NameOrder.NEW:
                places.sort(key=self.ids.__getitem__, reverse=True)
        return places


def stretch(called: str, others: str | None) -> bytes:
    """Return the names of an entity, in plain letters, with the one that it is called by first."""
    return _BETWEEN + called.encode() + (_AND + others.encode() if others else b"")


def words_of(words: str) -> list[str]:
    """Return what of some words is looked for in names: in plain letters, each by itself."""
    return without_accents(storable(normal_form(words))).split()


def _words(words: str) -> list[bytes]:
    return [word.encode() for word in words_of(words)]
