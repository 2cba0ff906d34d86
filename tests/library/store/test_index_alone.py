import contextlib
from itertools import count

import pytest

from reader.errors import QueryInterruptedError
from reader.library import Library
from reader.library.store.database import column
from reader.library.store.index_alone import index_alone, index_of_texts, shown_texts
from reader.model import ArticleQuery, Order
from tests.library.newsroom import add, reading

_FOUND = "SELECT rowid FROM temp.shown WHERE shown MATCH ? ORDER BY rowid"


def test_only_the_articles_named_are_in_it(library: Library) -> None:
    one, _, three = add(library, *(reading(title, "A word.") for title in ("One", "Two", "Three")))
    with library._database.read() as connection, index_alone(connection, [one, three]):
        assert column(connection, _FOUND, "word") == sorted([one, three])
        assert column(connection, _FOUND, "two") == []


def test_its_texts_are_in_the_form_in_which_hits_are_marked(library: Library) -> None:
    [number] = add(library, reading("Łódź", "我在上海"))
    with library._database.read() as connection:
        [text] = shown_texts(connection, [number])
        assert text == (number, "Łódź", "我在上海")
        with index_of_texts(connection, [text]):
            assert column(connection, _FOUND, '"上 海"') == [number]
            [title] = column(connection, "SELECT highlight(shown, 0, '<', '>') FROM shown WHERE shown MATCH 'lodz'")
    assert title == "<Lódź>"


def test_one_after_the_other_knows_nothing_of_the_first(library: Library) -> None:
    with library._database.read() as connection:
        for word, other in (("one", "two"), ("two", "one")):
            with index_of_texts(connection, [(1, "", word)]):
                assert column(connection, _FOUND, word) == [1]
                assert column(connection, _FOUND, other) == []


def test_a_search_that_broke_off_leaves_nothing_for_the_next(library: Library) -> None:
    ids = add(library, reading("One", "word"), reading("Two", "word"))
    with contextlib.suppress(KeyError), library._database.read() as connection, index_alone(connection, ids):
        raise KeyError
    [row] = library.articles.rows(ids[:1], ArticleQuery("word "))
    assert row.snippet_hits == ((0, 4),)


@pytest.mark.parametrize("words", ["word ", "title OR word "])
def test_a_search_may_be_interrupted_anywhere_and_the_next_one_answers(library: Library, words: str) -> None:
    ids = add(library, *(reading(f"A title {number}", "A word. " * 20) for number in range(3)))
    query, database = ArticleQuery(words, order=Order.BEST), library._database

    def ask(at: int) -> int:
        """Interrupt at a moment, and return how many there were."""
        moments = count()

        def interrupt_then() -> None:
            if next(moments) == at:
                database.interrupt()

        with database.driver() as driver:
            driver.set_progress_handler(interrupt_then, 10)
            with contextlib.suppress(QueryInterruptedError):
                library.articles.rows(ids, query)
                library.articles.ids(query)
            driver.set_progress_handler(None, 0)
        database.resume()
        return next(moments)

    last = ask(-1)
    for at in range(0, last, max(last // 150, 1)):
        ask(at)
    assert sorted(library.articles.ids(query)) == sorted(ids)
    assert all(row.snippet_hits for row in library.articles.rows(ids, query))
