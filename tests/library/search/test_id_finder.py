"""What a query finds, in every order, beside what each article says when it is asked in plain Python."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import Library
from reader.library.search import id_finder, places
from reader.model import ArticleDraft, ArticleQuery, Kind, LinkedEntity, Order, Reading, SourceFile
from reader.text.query import parse
from reader.text.sort_key import sort_key
from tests.library.newsroom import found
from tests.library.search.brute_force import Told, has

ARTICLES = (
    # title, body, people, places, day of 2023, source, author
    (
        "One bridge",
        "Ada opens one bridge, two roads, three towers in Erlangen.",
        "Ada",
        "Erlangen",
        1,
        "City Post",
        "",
    ),
    ("two roads", "Ada met Bob where two roads meet; one tower.", "Ada Bob", "", 40, "The Times", "Mia Miller"),
    ("Three towers", "Bob in Erlangen: towers, bridges, roads, and one two three.", "Bob", "Erlangen", 40, "", ""),
    ("The two towers", "Nobody came.", "", "", 90, "City News", "Tom Miller"),
    ("Éclairs, one by one", "Ada ate two. Bridge!", "Ada", "", None, "the times", "Mia Miller"),
    ("Bob", "Bob Bob one Bob.", "Bob", "", 364, "City Post", ""),
    (
        "Bridge",
        f"one {'filler ' * 11}two",
        "",
        "",
        200,
        "",
        "",
    ),
    ("two", "three two one", "", "", None, "City Post", "Ann"),
    ("A bridge to Erlangen", "One road one road one road one.", "", "Erlangen", 201, "City News", ""),
)


@dataclass
class Newsstand:
    """A library and what its articles say."""

    library: Library
    told: list[Told]


@pytest.fixture(scope="module")
def newsstand(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsstand]:
    clock = itertools.count(1_700_000_000)
    path = tmp_path_factory.mktemp("stand") / "articles.library"
    with Library.open(path, create=True, now=lambda: next(clock) // 5) as library:
        import_id = library.imports.begin("test")
        told = []
        for number, row in enumerate(ARTICLES):
            ready = _ready(*row)
            [outcome] = library.imports.add(import_id, [ready])
            assert outcome.article_id
            told.append(_told(outcome.article_id, number, row, ready))
        library.imports.finish(import_id)
        library.articles.set_unread([one.id for one in told if not one.unread], False)
        library.articles.set_starred([one.id for one in told if one.starred], True)
        yield Newsstand(library, told)


def _ready(
    title: str, body: str, people: str, places: str, day: int | None, source: str, author: str
) -> tuple[SourceFile, ArticleDraft, Reading]:
    published = None if day is None else date(2023, 1, 1) + timedelta(day)
    draft = ArticleDraft(title, body, author, source, published=published)
    data = draft.text.encode()
    linked = [LinkedEntity(name, Kind.PERSON, ()) for name in people.split()]
    linked += [LinkedEntity(name, Kind.PLACE, ()) for name in places.split()]
    language = LANGUAGES[len(title) % len(LANGUAGES)]
    reading = Reading(tuple(found(draft.text, entity) for entity in linked), language, "tests 1")
    return SourceFile(f"/Zoë’s Archive/{source}/{title}.txt", data, hashlib.sha256(data).hexdigest()), draft, reading


def _told(number: int, place: int, row: tuple, ready: tuple[SourceFile, ArticleDraft, Reading]) -> Told:  # type: ignore[type-arg]
    title, body, people, places, _, source, author = row
    names = {("person", name.lower()) for name in people.split()} | {("place", name.lower()) for name in places.split()}
    return Told(
        number,
        title,
        body,
        frozenset(names),
        ready[1].published,
        source,
        author,
        place % 3 != 0,
        place % 4 == 1,
        ready[0].path,
        ready[2].language,
    )


LANGUAGES = ("en", "nb", "", "no", "de")
WORDS = st.sampled_from(["one", "two", "road", "bridge", "towers", "the", "absent", "tow*", '"one two"', "to"])
FILTERS = st.sampled_from(
    [
        "person:Ada", "person:Bob", 'with:"Erlangen"', "place:Erlangen", "person:Erlangen", "person:Zoe", "org:Ada",
        "before:2023-02-10", "after:2023-02", "date:2023-02", "date:2023..2024", "date:2023-02-10", "before:0001",
        "source:city", "source:Times", 'source:"City Post"', "source:Sun", "author:Miller", "author:mia",
        "title:two", "title:(one OR bridge)", 'title:"two towers"', "is:unread", "is:read", "is:starred", "is:undated",
        "language:norwegian", "language:de", "language:none",
        'folder:"city post"', "folder:zoe", "folder:archive/sun", "folder:T*s", "folder:/z", "folder:nowhere",
        "file:two", "file:t*.txt", "file:ECLAIRS", "file:txt", "file:?ob.txt",
        "one NEAR two", "NEAR(one two, 3)", "NEAR(one two three, 1)", "NEAR(bob one, 0)",
    ]
)  # fmt: skip


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(inner, inner).map(" ".join),
        st.tuples(inner, inner).map(" OR ".join),
        inner.map("({})".format),
        inner.map("NOT ({})".format),
        inner.map("-({})".format),
    )


QUERIES = st.tuples(st.recursive(st.one_of(WORDS, FILTERS), _larger, max_leaves=6), st.sampled_from(["", " "])).map(
    "".join
)


def expected(stand: Newsstand, query: ArticleQuery) -> list[int]:
    node = parse(query.words).node
    there = [one for one in stand.told if node is None or has(one, node)]
    there = [one for one in there if (one.unread or not query.unread) and (one.starred or not query.starred)]
    there.sort(key=lambda one: one.id, reverse=query.order is not Order.OLDEST)
    if query.order is Order.OLDEST:
        there.sort(key=lambda one: one.published is None)
    match query.order:
        case Order.ADDED:
            rows = {row.id: row for row in stand.library.articles.rows([one.id for one in there])}
            there.sort(key=lambda one: rows[one.id].added, reverse=True)
        case Order.TITLE:
            there.sort(key=lambda one: sort_key(one.title))
        case Order.SOURCE:
            names = sorted({one.source for one in stand.told if one.source}, key=lambda name: (sort_key(name), name))
            there.sort(key=lambda one: names.index(one.source) if one.source else len(names))
        case Order.LONGEST:
            there.sort(key=lambda one: -one.words)
        case Order.SHORTEST:
            there.sort(key=lambda one: one.words)
    return [one.id for one in there]


@given(
    QUERIES,
    st.sampled_from([order for order in Order if order is not Order.BEST]),
    st.booleans(),
    st.booleans(),
    st.sampled_from([None, 1, 3]),
    st.sampled_from([0, id_finder.FEW]),
    st.sampled_from([0, places.ARMS]),
    st.sampled_from([0, places.GATHERED]),
    st.sampled_from([("_SORTING", -1e9), ("_JOINING", -1e9), ("WALKING", -1e9)]),
)
def test_a_query_finds_what_the_articles_say_in_every_order(
    newsstand: Newsstand,
    words: str,
    order: Order,
    unread: bool,
    starred: bool,
    limit: int | None,
    few: int,
    arms: int,
    gathered: int,
    cheapest: tuple[str, float],
) -> None:
    query = ArticleQuery(words, unread=unread, starred=starred, order=order)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(id_finder, "FEW", few)
        patch.setattr(places, "ARMS", arms)
        patch.setattr(places, "GATHERED", gathered)
        patch.setattr(id_finder, *cheapest)
        assert list(newsstand.library.articles.ids(query, limit)) == expected(newsstand, query)[:limit]


@given(QUERIES)
def test_the_best_first_are_the_same_articles_and_counted_alike(newsstand: Newsstand, words: str) -> None:
    ids = list(newsstand.library.articles.ids(ArticleQuery(words, order=Order.BEST)))
    wanted = expected(newsstand, ArticleQuery(words))
    assert sorted(ids) == sorted(wanted)
    counts = newsstand.library.articles.count(ArticleQuery(words, starred=True))
    assert counts.articles == counts.starred == sum(one.starred for one in newsstand.told if one.id in wanted)


def titles(stand: Newsstand, words: str, order: Order = Order.BEST, limit: int | None = None) -> list[str]:
    ids = stand.library.articles.ids(ArticleQuery(words, order=order), limit)
    return [row.title for row in stand.library.articles.rows(ids)]


def test_a_word_in_the_title_and_one_that_is_said_often_match_best(newsstand: Newsstand) -> None:
    assert titles(newsstand, "bridge ")[0] == "One bridge"
    assert titles(newsstand, "bob ")[0] == "Bob"
    assert titles(newsstand, "bob place:Erlangen ") == ["Three towers"]
    assert titles(newsstand, "person:Bob OR nobody ")[0] == "The two towers"
    assert titles(newsstand, "person:Ada (bob OR is:unread) ") == ["two roads", "Éclairs, one by one"]


def test_where_to_rank_all_would_take_too_long_the_newest_are_and_older_ones_follow_by_date(
    newsstand: Newsstand, monkeypatch: pytest.MonkeyPatch
) -> None:
    query, newest = ArticleQuery("bridge ", order=Order.BEST), titles(newsstand, "bridge ", Order.NEWEST)
    assert newsstand.library.search.ranks_all(query)
    monkeypatch.setattr("reader.library.search.ranking.PATIENCE", 0.0)
    monkeypatch.setattr("reader.library.search.ranking._LOADING", 0.0)
    assert not newsstand.library.search.ranks_all(query)
    monkeypatch.setattr("reader.library.search.ranking.RANKED", 2)
    assert sorted(titles(newsstand, "bridge ")[:2]) == sorted(newest[:2])
    assert titles(newsstand, "bridge ")[2:] == newest[2:]
    assert len(titles(newsstand, "bridge ", limit=3)) == 3


def test_without_words_the_best_are_the_newest(newsstand: Newsstand) -> None:
    assert titles(newsstand, "person:Ada ") == titles(newsstand, "person:Ada ", Order.NEWEST)


@pytest.mark.parametrize("order", Order)
def test_the_whole_list_in_any_order(newsstand: Newsstand, order: Order) -> None:
    query = ArticleQuery(order=order)
    wanted = expected(newsstand, query)
    assert list(newsstand.library.articles.ids(query)) == wanted
    assert list(newsstand.library.articles.ids(query, 4)) == wanted[:4]
