"""Copies words of the open article with where they are from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from reader.settings import CITATION_STYLE

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.settings import Settings
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.commands.link_commands import LinkActions
    from reader.ui.reading.pane import ReadingPane

SELECT = "Select words in the article first, then copy them with their source."


class CitationActions:
    """Puts a citation into the clipboard, as text and with its looks."""

    def __init__(
        self,
        reading: ReadingPane,
        navigator: Navigator,
        links: LinkActions,
        settings: Settings,
        notice: NoticeBar,
    ) -> None:
        self._reading = reading
        self._navigator = navigator
        self._links = links
        self._settings = settings
        self._notice = notice

    def table(self) -> dict[str, Callable[[], object]]:
        return {"copy_citation": self.copy}

    def copy(self) -> None:
        """Copy the words that are selected, or those of the highlight that the reader is at."""
        from reader.exports.citation import CitationStyle, citation  # behind the first frame

        article, page = self._navigator.article, self._reading.page
        note = page.note_here()
        words = page.selected_text() or (note.quote if note else "")
        if article is None or not words.strip():
            self._notice.say(SELECT)
            return
        link, _ = self._links.link_here(article)
        made = citation(article, words, CitationStyle(self._settings.get(CITATION_STYLE)), link)
        mime = QMimeData()
        mime.setText(made.text)
        mime.setData("text/html", made.html.encode())
        QGuiApplication.clipboard().setMimeData(mime)
        self._notice.say("The words were copied with their source.")
