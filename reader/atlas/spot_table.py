"""The table of spots: nations, regions and towns, by the forms of their names.

`resources/atlas/spots.tsv.gz` is made by `python -m tests.atlas.maker`. A name may be that of several spots; of a
people it tells the country; an area, such as a sea, is known to be none.
"""

from __future__ import annotations

import gzip
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache
from operator import attrgetter
from typing import NamedTuple

from reader.model.spot import Spot, SpotSort
from reader.paths import resources

_AREA = "a"
_SORTS = {str(sort): sort for sort in SpotSort}
_population = attrgetter("population")


class NamedSpots(NamedTuple):
    """What goes by a name: what is called so, and what is called so as well as otherwise."""

    own: tuple[Spot, ...] = ()
    others: tuple[Spot, ...] = ()
    is_area: bool = False  # a continent, a sea: a place without a spot

    def __bool__(self) -> bool:
        return bool(self.own or self.others or self.is_area)


NOTHING = NamedSpots()


class SpotTable:
    """All spots; each line is taken apart only when it is asked for, since there are very many."""

    def __init__(self, text: str) -> None:
        spots, _, forms = text.partition("\n\n")
        self._lines = spots.split("\n")
        self._forms = sorted(forms.rstrip("\n").split("\n"))  # each with what it tells
        self._found: dict[str, NamedSpots] = {}

    def find(self, form: str) -> NamedSpots:
        """Return what goes by a form, as `place_form` makes it; the largest first."""
        if form not in self._found and (told := self._told(form)):
            self._found[form] = self._read(told)
        return self._found.get(form, NOTHING)

    @property
    def forms(self) -> Iterable[str]:
        """The forms of all names."""
        return (line.partition("\t")[0] for line in self._forms)

    def country_of_people(self, form: str) -> str:
        """Return the country of a people (`chinese`: CN), empty where there is none of this name."""
        told = self._told(form)
        return told[1:] if told.startswith("=") else ""

    def _told(self, form: str) -> str:
        """Return what the table tells of a form, empty where it does not know it."""
        begin = f"{form}\t"
        at = bisect_left(self._forms, begin)
        line = self._forms[at] if at < len(self._forms) else ""
        return line.removeprefix(begin) if line.startswith(begin) else ""

    def _read(self, told: str) -> NamedSpots:
        if told.startswith("="):
            return NOTHING
        own, _, others = told.partition("~")
        rows = [
            [self._lines[int(number)].split("\t") for number in some.split(",") if number] for some in (own, others)
        ]
        areas = [row for some in rows for row in some if row[0] == _AREA]
        return NamedSpots(_spots(rows[0]), _spots(rows[1]), bool(areas))


def _spots(rows: Sequence[Sequence[str]]) -> tuple[Spot, ...]:
    found = [
        Spot(_SORTS[sort], name, country, float(latitude), float(longitude), region, int(population), int(names))
        for sort, name, country, region, latitude, longitude, population, names in rows
        if sort != _AREA
    ]
    return tuple(sorted(found, key=_population, reverse=True) if len(found) > 1 else found)


@cache
def spot_table() -> SpotTable:
    """Return the table that the program ships, read when it is first asked for."""
    return SpotTable(gzip.decompress((resources() / "atlas" / "spots.tsv.gz").read_bytes()).decode("utf-8"))
