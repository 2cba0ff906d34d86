"""What is done on the page of groups: two names compared, and the groups written to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.disk import Sort
from reader.phrase import phrase
from reader.ui.commands.page_files import PageFiles
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.ui.background.tasks import Tasks
    from reader.ui.browsing.navigator import Navigator
    from reader.ui.chrome.late_page import LatePage
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.groups.page import GroupsPage

TABLE, NETWORK, PAGE = ".csv", ".gexf", ".pdf"
ENDINGS = ((phrase("Table, CSV"), [TABLE]), (phrase("Page, PDF"), [PAGE]), (phrase("Network, GEXF"), [NETWORK]))
MARKS = (b"Entity Reader", b"group,name,kind,together,articles")


class GroupActions:
    """The page of groups of one window."""

    def __init__(
        self,
        page: LatePage[GroupsPage],
        navigator: Navigator,
        compare: Callable[[tuple[int, ...]], None],
        tasks: Tasks,
        notice: NoticeBar,
        window: QWidget,
    ) -> None:
        self._page = page
        self._navigator = navigator
        self._compare = compare
        sort = Sort(tr("a list of groups"), lambda head: any(mark in head for mark in MARKS))
        self.files = PageFiles(tr("Groups"), sort, ENDINGS, self._content, tasks, notice, window)
        page.when_made(self._connect)

    def _connect(self, page: GroupsPage) -> None:
        page.wanted.connect(self._do)
        self._navigator.list.tell(page.follow_list)

    def _do(self, deed: str, entity_ids: tuple[int, ...] | None) -> None:
        if deed == "compare" and entity_ids:
            self._compare(entity_ids)
        else:
            self.files.ask(f"{self._page.get().title or 'Groups'}.csv")

    def _content(self, suffix: str) -> Callable[[Library], bytes] | None:
        """Return what makes the bytes of a file of a sort, None where there is no such sort."""
        from reader.exports.group_table import groups_as_csv
        from reader.ui.groups.files import groups_as_pdf, network_of

        found, query = self._page.get().visible_groups, self._page.get().query
        if found is None:
            return None
        if suffix == NETWORK:
            return network_of(found, query)
        if suffix == PAGE:
            name = self._page.get().sheet.name.accessibleName()
            return lambda _: groups_as_pdf(found, name)
        return (lambda _: groups_as_csv(found.groups)) if suffix == TABLE else None
