"""A library of made-up articles in memory, and tasks that are done at once or when the test says so."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, cast

from reader.errors import LibraryError, ReaderError
from reader.model import (
    ArticleQuery,
    ArticleRow,
    Changes,
    Completion,
    Counts,
    Entity,
    Kind,
    Order,
    QueryInterpretation,
    QueryProblem,
)
from reader.ui.article_list.places import sort_by_date
from reader.ui.background.topics import Lane, TopicKey

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.background.tasks import Tasks

FIRST_DAY = date(2018, 11, 5).toordinal()
GONG = Entity(1, Kind.PERSON, "Gong Zheng", 4, 12)
SIEMENS = Entity(2, Kind.ORGANIZATION, "Siemens Healthineers", 3, 9)


def article_id(number: int) -> int:
    """Return an id as a library gives them: a day and a number within it."""
    return (FIRST_DAY + number) << 20


def row(number: int, **values: Any) -> ArticleRow:
    made = ArticleRow(
        id=article_id(number),
        title=f"Article number {number}",
        snippet=f"The opening of article {number}, which goes on for a while.",
        source="seeds",
        author="",
        published=date.fromordinal(FIRST_DAY + number),
        added=datetime(2024, 1, 1, tzinfo=UTC),
        word_count=100,
        unread=False,
        starred=False,
    )
    return replace(made, **values)


class FakeArticles:
    """Articles that are held in memory; `mentions` tells which entities each mentions."""

    def __init__(self, rows: Iterable[ArticleRow], mentions: dict[int, set[int]]) -> None:
        self.by_id = {one.id: one for one in rows}
        self.mentions = mentions
        self.asked: list[tuple[int, ...]] = []
        self.looked_at: list[frozenset[int]] = []
        self.broken = False

    def ids(self, query: ArticleQuery, limit: int | None = None) -> array[int]:
        if self.broken:
            raise LibraryError("Articles.library cannot be read.")
        return self._found(query)[:limit]

    def which(self, query: ArticleQuery, ids: Collection[int]) -> set[int]:
        self.looked_at.append(frozenset(ids))
        return {*ids} & {*self._found(query)}

    def _found(self, query: ArticleQuery) -> array[int]:
        found = [one.id for one in self.by_id.values() if self._matches(one, query)]
        return array("q", sort_by_date(found, Order.OLDEST if query.order is Order.OLDEST else Order.NEWEST))

    def rows(self, ids: Sequence[int], query: ArticleQuery | None = None) -> list[ArticleRow]:
        self.asked.append(tuple(ids))
        return [self.by_id[number] for number in ids if number in self.by_id]

    def counts(self) -> Counts:
        return self.count(ArticleQuery())

    def count(self, query: ArticleQuery, *, exact: bool = False) -> Counts:
        found = [self.by_id[number] for number in self._found(query)]
        return Counts(len(found), sum(one.unread for one in found), sum(one.starred for one in found))

    def _matches(self, one: ArticleRow, query: ArticleQuery) -> bool:
        words = query.words.lower().split()
        return (
            all(word in one.title.lower() for word in words)
            and set(query.entity_ids) <= self.mentions.get(one.id, set())
            and (one.unread or not query.unread)
            and (one.starred or not query.starred)
        )


class FakeSearch:
    """Completes from a list of entities and words."""

    def __init__(self) -> None:
        self.entities = [GONG, replace(SIEMENS, name="Gonghai Instruments")]
        self.words = ["gonging", "government", "shanghai"]

    def suggestion(self, query: ArticleQuery) -> str:
        return query.words.replace("goverment", "government") if "goverment" in query.words else ""

    def completions(self, words: str, limit: int = 8) -> list[Completion]:
        before, _, last = words.rpartition(" ")
        begun = words.lower()
        known = [one for one in self.entities if one.name.lower().startswith(begun)]
        entities = [Completion(one.name, one, goes_there=True) for one in known]
        longer = [f"{before} {word}".strip() for word in self.words if last and word.startswith(last.lower())]
        operators = [Completion("person:", note="articles that mention a person")] if begun == "pe" else []
        return [*entities, *operators, *map(Completion, longer)][:limit]

    def interpret(self, words: str, *, finished: bool = False) -> QueryInterpretation:
        """Find every "!" wrong, and a "+" once nothing more comes."""
        wrong = [
            QueryProblem(at, at + 1, "That is wrong.")
            for at, sign in enumerate(words)
            if sign == "!" or (sign == "+" and finished)
        ]
        return QueryInterpretation((), tuple(wrong), bool(words))


class FakeLibrary:
    """What the panes ask of a library."""

    def __init__(self, rows: Iterable[ArticleRow] = (), mentions: dict[int, set[int]] | None = None) -> None:
        self.articles = FakeArticles(rows, mentions or {})
        self.search = FakeSearch()

    def change(self, number: int, **values: Any) -> Changes:
        old = self.articles.by_id[article_id(number)]
        self.articles.by_id[old.id] = replace(old, **values)
        return Changes(frozenset({old.id}), flags=True)

    def delete(self, *numbers: int) -> Changes:
        for number in numbers:
            del self.articles.by_id[article_id(number)]
        return Changes(frozenset(map(article_id, numbers)), membership=True)

    def add(self, *rows: ArticleRow) -> Changes:
        self.articles.by_id |= {one.id: one for one in rows}
        return Changes(frozenset(one.id for one in rows), membership=True)


class FakeTasks:
    """Reads at once, or, while `held`, when released: the latest per topic, as the real ones do."""

    def __init__(self, library: FakeLibrary) -> None:
        self.library = library
        self.held = False
        self.waiting: dict[TopicKey, Callable[[], None]] = {}
        self.topics: list[TopicKey] = []
        self.first: list[TopicKey] = []

    def run(
        self,
        topic: TopicKey,
        read: Callable[[Library], Any],
        deliver: Callable[[Any], None],
        failed: Callable[[ReaderError], None] | None = None,
        *,
        lane: Lane = Lane.QUICK,
        first: bool = False,
    ) -> None:
        self.topics.append(topic)
        self.first += [topic] * first
        self.waiting.pop(topic, None)
        self.waiting[topic] = lambda: self._do(read, deliver, failed)
        if not self.held:
            self.release(topic)

    def forget(self, topic: TopicKey) -> None:
        self.waiting.pop(topic, None)

    def release(self, *topics: TopicKey) -> None:
        """Do what waits under these topics, or all that waits."""
        for topic in topics or tuple(self.waiting):
            self.waiting.pop(topic)()

    def as_tasks(self) -> Tasks:
        return cast("Tasks", self)

    def _do(
        self,
        read: Callable[[Library], Any],
        deliver: Callable[[Any], None],
        failed: Callable[[ReaderError], None] | None,
    ) -> None:
        try:
            outcome = read(cast("Library", self.library))
        except ReaderError as error:
            if failed is None:
                raise
            failed(error)
        else:
            deliver(outcome)
