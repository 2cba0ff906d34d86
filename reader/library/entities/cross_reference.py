"""The cross-reference of an entity: how it is described, with whom, when, and which sentence says so."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Connection

from reader.library.entities import concordance, descriptions, entities, timeline
from reader.library.entities.chains import chains
from reader.library.entities.communities import communities_in
from reader.library.entities.joint_card import joint_card
from reader.library.entities.joint_mentions import joint_mentions
from reader.library.entities.relations import EVER, Stretch, relations_in, relations_of, ties_in, ties_of
from reader.library.links import aggregates
from reader.library.store.article_counts import are_counted_once
from reader.library.store.database import Database, rows
from reader.model import (
    Card,
    Chain,
    CoMention,
    Community,
    ConcordanceLine,
    JointCard,
    JointMention,
    Kind,
    Relations,
)

NEWEST = 1_000  # articles that tell the co-mentions of a large entity until they are stored
OFTEN_WITH = 10

_STORED = """
    SELECT other_id, n - {0:d} * n_repeats AS told FROM comention WHERE entity_id = ?
    ORDER BY told DESC, other_id LIMIT ?"""


class CrossReference:
    """What one library knows of each of its entities."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def card(self, entity_id: int, limit: int = 50, often_with: int = OFTEN_WITH) -> Card:
        """Return all of it, with the first mention in each of the newest articles."""
        with self._database.read() as connection:
            stored = aggregates.is_stored(connection, entity_id)
            entity, months = (
                entities.by_id(connection, entity_id),
                timeline.months(connection, entity_id, stored=stored),
            )
            return Card(
                entity,
                descriptions.commonest(connection, entity_id),
                tuple(_often_with(connection, entity_id, often_with, stored=stored)),
                months,
                tuple(concordance.lines(connection, entity_id, limit, None)),
                undated=entity.articles - sum(articles for _, articles in months),
            )

    def often_with(self, entity_id: int, limit: int = OFTEN_WITH) -> list[CoMention]:
        with self._database.read() as connection:
            return _often_with(connection, entity_id, limit, stored=aggregates.is_stored(connection, entity_id))

    def months(self, entity_id: int) -> tuple[tuple[str, int], ...]:
        with self._database.read() as connection:
            return timeline.months(connection, entity_id, stored=aggregates.is_stored(connection, entity_id))

    def concordance(self, entity_id: int, limit: int = 50, before: int | None = None) -> list[ConcordanceLine]:
        """Return one line for each of the newest articles, or the newest of those whose id is below `before`."""
        with self._database.read() as connection:
            return concordance.lines(connection, entity_id, limit, before)

    def lines(self, entity_id: int, article_ids: Sequence[int]) -> list[ConcordanceLine]:
        """Return one line for each of some articles, newest first; those that do not mention it are left out."""
        with self._database.read() as connection:
            return concordance.lines_of(connection, entity_id, article_ids)

    def quotations(self, entity_id: int, article_ids: Sequence[int]) -> list[ConcordanceLine]:
        """Return the same lines with their sentences uncut, to be quoted."""
        with self._database.read() as connection:
            return concordance.lines_of(connection, entity_id, article_ids, concordance.WHOLE)

    def together(self, entity_ids: Collection[int], article_ids: Sequence[int]) -> list[JointMention]:
        """Return where these articles name all of these entities; those that do not are left out."""
        with self._database.read() as connection:
            return joint_mentions(connection, entity_ids, article_ids)

    def chains(self, entity_id: int, other_id: int, by: Collection[Kind], most: int) -> list[Chain]:
        """Return how two entities are connected: the shortest chains by such kinds, the strongest first."""
        with self._database.read() as connection:
            return chains(connection, entity_id, other_id, by, most)

    def joint_card(self, entity_ids: Sequence[int], most: int, time: Stretch = EVER) -> JointCard:
        """Return what is known of several entities together; NotFoundError where one is not in the library.

        Of the articles that name them all, the joint mentions of the newest of some time are told, at
        most so many.
        """
        with self._database.read() as connection:
            return joint_card(connection, entity_ids, most, time)

    def relations(self, entity_id: int, time: Stretch = EVER) -> Relations:
        """Return with whom an entity stands, the strongest first, in all articles or those between two ids.

        NotFoundError where it is not in the library.
        """
        with self._database.read() as connection:
            return relations_of(connection, entity_id, time)

    def relations_in(self, article_ids: Sequence[int]) -> Relations:
        """Return who stands in some articles, the strongest first."""
        with self._database.read() as connection:
            return relations_in(connection, article_ids)

    def ties(self, entity_id: int, others: Collection[int], time: Stretch = EVER) -> dict[int, int]:
        """Return in how many articles, of those between two ids, an entity stands with each of some others."""
        with self._database.read() as connection:
            return ties_of(connection, entity_id, others, time)

    def ties_in(self, article_ids: Sequence[int], names: Collection[int]) -> dict[tuple[int, int], int]:
        """Return in how many of some articles two of these names stand together: each pair once, lower id first."""
        with self._database.read() as connection:
            return ties_in(connection, article_ids, names)

    def communities_in(self, article_ids: Sequence[int]) -> list[Community]:
        """Return the groups of names that stand together in some articles, the largest first."""
        with self._database.read() as connection:
            return communities_in(connection, article_ids)

    def mentions(self, entity_id: int, article_id: int) -> list[tuple[int, int]]:
        """Return where an article mentions an entity: ascending offsets into its text."""
        sql = "SELECT start, end FROM mention WHERE article_id = ? AND entity_id = ? ORDER BY start"
        with self._database.read() as connection:
            return [(start, end) for start, end in rows(connection, sql, article_id, entity_id)]


def _often_with(connection: Connection, entity_id: int, limit: int, *, stored: bool) -> list[CoMention]:
    once = are_counted_once(connection)
    if limit > aggregates.KEPT:  # all are counted, which may take a while
        pairs = aggregates.co_mentions(connection, entity_id, limit, once=once)
    elif stored:
        pairs = [(other, n) for other, n in rows(connection, _STORED.format(once), entity_id, limit)]
    else:
        pairs = aggregates.co_mentions(connection, entity_id, limit, NEWEST, once=once)
    names = entities.names_of(connection, [other for other, _ in pairs])
    return [CoMention(other, *names[other], n) for other, n in pairs]
