"""How two entities are connected."""

from __future__ import annotations

from math import sqrt

import pytest

from reader.errors import NotFoundError
from reader.library import Library
from reader.model import Chain, Kind, LinkedEntity, Nearness
from tests.library.newsroom import add, entity_id, person, place, reading

ANN, BEN, CLEO, DAN, EVE = (person(f"{name} Stone") for name in ("Ann", "Ben", "Cleo", "Dan", "Eve"))
OSLO = place("Oslo")
REUTERS, TIMES, DAWN, MILL = (
    LinkedEntity(name, Kind.ORGANIZATION, ()) for name in ("Reuters", "Merrow Times", "Dawn", "Merrow Mill")
)
PEOPLE = (Kind.PERSON,)


def write(library: Library, *articles: tuple[LinkedEntity, ...]) -> None:
    """Add an article each, in which a sentence names some entities."""
    texts = [" and ".join(one.name for one in named) + " met." for named in articles]
    add(
        library,
        *(reading(f"Article {n}", text, *named) for n, (text, named) in enumerate(zip(texts, articles, strict=True))),
    )


def found(library: Library, first: LinkedEntity, last: LinkedEntity, by: tuple[Kind, ...] = PEOPLE) -> list[Chain]:
    ids = entity_id(library, first.name), entity_id(library, last.name)
    return library.cross_reference.chains(*ids, by, 5)


def names(chains: list[Chain]) -> list[str]:
    return [" ".join(entity.name.split()[0] for entity in chain.entities) for chain in chains]


def test_who_stands_together_is_a_chain_of_one_link(library: Library) -> None:
    write(library, (ANN, BEN), (ANN, BEN, CLEO), (ANN,))
    [chain] = found(library, ANN, BEN)
    assert [entity.name for entity in chain.entities] == [ANN.name, BEN.name]
    assert chain.strength == pytest.approx(2 / sqrt(3 * 2))
    [link] = chain.links
    assert (link.articles, link.joint.title, link.joint.nearness) == (2, "Article 1", Nearness.SENTENCE)


def test_nobody_between_is_looked_for_where_two_stand_together(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(library, (ANN, BEN), (ANN, CLEO), (CLEO, BEN))
    for further in ("by_one", "by_two"):
        monkeypatch.setattr(f"reader.library.entities.chains._Walk.{further}", lambda *_: pytest.fail("looked for"))
    assert names(found(library, ANN, BEN)) == ["Ann Ben"]


def test_of_those_who_stand_with_both_the_strongest_come_first(library: Library) -> None:
    write(library, (ANN, CLEO), (CLEO, BEN), (ANN, DAN), (DAN, BEN), (DAN, EVE), (DAN, EVE))
    chains = found(library, ANN, BEN)
    assert names(chains) == ["Ann Cleo Ben", "Ann Dan Ben"]
    assert chains[0].strength == pytest.approx(1 / sqrt(2 * 2))
    assert chains[1].strength == pytest.approx(1 / sqrt(2 * 4))
    assert [link.joint.title for link in chains[0].links] == ["Article 0", "Article 1"]


def test_a_chain_goes_by_two_where_nobody_stands_with_both(library: Library) -> None:
    write(library, (ANN, CLEO), (CLEO, DAN), (DAN, BEN), (EVE,))
    assert names(found(library, ANN, BEN)) == ["Ann Cleo Dan Ben"]
    assert found(library, ANN, EVE) == []


def test_it_goes_only_by_the_kinds_that_are_asked_for(library: Library) -> None:
    write(library, (ANN, OSLO), (OSLO, BEN), (ANN, CLEO), (CLEO, DAN), (DAN, BEN))
    assert names(found(library, ANN, BEN)) == ["Ann Cleo Dan Ben"]
    assert names(found(library, ANN, BEN, (Kind.PLACE, Kind.PERSON))) == ["Ann Oslo Ben"]


def test_newspapers_and_agencies_connect_only_where_nobody_else_does(library: Library) -> None:
    by = (Kind.PERSON, Kind.ORGANIZATION)
    write(library, (ANN, REUTERS), (REUTERS, BEN), (ANN, TIMES), (TIMES, BEN))
    chains = found(library, ANN, BEN, by)
    assert names(chains) == ["Ann Reuters Ben", "Ann Merrow Ben"]
    assert all(chain.by_outlets for chain in chains)
    write(library, (ANN, CLEO), (CLEO, DAN), (DAN, BEN))
    [chain] = found(library, ANN, BEN, by)
    assert (names([chain]), chain.by_outlets) == (["Ann Cleo Dan Ben"], False)


def test_who_articles_are_from_connects_nobody_but_by_articles_about_itself(library: Library) -> None:
    write(library, (ANN, DAWN), (DAWN, BEN), (ANN, MILL), (MILL, BEN))
    add(library, reading("Floods", "Rain.", source="Dawn"), reading("Merrow Mill opens", "Open.", source="Merrow Mill"))
    assert names(found(library, ANN, BEN, (Kind.ORGANIZATION,))) == ["Ann Merrow Ben"]


def test_who_is_gone_has_no_chains(library: Library) -> None:
    write(library, (ANN, BEN))
    with pytest.raises(NotFoundError):
        library.cross_reference.chains(entity_id(library, ANN.name), 999, PEOPLE, 5)
