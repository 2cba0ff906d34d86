"""What has come into a library since a moment: of watched names, of kept searches, and which names are new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection

from reader.library.articles.articles import Articles
from reader.library.entities import concordance, entities
from reader.library.identity import decision_log
from reader.library.links.entity_upsert import ids_of
from reader.library.search.saved_searches import every
from reader.library.store.database import Database, column, json_list, rows
from reader.library.store.tables import FIRST_AMOUNT, KINDS
from reader.model import Digest, DigestLine, DigestPart, Entity, NewName, Order, SavedSearch

NEW_NAMES = 12
FEWEST = 2  # articles of a new name

_ADDED = "SELECT id FROM article WHERE added >= ? ORDER BY id DESC"
_OF_THESE = """
    SELECT it.value FROM json_each(?2) AS it
    WHERE EXISTS (SELECT 1 FROM entity_article WHERE entity_id = ?1 AND article_id = it.value) ORDER BY it.value DESC"""
_NEW_NAMES = f"""
    SELECT id, kind, name, n FROM (
        SELECT entity_id, count(DISTINCT article_id) AS n FROM json_each(?1) AS it
        CROSS JOIN mention ON mention.article_id = it.value GROUP BY entity_id) AS brought
    JOIN entity ON entity.id = entity_id WHERE n = n_articles AND n >= ?2 AND kind < {FIRST_AMOUNT}
    ORDER BY n DESC, id LIMIT ?3"""


class Digests:
    """What has come into one library."""

    def __init__(self, database: Database, articles: Articles) -> None:
        self._database = database
        self._articles = articles

    def since(self, day: date, moment: float, names: Sequence[int], most: int) -> Digest:
        """Tell what was added since a moment of a day (seconds since 1970), at most so many articles of each part.

        Names are told that are watched, and these beside them.
        """
        with self._database.read() as connection:
            ids = column(connection, _ADDED, moment)
            told = _watched(connection, names)
            of_names = [part for entity in told if (part := _of_name(connection, entity, ids, most))]
            searches = every(connection)
            new = rows(connection, _NEW_NAMES, json_list(ids), FEWEST, NEW_NAMES)
        of_searches = [part for search in searches if (part := self._of_search(search, ids, most))]
        new_names = tuple(NewName(row.id, KINDS[row.kind], row.name, row.n) for row in new)
        return Digest(day, len(ids), (*of_names, *of_searches), new_names, len(told) + len(searches))

    def _of_search(self, search: SavedSearch, ids: Sequence[int], most: int) -> DigestPart | None:
        query = replace(search.query, order=Order.NEWEST)
        found = sorted(self._articles.which(query, ids), reverse=True) if ids else []
        shown = self._articles.rows(found[:most], query)
        lines = tuple(DigestLine(row.id, row.title, row.published, row.source, row.snippet) for row in shown)
        return DigestPart(search.name, None, len(found), lines) if found else None


def _watched(connection: Connection, names: Sequence[int]) -> list[Entity]:
    """Return the entities that are watched, in the order in which that was decided, and others behind them."""
    resolution = decision_log.current(connection)
    keys = [resolution.resolve(one.decision.to) for one in resolution.watches if one.decision.to]
    known = ids_of(connection, keys)
    wanted = dict.fromkeys([*(known[key] for key in keys if key in known), *names])
    return [entity for number in wanted if (entity := entities.find(connection, number))]


def _of_name(connection: Connection, entity: Entity, ids: Sequence[int], most: int) -> DigestPart | None:
    found = column(connection, _OF_THESE, entity.id, json_list(ids))
    told = concordance.lines_of(connection, entity.id, found[:most], concordance.WHOLE)
    lines = tuple(
        DigestLine(one.article_id, one.title, one.published, one.source, f"{one.left}{one.keyword}{one.right}")
        for one in told
    )
    return DigestPart(entity.name, entity.id, len(found), lines) if found else None
