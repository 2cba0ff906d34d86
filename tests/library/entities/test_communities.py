"""Groups of names that stand together."""

from __future__ import annotations

from reader.library import Library
from reader.model import ArticleQuery
from tests.library.entities.test_relations import write
from tests.library.newsroom import person

NORTH = [person(f"{name} North") for name in ("Ann", "Ben", "Cleo")]
SOUTH = [person(f"{name} South") for name in ("Dan", "Eve", "Finn", "Gus")]
ALONE, ONCE = person("Hal Alone"), person("Ida Once")


def groups(library: Library, words: str = "") -> list[set[str]]:
    ids = library.articles.ids(ArticleQuery(words))
    return [{one.name for one in group.names} for group in library.cross_reference.communities_in(ids)]


def fill(library: Library) -> None:
    """Add articles in which either side stands together, one in which two of them meet, and one name alone."""
    write(library, *[tuple(NORTH)] * 4, *[tuple(SOUTH)] * 4, (NORTH[0], SOUTH[0]), *[(ALONE,)] * 4, (ONCE, NORTH[0]))


def test_those_who_stand_together_are_a_group_the_largest_first(library: Library) -> None:
    fill(library)
    assert groups(library) == [{one.name for one in SOUTH}, {one.name for one in NORTH}]


def test_they_are_the_same_each_time_and_those_come_first_who_hold_a_group_together(library: Library) -> None:
    fill(library)
    write(library, *[(NORTH[1], NORTH[2])] * 3)
    ids = library.articles.ids(ArticleQuery())
    once, again = (library.cross_reference.communities_in(ids) for _ in range(2))
    assert once == again
    assert {one.name for one in once[1].names[:2]} == {NORTH[1].name, NORTH[2].name}


def test_only_the_articles_that_are_asked_for_count(library: Library) -> None:
    fill(library)
    assert groups(library, "south ") == [{one.name for one in SOUTH[1:]}]  # the first stands in all of them
    assert groups(library, "zeppelin ") == []
    assert groups(library, '-"Ann North" ') == [{one.name for one in SOUTH}]
