"""A citation on the clipboard, as text and with its looks."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import ArticleQuery
from reader.settings import CITATION_STYLE
from reader.text.permalink import parse
from reader.ui.background.topics import Topic
from reader.ui.commands.citation_commands import SELECT
from reader.ui.main_window import MainWindow
from tests.exports.citation_style import NEWSROOM
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger


@pytest.mark.parametrize(("style", "beginning"), [("plain", "“"), ("markdown", "> "), ("html", "<blockquote>")])
def test_words_are_copied_with_their_source(window: MainWindow, qtbot: QtBot, style: str, beginning: str) -> None:
    parts = window.parts
    parts.tasks.run(
        Topic.SELECTED, lambda library: library.articles.ids(parts.navigator.list.query)[0],
        parts.navigator.open_article,
    )  # fmt: skip
    qtbot.waitUntil(lambda: parts.reading.page.article is not None and parts.navigator.article is not None)
    trigger(parts.actions["copy_citation"])
    assert parts.notice.sentence == SELECT
    parts.settings.set(CITATION_STYLE, style)
    parts.reading.page.select(0, 8)
    trigger(parts.actions["copy_citation"])
    qtbot.waitUntil(lambda: parts.notice.sentence == "The words were copied with their source.")
    article, mime = parts.navigator.article, QGuiApplication.clipboard().mimeData()
    assert article
    assert mime.text().startswith(f"{beginning}{'<p>' if style == 'html' else ''}{article.text[:8].strip()}")
    assert mime.html().startswith("<blockquote>")
    assert str(article.published.year if article.published else "undated") in mime.text()


def test_mentions_that_are_selected_on_the_page_of_a_name_are_cited(window: MainWindow, qtbot: QtBot) -> None:
    parts = window.parts
    parts.tasks.run(
        Topic.SELECTED, lambda library: library.entities.find_by_name("Gong Zheng")[0].id,
        parts.name_signals.opened.emit,
    )  # fmt: skip
    qtbot.waitUntil(lambda: is_shown(parts.center, parts.page))
    mentions = parts.page.page.mentions
    newest, other = mentions.model_.article_ids[:2]
    mentions.choose([(newest, 0), (other, 0)], None)
    trigger(parts.actions["copy_citation"])
    qtbot.waitUntil(lambda: parts.notice.sentence == "2 mentions copied, each with its source.")
    first, second = QGuiApplication.clipboard().mimeData().text().split("\n\n“")
    assert first.startswith("“Gong Zheng has been mayor of Shanghai since March 2020.”")
    assert "Thinking machines meet in Shanghai" in first
    assert "A new rival from Jiading" in second
    assert QGuiApplication.clipboard().mimeData().html().count("<blockquote>") == 2


def test_the_note_that_is_chosen_on_the_page_of_notes_is_cited(window: MainWindow, qtbot: QtBot, library: Path) -> None:
    with Library.open(library) as opened:
        number = opened.articles.ids(ArticleQuery())[0]
        article = opened.articles.article(number)
        opened.decisions.decide(opened.note_proposals.on_passage(number, 0, 8).decision)
    parts, page = window.parts, window.parts.notes_page
    trigger(parts.actions["notes"])
    qtbot.waitUntil(lambda: page.notes.rowCount() == 1)
    page.view.setCurrentIndex(page.notes.index(0))
    qtbot.waitUntil(lambda: page.chosen_row is not None)
    trigger(parts.actions["copy_citation"])
    qtbot.waitUntil(lambda: parts.notice.sentence == "The words were copied with their source.")
    text = QGuiApplication.clipboard().mimeData().text()
    assert text.startswith(f"“{article.text[:8].strip()}”")
    assert parse(text.split()[-1]).note


def test_a_style_of_a_file_is_used_and_one_that_is_gone_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    parts, style = window.parts, tmp_path / "newsroom.csl"
    style.write_text(NEWSROOM, "utf-8")
    parts.settings.set(CITATION_STYLE, str(style))
    parts.tasks.run(
        Topic.SELECTED, lambda library: library.articles.ids(parts.navigator.list.query)[0],
        parts.navigator.open_article,
    )  # fmt: skip
    qtbot.waitUntil(lambda: parts.reading.page.article is not None and parts.navigator.article is not None)
    parts.reading.page.select(0, 8)
    trigger(parts.actions["copy_citation"])
    qtbot.waitUntil(lambda: parts.notice.sentence == "The words were copied with their source.")
    assert "— told by " in QGuiApplication.clipboard().mimeData().text()
    style.unlink()
    trigger(parts.actions["copy_citation"])
    qtbot.waitUntil(lambda: "“newsroom.csl” cannot be used: its file cannot be read" in parts.notice.sentence)
