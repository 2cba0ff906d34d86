"""Companions: whom an entity stands with more often than chance would have it, so that no country crowds out people.

Names that stand everywhere stand beside everyone. So what is ranked is not how often two stand together but how badly
chance explains it (Dunning 1993, see `links/association.py`), and each kind for itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from reader.library.entities.joint_mentions import articles_with_all, naming_any
from reader.library.links import aggregates, association
from reader.library.store.article_counts import are_counted_once, with_counts
from reader.library.store.database import json_list, rows, scalar
from reader.library.store.tables import KINDS, NOTHING
from reader.model import CoMention, Companion, Entity, Kind

NEWEST = 1_000  # articles of a large entity that tell its companions where they are not stored
LOOKED_AT = 2_000  # co-mentions, the commonest

_STORED = "SELECT other_id, n - {0:d} * n_repeats FROM comention WHERE entity_id = ?"
_LIBRARY = "SELECT articles - {0:d} * (SELECT count(*) FROM version) FROM total"
_NAMES = f"""
    SELECT entity.id, kind, name, {{articles}} FROM json_each(?) AS wanted
    CROSS JOIN entity ON entity.id = wanted.value WHERE kind != {NOTHING}"""


def of_entity(connection: Connection, entity_id: int, articles: int, of_kind: int) -> list[Companion]:
    """Return the companions in all articles of an entity: of each kind so many, the strongest first.

    Of an entity in very many articles, those among the co-mentions that are stored.
    """
    return strongest(_companions(connection, *_count(connection, entity_id, articles)), of_kind)


def of_articles(connection: Connection, entity_id: int, ids: Sequence[int], of_kind: int) -> list[Companion]:
    """Return the companions in some articles of an entity, newest first: of very many in the newest."""
    newest = ids[:NEWEST]
    counts = dict(aggregates.entities_in(connection, newest)[: LOOKED_AT + 1])
    counts.pop(entity_id, None)
    return strongest(_companions(connection, counts, len(newest)), of_kind)


def beside(connection: Connection, named: Sequence[Entity], most: int, *, any_of: bool = False) -> list[Companion]:
    """Return who stands with an entity, or where all of several stand, or any: those in most articles together first.

    Of very many articles the newest tell it, or what is stored of a single entity.
    """
    if len(named) > 1:
        where = naming_any(connection, [one.id for one in named]) if any_of else articles_with_all(connection, named)
        ids = where[:NEWEST]
        counts, articles = dict(aggregates.entities_in(connection, ids)), len(ids)
    else:
        counts, articles = _count(connection, named[0].id, named[0].articles)
    own = {one.id for one in named}
    others = {number: n for number, n in counts.items() if number not in own and n}
    found = _companions(connection, others, articles)
    return sorted(found, key=lambda one: (-one.together, -one.strength, one.entity_id))[:most]


def common_company(connection: Connection, named: Sequence[Entity]) -> list[CoMention]:
    """Return who stands with each of several entities, however far from the others: the commonest first.

    What is counted is in how many articles one stands with that of them with which it does so least.
    """
    counted = [_count(connection, one.id, one.articles)[0] for one in named]
    with_all = set.intersection(*(set(counts) for counts in counted)) - {one.id for one in named}
    least = {number: min(counts[number] for counts in counted) for number in with_all}
    found = rows(connection, with_counts(connection, _NAMES), json_list(least))
    told = [CoMention(number, KINDS[kind], name, least[number]) for number, kind, name, _ in found]
    return sorted(told, key=lambda one: (-one.articles, one.entity_id))


def strongest(companions: Iterable[Companion], of_kind: int) -> list[Companion]:
    """Return so many of each kind, the strongest first; before all others those who stand there more than once."""
    chosen, amounts = list[Companion](), Counter[Kind]()
    for one in sorted(companions, key=lambda one: (not _comes_back(one), -one.strength, -one.together, one.entity_id)):
        if amounts[one.kind] < of_kind:
            amounts[one.kind] += 1
            chosen.append(one)
    return chosen


def _comes_back(one: Companion) -> bool:
    """Tell whether a companion is no stranger who came by once, and no better known for standing everywhere."""
    return one.together > 1 and one.strength > 0


def _count(connection: Connection, entity_id: int, articles: int) -> tuple[dict[int, int], int]:
    """Count with whom an entity stands, and say in how many of its articles that was counted."""
    once = are_counted_once(connection)
    if aggregates.is_stored(connection, entity_id):
        return dict(map(tuple, rows(connection, _STORED.format(once), entity_id))), articles
    counted = aggregates.co_mentions(connection, entity_id, LOOKED_AT, NEWEST, once=once)
    return dict(counted), min(articles, NEWEST)


def _companions(connection: Connection, counts: Mapping[int, int], articles: int) -> list[Companion]:
    """Return entities that stand in so many of some articles."""
    library = max(scalar(connection, _LIBRARY.format(are_counted_once(connection))), articles)
    found = []
    for number, kind, name, own in rows(connection, with_counts(connection, _NAMES), json_list(counts)):
        together = counts[number]
        expected = articles * own / max(library, 1)
        strength = association.log_likelihood(together, articles, max(own, together), library)
        found.append(Companion(number, KINDS[kind], name, together, own, expected, strength))
    return found
