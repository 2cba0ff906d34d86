"""The cross-reference of several entities: how many articles name them all, when, who else is there, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from sqlalchemy import Connection

from reader.library.entities import entities, timeline
from reader.library.entities.joint_mentions import articles_with_all, joint_mentions
from reader.library.links import aggregates
from reader.library.store.article_counts import are_counted_once
from reader.model import FIRST_DATED, CoMention, JointCard, Kind

NEWEST = 1_000  # articles that tell who else is there
OF_A_KIND = 4  # others, so that countries do not crowd out people


def joint_card(connection: Connection, entity_ids: Sequence[int], most: int) -> JointCard:
    """Return what is known of all of them together; NotFoundError where one is not in the library.

    Of the articles that name them all, the joint mentions of the newest are told, at most so many.
    """
    compared = tuple(entities.by_id(connection, entity_id) for entity_id in entity_ids)
    ids = articles_with_all(connection, compared)
    dated = [article_id for article_id in ids if article_id >= FIRST_DATED]
    counted = _first_of_each(connection, ids) if are_counted_once(connection) else ids
    dated_stories = [article_id for article_id in counted if article_id >= FIRST_DATED]
    return JointCard(
        compared,
        len(counted),
        len(counted) - len(dated_stories),
        tuple(timeline.months(connection, one, stored=aggregates.is_stored(connection, one)) for one in entity_ids),
        timeline.in_words(Counter(map(aggregates.month_of, reversed(dated_stories)))),
        _others(connection, entity_ids, ids[:NEWEST]),
        tuple(joint_mentions(connection, entity_ids, ids[:most])),
        next(iter(joint_mentions(connection, entity_ids, dated[-1:])), None),
    )


def _first_of_each(connection: Connection, ids: Sequence[int]) -> list[int]:
    """Return of each story among some articles, descending, the earliest that has a day, or one that has none."""
    stories, first = aggregates.stories_of(connection, ids), dict[int, int]()
    for article_id in ids:
        story = stories.get(article_id, article_id)
        if article_id >= FIRST_DATED or story not in first:
            first[story] = article_id
    return sorted(first.values(), reverse=True)


def _others(connection: Connection, entity_ids: Collection[int], ids: Sequence[int]) -> tuple[CoMention, ...]:
    """Return who else is named in some articles: of each kind the commonest."""
    counts = dict(aggregates.entities_in(connection, ids))
    names = entities.names_of(connection, [one for one in counts if one not in entity_ids])
    of_kind = Counter[Kind]()
    chosen = []
    for entity_id, n in counts.items():
        if entity_id in names and of_kind[kind := names[entity_id][0]] < OF_A_KIND:
            of_kind[kind] += 1
            chosen.append(CoMention(entity_id, *names[entity_id], n))
    return tuple(chosen)
