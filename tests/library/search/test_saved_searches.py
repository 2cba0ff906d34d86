from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import LibraryError, NotFoundError
from reader.library import Library
from reader.model import Order
from tests.library.newsroom import add, entity_id, person, reading


def names(library: Library) -> list[str]:
    return [one.name for one in library.saved_searches.all()]


@pytest.fixture
def three(library: Library) -> list[int]:
    for name in ("Mayors", "Bridges", "Towers"):
        library.saved_searches.save(name, f"{name.lower()} ")
    return [one.id for one in library.saved_searches.all()]


def test_a_search_is_kept_with_its_words_and_its_order(library: Library) -> None:
    changes = library.saved_searches.save(" Gong  in 2023 ", 'person:"Gong Zheng" date:2023 ', Order.BEST)
    assert changes.searches
    [kept] = library.saved_searches.all()
    assert (kept.name, kept.words, kept.order) == ("Gong in 2023", 'person:"Gong Zheng" date:2023', Order.BEST)
    assert kept.query.order is Order.BEST
    assert library.saved_searches.find_by_name("gong in 2023") == kept


@pytest.mark.parametrize(("name", "words"), [("  ", "mayor"), ("Mayors", "  "), ("mayors ", "x")])
def test_one_without_a_name_without_words_or_of_a_name_that_is_taken_is_refused(
    library: Library, three: list[int], name: str, words: str
) -> None:
    with pytest.raises(LibraryError):
        library.saved_searches.save(name, words)
    assert names(library) == ["Mayors", "Bridges", "Towers"]


def test_a_search_is_renamed_also_in_its_letters_alone_but_not_to_what_another_is_called(
    library: Library, three: list[int]
) -> None:
    library.saved_searches.rename(three[1], "BRIDGES")
    assert names(library) == ["Mayors", "BRIDGES", "Towers"]
    with pytest.raises(LibraryError, match="There is a saved search called “towers” already"):
        library.saved_searches.rename(three[1], "towers")


@pytest.mark.parametrize(
    ("place", "order"),
    [
        (0, ["Bridges", "Mayors", "Towers"]),
        (1, ["Mayors", "Bridges", "Towers"]),
        (2, ["Mayors", "Towers", "Bridges"]),
        (99, ["Mayors", "Towers", "Bridges"]),
        (-5, ["Bridges", "Mayors", "Towers"]),
    ],
)
def test_a_search_is_moved(library: Library, three: list[int], place: int, order: list[str]) -> None:
    library.saved_searches.move(three[1], place)
    assert names(library) == order


def test_what_is_done_to_searches_is_undone_and_done_again_in_words(library: Library, three: list[int]) -> None:
    searches = library.saved_searches
    searches.remove(three[0])
    searches.move(three[2], 0)
    searches.update(three[1], "bridge OR tunnel", Order.OLDEST)
    searches.rename(three[1], "Crossings")
    done = searches.all()
    assert [one.name for one in done] == ["Towers", "Crossings"]
    assert library.history.state().undo == "Rename “Bridges” to “Crossings”"
    for words in ("Update “Bridges”", "Move “Towers”", "Remove “Mayors”", "Save “Towers”"):
        assert library.history.undo().searches
        assert library.history.state().undo == words
    assert names(library) == ["Mayors", "Bridges", "Towers"]
    for _ in range(4):
        assert library.history.redo().searches
    assert searches.all() == done
    assert library.check() == []


def test_what_changes_nothing_is_nothing_to_undo(library: Library, three: list[int]) -> None:
    before = library.history.state()
    library.saved_searches.move(three[0], 0)
    library.saved_searches.rename(three[0], "Mayors")
    assert library.history.state() == before


def test_an_id_is_never_given_twice(library: Library, three: list[int]) -> None:
    library.saved_searches.remove(three[2])
    library.saved_searches.save("Towers", "tower")
    assert library.saved_searches.all()[-1].id > three[2]


def test_one_that_is_gone_is_told(library: Library, three: list[int]) -> None:
    library.saved_searches.remove(three[0])
    with pytest.raises(NotFoundError, match="no longer"):
        library.saved_searches.rename(three[0], "Else")
    with pytest.raises(NotFoundError, match="No saved search is called “Mayors”"):
        library.saved_searches.find_by_name("Mayors")


@given(st.text(), st.text())
def test_any_text_is_kept_or_refused_in_words(shared_library: Library, name: str, words: str) -> None:
    before = names(shared_library)
    try:
        shared_library.saved_searches.save(name, words)
    except LibraryError:
        assert names(shared_library) == before
    else:
        assert len(names(shared_library)) == len(before) + 1
        shared_library.history.undo()
        assert names(shared_library) == before


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ('person:"Ann Stone" with:"Ben Stone"', ["Ann Stone", "Ben Stone"]),
        ('with:"ben stone" AND person:"Ann Stone"', ["Ben Stone", "Ann Stone"]),
        ('person:"Ann Stone"', ["Ann Stone"]),
        ('person:"Ann Stone" person:"Ann Stone"', ["Ann Stone"]),
        ('person:"Ann Stone" -person:"Ben Stone"', []),
        ('person:"Ann Stone" OR person:"Ben Stone"', []),
        ('person:"Ann Stone" with:"Nobody at all"', []),
        ('person:"Ann Stone" with:"Ben Stone" met', []),
        ('person:"Ann Stone" with:"Ben Stone" date:2020', []),
        ("", []),
    ],
)
def test_whom_a_query_asks_for_by_name_alone(library: Library, words: str, found: list[str]) -> None:
    add(library, reading("A", "Ann Stone met Ben Stone.", person("Ann Stone"), person("Ben Stone")))
    assert [one.name for one in library.search.entities_alone(words)] == found


def test_a_kept_search_for_names_is_found_by_them_in_any_order(library: Library) -> None:
    add(library, reading("A", "Ann Stone met Ben Stone.", person("Ann Stone"), person("Ben Stone")))
    ann, ben = entity_id(library, "Ann Stone"), entity_id(library, "Ben Stone")
    assert library.saved_searches.find_by_entities([ann, ben]) is None
    library.saved_searches.save("Both", 'person:"Ann Stone" person:"Ben Stone"')
    for ids in ([ann, ben], [ben, ann]):
        found = library.saved_searches.find_by_entities(ids)
        assert found
        assert found.name == "Both"
    assert library.saved_searches.find_by_entities([ann]) is None
