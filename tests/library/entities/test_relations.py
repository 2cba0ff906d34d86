"""With whom an entity stands more often than by chance."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.errors import NotFoundError
from reader.library import Library
from reader.library.entities import relations
from reader.library.links import aggregates
from reader.library.links.association import log_likelihood
from reader.model import ArticleQuery, LinkedEntity
from tests.library.newsroom import add, entity_id, export_decisions, person, place, reading

ANN, BEN, CLEO, DAN = (person(f"{name} Stone") for name in ("Ann", "Ben", "Cleo", "Dan"))
OSLO = place("Oslo")


def write(library: Library, *articles: tuple[LinkedEntity, ...]) -> None:
    """Add an article each, in which a sentence names some entities."""
    texts = [" and ".join(one.name for one in named) + " met." for named in articles]
    add(
        library,
        *(reading(f"Article {n}", text, *named) for n, (text, named) in enumerate(zip(texts, articles, strict=True))),
    )


def town(library: Library) -> None:
    """Fill a library in which Oslo is everywhere, and Ann and Ben belong together."""
    write(library, *[(ANN, BEN, OSLO)] * 3, (ANN, OSLO), (ANN, CLEO, OSLO), *[(CLEO, OSLO)] * 5, *[(DAN,)] * 4)


def test_who_belongs_together_comes_before_who_stands_everywhere(library: Library) -> None:
    town(library)
    found = library.cross_reference.relations(entity_id(library, ANN.name))
    assert found.entity
    assert (found.entity.name, found.articles, found.is_whole) == (ANN.name, 5, True)
    assert [(one.name, one.together, one.articles) for one in found.names] == [
        (BEN.name, 3, 3),
        (OSLO.name, 5, 10),
    ]
    assert found.names[0].strength == pytest.approx(log_likelihood(3, 5, 3, 14))


def test_who_stands_with_it_less_often_than_by_chance_is_no_relation(library: Library) -> None:
    town(library)  # Ann and Cleo share one article; by chance it would be 5 * 6 / 14
    names = [one.name for one in library.cross_reference.relations(entity_id(library, ANN.name)).names]
    assert CLEO.name not in names


def test_nobody_else_is_no_relation(library: Library) -> None:
    town(library)
    assert library.cross_reference.relations(entity_id(library, DAN.name)).names == ()


def test_one_that_is_gone_is_not_found(library: Library) -> None:
    with pytest.raises(NotFoundError):
        library.cross_reference.relations(7)


def test_of_a_large_one_the_newest_articles_tell_until_it_is_stored(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relations, "NEWEST", 2)
    town(library)
    found = library.cross_reference.relations(entity_id(library, ANN.name))
    assert (found.articles, found.is_whole) == (2, False)
    assert max(one.together for one in found.names) <= 2


def test_what_is_stored_of_a_large_one_is_told(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    town(library)
    ann = entity_id(library, ANN.name)
    counted = library.cross_reference.relations(ann)
    with library._database.write() as connection:
        aggregates.store(connection, ann)
    monkeypatch.setattr(aggregates, "LARGE", 5)
    stored = library.cross_reference.relations(ann)
    assert (stored.names, stored.is_whole) == (counted.names, False)


def test_the_names_of_some_articles_are_those_that_stand_there_more_than_elsewhere(library: Library) -> None:
    town(library)
    ids = library.articles.ids(ArticleQuery(entity_ids=(entity_id(library, CLEO.name),)))
    found = library.cross_reference.relations_in(ids)
    assert (found.entity, found.articles, found.is_whole) == (None, 6, True)
    assert [(one.name, one.together) for one in found.names] == [(CLEO.name, 6), (OSLO.name, 6)]


def test_who_is_hidden_is_no_relation_of_either_until_that_is_taken_back(library: Library) -> None:
    town(library)
    ann, ben, oslo = (entity_id(library, one.name) for one in (ANN, BEN, OSLO))
    library.decisions.decide(library.relation_proposals.hide(ann, ben).decision)
    assert [one.entity_id for one in library.cross_reference.relations(ann).names] == [oslo]
    assert ann not in [one.entity_id for one in library.cross_reference.relations(ben).names]
    assert library.check() == []
    library.history.undo()
    assert [one.entity_id for one in library.cross_reference.relations(ann).names] == [ben, oslo]


def test_what_is_hidden_stays_so_where_it_is_merged_and_travels(library: Library, tmp_path: Path) -> None:
    town(library)
    ann, ben, cleo = (entity_id(library, one.name) for one in (ANN, BEN, CLEO))
    library.decisions.decide(library.relation_proposals.hide(ann, ben).decision)
    library.decisions.decide(library.proposals.merge([ben, cleo], BEN.name).decision)
    names = [one.name for one in library.cross_reference.relations(ann).names]
    assert names == [OSLO.name]
    file = tmp_path / "all.decisions"
    assert export_decisions(library, file) == 2
    with Library.create(tmp_path / "other.library") as other:
        town(other)
        other.exchange.adopt(file)
        assert [one.name for one in other.cross_reference.relations(entity_id(other, ANN.name)).names] == [OSLO.name]


def test_no_articles_name_nobody(library: Library) -> None:
    assert library.cross_reference.relations_in([]).names == ()


def test_ties_are_the_articles_that_name_both(library: Library) -> None:
    town(library)
    ann, ben, cleo, dan, oslo = (entity_id(library, one.name) for one in (ANN, BEN, CLEO, DAN, OSLO))
    assert library.cross_reference.ties(oslo, [ann, ben, dan, oslo]) == {ann: 5, ben: 3}
    with library._database.write() as connection:
        aggregates.store(connection, oslo)
    assert library.cross_reference.ties(oslo, [cleo, dan]) == {cleo: 6}


def test_stored_ties_are_told_and_the_others_are_counted(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    town(library)
    ann, ben, oslo = (entity_id(library, one.name) for one in (ANN, BEN, OSLO))
    monkeypatch.setattr(aggregates, "KEPT", 1)
    with library._database.write() as connection:
        aggregates.store(connection, oslo)  # Cleo is the commonest there and the strongest
        connection.exec_driver_sql("UPDATE comention SET n = n + 100")  # to be known again
    monkeypatch.setattr(aggregates, "LARGE", 5)
    ties = library.cross_reference.ties(oslo, [ann, ben, entity_id(library, CLEO.name)])
    assert ties[ben] == 3
    assert max(ties.values()) > 100


def test_the_ties_of_some_articles_are_pairs(library: Library) -> None:
    town(library)
    ann, ben, oslo = sorted(entity_id(library, one.name) for one in (ANN, BEN, OSLO))
    ids = library.articles.ids(ArticleQuery())
    ties = library.cross_reference.ties_in(ids, [ann, ben, oslo])
    names = {entity_id(library, one.name): one.name for one in (ANN, BEN, OSLO)}
    assert {frozenset((names[one], names[other])): n for (one, other), n in ties.items()} == {
        frozenset((ANN.name, BEN.name)): 3,
        frozenset((ANN.name, OSLO.name)): 5,
        frozenset((BEN.name, OSLO.name)): 3,
    }


def test_of_very_many_names_those_of_one_article_are_left_out(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relations, "MANY", 1)
    town(library)
    names = library.cross_reference.relations(entity_id(library, ANN.name)).names
    assert [(one.name, one.together) for one in names] == [(BEN.name, 3), (OSLO.name, 5)]
    monkeypatch.setattr(relations, "MANY", 5)
    write(library, (ANN, person("Ida Once")))
    assert "Ida Once" in [one.name for one in library.cross_reference.relations(entity_id(library, ANN.name)).names]


def test_a_stretch_of_time_has_relations_and_ties_of_its_own(library: Library) -> None:
    town(library)
    ann, ben, oslo = (entity_id(library, one.name) for one in (ANN, BEN, OSLO))
    newest, *_, oldest = library.profiles.newest(ann, 9)
    assert library.profiles.newest(ann, 9, (oldest, oldest)) == [oldest]
    for article in (newest, oldest):
        found, time = library.cross_reference.relations(ann, (article, article)), (article, article)
        others = {
            number
            for number in (ben, oslo, entity_id(library, CLEO.name))
            if library.cross_reference.ties(number, [ann], time)
        }
        assert (found.articles, {one.entity_id for one in found.names}) == (1, others)
    assert library.cross_reference.relations(ann, (0, 0)).names == ()
    assert library.cross_reference.ties(oslo, [ann], (0, 0)) == {}
