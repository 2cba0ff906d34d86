"""Profiles: what the page of an entity tells beyond its card, in all of its articles or in some of them."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Sequence

from reader.library.entities import companions, concordance, descriptions, entities, postings, timeline
from reader.library.entities.joint_mentions import naming_any
from reader.library.entities.relations import EVER, Stretch, newest_of
from reader.library.links import aggregates
from reader.library.store.database import Database
from reader.model import FIRST_DATED, Companion, ConcordanceLine, EntityDescription, Postings, Spelling

OF_A_KIND = 12  # companions
SPELLINGS = 30


class Profiles:
    """Every mention of each entity of one library, by whom it stands with and what it is called."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def postings(self, entity_id: int, others: Sequence[int] = (), limit: int = -1) -> Postings:
        """Return the articles that mention an entity and all of the others; the newest alone where there is a limit."""
        with self._database.read() as connection:
            return postings.postings(connection, entity_id, others, limit)

    def newest(self, entity_id: int, most: int, time: Stretch = EVER) -> list[int]:
        """Return the newest articles that mention an entity, of those between two ids."""
        with self._database.read() as connection:
            return newest_of(connection, entity_id, time, most)

    def postings_of(self, entity_id: int, article_ids: Sequence[int]) -> Postings:
        """Return those of some articles that mention an entity."""
        with self._database.read() as connection:
            return postings.postings_of(connection, entity_id, article_ids)

    def lines(self, entity_id: int, article_ids: Sequence[int]) -> list[ConcordanceLine]:
        """Return a line for every mention in some articles, newest first; in each those in the title last."""
        with self._database.read() as connection:
            return postings.mention_lines(connection, entity_id, article_ids)

    def quotations(self, entity_id: int, article_ids: Sequence[int]) -> list[ConcordanceLine]:
        """Return the same lines with their sentences uncut, to be quoted or looked through."""
        with self._database.read() as connection:
            return postings.mention_lines(connection, entity_id, article_ids, concordance.WHOLE)

    def companions(self, entity_id: int, of_kind: int = OF_A_KIND) -> list[Companion]:
        """Return whom an entity stands with more often than by chance: of each kind so many, the strongest first."""
        with self._database.read() as connection:
            entity = entities.by_id(connection, entity_id)
            return companions.of_entity(connection, entity_id, entity.articles, of_kind)

    def companions_in(self, entity_id: int, article_ids: Sequence[int], of_kind: int = OF_A_KIND) -> list[Companion]:
        """Return the same of some of its articles, newest first: of very many the newest tell it."""
        with self._database.read() as connection:
            return companions.of_articles(connection, entity_id, article_ids, of_kind)

    def beside(self, entity_ids: Sequence[int], most: int, *, any_of: bool = False) -> list[Companion]:
        """Return who stands where all of some entities do, or any: those in most articles together first."""
        with self._database.read() as connection:
            named = [entities.by_id(connection, entity_id) for entity_id in entity_ids]
            return companions.beside(connection, named, most, any_of=any_of)

    def descriptions(self, entity_id: int, first: int, last: int) -> tuple[EntityDescription, ...]:
        """Return how the articles from one id to another describe it, in the order in which that comes up."""
        with self._database.read() as connection:
            return descriptions.over_time(connection, entity_id, first, last)

    def descriptions_in(self, entity_id: int, article_ids: Collection[int]) -> tuple[EntityDescription, ...]:
        """Return how some articles describe it, in the order in which that comes up."""
        with self._database.read() as connection:
            return descriptions.over_time(connection, entity_id, only=frozenset(article_ids))

    def months_in(self, article_ids: Sequence[int]) -> tuple[tuple[str, int], ...]:
        """Return in which months some articles were published, ascending, as ("2023-04", articles)."""
        dated = sorted(article_id for article_id in article_ids if article_id >= FIRST_DATED)
        return timeline.in_words(Counter(map(aggregates.month_of, dated)))

    def spellings(self, entity_id: int, most: int = SPELLINGS) -> list[Spelling]:
        """Return the names that an entity goes by, those of most articles first."""
        with self._database.read() as connection:
            return postings.spellings(connection, entity_id, most)

    def spelt(self, entity_id: int, name_id: int) -> array[int]:
        """Return the articles in which an entity goes by a name, newest first."""
        with self._database.read() as connection:
            return postings.spelt(connection, entity_id, name_id)

    def count_naming_any(self, entity_ids: Collection[int]) -> int:
        """Count the articles that name one of these entities."""
        with self._database.read() as connection:
            return len(naming_any(connection, entity_ids))
