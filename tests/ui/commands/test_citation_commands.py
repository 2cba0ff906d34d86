"""A citation on the clipboard, as text and with its looks."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.settings import CITATION_STYLE
from reader.ui.background.topics import Topic
from reader.ui.commands.citation_commands import SELECT
from reader.ui.main_window import MainWindow


@pytest.mark.parametrize(("style", "beginning"), [("plain", "“"), ("markdown", "> "), ("html", "<blockquote>")])
def test_words_are_copied_with_their_source(window: MainWindow, qtbot: QtBot, style: str, beginning: str) -> None:
    parts = window.parts
    parts.tasks.run(
        Topic.SELECTED, lambda library: library.articles.ids(parts.navigator.list.query)[0],
        parts.navigator.open_article,
    )  # fmt: skip
    qtbot.waitUntil(lambda: parts.reading.page.article is not None and parts.navigator.article is not None)
    parts.actions["copy_citation"].trigger()
    assert parts.notice.sentence == SELECT
    parts.settings.set(CITATION_STYLE, style)
    parts.reading.page.select(0, 8)
    parts.actions["copy_citation"].trigger()
    article, mime = parts.navigator.article, QGuiApplication.clipboard().mimeData()
    assert article
    assert mime.text().startswith(f"{beginning}{'<p>' if style == 'html' else ''}{article.text[:8].strip()}")
    assert mime.html().startswith("<blockquote>")
    assert str(article.published.year if article.published else "undated") in mime.text()
