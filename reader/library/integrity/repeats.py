"""Whether what repeats a story is counted as it should be, of entities and of those that stand together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection

from reader.library.store.database import rows

# Article by article, story by story; what has no versions repeats nothing.
_STORIES = """
    SELECT story, group_concat(entity_id) FROM (
        SELECT DISTINCT story, article_id, entity_id FROM (
            SELECT fullest_id AS story, article_id FROM version
            UNION SELECT fullest_id, fullest_id FROM version WHERE fullest_id NOT IN (SELECT article_id FROM version))
        CROSS JOIN mention USING (article_id))
    GROUP BY story, article_id ORDER BY story"""
_OF_ENTITIES = "SELECT id, n_repeats FROM entity WHERE n_repeats"
_OF_PAIRS = "SELECT entity_id, other_id, n_repeats FROM comention"


def problems(connection: Connection) -> Iterator[str]:
    """Yield what is counted wrongly."""
    entities = Counter({str(entity): n for entity, n in rows(connection, _OF_ENTITIES)})
    pairs: dict[str, dict[str, int]] = {}
    for entity, other, n in rows(connection, _OF_PAIRS):
        pairs.setdefault(str(entity), {})[str(other)] = n
    told = connection.exec_driver_sql(_STORIES)
    for _, articles in groupby(told, itemgetter(0)):
        _discount([set(named.split(",")) for _, named in articles], entities, pairs)
    if wrong := sum(n != 0 for n in entities.values()):
        yield f"{wrong:,} entities have wrong counts of what repeats a story."
    if wrong := sum(n != 0 for others in pairs.values() for n in others.values()):
        yield f"{wrong:,} stored co-mentions have wrong counts of what repeats a story."


def _discount(story: Sequence[set[str]], entities: Counter[str], pairs: Mapping[str, dict[str, int]]) -> None:
    """Take from the counts what a story adds to them."""
    named = Counter(entity for article in story for entity in article)
    several = {entity for entity, n in named.items() if n > 1}
    entities.subtract({entity: named[entity] - 1 for entity in several})
    for entity in pairs.keys() & several:
        others = pairs[entity]
        together = Counter(other for article in story if entity in article for other in article & others.keys())
        for other, n in together.items():
            others[other] -= n - 1
