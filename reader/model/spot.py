"""Where a place lies, as the map shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from reader.lazy_dataclass import dataclass


class SpotSort(StrEnum):
    """What lies on a spot."""

    NATION = "n"
    REGION = "r"  # a state, a province: the first level below a nation
    TOWN = "t"
    CAPITAL = "c"  # of a nation
    POINT = "p"  # what the user has put there


class Spot(NamedTuple):
    """A spot on the map: of a nation its middle, of a region where its towns lie.

    A plain tuple, since a map makes thousands of them.
    """

    sort: SpotSort
    name: str
    country: str  # ISO 3166-1, two letters; empty of a point
    latitude: float  # degrees, north positive
    longitude: float  # degrees, east positive
    region: str = ""  # as GeoNames numbers it, within the country; of a county with the region that it is in
    population: int = 0
    names: int = 0  # in how many languages and spellings a town is known


class MapPlace(NamedTuple):
    """A place of the library with the spot where it lies, None where none is known; a plain tuple, as a spot is."""

    entity_id: int
    name: str
    articles: int  # of those that were looked at
    spot: Spot | None
    is_decided: bool = False  # the user has said where it lies, or that it lies on no map
    is_area: bool = False  # a continent, a sea: known, and no spot


@dataclass(frozen=True, slots=True)
class PlaceCourses:
    """In how many articles each place of a library stands, month by month."""

    first: int  # month since the year 0
    sums: Mapping[int, Sequence[int]]  # of each place the dated articles before the first month, the second, …
    undated: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class PlaceMap:
    """The places of a library, or of some articles, those in most articles first."""

    articles: int  # that were looked at
    places: tuple[MapPlace, ...]
    is_whole: bool = True  # no article, and no place, was left out
    months: tuple[tuple[str, int], ...] | None = (
        None  # articles of each that has any, the first month first, if counted
    )
    undated: int = 0
    named_in: tuple[tuple[int, int], ...] | None = None  # article and place, ascending; None where it is of a library
    courses: PlaceCourses | None = None  # of a library, once counted
