"""Which spot each place of an article is: of several of a name the likeliest by what else the article names.

A spot counts by its size, by in how many languages it is known, and by whether the article names its country, its
people, its region, or what surely lies there: the less, the more of it is about other countries. Where the likeliest is
not likely enough, or another is nearly as likely, a place is left without a spot.

    Paris                          two million, a capital: Paris in France
    Paris, United States, Texas    country and region are named: Paris in Texas
    Paris, United States           not enough: still Paris in France
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from reader.atlas.candidates import SAME, TOWNS, Candidates, candidates, kilometres
from reader.atlas.place_form import place_form
from reader.atlas.spot_table import SpotTable
from reader.model.spot import Spot, SpotSort

# How much it counts to be one of these, in powers of ten of inhabitants.
_SORTS = {SpotSort.NATION: 3.5, SpotSort.CAPITAL: 1.3, SpotSort.REGION: 0.5}
# That the article names its country, what surely lies there, its region, a town there, another region of the country.
_COUNTRY, _LIKELY_COUNTRY, _REGION, _TOWN_BESIDE, _SISTER_REGION = 2.0, 1.5, 3.5, 0.6, 1.5
_KNOWN, _USUAL, _KNOWN_MOST = 0.7, 16, 1.5  # for twice as many names as a town has usually; at most, and at least less
_KNOWN_EVERYWHERE = 1.0  # what is beyond counts even where nothing is to be told apart
_NAMED_ANYWHERE = {"US": 0.75}  # how much less it counts that a country is named, whatever an article is about
_LEAST = 5.3  # a town of 200,000 of which nothing else is known
_MARGIN = 0.3  # that the likeliest must have before the next
_MORE_VOICES = 0.7  # that twice as many names tell of its country
_LARGE_REGION = 2_000_000  # people: of one that has fewer the country must be named, or it may be a town elsewhere
_HINT = 100_000  # people of a town that alone has its name, from which it hints at its country
_SURE, _SURE_MARGIN = 5.6, 1.5  # from which a place tells of its country

_K = TypeVar("_K")
_NONE: Mapping[Any, int] = MappingProxyType({})


class Surroundings(NamedTuple):
    """What an article tells of where it plays, and how many of its places say so."""

    countries: Mapping[str, int] = _NONE  # that it names, or their peoples
    likely: Mapping[str, int] = _NONE  # in which its places surely lie
    regions: Mapping[tuple[str, str], int] = _NONE  # country, region: that it names
    around_towns: Mapping[tuple[str, str], int] = _NONE  # in which its towns surely lie
    most_voices: int = 1  # what tells of the country of which most does

    def without(self, spot: Spot | None) -> Surroundings:
        """Return what the other places tell, where one surely is a spot: no place speaks for itself."""
        if spot is None:
            return self
        likely = _less(self.likely, spot.country)
        if spot.sort is SpotSort.NATION:
            countries = _less(self.countries, spot.country)
            return Surroundings(countries, likely, self.regions, self.around_towns, _most_voices(countries, likely))
        here, is_region = (spot.country, spot.region), spot.sort is SpotSort.REGION
        regions = _less(self.regions, here) if is_region else self.regions
        towns = self.around_towns if is_region else _less(self.around_towns, here)
        return Surroundings(self.countries, likely, regions, towns, _most_voices(self.countries, likely))

    def tells_of(self, country: str) -> bool:
        """Tell whether a country is named, or surely something that lies in it."""
        return bool(self.countries.get(country) or self.likely.get(country))

    def voices(self, country: str) -> int:
        """Count what tells of a country: its name, its peoples, what surely lies in it."""
        return _voices(self.countries.get(country, 0), self.likely.get(country, 0))


def _less(told: Mapping[_K, int], one: _K) -> Mapping[_K, int]:
    """Return what is told by all but one that tells of something."""
    fewer = {**told, one: told.get(one, 1) - 1}
    if not fewer[one]:
        del fewer[one]
    return fewer


def _voices(named: int, likely: int) -> int:
    return (named or 1) + (likely - 1 if likely > 1 else 0)


def _most_voices(countries: Mapping[str, int], likely: Mapping[str, int]) -> int:
    """Count what tells of the country of which most does."""
    most = 1
    for one in {*countries, *likely}:
        most = max(most, _voices(countries.get(one, 0), likely.get(one, 0)))
    return most


def summary(sure: Iterable[Spot], countries: Iterable[str] = ()) -> Surroundings:
    """Return what places tell of which it is sure where they lie, and the countries of peoples that are named."""
    nations: dict[str, int] = {}
    likely: dict[str, int] = {}
    regions: dict[tuple[str, str], int] = {}
    towns: dict[tuple[str, str], int] = {}
    for country in countries:
        nations[country] = nations.get(country, 0) + 1
    for sort, _, country, _, _, region, *_ in sure:  # plain dicts and loops, as a map sums up thousands of articles
        likely[country] = likely.get(country, 0) + 1
        if sort is SpotSort.NATION:
            nations[country] = nations.get(country, 0) + 1
        else:
            around = regions if sort is SpotSort.REGION else towns
            around[country, region] = around.get((country, region), 0) + 1
    return Surroundings(nations, likely, regions, towns, _most_voices(nations, likely))


NOWHERE = Surroundings()


def resolve(table: SpotTable, places: Mapping[_K, Sequence[str]], peoples: Iterable[str] = ()) -> dict[_K, Spot | None]:
    """Return the spot of each place of an article, None where none is sure; a place is told by its names."""
    known = {place: candidates(table, names) for place, names in places.items()}
    around = surroundings(table, known.values(), peoples)
    return {place: choose(found, around.without(sure_spot(found) or hint(found))) for place, found in known.items()}


def surroundings(table: SpotTable, found: Iterable[Candidates], peoples: Iterable[str]) -> Surroundings:
    """Return what all places and peoples of an article tell together."""
    sure = (spot for one in found if (spot := sure_spot(one) or hint(one)))
    return summary(sure, filter(None, (table.country_of_people(place_form(name)) for name in peoples)))


def sure_spot(found: Candidates) -> Spot | None:
    """Return what a name means whatever the article is about, None where that depends."""
    ranked = _ranking(found.spots, NOWHERE)
    if found.is_area or not ranked or (ranked[0][0] - _renown(ranked[0][1]) < _SURE and not found.is_told):
        return None
    if ranked[0][1].sort is SpotSort.REGION and ranked[0][1].population < _LARGE_REGION:
        return None
    clear = len(ranked) == 1 or ranked[0][0] - ranked[1][0] >= _SURE_MARGIN
    return ranked[0][1] if clear else None


def hint(found: Candidates) -> Spot | None:
    """Return the one town that has a name, where it is no village: not sure, but other places may be near it."""
    is_one = len(found.spots) == 1 and not found.is_area
    return found.spots[0] if is_one and found.spots[0].sort in TOWNS and found.spots[0].population >= _HINT else None


def depends(found: Candidates, sure: Spot | None) -> bool:
    """Tell whether it may depend on the article where a name lies, by what it surely means."""
    return bool(found.spots) and not found.is_area and sure is None


def choose(found: Candidates, around: Surroundings) -> Spot | None:
    """Return the likeliest spot, None where it is not likely enough."""
    ranked = [] if found.is_area else _ranking(found.spots, around)
    if not ranked:
        return None
    best = ranked[0][1]
    if found.is_told or best.sort is SpotSort.NATION:
        return best
    if best.sort is SpotSort.REGION and best.population < _LARGE_REGION and not around.tells_of(best.country):
        return None
    score, renown = ranked[0][0], _renown(best)
    clear = all(_is_clear(score, best, *rival) for rival in ranked[1:] if kilometres(rival[1], best) > SAME)
    return best if clear and score - min(renown, _KNOWN_EVERYWHERE) >= _LEAST else None


def _is_clear(score: float, best: Spot, less: float, rival: Spot) -> bool:
    """Tell whether a spot is likelier than another by enough; how well it is known counts abroad alone."""
    if best.country == rival.country:
        score, less = score - _renown(best), less - _renown(rival)
    return score - less >= _MARGIN


def _ranking(spots: Collection[Spot], around: Surroundings) -> list[tuple[float, Spot]]:
    if len(spots) == 1:  # as most names have
        return [(_score(spot, around) + _renown(spot), spot) for spot in spots]
    scored = ((_score(spot, around) + _renown(spot), spot) for spot in spots)
    return sorted(scored, key=lambda one: (-one[0], -one[1].population))


def _renown(spot: Spot) -> float:
    """Return what it counts beside others of its name in how many languages a town is known."""
    return _renown_of(spot.names) if spot.names else 0.0


@cache
def _renown_of(names: int) -> float:
    return max(-_KNOWN_MOST, min(_KNOWN_MOST, _KNOWN * math.log2(names / _USUAL)))


def _score(spot: Spot, around: Surroundings) -> float:
    score = math.log10(max(spot.population, 1)) + _SORTS.get(spot.sort, 0)
    if around.tells_of(spot.country):
        told = _COUNTRY if around.countries.get(spot.country) else _LIKELY_COUNTRY
        told *= _NAMED_ANYWHERE.get(spot.country, 1.0)
        voices = around.voices(spot.country)
        score += (told + _MORE_VOICES * math.log2(voices)) * voices / around.most_voices
    return score + _regional_score(spot, around)


def _regional_score(spot: Spot, around: Surroundings) -> float:
    here = spot.country, spot.region
    if around.regions.get(here):
        return _REGION
    if around.around_towns.get(here):
        return _REGION if spot.sort is SpotSort.REGION else _TOWN_BESIDE
    is_sister = spot.sort is SpotSort.REGION and any(country == spot.country for country, _ in around.regions)
    return _SISTER_REGION if is_sister else 0.0
