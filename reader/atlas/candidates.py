"""What the name of a place may mean: spots, by the name itself and by what stands in it of states and cities."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.atlas.place_form import place_form
from reader.atlas.spot_table import NamedSpots, SpotTable
from reader.atlas.state_names import long_form
from reader.model.spot import Spot, SpotSort

_REGION = re.compile(
    r"(?:state|province|region|prefecture|oblast|governorate|canton) of (?P<after>.+)"
    r"|(?P<before>.+) (?:state|province|region|prefecture|oblast|governorate|canton|autonomous region)"
)
_NATION = re.compile(r"(?:state|republic|kingdom|sultanate|emirate|commonwealth|[a-z]+ republic) of (?P<after>.+)")
_TOWN = re.compile(r"city of (?P<after>.+)|(?P<before>.{4,}) city|(?:downtown|central|greater) (?P<within>.+)")
_PART = re.compile(
    r"(?:north|south|east|west|north-?(?:east|west)|south-?(?:east|west)|inner)(?:ern)? (?P<town>[^a-z].+)"
)
_FIRM = re.compile(r".* (?:ltd|inc|corp|plc|llc|gmbh)")
_OWN_PART = 6  # a region gives way to a town of its name that has at least a sixth of its people
TOWNS = (SpotSort.TOWN, SpotSort.CAPITAL)
_PATTERNS = ((_NATION, (SpotSort.NATION,)), (_REGION, (SpotSort.REGION,)), (_TOWN, TOWNS))
SAME = 60.0  # kilometres within which two spots are the same, for what a map of the world shows


class Candidates(NamedTuple):
    """The spots that a name may mean; none of them, for certain, where it is an area."""

    spots: tuple[Spot, ...] = ()
    is_area: bool = False
    is_told: bool = False  # the name itself tells in which country or region: Paris, Texas


def candidates(table: SpotTable, names: Iterable[str]) -> Candidates:
    """Return what a place may mean that goes by these names, by the first of them that the table knows."""
    for name in names:
        if found := _of_name(table, name):
            return found
    return Candidates()


@lru_cache(maxsize=8192)
def _of_name(table: SpotTable, name: str) -> Candidates | None:
    form = place_form(name)
    if (part := _PART.fullmatch(name)) and (whole := _of_name(table, part["town"])):
        return _of_part(whole, _spots(table.find(form)))
    if _FIRM.fullmatch(form):
        return None
    if named := table.find(form):
        return Candidates(_without_twins(_written_so(name, _spots(named))), named.is_area)
    town, comma, within = name.partition(",")
    if comma and (spots := _within(table, place_form(town), long_form(place_form(within)))):
        return Candidates(spots, is_told=True)
    for pattern, sorts in _PATTERNS:
        if said := pattern.fullmatch(form):
            inner = next(filter(None, said.groups()))
            spots = tuple(spot for spot in _spots(table.find(inner)) if spot.sort in sorts)
            if spots:
                return Candidates(spots)
    return None


def _spots(named: NamedSpots) -> tuple[Spot, ...]:
    return (*named.own, *named.others)


def _of_part(whole: Candidates, called: Sequence[Spot]) -> Candidates:
    """Return what `east London` may mean: what is called so near London, else London; of a nation no part."""
    near = tuple(spot for spot in called if any(kilometres(spot, one) < SAME for one in whole.spots[:1]))
    return whole._replace(spots=near or tuple(spot for spot in whole.spots if spot.sort is not SpotSort.NATION))


def _written_so(name: str, spots: tuple[Spot, ...]) -> tuple[Spot, ...]:
    """Keep what is written with the same accents, if anything is: who writes `San José` does not mean San Jose."""
    if name.isascii():
        return spots
    same = [spot for spot in spots if spot.name.casefold() == name.casefold()]
    return tuple(spot for spot in spots if spot in same or spot.sort is SpotSort.NATION) if same else spots


def _within(table: SpotTable, town: str, within: str) -> tuple[Spot, ...]:
    """Return the largest town of a name in a region or nation."""
    around = [spot for spot in _spots(table.find(within)) if spot.sort in (SpotSort.NATION, SpotSort.REGION)]
    inside = [spot for spot in _spots(table.find(town)) if any(contains(one, spot) for one in around)]
    return tuple(inside[:1])


def contains(around: Spot, spot: Spot) -> bool:
    """Tell whether a nation or region has a spot in it."""
    if spot.sort is SpotSort.NATION or spot == around or spot.country != around.country:
        return False
    return around.sort is SpotSort.NATION or (around.sort is SpotSort.REGION and spot.region == around.region)


def _without_twins(spots: Sequence[Spot]) -> tuple[Spot, ...]:
    """Leave out what is the same by another rank: a region around the town that it is named after, say."""
    kept = [spot for spot in spots if not (spot.sort is SpotSort.REGION and _gives_way(spot, spots))]
    return tuple(one for one in kept if not any(is_twin(one, other) for other in kept))


def _gives_way(region: Spot, spots: Iterable[Spot]) -> bool:
    towns = (spot for spot in spots if spot.sort in TOWNS and spot.country == region.country)
    return any(
        town.sort is SpotSort.CAPITAL or (contains(region, town) and town.population * _OWN_PART >= region.population)
        for town in towns
    )


def is_twin(spot: Spot, other: Spot) -> bool:
    """Tell whether a spot lies in another of the same name, or beside a larger one."""
    if contains(other, spot):
        return True
    beside = spot.country == other.country and spot.population < other.population
    return beside and spot.sort is not SpotSort.NATION and kilometres(spot, other) < SAME


@lru_cache(maxsize=4096)
def kilometres(one: Spot, other: Spot) -> float:
    """Return how far two spots are apart, along the earth (the haversine formula)."""
    south, north = math.radians(one.latitude), math.radians(other.latitude)
    east = math.radians(other.longitude - one.longitude)
    chord = math.sin((north - south) / 2) ** 2 + math.cos(south) * math.cos(north) * math.sin(east / 2) ** 2
    return 2 * 6371.0 * math.asin(math.sqrt(min(1.0, chord)))
