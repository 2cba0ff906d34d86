"""Search: how a query is understood, how it goes on, and what it finds in an article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from sqlalchemy import Connection

from reader.library.search import Planner, ids, match_expression, names, places, plan_query, tags
from reader.library.search.ranking import ranks_all
from reader.library.store import snippets, term_index
from reader.library.store.database import Database
from reader.model import ArticleQuery, Completion, Entity, QueryInterpretation, SimilarArticle
from reader.phrase import phrase
from reader.text.languages import NAMES, OWN_NAMES, code_of, languages_called
from reader.text.query import Tail, asks_for_words, entity_filter, filters, parse, tail
from reader.text.query.operators import BY_NAME, MARKS, NO_LANGUAGE, OPERATORS, STATES
from reader.text.search_form import has_unspaced

_WITHOUT_NAMES = ("before", "after", "date", "file", "note")
_WORDS = {"is": STATES, "has": MARKS}


class Search:
    """The search of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def interpret(self, words: str, *, finished: bool = False) -> QueryInterpretation:
        """Return how what stands in the search box is understood, and what of it cannot be; nothing more may come."""
        parsed, unknown = parse(words, finished=finished), []
        if parsed.node:
            with self._database.read() as connection:
                planner = Planner(connection)
                planner.plan(parsed.node)
                unknown = planner.problems
        problems = sorted([*parsed.problems, *unknown], key=lambda problem: problem.start)
        return QueryInterpretation(filters(words), tuple(problems), asks_for_words(words))

    def entities_alone(self, words: str) -> tuple[Entity, ...]:
        """Return the entities that a query asks for, all of them by name, where it asks for nothing else; else none."""
        with self._database.read() as connection:
            return names.entities_alone(connection, words)

    def completions(self, words: str, limit: int = 8) -> list[Completion]:
        """Return how a query may go on.

        The entities whose name begins as the whole of it does, the operators that its last word begins, and the words
        that do; inside a filter what that may ask for.
        """
        last = tail(words)
        with self._database.read() as connection:
            return list(islice(_completions(connection, words, last, limit), limit))

    def ranks_all(self, query: ArticleQuery) -> bool:
        """Tell whether a best match is looked for among all that a query finds now, and not only among the newest."""
        with self._database.read() as connection:
            return ranks_all(connection, plan_query(connection, query), query.words)

    def suggestion(self, query: ArticleQuery) -> str:
        """Return words that find something, where those of a query find nothing and were misspelt; else nothing."""
        from reader.library.search.suggestion import likely_query  # here, since no start needs it

        with self._database.read() as connection, self._database.driver() as driver:
            likely = likely_query(connection, query.words)
            return likely if likely and ids(connection, driver, replace(query, words=f"{likely} "), 1) else ""

    def similar(self, article_id: int, limit: int) -> list[SimilarArticle]:
        """Return the articles that are like one by whom they name and by their words, the likest first.

        Other versions of its story are left out; NotFoundError where it is not in the library.
        """
        from reader.library.search.similar import similar_articles  # here, since no start needs it

        with self._database.read() as connection:
            return similar_articles(connection, article_id, limit)

    def hits(self, article_id: int, words: str) -> list[tuple[int, int]]:
        """Return which words of a query an article has: ascending offsets into its text."""
        with self._database.read() as connection:
            match = match_expression(connection, words)
            return snippets.hits(connection, match, article_id) if match else []


def _completions(connection: Connection, words: str, last: Tail | None, limit: int) -> Iterator[Completion]:
    if last and last.name:
        yield from _values(connection, words[: last.start], last, limit)
        return
    for entity in names.beginning(connection, words, None, limit):
        yield Completion(entity.name, entity, goes_there=True)
    if last:
        before = words[: last.start]
        yield from _operators(before, last)
        if has_unspaced(last.text):
            return
        folded = term_index.fold(last.text)
        commonest = term_index.completions(connection, last.text, limit + 1)
        yield from (Completion(before + term) for term in commonest if term != folded)


def _operators(before: str, last: Tail) -> Iterator[Completion]:
    """Yield the operators that the last word begins; a lower-case letter alone begins too many words."""
    if before.endswith('"') or len(last.text) < _SHORTEST:
        return
    for operator in OPERATORS:
        if operator.name.startswith(last.text.lower()):
            yield Completion(f"{before}{operator.name}:", note=operator.note)


_SHORTEST = 2


def _values(connection: Connection, before: str, last: Tail, limit: int) -> Iterator[Completion]:
    def whole(value: str) -> str:
        return f"{before}{last.name}:{value} "

    if last.name in _WORDS:
        yield from (Completion(whole(word)) for word in _WORDS[last.name] if word.startswith(last.text.lower()))
    elif last.name in _NAMED:
        named = _NAMED[last.name](connection, last.text)
        yield from (Completion(whole(f'"{_unquote(name)}"'), note=note) for name, note in named)
    elif last.name not in _WITHOUT_NAMES:
        for entity in names.beginning(connection, last.text, BY_NAME[last.name].kind, limit):
            value = entity_filter(entity).partition(":")[2]
            yield Completion(whole(value), entity)


def _sources(connection: Connection, text: str) -> Iterator[tuple[str, str]]:
    return ((name, "") for _, name in names.sources(connection, text))


def _authors(connection: Connection, text: str) -> Iterator[tuple[str, str]]:
    return ((name, "") for name in names.authors(connection, text))


def _languages(_: Connection, text: str) -> Iterator[tuple[str, str]]:
    called = languages_called(text) if text else sorted(NAMES[code] for code in OWN_NAMES)
    yield from ((name, code_of(name)) for name in called)
    if NO_LANGUAGE.startswith(text.lower()):
        yield NO_LANGUAGE, "not known"


def _folders(connection: Connection, text: str) -> Iterator[tuple[str, str]]:
    for folder in places.complete(connection, text):
        yield folder.name, phrase("{n} article", "{n} articles", n=folder.articles)


def _tags(connection: Connection, text: str) -> Iterator[tuple[str, str]]:
    for count in tags.complete(connection, text):
        yield count.tag.name, tags.in_words(count)


_NAMED = {"tag": _tags, "source": _sources, "author": _authors, "folder": _folders, "language": _languages}


def _unquote(name: str) -> str:
    return name.replace('"', " ")
