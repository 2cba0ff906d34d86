"""What has come into a library since a moment: of watched names and pairs, of kept searches, and which names are new.

Names together are watched that a note is on, or that a kept search asks for and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from sqlalchemy import Connection

from reader.library.articles.articles import Articles
from reader.library.entities import concordance, entities
from reader.library.entities.joint_mentions import joint_mentions
from reader.library.identity import decision_log
from reader.library.links.entity_upsert import ids_of
from reader.library.search.names import entities_alone
from reader.library.search.saved_searches import every
from reader.library.store import meta
from reader.library.store.article_record import moment
from reader.library.store.database import Database, column, json_list, rows
from reader.library.store.tables import FIRST_AMOUNT, KINDS
from reader.model import Digest, DigestLine, DigestPart, Entity, NewName, Order, SavedSearch

LAST = "last digest"  # when the last one was made that was noted
FIRST_YEAR = 1970
FAR = 1 << 62  # seconds: after everything that was ever added
MOST = 10  # articles of a part
NEW_NAMES = 12
FEWEST = 2  # articles of a new name

_ADDED = "SELECT id FROM article WHERE added >= ? AND added < ? ORDER BY id DESC"
_OF_THESE = """
    SELECT it.value FROM json_each(?2) AS it WHERE (
        SELECT count(*) FROM json_each(?1) AS one CROSS JOIN entity_article
        ON entity_id = one.value AND article_id = it.value) = json_array_length(?1)
    ORDER BY it.value DESC"""
_NEW_NAMES = f"""
    SELECT id, kind, name, n FROM (
        SELECT entity_id, count(DISTINCT article_id) AS n FROM json_each(?1) AS it
        CROSS JOIN mention ON mention.article_id = it.value GROUP BY entity_id) AS brought
    JOIN entity ON entity.id = entity_id WHERE n = n_articles AND n >= ?2 AND kind < {FIRST_AMOUNT}
    ORDER BY n DESC, id LIMIT ?3"""


class Digests:
    """What has come into one library."""

    def __init__(self, database: Database, articles: Articles, now: Callable[[], float]) -> None:
        self._database = database
        self._articles = articles
        self._now = now

    def since(
        self, day: date, names: Sequence[int] = (), pairs: Sequence[Sequence[int]] = (), most: int = MOST
    ) -> Digest:
        """Tell what was added since a day began where its user is, at most so many articles of each part.

        Names and pairs are told that are watched, and these beside them.
        """
        return self._between(day.isoformat(), (_beginning(day), FAR), (names, pairs), most)

    def since_last(
        self, names: Sequence[int] = (), pairs: Sequence[Sequence[int]] = (), most: int = MOST
    ) -> Digest | None:
        """Tell what was added since the last digest that was noted; None where none was so far."""
        with self._database.read() as connection:
            noted = meta.get(connection, LAST)
        if not noted.isdecimal():
            return None
        said = f"{moment(int(noted)):%Y-%m-%d %H:%M}"  # what comes in this very second, the next one tells
        return self._between(said, (int(noted), int(self._now())), (names, pairs), most)

    def note(self, digest: Digest) -> None:
        """Note that a digest was told, so that the next one begins where it ended."""
        with self._database.write() as connection:
            meta.put(connection, LAST, str(digest.made))

    def _between(
        self, said: str, seconds: tuple[int, int], beside: tuple[Sequence[int], Sequence[Sequence[int]]], most: int
    ) -> Digest:
        made = int(self._now())
        with self._database.read() as connection:
            ids = column(connection, _ADDED, *seconds)
            searches = every(connection)
            kept = {one.id: named for one in searches if len(named := entities_alone(connection, one.words)) > 1}
            together = [*kept.values(), *_noted_pairs(connection, beside[1])]
            told = [*_watched_entities(connection, beside[0]), *_each_once(together)]
            of_names = [part for entities in told if (part := _of_names(connection, entities, ids, most))]
            new = rows(connection, _NEW_NAMES, json_list(ids), FEWEST, NEW_NAMES)
        others = [search for search in searches if search.id not in kept]
        of_searches = [part for search in others if (part := self._of_search(search, ids, most))]
        new_names = tuple(NewName(row.id, KINDS[row.kind], row.name, row.n) for row in new)
        return Digest(said, len(ids), (*of_names, *of_searches), new_names, len(told) + len(others), made)

    def _of_search(self, search: SavedSearch, ids: Sequence[int], most: int) -> DigestPart | None:
        query = replace(search.query, order=Order.NEWEST)
        found = sorted(self._articles.which(query, ids), reverse=True) if ids else []
        shown = self._articles.rows(found[:most], query)
        lines = tuple(DigestLine(row.id, row.title, row.published, row.source, row.snippet) for row in shown)
        return DigestPart((search.name,), (), len(found), lines) if found else None


def _beginning(day: date) -> int:
    """Return when a day began where its user is, in seconds since 1970; nothing was added before that year."""
    if day.year <= FIRST_YEAR:
        return 0
    return int(datetime.combine(day, time()).astimezone().timestamp())


def _watched_entities(connection: Connection, names: Sequence[int]) -> list[tuple[Entity, ...]]:
    """Return the entities that are watched, in the order in which that was decided, and others behind them."""
    resolution = decision_log.current(connection)
    keys = [resolution.resolve(one.decision.to) for one in resolution.watches if one.decision.to]
    known = ids_of(connection, keys)
    wanted = dict.fromkeys([*(known[key] for key in keys if key in known), *names])
    return [(entity,) for number in wanted if (entity := entities.find(connection, number))]


def _noted_pairs(connection: Connection, pairs: Sequence[Sequence[int]]) -> list[tuple[Entity, ...]]:
    """Return the pairs that a note is on, in the order in which the first was made, and others behind them."""
    resolution = decision_log.current(connection)
    noted = [[resolution.resolve(ref) for ref in note.called] for note in resolution.notebook.notes.values()]
    known = ids_of(connection, {key for keys in noted for key in keys})
    there = [[known[key] for key in keys if key in known] for keys in noted]
    wanted = {frozenset(ids): ids for ids in reversed([*there, *pairs]) if len(set(ids)) > 1}
    found = [tuple(entities.find(connection, number) for number in ids) for ids in reversed(wanted.values())]
    return [tuple(filter(None, pair)) for pair in found if all(pair)]


def _each_once(together: Iterable[tuple[Entity, ...]]) -> list[tuple[Entity, ...]]:
    """Leave out names together that were there before, in whatever order."""
    return list({frozenset(one.id for one in named): named for named in reversed([*together])}.values())[::-1]


def _of_names(connection: Connection, named: tuple[Entity, ...], ids: Sequence[int], most: int) -> DigestPart | None:
    entity_ids = tuple(entity.id for entity in named)
    found = column(connection, _OF_THESE, json_list(entity_ids), json_list(ids))
    lines = _lines(connection, entity_ids, found[:most])
    return DigestPart(tuple(entity.name for entity in named), entity_ids, len(found), lines) if found else None


def _lines(connection: Connection, entity_ids: tuple[int, ...], ids: Sequence[int]) -> tuple[DigestLine, ...]:
    """Return of some articles the sentence that names an entity, or the passage in which several stand nearest."""
    if len(entity_ids) == 1:
        return tuple(
            DigestLine(one.article_id, one.title, one.published, one.source, f"{one.left}{one.keyword}{one.right}")
            for one in concordance.lines_of(connection, entity_ids[0], ids, concordance.WHOLE)
        )
    return tuple(
        DigestLine(one.article_id, one.title, one.published, one.source, one.passages[0].line)
        for one in joint_mentions(connection, entity_ids, ids)
    )
