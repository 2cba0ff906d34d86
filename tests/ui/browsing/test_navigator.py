"""Browsing loads what is asked for, keeps its place, and comes back to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import NotFoundError, ReaderError
from reader.model import Article, ArticleQuery, Card, Changes, Entity, Kind
from reader.ui.background.topics import Topic
from reader.ui.browsing.navigator import Navigator
from reader.ui.browsing.queries import OpenArticle
from reader.ui.browsing.trail import PagePlace, Place
from reader.ui.entity_page.place import place_of

if TYPE_CHECKING:
    from reader.ui.background.tasks import Tasks

REVIEW = PagePlace("review")
GONG = Entity(7, Kind.PERSON, "Gong Zheng", 4, 9)


def article(number: int) -> Article:
    return Article(
        number, f"Title {number}", "Body", "", "", "", None, datetime(2026, 1, 1), 1, True, False, "a.txt", "utf-8"
    )


class FakeLibrary:
    """Holds three articles and one entity, and is every subject of itself."""

    def __init__(self) -> None:
        self.held = {number: article(number) for number in (1, 2, 3)}
        self.cards = {7: Card(GONG)}
        self.articles = self.entities = self.search = self.cross_reference = self

    def article(self, number: int) -> Article:
        if number not in self.held:
            raise NotFoundError(f"Article {number} is no longer in the library.")
        return self.held[number]

    def in_article(self, number: int) -> list[Any]:
        return []

    def hits(self, number: int, words: str) -> list[tuple[int, int]]:
        return [(0, len(words))]

    def entity(self, number: int) -> Entity:
        return self.card(number).entity

    def card(self, number: int, limit: int = 50) -> Card:
        if number not in self.cards:
            raise NotFoundError("This entity is no longer in the library.")
        return self.cards[number]


class FakeTasks:
    """Does everything at once, on the caller's thread."""

    def __init__(self, library: FakeLibrary) -> None:
        self.library = library
        self.first: list[Topic] = []

    def run(
        self,
        topic: Topic,
        read: Callable[[FakeLibrary], Any],
        deliver: Callable[[Any], None],
        failed: Callable[[ReaderError], None] | None = None,
        *,
        first: bool = False,
    ) -> None:
        if first:
            self.first.append(topic)
        try:
            outcome = read(self.library)
        except ReaderError as error:
            assert failed
            failed(error)
        else:
            deliver(outcome)


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


@pytest.fixture
def positions() -> list[int]:
    return [0]


@pytest.fixture
def navigator(qtbot: QtBot, library: FakeLibrary, positions: list[int]) -> Navigator:
    return Navigator(cast("Tasks", FakeTasks(library)), lambda: positions[0], lambda: place_of(7, 2, positions[0]))


def test_an_article_opens_at_the_place_asked_for(navigator: Navigator, qtbot: QtBot) -> None:
    with qtbot.waitSignal(navigator.articles.article_opened) as opened:
        navigator.open_article(2, 120)
    assert opened.args == [OpenArticle(article(2), ()), 120, None]


def test_an_article_is_awaited_before_it_is_there(navigator: Navigator) -> None:
    said: list[object] = []
    navigator.articles.article_awaited.connect(said.append)
    navigator.articles.article_opened.connect(lambda opened, *_: said.append(opened.article))
    navigator.open_article(2)
    assert said == [2, article(2)]


def test_an_article_that_is_gone_is_said_in_words(navigator: Navigator, qtbot: QtBot) -> None:
    with qtbot.waitSignal(navigator.articles.article_closed) as failed:
        navigator.open_article(99)
    assert "no longer" in str(cast("list[Any]", failed.args)[0])


def test_back_returns_to_the_scroll_position(navigator: Navigator, positions: list[int], qtbot: QtBot) -> None:
    navigator.open_article(1)
    positions[0] = 340
    navigator.open_article(2)
    with qtbot.waitSignal(navigator.articles.article_opened) as returned:
        navigator.back()
    assert returned.args == [OpenArticle(article(1), ()), None, 340]
    assert navigator.article == article(1)


def test_choosing_an_entity_shows_its_card_and_back_takes_it_away(navigator: Navigator, qtbot: QtBot) -> None:
    navigator.open_article(1)
    with qtbot.waitSignal(navigator.entity.card_loaded) as loaded:
        navigator.choose_entity(7)
    assert loaded.args == [Card(GONG)]
    navigator.back()
    assert navigator.entity_id is None
    navigator.forward()
    assert navigator.entity_id == 7


def test_a_card_that_failed_is_looked_up_again(navigator: Navigator, library: FakeLibrary, qtbot: QtBot) -> None:
    library.cards.clear()
    with qtbot.waitSignal(navigator.entity.card_failed):
        navigator.choose_entity(7)
    library.cards[7] = Card(GONG)
    with qtbot.waitSignal(navigator.entity.card_loaded) as loaded:
        navigator.entity.look_up_again()
    assert loaded.args == [Card(GONG)]


def test_the_list_is_narrowed_to_an_entity_once(navigator: Navigator, qtbot: QtBot) -> None:
    with qtbot.waitSignal(navigator.list.query_changed) as changed:
        navigator.list.narrow(7)
    assert changed.args == [ArticleQuery(entity_ids=(7,)), (GONG,)]
    with qtbot.assertNotEmitted(navigator.list.query_changed):
        navigator.list.narrow(7)


def test_a_search_marks_what_it_finds_in_the_open_article(navigator: Navigator, qtbot: QtBot) -> None:
    navigator.open_article(1)
    with qtbot.waitSignal(navigator.articles.article_renewed) as hits:
        navigator.list.search("title")
    assert hits.args[0].hits == ((0, 5),)
    with qtbot.waitSignal(navigator.articles.article_renewed) as hits:
        navigator.list.search("")
    assert hits.args[0].hits == ()


def test_words_narrow_further_without_losing_the_chips(navigator: Navigator) -> None:
    navigator.list.narrow(7)
    navigator.list.search("mayor")
    assert navigator.list.query == ArticleQuery("mayor", (7,))


def test_a_read_mark_does_not_open_the_article_anew(navigator: Navigator, library: FakeLibrary, qtbot: QtBot) -> None:
    navigator.open_article(1)
    library.held[1] = replace(article(1), unread=False)
    with (
        qtbot.assertNotEmitted(navigator.articles.article_opened),
        qtbot.waitSignal(navigator.articles.article_renewed),
    ):
        navigator.refresh(Changes(frozenset({1}), flags=True))
    assert navigator.article
    assert not navigator.article.unread


def test_an_open_article_that_is_deleted_closes(navigator: Navigator, library: FakeLibrary, qtbot: QtBot) -> None:
    navigator.open_article(1)
    navigator.open_article(2)
    del library.held[2]
    with qtbot.waitSignal(navigator.articles.article_closed):
        navigator.refresh(Changes(frozenset({2}), membership=True))
    assert navigator.article is None


def test_a_current_entity_that_is_gone_is_no_longer_current(navigator: Navigator, library: FakeLibrary) -> None:
    navigator.choose_entity(7)
    library.cards.clear()
    navigator.refresh(Changes(entities=True))
    assert navigator.entity_id is None


def test_a_session_is_taken_up_where_it_ended(navigator: Navigator, qtbot: QtBot) -> None:
    with qtbot.waitSignal(navigator.articles.article_opened) as returned:
        navigator.restore(Place(3, 55, 7), ArticleQuery(unread=True))
    assert returned.args == [OpenArticle(article(3), ()), None, 55]
    assert navigator.article == article(3)
    assert navigator.entity_id == 7
    assert navigator.list.query == ArticleQuery(unread=True)


def test_an_entity_of_the_last_session_that_is_gone_is_forgotten(navigator: Navigator, library: FakeLibrary) -> None:
    library.cards.clear()
    navigator.restore(Place(None, 0, None), ArticleQuery(entity_ids=(7,)))
    assert navigator.list.query == ArticleQuery()


def test_after_a_deletion_the_next_article_opens_behind_the_page_in_front(navigator: Navigator, qtbot: QtBot) -> None:
    navigator.open_article(1)
    navigator.open_page(place_of(7))
    with qtbot.assertNotEmitted(navigator.page_closed):
        navigator.move_on(2)
    assert (navigator.page, navigator.article) == (place_of(7), article(2))
    navigator.open_article(1)
    navigator.move_on(2)
    assert (navigator.page, navigator.article) == (None, article(2))


def test_the_page_of_an_entity_stands_in_front_of_the_article(
    navigator: Navigator, positions: list[int], qtbot: QtBot
) -> None:
    navigator.open_article(1)
    with qtbot.waitSignal(navigator.page_opened) as opened:
        navigator.open_page(place_of(7))
    assert opened.args == [place_of(7)]
    assert (navigator.entity_id, navigator.article) == (7, article(1))
    positions[0] = 30
    with qtbot.waitSignal(navigator.page_closed):
        navigator.open_article(2)
    with qtbot.waitSignal(navigator.page_opened) as returned:
        navigator.back()
    assert returned.args == [place_of(7, 2, 30)]
    assert navigator.article == article(1)
    with qtbot.waitSignal(navigator.page_closed):
        navigator.back()


def test_a_page_that_is_open_goes_to_another_of_its_lines(navigator: Navigator, qtbot: QtBot) -> None:
    navigator.open_page(place_of(7))
    with qtbot.waitSignal(navigator.page_opened) as opened:
        navigator.open_page(place_of(7, 5))
    assert opened.args == [place_of(7, 5)]
    assert not navigator.trail.can_go_back


def test_a_page_is_closed_in_favour_of_its_article_and_back_opens_it_again(navigator: Navigator, qtbot: QtBot) -> None:
    navigator.open_article(1)
    navigator.open_page(place_of(7))
    with qtbot.waitSignal(navigator.page_closed):
        navigator.close_page()
    with qtbot.waitSignal(navigator.page_opened):
        navigator.back()
    assert navigator.here() == Place(1, 0, 7, place_of(7, 2, 0))


def test_another_name_becomes_current_while_the_page_stays(navigator: Navigator, library: FakeLibrary) -> None:
    library.cards[8] = Card(replace(GONG, id=8))
    navigator.open_page(place_of(7))
    navigator.choose_entity(8)
    assert (navigator.page_id, navigator.entity_id) == (7, 8)
    navigator.back()
    assert (navigator.page_id, navigator.entity_id) == (7, 7)


def test_a_change_to_the_open_article_does_not_close_the_page(navigator: Navigator, qtbot: QtBot) -> None:
    navigator.open_article(1)
    navigator.open_page(place_of(7))
    with qtbot.assertNotEmitted(navigator.page_closed):
        navigator.refresh(Changes(entities=True))


def test_an_entity_that_became_another_is_gone_on_with_everywhere(
    navigator: Navigator, library: FakeLibrary, qtbot: QtBot
) -> None:
    navigator.open_article(1)
    navigator.list.narrow(7)
    navigator.open_page(place_of(7))
    library.cards = {9: Card(replace(GONG, id=9))}
    with qtbot.waitSignal(navigator.page_opened) as opened:
        navigator.refresh(Changes(entities=True, became=((7, 9),)))
    assert opened.args == [place_of(9, 2, 0)]
    assert (navigator.page_id, navigator.entity_id, navigator.list.query.entity_ids) == (9, 9, (9,))


def test_the_page_of_an_entity_that_is_gone_gives_way_to_the_article(navigator: Navigator, qtbot: QtBot) -> None:
    navigator.open_article(1)
    navigator.open_page(place_of(7))
    with qtbot.waitSignal(navigator.page_closed):
        navigator.leave_gone_page(place_of(7))
    assert not navigator.trail.can_go_back
    assert navigator.here() == Place(1, 0, 7)


def test_a_session_that_ended_on_a_page_is_taken_up_there(navigator: Navigator, qtbot: QtBot) -> None:
    with qtbot.waitSignal(navigator.page_opened) as opened:
        navigator.restore(Place(None, 0, 7, place_of(7, 2, 12)), ArticleQuery())
    assert opened.args == [place_of(7, 2, 12)]


def test_a_page_that_is_opened_from_another_leads_back_to_it(navigator: Navigator, qtbot: QtBot) -> None:
    navigator.open_article(1)
    navigator.open_page(REVIEW)
    navigator.open_page(place_of(7))
    with qtbot.waitSignal(navigator.page_opened) as returned:
        navigator.close_page()
    assert returned.args == [REVIEW]
    with qtbot.waitSignal(navigator.page_closed):
        navigator.close_page()
    with qtbot.waitSignal(navigator.page_opened) as returned:
        navigator.back()
    assert returned.args == [REVIEW]


def test_a_mention_is_gone_to_from_however_many_pages(navigator: Navigator, qtbot: QtBot) -> None:
    navigator.open_article(1)
    navigator.open_page(REVIEW)
    navigator.open_page(place_of(7))
    with qtbot.waitSignal(navigator.page_closed):
        navigator.close_pages()
    assert navigator.page is None


def test_behind_a_page_that_is_gone_stands_what_it_was_opened_from(navigator: Navigator, qtbot: QtBot) -> None:
    navigator.open_page(REVIEW)
    navigator.open_page(place_of(7))
    with qtbot.waitSignal(navigator.page_opened) as opened:
        navigator.leave_gone_page(place_of(7))
    assert opened.args == [REVIEW]


class SlowTasks(FakeTasks):
    """Does what was asked last of each topic, when it is told to."""

    def __init__(self, library: FakeLibrary) -> None:
        super().__init__(library)
        self.waiting: dict[Topic, Callable[[], None]] = {}

    def run(self, topic: Topic, *asked: Any, **how: Any) -> None:
        self.waiting[topic] = lambda: FakeTasks.run(self, topic, *asked, **how)

    def work(self) -> None:
        while self.waiting:
            self.waiting.pop(next(iter(self.waiting)))()


def test_an_article_that_is_being_opened_opens_while_an_import_changes_what_the_open_one_names(
    qtbot: QtBot, library: FakeLibrary
) -> None:
    tasks = SlowTasks(library)
    navigator = Navigator(cast("Tasks", tasks), lambda: 0)
    navigator.open_article(1)
    tasks.work()
    navigator.open_article(2)
    navigator.refresh(Changes(entities=True))
    tasks.work()
    assert navigator.article == article(2)
    navigator.refresh(Changes(entities=True))
    navigator.open_article(1)
    tasks.work()
    assert navigator.article == article(1)


def test_what_is_clicked_goes_before_what_an_import_has_changed(qtbot: QtBot, library: FakeLibrary) -> None:
    tasks = FakeTasks(library)
    navigator = Navigator(cast("Tasks", tasks), lambda: 0)
    navigator.open_article(1)
    navigator.choose_entity(7)
    assert tasks.first == [Topic.ARTICLE, Topic.CARD]
    navigator.refresh(Changes(entities=True))
    assert tasks.first == [Topic.ARTICLE, Topic.CARD]
