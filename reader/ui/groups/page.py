"""The page of groups: looked up, shown, and kept up to date."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.errors import NotFoundError
from reader.model import ArticleQuery
from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.trail import PagePlace
from reader.ui.chrome.sheet_page import SheetPage
from reader.ui.dialogs.paper_text import PaperText
from reader.ui.groups.files import title_of
from reader.ui.groups.place import NAME, place_of
from reader.ui.groups.queries import Groups, groups_of
from reader.ui.groups.sheet import GroupsSheet
from reader.ui.style.foreign_text import one_line, set_apart
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.errors import ReaderError
    from reader.exports.paper.paragraph import Paragraph
    from reader.library import Library
    from reader.model import Changes
    from reader.ui.chrome.page_context import PageContext

LOOKING = phrase("Looking for groups…")
SHORT = 60  # code points of a query in a title


class GroupsPage(SheetPage):
    """Shows which names stand together in the articles of a name, or in those that the list shows."""

    only_place = PagePlace(NAME)
    wanted = Signal(str, object)  # "compare", and the ids of whom; "export", and None

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.look, tr(LOOKING), tr("Groups"))
        self._context = context
        self._place = place_of()
        self.query = ArticleQuery()  # of the list
        self.found: Groups | None = None
        self.sheet = self._make_sheet()
        self._message.pressed.connect(self._look_up)
        context.text.changed.connect(self._set_anew)

    @property
    def title(self) -> str:  # type: ignore[override]  # of one page it is always the same
        """In whose articles the groups are, empty while they are looked up, or where they are those of the list."""
        entity = self.found.entity if self.found else None
        return set_apart(entity.name) if entity and self._place.entity_ids == (entity.id,) else ""

    def show_place(self, place: PagePlace) -> None:
        self._is_open, self._place = True, place
        self._look_up()

    def place(self) -> PagePlace | None:
        return place_of(self._place.entity_ids, self._place.narrowing) if self._is_open else None

    def leave(self) -> None:
        super().leave()
        self._context.tasks.forget(Topic.GROUPS)

    def refresh(self, changes: Changes) -> None:
        if self._is_open and (changes.entities or changes.membership or changes.articles):
            self._look_up()

    def follow_list(self, query: ArticleQuery) -> None:
        """Know what the list shows; where the page is about that, look again."""
        self.query = query
        if self._is_open and not self._place.entity_ids:
            self._look_up()

    def copy(self) -> None:
        """Put the groups that are shown into the clipboard, a line each."""
        lines = [", ".join(one_line(one.name) for one in group.names) for group in self.sheet.visible_groups]
        QGuiApplication.clipboard().setText("\n".join(lines))

    @property
    def visible_groups(self) -> Groups | None:
        """What is shown, without the kinds that are not wanted; None where nothing was looked up yet."""
        return replace(self.found, groups=tuple(self.sheet.visible_groups)) if self.found else None

    @property
    def paper_text(self) -> PaperText | None:
        """What is printed: the groups that are shown."""
        found, name = self.visible_groups, self.sheet.name.accessibleName()
        if found is None:
            return None

        def paragraphs(_: Library) -> Iterator[Paragraph]:
            from reader.ui.groups.files import paragraphs_of

            return paragraphs_of(found, name)

        return PaperText(title_of(found, name), paragraphs)

    def turn(self, by: int) -> None:
        bar = self.sheet.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    # --- looking up ---

    def _look_up(self) -> None:
        read = groups_of(next(iter(self._place.entity_ids), None), self.query, self._place.narrowing)
        show = partial(self._show, self._place)
        self._context.tasks.run(Topic.GROUPS, read, show, self._fail, lane=Lane.BEHIND)

    def _show(self, of: PagePlace, found: Groups) -> None:
        if self._is_open and of is self._place:
            self.found = found
            self.sheet.show_groups(found, self._name)
            self._turn_to(self.sheet)
            self.arrived.emit()

    @property
    def _name(self) -> str:
        """What the groups were found in."""
        if self.found and self.found.entity:
            return self.found.entity.name
        words = one_line(self.query.words, SHORT)
        return f"“{words}”" if words else tr("The whole library")

    def _clear_time(self) -> None:
        self._place = place_of(self._place.entity_ids)
        self._look_up()

    def _list(self) -> None:
        """Let the list show the articles that the groups were looked for in."""
        query = ArticleQuery(self._place.narrowing.words, entity_ids=self._place.entity_ids)
        self._context.articles.listed.emit(query)

    def _fail(self, error: ReaderError) -> None:
        if isinstance(error, NotFoundError):
            self.gone.emit(self._place)
        else:
            super()._fail(error)
            self.arrived.emit()

    def _first_stop(self) -> QWidget:
        return self.sheet.stop

    def _make_sheet(self) -> GroupsSheet:
        made = GroupsSheet(self._context, self)
        made.closed.connect(self.left)
        made.time.cleared.connect(self._clear_time)
        made.time.list_wanted.connect(self._list)
        made.export_wanted.connect(lambda: self.wanted.emit("export", None))
        made.compare_wanted.connect(lambda ids: self.wanted.emit("compare", ids))
        self._add(made)
        return made

    def _set_anew(self) -> None:
        """Make the sheet anew where its text is to be larger or smaller."""
        before, self.sheet = self.sheet, self._make_sheet()
        if self.found:
            self.sheet.show_groups(self.found, self._name)
        if self.currentWidget() is before:
            self._turn_to(self.sheet)
        self.removeWidget(before)
        before.deleteLater()
