"""Goes from one version of a story to another, and keeps articles apart that are not the same story."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Changes
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.notice_bar import NoticeBar


class VersionActions:
    """What can be done to the versions of the open article."""

    def __init__(self, navigator: Navigator, commands: LibraryCommands, notice: NoticeBar) -> None:
        self._navigator = navigator
        self._commands = commands
        self._notice = notice

    def open(self, article_id: int) -> None:
        self._navigator.open_article(article_id)

    def keep_apart(self) -> None:
        """Say that the open article is not the same story as its versions: a decision, which Undo takes back."""
        if (article := self._navigator.article) is None:
            return
        number = article.id

        def decide(library: Library) -> Changes:
            return library.decisions.decide(library.proposals.keep_apart(number).decision)

        self._commands.do(decide)
        self._notice.say("This article is kept apart: another story.", ("Undo", self._commands.steps.undo))
