"""Copies links to what is read, and goes where a link leads that was followed elsewhere."""

from __future__ import annotations

from functools import partial
from os.path import realpath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.errors import ReaderError
from reader.phrase import Phrase, phrase
from reader.places import is_there
from reader.text.permalink import link_to_words, note_link, parse
from reader.ui.background.topics import Topic
from reader.ui.startup.known_libraries import known_library, remember_library
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.library import Library, LinkTarget
    from reader.model import Article
    from reader.settings import Settings
    from reader.text.permalink import Permalink
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.browsing.queries import OpenArticle
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.commands.library_commands import LibraryActions
    from reader.ui.notes.page import NotesPage
    from reader.ui.reading.pane import ReadingPane

NOTE = phrase("A link to the note was copied.")
ARTICLE = phrase("A link to the article was copied.")
PASSAGE = phrase("A link to the passage was copied.")
NO_ID = phrase("This library can only be read and has no id yet, so that no link can lead into it.")
ON_NAMES = phrase("A link leads to an article, and this note is on none.")
UNKNOWN = phrase(
    "This link leads into a library that was never open on this computer. If you have it, open it once with"
    " File ▸ Open Library and follow the link again."
)
WHERE_NOW = phrase("Open it with File ▸ Open Library where it lies now, and follow the link again.")


class LinkActions(QObject):
    """The links into this library, and those that were followed before it was open."""

    def __init__(
        self,
        reading: ReadingPane,
        notes: LatePage[NotesPage],
        navigator: Navigator,
        libraries: LibraryActions,
        tasks: Tasks,
        settings: Settings,
        notice: NoticeBar,
    ) -> None:
        super().__init__(navigator)
        self._reading = reading
        self._notes = notes
        self._navigator = navigator
        self._libraries = libraries
        self._tasks = tasks
        self._settings = settings
        self._notice = notice
        self._path: Path | None = None
        self._library_id: str | None = None  # None until the library is open
        self._waiting = ""  # a link that was followed before that
        self._awaited: LinkTarget | None = None  # whose article is being opened

    def table(self) -> dict[str, Callable[[], object]]:
        return {"copy_link": self.copy}

    # --- copied ---

    def copy(self) -> None:
        """Copy the link to the words that are selected, to the note that is chosen, or to the article."""
        if (notes := self._notes.made) and (row := notes.chosen_row):
            link, what = row.link, NOTE
        elif article := self._navigator.article:
            link, what = self.link_here(article)
        else:
            return
        if not link:
            self._notice.say(tr(NO_ID) if self._library_id == "" else tr(ON_NAMES))
            return
        QGuiApplication.clipboard().setText(link)
        self._notice.say(tr(what))

    def link_here(self, article: Article) -> tuple[str, Phrase]:
        """Return the link to where the reader is in an article, empty where there is none, and what that is."""
        if not article.link:
            return "", ARTICLE
        page = self._reading.page
        note, span = page.note_here(), page.selected_offsets()
        if span[0] < span[1]:
            return link_to_words(article, *span), PASSAGE
        if note and note.uid:
            return note_link(article.link, note.uid), NOTE
        return article.link, ARTICLE

    # --- followed ---

    def begin(self, library: Path, library_id: str) -> None:
        """Know which library this is, remember where it lies, and go where a link leads that was followed already."""
        self._library_id, self._path = library_id, library
        if library_id:
            remember_library(self._settings, library_id, library)
        waiting, self._waiting = self._waiting, ""
        if waiting:
            self.follow(waiting)

    def follow(self, link: str) -> None:
        """Go where a link leads, or say why not."""
        if self._library_id is None:
            self._waiting = link
            return
        try:
            leading = parse(link)
        except ReaderError as error:
            self._notice.fail(error)
            return
        if leading.library == self._library_id:
            self._say_which(leading)
            self._look_up(leading)
        else:
            self._offer_other_library(leading)

    def _say_which(self, link: Permalink) -> None:
        """Say that this is a copy where the library with this id that was open first lies elsewhere."""
        first, here = known_library(self._settings, link.library), self._path
        if first and here and is_there(first) and realpath(first) != realpath(here):
            opens = (tr("Open That One"), lambda: self._libraries.library_wanted.emit(first, False))
            said = tr(
                "This is “{here}” in {folder}, a copy of “{first}” in {folder_of_first}: the link leads into both.",
                here=here.stem,
                folder=here.parent,
                first=first.stem,
                folder_of_first=first.parent,
            )
            self._notice.say(said, opens, stays=True)

    def _look_up(self, link: Permalink) -> None:
        def find(library: Library) -> LinkTarget:
            return library.permalinks.find(link)

        self._tasks.run(Topic.LINK, find, self._go, self._refuse, first=True)

    def _refuse(self, error: ReaderError) -> None:
        self._notice.fail(error)

    def _go(self, target: LinkTarget) -> None:
        self._awaited = target
        self._navigator.open_article(target.article_id)
        if target.lost:
            self._notice.say(target.lost, stays=True)

    def mark(self, opened: OpenArticle) -> None:
        """Select the passage in the article that was opened for it, and bring it in sight."""
        target, self._awaited = self._awaited, None
        if target is None or target.article_id != opened.article.id or not target.span:
            return
        page = self._reading.page
        if target.note_id is not None:
            page.go_to_note(target.note_id)
        else:
            page.select(*target.span)
            page.reveal(*target.span)

    def _offer_other_library(self, link: Permalink) -> None:
        """Say which library a link leads into, and offer to open it, or to look here: the same article may be here."""
        look = (tr("Look for It Here"), partial(self._look_up, link))
        path = known_library(self._settings, link.library)
        if path is None:
            self._notice.say(tr(UNKNOWN), look, stays=True)
        elif not is_there(path):
            said = tr(
                "This link leads into “{name}”, which is no longer in {folder}. {advice}",
                name=path.stem,
                folder=path.parent,
                advice=WHERE_NOW,
            )
            self._notice.say(said, look, stays=True)
        else:
            opens = (tr("Open It"), lambda: self._libraries.library_wanted.emit(path, False))
            self._notice.say(
                tr("This link leads into another library, “{name}”.", name=path.stem), opens, look, stays=True
            )
