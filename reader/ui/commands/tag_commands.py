"""What can be done to a tag wherever it stands: listed, coloured, called otherwise, merged, deleted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.phrase import phrase
from reader.text import tag_name
from reader.ui.background.topics import Topic
from reader.ui.corrections.subject import Subject
from reader.ui.style.translation import tr
from reader.ui.widgets.tag_menu import TagMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPoint

    from reader.library import Library
    from reader.model import Color, Entity, Tag, TagCount
    from reader.model.decision import Proposal
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.list_query import ListQuery
    from reader.ui.browsing.tag_signals import TagSignals
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.corrections.decision_writer import DecisionWriter
    from reader.ui.corrections.dialog import DecisionDialog
    from reader.ui.corrections.dialog_context import DialogContext
    from reader.ui.notes.page import NotesPage
    from reader.ui.widgets.tag_row import TagRow

GONE = phrase("This tag is no longer in the library.")


class TagActions:
    """Opens the menu of a tag, and the dialogs in which it is asked what becomes of all that has it."""

    def __init__(
        self,
        row: TagRow,
        names: TagSignals,
        page: LatePage[NotesPage],
        listed: ListQuery,
        writer: DecisionWriter,
        tasks: Tasks,
        notice: NoticeBar,
        propose: Callable[[Callable[[Library], Proposal]], None],
        ask: Callable[[Subject, tuple[Entity, ...]], DialogContext],
    ) -> None:
        self._page = page
        self._listed = listed
        self._writer = writer
        self._tasks = tasks
        self._notice = notice
        self._propose = propose
        self._make_context = ask
        self.menu: TagMenu | None = None
        self.dialog: DecisionDialog | None = None
        for searched in (row.searched, names.searched):
            searched.connect(self.list_articles)
        for wanted in (row.menu_wanted, names.menu_wanted):
            wanted.connect(self._open_menu)
        page.when_made(lambda page: page.chips.menu_wanted.connect(self._open_menu))

    def list_articles(self, name: str) -> None:
        """List what has a tag."""
        self._listed.search(f'tag:"{name}"')

    def _open_menu(self, tag: Tag, at: QPoint) -> None:
        context = self._make_context(Subject(), ())
        if context.parent is None:
            return
        self.menu = menu = TagMenu(tag, context.theme, context.parent, writable=not self._writer.why_not)
        menu.list_wanted.connect(partial(self.list_articles, tag.name))
        menu.color_wanted.connect(partial(self._color, tag.name))
        menu.rename_wanted.connect(partial(self._ask, tag.name, self._rename))
        menu.deletion_wanted.connect(partial(self._ask, tag.name, self._delete))
        menu.popup(at)

    def _color(self, name: str, color: Color) -> None:
        self._propose(lambda library: library.note_proposals.color_tags([name], color))

    def _ask(self, name: str, ask: Callable[[TagCount, Sequence[TagCount]], DecisionDialog]) -> None:
        """Ask about a tag, once it is known what has it and which others there are."""

        def show(tags: list[TagCount]) -> None:
            about = next((one for one in tags if tag_name.key(one.tag.name) == tag_name.key(name)), None)
            if about is None:
                self._notice.say(tr(GONE))
                return
            self.dialog = ask(about, tags)
            self.dialog.taken.connect(self._writer.take)
            self.dialog.open()

        self._tasks.run(Topic.SUBJECT, lambda library: library.notes.tags(), show)

    def _rename(self, about: TagCount, there: Sequence[TagCount]) -> DecisionDialog:
        from reader.ui.corrections.tag_dialogs import RenameTagDialog  # behind the first frame

        dialog = RenameTagDialog(self._make_context(Subject(), ()), about, there)
        if page := self._page.made:  # which may be narrowed to the tag
            dialog.taken.connect(lambda proposal: page.chips.follow(about.tag.name, proposal.decision.name))
        return dialog

    def _delete(self, about: TagCount, _: Sequence[TagCount]) -> DecisionDialog:
        from reader.ui.corrections.tag_dialogs import DeleteTagDialog  # behind the first frame

        return DeleteTagDialog(self._make_context(Subject(), ()), about)
