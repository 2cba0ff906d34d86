"""Copies words of an article with where they are from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from reader.phrase import phrase
from reader.settings import CITATION_STYLE
from reader.ui.background.topics import Lane, Topic
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
    from reader.ui.entity_page.pane import EntityPage
    from reader.ui.notes.page import NotesPage
    from reader.ui.reading.pane import ReadingPane

SELECT = phrase("Select words in the article first, then copy them with their source.")
MOST = 200  # mentions that are cited at once


class CitationActions:
    """Puts a citation into the clipboard, as text and with its looks."""

    def __init__(
        self,
        reading: ReadingPane,
        notes: LatePage[NotesPage],
        names: LatePage[EntityPage],
        navigator: Navigator,
        links: LinkActions,
        tasks: Tasks,
        settings: Settings,
        notice: NoticeBar,
    ) -> None:
        self._reading = reading
        self._notes = notes
        self._names = names
        self._navigator = navigator
        self._links = links
        self._tasks = tasks
        self._settings = settings
        self._notice = notice

    def table(self) -> dict[str, Callable[[], object]]:
        return {"copy_citation": self.copy}

    def copy(self) -> None:
        """Copy the words that are selected, or those of the note that is chosen or that the reader is at.

        On the page of a name these are the sentences of the mentions that are selected.
        """
        if self._copy_mentions():
            return
        row = self._notes.made.chosen_row if self._notes.made else None
        page, article = self._reading.page, self._navigator.article
        if row and row.note.article_id is not None and row.note.quote:
            number, words, link = row.note.article_id, row.note.quote, row.link
            self._make(lambda library: library.articles.article(number), words, link)
            return
        note = page.note_here()
        words = page.selected_text() or (note.quote if note else "")
        if row or article is None or not words.strip():
            self._notice.say(tr(SELECT))
            return
        link, _ = self._links.link_here(article)
        self._make(lambda _: article, words, link)

    def _copy_mentions(self) -> bool:
        """Copy each of the selected mentions, where there are any on the page in front, with its source."""
        front = self._navigator.page
        is_there = front is not None and front.page == self._names.name
        read = self._names.made.sentences(MOST) if self._names.made and is_there else None
        if read is None:
            return False
        style = self._settings.get(CITATION_STYLE)

        def make(library: Library) -> list[Citation]:
            from reader.exports.citation_styles import cite

            lines = read(library)
            articles = {number: library.articles.article(number) for number in {line.article_id for line in lines}}
            words = ((line.article_id, f"{line.left}{line.keyword}{line.right}".strip()) for line in lines)
            return [cite(articles[number], said, style, "") for number, said in words]

        self._tasks.run(Topic.CITATION, make, self._put_all, self._refuse, lane=Lane.APART)
        return True

    def _put_all(self, made: Sequence[Citation]) -> None:
        text, html = "\n\n".join(one.text.strip() for one in made), "\n".join(one.html for one in made)
        _to_clipboard(text, html)
        self._notice.say(
            tr("{n} mention copied, each with its source.", "{n} mentions copied, each with its source.", n=len(made))
        )

    def _make(self, article: Callable[[Library], Article], words: str, link: str) -> None:
        """Make a citation off this thread: to read a style takes longer than a frame."""
        style = self._settings.get(CITATION_STYLE)

        def make(library: Library) -> Citation:
            from reader.exports.citation_styles import cite  # behind the first frame

            return cite(article(library), words, style, link)

        self._tasks.run(Topic.CITATION, make, self._put, self._refuse, first=True)

    def _put(self, made: Citation) -> None:
        _to_clipboard(made.text, made.html)
        self._notice.say(tr("The words were copied with their source."))

    def _refuse(self, error: ReaderError) -> None:
        self._notice.fail(error)


def _to_clipboard(text: str, html: str) -> None:
    mime = QMimeData()
    mime.setText(text)
    mime.setData("text/html", html.encode())
    QGuiApplication.clipboard().setMimeData(mime)
