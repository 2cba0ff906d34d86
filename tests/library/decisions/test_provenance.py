"""What lies behind a link: the name that was read, where it stands, and what was decided."""

from __future__ import annotations

import pytest

from reader.errors import NotFoundError
from reader.library import Library
from reader.model import Kind, article_text
from reader.model.decision import Link, Target
from tests.library.newsroom import add, entity_id, person, reading

TITLE = "Montag speaks"
BODY = "A dull day.\n\nThen Bernd Montag came. Montag spoke.\n\nBernd Montag left."
TEXT = article_text(TITLE, BODY)
MONTAG = person("Bernd Montag", "Montag")


@pytest.fixture
def article(library: Library) -> int:
    [article_id] = add(library, reading(TITLE, BODY, MONTAG))
    return article_id


def why(library: Library, article: int, words: str, nth: int = 0) -> Link:
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(words, at + 1)
    return library.why.link(article, at)


def test_a_mention_is_one_with_the_fullest_name_of_its_article(library: Library, article: int) -> None:
    found = why(library, article, "Montag spoke")
    assert (found.text, found.name, found.kind) == ("Montag", "Bernd Montag", Kind.PERSON)
    assert found.entity == library.entities.entity(entity_id(library, "Bernd Montag"))
    assert found.others == ("Montag", "Bernd Montag")
    assert (found.paragraph, found.is_first, found.decisions) == (2, False, ())


def test_the_name_may_stand_first_in_the_mention_itself(library: Library, article: int) -> None:
    assert why(library, article, "Bernd Montag came").is_first
    assert not why(library, article, "Bernd Montag left").is_first


def test_a_name_may_stand_first_in_the_title(library: Library) -> None:
    [article_id] = add(library, reading("Bernd Montag speaks", "Montag spoke.", MONTAG))
    found = library.why.link(article_id, len("Bernd Montag speaks\n\n"))
    assert (found.text, found.paragraph) == ("Montag", 0)


def test_where_nothing_is_marked_there_is_nothing_to_explain(library: Library, article: int) -> None:
    with pytest.raises(NotFoundError):
        library.why.link(article, 3)


def test_a_merger_is_among_the_reasons(library: Library, article: int) -> None:
    add(library, reading("Another", "Bernhard Montag came.", person("Bernhard Montag")))
    ids = [entity_id(library, name) for name in ("Bernd Montag", "Bernhard Montag")]
    library.decisions.decide(library.proposals.merge(ids, "Bernhard Montag").decision)
    found = why(library, article, "Montag spoke")
    assert (found.entity.name, found.name) == ("Bernhard Montag", "Bernd Montag")
    assert [line.sentence for line in found.decisions] == [
        "Merged Bernd Montag and Bernhard Montag into Bernhard Montag"
    ]


def test_a_decision_about_one_mention_is_the_reason_there_and_nowhere_else(library: Library, article: int) -> None:
    start = TEXT.index("Montag spoke")
    other = Target(kind=Kind.PERSON, name="Lea Montag")
    library.decisions.decide(library.proposals.split_mentions(article, [start], other).decision)
    assert why(library, article, "Montag spoke").entity.name == "Lea Montag"
    assert len(why(library, article, "Montag spoke").decisions) == 1
    assert why(library, article, "Montag speaks").decisions == ()


def test_a_watched_name_is_the_reason_where_it_stands(library: Library, article: int) -> None:
    library.decisions.decide(library.proposals.watch("dull day", Target(kind=Kind.OTHER, name="Dull Day")).decision)
    found = why(library, article, "dull day")
    assert [line.sentence for line in found.decisions] == ["Watched “dull day” as Dull Day"]


def test_what_was_taken_back_is_no_reason(library: Library, article: int) -> None:
    entity = entity_id(library, "Bernd Montag")
    library.decisions.decide(library.proposals.rename(entity, "B. Montag").decision)
    assert len(why(library, article, "Montag spoke").decisions) == 1
    library.history.undo()
    assert why(library, article, "Montag spoke").decisions == ()
