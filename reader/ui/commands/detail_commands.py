"""What is said of articles otherwise than their files do: in place, or of many on a page of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from reader.ui.background.topics import Topic
from reader.ui.style.foreign_text import SHORT, one_line

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Article, Field
    from reader.model.decision import FieldChange, Proposal
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.corrections.decision_writer import DecisionWriter
    from reader.ui.reading.details_form import Change
    from reader.ui.reading.head_editor import HeadEditor


class DetailActions:
    """Edits the details of the article that is open."""

    def __init__(
        self,
        head: HeadEditor,
        navigator: Navigator,
        commands: LibraryCommands,
        writer: DecisionWriter,
        tasks: Tasks,
        notice: NoticeBar,
    ) -> None:
        self._head = head
        self._navigator = navigator
        self._commands = commands
        self._writer = writer
        self._tasks = tasks
        self._notice = notice
        head.wanted.connect(self.edit)
        head.opened.connect(self._look_up_read)
        head.saved.connect(self._save)
        head.abandoned.connect(self._say_unsaved)

    def table(self) -> dict[str, Callable[[], object]]:
        return {"edit_details": self.edit}

    def edit(self, field: Field | None = None) -> None:
        """Open the form in the text."""
        if not self._commands.writable:
            self._notice.say(self._commands.why_not)
            return
        if self._navigator.article:
            self._navigator.close_pages()
            self._head.open(field)

    def _look_up_read(self, article: Article) -> None:
        """Ask what the file says of what was edited."""
        if article.edited:
            changes = [(article.id, field, None) for field in article.edited]

            def show(proposal: Proposal) -> None:
                self._head.show_read(article.id, proposal.edited[0].after)

            self._tasks.run(Topic.DETAILS, _propose(changes), show, lambda _: None)

    def _save(self, article: Article, changes: Iterable[Change]) -> None:
        """Take the decision; where the article has been left meanwhile, that is said as well."""
        wanted = [(article.id, field, value) for field, value in changes]
        self._tasks.run(Topic.PROPOSAL, _propose(wanted), self._take, self._head.refuse, first=True)

    def _take(self, proposal: Proposal) -> None:
        self._head.close()
        self._writer.take(proposal)

    def _say_unsaved(self, article: Article, why: str) -> None:
        said = f"What you wrote of “{one_line(article.title, SHORT)}” is not saved yet: {why}"
        self._notice.say(said, ("Go Back", partial(self._navigator.open_article, article.id)), stays=True)


def _propose(changes: Iterable[FieldChange]) -> Callable[[Library], Proposal]:
    wanted = list(changes)
    return lambda library: library.proposals.edit(wanted)
