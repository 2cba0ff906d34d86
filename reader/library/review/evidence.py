"""What the library says of several names that may be one, to be looked at before they are merged."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from reader.library.entities import companions, concordance, descriptions, entities
from reader.library.review.reasons import difference_in_words
from reader.library.store.article_record import publication_date
from reader.library.store.database import json_list, rows, scalar
from reader.model import FIRST_DATED, Entity, Kind
from reader.model.merge_evidence import MergeEvidence, MergeSide
from reader.text.fuller_name import name_that_stays
from reader.text.normal_form import normal_form

SAMPLES = 2  # sentences of each
SHARED = 4  # others that are told
PAIR = 2

_ENDS = f"""
    SELECT (SELECT min(article_id) FROM entity_article WHERE entity_id = ?1 AND article_id >= {FIRST_DATED}) AS first,
           (SELECT max(article_id) FROM entity_article WHERE entity_id = ?1 AND article_id >= {FIRST_DATED}) AS last"""
_TOGETHER = """
    SELECT count(*) FROM (
        SELECT 1 FROM json_each(?) AS it CROSS JOIN entity_article ON entity_id = it.value
        GROUP BY article_id HAVING count(*) > 1)"""


def evidence(connection: Connection, entity_ids: Sequence[int]) -> MergeEvidence:
    """Return what speaks for and against some entities being one; NotFoundError where one is not in the library."""
    about = [entities.by_id(connection, number) for number in dict.fromkeys(entity_ids)]
    about.sort(key=lambda one: (-one.articles, -one.mentions, one.id))
    return MergeEvidence(
        tuple(_side(connection, one) for one in about),
        name_that_stays(about).name,
        _difference(*about) if len(about) == PAIR else "",
        int(scalar(connection, _TOGETHER, json_list(one.id for one in about))),
        tuple(companions.common_company(connection, about)[:SHARED]),
    )


def _side(connection: Connection, entity: Entity) -> MergeSide:
    samples = concordance.lines(connection, entity.id, SAMPLES, None)
    said = descriptions.commonest(connection, entity.id)
    [ends] = rows(connection, _ENDS, entity.id)
    first, last = (None if number is None else publication_date(number) for number in ends)
    return MergeSide(entity, tuple(samples), said[0].text if said else "", first, last)


def _difference(one: Entity, other: Entity) -> str:
    """Say in what two names of one sort differ, nothing where they are not alike."""
    from reader.library.review.likeness import likeness  # brings rapidfuzz, which few wait for

    personal = one.kind is Kind.PERSON
    if personal is not (other.kind is Kind.PERSON):
        return ""
    found = likeness(normal_form(one.name), normal_form(other.name), personal=personal)
    return difference_in_words(found.why) if found else ""
