"""What pages say on paper: groups, similar articles and names, looked at, printed and saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.errors import LibraryError
from reader.library import Library
from reader.ui.dialogs.paper_text import PaperText
from reader.ui.dialogs.text_print import TextPrintDialog
from reader.ui.groups.place import place_of
from reader.ui.main_window import MainWindow
from tests.ui.test_main_window import open_article
from tests.ui.trigger import trigger


def open_groups(window: MainWindow) -> None:
    window.parts.navigator.open_page(place_of())


def open_similar(window: MainWindow) -> None:
    trigger(window.parts.actions["similar"])


def open_names(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)


def asked(window: MainWindow, qtbot: QtBot) -> TextPrintDialog:
    """Wait for the dialog with its pages."""
    shown = window.commands.exports._front
    qtbot.waitUntil(lambda: isinstance(shown(), PaperText))
    trigger(window.parts.actions["print"])
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    [dialog] = dialogs(window)
    qtbot.waitUntil(dialog.send.isEnabled)
    return dialog


def dialogs(window: MainWindow) -> list[TextPrintDialog]:
    return [one for one in window.findChildren(TextPrintDialog) if one.isVisible()]


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize(
    ("show", "title", "words"),
    [
        (open_groups, "Groups in the whole library", "14 articles"),
        (open_similar, "Similar to Thinking machines meet in Shanghai", "LIKE IT, THE LIKEST FIRST"),
        (open_names, "Names", "73 names · Most articles"),
    ],
    ids=["groups", "similar", "names"],
)
def test_what_a_page_says_is_seen_on_paper_and_saved(
    show: Callable[[MainWindow], None],
    title: str,
    words: str,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_article(window, qtbot, "Thinking machines meet")
    show(window)
    dialog = asked(window, qtbot)
    assert len(dialog.pages.sheets.images) >= 1
    assert dialog.said.text().endswith(("page", "pages"))
    path = tmp_path / "said.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    for _ in range(2):  # the second takes the place of the first
        dialog.save.click()
        qtbot.waitUntil(lambda: window.parts.notice.sentence == f"{title} written to said.pdf.")
        window.parts.notice.hide()
    assert words in text_of(path)
    dialog.cancel.click()
    assert not dialogs(window)


def test_several_names_that_are_selected_are_printed_alone(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_names(window)
    view = window.parts.left.focusProxy().view  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: view.model().rowCount() == 73)
    view.move_to(0)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "names.pdf"))
    asked(window, qtbot).print_on(printer)
    assert not dialogs(window)
    assert "2 names" in text_of(tmp_path / "names.pdf")


def test_the_article_is_printed_while_the_keys_are_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, qtbot, "Thinking machines meet")
    open_names(window)
    qtbot.waitUntil(lambda: window.commands.exports._front() is not None)
    window.parts.reading.setFocus()
    assert window.commands.exports._front() is None


def test_why_there_are_no_pages_is_told(window: MainWindow, qtbot: QtBot) -> None:
    def fail(_: Library) -> None:
        raise LibraryError("The disk is gone.")

    dialog = TextPrintDialog(PaperText("Nothing", fail), window.parts.tasks, window.parts.theme, window)  # type: ignore[arg-type]
    dialog.open()
    qtbot.waitUntil(lambda: dialog.said.text() == "The disk is gone.")
    assert not dialog.send.isEnabled()
    dialog.reject()


@pytest.mark.qt_log_ignore("Returned false")  # which is told
def test_what_cannot_be_printed_on_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_groups(window)
    dialog = asked(window, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "absent" / "said.pdf"))
    dialog.print_on(printer)
    assert dialog.said.text().endswith("cannot be printed on.")
    dialog.reject()
