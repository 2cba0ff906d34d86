"""What is in a window: three panes that never meet, and all the wiring between them.

┌ toolbar ───────────────────────────────┐
├──────────┬──────────────────┬──────────┤
│ articles │ reading          │ entities │
├──────────┴──────────────────┴──────────┤
│ notice                                 │
├ status ────────────────────────────────┤
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader import paths
from reader.reasons import reason
from reader.ui.background.import_refresh import ImportRefresh
from reader.ui.background.topics import Lane, Topic
from reader.ui.chrome.drop_target import DropTarget
from reader.ui.chrome.menus import fill_menu_bar
from reader.ui.startup import session, window_state
from reader.ui.startup.frame_cache import LastFrames
from reader.ui.style.foreign_text import in_a_menu
from reader.ui.style.scroll_bars import quieten
from reader.ui.style.translation import told, tr
from reader.ui.workspace import wiring
from reader.ui.workspace.command_set import make_commands
from reader.ui.workspace.import_follower import ImportFollower
from reader.ui.workspace.keys import Keys
from reader.ui.workspace.layout import lay_out
from reader.ui.workspace.library_start import LibraryStart
from reader.ui.workspace.parts import make_parts
from reader.ui.workspace.presenters import make_presenters
from reader.ui.workspace.session_restore import FirstFrame, SessionRestore

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QKeyCombination
    from PySide6.QtWidgets import QMainWindow

    from reader.model import Changes, Counts
    from reader.settings import Settings
    from reader.ui.background.tasks import Tasks
    from reader.ui.style.theme import Theme

SAVE_AFTER = 3000  # milliseconds from a step of the reader to its being remembered, should the computer stop


class Contents(QObject):
    """What a window shows of one library, and does with it."""

    def __init__(
        self,
        window: QMainWindow,
        library: Path,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        recent: Sequence[Path] = (),
    ) -> None:
        super().__init__(window)
        self._window = window
        self.parts = parts = make_parts(window, library, tasks, settings, theme)
        self.shown = make_presenters(parts)
        lay_out(parts)
        menus = fill_menu_bar(window.menuBar(), parts.actions)
        self.commands = make_commands(parts, self.shown, menus)
        self._keys = Keys(
            parts.actions, settings, parts.left, parts.articles, parts.center, parts.reading, parts.entities
        )
        self._session = SessionRestore(
            session.load(settings, library),
            lambda left: session.save(settings, library, left),
            parts.navigator,
            parts.center,
            parts.entities.sidebar,
        )
        frames = LastFrames(paths.last_frames())
        self._first_frame = FirstFrame(library, frames, parts.articles, parts.saved, self.shown.article)
        self._start = LibraryStart(parts, self.commands, self._session, self._first_frame, self._count)
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._follower = ImportFollower(parts, self.commands, ImportRefresh(tasks, window))
        wiring.complete_menus(parts, self.commands, menus, recent)
        self._connect()
        window_state.restore(settings, window, parts.entities)
        self._update()
        theme.changed.connect(self._draw_scroll_bars)
        self._draw_scroll_bars()
        parts.center.setFocus()  # else a button of the toolbar has the keys, and no letter means anything

    def _connect(self) -> None:
        parts, shown, commands = self.parts, self.shown, self.commands
        wiring.wire_names(parts, shown, commands)
        wiring.wire_articles(parts, commands)
        wiring.wire_list(parts, shown, commands)
        wiring.wire_left(parts, shown, commands)
        wiring.wire_article(parts, shown, commands)
        wiring.wire_card(parts, shown)
        wiring.wire_pages(parts, shown, commands)
        wiring.wire_imports(parts, self._follower)
        wiring.wire_notices(parts)
        wiring.wire_actions(parts, shown, commands)
        navigator = parts.navigator
        for changed in (
            navigator.trail_changed,
            navigator.list.query_changed,
            navigator.entity.entity_changed,
            parts.commands.state_changed,
            shown.article.flags_shown,
            shown.article.emptied,
        ):
            changed.connect(lambda *_: self._update())
        for gone_on in (navigator.trail_changed, navigator.articles.article_opened):
            gone_on.connect(lambda *_: self._save_timer.start())
        self._save_timer.timeout.connect(self._save)
        parts.tasks.changed.connect(self._refresh)
        DropTarget(self._window, parts.theme).dropped.connect(commands.paste.drop)

    # --- start and end ---

    def show_last(self) -> None:
        """Begin with what was seen last: all is laid out now, and nothing painted yet."""
        self._start.show_last()

    def begin(self, *, seeding: bool, left_open: bool) -> None:
        """Open the library behind the window that is already painted."""
        self._start.begin(seeding=seeding, left_open=left_open)

    def close(self) -> None:
        """Leave the library, and keep what the next start begins with."""
        self.commands.watched_folders.end()
        self.parts.imports.stop()
        self.commands.backups.stop()
        self.parts.reading.head.leave()
        self._save_timer.stop()
        self._save()
        if self._session.resumed:
            self._first_frame.keep(self.parts.navigator)
        self.parts.tasks.stop()

    @property
    def is_resumed(self) -> bool:
        """Whether the library is open, and its user where they left it."""
        return self._session.resumed

    def _save(self) -> None:
        self._session.keep()
        self.commands.note_drafts.keep()
        self.parts.room.keep()
        window_state.keep(self.parts.settings, self._window, self.parts.entities)
        try:
            self.parts.settings.save()
        except OSError as error:
            self.parts.notice.say(
                tr("What you have chosen is not kept for the next start: {reason}.", reason=reason(error)), stays=True
            )

    def _draw_scroll_bars(self) -> None:
        quieten(self._window, self.parts.theme)
        quieten(self.parts.center, self.parts.theme.page)  # which may be dark beside light sides

    def _update(self) -> None:
        """Enable and word every action as it stands now."""
        actions, commands = self.parts.actions, self.parts.commands
        self.commands.article_menu.update()
        self.commands.names.update()
        self.commands.details.update()
        self.commands.notes.update()
        actions["save_search"].setEnabled(self.commands.saved.can_save)
        undo, redo = (in_a_menu(told(words)) for words in (commands.state.undo, commands.state.redo))
        for name, words in (
            ("undo", tr("&Undo {action}", action=undo) if undo else tr("&Undo")),
            ("redo", tr("&Redo {action}", action=redo) if redo else tr("&Redo")),
        ):
            is_possible = bool(getattr(commands.state, name)) or (name == "undo" and commands.is_writing)
            actions[name].setEnabled(is_possible and commands.writable)
            actions.word(name, words)

    # --- what changes ---

    def _refresh(self, changes: Changes) -> None:
        self.parts.articles.refresh(changes)
        self.parts.left.refresh(changes)
        self.parts.navigator.refresh(changes)
        self.parts.center.refresh(changes)
        self.commands.story.refresh(changes)
        self.shown.page_names.refresh(changes)
        if changes.membership or changes.entities:
            self._count()

    def _count(self) -> None:
        self.parts.tasks.run(
            Topic.COUNTS, lambda library: library.articles.counts(), self._show_counts, lane=Lane.BEHIND
        )

    def _show_counts(self, counts: Counts) -> None:
        self.parts.status.show_counts(counts)
        self.shown.article.show_counts(counts)

    # --- what the window is told ---

    def follow_state(self) -> None:
        """Note whether the window fills the screen: the window manager may do it too."""
        self.parts.actions["full_screen"].setChecked(self._window.isFullScreen())

    def take_key(self, keys: QKeyCombination) -> bool:
        """Do what keys mean that no pane takes; tell whether they mean anything."""
        action = self._keys.meaning(keys)
        if action:
            action.trigger()
        return bool(action)
