import contextlib

from reader.library import Library
from reader.library.store.database import column
from reader.library.store.index_alone import in_marked_form, index_alone, shown_texts
from reader.model import ArticleQuery
from tests.library.newsroom import add, reading

_FOUND = "SELECT rowid FROM temp.shown WHERE shown MATCH ? ORDER BY rowid"


def test_only_the_articles_named_are_in_it(library: Library) -> None:
    one, _, three = add(library, *(reading(title, "A word.") for title in ("One", "Two", "Three")))
    with library._database.read() as connection:
        texts = in_marked_form(shown_texts(connection, [one, three]))
        with index_alone(connection, texts):
            assert column(connection, _FOUND, "word") == sorted([one, three])
            assert column(connection, _FOUND, "two") == []


def test_its_texts_are_in_the_form_in_which_hits_are_marked(library: Library) -> None:
    [number] = add(library, reading("Łódź", "我在上海"))
    with library._database.read() as connection:
        [text] = shown_texts(connection, [number])
        [form] = in_marked_form([text])
    assert text == (number, "Łódź", "我在上海")
    assert (form[1], form[2].split()) == ("Lódź", [*"我在上海"])


def test_as_many_texts_as_there_are_are_indexed(library: Library) -> None:
    forms = iter([(number, "", "word") for number in range(1, 251)])
    with library._database.read() as connection, index_alone(connection, forms):
        assert len(column(connection, _FOUND, "word")) == 250


def test_one_after_the_other_knows_nothing_of_the_first(library: Library) -> None:
    with library._database.read() as connection:
        for word, other in (("one", "two"), ("two", "one")):
            with index_alone(connection, iter([(1, "", word)])):
                assert column(connection, _FOUND, word) == [1]
                assert column(connection, _FOUND, other) == []


def test_a_search_that_broke_off_leaves_nothing_for_the_next(library: Library) -> None:
    ids = add(library, reading("One", "word"), reading("Two", "word"))
    with (
        contextlib.suppress(KeyError),
        library._database.read() as connection,
        index_alone(connection, in_marked_form(shown_texts(connection, ids))),
    ):
        raise KeyError
    [row] = library.articles.rows(ids[:1], ArticleQuery("word "))
    assert row.snippet_hits == ((0, 4),)
