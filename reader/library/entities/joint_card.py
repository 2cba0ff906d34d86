"""The cross-reference of several entities: how many articles name them all, when, who else is there, and where."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from operator import neg

from sqlalchemy import Connection

from reader.library.entities import entities, timeline
from reader.library.entities.joint_mentions import articles_with_all, joint_mentions
from reader.library.entities.relations import EVER, Stretch
from reader.library.links import aggregates
from reader.library.store.article_counts import are_counted_once
from reader.library.store.article_record import DAY_BITS
from reader.library.store.database import json_list, tuples
from reader.library.store.tables import FIRST_AMOUNT, KINDS
from reader.model import FIRST_DATED, CoMention, JointCard

NEWEST = 400  # articles that tell who else is there
OF_A_KIND = 4  # others, so that countries do not crowd out people

_OTHERS = f"""
    SELECT id, kind, name, n FROM (
        SELECT entity.id, kind, name, n, row_number() OVER (PARTITION BY kind ORDER BY n DESC, entity.id) AS place
        FROM (SELECT entity_id, count(DISTINCT article_id) AS n
              FROM json_each(?1) AS it CROSS JOIN mention ON mention.article_id = it.value GROUP BY entity_id)
        JOIN entity ON entity.id = entity_id
        WHERE kind < {FIRST_AMOUNT} AND entity.id NOT IN (SELECT value FROM json_each(?2)))
    WHERE place <= ?3 ORDER BY n DESC, id"""


def joint_card(connection: Connection, entity_ids: Sequence[int], most: int, time: Stretch = EVER) -> JointCard:
    """Return what is known of all of them together; NotFoundError where one is not in the library.

    Who else is there, and where, is told of the articles of some time: the joint mentions of the newest, at most so
    many.
    """
    compared = tuple(entities.by_id(connection, entity_id) for entity_id in entity_ids)
    ids = articles_with_all(connection, compared)
    counted = _first_of_each(connection, ids) if are_counted_once(connection) else ids
    dated = _lying(ids, (FIRST_DATED, EVER[1]))
    dated_stories = _lying(counted, (FIRST_DATED, EVER[1]))
    wanted = _lying(ids, time)
    ends = joint_mentions(connection, entity_ids, [*dated[:1], *dated[-1:]])
    return JointCard(
        compared,
        len(counted),
        len(counted) - len(dated_stories),
        tuple(timeline.months(connection, one, stored=aggregates.is_stored(connection, one)) for one in entity_ids),
        _months(dated_stories),
        _others(connection, entity_ids, wanted[:NEWEST]),
        tuple(joint_mentions(connection, entity_ids, wanted[:most])),
        first=ends[-1] if ends else None,
        last=ends[0] if ends else None,
        shown=len(_lying(counted, time)),
    )


def _lying(ids: Sequence[int], time: Stretch) -> Sequence[int]:
    """Return those of descending ids that are of some time."""
    return ids[bisect_left(ids, -time[1], key=neg) : bisect_right(ids, -time[0], key=neg)]


def _months(dated: Sequence[int]) -> timeline.Months:
    """Count dated articles, newest first, by month: day by day, since there may be very many."""
    months = Counter[int]()
    for day, articles in Counter(number >> DAY_BITS for number in reversed(dated)).items():
        months[aggregates.month_of(day << DAY_BITS)] += articles
    return timeline.in_words(months)


def _first_of_each(connection: Connection, ids: Sequence[int]) -> Sequence[int]:
    """Return of each story among some articles, descending, the earliest that has a day, or one that has none."""
    stories, first = aggregates.stories_of(connection, ids), dict[int, int]()
    for article_id in ids:
        story = stories.get(article_id, article_id)
        if article_id >= FIRST_DATED or story not in first:
            first[story] = article_id
    return array("q", sorted(first.values(), reverse=True))


def _others(connection: Connection, entity_ids: Collection[int], ids: Sequence[int]) -> tuple[CoMention, ...]:
    """Return who else is named in some articles: of each kind the commonest."""
    found = tuples(connection, _OTHERS, json_list(ids), json_list(entity_ids), OF_A_KIND)
    return tuple(CoMention(number, KINDS[kind], name, n) for number, kind, name, n in found)
