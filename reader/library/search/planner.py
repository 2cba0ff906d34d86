"""From the tree of a query to a plan, in the light of what the library holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from reader.library.search import fts_expression, marked, names, places
from reader.library.search.plans import (
    Both,
    Either,
    Entities,
    Everything,
    Fact,
    Neither,
    Nothing,
    Plan,
    Range,
    Sql,
    Text,
)
from reader.library.store.article_record import DAY_BITS
from reader.library.store.database import json_list, rows, scalar
from reader.model import FIRST_DATED, ArticleQuery, QueryFilter, QueryProblem
from reader.phrase import phrase
from reader.text.languages import codes_of
from reader.text.query import parse
from reader.text.query.days import interval
from reader.text.query.operators import BY_NAME, NO_LANGUAGE
from reader.text.query.tree import All, Any, Filter, Node, Not

COUNTED = 3_000  # articles of a source or an author; more are many
ARMS = 30  # walks that are merged; where a name means more sources or authors, each article is asked

_ENTITY_ARTICLES = "SELECT id, n_articles FROM entity WHERE id IN (SELECT value FROM json_each(?))"


def plan_query(connection: Connection, query: ArticleQuery) -> Plan:
    """Return how to find what a list shows."""
    planner = Planner(connection)
    node = parse(query.words).node if query.words else None
    plans = [] if node is None else [planner.plan(node)]
    plans += planner.of_entities(query.entity_ids)
    plans += [planner.state(state) for state, asked in (("unread", query.unread), ("starred", query.starred)) if asked]
    return planner.both(plans)


class Planner:
    """Plans one query; gathers what of it the library does not know."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.problems: list[QueryProblem] = []
        [counts] = rows(connection, "SELECT articles, unread, starred FROM total")
        self._total = Everything(counts.articles)
        self._counts = {"unread": counts.unread, "starred": counts.starred}

    def plan(self, node: Node) -> Plan:
        if fts_expression.is_text(node):
            return self._text(node)
        match node:
            case Not(inner):
                return self._neither(self.plan(inner))
            case All(nodes):
                return self.both(self._all(nodes))
            case Any(nodes):
                return self._either(nodes)
            case Filter(asked, unfinished):
                return self._filter(asked, unfinished)
            case _:
                raise TypeError(f"no plan for {node}")

    def both(self, plans: Sequence[Plan]) -> Plan:
        flat = tuple(one for plan in plans for one in (plan.plans if isinstance(plan, Both) else [plan]))
        return Both(flat) if len(flat) > 1 else next(iter(flat), self._total)

    def of_entities(self, ids: Sequence[int]) -> list[Plan]:
        counts = {row.id: row.n_articles for row in rows(self._connection, _ENTITY_ARTICLES, json_list(ids))}
        return [Entities((number,), counts.get(number, 0)) for number in dict.fromkeys(ids)]

    def state(self, state: str) -> Plan:
        if state == "read":
            return self._neither(self.state("unread"))
        if state == "undated":
            return self._plan_undated()
        return Fact((Sql(state),), self._counts[state])

    def _text(self, node: Node) -> Plan:
        match = fts_expression.expression(self._connection, node)
        articles = min(fts_expression.articles_with(self._connection, node), self._total.articles)
        return Text(match, articles, node)

    def _neither(self, plan: Plan) -> Plan:
        return plan.plan if isinstance(plan, Neither) else Neither(plan, self._total)

    def _all(self, nodes: Sequence[Node]) -> list[Plan]:
        """Plan all of some nodes: the words among them are one question to the index."""
        words = [node for node in nodes if fts_expression.is_text(node)]
        ruled_out = [node for node in nodes if words and isinstance(node, Not) and fts_expression.is_text(node.node)]
        others = [node for node in nodes if node not in words and node not in ruled_out]
        text = All((*words, *ruled_out)) if len(words) + len(ruled_out) > 1 else next(iter(words), None)
        return [*([self._text(text)] if text else []), *map(self.plan, others)]

    def _either(self, nodes: Sequence[Node]) -> Plan:
        words = tuple(node for node in nodes if fts_expression.is_text(node))
        others = [self.plan(node) for node in nodes if node not in words]
        found = [self._text(Any(words) if len(words) > 1 else words[0]), *others] if words else others
        return Either(tuple(found))

    def _filter(self, asked: QueryFilter, unfinished: bool) -> Plan:
        match asked.name:
            case "before" | "after" | "date":
                return self._days(asked)
            case "is":
                return self.state(asked.value)
            case "source":
                return self._sources(asked)
            case "author":
                return self._authors(asked)
            case "language":
                return self._languages(asked)
            case "file" | "folder":
                return self._files(asked)
            case "tag" | "has" | "note":
                return self._marks(asked, unfinished)
            case _:
                return self._entities(asked, unfinished)

    def _days(self, asked: QueryFilter) -> Plan:
        span = interval(asked.name, asked.value)
        if span is None or span[0] > span[1]:
            return Nothing()
        oldest, newest = self._outer_days()
        first, last = max(span[0], oldest), min(span[1], newest)
        share = max(last - first + 1, 0) / (newest - oldest + 1)
        first_id = max(span[0] << DAY_BITS, FIRST_DATED)
        return Range(first_id, ((span[1] + 1) << DAY_BITS) - 1, int(self._total.articles * share))

    def _plan_undated(self) -> Plan:
        highest = scalar(self._connection, "SELECT max(id) FROM article WHERE id < ?", FIRST_DATED)
        return Range(0, FIRST_DATED - 1, min(highest or 0, self._total.articles))

    def _outer_days(self) -> tuple[int, int]:
        sql = "SELECT {}(id) FROM article WHERE id >= ?"
        ends = [scalar(self._connection, sql.format(end), FIRST_DATED) for end in ("min", "max")]
        oldest, newest = (date.max.toordinal() if end is None else end >> DAY_BITS for end in ends)
        return oldest, newest

    def _entities(self, asked: QueryFilter, unfinished: bool) -> Plan:
        found = names.find_by_name(self._connection, asked.value, BY_NAME[asked.name].kind, unfinished)
        if not found:
            self._unknown(asked, _NOBODY[asked.name])
            return Nothing()
        articles = min(sum(entity.articles for entity in found), self._total.articles)
        return Entities(names.ids(found), articles)

    def _sources(self, asked: QueryFilter) -> Plan:
        found = [number for number, _ in names.sources(self._connection, asked.value)]
        return self._facts(asked, [Sql("source_id = ?", (number,)) for number in found])

    def _authors(self, asked: QueryFilter) -> Plan:
        found = names.authors(self._connection, asked.value)
        return self._facts(asked, [Sql("author = ? AND author != ''", (name,)) for name in found])

    def _languages(self, asked: QueryFilter) -> Plan:
        """Plan to look at the articles one by one, since no index leads to those of a language."""
        codes = ("",) if asked.value.lower() == NO_LANGUAGE else codes_of(asked.value)
        places = ",".join("?" * len(codes))
        return Fact((Sql(f"language IN ({places})", codes),), self._total.articles)

    def _files(self, asked: QueryFilter) -> Plan:
        if asked.name == "file":
            return places.of_file_name(self._connection, asked.value, self._total.articles)
        found = places.folders(self._connection, asked.value)
        if not found:
            self._unknown(asked, _NOBODY[asked.name])
            return Nothing()
        return places.of_folders(self._connection, found, self._total.articles)

    def _marks(self, asked: QueryFilter, unfinished: bool) -> Plan:
        if asked.name == "note":
            return marked.of_note_words(self._connection, asked.value, unfinished=unfinished)
        if asked.name == "has":
            return marked.of_notes(self._connection) if asked.value == "note" else marked.of_any_tag(self._connection)
        found = marked.find_tags(self._connection, asked.value, begun=unfinished)
        if not found:
            self._unknown(asked, _NOBODY[asked.name])
            return Nothing()
        return marked.of_tags(self._connection, found)

    def _facts(self, asked: QueryFilter, selections: list[Sql]) -> Plan:
        if not selections:
            self._unknown(asked, _NOBODY[asked.name])
            return Nothing()
        articles = 0
        for selection in selections:
            if articles < COUNTED:
                sql = f"SELECT count(*) FROM (SELECT 1 FROM article WHERE {selection.text} LIMIT {COUNTED})"
                articles += int(scalar(self._connection, sql, *selection.values))
        return Fact(tuple(selections), articles)

    def _unknown(self, asked: QueryFilter, sentence: str) -> None:
        self.problems.append(QueryProblem(asked.start, asked.end, phrase(sentence, name=asked.value)))


_NOBODY = {
    "person": phrase("No person is called “{name}”."),
    "org": phrase("No organization is called “{name}”."),
    "place": phrase("No place is called “{name}”."),
    "facility": phrase("No facility is called “{name}”."),
    "group": phrase("No group is called “{name}”."),
    "product": phrase("No product is called “{name}”."),
    "other": phrase("Nothing else is called “{name}”."),
    "with": phrase("Nobody and nothing is called “{name}”."),
    "source": phrase("No source is called “{name}”."),
    "author": phrase("No author is called “{name}”."),
    "folder": phrase("No folder is called “{name}”."),
    "tag": phrase("No tag is called “{name}”."),
}
