from reader.library import Library
from reader.library.store.snippets import passages
from reader.model import ArticleQuery
from tests.library.newsroom import add, entity_id, person, reading


def test_a_search_waits_for_no_import(library: Library) -> None:
    [number] = add(library, reading("One", "word"))
    with Library.open(library.path, patience=0.0) as other, library._database.write():
        assert other.articles.rows([number], ArticleQuery("word "))[0].snippet_hits == ((0, 4),)


def test_passages_are_told_without_their_marks() -> None:
    assert list(passages("<ab> c <d>", "<", ">")) == [(0, 2), (5, 6)]
    assert list(passages("nothing", "<", ">")) == []


BODY = (
    "A first sentence that names nobody goes on for a while, as the first sentences of articles do. " * 4
    + "Then comes Gong Zheng, who is mayor of Shanghai. A last one follows."
)


def named(library: Library, title: str = "A title") -> int:
    [number] = add(library, reading(title, BODY, person("Gong Zheng")))
    return number


def test_a_list_narrowed_to_a_name_shows_the_sentence_with_it(library: Library) -> None:
    number = named(library)
    [row] = library.articles.rows([number], ArticleQuery(entity_ids=(entity_id(library, "Gong Zheng"),)))
    assert row.snippet.startswith("…A first sentence that names nobody")
    assert row.snippet.endswith(" Then comes Gong Zheng, who is mayor of Shanghai. A last one follows.")
    assert [row.snippet[start:end] for start, end in row.snippet_hits] == ["Gong Zheng"]


def test_a_name_asked_for_by_a_filter_is_shown_too_and_one_ruled_out_is_not(library: Library) -> None:
    number = named(library)
    [row] = library.articles.rows([number], ArticleQuery('person:"Gong Zheng" '))
    assert "Then comes Gong Zheng" in row.snippet
    [row] = library.articles.rows([number], ArticleQuery('NOT person:"Gong Zheng" '))
    assert row.snippet.startswith("A first sentence")
    assert row.snippet_hits == ()


def test_words_and_names_are_shown_together(library: Library) -> None:
    number = named(library)
    query = ArticleQuery("mayor ", entity_ids=(entity_id(library, "Gong Zheng"),))
    [row] = library.articles.rows([number], query)
    assert [row.snippet[start:end] for start, end in row.snippet_hits] == ["Gong Zheng", "mayor"]


def test_a_name_in_the_title_is_marked_there(library: Library) -> None:
    [number] = add(library, reading("Gong Zheng speaks", "He spoke.", person("Gong Zheng")))
    [row] = library.articles.rows([number], ArticleQuery(entity_ids=(entity_id(library, "Gong Zheng"),)))
    assert (row.title_hits, row.snippet, row.snippet_hits) == (((0, 10),), "He spoke.", ())
