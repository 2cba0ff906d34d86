"""The window: three panes that never meet, and all the wiring between them.

┌ toolbar ───────────────────────────────┐
├──────────┬──────────────────┬──────────┤
│ articles │ reading          │ entities │
├──────────┴──────────────────┴──────────┤
│ notice                                 │
├ status ────────────────────────────────┤
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader import paths
from reader.model import Changes
from reader.reasons import reason
from reader.settings import Settings
from reader.ui.background.import_refresh import ImportRefresh
from reader.ui.background.topics import Lane, Topic
from reader.ui.chrome.drop_target import DropTarget
from reader.ui.chrome.menus import RecentMenu, fill_menu_bar
from reader.ui.chrome.mouse_buttons import MouseButtons
from reader.ui.commands.article_commands import ArticleActions
from reader.ui.commands.file_commands import FileActions
from reader.ui.commands.history_commands import HistoryActions
from reader.ui.commands.review_commands import ReviewActions
from reader.ui.commands.view_commands import ViewActions
from reader.ui.corrections.corrections import Corrections
from reader.ui.corrections.entity_actions import EntityActions
from reader.ui.corrections.menus import EntityMenus
from reader.ui.imports.process import ImportReport
from reader.ui.startup import window_state
from reader.ui.startup.frame_cache import LastFrames
from reader.ui.startup.library_opener import LibraryState, library_state, not_opened
from reader.ui.style.foreign_text import in_a_menu, in_a_title
from reader.ui.style.scroll_bars import quieten
from reader.ui.workspace import parts
from reader.ui.workspace.keys import Keys
from reader.ui.workspace.presenter import Presenter
from reader.ui.workspace.session_restore import SessionRestore

if TYPE_CHECKING:
    from pathlib import Path

    from reader.errors import ReaderError
    from reader.ui.background.tasks import Tasks
    from reader.ui.style.theme import Theme

SMALLEST = (640, 420)
FIRST_SIZE = (1440, 900)
FIRST_SHARE = 0.92  # of the screen at most, so that the frame and a panel fit beside it
WIDTHS = (320, 800, 320)
SAVE_AFTER = 3000  # milliseconds from a step of the reader to its being remembered, should the computer stop
READING_EMS = 24  # the reading pane's least width, in heights of a line


class MainWindow(QMainWindow):
    """One library, open."""

    def __init__(
        self, library: Path, tasks: Tasks, settings: Settings, theme: Theme, recent: Sequence[Path] = ()
    ) -> None:
        super().__init__()
        self.setWindowTitle(f"{in_a_title(library.stem)} — Entity Reader")
        self.setMinimumSize(*SMALLEST)
        self.parts = parts.make_parts(self, library, tasks, settings, theme)
        self.files = FileActions(self.parts)
        self._articles = ArticleActions(self.parts)
        self._view = ViewActions(self.parts)
        self._past = HistoryActions(self.parts)
        self._review = ReviewActions(self.parts)
        self._keys = Keys(self.parts)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._drop = DropTarget(self, theme)
        self._presenter = Presenter(self.parts, self._update)
        self.corrections = Corrections(self.parts, self._presenter.optimistic, self._presenter.show_foreseen)
        self._entities = EntityActions(self.parts, self.corrections.subject, self._presenter.open_page)
        self.session = SessionRestore(self.parts, self._presenter, LastFrames(paths.last_frames()))
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._import_refresh = ImportRefresh(tasks, self)
        self._lay_out()
        self._make_menus(recent)
        self._connect()
        self._connect_actions()
        self._restore_window()
        self._update()
        theme.changed.connect(lambda: quieten(self, theme))
        quieten(self, theme)
        self.parts.center.setFocus()  # else a button of the toolbar has the keys, and no letter means anything

    # --- what it is made of ---

    def _lay_out(self) -> None:
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        for pane in (self.parts.articles, self.parts.center, self.parts.entities):
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(self._splitter.count() - 1, int(pane is self.parts.center))
        self._splitter.setSizes(WIDTHS)
        self.parts.center.setMinimumWidth(READING_EMS * self.fontMetrics().height())
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.parts.toolbar)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.parts.notice)
        layout.addWidget(self.parts.status)
        self.setCentralWidget(page)
        MouseButtons(self, self.parts.actions)

    def _make_menus(self, recent: Sequence[Path]) -> None:
        actions = self.parts.actions
        menus = fill_menu_bar(self.menuBar(), actions)
        recent_menu = RecentMenu(recent, lambda path: self.files.library_wanted.emit(path, False), self)
        menus["File"].insertMenu(actions["quit"], recent_menu)
        menus["Article"].insertMenu(actions["delete"], self._articles.encodings)
        menus["Article"].aboutToShow.connect(self._articles.update)
        self.names = EntityMenus(self.parts, self.corrections, menus)

    def _connect(self) -> None:
        """Wire everything to everything: a pane says what its user wants, another shows it."""
        navigator, tasks, imports = self.parts.navigator, self.parts.tasks, self.parts.imports
        articles, reading, entities = self.parts.articles, self.parts.reading, self.parts.entities
        search, page, presenter = self.parts.search, self.parts.page, self._presenter
        articles.article_chosen.connect(navigator.open_article)
        articles.query_changed.connect(presenter.ask)
        articles.delete_requested.connect(self._articles.delete)
        articles.import_requested.connect(self.files.import_files)
        articles.unread_ended.connect(self._articles.say_no_unread)
        articles.context_requested.connect(self._articles.show_article_menu)
        search.searched.connect(navigator.list.search)
        search.problems_changed.connect(articles.show_problems)
        search.accepted.connect(articles.setFocus)
        search.entity_chosen.connect(presenter.open_page)
        reading.entity_clicked.connect(presenter.choose_entity)
        reading.entity_opened.connect(presenter.open_page)
        reading.next_unread_requested.connect(self._articles.next_unread)
        reading.context_requested.connect(self.names.show_reading_menu)
        reading.why_wanted.connect(presenter.explain_at)
        entities.why_requested.connect(presenter.explain)
        entities.entity_clicked.connect(presenter.choose_entity)
        entities.entity_opened.connect(presenter.open_page)
        entities.copy_requested.connect(presenter.copy_sentence)
        entities.undated_requested.connect(presenter.open_undated)
        entities.article_clicked.connect(navigator.open_article)
        entities.more_requested.connect(presenter.load_more)
        entities.retry_requested.connect(navigator.entity.look_up_again)
        entities.context_requested.connect(self.names.show_names_menu)
        entities.selection_changed.connect(self.names.update)
        page.entity_clicked.connect(presenter.choose_entity)
        page.entity_opened.connect(presenter.open_page)
        page.article_clicked.connect(navigator.open_article)
        page.narrow_requested.connect(navigator.list.narrow)
        page.context_requested.connect(self.names.show_names_menu)
        page.selection_changed.connect(self.names.update)
        self._review.connect_names(presenter.choose_entity, presenter.open_page)
        page.copied.connect(presenter.say_copied)
        self.parts.center.turned.connect(presenter.say_beside)
        self.parts.center.left.connect(navigator.close_page)
        self.parts.center.gone.connect(navigator.leave_gone_page)
        navigator.page_opened.connect(self.parts.center.open)
        navigator.page_closed.connect(self.parts.center.close_page)
        navigator.articles.article_opened.connect(presenter.show_article)
        navigator.place_returned.connect(reading.scroll_to)
        navigator.articles.article_closed.connect(presenter.close_article)
        navigator.articles.flags_changed.connect(presenter.show_flags)
        navigator.articles.hits_changed.connect(reading.mark_hits)
        navigator.entity.entity_changed.connect(presenter.show_entity)
        navigator.entity.card_loaded.connect(presenter.show_card)
        navigator.list.narrowed_changed.connect(presenter.show_narrowed)
        navigator.entity.card_failed.connect(lambda error: entities.show_failure(str(error)))
        navigator.list.query_changed.connect(articles.show_query)
        navigator.list.query_changed.connect(self._articles.show_order)
        navigator.trail_changed.connect(self._update)
        for gone_on in (navigator.trail_changed, navigator.articles.article_opened):
            gone_on.connect(lambda *_: self._save_timer.start())
        self._save_timer.timeout.connect(self._save)
        imports.progressed.connect(self.parts.status.show_progress)
        imports.progressed.connect(lambda *_: articles.expect(True))
        imports.arrived.connect(self._import_refresh.gather)
        imports.finished.connect(self._finish_import)
        imports.reread_progressed.connect(self.parts.status.show_rereading)
        imports.reread.connect(lambda ids: tasks.changed.emit(Changes(ids, entities=True)))
        imports.reread_finished.connect(self.files.finish_rereading)
        imports.reopening.connect(self.parts.status.show_reopening)
        imports.reopened.connect(self._articles.finish_reopening)
        self.parts.status.cancelled.connect(imports.cancel)
        tasks.changed.connect(self._refresh)
        tasks.failed.connect(lambda error: self.parts.notice.say(str(error), stays=True))
        self.parts.commands.begun.connect(self.parts.notice.hide)  # what it says is no longer the last that was done
        self.parts.commands.failed.connect(lambda error: self.parts.notice.say(str(error), stays=True))
        self.parts.commands.state_changed.connect(self._update)
        self._drop.dropped.connect(self.files.take)

    def _connect_actions(self) -> None:
        actions, commands = self.parts.actions, self.parts.commands
        for name, do in (self._table() | self._past.table()).items():
            actions[name].triggered.connect(lambda _=False, do=do: do())
        self._view.tick()
        for name, turn in self._view.toggles().items():
            actions[name].toggled.connect(turn)
        actions["clear_search"].triggered.connect(self._articles.clear_search)
        actions["undo"].triggered.connect(lambda: commands.undo())
        actions["redo"].triggered.connect(lambda: commands.redo())

    def _table(self) -> dict[str, Callable[[], object]]:
        parts = (
            self.files,
            self._articles,
            self._view,
            self._presenter,
            self._entities,
            self.corrections,
            self._review,
        )
        return {name: do for part in parts for name, do in part.table().items()}

    # --- start and end ---

    def begin(self, *, seeding: bool, left_open: bool) -> None:
        """Open the library behind the window that is already painted.

        A new default library (`seeding`) is filled with the seeds; one that was not closed properly (`left_open`) is
        looked over.
        """
        self.parts.tasks.run(
            Topic.OPENING, library_state, lambda state: self._on_open(state, seeding), self._not_opened
        )
        if left_open:
            self.files.soundness.check_quietly()

    def _on_open(self, state: LibraryState, seeding: bool) -> None:
        self.files.show_state(state)
        self.parts.commands.look()
        self._past.purge_later()
        self._review.looking.start()
        self._articles.saved.look()
        seeds = seeding and not state.seeded and not state.read_only
        self.parts.articles.expect(seeds)
        self.session.resume()
        self._count()
        if seeds:
            self.parts.imports.seed()

    def _not_opened(self, error: ReaderError) -> None:
        said = not_opened(error, self.parts.library)
        self.parts.articles.show_failure(said)
        self.parts.reading.show_failure(said)
        self.session.give_up()
        self.files.disable(why=said)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange:  # the window manager may do it too
            self.parts.actions["full_screen"].setChecked(self.isFullScreen())
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.parts.imports.stop()
        self._save_timer.stop()
        self._save()
        self.session.keep_frame()
        self.parts.tasks.stop()
        super().closeEvent(event)

    def _save(self) -> None:
        self.session.keep()
        window_state.keep(self.parts.settings, self, self._splitter, self.parts.entities)
        try:
            self.parts.settings.save()
        except OSError as error:
            self.parts.notice.say(f"What you have chosen is not kept for the next start: {reason(error)}.", stays=True)

    def _restore_window(self) -> None:
        self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize() * FIRST_SHARE))
        window_state.restore(self.parts.settings, self, self._splitter, self.parts.entities)

    def _update(self) -> None:
        """Enable and word every action as it stands now."""
        actions, commands = self.parts.actions, self.parts.commands
        self.files.update()
        self._articles.update()
        self.names.update()
        for name, words in (("undo", commands.state.undo), ("redo", commands.state.redo)):
            actions[name].setEnabled(bool(words) and commands.writable)
            actions[name].setText(f"&{name.capitalize()} {in_a_menu(words)}".rstrip())

    # --- what changes ---

    def _finish_import(self, report: ImportReport) -> None:
        self._import_refresh.show()
        if not report.added:  # else the list says so once it shows them
            self.parts.articles.expect(False)
        self.files.finish_import(report)
        if report.seeding and report.added and not self.parts.navigator.article:
            self.parts.navigator.open_article(max(report.added))

    def _refresh(self, changes: Changes) -> None:
        self.parts.articles.refresh(changes)
        self.parts.navigator.refresh(changes)
        self.parts.center.refresh(changes)
        if changes.membership or changes.entities:
            self._count()

    def _count(self) -> None:
        self.parts.tasks.run(
            Topic.COUNTS, lambda library: library.articles.counts(), self._presenter.show_counts, lane=Lane.BEHIND
        )

    # --- keys that no pane takes ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if action := self._keys.meaning(event.keyCombination()):
            action.trigger()
        else:
            super().keyPressEvent(event)
