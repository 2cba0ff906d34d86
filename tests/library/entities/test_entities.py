import pytest

from reader.errors import NotFoundError
from reader.library import Library
from reader.model import EntityInArticle, Kind, Reading
from tests.library.newsroom import add, amount, entity_id, person, place, reading


def test_the_same_kind_and_normal_form_is_the_same_entity(library: Library) -> None:
    add(
        library,
        reading("One", "The U.S. said.", place("The U.S.")),
        reading("Two", "US firms.", place("US")),
        reading("Three", "U.S. firms.", place("U.S.")),
        reading("Four", "U.S. again.", place("U.S.")),
    )
    [entity] = library.entities.entities()
    assert (entity.name, entity.articles, entity.mentions) == ("U.S.", 4, 4)
    assert entity.aliases == ("The U.S.", "US")


def test_another_kind_is_another_entity(library: Library) -> None:
    kinds = [place("Washington")] * 3 + [person("Washington")] * 3
    add(library, *(reading(str(number), "Washington.", kind) for number, kind in enumerate(kinds)))
    assert sorted(entity.kind for entity in library.entities.entities()) == [Kind.PERSON, Kind.PLACE]


def test_an_entity_is_called_as_most_of_its_articles_call_it(library: Library) -> None:
    shouted = [reading(f"{number}", "GONG ZHENG.", person("GONG ZHENG")) for number in range(2)]
    plain = [reading(f"{number}", "Gong Zheng.", person("Gong Zheng")) for number in range(3, 6)]
    add(library, *shouted)
    assert library.entities.entities()[0].name == "GONG ZHENG"
    ids = add(library, *plain)
    assert library.entities.entities()[0].name == "Gong Zheng"
    library.articles.delete(ids[:1])
    assert library.entities.entities()[0].name == "GONG ZHENG"  # a tie: the first met
    assert library.check() == []


def test_aliases_are_counted_by_article_and_go_with_it(library: Library) -> None:
    [first, _] = add(
        library,
        reading("One", "Bernd Montag. Mr Montag. Montag.", person("Bernd Montag", "Mr Montag", "Montag")),
        reading("Two", "Bernd Montag. Montag.", person("Bernd Montag", "Montag")),
    )
    assert library.entities.entities()[0].aliases == ("Montag", "Mr Montag")
    library.articles.delete([first])
    assert library.entities.entities()[0].aliases == ("Montag",)


def test_a_name_in_capitals_is_no_alias_worth_showing(library: Library) -> None:
    add(library, reading("One", "Gong Zheng. GONG ZHENG. Gong.", person("Gong Zheng", "GONG ZHENG", "Gong")))
    assert library.entities.entities()[0].aliases == ("Gong",)


def test_what_one_article_links_apart_under_one_name_is_one_entity(library: Library) -> None:
    file, draft, read = reading("One", "Gong Zheng.", person("Gong Zheng"))
    add(library, (file, draft, Reading(read.entities * 2)))
    [entity] = library.entities.entities()
    assert (entity.articles, entity.mentions) == (1, 1)
    assert library.check() == []


def test_an_entity_without_mentions_is_none(library: Library) -> None:
    file, draft, _ = reading("One", "Nobody.")
    add(library, (file, draft, Reading((person("Gong Zheng"),))))
    assert library.entities.entities() == []
    assert library.check() == []


def test_an_entity_is_found_by_any_of_its_names_however_spelt(library: Library) -> None:
    gong = person("Gong Zheng", "Gong")
    add(
        library,
        reading("One", "Gong Zheng. Gong.", gong),
        reading("Two", "Gong Li. Gong.", person("Gong Li", "Gong")),
        reading("Three", "Gong Zheng. Gong.", gong),
    )
    assert [entity.name for entity in library.entities.find_by_name("GONG ZHENG’s")] == ["Gong Zheng"]
    assert [entity.name for entity in library.entities.find_by_name("gong")] == ["Gong Zheng", "Gong Li"]
    assert library.entities.find_by_name("Zheng") == []


def test_entities_come_by_number_of_articles_and_are_filtered_by_words_and_kind(library: Library) -> None:
    shanghai = place("Shanghai")
    add(
        library,
        reading("One", "Shanghai. Gong Zheng.", shanghai, person("Gong Zheng")),
        reading("Two", "Shanghai. 100% Gong.", shanghai, person("100% Gong")),
    )
    names = [entity.name for entity in library.entities.entities()]
    assert names == ["Shanghai", "Gong Zheng", "100% Gong"]
    assert [entity.name for entity in library.entities.entities("gong")] == ["Gong Zheng", "100% Gong"]
    assert [entity.name for entity in library.entities.entities("zheng gong")] == ["Gong Zheng"]
    assert [entity.name for entity in library.entities.entities("100%")] == ["100% Gong"]
    assert library.entities.entities("_") == []
    assert [entity.name for entity in library.entities.entities(kinds=[Kind.PERSON], limit=1)] == ["Gong Zheng"]
    both = library.entities.entities(kinds=[Kind.PLACE, Kind.PERSON, Kind.PLACE])
    assert both == library.entities.entities() != library.entities.entities(kinds=[Kind.PERSON])
    assert library.entities.entities(kinds=[Kind.PLACE, Kind.PERSON], limit=2) == both[:2]


def test_what_an_article_mentions_comes_by_kind_then_mentions_then_place(library: Library) -> None:
    [number] = add(
        library,
        reading(
            "Title",
            "Shanghai. Xi Jinping. Gong Zheng. Gong Zheng. Bernd Montag. $5.",
            place("Shanghai"),
            person("Xi Jinping"),
            person("Bernd Montag"),
            person("Gong Zheng"),
            amount("$5"),
        ),
        reading("Other", "Shanghai.", place("Shanghai")),
    )[:1]
    rows = library.entities.in_article(number)
    assert [row.name for row in rows] == ["Gong Zheng", "Xi Jinping", "Bernd Montag", "Shanghai", "$5"]
    assert rows[3] == EntityInArticle(entity_id(library, "Shanghai"), Kind.PLACE, "Shanghai", 1, 2)


def test_an_entity_that_is_gone_is_said(library: Library) -> None:
    with pytest.raises(NotFoundError, match="no longer in the library"):
        library.entities.entity(7)


def test_accents_make_no_difference_to_what_is_found(library: Library) -> None:
    add(library, reading("One", "Ferdinand Röntgen met Zurich.", person("Ferdinand Röntgen"), place("Zurich")))
    assert [entity.name for entity in library.entities.entities("rontgen")] == ["Ferdinand Röntgen"]
    assert [entity.name for entity in library.entities.entities("Röntgen FERD")] == ["Ferdinand Röntgen"]
    assert [entity.name for entity in library.entities.entities("Zürich")] == ["Zurich"]
