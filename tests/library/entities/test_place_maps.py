"""Where the places of a library lie: by their names, by what articles name beside them, and by what the user says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.library import Library
from reader.library.entities import place_map
from reader.library.links import aggregates
from reader.model import FIRST_DATED, ArticleQuery, Kind, LinkedEntity
from reader.model.spot import PlaceMap, SpotSort
from tests.library.newsroom import add, entity_id, export_decisions, place, reading

PARIS, TEXAS, US, LINGANG, EUROPE = (place(name) for name in ("Paris", "Texas", "United States", "Lingang", "Europe"))
GERMANS = LinkedEntity("German", Kind.GROUP, ())
POINT = (30.9, 121.92)


def write(library: Library, *articles: tuple[LinkedEntity, ...]) -> list[int]:
    """Add an article each, in which a sentence names some entities; return them, the first written first."""
    first = len(library.articles.ids(ArticleQuery()))
    texts = [" and ".join(one.name for one in named) + " were named." for named in articles]
    pairs = enumerate(zip(texts, articles, strict=True), first)
    add(library, *(reading(f"Article {n}", text, *named) for n, (text, named) in pairs))
    return sorted(library.articles.ids(ArticleQuery()))[first:]


def told(found: PlaceMap) -> dict[str, tuple[int, str]]:
    return {
        place.name: (place.articles, f"{place.spot.name}, {place.spot.country}" if place.spot else "-")
        for place in found.places
    }


def test_places_lie_where_their_names_say_and_those_in_most_articles_come_first(library: Library) -> None:
    write(library, (PARIS, EUROPE), (PARIS, LINGANG), (PARIS, LINGANG))
    found = library.place_maps.of_library()
    assert (found.articles, found.is_whole) == (3, True)
    assert told(found) == {"Paris": (3, "Paris, FR"), "Lingang": (2, "-"), "Europe": (1, "-")}
    assert [one.name for one in found.places] == ["Paris", "Lingang", "Europe"]
    assert [one.is_area for one in found.places] == [False, False, True]


def test_a_place_of_several_countries_lies_where_most_of_its_articles_say(library: Library) -> None:
    hyderabad, pakistan, india = place("Hyderabad"), place("Pakistan"), place("India")
    article, *_ = write(library, (hyderabad, india), (hyderabad, pakistan), (hyderabad, pakistan))
    assert told(library.place_maps.of_library())["Hyderabad"] == (3, "Hyderabad, PK")
    assert told(library.place_maps.in_articles([article]))["Hyderabad"] == (1, "Hyderabad, IN")


def test_a_people_tells_where_a_small_town_lies(library: Library) -> None:
    write(library, (place("Erlangen"), GERMANS))
    assert told(library.place_maps.of_library()) == {"Erlangen": (1, "Erlangen, DE")}


def test_a_place_is_known_by_another_of_its_names(library: Library) -> None:
    harbour = place("The Grand Harbour of Merrow", "Rotterdam")
    add(library, reading("Cranes", "Rotterdam, The Grand Harbour of Merrow, has new cranes.", harbour))
    assert told(library.place_maps.of_library()) == {"The Grand Harbour of Merrow": (1, "Rotterdam, NL")}


def test_only_places_are_on_a_map(library: Library) -> None:
    write(library, (LinkedEntity("London", Kind.PERSON, ()), GERMANS, PARIS))
    assert told(library.place_maps.of_library()) == {"Paris": (1, "Paris, FR")}
    assert told(library.place_maps.in_articles(library.articles.ids(ArticleQuery()))) == {"Paris": (1, "Paris, FR")}


def test_the_map_of_a_name_has_the_places_of_its_articles(library: Library) -> None:
    write(library, (PARIS, LINGANG), (TEXAS, US), (TEXAS,))
    found = library.place_maps.of_entity(entity_id(library, "Texas"))
    assert (found.articles, told(found)) == (2, {"Texas": (2, "Texas, US"), "United States": (1, "United States, US")})


def test_of_very_many_only_some_are_looked_at_and_that_is_said(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = write(library, (PARIS, TEXAS), (TEXAS, LINGANG), (US,))
    monkeypatch.setattr(place_map, "NEWEST", 2)
    found = library.place_maps.in_articles(ids)
    assert (found.articles, found.is_whole) == (2, False)
    assert "United States" not in told(found)
    monkeypatch.setattr(place_map, "MOST", 1)
    assert (list(told(library.place_maps.of_library())), library.place_maps.of_library().is_whole) == (["Texas"], False)


def test_what_the_user_says_holds_until_it_is_taken_back(library: Library) -> None:
    write(library, (PARIS, LINGANG), (LINGANG,))
    lingang, paris = entity_id(library, "Lingang"), entity_id(library, "Paris")
    proposal = library.map_proposals.locate([lingang], POINT)
    assert (proposal.label, proposal.articles) == ("Put Lingang on the map at 30.90° N, 121.92° E", 2)
    library.decisions.decide(proposal.decision)
    library.decisions.decide(library.map_proposals.locate([paris], None).decision)
    places = {one.name: one for one in library.place_maps.of_library().places}
    spot = places["Lingang"].spot
    assert spot
    assert (spot.sort, spot.latitude, spot.longitude, places["Lingang"].is_decided) == (SpotSort.POINT, *POINT, True)
    assert (places["Paris"].spot, places["Paris"].is_decided) == (None, True)
    assert told(library.place_maps.of_entity(paris))["Lingang"] == (1, "Lingang, ")
    assert library.check() == []
    library.history.undo()
    library.history.undo()
    assert told(library.place_maps.of_library()) == {"Lingang": (2, "-"), "Paris": (1, "Paris, FR")}
    library.history.redo()
    assert told(library.place_maps.of_library())["Lingang"] == (2, "Lingang, ")


def test_a_point_goes_with_a_name_that_is_merged_and_renamed(library: Library) -> None:
    write(library, (LINGANG, place("Nanhui New City")))
    lingang = entity_id(library, "Lingang")
    library.decisions.decide(library.map_proposals.locate([lingang], POINT).decision)
    other = entity_id(library, "Nanhui New City")
    library.decisions.decide(library.proposals.merge([lingang, other], "Lingang New City").decision)
    [merged] = library.place_maps.of_library().places
    assert (merged.name, merged.spot and (merged.spot.latitude, merged.spot.longitude)) == ("Lingang New City", POINT)


def test_of_several_words_about_a_place_the_last_counts(library: Library) -> None:
    write(library, (LINGANG,))
    lingang = entity_id(library, "Lingang")
    for point in (POINT, None, (1.0, 2.0)):
        library.decisions.decide(library.map_proposals.locate([lingang], point).decision)
    [place] = library.place_maps.of_library().places
    assert place.spot
    assert (place.spot.latitude, place.spot.longitude) == (1.0, 2.0)


def test_there_is_no_point_beyond_the_poles(library: Library) -> None:
    write(library, (LINGANG,))
    with pytest.raises(ReaderError, match="between -90 and 90"):
        library.map_proposals.locate([entity_id(library, "Lingang")], (90.1, 0.0))


def test_points_travel_to_other_libraries(library: Library, tmp_path: Path) -> None:
    write(library, (LINGANG, PARIS))
    for name, point in (("Lingang", POINT), ("Paris", None)):
        library.decisions.decide(library.map_proposals.locate([entity_id(library, name)], point).decision)
    with Library.create(tmp_path / "other.library") as other:
        write(other, (PARIS, LINGANG))
        export_decisions(library, tmp_path / "log.decisions")
        other.exchange.adopt(tmp_path / "log.decisions")
        assert told(other.place_maps.of_library()) == {"Paris": (1, "-"), "Lingang": (1, "Lingang, ")}


def test_a_map_tells_its_months_and_is_narrowed_to_some(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [
        reading(f"Article {n}", " and ".join(one.name for one in named) + f" were named {n}.", *named, published=day)
        for n, (named, day) in enumerate(
            [((PARIS, LINGANG), date(2020, 3, 31)), ((PARIS,), date(2020, 4, 1)), ((PARIS, TEXAS), None)]
        )
    ]
    add(library, *texts)
    ids = library.articles.ids(ArticleQuery())
    april = date(2020, 4, 1).toordinal() << 20, (date(2020, 5, 1).toordinal() << 20) - 1
    whole = library.place_maps.of_library()
    assert whole.months is None
    assert told(library.place_maps.narrow(whole, *april)) == {"Paris": (1, "Paris, FR")}  # not counted yet
    with_courses = library.place_maps.with_courses(whole)
    monkeypatch.setattr(aggregates, "LARGE", 1)
    library.upkeep.store_large()
    assert library.place_maps.with_courses(whole) == with_courses
    for found in (with_courses, library.place_maps.in_articles(ids)):
        assert (found.months, found.undated) == ((("2020-03", 1), ("2020-04", 1)), 1)
        assert told(library.place_maps.narrow(found, *april)) == {"Paris": (1, "Paris, FR")}
        assert set(told(library.place_maps.narrow(found, 0, FIRST_DATED - 1))) == {"Paris", "Texas"}
        assert told(library.place_maps.narrow(found, 0, 1 << 62)) == told(found)
