"""What is said of articles, edited in a window over a library."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.formats.edit_plan import How
from reader.library import Library
from reader.model import ArticleQuery, Details, EditableArticle, Field
from reader.model.article import FIRST_DATED
from reader.ui.browsing.trail import Place
from reader.ui.commands.undated_offer import UndatedOffer
from reader.ui.details.place import PLACE
from reader.ui.imports.process import ImportReport
from reader.ui.main_window import MainWindow
from reader.ui.reading.details_form import DetailsForm
from tests.library.newsroom import add, reading
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger


@pytest.fixture
def window(open_window: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    made = open_window()
    qtbot.waitUntil(lambda: len(made.parts.articles._model.ids) > 10)
    open_article(made, made.parts.articles._model.ids[2], qtbot)
    return made


def open_article(window: MainWindow, number: int, qtbot: QtBot) -> None:
    window.parts.navigator.open_article(number)
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None and window.parts.navigator.article.id == number)


def form_of(window: MainWindow) -> DetailsForm:
    trigger(window.parts.actions["edit_details"])
    assert window.parts.reading.head.form
    return window.parts.reading.head.form


def published(window: MainWindow) -> date | None:
    article = window.parts.navigator.article
    return article.published if article else None


def test_a_date_is_edited_in_the_text_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    parts = window.parts
    before = published(window)
    form = form_of(window)
    form.cells[Field.DATE].edit.setText("12 July 2019")
    QTest.keyClick(form.cells[Field.DATE].edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: published(window) == date(2019, 7, 12))
    assert not parts.reading.head.is_open
    assert "12 Jul 2019" in parts.reading.page.toPlainText()
    assert "12 July 2019" in parts.notice.sentence
    article = parts.navigator.article
    assert article
    qtbot.waitUntil(lambda: parts.articles.current() == article.id)  # at its new place in the list
    parts.commands.steps.undo()
    qtbot.waitUntil(lambda: published(window) == before)


def test_what_was_written_is_saved_when_another_article_is_opened(
    window: MainWindow, library: Path, qtbot: QtBot
) -> None:
    form = form_of(window)
    form.cells[Field.AUTHOR].edit.setText("Klara Feld")
    form.cells[Field.DATE].edit.setText("soon")
    article = window.parts.navigator.article
    assert article
    open_article(window, window.parts.articles._model.ids[5], qtbot)
    qtbot.waitUntil(lambda: "not saved yet: “soon” cannot be read" in window.parts.notice.sentence)
    with Library.open(library) as opened:
        qtbot.waitUntil(lambda: opened.articles.article(article.id).author == "Klara Feld")
    open_article(window, article.id, qtbot)
    assert window.parts.reading.head.form
    assert window.parts.reading.head.form.texts()[Field.DATE] == "soon"


def test_what_was_written_is_saved_when_the_window_closes(window: MainWindow, library: Path) -> None:
    article = window.parts.navigator.article
    assert article
    form_of(window).cells[Field.SOURCE].edit.setText("The Post")
    window.close()
    with Library.open(library) as opened:
        assert opened.articles.article(article.id).source == "The Post"


def test_an_import_without_dates_is_dated_by_the_names_of_its_files(
    open_window: Callable[[], MainWindow], library: Path, qtbot: QtBot
) -> None:
    with Library.open(library) as opened:
        made = [reading(f"Harbour {day}", "Rain.", published=None, path=f"2020-03-{day}.txt") for day in range(10, 17)]
        added = tuple(add(opened, *made))
    window = open_window()
    parts = window.parts
    window.commands.import_end.say(ImportReport(1, added=added))
    qtbot.waitUntil(lambda: "7 articles have no date" in parts.notice.sentence)
    next(button for button in parts.notice._buttons if button.text().startswith("Take It")).click()
    qtbot.waitUntil(lambda: parts.center.currentWidget() is parts.details and parts.details.place() is not None)
    qtbot.waitUntil(lambda: parts.details.sheet.accept.text() == "Change 7 articles")
    parts.details.sheet.accept.click()
    qtbot.waitUntil(lambda: parts.notice.sentence == "7 articles changed.")
    assert parts.center.currentWidget() is parts.reading
    with Library.open(library) as opened:
        assert date(2020, 3, 16) in {row.published for row in opened.articles.rows(opened.articles.ids(ArticleQuery()))}


@pytest.mark.parametrize(
    ("names", "dated", "words"),
    [
        ("2020-03-1{}", 20, []),
        ("harbour_{}", 0, []),
        ("2020-03-1{}", 15, ["Done. 5 articles have no date."]),
    ],
)
def test_the_offer_is_made_only_where_many_are_undated_and_their_names_tell(
    names: str, dated: int, words: list[str]
) -> None:
    there = [EditableArticle(number, Details(""), f"{names.format(number)}.txt", 0, "") for number in range(5)]
    said: list[str] = []
    held = SimpleNamespace(articles=SimpleNamespace(editable=lambda _: there))
    tasks = SimpleNamespace(run=lambda _, read, show, *__, **___: show(read(held)))
    notice = SimpleNamespace(say=lambda words, *_, **__: said.append(words))
    commands = SimpleNamespace(writable=True, steps=SimpleNamespace(undo=None))
    details = SimpleNamespace(edit_many=print)
    offer = UndatedOffer(*(cast("Any", part) for part in (details, tasks, commands, notice)))
    offer.consider(ImportReport(1, added=(*range(5), *range(FIRST_DATED, FIRST_DATED + dated))), "Done.")
    assert said == words


def test_several_selected_articles_are_edited_on_the_page(window: MainWindow, qtbot: QtBot) -> None:
    parts = window.parts
    parts.articles._view.selectAll()
    trigger(parts.actions["edit_details"])
    qtbot.waitUntil(lambda: is_shown(parts.center, parts.details))
    assert not parts.reading.head.is_open


def test_the_next_start_leads_to_the_article_since_it_knows_no_selection(window: MainWindow, qtbot: QtBot) -> None:
    parts = window.parts
    article = parts.navigator.article
    assert article
    parts.navigator.restore(Place(article.id, page=PLACE), ArticleQuery())
    assert parts.navigator.page is None
    assert parts.center.currentWidget() is parts.reading


def test_back_leads_to_the_page_with_what_was_chosen_on_it(window: MainWindow, qtbot: QtBot) -> None:
    parts = window.parts
    ids = list(parts.articles._model.ids)[:3]
    window.commands.details.edit_many(ids)
    qtbot.waitUntil(lambda: parts.details.sheet.table.model.rowCount() == 3)
    parts.details.sheet.rows[Field.AUTHOR].choose(How.SET)
    parts.details.sheet.rows[Field.AUTHOR].words.setText("Klara Feld")
    open_article(window, ids[1], qtbot)
    assert parts.center.currentWidget() is parts.reading
    parts.navigator.back()
    qtbot.waitUntil(lambda: is_shown(parts.center, parts.details))
    assert parts.details.sheet.rows[Field.AUTHOR].words.text() == "Klara Feld"
    qtbot.waitUntil(lambda: parts.details.sheet.accept.text() == "Change 3 articles")


def test_what_is_written_of_a_deleted_article_is_there_again_with_it(window: MainWindow, qtbot: QtBot) -> None:
    parts = window.parts
    article = parts.navigator.article
    assert article
    form_of(window).cells[Field.TITLE].edit.setText("Half a title")
    window.commands.articles.delete([article.id])
    qtbot.waitUntil(lambda: parts.navigator.article is not None and parts.navigator.article.id != article.id)
    assert parts.notice.sentence == "1 article deleted."
    parts.commands.steps.undo()
    qtbot.waitUntil(lambda: article.id in parts.articles._model.ids)
    open_article(window, article.id, qtbot)
    assert parts.reading.head.form
    assert parts.reading.head.form.cells[Field.TITLE].text == "Half a title"
