"""Links are copied where the reader is, and lead there again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader import paths
from reader.library import Library
from reader.model import ArticleQuery, Color, NoteQuery
from reader.settings import KNOWN_LIBRARIES, Settings
from reader.text.permalink import parse
from reader.ui.commands.link_commands import UNKNOWN
from reader.ui.main_window import MainWindow
from reader.ui.startup.known_libraries import known_library, linked_library, remember_library
from tests.library.newsroom import add, reading
from tests.ui.trigger import trigger


@pytest.fixture
def noted(library: Path) -> tuple[int, int]:
    """Return two articles of the library; on the second's first words is a note."""
    with Library.open(library) as opened:
        first, second = opened.articles.ids(ArticleQuery())[:2]
        opened.decisions.decide(opened.note_proposals.on_passage(second, 3, 12, color=Color.SAGE).decision)
    return first, second


def open_article(window: MainWindow, qtbot: QtBot, number: int) -> None:
    window.parts.navigator.open_article(number)
    qtbot.waitUntil(lambda: shown(window) == number)


def shown(window: MainWindow) -> int | None:
    article = window.parts.navigator.article
    return article.id if article and window.parts.reading.page.article else None


def copied(window: MainWindow) -> str:
    trigger(window.parts.actions["copy_link"])
    return QGuiApplication.clipboard().text()


def test_a_link_to_words_selects_them_again(noted: tuple[int, int], window: MainWindow, qtbot: QtBot) -> None:
    first, second = noted
    page, notice = window.parts.reading.page, window.parts.notice
    open_article(window, qtbot, first)
    page.select(40, 61)
    link, words = copied(window), page.selected_text()
    assert parse(link).anchor
    assert notice.sentence == "A link to the passage was copied."
    open_article(window, qtbot, second)
    window.commands.links.follow(link)
    qtbot.waitUntil(lambda: shown(window) == first and page.selected_offsets() == (40, 61))
    assert page.selected_text() == words


def test_a_link_to_all_of_an_article_opens_it(noted: tuple[int, int], window: MainWindow, qtbot: QtBot) -> None:
    first, second = noted
    open_article(window, qtbot, first)
    link = copied(window)
    assert parse(link).anchor is None
    assert window.parts.notice.sentence == "A link to the article was copied."
    open_article(window, qtbot, second)
    window.commands.links.follow(link)
    qtbot.waitUntil(lambda: shown(window) == first)
    assert window.parts.reading.page.selected_text() == ""


def test_a_link_to_a_note_goes_to_it(noted: tuple[int, int], window: MainWindow, qtbot: QtBot, library: Path) -> None:
    first, second = noted
    page = window.parts.reading.page
    with Library.open(library) as opened:
        [row] = opened.notes.rows(opened.notes.ids(NoteQuery()))
    open_article(window, qtbot, first)
    window.commands.links.follow(row.link)
    qtbot.waitUntil(lambda: shown(window) == second and page.note_here() is not None)
    assert copied(window) == row.link
    assert window.parts.notice.sentence == "A link to the note was copied."


def test_where_no_article_is_open_there_is_no_link(window: MainWindow) -> None:
    window.commands.article_menu.update()
    assert window.parts.navigator.article is None
    assert not window.parts.actions["copy_link"].isEnabled()


def test_a_passage_that_is_gone_and_an_article_that_is_gone_are_told(
    noted: tuple[int, int], window: MainWindow, qtbot: QtBot, library: Path
) -> None:
    first, second = noted
    with Library.open(library) as opened:
        link, other = (opened.articles.article(number).link for number in noted)
    window.commands.links.follow(f"{link}?at=5-40&quote=xqzwv+kjhgf+pwtrq+mnbvc+lkjhg+zzzz")
    qtbot.waitUntil(lambda: shown(window) == first)
    qtbot.waitUntil(lambda: "passage that this link leads to is not found" in window.parts.notice.sentence)
    window.parts.commands.delete([second])
    qtbot.waitUntil(lambda: window.parts.status.counts.startswith("13 articles"))
    window.commands.links.follow(other)
    qtbot.waitUntil(lambda: "is in the bin" in window.parts.notice.sentence)


@pytest.mark.parametrize(
    "link", ["entity-reader:<b>x</b>", "entity-reader://../../etc/passwd", "x" * 90_000, "\x1b[2J"]
)
def test_what_is_no_link_is_refused_without_being_repeated(window: MainWindow, qtbot: QtBot, link: str) -> None:
    window.commands.links.follow(link)
    qtbot.waitUntil(lambda: window.parts.notice.sentence.startswith("This link cannot be followed: "))
    assert len(window.parts.notice.sentence) < 200


def buttons(window: MainWindow) -> dict[str, QToolButton]:
    found = window.parts.notice.findChildren(QToolButton)
    return {button.text(): button for button in found if button.isVisible() and button.text()}


def test_a_link_into_a_library_that_is_not_known_is_told_and_may_be_looked_for_here(
    noted: tuple[int, int], window: MainWindow, qtbot: QtBot, library: Path
) -> None:
    first, _ = noted
    with Library.open(library) as opened:
        own = opened.permalinks.library_id
        link = opened.articles.article(first).link.replace(own, "0" * 16)
    window.commands.links.follow(link)
    assert window.parts.notice.sentence == UNKNOWN
    buttons(window)["Look for It Here"].click()
    qtbot.waitUntil(lambda: shown(window) == first)


def test_a_link_into_another_library_offers_to_open_it_while_it_is_there(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with Library.create(tmp_path / "other.library") as other:
        add(other, reading("Opening", "The hall opens."))
        link = other.articles.article(other.articles.ids(ArticleQuery())[0]).link
        remember_library(window.parts.settings, other.permalinks.library_id, other.path)
    window.commands.links.follow(link)
    assert window.parts.notice.sentence == "This link leads into another library, “other”."
    with qtbot.waitSignal(window.commands.libraries.library_wanted) as wanted:
        buttons(window)["Open It"].click()
    assert wanted.args == [tmp_path / "other.library", False]
    assert linked_library(window.parts.settings, link) == tmp_path / "other.library"
    (tmp_path / "other.library").unlink()
    window.commands.links.follow(link)
    assert window.parts.notice.sentence.startswith("This link leads into “other”, which is no longer in ")
    assert list(buttons(window)) == ["Look for It Here"]
    assert linked_library(window.parts.settings, link) is None


def test_where_a_library_lies_is_remembered_once_it_is_open(window: MainWindow, library: Path) -> None:
    with Library.open(library) as opened:
        number = opened.permalinks.library_id
    assert known_library(window.parts.settings, number) == library
    assert known_library(Settings(paths.user_settings()), number) == library  # for who is started meanwhile
    assert known_library(window.parts.settings, "0" * 16) is None


def test_of_two_with_one_id_the_first_is_meant_while_it_is_there_and_the_other_is_said_to_be_a_copy(
    noted: tuple[int, int], window: MainWindow, qtbot: QtBot, library: Path, tmp_path: Path
) -> None:
    settings, links, first = window.parts.settings, window.commands.links, tmp_path / "first.library"
    with Library.open(library) as opened:
        number, link = opened.permalinks.library_id, opened.articles.article(noted[0]).link
    remember_library(settings, number, first)
    assert known_library(settings, number) == library  # nothing is there
    settings.set(KNOWN_LIBRARIES, {number: str(first)})
    first.write_bytes(library.read_bytes())
    links.begin(library, number)
    assert known_library(settings, number) == first
    links.follow(link)
    qtbot.waitUntil(lambda: shown(window) == noted[0])
    assert window.parts.notice.sentence.startswith("This is “test” in ")
    with qtbot.waitSignal(window.commands.libraries.library_wanted) as wanted:
        buttons(window)["Open That One"].click()
    assert wanted.args == [first, False]
    first.unlink()
    links.begin(library, number)
    assert known_library(settings, number) == library


def test_on_the_page_of_notes_the_link_is_to_the_one_that_is_chosen(
    noted: tuple[int, int], window: MainWindow, qtbot: QtBot
) -> None:
    first, second = noted
    open_article(window, qtbot, first)
    page = window.parts.notes_page
    trigger(window.parts.actions["notes"])
    qtbot.waitUntil(lambda: page.notes.rowCount() == 1)
    page.view.setCurrentIndex(page.notes.index(0))
    qtbot.waitUntil(lambda: page.chosen_row is not None)
    assert parse(copied(window)).note
    window.commands.links.follow(QGuiApplication.clipboard().text())
    qtbot.waitUntil(lambda: shown(window) == second and page.chosen_row is None)
