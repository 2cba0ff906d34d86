"""Edit ▸ History: every decision in words, each taken back or done again by itself, and what was read again."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from reader.phrase import phrase
from reader.ui.background.topics import Topic
from reader.ui.dialogs.day_list_dialog import DayDialog
from reader.ui.dialogs.day_list_model import DayLine
from reader.ui.style.phrases import short_date, short_time
from reader.ui.style.translation import told, tr
from reader.ui.widgets.filter_field import DECISIONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model.decision import DecisionLine, UpdateLine
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.style.theme import Theme

READ_ONLY = phrase("This library is read-only: nothing can be changed in it.")
ALL = 2**31


class HistoryDialog(DayDialog):
    """What was decided, and which articles were updated; what was taken back is struck through."""

    narrowed = DECISIONS
    title = phrase("History")
    none_found = phrase("No decisions with “{words}”.")
    empty = phrase("Nothing has been decided yet. What you rename, merge, split, remove or watch is listed here.")
    act = phrase("Take Back")

    def __init__(self, tasks: Tasks, commands: LibraryCommands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tasks, theme, parent)
        self._commands = commands
        self.acted.connect(self._take_back_or_do_again)
        commands.failed.connect(self.say_failure)

    def read(self) -> None:
        def read(library: Library) -> tuple[list[DecisionLine], list[UpdateLine]]:
            return library.decisions.lines(ALL), library.history.updates()

        self.tasks.run(Topic.DECISIONS, read, lambda found: self._show(*found))

    def _show(self, decisions: Sequence[DecisionLine], updates: Sequence[UpdateLine]) -> None:
        lines = [day_line(line, writable=self._commands.writable) for line in decisions]
        lines += map(update_line, updates)
        self.show_lines(sorted(lines, key=attrgetter("at"), reverse=True) if updates else lines)

    def _take_back_or_do_again(self, lines: Sequence[DayLine]) -> None:
        [line] = lines
        if line.gone:
            self._commands.do(lambda library: library.decisions.redo(line.id))
        else:
            self._commands.do(lambda library: library.decisions.undo(line.id))


def day_line(line: DecisionLine, *, writable: bool) -> DayLine:
    act = tr("Do Again") if line.undone else tr("Take Back")
    obstacle = told(line.obstacle) if writable else tr(READ_ONLY)
    return DayLine(
        line.id, line.at, told(line.sentence), act, obstacle, gone=line.undone is not None, detail=_undo_time(line)
    )


def update_line(line: UpdateLine) -> DayLine:
    """Return the line of an update, with an id below those of decisions.

    By itself it cannot be taken back: what was decided later may rest on it.
    """
    if line.is_undone:
        act = tr("Do Again")
        obstacle = tr("Edit ▸ Redo does it again in its turn: it is no decision that stands by itself.")
    else:
        act = tr("Take Back")
        obstacle = tr("Edit ▸ Undo takes it back in its turn: it is no decision that stands by itself.")
    return DayLine(-line.id, line.at, told(line.sentence), act, obstacle, gone=line.is_undone)


def _undo_time(line: DecisionLine) -> str:
    """Say when, by the time alone where that was on the day under whose heading the decision stands."""
    if line.undone is None:
        return ""
    on_that_day = line.undone.date() == line.at.date()
    return tr("taken back {when}", when=short_time(line.undone) if on_that_day else short_date(line.undone.date()))
