from datetime import date

import pytest

from reader.errors import NotFoundError
from reader.library import Library
from reader.model import CoMention, EntityDescription, Kind
from tests.library.newsroom import MONDAY, add, amount, described, entity_id, person, place, reading

GONG, XI, SHANGHAI = person("Gong Zheng", "Gong"), person("Xi Jinping"), place("Shanghai")


def test_a_card_tells_all_that_is_known_of_an_entity(library: Library) -> None:
    [first, second] = add(
        library,
        reading("One", "Shanghai Mayor Gong Zheng met Xi Jinping.", described(GONG, "Shanghai Mayor", 5), SHANGHAI, XI),
        reading("Two", "Gong Zheng was in Shanghai.", GONG, SHANGHAI, published=date(2023, 5, 1)),
    )
    card = library.cross_reference.card(entity_id(library, "Gong Zheng"))
    assert (card.entity.name, card.entity.articles, card.entity.mentions) == ("Gong Zheng", 2, 2)
    said = "Shanghai Mayor Gong Zheng met Xi Jinping."
    monday = MONDAY, MONDAY
    assert card.descriptions == (EntityDescription("Shanghai Mayor", first, 5, 19, said, *monday),)
    assert [(other.name, other.articles) for other in card.often_with] == [("Shanghai", 2), ("Xi Jinping", 1)]
    assert card.months == (("2023-04", 1), ("2023-05", 1))
    assert [line.article_id for line in card.concordance] == [second, first]


def test_dates_and_sums_of_money_are_in_nobodys_company(library: Library) -> None:
    add(library, reading("One", "Gong Zheng paid $5 in Shanghai.", GONG, amount("$5"), SHANGHAI))
    found = library.cross_reference.often_with(entity_id(library, "Gong Zheng"))
    assert found == [CoMention(entity_id(library, "Shanghai"), Kind.PLACE, "Shanghai", 1)]


def test_co_mentions_are_counted_by_article(library: Library) -> None:
    add(
        library,
        reading("One", "Gong Zheng. Shanghai. Shanghai. Xi Jinping.", GONG, SHANGHAI, XI),
        reading("Two", "Gong Zheng. Xi Jinping.", GONG, XI),
    )
    pairs = library.cross_reference.often_with(entity_id(library, "Gong Zheng"), limit=1)
    assert [(pair.name, pair.articles) for pair in pairs] == [("Xi Jinping", 2)]


def test_descriptions_come_commonest_first_each_as_the_newest_article_has_it(library: Library) -> None:
    ids = add(
        library,
        reading("One", "Mayor Gong Zheng", described(GONG, "Mayor", 5), published=date(2020, 1, 1)),
        reading("Two", "the mayor Gong Zheng", described(GONG, "the mayor", 5), published=date(2021, 1, 1)),
        reading("Three", "Governor Gong Zheng", described(GONG, "Governor", 7), published=date(2022, 1, 1)),
    )
    card = library.cross_reference.card(entity_id(library, "Gong Zheng"))
    assert [(said.text, said.article_id) for said in card.descriptions] == [("the mayor", ids[1]), ("Governor", ids[2])]


def test_mentions_tell_where_in_the_text(library: Library) -> None:
    [number] = add(library, reading("Gong", "😀 Gong Zheng. Gong.", GONG))
    text = library.articles.article(number).text
    spans = library.cross_reference.mentions(entity_id(library, "Gong Zheng"), number)
    assert [text[start:end] for start, end in spans] == ["Gong", "Gong Zheng", "Gong"]


def test_a_card_of_nobody_is_said(library: Library) -> None:
    with pytest.raises(NotFoundError):
        library.cross_reference.card(7)


def test_the_concordance_goes_on_below_an_article(library: Library) -> None:
    ids = add(library, *(reading(f"{n}", "Gong Zheng spoke.", GONG, published=date(2020, 1, n)) for n in range(1, 8)))
    gong = entity_id(library, "Gong Zheng")
    first = library.cross_reference.concordance(gong, 3)
    rest = library.cross_reference.concordance(gong, 10, before=first[-1].article_id)
    assert [line.article_id for line in [*first, *rest]] == sorted(ids, reverse=True)
    assert first[0].published == date(2020, 1, 7)
    assert MONDAY not in [line.published for line in rest]


def test_undated_articles_are_counted_apart_and_come_last(library: Library) -> None:
    dated, *undated = add(
        library,
        reading("One", "Gong Zheng came.", person("Gong Zheng")),
        reading("Two", "Gong Zheng went.", person("Gong Zheng"), published=None),
        reading("Three", "Gong Zheng stayed.", person("Gong Zheng"), published=None),
    )
    card = library.cross_reference.card(entity_id(library, "Gong Zheng"))
    assert (card.months, card.undated) == ((("2023-04", 1),), 2)
    assert [line.article_id for line in card.concordance] == [dated, *reversed(undated)]


def test_all_that_stand_with_a_large_entity_are_counted_where_all_are_wanted(library: Library) -> None:
    people = [person(f"{name} Miller") for name in ("Ann", "Bob", "Cat", "Dan")]
    names = [people[n % 4] for n in range(320)]
    gongs = person("Gong Zheng")
    add(library, *(reading(f"No {n}", f"Gong Zheng met {one.name}.", gongs, one) for n, one in enumerate(names)))
    gong, dan = entity_id(library, "Gong Zheng"), entity_id(library, "Dan Miller")
    with library._database.write() as connection:
        connection.exec_driver_sql("DELETE FROM comention WHERE other_id = ?", (dan,))
    assert len(library.cross_reference.often_with(gong)) == 3  # what is stored of a large one
    found = library.cross_reference.often_with(gong, 1_000)
    assert {(other.name, other.articles) for other in found} == {(one.name, 80) for one in people}
