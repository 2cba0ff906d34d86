"""Which places a library or some articles name, and where each of them lies."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import accumulate

from sqlalchemy import Connection

from reader.atlas.candidates import Candidates, candidates
from reader.atlas.place_form import place_form
from reader.atlas.place_resolver import NOWHERE, choose, depends, hint, summary, sure_spot
from reader.atlas.spot_table import spot_table
from reader.lazy_dataclass import dataclass
from reader.library.entities import timeline
from reader.library.identity import decision_log
from reader.library.links import aggregates
from reader.library.links.entity_upsert import ids_of
from reader.library.store.article_counts import with_counts
from reader.library.store.article_record import DAY_BITS
from reader.library.store.database import column, json_list, rows, scalar, tuples
from reader.library.store.tables import KIND_CODES
from reader.model import FIRST_DATED, Kind
from reader.model.decision import Point
from reader.model.spot import MapPlace, PlaceCourses, PlaceMap, Spot, SpotSort

MOST = 1_500  # places of a map
NEWEST = 2_500  # articles of a search that are looked at
ASKED, FEWEST = 10, 2  # articles that tell where a place lies, the newest; where very many places depend on some
LOOKED_INTO = 1_500  # such articles of a library
_ALIASES = 4  # of a place whose name is not known, the commonest first

_PLACE, _GROUP = KIND_CODES[Kind.PLACE], KIND_CODES[Kind.GROUP]
_COMMONEST = """
    SELECT id, name, form, {articles} AS articles FROM entity WHERE kind = ? AND n_articles > 0
    ORDER BY {articles} DESC, id LIMIT ?"""
_THESE = "SELECT id, name, form FROM entity WHERE id IN (SELECT value FROM json_each(?))"
_ALIAS = """
    SELECT entity_id, name.text FROM json_each(?) AS it CROSS JOIN alias ON entity_id = it.value
    CROSS JOIN name ON name.id = name_id ORDER BY n_named + n_alias DESC, name_id"""
_NEWEST = """
    SELECT it.value, article_id FROM json_each(?1) AS it CROSS JOIN entity_article
    ON entity_id = it.value AND article_id >= ifnull((
        SELECT article_id FROM entity_article WHERE entity_id = it.value
        ORDER BY article_id DESC LIMIT 1 OFFSET ?2 - 1), 0)"""
_BETWEEN = """
    SELECT entity_id, count(*) FROM json_each(?1) AS it CROSS JOIN entity_article
    ON entity_id = it.value AND article_id BETWEEN ?2 AND ?3 GROUP BY 1"""
_DAYS = f"SELECT id >> {DAY_BITS} << {DAY_BITS}, count(*) FROM article WHERE id >= {FIRST_DATED} GROUP BY 1 ORDER BY 1"
_STORED = f"""
    SELECT value FROM json_each(?) AS it CROSS JOIN entity
    ON entity.id = it.value AND drift IS NOT NULL AND n_articles >= {aggregates.LARGE}"""
_MONTHS = """
    SELECT entity_id, month, n FROM json_each(?) AS it CROSS JOIN entity_month ON entity_id = it.value"""
_DAYS_OF = f"""
    SELECT entity_id, article_id >> {DAY_BITS} << {DAY_BITS} AS day, count(*) FROM json_each(?) AS it
    CROSS JOIN entity_article ON entity_id = it.value AND article_id >= {FIRST_DATED} GROUP BY 1, 2"""
_NAMED_IN = """
    SELECT article_id, entity_id, entity.kind FROM json_each(?1) AS it
    CROSS JOIN mention ON mention.article_id = it.value CROSS JOIN entity ON entity.id = entity_id
    WHERE entity.kind IN (?2, ?3)"""

Named = Mapping[int, tuple[str, str]]  # name and normal form of each entity


def of_library(connection: Connection) -> PlaceMap:
    """Return the places of a library that stand in most articles."""
    found = rows(connection, with_counts(connection, _COMMONEST), _PLACE, MOST + 1)
    named = {number: (name, form) for number, name, form, _ in found[:MOST]}
    counts = {number: articles for number, _, _, articles in found[:MOST]}
    known = _candidates(connection, named)
    sure = _sure_spots(known)
    asked = [number for number, spots in known.items() if depends(spots, sure[number])]
    each = max(FEWEST, min(ASKED, LOOKED_INTO // max(1, len(asked))))
    articles = defaultdict(list)
    for number, article in rows(connection, _NEWEST, json_list(asked), each):
        articles[article].append(number)
    spots = _spots(connection, known, sure, articles)
    total = int(scalar(connection, "SELECT articles FROM total"))
    return PlaceMap(total, _places(connection, named, counts, known, spots), len(found) <= MOST)


def in_articles(connection: Connection, article_ids: Sequence[int]) -> PlaceMap:
    """Return the places of some articles, or of the first of them."""
    looked_at = article_ids[:NEWEST]
    stand = [(article, number) for article, number, kind in _named_in(connection, looked_at) if kind == _PLACE]
    told = Counter(number for _, number in stand)
    counts = dict(sorted(told.items(), key=lambda one: (-one[1], one[0]))[:MOST])
    named = {number: (name, form) for number, name, form in rows(connection, _THESE, json_list(counts))}
    known = _candidates(connection, named)
    sure = _sure_spots(known)
    asked = {number for number, found in known.items() if depends(found, sure[number])}
    articles, times = defaultdict(list), Counter[int]()
    for article, number in sorted(stand, reverse=True):
        if number in asked and times[number] < ASKED:
            times[number] += 1
            articles[article].append(number)
    spots = _spots(connection, known, sure, articles)
    places = _places(connection, named, counts, known, spots)
    is_whole = len(looked_at) == len(article_ids) and len(told) <= MOST
    dated = [number for number in looked_at if number >= FIRST_DATED]
    months = timeline.in_words(Counter(map(aggregates.month_of, sorted(dated))))
    named_in = tuple(sorted((article, number) for article, number in stand if number in counts))
    return PlaceMap(len(looked_at), places, is_whole, months, len(looked_at) - len(dated), named_in)


def with_courses(connection: Connection, found: PlaceMap) -> PlaceMap:
    """Return the map of a library with the months of its articles and places, which of very many take a while."""
    by_month = Counter[int]()
    for first_of_day, n in tuples(connection, _DAYS):
        by_month[aggregates.month_of(first_of_day)] += n
    ids = [place.entity_id for place in found.places]
    stored = column(connection, _STORED, json_list(ids))
    counted: dict[int, Counter[int]] = {number: Counter() for number in ids}
    for number, month, n in tuples(connection, _MONTHS, json_list(stored)):
        counted[number][month] = n
    for number, first_of_day, n in tuples(connection, _DAYS_OF, json_list({*ids}.difference(stored))):
        counted[number][aggregates.month_of(first_of_day)] += n
    first, behind = min(by_month, default=0), max(by_month, default=-1) + 1
    sums = {
        number: array("q", accumulate((months[month] for month in range(first, behind)), initial=0))
        for number, months in counted.items()
    }
    undated = dict(map(tuple, tuples(connection, _BETWEEN, json_list(ids), 0, FIRST_DATED - 1)))
    months, courses = timeline.in_words(by_month), PlaceCourses(first, sums, undated)
    return replace(found, months=months, undated=found.articles - by_month.total(), courses=courses)


def narrow(connection: Connection, found: PlaceMap, first_id: int, last_id: int) -> PlaceMap:
    """Return a map as it is of the articles between two ids alone; where a place lies stays as it is.

    Of a library whose months are counted these are whole months.
    """
    counts: Mapping[int, int]
    if found.courses:
        counts = _counts_in(found.courses, first_id, last_id)
    elif found.named_in is None:
        numbers = json_list(place.entity_id for place in found.places)
        counts = {row[0]: row[1] for row in rows(connection, _BETWEEN, numbers, first_id, last_id)}
    else:
        low, high = bisect_left(found.named_in, (first_id, 0)), bisect_left(found.named_in, (last_id + 1, 0))
        counts = dict(Counter(number for _, number in found.named_in[low:high]))
    left = [_counted(place, counts[place.entity_id]) for place in found.places if counts.get(place.entity_id)]
    return replace(found, places=tuple(sorted(left, key=lambda place: (-place.articles, place.entity_id))))


def _counts_in(courses: PlaceCourses, first_id: int, last_id: int) -> dict[int, int]:
    """Count the articles of each place in the months from one id to another."""
    latest = (date.max.toordinal() << DAY_BITS) - 1
    low, high = (aggregates.month_of(min(number, latest)) - courses.first for number in (first_id, last_id))
    is_dated, has_undated = last_id >= FIRST_DATED, first_id < FIRST_DATED
    counts = {}
    for number, sums in courses.sums.items():
        last = len(sums) - 1
        dated = sums[min(max(high + 1, 0), last)] - sums[min(max(low, 0), last)] if is_dated else 0
        counts[number] = dated + (courses.undated.get(number, 0) if has_undated else 0)
    return counts


def _named_in(connection: Connection, article_ids: Iterable[int]) -> list[tuple[int, int, int]]:
    """Return which places and peoples some articles name: article, entity and code of its kind, each once."""
    return list(dict.fromkeys(tuples(connection, _NAMED_IN, json_list(article_ids), _PLACE, _GROUP)))


def _counted(place: MapPlace, articles: int) -> MapPlace:
    """Return a place as it is in so many articles; not by `replace`, which takes ten times as long."""
    if articles == place.articles:
        return place
    return MapPlace(place.entity_id, place.name, articles, place.spot, place.is_decided, place.is_area)


def _candidates(connection: Connection, named: Named) -> dict[int, Candidates]:
    """Return what each place may mean, by its name, or else by the commonest of its aliases that is known."""
    table = spot_table()
    known = {number: candidates(table, (name, form)) for number, (name, form) in named.items()}
    unknown = [number for number, found in known.items() if not found.spots and not found.is_area]
    aliases = defaultdict[int, list[str]](list)
    for number, alias in rows(connection, _ALIAS, json_list(unknown)):
        aliases[number].append(alias)
    return known | {number: candidates(table, names[:_ALIASES]) for number, names in aliases.items()}


def _sure_spots(known: Mapping[int, Candidates]) -> dict[int, Spot | None]:
    return {number: sure_spot(found) for number, found in known.items()}


def _spots(
    connection: Connection,
    known: Mapping[int, Candidates],
    sure: Mapping[int, Spot | None],
    asked: Mapping[int, Collection[int]],
) -> dict[int, Spot | None]:
    """Return where each place lies; some depend on articles, which are `asked` for the places that they name."""
    votes: dict[int, Counter[Spot | None]] = defaultdict(Counter)
    hints = {number: hint(found) for number, found in known.items() if sure[number] is None}
    for article, around in _surroundings(connection, {**sure, **hints}, asked).items():
        surroundings = summary(around.sure, around.countries)
        for number in asked[article]:
            votes[number][choose(known[number], surroundings.without(hints[number]))] += 1
    return {
        number: _majority(votes[number]) if number in votes else sure[number] or choose(found, NOWHERE)
        for number, found in known.items()
    }


@dataclass(slots=True)
class _Around:
    """What an article names that tells where it plays."""

    sure: list[Spot]
    countries: list[str]


def _surroundings(
    connection: Connection, known: Mapping[int, Spot | None], articles: Iterable[int]
) -> Mapping[int, _Around]:
    """Return what lies somewhere for all that is known, and the countries of peoples, of each article."""
    table = spot_table()
    around = {article: _Around([], []) for article in articles}
    stand = _named_in(connection, around)
    others = {number for _, number, _ in stand if number not in known}
    named = {number: (name, form) for number, name, form in rows(connection, _THESE, json_list(others))}
    sure = dict(known)
    for article, number, kind in stand:
        if kind == _GROUP:
            country = table.country_of_people(place_form(named[number][1]))
            around[article].countries.extend(filter(None, [country]))
            continue
        if number not in sure:
            found = candidates(table, named[number])
            sure[number] = sure_spot(found) or hint(found)
        if spot := sure[number]:
            around[article].sure.append(spot)
    return around


def _majority(cast: Counter[Spot | None]) -> Spot | None:
    """Return what most articles say, of those that say anything."""
    said = [(n, spot) for spot, n in cast.items() if spot]
    most = max(said, key=lambda one: (one[0], one[1].population), default=None)
    return most[1] if most and 2 * most[0] > sum(n for n, _ in said) else None


def _places(
    connection: Connection,
    named: Named,
    counts: Mapping[int, int],
    known: Mapping[int, Candidates],
    spots: Mapping[int, Spot | None],
) -> tuple[MapPlace, ...]:
    """Return the places, those in most articles first; what the user has said of them holds."""
    decided = _decided_points(connection)
    found = (
        MapPlace(
            number,
            name,
            counts[number],
            _decided_spot(name, decided[number]) if number in decided else spots[number],
            number in decided,
            known[number].is_area,
        )
        for number, (name, _) in named.items()
    )
    return tuple(sorted(found, key=lambda place: (-place.articles, place.entity_id)))


def _decided_spot(name: str, point: Point | None) -> Spot | None:
    return Spot(SpotSort.POINT, name, "", *point) if point else None


def _decided_points(connection: Connection) -> dict[int, Point | None]:
    points = decision_log.current(connection).points_of_entities
    return {number: points[key] for key, number in ids_of(connection, points).items()} if points else {}
