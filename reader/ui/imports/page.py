"""The page of imports: how far one is, what became of every file of it, and those that were before."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.ui.background.topics import Lane, Topic
from reader.ui.browsing.selection import Selection
from reader.ui.browsing.trail import PagePlace
from reader.ui.chrome.only_page import OnlyPage
from reader.ui.imports.columns_question import ColumnsQuestion
from reader.ui.imports.deeds import ASK_COLUMNS, CHANGE_COLUMNS, DO_AGAIN, SHOW, UNDO, Deed
from reader.ui.imports.empty import NothingImported
from reader.ui.imports.import_signals import ImportSignals
from reader.ui.imports.nodes import Node, Sort, of_import, of_ledger
from reader.ui.imports.pace import Pace
from reader.ui.imports.past import PastImport, of_run
from reader.ui.imports.place import PLACE
from reader.ui.imports.progress_panel import ProgressPanel
from reader.ui.imports.tree_view import ImportsView
from reader.ui.style.label import Label
from reader.ui.style.translation import tr
from reader.ui.style.type_scale import margin, paint_ground
from reader.ui.widgets.column_sheet import LIST, column_in
from reader.ui.widgets.headings import Heading, dim
from reader.ui.widgets.links import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from reader.library import Library
    from reader.model import Changes, FileOutcome, ImportRun
    from reader.ui.chrome.page_context import PageContext
    from reader.ui.imports.ledger import Ledger

SHOWN = 200  # earlier imports
OFTEN = 700  # milliseconds between two looks at an import that runs


class ImportsPage(OnlyPage):
    """Says what is to become of an import."""

    only_place = PLACE

    def __init__(self, context: PageContext, clock: Callable[[], float] = monotonic) -> None:
        super().__init__()
        self._tasks = context.tasks
        self._look = context.look
        self._articles = context.articles
        self._clock = clock
        self.signals = ImportSignals(self)
        self.question = ColumnsQuestion(context, self)
        self._pace = Pace()
        self._progress: tuple[int, int] | None = None  # files done, files in all
        self._running: Ledger | None = None
        self._latest: PastImport | None = None  # of this session
        self._session: dict[int, PastImport] = {}  # by the library's number
        self._unkept: list[PastImport] = []  # of which the library keeps nothing
        self._runs: Sequence[ImportRun] = ()
        self._fetched: dict[int, Ledger] = {}
        self._apart: set[int] = set()  # articles that were said to be no versions of others, here
        self._apart_now: set[int] = set()  # those of them that are none still
        self._soon = QTimer(self, singleShot=True, interval=OFTEN)
        self._make_body()
        self._stop: QWidget = self.view  # that the keys go to with the page
        self._lay_out()
        self._connect()
        self._draw()
        self.setAccessibleName(tr("Imports"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to what is in it

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keys on; by a focus proxy for it, Qt would lead Tab from the last stop of the page to the first."""
        self._stop.setFocus(event.reason())

    # --- what is told of imports ---

    def follow(self, done: int, total: int, ledger: Ledger) -> None:
        """Show how far the import is that runs."""
        if self._running is not ledger:
            self._pace = Pace()
        self._running, self._progress = ledger, (done, total)
        self._pace.hear(done, self._clock())
        if not self._soon.isActive():
            self._soon.start()

    def finish(self, past: PastImport) -> None:
        """Show how an import ended."""
        self._running = self._progress = None
        self._latest = past
        if past.import_id:
            self._session[past.import_id] = past
        else:
            self._unkept.append(past)
        self.refresh()
        self.signals.latest_changed.emit(past.import_id)

    def finish_quietly(self) -> None:
        """Know that an import is over of which nothing is to be said: nobody has asked for it."""
        self._running = self._progress = None
        self.refresh()

    @property
    def latest_id(self) -> int | None:
        """The last import that the library keeps."""
        latest = self._latest and self._latest.import_id
        return latest or next((run.id for run in self._runs), None)

    def show_place(self, _: PagePlace) -> None:
        self._is_open = True
        self.refresh()
        self.arrived.emit()

    def refresh(self, _: Changes | None = None) -> None:
        """Ask the library which imports there are now, and which articles are still kept apart from their versions."""
        if self._is_open:
            asked = frozenset(self._apart)

            def look(library: Library) -> tuple[Sequence[ImportRun], set[int]]:
                rows = library.articles.rows([*asked]) if asked else []
                return library.import_runs.list_newest(SHOWN), {row.id for row in rows if row.story_id is None}

            self._tasks.run(Topic.IMPORTS, look, lambda found: self._take(*found), lane=Lane.BEHIND)
            self._show()

    def keep_apart(self, article_id: int) -> None:
        """Know that an article is kept apart from its versions, until that is taken back."""
        self._apart.add(article_id)
        self.refresh()

    def find(self) -> None:  # type: ignore[override]  # QWidget.find looks a window up by its number
        """Go to the lines: there is nothing that could be searched."""
        self.setFocus()

    def turn(self, by: int) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep())

    def selection(self) -> Selection:
        return Selection()

    def copy(self) -> None:
        """Put the line that is chosen into the clipboard."""
        QGuiApplication.clipboard().setText(self.view.lines.node(self.view.currentIndex()).words)

    def select_all(self) -> None:
        """Do nothing: one line is chosen at a time."""

    # --- showing ---

    def _take(self, runs: Sequence[ImportRun], apart: set[int]) -> None:
        self._runs, self._apart_now = runs, apart
        self._show()
        self.signals.latest_changed.emit(self.latest_id)

    def _show(self) -> None:
        if not self._is_open:
            return
        nodes = self._nodes()
        self.view.show_nodes(nodes)
        self._show_panel()
        is_empty = not nodes and self._running is None
        if self.question.is_open:
            self.setCurrentWidget(self.question.sheet)
            self._stop = self.question.sheet.first_stop
        else:
            self.setCurrentWidget(self._empty if is_empty else self._body)
            self._stop = self._empty.files if is_empty else self.view

    def _turn_to_question(self) -> None:
        """Show the question about the columns of a table, or the imports again."""
        if self.question.is_open:
            self.addWidget(self.question.sheet)
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nodes(self) -> list[Node]:
        shown = self._running or (self._latest.ledger if self._latest else None)
        now = of_ledger(shown, self._apart_now) if shown else []
        before = [of_import(past) for past in self._pasts() if self._running or past is not self._latest]
        head = tr("This import") if self._running else tr("Last import")
        made = [Node(Sort.HEADING, head), *now] if now else []
        return [*made, Node(Sort.HEADING, tr("Earlier imports")), *before] if now and before else made + before

    def _pasts(self) -> list[PastImport]:
        """Return the imports of the library and of this session, the newest first."""
        kept = [self._past(run) for run in self._runs if run.is_finished or not self._running]
        new = [one for number, one in self._session.items() if number not in {run.id for run in self._runs}]
        return sorted((*kept, *new, *self._unkept), key=lambda past: past.at.timestamp(), reverse=True)

    def _past(self, run: ImportRun) -> PastImport:
        past = self._session.setdefault(run.id, of_run(run))
        past.is_undone, past.added = run.is_undone, run.added
        past.name = past.name or of_run(run).name  # one that had broken off was not told what it was of
        past.ledger = past.ledger or self._fetched.get(run.id)
        return past

    def _show_panel(self) -> None:
        if self._progress:
            self.panel.show_progress(*self._progress, self._pace.words(*self._progress))
        elif self._latest:
            is_kept = self._latest.added and self._latest.import_id
            action = "" if not is_kept else tr("Do Again") if self._latest.is_undone else tr("Undo")
            said = tr("The import was taken back.") if self._latest.is_undone else self._latest.sentence
            self.panel.show_end(said, action)
        self.panel.setVisible(bool(self._progress or self._latest))
        self._report.setVisible(self._latest is not None and not self._progress)

    def _fetch(self, node: Node) -> None:
        """Look up what an earlier import has left out."""
        past = node.past
        if past is None or past.ledger or not past.import_id:
            return
        number = past.import_id

        def show(outcomes: Sequence[FileOutcome]) -> None:
            from reader.ui.imports.ledger import Ledger

            self._fetched[number] = Ledger((), outcomes)
            self._show()

        self._tasks.run(
            Topic.LEFT_OUT, lambda library: library.import_runs.list_left_out(number), show, lane=Lane.BEHIND
        )

    def _act(self, node: Node, deed: Deed) -> None:
        """Do what concerns this page alone, and let the rest be done."""
        if deed is SHOW and node.article_id is not None:
            self._articles.opened.emit(node.article_id, 0)
        elif deed in (UNDO, DO_AGAIN) and node.past and node.past.import_id:
            self.signals.reversed.emit(node.past.import_id, deed is UNDO)
        elif deed in (ASK_COLUMNS, CHANGE_COLUMNS):
            self.question.ask(node.file)
        else:
            self.signals.wanted.emit(node, deed)

    def _undo(self) -> None:
        if self._latest and self._latest.import_id:
            self.signals.reversed.emit(self._latest.import_id, not self._latest.is_undone)

    def _copy_report(self) -> None:
        """Put a line for every file that was not added into the clipboard."""
        if self._latest and self._latest.ledger:
            said = (f"{one.path}\t{one.status}\t{one.reason}" for one in self._latest.ledger.list_left_out())
            QGuiApplication.clipboard().setText("\n".join([self._latest.sentence, *said]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.question.close() if self.question.is_open else self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- what it is made of ---

    def _make_body(self) -> None:
        self._body = QWidget()
        self._empty = NothingImported(self._look)
        self.panel = ProgressPanel(self._look, self._body)
        self.view = ImportsView(self._look, self._body)
        self._said = Label("", self._body)
        self._report = Link(self._look, tr("Copy the Report"), self._body, quiet=True)
        self._close = Link(self._look, tr("Close"), self._body, quiet=True)
        for state in (self._body, self._empty):
            self.addWidget(state)

    def _lay_out(self) -> None:
        em = margin(self.font())
        head = QHBoxLayout()
        head.setSpacing(em)
        head.addWidget(Heading(self._look, tr("Imports"), self._body))
        head.addWidget(self._said)
        head.addStretch()
        head.addWidget(self._report)
        head.addWidget(self._close)
        column = column_in(self._body, LIST)
        column.setContentsMargins(em, em, em, 0)
        column.setSpacing(em)
        column.addLayout(head)
        column.addWidget(self.panel)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._show)
        self._report.clicked.connect(self._copy_report)
        self._close.clicked.connect(self.left)
        self._close.setToolTip(tr("Back to the article (Esc)"))
        self.view.acted.connect(self._act)
        self.question.turned.connect(self._turn_to_question)
        self.view.opened.connect(self._fetch)
        self.panel.paused.connect(lambda _: self._pace.pause())
        self.panel.undone.connect(self._undo)
        self._empty.files.clicked.connect(lambda: self.signals.import_wanted.emit(False))
        self._empty.folder.clicked.connect(lambda: self.signals.import_wanted.emit(True))
        self._look.changed.connect(self._draw)

    def _draw(self) -> None:
        for widget in (self, self._body, self._empty):
            paint_ground(widget, self._look.colors, self._look.colors.page)
        dim(self._said, self._look)
