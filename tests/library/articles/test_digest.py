"""What has come into a library since a moment; the clock of these libraries is set by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reader.library import Library
from reader.model.decision import Target
from tests.library.articles.test_looks import DAY, HOUR, Clock, article
from tests.library.newsroom import add, entity_id


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    with Library.open(tmp_path / "articles.library", create=True, now=clock) as opened:
        add(opened, article("One", "Jane Doe"))
        clock.time += HOUR
        yield opened


def note_pair(library: Library) -> tuple[int, int]:
    pair = entity_id(library, "Gong Zheng"), entity_id(library, "Jane Doe")
    library.decisions.decide(library.note_proposals.on_entities(pair, "Allies?").decision)
    return pair


def test_the_first_digest_tells_nothing_and_each_other_what_came_after_the_one_before(
    library: Library, clock: Clock
) -> None:
    gong = entity_id(library, "Gong Zheng")
    assert library.digests.since_last([gong]) is None
    library.digests.note(library.digests.since(date(1969, 7, 20)))
    clock.time += HOUR
    [new] = add(library, article("Two"))
    clock.time += 1
    told = library.digests.since_last([gong])
    assert told
    assert (told.articles, told.asked) == (1, 1)
    [part] = told.parts
    assert (part.name, part.entity_ids, part.articles) == ("Gong Zheng", (gong,), 1)
    assert [(line.article_id, line.title, line.passage) for line in part.lines] == [(new, "Two", "Gong Zheng met.")]
    library.digests.note(told)
    again = library.digests.since_last([gong])
    assert again
    assert (again.articles, again.parts) == (0, ())


def test_watched_names_noted_pairs_and_kept_searches_are_told_once_each(library: Library, clock: Clock) -> None:
    gong, jane = note_pair(library)
    library.decisions.decide(library.proposals.watch("Jane", Target(jane)).decision)
    library.saved_searches.save("Talks", "met")
    library.saved_searches.save("Those two", 'person:"Gong Zheng" person:"Jane Doe"')
    library.digests.note(library.digests.since(date(1970, 1, 1)))
    clock.time += DAY
    add(library, article("Two", "Jane Doe", "Vera New"), article("Three", "Vera New"))
    clock.time += 1
    told = library.digests.since_last([jane], [(jane, gong)])
    assert told
    assert told.asked == 3  # Jane, the two of them, and what was kept besides
    assert [(part.name, part.articles) for part in told.parts] == [
        ("Jane Doe", 1),
        ("Gong Zheng and Jane Doe", 1),
        ("Talks", 2),
    ]
    together = told.parts[1].lines[0].passage
    assert "Gong Zheng and Jane Doe" in together
    assert [(new.name, new.articles) for new in told.new_names] == [("Vera New", 2)]


def test_of_each_part_no_more_are_told_than_are_wanted(library: Library, clock: Clock) -> None:
    gong = entity_id(library, "Gong Zheng")
    library.saved_searches.save("Talks", "met")
    add(library, article("Two"), article("Three"))
    told = library.digests.since(date(1970, 1, 1), [gong], most=1)
    assert [(part.articles, len(part.lines)) for part in told.parts] == [(3, 1), (3, 1)]


def test_nothing_is_told_of_a_day_on_which_nothing_came(library: Library, clock: Clock) -> None:
    library.saved_searches.save("Talks", "met")
    told = library.digests.since(date(2100, 1, 1), [entity_id(library, "Gong Zheng")])
    assert (told.since, told.articles, told.parts, told.asked) == ("2100-01-01", 0, (), 2)
