"""Every mention of an entity, article by article."""

from datetime import date

from reader.library import Library
from reader.model import ConcordanceLine
from tests.library.newsroom import add, entity_id, person, place, reading

GONG = person("Gong Zheng", "Gong")
XI, SHANGHAI = person("Xi Jinping"), place("Shanghai")
DAYS = date(2020, 3, 24), date(2020, 11, 12), date(2023, 7, 6)


def written(library: Library) -> int:
    add(
        library,
        reading("Gong Zheng speaks", "Gong Zheng met Xi Jinping. Then Gong left.", GONG, XI, published=DAYS[0]),
        reading("A bridge", "In Shanghai Gong Zheng was silent.", GONG, SHANGHAI, published=DAYS[1]),
        reading("A port", "Xi Jinping and Gong Zheng met in Shanghai.", GONG, XI, SHANGHAI, published=DAYS[2]),
        reading("No day", "Gong Zheng slept.", GONG, published=None),
    )
    return entity_id(library, "Gong Zheng")


def told(line: ConcordanceLine) -> str:
    return f"{line.left}[{line.keyword}]{line.right}"


def test_the_newest_article_comes_first_and_the_undated_last_each_with_its_mentions(library: Library) -> None:
    found = library.profiles.postings(written(library))
    assert [library.articles.article(number).title for number in found.article_ids] == [
        "A port", "A bridge", "Gong Zheng speaks", "No day"
    ]  # fmt: skip
    assert list(found.mentions) == [1, 1, 3, 1]


def test_of_several_the_newest_alone_are_told_where_there_is_a_limit(library: Library) -> None:
    assert len(library.profiles.postings(written(library), limit=2).article_ids) == 2


def test_others_leave_those_articles_that_name_them_all(library: Library) -> None:
    gong, xi, shanghai = written(library), entity_id(library, "Xi Jinping"), entity_id(library, "Shanghai")
    postings = library.profiles.postings
    assert list(postings(gong, [xi]).mentions) == [1, 3]
    assert len(postings(gong, [xi, shanghai]).article_ids) == 1
    assert len(postings(gong, [shanghai], limit=1).article_ids) == 1


def test_of_some_articles_those_that_mention_it_are_told(library: Library) -> None:
    gong = written(library)
    every = library.profiles.postings(gong).article_ids
    assert list(library.profiles.postings_of(gong, [every[2], 12_345]).article_ids) == [every[2]]


def test_each_mention_is_a_line_and_those_in_the_title_stand_behind_the_others(library: Library) -> None:
    gong = written(library)
    every = library.profiles.postings(gong).article_ids
    lines = library.profiles.lines(gong, [every[2], every[0]])
    assert [told(line) for line in lines] == [
        "Xi Jinping and [Gong Zheng] met in Shanghai.",
        "[Gong Zheng] met Xi Jinping.",
        "Then [Gong] left.",
        "[Gong Zheng] speaks",
    ]
    assert [line.published for line in lines] == [DAYS[2], DAYS[0], DAYS[0], DAYS[0]]


def test_a_long_sentence_is_cut_in_a_line_and_whole_in_a_quotation(library: Library) -> None:
    add(library, reading("Long", f"Gong Zheng spoke {'and spoke ' * 40}again.", GONG))
    gong = entity_id(library, "Gong Zheng")
    ids = library.profiles.postings(gong).article_ids
    assert library.profiles.lines(gong, ids)[0].right.endswith("…")
    assert library.profiles.quotations(gong, ids)[0].right.endswith("again.")


def test_the_names_that_it_goes_by_are_counted_and_lead_to_their_articles(library: Library) -> None:
    gong = written(library)
    spellings = library.profiles.spellings(gong)
    assert [(one.text, one.articles) for one in spellings] == [("Gong Zheng", 4), ("Gong", 4)]
    spelt = library.profiles.spelt(gong, spellings[0].name_id)
    assert list(spelt) == list(library.profiles.postings(gong).article_ids)
    assert library.profiles.spellings(gong, 1) == spellings[:1]
