"""What has come since something was last looked at; the clock of these libraries is set by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.entities import looked_at
from reader.model import Changes, NameQuery, News, Order, SavedSearch
from tests.library.newsroom import add, entity_id, person, reading

MORNING = 1_700_000_000.0
HOUR, DAY = 3600, 86_400


class Clock:
    """Says what time it is."""

    def __init__(self) -> None:
        self.time = MORNING

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def library(tmp_path: Path, clock: Clock) -> Iterator[Library]:
    with Library.open(tmp_path / "articles.library", create=True, now=clock) as opened:
        add(opened, article("One"))
        clock.time += HOUR
        yield opened


def article(title: str, *others: str):  # type: ignore[no-untyped-def]
    names = ("Gong Zheng", *others)
    return reading(title, f"{' and '.join(names)} met. {title}.", *(person(name) for name in names))


def local(moment: float) -> datetime:
    return datetime.fromtimestamp(moment, UTC).astimezone()


def test_nothing_is_new_of_what_nobody_ever_looked_at(library: Library, clock: Clock) -> None:
    gong = entity_id(library, "Gong Zheng")
    assert library.looks.news_of([gong]) is None
    assert library.looks.at_names([gong]) == Changes()
    clock.time += DAY
    assert library.looks.news_of([gong]) is None


def test_what_came_since_the_last_look_is_new_until_the_visit_ends(library: Library, clock: Clock) -> None:
    gong, first = entity_id(library, "Gong Zheng"), clock.time
    library.looks.at_names([gong])
    clock.time += DAY
    add(library, article("Two"), article("Three"))
    clock.time += HOUR
    told = News(local(first), 2)
    assert library.looks.news_of([gong]) == told
    assert library.looks.at_names([gong]) == Changes(looks=True)
    assert library.looks.news_of([gong]) == told
    clock.time += looked_at.VISIT
    assert library.looks.at_names([gong]) == Changes()
    assert library.looks.news_of([gong]) == told
    clock.time += looked_at.VISIT + 1
    assert library.looks.news_of([gong]) is None


def test_since_today_is_told(library: Library, clock: Clock) -> None:
    gong = entity_id(library, "Gong Zheng")
    clock.time = datetime(2023, 11, 20, 9).astimezone().timestamp()
    library.looks.at_names([gong])
    clock.time += 2 * HOUR
    add(library, article("Two"))
    news = library.looks.news_of([gong])
    assert news
    assert (news.since.hour, news.is_since_today) == (9, True)


def test_the_list_of_names_tells_which_have_news_by_postings_and_by_the_day(
    library: Library, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(library, article("Two", "Li Qiang"))
    clock.time += 1
    gong, li = entity_id(library, "Gong Zheng"), entity_id(library, "Li Qiang")
    library.looks.at_names([gong])
    clock.time += DAY
    add(library, article("Three", "Li Qiang"))
    for few in (looked_at.FEW, 0):
        monkeypatch.setattr(looked_at, "FEW", few)
        told = {row.id: row.has_news for row in library.name_list.rows([gong, li], NameQuery())}
        assert told == {gong: True, li: False}
    library.looks.at_names([gong])
    assert not any(row.has_news for row in library.name_list.rows([gong, li], NameQuery()))


def test_a_pair_has_news_of_its_own(library: Library, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    add(library, article("Two", "Li Qiang"))
    clock.time += 1
    gong, li = entity_id(library, "Gong Zheng"), entity_id(library, "Li Qiang")
    library.looks.at_names([li, gong])
    clock.time += DAY
    add(library, article("Three"), article("Four", "Li Qiang"))
    for few in (looked_at.FEW, 0):
        monkeypatch.setattr(looked_at, "FEW", few)
        news = library.looks.news_of([gong, li])
        assert news
        assert news.articles == 1
    assert library.looks.news_of([gong]) is None


def test_what_was_deleted_is_not_new_and_what_is_gone_has_no_news(library: Library, clock: Clock) -> None:
    gong = entity_id(library, "Gong Zheng")
    library.looks.at_names([gong])
    library.looks.at_names([gong, 999])
    clock.time += DAY
    new = add(library, article("Two"))
    assert library.looks.news_of([gong, 999]) is None
    library.articles.delete(new)
    assert library.looks.news_of([gong]) is None


def test_a_saved_search_has_news_from_when_it_was_saved_or_last_shown(library: Library, clock: Clock) -> None:
    library.saved_searches.save("Met", "met")
    library.saved_searches.save("Zeppelins", "zeppelin")
    [met, _] = library.saved_searches.all()
    clock.time += DAY
    assert library.looks.searches_with_news() == frozenset()
    add(library, article("Two"))
    assert library.looks.searches_with_news() == {met.id}
    clock.time += 1
    for _ in range(2):  # it stays so for the visit
        news = library.looks.news_of_search(met)
        assert news
        assert news.articles == 1
        assert library.looks.at_search(met.id) == Changes(looks=True)
    assert library.looks.searches_with_news() == frozenset()
    clock.time += DAY
    assert library.looks.news_of_search(met) is None
    assert library.looks.news_of_search(SavedSearch(77, "Never shown", "met", Order.NEWEST)) is None


def test_looks_go_with_a_copy_and_leave_the_library_sound(library: Library) -> None:
    library.looks.at_names([entity_id(library, "Gong Zheng")])
    assert library.check() == []
