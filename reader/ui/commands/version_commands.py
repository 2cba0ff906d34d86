"""Goes from one version of a story to another, and says which articles are one story, and which are another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.background.topics import Topic
from reader.ui.reading.comparison import compare
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library import Library
    from reader.model import Changes
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.reading.comparison import Comparison
    from reader.ui.reading.pane import ReadingPane


class VersionActions:
    """What can be done to the versions of the open article."""

    def __init__(
        self, navigator: Navigator, reading: ReadingPane, tasks: Tasks, commands: LibraryCommands, notice: NoticeBar
    ) -> None:
        self._navigator = navigator
        self._reading = reading
        self._tasks = tasks
        self._commands = commands
        self._notice = notice

    def open(self, article_id: int) -> None:
        self._navigator.open_article(article_id)

    def compare(self) -> None:
        """Mark in the open article what only it says, and what the fullest version has more; or no longer."""
        article = self._navigator.article
        if self._reading.is_comparing:
            self._reading.comparison.closed.emit()
        elif article is not None:
            self._tasks.run(Topic.COMPARISON, compare(article.id), self._show_comparison)

    def _show_comparison(self, comparison: Comparison | None) -> None:
        if comparison:
            self._reading.comparison.show_comparison(comparison)

    def keep_apart(self) -> None:
        """Say that the open article is not the same story as its versions: a decision, which Undo takes back."""
        if (article := self._navigator.article) is None:
            return
        number = article.id

        def decide(library: Library) -> Changes:
            return library.decisions.decide(library.proposals.keep_apart(number).decision)

        self._commands.do(decide)
        self._notice.say(tr("This article is kept apart: another story."), (tr("Undo"), self._commands.steps.undo))

    def keep_together(self, ids: Sequence[int]) -> None:
        """Say that articles are versions of one story: a decision too."""

        def decide(library: Library) -> Changes:
            return library.decisions.decide(library.proposals.keep_together(ids).decision)

        def say(_: Changes) -> None:
            self._notice.say(
                tr("{n} article is one story now.", "{n} articles are one story now.", n=len(ids)),
                (tr("Undo"), self._commands.steps.undo),
            )

        self._commands.do(decide, say)
