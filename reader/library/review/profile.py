"""Entities as the review compares them: their full names, and who stands in their articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.store.database import json_list, rows, scalar
from reader.library.store.tables import FIRST_AMOUNT, KIND_CODES
from reader.model import Kind

PERSON, PLACE, GROUP = (KIND_CODES[kind] for kind in (Kind.PERSON, Kind.PLACE, Kind.GROUP))
NEWEST = 12  # articles of an entity that tell in whose company it is
COMMON = 100  # a name in more than every hundredth article keeps everyone's company
SCARCE = 20  # articles that are never too many for that

_ENTITIES = f"""
    SELECT id, kind, name, form, n_articles, called IS NOT NULL FROM entity
    WHERE id IN (SELECT value FROM json_each(?)) AND kind < {FIRST_AMOUNT}"""
_FORMS = """
    SELECT DISTINCT entity_id, form FROM alias JOIN name ON name.id = name_id
    WHERE entity_id IN (SELECT value FROM json_each(?)) AND (n_named OR n_given)"""
_COMPANY = f"""
    SELECT DISTINCT wanted.value, mention.entity_id FROM json_each(?1) AS wanted
    CROSS JOIN entity_article AS it ON it.entity_id = wanted.value AND it.article_id >= (
        SELECT min(article_id) FROM (
            SELECT article_id FROM entity_article WHERE entity_id = wanted.value
            ORDER BY article_id DESC LIMIT {NEWEST}))
    CROSS JOIN mention ON mention.article_id = it.article_id
    JOIN entity ON entity.id = mention.entity_id
    WHERE entity.kind < {FIRST_AMOUNT} AND n_articles <= ?2 AND entity.id != wanted.value"""
_TOGETHER = """
    SELECT 1 FROM entity_article AS one
    CROSS JOIN entity_article AS other ON other.entity_id = ?2 AND other.article_id = one.article_id
    WHERE one.entity_id = ?1 LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Profile:
    """An entity with every normal form that is a full name of it: several where the user made several one."""

    id: int
    kind: int
    name: str
    articles: int
    forms: tuple[str, ...]

    @property
    def personal(self) -> bool:
        return self.kind == PERSON


def load_profiles(connection: Connection, ids: Iterable[int]) -> dict[int, Profile]:
    """Return entities by their ids; amounts, what is none, and what is gone are left out."""
    read = rows(connection, _ENTITIES, json_list(ids))
    forms: dict[int, list[str]] = defaultdict(list)
    called = [number for number, *_, is_called in read if is_called]
    for number, form in rows(connection, _FORMS, json_list(called)):
        forms[number].append(form)
    return {
        number: Profile(number, kind, name, articles, tuple(dict.fromkeys((form, *forms[number]))))
        for number, kind, name, form, articles, _ in read
    }


def are_near(one: Profile, other: Profile) -> bool:
    """Tell whether two entities are of one kind, or of kinds between which a reader of articles wavers."""
    if one.kind == other.kind:
        return True
    return {one.kind, other.kind}.isdisjoint((PERSON, PLACE, GROUP))


class Company:
    """Who stands in whose articles."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[int, set[int]] = {}

    def learn(self, numbers: Iterable[int]) -> None:
        """Look up at once who keeps company with some entities."""
        new = [number for number in numbers if number not in self._known]
        self._known |= {number: set() for number in new}
        for number, other in rows(self._connection, _COMPANY, json_list(new), self._most) if new else ():
            self._known[number].add(other)

    def count_shared(self, one: int, other: int) -> int:
        """Count the names, none of the commonest, that stand in the newest articles of both."""
        self.learn((one, other))
        return len((self._known[one] & self._known[other]) - {one, other})

    def together(self, one: Profile, other: Profile) -> bool:
        """Tell whether an article names both."""
        rare, frequent = sorted((one, other), key=lambda entity: entity.articles)
        return scalar(self._connection, _TOGETHER, rare.id, frequent.id) is not None

    @cached_property
    def _most(self) -> int:
        return max(SCARCE, int(scalar(self._connection, "SELECT articles FROM total")) // COMMON)
