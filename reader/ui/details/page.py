"""Editing the details of many articles: a choice for each field, and what each article would be by it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.model import Field
from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.trail import PagePlace
from reader.ui.chrome.sheet_page import SheetPage
from reader.ui.details.place import PLACE
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.errors import ReaderError
    from reader.formats.edit_plan import Plan, Row
    from reader.model import Changes
    from reader.ui.chrome.page_context import PageContext
    from reader.ui.details.queries import Subject
    from reader.ui.details.sheet import Sheet

LOOKING = phrase("Looking at the articles…")
REST = 150  # milliseconds after the last letter until it is looked what comes of it


class DetailsPage(SheetPage):
    """Says what is to be changed; it is about the articles that were chosen last."""

    only_place = PLACE
    change_wanted = Signal(object)  # list of (article id, Field, value)

    def __init__(self, context: PageContext, today: Callable[[], date] = date.today) -> None:
        super().__init__(context.look, tr(LOOKING), tr("Edit Details"))
        self._tasks = context.tasks
        self._articles = context.articles
        self._today = today
        self._ids: Sequence[int] = ()
        self._dates_from_names = False
        self._subject: Subject | None = None
        self._plan: Plan | None = None
        self._sheet: Sheet | None = None
        self._soon = QTimer(self, singleShot=True, interval=REST)
        self._soon.timeout.connect(self._look_ahead)
        self._message.pressed.connect(partial(self.show_place, PLACE))

    def choose(self, ids: Sequence[int], *, dates_from_names: bool = False) -> None:
        """Be about some articles from now on, of which the dates may be wanted that their files' names tell."""
        self._ids, self._subject, self._dates_from_names = tuple(ids), None, dates_from_names
        if self._is_open:
            self.show_place(PLACE)

    @property
    def sheet(self) -> Sheet:
        """What is filled in, made when it is needed: it brings with it all that knows dates."""
        from reader.ui.details.model import ROW
        from reader.ui.details.sheet import Sheet

        if self._sheet is None:
            self._sheet = Sheet(self._look)
            self._sheet.changed.connect(self._soon.start)
            self._sheet.accepted.connect(self._change)
            self._sheet.left.connect(self.left)
            self._sheet.table.view.activated.connect(lambda index: self._open(index.data(ROW)))
            self._add(self._sheet)
        return self._sheet

    def show_place(self, _: PagePlace) -> None:
        if not self._ids:
            self.gone.emit(PLACE)
            return
        self._is_open = True
        if self._subject is None:
            self._say(tr(LOOKING))
            self._load(self._show_subject)
        self.arrived.emit()

    def refresh(self, changes: Changes) -> None:
        """Look again at the articles, where some of them are others now; what was chosen stays chosen."""
        if changes.articles & {*self._ids} and self._subject and not self.sheet.is_busy:
            self._load(self._renew)

    def finish(self) -> None:
        """Be about nothing any more: what was wanted is in the library."""
        self._ids, self._subject = (), None
        self.gone.emit(PLACE)

    def refuse(self, error: ReaderError) -> None:
        """Say why nothing was changed; all stays as it was chosen."""
        self.sheet.complain(told(error))

    def turn(self, by: int) -> None:
        if self._sheet:
            bar = self._sheet.table.view.verticalScrollBar()
            bar.setValue(bar.value() + by * bar.pageStep())

    # --- what is shown ---

    def _first_stop(self) -> QWidget:
        return self.sheet.first_stop

    def _load(self, show: Callable[[Subject], None]) -> None:
        from reader.ui.details.queries import load

        self._tasks.run(Topic.DETAILS_OF_MANY, load(self._ids, self._today()), show, self._fail, lane=Lane.BEHIND)

    def _show_subject(self, subject: Subject) -> None:
        if not subject.articles:
            self.finish()
            return
        self._subject = subject
        self.sheet.show_subject(subject)
        if self._dates_from_names:
            from reader.formats.edit_plan import How

            self.sheet.rows[Field.DATE].choose(How.NAME)
        self._turn_to(self.sheet)
        self._look_ahead()

    def _renew(self, subject: Subject) -> None:
        self._subject = subject
        self.sheet.show_now(subject)
        self._look_ahead()

    def _look_ahead(self) -> None:
        """Find out what would become of the articles."""
        from reader.ui.details.queries import plan

        self._soon.stop()
        if self._subject:
            wanted = plan(self._subject.articles, self.sheet.choices, self._today())
            self._tasks.run(Topic.DETAILS_PLAN, wanted, self._show_plan, lane=Lane.BEHIND)

    def _show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self.sheet.show_plan(plan)

    def _open(self, row: Row) -> None:
        """Look into the article of a line; Back leads here again."""
        self._articles.opened.emit(row.article.id, 0)

    def _change(self) -> None:
        if self._plan:
            self.sheet.set_busy(True)
            self.change_wanted.emit(self._plan.changes)
