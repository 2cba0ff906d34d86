"""A plan as one statement: ids by date, as they come, without a sorter.

    walk      arm UNION arm … INTERSECT arm EXCEPT arm … ORDER BY 1 DESC

Each arm is a walk through a key that has the articles in order, so SQLite merges them; what the driving plan has few of
is asked of each candidate instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from reader.lazy_dataclass import dataclass
from reader.library.search.plans import WALKING, Arm, Both, Neither, Plan, Range, Sql, cheapest_first
from reader.model import FIRST_DATED

ALL = Sql("1")
DATED, UNDATED = (Sql(f"{{}} {sign} {FIRST_DATED}") for sign in (">=", "<"))

_NEVER = float("inf")


@dataclass(slots=True)
class _Route:
    """Which plan drives, which are asked of each candidate, and which walk along with it."""

    driver: Plan
    asked: list[Plan] = field(default_factory=list)
    merged: list[Plan] = field(default_factory=list)
    cost: float = 0.0  # microseconds, for all articles


def walk(plan: Plan, direction: str = "DESC", only: Sql = ALL) -> Sql:
    """Return the statement that yields the ids of a plan's articles, by date, of all or only of some."""
    route = _cheapest(plan)
    ranges = [one for one in route.asked if isinstance(one, Range)]
    selects, words, values, arms = [], [], [], route.driver.arms()
    for arm in arms:
        asked = (one.condition(arm.key) for one in cheapest_first(route.asked))
        selects.append(arm.select(_of(only, arm), *asked, distinct=arm.repeats and len(arms) == 1))
        words.append("UNION")
    for one in route.merged:
        [arm] = _bare(one).arms()
        selects.append(arm.select(_of(only, arm), *(within.condition(arm.key) for within in ranges)))
        words.append("EXCEPT" if isinstance(one, Neither) else "INTERSECT")
    text = selects[0].text + "".join(
        f" {word} {select.text}" for word, select in zip(words[1:], selects[1:], strict=True)
    )
    values = [value for select in selects for value in select.values]
    return Sql(f"{text} ORDER BY 1 {direction}", tuple(values))


def _of(only: Sql, arm: Arm) -> Sql:
    return Sql(only.text.format(arm.key))


def cost(plan: Plan) -> float:
    """Return what it costs to walk through all of a plan's articles, in microseconds."""
    return _cheapest(plan).cost


def _cheapest(plan: Plan) -> _Route:
    parts = plan.plans if isinstance(plan, Both) else (plan,)
    drivers: Sequence[Plan] = [part for part in parts if not isinstance(part, Neither)]
    if not drivers:
        drivers = [part.everything for part in parts if isinstance(part, Neither)][:1]
    return min((_route(driver, parts) for driver in drivers), key=lambda route: route.cost)


def _route(driver: Plan, parts: Sequence[Plan]) -> _Route:
    route = _Route(driver, cost=driver.articles * WALKING)
    for part in parts:
        if part is not driver:
            asking, merging = driver.articles * part.asking, _merging(part)
            (route.merged if merging < asking else route.asked).append(part)
            route.cost += min(asking, merging)
    return route


def _merging(plan: Plan) -> float:
    bare = _bare(plan)
    can = not isinstance(bare, Range | Both) and len(_first_two(bare)) == 1
    return bare.articles * WALKING if can else _NEVER


def _first_two(plan: Plan) -> list[Arm]:
    return plan.arms()[:2]


def _bare(plan: Plan) -> Plan:
    return plan.plan if isinstance(plan, Neither) else plan
