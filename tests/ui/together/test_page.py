"""The page of several names: opened, read, left and kept up to date."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import Changes, Entity, JointCard, Kind, Passage
from reader.ui.browsing.trail import Narrowing
from reader.ui.main_window import MainWindow
from reader.ui.together import passages
from reader.ui.together.chain_sentence import excerpt
from reader.ui.together.page import TogetherPage
from reader.ui.together.paired_bars import counts_of
from reader.ui.together.place import place_of
from reader.ui.widgets.find_bar import FindBar
from reader.ui.widgets.message import Message
from reader.ui.widgets.spans import bars
from tests.ui.shown_page import is_shown
from tests.ui.tab_key import reached_by_tab
from tests.ui.test_main_window import entity, ids, open_article
from tests.ui.trigger import trigger

GONG, SIEMENS = "Gong Zheng", "Siemens Healthineers"


@pytest.fixture
def seed_article(window: MainWindow, qtbot: QtBot) -> int:
    return open_article(window, qtbot, "Shanghai Mayor Gong Zheng met")


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot, seed_article: int) -> TogetherPage:
    """The page of two names of the seeds, with the keys."""
    return opened(window, qtbot, GONG, SIEMENS)


def opened(window: MainWindow, qtbot: QtBot, *names: str) -> TogetherPage:
    window.parts.navigator.open_page(place_of(tuple(entity(window, name) for name in names)))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.together))
    return window.parts.together


def says(page: TogetherPage) -> list[str]:
    return page.column.passages.toPlainText().splitlines()


def open_title(window: MainWindow) -> str:
    article = window.parts.navigator.article
    return article.title if article else ""


def test_it_tells_how_often_since_when_and_which_sentences_say_so(page: TogetherPage, window: MainWindow) -> None:
    head = page.column.head
    assert [line.link.accessibleName() for line in head.names] == [GONG, SIEMENS]
    assert head.counts.text() == f"4 articles name both · of 5 with {GONG} · of 8 with {SIEMENS}"
    assert (head.first.accessibleName(), head.last.accessibleName()) == ("First 24 Mar 2020", "Last 6 Jul 2023")
    assert page.title == f"{GONG} and {SIEMENS}"
    lines = says(page)
    assert lines[0] == "IN ONE SENTENCE   2 articles"
    assert lines[1].startswith("Gong's city has makers of them at hand")
    assert lines[2] == "Shanghai gets a new mayor · 24 Mar 2020"
    assert "IN ONE ARTICLE   2 articles" in lines
    assert "Bernd Montag" in [link.accessibleName() for link in head.others.links]
    assert window.parts.navigator.entity_id == entity(window, GONG)


def test_a_passage_opens_its_article_where_it_stands(page: TogetherPage, window: MainWindow, qtbot: QtBot) -> None:
    asked: list[tuple[int, int]] = []
    window.parts.article_signals.opened.connect(lambda *said: asked.append(said))
    view = page.column.passages
    place = view.cursorRect(view.document().find("which Bernd Montag leads")).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))
    qtbot.waitUntil(lambda: open_title(window) == "A new rival from Jiading")
    assert window.parts.navigator.article
    [(_, start)] = asked
    assert window.parts.navigator.article.text[start:].startswith("Siemens Healthineers, which Bernd Montag leads")
    window.parts.navigator.back()
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))


def test_the_first_and_the_last_article_are_a_click_away(page: TogetherPage, window: MainWindow, qtbot: QtBot) -> None:
    page.column.head.first.click()
    qtbot.waitUntil(lambda: open_title(window) == "Shanghai gets a new mayor")


def test_the_list_shows_these_articles(page: TogetherPage, window: MainWindow, qtbot: QtBot) -> None:
    page.column.head.list_articles.click()
    qtbot.waitUntil(lambda: len(window.parts.navigator.list.narrowed) == 2)
    qtbot.waitUntil(lambda: len(ids(window)) == 4)


def test_esc_goes_back_to_where_the_reader_was(page: TogetherPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(page.column.passages, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))


def test_back_returns_to_it_as_it_was_scrolled(page: TogetherPage, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.column.verticalScrollBar().maximum() > 0)
    page.column.verticalScrollBar().setValue(page.column.verticalScrollBar().maximum())
    scrolled = page.column.verticalScrollBar().value()
    window.parts.name_signals.opened.emit(entity(window, "Shanghai"))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.page))
    window.parts.navigator.back()
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    qtbot.waitUntil(lambda: page.column.verticalScrollBar().value() == scrolled)


def test_the_first_passages_are_there_before_the_others(
    window: MainWindow, qtbot: QtBot, seed_article: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = says(opened(window, qtbot, GONG, SIEMENS))
    window.parts.name_signals.opened.emit(entity(window, "Shanghai"))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.page))
    for steps, articles in (("FIRST", 1), ("SLICE", 0)):  # nothing comes behind the first
        monkeypatch.setattr(passages, steps, articles)
    page = opened(window, qtbot, GONG, SIEMENS)
    assert says(page) == whole[:3]
    assert whole[0] == "IN ONE SENTENCE   2 articles"
    page.select_all()
    assert says(page) == whole
    bar = page.column.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.refresh(Changes(entities=True))
    qtbot.waitUntil(lambda: page.column.passages.textCursor().atStart())  # written anew, and as high as it was
    assert says(page) == whole


def test_nothing_is_written_while_another_page_is_looked_at_and_the_rest_once_it_is_back(
    window: MainWindow, qtbot: QtBot, seed_article: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = says(opened(window, qtbot, GONG, SIEMENS))
    window.parts.name_signals.opened.emit(entity(window, "Shanghai"))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.page))
    for steps, articles in (("FIRST", 1), ("SLICE", 0)):
        monkeypatch.setattr(passages, steps, articles)
    page = opened(window, qtbot, GONG, SIEMENS)
    page.column.passages.hide()
    monkeypatch.setattr(passages, "SLICE", 1)
    elsewhere: list[int] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: elsewhere.append(1))
    timer.start()
    qtbot.waitUntil(lambda: len(elsewhere) > 20)  # a timer that is as quick as the one that writes
    timer.stop()
    assert says(page) == whole[:3]
    page.column.passages.show()
    qtbot.waitUntil(lambda: says(page) == whole)


def test_a_time_drawn_over_the_bars_narrows_it_and_is_found_again(
    page: TogetherPage, window: MainWindow, qtbot: QtBot
) -> None:
    whole, time = says(page), page.column.head.time
    march, year = (2020 * 12 + 2, 2020 * 12 + 2), (2019 * 12, 2019 * 12 + 11)
    time.bars.chosen.emit(march, False)
    assert (time.chip.isVisible(), says(page)) == (True, whole)  # while an edge is drawn
    assert "1" in time.chip.text()
    time.bars.chosen.emit(march, True)
    qtbot.waitUntil(lambda: says(page)[0] == "IN ONE SENTENCE   1 article")
    assert says(page)[2] == "Shanghai gets a new mayor · 24 Mar 2020"
    window.parts.name_signals.opened.emit(entity(window, "Shanghai"))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.page))
    window.parts.navigator.back()
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    assert (page.place() or place_of(())).narrowing == Narrowing(march)
    qtbot.waitUntil(lambda: says(page)[0] == "IN ONE SENTENCE   1 article")
    page.column.head.list_articles.click()
    qtbot.waitUntil(lambda: len(ids(window)) == 1)
    time.bars.chosen.emit(year, True)
    qtbot.waitUntil(lambda: page.column.passages.isHidden())
    said = page.column.findChild(Message)
    assert said
    assert said.sentence.startswith("2019: No article names")
    said.pressed.emit()
    qtbot.waitUntil(lambda: says(page) == whole)
    assert not time.chip.isVisible()


def test_keys_go_from_passage_to_passage_and_keep_them_in_sight(page: TogetherPage, qtbot: QtBot) -> None:
    view = page.column.passages
    view.setFocus()
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
    top = view.mapTo(page.column.viewport(), QPoint(0, view.cursorRect().top())).y()
    assert 0 <= top <= page.column.viewport().height()


def test_what_is_selected_is_copied(page: TogetherPage) -> None:
    page.select_all()
    page.copy()
    copied = QApplication.clipboard().text()
    assert "hopes that Siemens Healthineers" in copied
    assert "\nShanghai gets a new mayor · 24 Mar 2020\n" in copied


def test_it_follows_what_is_decided(page: TogetherPage, window: MainWindow, qtbot: QtBot) -> None:
    gong = entity(window, GONG)
    done: list[Changes] = []
    window.parts.commands.do(
        lambda library: library.decisions.decide(library.proposals.rename(gong, "The Mayor").decision), done.append
    )
    qtbot.waitUntil(lambda: page.title == f"The Mayor and {SIEMENS}")


def test_names_that_become_one_have_no_page_together(page: TogetherPage, window: MainWindow, qtbot: QtBot) -> None:
    both = [entity(window, GONG), entity(window, SIEMENS)]
    done: list[Changes] = []
    window.parts.commands.do(
        lambda library: library.decisions.decide(library.proposals.merge(both, GONG).decision), done.append
    )
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.reading))


def test_three_names_have_a_page_too(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    page = opened(window, qtbot, GONG, SIEMENS, "Shanghai")
    assert page.column.head.counts.text().startswith("4 articles name all 3 · of 5 with")
    assert len(page.column.head.time.bars.bars) > 1


def test_whom_to_compare_with_is_asked_where_one_name_is_chosen(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    window.parts.name_signals.clicked.emit(entity(window, GONG))
    qtbot.waitUntil(lambda: window.parts.navigator.entity.card is not None)
    trigger(window.parts.actions["compare_names"])
    qtbot.waitUntil(lambda: window.commands.entities.dialog is not None)
    dialog = window.commands.entities.dialog
    assert dialog
    dialog.accept()
    assert dialog.isVisible()  # nobody is chosen yet
    dialog.picker.field.setText("Siemens H")
    qtbot.waitUntil(lambda: dialog.picker.selection() is not None)
    qtbot.keyClick(dialog.picker.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.together))
    assert window.parts.together.title == f"{GONG} and {SIEMENS}"


def test_the_card_beside_a_page_leads_to_both(window: MainWindow, qtbot: QtBot, seed_article: int) -> None:
    window.parts.name_signals.opened.emit(entity(window, "Shanghai"))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.page))
    window.parts.name_signals.clicked.emit(entity(window, GONG))
    beside = window.parts.entities.card.head.beside
    qtbot.waitUntil(lambda: beside.accessibleName() == "With Shanghai in 5 of 5")
    beside.click()
    qtbot.waitUntil(lambda: window.parts.together.title == f"Shanghai and {GONG}")


def test_nothing_is_loaded_for_what_an_article_says(page: TogetherPage) -> None:
    assert page.column.passages.loadResource(2, QUrl("file:///dev/zero")) is None


def test_its_passages_are_laid_out_when_all_are_written(page: TogetherPage) -> None:
    passages, sizes = page.column.passages, list[object]()
    passages.document().documentLayout().documentSizeChanged.connect(sizes.append)
    passages._draw()
    assert len(sizes) <= 2  # as it is emptied, and as it is written


def test_both_are_counted_in_the_same_spans() -> None:
    one, other = (Entity(number, Kind.PERSON, str(number), 3, 3) for number in (1, 2))
    months = (("2020-01", 2), ("2022-12", 1)), (("2019-06", 1), ("2020-02", 4))
    card = JointCard((one, other), 1, 0, months, (("2020-01", 1),))
    spans = bars((("2019-01", 1), ("2022-12", 1)), 5)
    assert counts_of(card, spans) == ([0, 2, 0, 1], [1, 4, 0, 0], [0, 1, 0, 0])


def test_two_that_no_article_names_together_are_connected_by_others(
    window: MainWindow, qtbot: QtBot, seed_article: int
) -> None:
    with Library.open(window.parts.library) as library:
        musk, rontgen = (library.entities.find_by_name(name)[0].id for name in ("Elon Musk", "Wilhelm Conrad Röntgen"))
    window.parts.navigator.open_page(place_of((musk, rontgen)))
    page = window.parts.together
    qtbot.waitUntil(lambda: bool(page.column.chains.links))
    names = [link.accessibleName() for link in page.column.chains.links]
    assert (names[0], names[3]) == ("Elon Musk", "Wilhelm Conrad Röntgen")
    clicked: list[int] = []
    window.parts.name_signals.clicked.connect(clicked.append)
    page.column.chains.links[1].click()
    assert len(clicked) == 1
    sentence = page.column.chains.links[4]
    assert sentence.accessibleDescription().startswith(f"Elon Musk – {names[1]}: 1 article, First cars from Lingang")
    sentence.click()
    qtbot.waitUntil(lambda: open_title(window) == "First cars from Lingang")


def test_a_long_sentence_of_a_chain_begins_near_the_first_name() -> None:
    line = f"{'Very much later, ' * 9}Ann met Ben."
    passage = Passage(line, 0, len(line), ((153, 156, 1), (161, 164, 2)))
    words, hits = excerpt(passage)
    assert words.startswith("… ")
    assert [words[start:end] for start, end in hits] == ["Ann", "Ben"]
    assert excerpt(Passage("Ann met Ben.", 0, 12, ((0, 3, 1),))) == ("Ann met Ben.", [(0, 3)])


def test_from_the_page_of_two_a_third_is_added(page: TogetherPage, window: MainWindow, qtbot: QtBot) -> None:
    navigator = window.parts.navigator
    assert navigator.page
    before = navigator.page.entity_ids
    assert window.contents.shown.gestures.with_those_beside(before[:1]) == before
    trigger(window.parts.actions["compare_names"])
    qtbot.waitUntil(lambda: window.commands.entities.dialog is not None)
    dialog = window.commands.entities.dialog
    assert dialog
    dialog.picker.field.setText("Tesla")
    qtbot.waitUntil(lambda: dialog.picker.selection() is not None)
    dialog.accept()
    assert navigator.page.entity_ids[:2] == before
    assert len(navigator.page.entity_ids) == 3


def test_two_that_stand_together_need_no_others(page: TogetherPage) -> None:
    assert page.column.chains.links == []
    assert page.column._connected.isHidden()


def finding(page: TogetherPage, qtbot: QtBot, words: str) -> FindBar:
    page.find()
    bar = page.findChild(FindBar)
    assert isinstance(bar, FindBar)
    qtbot.keyClicks(bar.field, words)
    return bar


def marked(page: TogetherPage) -> list[str]:
    return [one.cursor.selectedText() for one in page.column.passages.extraSelections()]


def test_words_are_found_on_it_and_stepped_through(page: TogetherPage, window: MainWindow, qtbot: QtBot) -> None:
    trigger(window.parts.actions["find"])
    bar = finding(page, qtbot, "montag")
    assert bar.field.hasFocus()
    assert window.parts.navigator.list.narrowed == ()
    assert set(marked(page)) == {"Montag"}
    assert bar.count.text() == f"1 of {len(marked(page))}"
    qtbot.keyClick(bar.field, Qt.Key.Key_F3)
    assert bar.count.text() == f"2 of {len(marked(page))}"
    qtbot.keyClick(bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == f"2 of {len(marked(page))}"


def test_what_is_found_is_scrolled_to(page: TogetherPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.column.verticalScrollBar().maximum() > 0)
    words = says(page)[-2].split()[-3:]
    finding(page, qtbot, " ".join(words))
    [found] = page.column.passages.extraSelections()
    rect = page.column.passages.cursorRect(found.cursor)
    top = page.column.passages.mapTo(page.column.viewport(), rect.topLeft()).y()
    assert 0 <= top <= page.column.viewport().height()


def test_esc_closes_the_bar_first_and_selects_what_was_found(page: TogetherPage, qtbot: QtBot) -> None:
    bar = finding(page, qtbot, "hopes")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert page.column.passages.hasFocus()
    assert (page.column.passages.textCursor().selectedText(), marked(page)) == ("hopes", [])


def test_what_is_not_on_it_is_said_and_looked_for_again_in_larger_letters(
    page: TogetherPage, window: MainWindow, qtbot: QtBot
) -> None:
    bar = finding(page, qtbot, "hopes")
    window.parts.text.zoom(+1)
    assert set(marked(page)) == {"hopes"}
    bar.field.setText("nowhere at all")
    assert (bar.count.text(), marked(page)) == ("Not on the page", [])


def test_the_tab_key_goes_through_all_of_it_also_after_other_names(
    page: TogetherPage, window: MainWindow, qtbot: QtBot
) -> None:
    for names in ((GONG, SIEMENS), (SIEMENS, GONG, "Shanghai"), (GONG, "Shanghai")):
        opened(window, qtbot, *names)
        qtbot.waitUntil(lambda: page.title.count(",") + page.title.count(" and ") == len(names) - 1)  # noqa: B023 - it is called at once
        stops = [one for one in page.column.head.stops() if one.isVisible()]
        assert len(stops) > 10
        assert reached_by_tab(qtbot, stops[0], len(stops) + 1) == [*stops, page.column.passages]


def test_no_way_on_is_cut_in_a_narrow_window(page: TogetherPage, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(900, 600)
    head = page.column.head
    ways = [head.list_articles, head.first, head.last, head.add_note, head.star]
    qtbot.waitUntil(lambda: all(way.width() >= way.sizeHint().width() for way in ways))
    assert head.star.y() > head.list_articles.y()


def test_starred_names_are_kept_in_sight_until_they_are_no_more(
    page: TogetherPage, window: MainWindow, qtbot: QtBot
) -> None:
    star, saved, navigator = page.column.head.star, window.parts.saved, window.parts.navigator
    star.click()
    qtbot.waitUntil(lambda: star.accessibleName() == "Unstar")
    qtbot.waitUntil(lambda: [one.name for one in saved.searches] == [f"{GONG} × {SIEMENS}"])
    navigator.close_pages()
    saved.view.chosen.emit(saved.searches[0])
    qtbot.waitUntil(lambda: navigator.page is not None and navigator.page.page == page.name)
    qtbot.waitUntil(lambda: page.title == f"{GONG} and {SIEMENS}")
    assert navigator.list.query.words.strip() == saved.searches[0].words
    star.click()
    qtbot.waitUntil(lambda: not saved.searches)
    qtbot.waitUntil(lambda: star.accessibleName() == "Star")
    trigger(window.parts.actions["undo"])
    qtbot.waitUntil(lambda: star.accessibleName() == "Unstar")


def test_a_look_at_the_page_of_starred_names_takes_the_dot_of_their_search(
    page: TogetherPage, window: MainWindow, qtbot: QtBot
) -> None:
    with Library.open(window.parts.library, now=lambda: 1_000_000_000.0) as library:
        library.saved_searches.save("Both", f'person:"{GONG}" with:"{SIEMENS}"')
    window.parts.tasks.changed.emit(Changes(searches=True))

    def has_news() -> bool:
        with Library.open(window.parts.library) as library:
            return bool(library.looks.searches_with_news())

    qtbot.waitUntil(lambda: page.column.head.star.accessibleName() == "Unstar")
    qtbot.waitUntil(lambda: not has_news())
