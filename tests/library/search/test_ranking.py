"""The best match of a query is the true one: what FTS5 would rank first of all that is found."""

from __future__ import annotations

import gzip
import random
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date, timedelta
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import pytest

from reader.errors import DamagedError
from reader.library import Library
from reader.library.maintenance import posting_fill
from reader.library.search import match_expression, plan_query, ranking
from reader.library.search.plans import Both, Text
from reader.library.store.database import column, scalar
from reader.model import ArticleQuery, Field, Order, Reading
from reader.text.search_form import index_phrase
from tests.library.newsroom import Ready, add, person, reading

ARTICLES = 180
WORDS = [f"{first}{vowel}{last}" for first in "bdgklmnprst" for vowel in "aeiou" for last in ("n", "r", "st")]
WEIGHTS = list(accumulate(1 / (rank + 1.5) for rank in range(len(WORDS))))
QUERIES = (
    *(f"{word} " for word in (*WORDS[:4], WORDS[9], WORDS[30], WORDS[-1], "nowhere", "each", "once")),
    *(f"{WORDS[n]} {WORDS[m]} " for n, m in ((0, 1), (1, 0), (2, 9), (0, 30), (12, 40), (3, 3), (5, 90))),
    *(f"{WORDS[n]} OR {WORDS[m]} " for n, m in ((0, 1), (4, 50), (7, 7))),
    f"{WORDS[0]} {WORDS[1]} -{WORDS[2]} ",
    f"{WORDS[0]} NOT ({WORDS[3]} OR {WORDS[4]}) ",
    f"({WORDS[5]} OR {WORDS[6]}) {WORDS[1]} ",
    *(f"{word[:n]}" for word in WORDS[:3] for n in (1, 2)),
    f"{WORDS[0][0]}*",
    f'"{WORDS[0]} {WORDS[1]}" ',
    f'"{WORDS[1]} {WORDS[0]}" {WORDS[2]} ',
    f"title:{WORDS[0]} ",
    f"NEAR({WORDS[0]} {WORDS[2]}, 3) ",
    f"Łódź {WORDS[0]} ",
    "naïve ",
    "上海 ",
    f"{WORDS[0]} person:Ada ",
    f"{WORDS[1]} -person:Ada ",
    f"{WORDS[0]} {WORDS[1]} source:Times ",
    f"{WORDS[0]} date:2023 ",
    f"{WORDS[2]} before:2022-06-01 is:unread ",
)


RANKED_BY_FTS5 = """
    SELECT rowid FROM article_fts WHERE article_fts MATCH ? ORDER BY bm25(article_fts, 4.0, 1.0), rowid DESC"""


def article(number: int, chance: random.Random) -> Ready:
    words = chance.choices(WORDS, cum_weights=WEIGHTS, k=chance.randint(5, 90))
    special = {17: "each " * 70, 23: "Łódź naïve", 29: "上海 Łódź"}.get(number % 40, "")
    title = f"{' '.join(words[: chance.choice((0, 2, 6))])} {number}"
    names = [person("Ada")] if number % 3 == 0 else []
    body = f"{' '.join(words)} {special} {'Ada went.' if names else ''}"
    day = None if number % 11 == 0 else date(2021, 1, 1) + timedelta(days=chance.randrange(1_000))
    source = "The Times" if number % 4 else ""
    return reading(title, body, *names, published=day, source=source)


def articles(first: int, number: int) -> list[Ready]:
    return [article(n, random.Random(n)) for n in range(first, first + number)]


@pytest.fixture(autouse=True, scope="module")
def small() -> Iterator[None]:
    """Let a library of some hundred articles be filled as one of a million, and be ranked by what is filled."""
    sizes = {"FEWEST": 50, "COMMON": 8, "PIECE": 64, "LARGEST": 100, "LEAST": 8, "HITS": 300}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in sizes.items():
            patch.setattr(posting_fill, name, value)
        for name in ("_LOADING", "_SCORING"):
            patch.setattr(ranking, name, 0.0)
        yield


@pytest.fixture(scope="module")
def prepared(small: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the library that each test has a copy of."""
    path = tmp_path_factory.mktemp("filled") / "articles.library"
    with Library.create(path) as library:
        add(library, *articles(0, ARTICLES))
        fill(library)
    return path


@pytest.fixture
def filled(prepared: Path, path: Path) -> Iterator[Library]:
    path.write_bytes(prepared.read_bytes())
    with Library.open(path) as library:
        yield library


def fill(library: Library) -> int:
    steps = 0
    while library.upkeep.fill():
        steps += 1
    return steps


def best(library: Library, words: str, limit: int | None = None) -> list[int]:
    return list(library.articles.ids(ArticleQuery(words, order=Order.BEST), limit))


def truly_best(library: Library, words: str) -> list[int]:
    """Return what is found as FTS5 ranks it, which is asked for all that any of the words stand in."""
    there = set(library.articles.ids(ArticleQuery(words)))
    with library._database.read() as connection:
        plan = plan_query(connection, ArticleQuery(words))
        parts = plan.plans if isinstance(plan, Both) else (plan,)
        match = next((part.match for part in parts if isinstance(part, Text)), "")
        found = column(connection, RANKED_BY_FTS5, match or match_expression(connection, words, index_phrase))
    return [number for number in found if number in there]


def test_all_that_is_found_is_ranked_as_fts5_ranks_it(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    by_postings = [words for words in QUERIES if asks_postings(filled, words, monkeypatch)]
    assert len(by_postings) > 25
    for words in QUERIES:
        wanted = truly_best(filled, words)
        assert best(filled, words) == wanted, words
        for limit in (1, 7, 50):
            assert best(filled, words, limit) == wanted[:limit], (words, limit)
    assert filled.check() == []


def asks_postings(library: Library, words: str, monkeypatch: pytest.MonkeyPatch) -> bool:
    asked, rank = list[str](), ranking._rank_by_postings

    def note(*told: Any) -> Sequence[int]:
        asked.append(words)
        return rank(*told)

    with monkeypatch.context() as patch:
        patch.setattr(ranking, "_rank_by_postings", note)
        best(library, words, 5)
    return bool(asked)


def test_filters_are_asked_of_the_best_or_gathered_first(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    for gathering in (0.0, 1e9):
        monkeypatch.setattr(ranking, "_GATHERING", gathering)
        for words in QUERIES:
            assert best(filled, words, 3) == truly_best(filled, words)[:3], words


def test_articles_that_come_go_and_change_are_ranked_as_they_are_now(filled: Library) -> None:
    def look() -> None:
        for words in QUERIES:
            assert best(filled, words) == truly_best(filled, words), words
        assert filled.check() == []

    add(filled, *articles(ARTICLES, 20))
    look()
    ids = list(filled.articles.ids(ArticleQuery()))
    filled.articles.delete(ids[::9])
    look()
    filled.history.undo()
    look()
    filled.articles.delete(ids[1::9])
    filled.imports.undo(2)
    look()
    assert fill(filled) > 3
    look()
    assert changes(filled) == 0


def test_an_article_with_another_title_another_day_or_another_text_is_ranked_anew(filled: Library) -> None:
    ids = list(filled.articles.ids(ArticleQuery(f"{WORDS[0]} ")))
    for field, value in ((Field.TITLE, f"{WORDS[0]} {WORDS[0]} again"), (Field.DATE, "2019-02-03")):
        filled.decisions.decide(filled.proposals.edit([(ids[0], field, value)]).decision)
        for words in QUERIES[:20]:
            assert best(filled, words) == truly_best(filled, words), words
    filled.history.undo()
    _, draft, _ = reading("Another", f"{WORDS[0]} " * 200)
    filled.articles.update(ids[1], draft, Reading((), tagger="tests 2"))
    for words in QUERIES[:20]:
        assert best(filled, words) == truly_best(filled, words), words
    assert filled.check() == []


@pytest.mark.parametrize("done", [1, 5, 40])
def test_what_is_not_filled_yet_is_ranked_beside_what_is(library: Library, done: int) -> None:
    add(library, *articles(0, ARTICLES))
    for _ in range(done):
        library.upkeep.fill()
    for words in QUERIES[::2]:
        assert best(library, words, 50) == truly_best(library, words)[:50], words


def changes(library: Library) -> int:
    with library._database.read() as connection:
        return int(scalar(connection, "SELECT count(*) FROM posting_change"))


def test_a_fill_that_ends_halfway_leaves_what_was_there_and_goes_on(
    filled: Library, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(filled, *articles(ARTICLES, 40))
    broken_off, more = 0, True
    while more:
        try:
            with monkeypatch.context() as patch:
                patch.setattr(posting_fill, "execute_many", _break_off)
                filled.upkeep.fill()
        except KeyboardInterrupt:
            broken_off += 1
        with Library.open(path) as other:  # as after the end of the program
            assert best(other, QUERIES[0]) == truly_best(other, QUERIES[0])
            assert best(other, QUERIES[12]) == truly_best(other, QUERIES[12])
            more = other.upkeep.fill()
    assert broken_off > 5
    assert changes(filled) < posting_fill.LEAST * 3  # pieces
    assert filled.check() == []


def _break_off(*_: object) -> None:
    raise KeyboardInterrupt


def test_without_many_articles_nothing_is_filled(library: Library) -> None:
    add(library, *articles(0, 40))
    assert not library.upkeep.fill()


def test_many_new_articles_make_pieces_of_one_that_is_too_large(filled: Library) -> None:
    add(filled, *articles(ARTICLES, 120))
    fill(filled)
    with filled._database.read() as connection:
        sizes = column(connection, "SELECT length(ids) / 8 FROM posting_piece")
        spans = (
            column(connection, "SELECT first FROM posting_piece"),
            column(connection, "SELECT last FROM posting_piece"),
        )
    assert sum(sizes) == ARTICLES + 120
    assert max(sizes) <= posting_fill.LARGEST
    assert {last + 1 for last in spans[1]} - {*spans[0]} == {max(spans[1]) + 1}
    assert 0 in spans[0]
    for words in QUERIES:
        assert best(filled, words, 20) == truly_best(filled, words)[:20], words


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE posting SET packed = substr(packed, 1, length(packed) - 1) || x'7F' WHERE length(packed) > 40",
        "UPDATE posting SET packed = x'01' WHERE packed != x''",
        "UPDATE posting SET packed = x'' WHERE packed != x''",
        "UPDATE posting_piece SET ids = substr(ids, 1, 8) || substr(ids, 1, 8) || substr(ids, 17)",
        "UPDATE posting_piece SET lengths = substr(lengths, 5) || x'01000000'",
        "UPDATE posting_piece SET last = last - 1 WHERE first = 0",
        "UPDATE posting SET piece = piece + 1000",
        "DELETE FROM posting_piece WHERE first = 0",
    ],
)
def test_damage_is_told_by_a_check_and_mended_by_filling_anew(filled: Library, path: Path, damage: str) -> None:
    with closing(sqlite3.connect(path)) as driver, driver:
        driver.execute(damage)
    assert any("rank" in problem or "postings" in problem for problem in filled.check())
    filled.upkeep.forget_postings()
    fill(filled)
    assert filled.check() == []
    assert best(filled, QUERIES[0]) == truly_best(filled, QUERIES[0])


def test_postings_that_are_damaged_are_said_to_be(filled: Library, path: Path) -> None:
    with closing(sqlite3.connect(path)) as driver, driver:
        driver.execute("UPDATE posting SET packed = substr(packed, 1, length(packed) - 1) WHERE packed != x''")
    with pytest.raises(DamagedError, match="keep-up"):
        best(filled, QUERIES[0])


def test_a_library_of_an_older_program_is_filled_like_any(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = Path(__file__).parents[1] / "old" / "version_18.library.gz"
    path.write_bytes(gzip.decompress(old.read_bytes()))
    for name in ("FEWEST", "COMMON"):
        monkeypatch.setattr(posting_fill, name, 1)
    with Library.open(path) as library:
        assert fill(library) > 1
        with library._database.read() as connection:
            words = column(connection, "SELECT term FROM term ORDER BY df DESC, term LIMIT 12")
        for one, other in pairwise(words):
            for asked in (f"{one} ", f"{one} {other} ", f"{one} OR {other} "):
                assert best(library, asked) == truly_best(library, asked)
        assert library.check() == []
