"""What is said of articles otherwise than their files do: in place, or of many on a page of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from reader.ui.background.topics import Topic
from reader.ui.chrome.status_bar import CHANGING
from reader.ui.details.place import PLACE
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.translation import tr, translation

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.library import Library
    from reader.model import Article, Changes, Field
    from reader.model.decision import FieldChange, Proposal
    from reader.ui.article_list.pane import ArticleListPane
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.commands.step_progress import StepProgress
    from reader.ui.corrections.decision_writer import DecisionWriter
    from reader.ui.details.page import DetailsPage
    from reader.ui.reading.details_form import Change
    from reader.ui.reading.head_editor import HeadEditor


class DetailActions:
    """Edits the details of the article that is open, or of several on a page of their own."""

    def __init__(
        self,
        head: HeadEditor,
        page: LatePage[DetailsPage],
        articles: ArticleListPane,
        navigator: Navigator,
        commands: LibraryCommands,
        writer: DecisionWriter,
        tasks: Tasks,
        notice: NoticeBar,
        steps: StepProgress,
    ) -> None:
        self._head = head
        self._page = page
        self._articles = articles
        self._navigator = navigator
        self._commands = commands
        self._writer = writer
        self._tasks = tasks
        self._notice = notice
        self._steps = steps
        self._changing = False
        commands.failed.connect(self._refuse)
        head.wanted.connect(self.edit)
        head.opened.connect(self._look_up_read)
        head.saved.connect(self._save)
        head.abandoned.connect(self._save_left)
        page.when_made(lambda page: page.change_wanted.connect(self._change))

    def table(self) -> dict[str, Callable[[], object]]:
        return {"edit_details": self.edit_selected}

    def update(self) -> None:
        """Offer no editing where nothing can be written."""
        self._head.set_writable(self._commands.writable)
        self._articles.selection_bar.set_writable(self._commands.writable)

    def edit_selected(self) -> None:
        """Edit the articles that are selected in the list, or the one that is open."""
        selected = self._articles.selected_ids()
        if len(selected) > 1:
            self.edit_many(selected)
        else:
            self.edit()

    def edit(self, field: Field | None = None) -> None:
        """Open the form in the text."""
        if self._is_writable and self._navigator.article:
            self._navigator.close_pages()
            self._head.open(field)

    def edit_many(self, ids: Sequence[int], *, dates_from_names: bool = False) -> None:
        """Open the page about some articles, of which the dates may be wanted that their files' names tell."""
        if self._is_writable:
            page = self._page.get()
            page.choose(ids, dates_from_names=dates_from_names)
            self._navigator.open_page(PLACE)
            page.setFocus()

    @property
    def _is_writable(self) -> bool:
        if not self._commands.writable:
            self._notice.say(self._commands.why_not)
        return self._commands.writable

    def _change(self, changes: Sequence[FieldChange]) -> None:
        """Write what the page says; it is about nothing any more once that is done."""
        number = len({article_id for article_id, *_ in changes})

        def end(_: Changes) -> None:
            self._changing = False
            self._steps.end()
            self._page.get().finish()
            self._say(tr("{n} article changed", "{n} articles changed", n=number))

        self._changing = True
        self._steps.show(CHANGING, 0, number)
        self._commands.do(partial(_edit, changes, []), end)

    def _refuse(self, error: ReaderError) -> None:
        if self._changing:
            self._changing = False
            self._page.get().refuse(error)

    def _look_up_read(self, article: Article) -> None:
        """Ask what the file says of what was edited."""
        if article.edited:
            changes = [(article.id, field, None) for field in article.edited]

            def show(proposal: Proposal) -> None:
                self._head.show_read(article.id, proposal.edited[0].after)

            self._tasks.run(Topic.DETAILS, _propose(changes), show, lambda _: None)

    def _save(self, article: Article, changes: Iterable[Change]) -> None:
        """Take the decision: it is on the screen at once."""
        wanted = _of_article(article, changes)
        self._tasks.run(Topic.PROPOSAL, _propose(wanted), self._take, self._head.refuse, first=True)

    def _save_left(self, article: Article, changes: Iterable[Change], complaint: str) -> None:
        """Write what can be saved of an article that was left, and lead back to it where that is not all."""
        said: list[str] = []

        def tell() -> None:
            if complaint:
                self._say_unsaved(article, complaint)
            else:
                self._say(*said)

        if wanted := _of_article(article, changes):
            self._commands.do(partial(_edit, wanted, said), lambda _: tell())
        else:
            tell()

    def _say(self, words: str) -> None:
        self._notice.say(f"{translation(words)}.", (tr("Undo"), self._commands.steps.undo))

    def _take(self, proposal: Proposal) -> None:
        self._head.close()
        self._writer.take(proposal)

    def _say_unsaved(self, article: Article, why: str) -> None:
        said = tr("What you wrote of “{title}” is not saved yet: {why}", title=one_line(article.title, SHORT), why=why)
        self._notice.say(said, (tr("Go Back"), partial(self._navigator.open_article, article.id)), stays=True)


def _of_article(article: Article, changes: Iterable[Change]) -> list[FieldChange]:
    return [(article.id, field, value) for field, value in changes]


def _edit(changes: Sequence[FieldChange], said: list[str], library: Library) -> Changes:
    """Take the decision, and note what it is in words."""
    from reader.verbs.phrases import past

    decision = library.proposals.edit(changes).decision
    said.append(past(decision))
    return library.decisions.decide(decision)


def _propose(changes: Iterable[FieldChange]) -> Callable[[Library], Proposal]:
    wanted = list(changes)
    return lambda library: library.proposals.edit(wanted)
