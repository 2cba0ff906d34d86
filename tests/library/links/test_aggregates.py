from collections.abc import Iterator
from datetime import date

import pytest

from reader.library import Library
from reader.library.links import aggregates
from reader.library.links.aggregates import LARGE
from reader.model import LinkedEntity
from tests.library.newsroom import Ready, add, entity_id, person, place, reading

GONG, SHANGHAI, XI = person("Gong Zheng"), place("Shanghai"), person("Xi Jinping")


def articles(count: int, *entities: LinkedEntity, label: str = "", published: date | None = None) -> Iterator[Ready]:
    body = ". ".join(entity.name for entity in entities)
    for number in range(count):
        yield reading(f"{label} {number}", body, *entities, published=published)


def drift(library: Library, name: str) -> int | None:
    wanted = (entity_id(library, name),)
    with library._database.read() as connection:
        found = connection.exec_driver_sql("SELECT drift FROM entity WHERE id = ?", wanted).scalar()
    return None if found is None else int(found)


def company(library: Library) -> list[tuple[str, int]]:
    pairs = library.cross_reference.often_with(entity_id(library, "Gong Zheng"))
    return [(pair.name, pair.articles) for pair in pairs]


@pytest.fixture
def large(library: Library) -> Library:
    add(library, *articles(LARGE, GONG, SHANGHAI, label="Large", published=date(2023, 4, 3)))
    return library


def test_only_entities_in_very_many_articles_are_stored(library: Library) -> None:
    add(library, *articles(LARGE - 1, GONG, SHANGHAI, label="Many"))
    assert drift(library, "Gong Zheng") is None
    add(library, *articles(1, GONG, XI, label="One more"))
    assert drift(library, "Gong Zheng") == 0
    assert drift(library, "Shanghai") is None
    assert company(library) == [("Shanghai", LARGE - 1), ("Xi Jinping", 1)]
    assert library.check() == []


def test_stored_co_mentions_and_months_are_those_counted_live(large: Library) -> None:
    gong = entity_id(large, "Gong Zheng")
    assert company(large) == [("Shanghai", LARGE)]
    assert large.cross_reference.months(gong) == (("2023-04", LARGE),)


def test_what_is_stored_stays_exact_when_articles_come_and_go(large: Library) -> None:
    ids = add(large, *articles(5, GONG, SHANGHAI, label="May", published=date(2023, 5, 1)))
    gong = entity_id(large, "Gong Zheng")
    assert drift(large, "Gong Zheng") == 5
    assert company(large) == [("Shanghai", LARGE + 5)]
    assert large.cross_reference.months(gong) == (("2023-04", LARGE), ("2023-05", 5))
    large.articles.delete(ids)
    assert company(large) == [("Shanghai", LARGE)]
    assert large.cross_reference.months(gong) == (("2023-04", LARGE),)
    large.articles.restore(ids[:2])
    assert large.cross_reference.months(gong) == (("2023-04", LARGE), ("2023-05", 2))
    assert large.check() == []


def test_new_company_is_looked_for_again_after_a_twentieth_of_the_articles(large: Library) -> None:
    add(large, *articles(10, GONG, XI, label="Few"))
    assert company(large) == [("Shanghai", LARGE)]
    add(large, *articles(10, GONG, XI, label="More"))
    assert company(large) == [("Shanghai", LARGE), ("Xi Jinping", 20)]
    assert drift(large, "Gong Zheng") == 0


def test_what_is_no_longer_large_is_counted_live_and_forgotten(large: Library) -> None:
    ids = add(large, *articles(10, XI, label="Other"))
    large.articles.delete(large.imports.articles(1)[:5])
    assert company(large) == [("Shanghai", LARGE - 5)]
    large.upkeep.store_large()
    assert drift(large, "Gong Zheng") is None
    assert large.check() == []
    assert len(ids) == 10


def test_until_it_is_stored_the_newest_articles_tell_the_company(library: Library) -> None:
    import_id = library.imports.begin("under way")
    library.imports.add(import_id, list(articles(LARGE, GONG, SHANGHAI, label="Large")))
    assert drift(library, "Gong Zheng") is None
    assert company(library) == [("Shanghai", LARGE)]
    library.imports.finish(import_id)
    library.upkeep.store_large()
    assert drift(library, "Gong Zheng") == 0


def test_undated_articles_are_in_no_month(library: Library) -> None:
    add(library, *articles(LARGE, GONG, label="Undated"), *articles(2, XI, label="Undated too"))
    assert library.cross_reference.months(entity_id(library, "Gong Zheng")) == ()
    assert library.cross_reference.months(entity_id(library, "Xi Jinping")) == ()


def test_a_large_entity_can_go_altogether(large: Library) -> None:
    large.imports.undo(1)
    assert large.entities.entities() == []
    assert large.check() == []
    large.imports.redo(1)
    assert company(large) == [("Shanghai", LARGE)]
    assert large.check() == []


def test_who_knew_one_of_two_that_are_merged_knows_the_other(large: Library) -> None:
    add(large, *articles(3, GONG, XI, label="Both"), *articles(7, person("Xi"), label="Alone"))
    stored = entity_id(large, "Gong Zheng"), entity_id(large, "Xi Jinping"), 3
    with large._database.write() as connection:  # as if it had been met when Gong Zheng was stored
        connection.exec_driver_sql("INSERT INTO comention(entity_id, other_id, n) VALUES (?,?,?)", stored)
    assert large.check() == []
    merger = large.proposals.merge([entity_id(large, "Xi Jinping"), entity_id(large, "Xi")], "Xi Jinping")
    large.decisions.decide(merger.decision)
    assert company(large) == [("Shanghai", LARGE), ("Xi Jinping", 3)]
    assert large.check() == []
    large.history.undo()
    assert ("Xi Jinping", 3) in company(large)
    assert large.check() == []


def test_who_is_rare_and_belongs_together_is_kept_beside_who_stands_everywhere(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aggregates, "KEPT", 1)
    everywhere = articles(40, SHANGHAI, label="Elsewhere")
    add(
        library, *articles(6, GONG, SHANGHAI, label="Alone"), *articles(4, GONG, SHANGHAI, XI, label="Two"), *everywhere
    )
    gong = entity_id(library, "Gong Zheng")
    with library._database.write() as connection:
        aggregates.store(connection, gong)
        kept = connection.exec_driver_sql("SELECT other_id, n FROM comention WHERE entity_id = ?", (gong,)).fetchall()
    assert {tuple(pair) for pair in kept} == {
        (entity_id(library, "Shanghai"), 10),
        (entity_id(library, "Xi Jinping"), 4),
    }


def test_an_older_library_looks_for_the_strongest_and_shows_meanwhile_what_it_has(large: Library) -> None:
    gong, path = entity_id(large, "Gong Zheng"), large.path
    with large._database.write() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 19")
        connection.exec_driver_sql("DROP TABLE looked_at")  # of version 21
        for trigger in ("words_came", "words_went", "words_changed"):  # of version 23
            connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
        for table in ("posting", "posting_change", "posting_piece"):
            connection.exec_driver_sql(f"DROP TABLE {table}")
        for column in ("wording", "checksum"):  # of version 22
            connection.exec_driver_sql(f"ALTER TABLE article_text DROP COLUMN {column}")
    large.close()
    with Library.open(path) as library:
        assert company(library) == [("Shanghai", LARGE)]
        assert drift(library, "Gong Zheng") == LARGE
        library.upkeep.store_large()
        assert (drift(library, "Gong Zheng"), gong) == (0, entity_id(library, "Gong Zheng"))
