from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reader.library import Library
from reader.library.entities.concordance import CONTEXT, WHOLE, in_context
from reader.model import ArticleQuery, ConcordanceLine
from tests.library.newsroom import add, entity_id, person, reading

GONG = person("Gong Zheng")


def lines(library: Library, title: str, body: str) -> list[ConcordanceLine]:
    add(library, reading(title, body, GONG))
    return library.cross_reference.concordance(entity_id(library, "Gong Zheng"), 10)


def test_a_line_is_the_sentence_around_the_mention(library: Library) -> None:
    [line] = lines(library, "Title", "Before. On Monday Gong Zheng, the mayor, spoke. After.")
    assert (line.left, line.keyword, line.right) == ("On Monday ", "Gong Zheng", ", the mayor, spoke.")
    assert line.title == "Title"


def test_a_mention_in_the_body_is_shown_before_one_in_the_title(library: Library) -> None:
    [line] = lines(library, "Gong Zheng speaks", "Words. Then Gong Zheng spoke.")
    assert (line.left, line.right) == ("Then ", " spoke.")


def test_a_mention_in_the_title_is_shown_where_there_is_no_other(library: Library) -> None:
    [line] = lines(library, "Gong Zheng speaks", "Words.")
    assert (line.left, line.keyword, line.right) == ("", "Gong Zheng", " speaks")


def test_a_long_sentence_is_cut_at_words(library: Library) -> None:
    [line] = lines(library, "Title", "before " * 40 + "Gong Zheng " + "afterwards " * 40 + ".")
    assert line.left.startswith("…before ")
    assert line.right.endswith(" afterwards…")
    assert max(len(line.left), len(line.right)) <= CONTEXT + 1


def test_a_quotation_is_the_whole_sentence(library: Library) -> None:
    sentence = "Before, " * 40 + "Gong Zheng spoke" + " and spoke" * 40 + "."
    lines(library, "Title", f"Words. {sentence} More.")
    gong = entity_id(library, "Gong Zheng")
    [line] = library.cross_reference.quotations(gong, library.articles.ids(ArticleQuery()))
    assert f"{line.left}{line.keyword}{line.right}" == sentence


def test_a_quotation_of_a_table_is_cut_and_says_so(library: Library) -> None:
    lines(library, "Title", "cell " * 1_000 + "Gong Zheng " + "cell " * 1_000)
    gong = entity_id(library, "Gong Zheng")
    [line] = library.cross_reference.quotations(gong, library.articles.ids(ArticleQuery()))
    assert line.left.startswith("…cell ")
    assert line.right.endswith(" cell…")
    assert max(len(line.left), len(line.right)) <= WHOLE + 1


def test_line_breaks_become_spaces(library: Library) -> None:
    [line] = lines(library, "Title", "On\n Monday\nGong Zheng\nspoke.")
    assert (line.left, line.right) == ("On Monday ", " spoke.")


def test_a_line_knows_the_source_of_its_article(library: Library) -> None:
    add(library, reading("Title", "Then Gong Zheng spoke.", GONG, source="example.org"))
    [line] = library.cross_reference.concordance(entity_id(library, "Gong Zheng"), 10)
    assert line.source == "example.org"


def test_the_lines_of_some_articles_come_newest_first_and_only_where_they_mention_it(library: Library) -> None:
    first, second, third = add(
        library,
        reading("One", "Then Gong Zheng spoke.", GONG, published=date(2020, 1, 1)),
        reading("Two", "Later Gong Zheng slept.", GONG, published=date(2021, 1, 1)),
        reading("Three", "Nobody came.", published=date(2022, 1, 1)),
    )
    found = library.cross_reference.lines(entity_id(library, "Gong Zheng"), [first, third, second])
    assert [(line.article_id, line.left) for line in found] == [(second, "Later "), (first, "Then ")]


@given(st.text(), st.text(min_size=1), st.text())
def test_any_text_can_stand_around_a_keyword(before: str, keyword: str, after: str) -> None:
    left, right = in_context(before + keyword + after, len(before), len(before) + len(keyword))
    assert len(left) <= CONTEXT + 1
    assert len(right) <= CONTEXT + 1
    assert "\n" not in left + right
