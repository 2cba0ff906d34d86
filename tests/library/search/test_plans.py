"""How SQLite goes about what the window asks and decides, with the statistics of large libraries before it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.store import database
from reader.model import ArticleQuery, Kind, LinkedEntity, Order
from tests.library.newsroom import add, entity_id, person, place, reading

# What ANALYZE says of a million generated articles, shortened.
LARGE = [
    ("article", "article_by_source", "1262835 401 1"),
    ("article", "article_by_length", "1022112 101 1"),
    ("title_order", "title_order", "1148550 1 1"),
    ("entity", "entity_by_articles", "327360 401"),
    ("entity", "entity_by_key", "1379686 401 1 1"),
    ("entity_article", "entity_article", "11965734 101 1"),
    ("name", "ix_name_form", "1828224 1"),
    ("alias", "ix_alias_name_id", "2988900 67"),
    ("alias", "alias", "2561832 2 1"),
    ("mention", "mention", "17854760 18 1"),
    ("term", "term", "1203795 1"),
    ("comention", "comention", "343232 45 1"),
]
SMALLER = 50  # times: where what SQLite knows nothing of counts as larger than the tables
GATHERED = ("BLOOM FILTER", "AUTOMATIC")  # made of a whole table, before the first row is found


@pytest.fixture
def statements(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that receives each statement, its values filled in."""
    asked: list[str] = []
    connected = database._connect

    def watched(*arguments: object) -> sqlite3.Connection:
        connection = connected(*arguments)  # type: ignore[arg-type]
        connection.set_trace_callback(asked.append)
        return connection

    monkeypatch.setattr(database, "_connect", watched)
    return asked


@pytest.fixture(params=[1, SMALLER])
def large(request: pytest.FixtureRequest, path: Path) -> Path:
    with Library.create(path) as library:
        add(library, reading("Gong Zheng opens a school", "Gong Zheng was in Shanghai.", person("Gong Zheng")))
        add(library, reading("Shanghai", "Shanghai again.", place("Shanghai")))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("ANALYZE sqlite_schema")
        connection.executemany(
            "INSERT INTO sqlite_stat1 VALUES (?, ?, ?)", [fewer(row, request.param) for row in LARGE]
        )
    return path


def fewer(statistics: tuple[str, str, str], times: int) -> tuple[str, str, str]:
    table, index, counts = statistics
    rows, *each = counts.split()
    return table, index, " ".join([str(int(rows) // times), *each])


def ask_everything(library: Library) -> None:
    entity = library.search.completions("gong")[0].entity
    assert entity
    for words in (
        "",
        "gong",
        "sch",
        '"gong zh',
        "person:gong ",
        "with:sha",
        "source:x ",
        "zheng gong",
        "before:2030 gong ",
    ):
        library.search.completions(words)
        library.search.interpret(words)
        for order in Order:
            for ids in ((), (entity.id,)):
                found = library.articles.ids(ArticleQuery(words, ids, order=order), limit=20)
                library.articles.rows(found, ArticleQuery(words))
                library.articles.count(ArticleQuery(words, ids))
    library.cross_reference.card(entity.id)
    for article in library.articles.ids(ArticleQuery()):
        library.entities.in_article(article)
        library.articles.article(article)


def decide_everything(library: Library) -> None:
    gong, shanghai = entity_id(library, "Gong Zheng"), entity_id(library, "Shanghai")
    for proposal in (
        library.proposals.rename(gong, "Gong"),
        library.proposals.retype([gong], Kind.ORGANIZATION),
        library.proposals.merge([gong, shanghai], "Gong"),
    ):
        library.decisions.decide(proposal.decision)
    for _ in range(3):
        library.history.undo()


def turn_a_kind(library: Library) -> None:
    siemens = LinkedEntity("Siemens", Kind.ORGANIZATION, ())
    for number, linked in enumerate(
        [person("Siemens"), siemens, siemens, siemens, person("Siemens"), person("Siemens")]
    ):
        add(library, reading(str(number), "Siemens fell.", linked))


def gathering(library: Library, statements: list[str]) -> Iterator[tuple[str, str]]:
    with library._database.driver() as connection:
        for statement in dict.fromkeys(statements):
            if (
                statement.lstrip().startswith(("SELECT", "INSERT", "UPDATE", "DELETE"))
                and "temp.shown" not in statement
            ):
                for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {statement}"):
                    if step.startswith(GATHERED):
                        yield step, statement


def test_no_table_is_read_through_before_the_first_row_is_found(statements: list[str], large: Path) -> None:
    with Library.open(large) as library:
        statements.clear()
        for do in (ask_everything, decide_everything, turn_a_kind):
            do(library)
        assert len(set(statements)) > 300
        assert list(gathering(library, [*statements])) == []


def test_a_statement_that_reads_through_a_table_would_be_noticed(large: Path) -> None:
    asked = """
        SELECT entity.id FROM name CROSS JOIN alias ON name_id = name.id CROSS JOIN entity ON entity.id = entity_id
        WHERE name.form >= 'g' AND name.form < 'h' AND kind < 8"""
    with Library.open(large) as library:
        assert [step for step, _ in gathering(library, [asked])] == ["BLOOM FILTER ON entity (id=?)"]
