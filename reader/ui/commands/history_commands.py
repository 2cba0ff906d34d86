"""What is done about the past: the history of decisions, the bin, and decisions on their way to other libraries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from reader.errors import ReaderError
from reader.model import Changes
from reader.places import is_special
from reader.ui.background.topics import Topic
from reader.ui.dialogs.file_filter import file_filter
from reader.ui.style.phrases import count, number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from reader.exports.export import Export
    from reader.library import Library
    from reader.model.decision import Adoption
    from reader.ui.dialogs.bin import BinDialog
    from reader.ui.dialogs.history import HistoryDialog
    from reader.ui.workspace.parts import Parts

PURGE_AFTER = 20_000  # milliseconds from the start to a look at what has lain in the bin for too long
_NOUNS = {"Import": "import", "Delete": "deletion", "Restore": "return"}
WORTH_A_BAR = 100  # articles: less of them come and go before a bar is seen


class HistoryActions(QObject):
    """Opens the history and the bin, each once, and carries decisions out and in."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._history: HistoryDialog | None = None
        self._bin: BinDialog | None = None
        commands, queued = parts.commands, Qt.ConnectionType.QueuedConnection
        commands.progressed.connect(self._show_progress, queued)  # it is told by the thread that writes
        commands.undone.connect(lambda words, noun: self._say_step(undo_words(words, noun), ("Redo", commands.redo)))
        commands.redone.connect(lambda words, noun: self._say_step(redo_words(words, noun), ("Undo", commands.undo)))
        commands.failed.connect(lambda _: self._end_progress())

    def table(self) -> dict[str, Callable[[], object]]:
        return {
            "history": self.show_history,
            "bin": self.show_bin,
            "export_decisions": self.export_decisions,
            "import_decisions": self.import_decisions,
        }

    def show_history(self) -> None:
        parts = self._parts
        from reader.ui.dialogs.history import HistoryDialog  # behind the first frame

        self._history = self._history or HistoryDialog(parts.tasks, parts.commands, parts.theme, parts.window)
        self._show(self._history)

    def show_bin(self) -> None:
        parts = self._parts
        from reader.ui.dialogs.bin import BinDialog  # behind the first frame

        self._bin = self._bin or BinDialog(parts.tasks, parts.commands, parts.theme, parts.window)
        self._show(self._bin)

    def purge_later(self) -> None:
        """Throw away what has lain in the bin for a month, once the window has long been there."""
        QTimer.singleShot(PURGE_AFTER, self._parts.window, self._purge)

    def _show(self, dialog: QDialog) -> None:
        """Show a dialog in which Undo and Redo have the keys that they have in the window."""
        dialog.addActions([self._parts.actions["undo"], self._parts.actions["redo"]])
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    # --- undo and redo ---

    def _show_progress(self, doing: str, done: int, total: int) -> None:
        if total >= WORTH_A_BAR:
            self._parts.status.show_step(doing, done, total)

    def _end_progress(self) -> None:
        if not self._parts.imports.running:  # which goes on to say how far it is
            self._parts.status.show_idle()

    def _say_step(self, sentence: str, offer: tuple[str, Callable[[], None]]) -> None:
        self._end_progress()
        self._parts.notice.say(sentence, offer)

    # --- decisions that travel ---

    def export_decisions(self) -> None:
        export = _decisions()
        sorts, name = file_filter((export.label, [export.suffix])), f"{export.label}{export.suffix}"
        file, _ = QFileDialog.getSaveFileName(self._parts.window, "Export Decisions", name, sorts)
        if file:
            self.export_to(Path(file))

    def export_to(self, path: Path) -> None:
        """Write the decisions to a file, and ask for another one where this must stay as it is."""
        if is_special(path):  # a pipe that nobody reads would keep the window waiting
            self._offer_another(ReaderError(f"“{path.name}” is not a file."))
            return

        def say(exported: int) -> None:
            self._parts.notice.say(f"{count(exported, 'decision')} written to {path.name}.")

        def write(library: Library) -> int:
            from reader.exports import registry

            return registry.write_file(registry.DECISIONS, library, path)

        self._parts.tasks.run(Topic.EXPORT, write, say, self._offer_another)

    def _offer_another(self, error: ReaderError) -> None:
        self._parts.notice.say(str(error), ("Save Under Another Name…", self.export_decisions), stays=True)

    def import_decisions(self) -> None:
        sorts = file_filter((_decisions().label, [_decisions().suffix]))
        file, _ = QFileDialog.getOpenFileName(self._parts.window, "Import Decisions", "", sorts)
        if file:
            self.import_from(Path(file))

    def import_from(self, path: Path) -> None:
        """Apply the decisions of a file, and say what became of them."""
        found: list[Adoption] = []

        def adopt(library: Library) -> Changes:
            found.append(library.exchange.adopt(path))
            return found[-1].changes

        self._parts.commands.do(adopt, lambda _: self._say_adopted(found[-1]))

    def _say_adopted(self, adoption: Adoption) -> None:
        offers = [("Undo", self._parts.commands.undo)] if adoption.applied else []
        self._parts.notice.say(summary(adoption), *offers)

    def _purge(self) -> None:
        if self._parts.commands.writable:
            self._parts.tasks.change(_purge)


def _decisions() -> Export:
    from reader.exports import registry  # behind the first frame: exports bring what they are written with

    return registry.EXPORTS[registry.DECISIONS]


def undo_words(words: str, noun: str = "") -> str:
    """Say that something was taken back: "Took back the import of 3,000 articles."."""
    noun = noun or _noun(words)
    return f"Took back {noun}." if noun else f"Taken back: {words}."


def redo_words(words: str, noun: str = "") -> str:
    noun = noun or _noun(words)
    return f"Did {noun} again." if noun else f"Done again: {words}."


def _noun(words: str) -> str:
    """Return what was done to articles as a noun, empty where it is called by something else."""
    verb, _, rest = words.partition(" ")
    if verb not in _NOUNS:
        return ""
    about = rest.removeprefix("of ").lower()
    return f"the {_NOUNS[verb]} of {'1 article' if about == 'article' else about}"


def summary(adoption: Adoption) -> str:
    """Say what became of decisions from a file: "12 decisions applied, 3 known already."."""
    said = f"{count(adoption.applied, 'decision')} applied"
    if adoption.known:
        said += f", {number(adoption.known)} known already"
    if adoption.idle:
        are = "is" if adoption.idle == 1 else "are"
        said += f"; {number(adoption.idle)} of them {are} about nothing that is here yet"
    return f"{said}."


def _purge(library: Library) -> Changes:
    library.bin.purge()
    return Changes()
