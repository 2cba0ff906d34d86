"""Ways to find articles: each part of a query as a walk through a key, newest first, and as a question to one article.

One part drives a query and the others are asked of each candidate, or merged with it where both are long: never is one
gathered first (`rowid IN (SELECT …)` took 27 s where this takes 0.3 ms).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol, TypeAlias

from reader.lazy_dataclass import dataclass
from reader.library.search.fts_expression import phrases
from reader.text.query.tree import Node

# What it costs, in microseconds, to walk on to the next article of a key, and to ask one article.
WALKING = 1.0
ASKING_WORDS = 30.0  # a phrase
ASKING_ENTITY = 2.0
ASKING_ARTICLE = 1.5
ASKING_RANGE = 0.1

FOLDERS, NAMES = "article_file_by_folder", "article_file_by_name"

Values: TypeAlias = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Sql:
    """A condition and its values."""

    text: str
    values: Values = ()


@dataclass(frozen=True, slots=True)
class Arm:
    """A walk through a key: a table, its column of article ids, and what selects the rows."""

    table: str
    key: str
    where: Sql
    repeats: bool = False  # it may find an article more than once

    def select(self, *also: Sql, distinct: bool = False) -> Sql:
        conditions = (self.where, *also)
        text = " AND ".join(condition.text for condition in conditions)
        values = tuple(value for condition in conditions for value in condition.values)
        return Sql(f"SELECT {'DISTINCT ' * distinct}{self.key} AS id FROM {self.table} WHERE {text}", values)


# Neither withdrawn nor in the bin.
_THERE = (
    Sql("withdrawn IS NULL"),
    Sql("EXISTS (SELECT 1 FROM article_fts_docsize AS it WHERE it.id = article_file.article_id)"),
)


class Plan(Protocol):
    """A part of a query."""

    @property
    def articles(self) -> int:
        """How many it finds, about, or at most."""

    @property
    def asking(self) -> float:
        """What it costs to ask one article, in microseconds."""

    def arms(self) -> list[Arm]:
        """Return the walks that find each of its articles at least once."""

    def condition(self, key: str) -> Sql:
        """Return the question to the article whose id `key` is."""


@dataclass(frozen=True, slots=True)
class Everything:
    """Every article. The index of words has their ids in a tenth of the pages of the articles themselves."""

    articles: int
    asking = 0.0

    def arms(self) -> list[Arm]:
        return [Arm("article_fts_docsize", "article_fts_docsize.id", Sql("1"))]

    def condition(self, key: str) -> Sql:
        return Sql("1")


@dataclass(frozen=True, slots=True)
class Nothing:
    """No article: of somebody whom the library does not know."""

    articles = 0
    asking = 0.0

    def arms(self) -> list[Arm]:
        return [Arm("article", "article.id", Sql("0"))]

    def condition(self, key: str) -> Sql:
        return Sql("0")


@dataclass(frozen=True, slots=True)
class Text:
    """What an expression finds in the index of words."""

    match: str
    articles: int
    node: Node | None = None  # of the query

    @property
    def asking(self) -> float:
        return ASKING_WORDS * phrases(self.match)

    def arms(self) -> list[Arm]:
        return [Arm("article_fts", "article_fts.rowid", Sql("article_fts MATCH ?", (self.match,)))]

    def condition(self, key: str) -> Sql:
        text = f"EXISTS (SELECT 1 FROM article_fts AS it WHERE article_fts MATCH ? AND it.rowid = {key})"
        return Sql(text, (self.match,))


@dataclass(frozen=True, slots=True)
class Entities:
    """The articles that mention at least one of some entities."""

    ids: tuple[int, ...]
    articles: int
    asking = ASKING_ENTITY

    def arms(self) -> list[Arm]:
        return [Arm("entity_article", "entity_article.article_id", Sql("entity_id = ?", (one,))) for one in self.ids]

    def condition(self, key: str) -> Sql:
        places = ",".join("?" * len(self.ids))
        text = f"EXISTS (SELECT 1 FROM entity_article AS it WHERE it.entity_id IN ({places}) AND it.article_id = {key})"
        return Sql(text, self.ids)


@dataclass(frozen=True, slots=True)
class Fact:
    """The articles one of whose columns has one of some values; an index leads to each of them."""

    selections: tuple[Sql, ...]
    articles: int
    asking = ASKING_ARTICLE

    def arms(self) -> list[Arm]:
        return [Arm("article", "article.id", selection) for selection in self.selections]

    def condition(self, key: str) -> Sql:
        either = _join("OR", self.selections)
        return Sql(f"EXISTS (SELECT 1 FROM article AS it WHERE it.id = {key} AND {either.text})", either.values)


@dataclass(frozen=True, slots=True)
class Files:
    """The articles that came from files of which one of some conditions holds, each a walk through an index."""

    selections: tuple[Sql, ...]
    articles: int
    index: str = FOLDERS
    asking = ASKING_ENTITY

    def arms(self) -> list[Arm]:
        table = f"article_file INDEXED BY {self.index}"
        return [Arm(table, "article_file.article_id", _join("AND", [one, *_THERE]), True) for one in self.selections]

    def condition(self, key: str) -> Sql:
        either = _join("OR", self.selections)
        text = f"SELECT 1 FROM article_file AS it WHERE it.article_id = {key} AND {either.text} AND withdrawn IS NULL"
        return Sql(f"EXISTS ({text})", either.values)


@dataclass(frozen=True, slots=True)
class Beside:
    """The articles beside which something stands: in each of some tables what a condition selects."""

    selections: tuple[tuple[str, Sql], ...]
    articles: int
    asking = ASKING_ENTITY

    def arms(self) -> list[Arm]:
        return [Arm(table, f"{table}.article_id", where, repeats=True) for table, where in self.selections]

    def condition(self, key: str) -> Sql:
        there = "EXISTS (SELECT 1 FROM {} AS it WHERE it.article_id = {} AND {})"
        return _join(
            "OR", [Sql(there.format(table, key, where.text), where.values) for table, where in self.selections]
        )


@dataclass(frozen=True, slots=True)
class Range:
    """The articles from one id to another: published on some days, or the undated, whose ids lie below."""

    first: int
    last: int
    articles: int
    asking = ASKING_RANGE

    def arms(self) -> list[Arm]:
        return [Arm("article", "article.id", self.condition("article.id"))]

    def condition(self, key: str) -> Sql:
        return Sql(f"{key} BETWEEN ? AND ?", (self.first, self.last))


@dataclass(frozen=True, slots=True)
class Neither:
    """All articles but those of a plan."""

    plan: Plan
    everything: Everything

    @property
    def articles(self) -> int:
        return self.everything.articles

    @property
    def asking(self) -> float:
        return self.plan.asking

    def arms(self) -> list[Arm]:
        [arm] = self.everything.arms()
        return [Arm(arm.table, arm.key, self.condition(arm.key))]

    def condition(self, key: str) -> Sql:
        asked = self.plan.condition(key)
        return Sql(f"NOT ({asked.text})", asked.values)


@dataclass(frozen=True, slots=True)
class Either:
    """The articles of at least one of some plans."""

    plans: tuple[Plan, ...]

    @property
    def articles(self) -> int:
        return sum(plan.articles for plan in self.plans)

    @property
    def asking(self) -> float:
        return sum(plan.asking for plan in self.plans)

    def arms(self) -> list[Arm]:
        return [arm for plan in self.plans for arm in plan.arms()]

    def condition(self, key: str) -> Sql:
        return _join("OR", [plan.condition(key) for plan in self.plans])


@dataclass(frozen=True, slots=True)
class Both:
    """The articles of all of some plans: the cheapest of them drives."""

    plans: tuple[Plan, ...]

    @property
    def articles(self) -> int:
        return min(plan.articles for plan in self.plans)

    @property
    def asking(self) -> float:
        return sum(plan.asking for plan in self.plans)

    @property
    def driver(self) -> Plan:
        return min(self.plans, key=self.driving)

    def driving(self, plan: Plan) -> float:
        """Return what it costs to walk through one of the plans and to ask the others, in microseconds."""
        return plan.articles * (WALKING + self.asking - plan.asking)

    def arms(self) -> list[Arm]:
        driver = self.driver
        others = [plan for plan in self.plans if plan is not driver]
        return [_narrow(arm, others) for arm in driver.arms()]

    def condition(self, key: str) -> Sql:
        return _join("AND", [plan.condition(key) for plan in cheapest_first(self.plans)])


def cheapest_first(plans: Sequence[Plan]) -> list[Plan]:
    return sorted(plans, key=lambda plan: plan.asking)


def _narrow(arm: Arm, plans: Sequence[Plan]) -> Arm:
    conditions = [arm.where, *(plan.condition(arm.key) for plan in cheapest_first(plans))]
    return replace(arm, where=_join("AND", conditions))


def _join(word: str, conditions: Sequence[Sql]) -> Sql:
    text = f" {word} ".join(condition.text for condition in conditions)
    values = tuple(value for condition in conditions for value in condition.values)
    return Sql(f"({text})" if word == "OR" else text, values)
