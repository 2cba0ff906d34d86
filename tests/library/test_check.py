import pytest

from reader.library import Library
from reader.library.large import LARGE
from tests.library.newsroom import add, person, place, reading


@pytest.fixture
def filled(library: Library) -> Library:
    gong = person("Gong Zheng", "Gong")
    add(
        library,
        reading("One", "Gong Zheng. Gong in Shanghai.", gong, place("Shanghai")),
        *(reading(f"Title {number}", "Gong Zheng.", gong) for number in range(LARGE)),
    )
    return library


def test_a_sound_library_has_no_problems(filled: Library) -> None:
    assert filled.check() == []


@pytest.mark.parametrize(
    ("harm", "problem"),
    [
        ("UPDATE entity_article SET n = n + 1", "postings disagree with the mentions"),
        (
            "DELETE FROM mention WHERE start > 0 AND article_id = (SELECT max(article_id) FROM mention)",
            "postings disagree",
        ),
        ("UPDATE entity SET n_mentions = n_mentions - 1", "entities have wrong counts"),
        ("UPDATE entity SET n_articles = 99", "entities have wrong counts"),
        ("UPDATE alias SET n_named = n_named + 1", "names of entities have wrong counts"),
        ("DELETE FROM article_alias", "names of entities have wrong counts"),
        ("UPDATE entity SET name = 'Nobody'", "not called by their commonest name"),
        ("INSERT INTO name(text, form) VALUES ('Nobody', 'nobody')", "1 names belong to nobody"),
        ("UPDATE mention SET end = 9999", "mentions lie outside their text"),
        ("DELETE FROM article_text", "articles have no text"),
        ("DELETE FROM source_file", "articles have no file"),
        ("UPDATE comention SET n = n + 1", "stored co-mentions disagree"),
        ("UPDATE entity_month SET n = n + 1", "The months stored of entity 1 disagree"),
        ("UPDATE total SET unread = unread + 1", "1 totals are wrong"),
        ("UPDATE term SET df = df + 1 WHERE term = 'gong'", "words have wrong counts"),
        ("UPDATE article_text SET body = 'Other words.'", "The index of words disagrees"),
        ("PRAGMA foreign_keys = OFF; DELETE FROM entity", "Rows of “entity_article” refer to what is not there"),
    ],
)
def test_harm_is_found(filled: Library, harm: str, problem: str) -> None:
    with filled._database.driver() as driver:
        driver.executescript(harm)
    assert any(problem in found for found in filled.check()), filled.check()
