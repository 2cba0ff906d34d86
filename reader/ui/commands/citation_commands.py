"""Copies words of an article with where they are from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from reader.settings import CITATION_STYLE
from reader.ui.background.topics import Topic

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.errors import ReaderError
    from reader.exports.citation import Citation
    from reader.library import Library
    from reader.model import Article
    from reader.settings import Settings
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.commands.link_commands import LinkActions
    from reader.ui.notes.page import NotesPage
    from reader.ui.reading.pane import ReadingPane

SELECT = "Select words in the article first, then copy them with their source."


class CitationActions:
    """Puts a citation into the clipboard, as text and with its looks."""

    def __init__(
        self,
        reading: ReadingPane,
        notes: LatePage[NotesPage],
        navigator: Navigator,
        links: LinkActions,
        tasks: Tasks,
        settings: Settings,
        notice: NoticeBar,
    ) -> None:
        self._reading = reading
        self._notes = notes
        self._navigator = navigator
        self._links = links
        self._tasks = tasks
        self._settings = settings
        self._notice = notice

    def table(self) -> dict[str, Callable[[], object]]:
        return {"copy_citation": self.copy}

    def copy(self) -> None:
        """Copy the words that are selected, or those of the note that is chosen or that the reader is at."""
        row = self._notes.made.chosen_row if self._notes.made else None
        page, article = self._reading.page, self._navigator.article
        if row and row.note.article_id is not None and row.note.quote:
            number, words, link = row.note.article_id, row.note.quote, row.link
            self._make(lambda library: library.articles.article(number), words, link)
            return
        note = page.note_here()
        words = page.selected_text() or (note.quote if note else "")
        if row or article is None or not words.strip():
            self._notice.say(SELECT)
            return
        link, _ = self._links.link_here(article)
        self._make(lambda _: article, words, link)

    def _make(self, article: Callable[[Library], Article], words: str, link: str) -> None:
        """Make a citation off this thread: to read a style takes longer than a frame."""
        style = self._settings.get(CITATION_STYLE)

        def make(library: Library) -> Citation:
            from reader.exports.citation_styles import cite  # behind the first frame

            return cite(article(library), words, style, link)

        self._tasks.run(Topic.CITATION, make, self._put, self._refuse, first=True)

    def _put(self, made: Citation) -> None:
        mime = QMimeData()
        mime.setText(made.text)
        mime.setData("text/html", made.html.encode())
        QGuiApplication.clipboard().setMimeData(mime)
        self._notice.say("The words were copied with their source.")

    def _refuse(self, error: ReaderError) -> None:
        self._notice.say(str(error), stays=True)
