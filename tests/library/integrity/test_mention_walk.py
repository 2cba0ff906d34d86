import pytest

from reader.library import Library
from reader.library.integrity import derived_rows, mention_walk
from tests.library.newsroom import add, described, entity_id, person, place, reading

GONG = described(person("Gong Zheng", "Mr Gong"), "Mayor")


@pytest.fixture(params=[100_000, 3])
def at_a_time(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Articles all at once, or one or two, and those of more mentions each by itself."""
    monkeypatch.setattr(mention_walk, "AT_A_TIME", request.param)
    return int(request.param)


@pytest.fixture
def tangled(library: Library, at_a_time: int) -> Library:
    """Return a library where articles call one entity by several names, and by the same other name twice."""
    add(
        library,
        reading("One", "Mayor Gong Zheng. Gong Zheng was in Shanghai, Mr Gong said.", GONG, place("Shanghai")),
        reading("Two", "Gong Zheng, and Zheng Gong.", GONG, person("Zheng Gong", "Mr Gong")),
        reading("Three", "GONG ZHENG and Gong Zheng, Washington.", GONG, person("GONG ZHENG"), place("Washington")),
        *(reading(f"Four {number}", "Washington.", person("Washington")) for number in range(9)),
        reading("Five", "Nobody is named."),
    )
    gongs = [entity_id(library, "Gong Zheng"), entity_id(library, "Zheng Gong")]
    library.decisions.decide(library.proposals.merge(gongs, "Gong Zheng").decision)
    return library


def problems(library: Library) -> list[str]:
    with library._database.read() as connection:
        return list(derived_rows.problems(connection))


def test_names_that_are_one_are_counted_once_an_article(tangled: Library) -> None:
    assert problems(tangled) == []


@pytest.mark.parametrize(
    ("harm", "problem"),
    [
        ("UPDATE mention SET name_id = 99 WHERE start > 5", "mentions have no name"),
        ("UPDATE mention SET entity_id = 99 WHERE start > 5", "names belong to another entity"),
        ("UPDATE mention SET kind = kind + 1 WHERE start > 5", "names have wrong counts of their kinds"),
        ("UPDATE OR IGNORE mention SET article_id = 7", "Rows of “mention” refer to what is not there."),
        ("UPDATE article_alias SET kind = kind + 1", "other names of an article are of nothing that it mentions"),
        ("UPDATE article_alias SET alias_id = 99", "other names of an article are no names"),
        (
            "UPDATE OR IGNORE article_alias SET article_id = 7",
            "other names of an article are of nothing that it mentions",
        ),
        ("DELETE FROM article_alias", "names of entities have wrong counts"),
        ("UPDATE description SET kind = kind + 1", "descriptions are of nobody whom their article mentions"),
        ("UPDATE OR IGNORE description SET article_id = 7", "descriptions are of nobody whom their article mentions"),
        ("UPDATE alias SET n_named = n_named + 1", "names of entities have wrong counts"),
        ("UPDATE alias SET n_alias = n_alias + 1 WHERE n_alias", "names of entities have wrong counts"),
    ],
)
def test_what_has_strayed_is_met(tangled: Library, harm: str, problem: str) -> None:
    with tangled._database.driver() as driver:
        driver.executescript(f"PRAGMA foreign_keys = OFF; {harm}")
    assert any(problem in found for found in problems(tangled)), problems(tangled)
