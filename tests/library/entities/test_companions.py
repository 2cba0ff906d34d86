"""Whom an entity stands with more often than by chance."""

import pytest

from reader.library import Library
from reader.library.entities import companions
from reader.library.links import aggregates
from reader.model import Companion
from tests.library.newsroom import add, entity_id, person, place, reading

GONG, XI, ANN, CHINA = person("Gong Zheng"), person("Xi Jinping"), person("Ann Stone"), place("China")


def written(library: Library) -> int:
    """China stands in every article, Xi Jinping in half, Ann Stone wherever Gong Zheng does."""
    add(library, *(reading(f"No {n}", "China. Xi Jinping spoke.", CHINA, XI) for n in range(8)))
    add(library, *(reading(f"None {n}", "China slept.", CHINA) for n in range(8)))
    add(library, *(reading(f"One {n}", "Gong Zheng met Ann Stone in China.", GONG, ANN, CHINA) for n in range(3)))
    add(library, reading("Two", "Gong Zheng, Ann Stone and Xi Jinping met in China.", GONG, ANN, XI, CHINA))
    return entity_id(library, "Gong Zheng")


def names(found: list[Companion]) -> list[tuple[str, int, int]]:
    return [(one.name, one.together, one.articles) for one in found]


def test_who_stands_everywhere_comes_behind_who_belongs_there(library: Library) -> None:
    found = library.profiles.companions(written(library))
    assert names(found) == [("Ann Stone", 4, 4), ("China", 4, 20), ("Xi Jinping", 1, 9)]
    ann, china, xi = found
    assert ann.strength > 10 > china.strength == pytest.approx(0)
    assert xi.strength < 0
    assert ann.expected == pytest.approx(4 * 4 / 20)
    assert china.expected == pytest.approx(4)


def test_of_each_kind_so_many_are_told(library: Library) -> None:
    assert names(library.profiles.companions(written(library), 1)) == [("Ann Stone", 4, 4), ("China", 4, 20)]


def test_of_some_articles_those_that_stand_in_them_are_told(library: Library) -> None:
    gong = written(library)
    newest = library.profiles.postings(gong).article_ids[:1]
    found = library.profiles.companions_in(gong, newest)
    assert {(one.name, one.together) for one in found} == {("Ann Stone", 1), ("China", 1), ("Xi Jinping", 1)}
    assert library.profiles.companions_in(gong, []) == []


def test_of_very_many_articles_those_are_told_that_are_stored(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    gong = written(library)
    before = library.profiles.companions(gong)
    monkeypatch.setattr(aggregates, "LARGE", 1)
    with library._database.write() as connection:
        aggregates.store(connection, gong)
    monkeypatch.setattr(companions, "NEWEST", 0)  # so that none is counted
    assert library.profiles.companions(gong) == before


def test_beside_a_name_or_several_stands_who_shares_most_articles_with_all_of_them(library: Library) -> None:
    ann, ben, oslo, cleo = person("Ann Stone"), person("Ben Stone"), place("Oslo"), person("Cleo Stone")
    sentence = "{} met."
    for n, named in enumerate([(ann, ben, oslo), (ann, ben, oslo), (ann, oslo, cleo), (oslo,), (cleo,)]):
        add(library, reading(f"Article {n}", sentence.format(" and ".join(one.name for one in named)), *named))
    ids = {one.name: entity_id(library, one.name) for one in (ann, ben, oslo, cleo)}
    of_ann = library.profiles.beside([ids[ann.name]], 10)
    assert [(one.name, one.together, one.articles) for one in of_ann] == [
        (oslo.name, 3, 4),
        (ben.name, 2, 2),
        (cleo.name, 1, 2),
    ]
    assert [one.name for one in library.profiles.beside([ids[ann.name]], 1)] == [oslo.name]
    of_both = library.profiles.beside([ids[ann.name], ids[ben.name]], 10)
    assert [(one.name, one.together) for one in of_both] == [(oslo.name, 2)]
    assert library.profiles.beside([ids[ben.name], ids[cleo.name]], 10) == []
    of_any = library.profiles.beside([ids[ben.name], ids[cleo.name]], 10, any_of=True)
    assert [(one.name, one.together) for one in of_any] == [(ann.name, 3), (oslo.name, 3)]
