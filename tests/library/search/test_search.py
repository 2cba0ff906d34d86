import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import Library
from reader.library.search import fts_expression
from reader.model import ArticleQuery
from reader.model.query import QueryFilter
from reader.text.normal_form import normal_form
from reader.text.query.tree import Filter
from tests.library.newsroom import add, amount, person, place, reading


def found(library: Library, words: str) -> list[str]:
    return [row.title for row in library.articles.rows(library.articles.ids(ArticleQuery(words)))]


def marked(library: Library, article_id: int, words: str) -> list[str]:
    text = library.articles.article(article_id).text
    return [text[start:end] for start, end in library.search.hits(article_id, words)]


def test_all_words_must_occur_in_title_or_body(library: Library) -> None:
    add(library, reading("School opens", "In Shanghai."), reading("Shanghai", "A hospital."))
    assert found(library, "shanghai ") == ["Shanghai", "School opens"]
    assert found(library, "shanghai school ") == ["School opens"]


def test_the_last_word_is_completed_while_it_is_typed(library: Library) -> None:
    add(library, reading("One", "The government."), reading("Two", "The governor."), reading("Three", "Gov."))
    assert found(library, "gov") == ["Three", "Two", "One"]
    assert found(library, "gov ") == ["Three"]
    assert found(library, "the govern") == ["Two", "One"]
    assert found(library, "govern the ") == []


def test_a_phrase_must_stand_as_it_is(library: Library) -> None:
    add(library, reading("One", "The prime minister."), reading("Two", "The minister has a prime number."))
    assert found(library, '"prime minister"') == ["One"]
    assert found(library, '"prime min') == ["One"]
    assert found(library, "prime minister ") == ["Two", "One"]


def test_case_and_accents_do_not_matter(library: Library) -> None:
    add(library, reading("One", "In São Paulo, ŁÓDŹ and МОСКВА."))
    for words in ("sao", "SÃO ", "sa\u0303o", "łodz ", "москва ", '"são paulo"'):
        assert found(library, words) == ["One"], words


def test_hits_are_told_in_code_points_of_title_and_body(library: Library) -> None:
    [number] = add(library, reading("😀 Gov", "Governors — 上海 — govern; e\u0301lan, ungoverned."))
    assert marked(library, number, "gov") == ["Gov", "Governors", "govern"]
    assert marked(library, number, "上") == ["上"]
    assert marked(library, number, "elan ") == ["e\u0301lan"]
    assert marked(library, number, "gov absent ") == ["Gov"]
    assert marked(library, number, "") == []
    assert library.search.hits(number + 1, "gov") == []


def test_a_row_tells_the_passage_that_was_found(library: Library) -> None:
    body = "Nothing here. " * 40 + "Then the\nunmistakable word, at last. " + "Nothing there. " * 40
    [number] = add(library, reading("An unmistakable title", body))
    [row] = library.articles.rows([number], ArticleQuery("unmistak"))
    assert [row.title[start:end] for start, end in row.title_hits] == ["unmistakable"]
    assert [row.snippet[start:end] for start, end in row.snippet_hits] == ["unmistakable"]
    assert "Then the unmistakable word, at last." in row.snippet
    assert row.snippet.startswith("…")
    assert row.snippet.endswith("…")


def test_a_row_that_does_not_match_shows_its_opening(library: Library) -> None:
    [number] = add(library, reading("Title", "Body."))
    [row] = library.articles.rows([number], ArticleQuery("absent "))
    assert (row.snippet, row.snippet_hits, row.title_hits) == ("Body.", (), ())


def test_text_that_has_the_marks_of_sqlite_itself_is_marked_right(library: Library) -> None:
    [number] = add(library, reading("\ufdd0 gov", "\ufdd1 gov \ufdd2"))
    assert marked(library, number, "gov ") == ["gov", "gov"]


def test_completions_are_entities_first_then_words(library: Library) -> None:
    gong = person("Gong Zheng", "Gong")
    add(
        library,
        reading("One", "Gong Zheng. Gong. Going, gone: $5.", gong, amount("$5")),
        reading("Two", "Gong Zheng met Gong Li.", person("Gong Zheng"), person("Gong Li")),
    )
    completions = library.search.completions("Go")
    named = [completion.entity.name for completion in completions if completion.entity]
    assert named == ["Gong Zheng", "Gong Li"]
    assert [completion.text for completion in completions] == ["Gong Zheng", "Gong Li", "gong", "going", "gone"]


@pytest.mark.parametrize("typed", ["viktor hall", "hall viktor", "hall v", "vik hal"])
def test_the_words_of_a_name_are_completed_in_any_order_and_with_others_between(library: Library, typed: str) -> None:
    names = ["Viktor Hallström", "Hall, Viktor", "Viktor Amadeus Hall", "Viktor Marshall", "Hallgrim Ek", "Viktor Ek"]
    add(library, reading("One", "; ".join(names), *map(person, names)))
    named = [completion.entity.name for completion in library.search.completions(typed) if completion.entity]
    assert sorted(named) == ["Hall, Viktor", "Viktor Amadeus Hall", "Viktor Hallström"]
    of_kind = library.search.completions(f'person:"{typed}')
    assert sorted(one.entity.name for one in of_kind if one.entity) == sorted(named)
    begun = [name for name in named if normal_form(name).startswith(typed)]
    assert named[: len(begun)] == begun


def test_completing_several_words_reads_no_more_names_than_a_key_has_time_for(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.search.names.READ", 4)
    names = [f"Viktor {letter} Hall" for letter in ("Ab", "Bo", "Cy", "Di")]
    add(library, reading("One", "; ".join(names), *map(person, names)))
    completions = library.search.completions("viktor hall")
    assert [completion.entity.name for completion in completions if completion.entity] == names[:2]


def test_a_completion_of_the_last_word_keeps_what_stands_before_it(library: Library) -> None:
    add(
        library,
        reading("One", "The government, the governor and the government of Shanghai."),
        reading("Two", "Government."),
    )
    assert [completion.text for completion in library.search.completions('Shanghai "the gov')] == [
        'Shanghai "the government',
        'Shanghai "the governor',
    ]
    assert library.search.completions("gov ") == []
    assert library.search.completions("") == []


def test_completions_are_no_more_than_asked_for(library: Library) -> None:
    add(library, reading("One", " ".join(f"gov{letter}" for letter in "abcdefghijkl")))
    assert len(library.search.completions("gov", limit=3)) == 3


def test_where_very_many_names_begin_so_the_entities_in_most_articles_are_completed(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.search.names.MANY", 2)
    shanghai = place("Shanghai")
    add(
        library,
        *(
            reading(f"{number}", "Shanghai, Shandong.", shanghai, *([place("Shandong")] * (number == 1)))
            for number in range(3)
        ),
        reading("More", "Shenzhen.", place("Shenzhen")),
    )
    named = [completion.entity.name for completion in library.search.completions("sh") if completion.entity]
    assert named[0] == "Shanghai"
    assert sorted(named[1:]) == ["Shandong", "Shenzhen"]


SYNTAX = st.sampled_from(
    ['"', "“", "*", "(", ")", "^", ":", "-", "+", "AND", "OR", "NOT", "NEAR", "{title}", " ", "\0", "\ud800"]
)


@given(st.lists(st.one_of(SYNTAX, st.text(max_size=6))).map("".join))
def test_nothing_that_a_user_types_is_an_error(shared_library: Library, words: str) -> None:
    ids = shared_library.articles.ids(ArticleQuery(words))
    shared_library.articles.rows(ids, ArticleQuery(words))
    shared_library.search.completions(words)
    for number in ids:
        for start, end in shared_library.search.hits(number, words):
            assert 0 <= start < end <= len(shared_library.articles.article(number).text)


@given(st.text(), st.text(), st.text(min_size=1, max_size=8))
def test_hits_lie_in_any_text(shared_library: Library, title: str, body: str, words: str) -> None:
    [number] = add(shared_library, reading(title, body + "\n\n" + words))
    text = shared_library.articles.article(number).text
    hits = shared_library.search.hits(number, words)
    assert hits == sorted(hits)
    assert all(0 <= start < end <= len(text) and not text[start:end].isspace() for start, end in hits)
    shared_library.articles.delete([number])
    shared_library.bin.empty()


def test_a_very_long_query_is_answered(library: Library) -> None:
    [number] = add(library, reading("One", "word"))
    assert list(library.articles.ids(ArticleQuery("word " * 5_000))) == [number]
    assert list(library.articles.ids(ArticleQuery('"' + "word " * 5_000))) == []


def test_what_is_no_text_is_not_put_to_the_index(library: Library) -> None:
    node = Filter(QueryFilter(0, 9, "is", "unread"))
    with library._database.read() as connection:
        for asked in (fts_expression.expression, fts_expression.articles_with):
            with pytest.raises(TypeError, match="not text"):
                asked(connection, node)
