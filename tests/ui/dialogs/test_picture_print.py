"""Drawings on paper: those of relations and of the map, looked at and saved as PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.ui.dialogs.picture_print import HIGH, WIDE, PicturePrintDialog
from reader.ui.main_window import MainWindow
from reader.ui.relations.place import place_of
from tests.library.newsroom import entity_id
from tests.ui.trigger import trigger


def open_relations(window: MainWindow) -> None:
    with Library.open(window.parts.library) as library:
        gong = entity_id(library, "Gong Zheng")
    window.parts.navigator.open_page(place_of((gong,)))


def open_map(window: MainWindow) -> None:
    trigger(window.parts.actions["places"])


def dialogs(window: MainWindow) -> list[PicturePrintDialog]:
    return [one for one in window.findChildren(PicturePrintDialog) if one.isVisible()]


@pytest.mark.parametrize(
    ("show", "title"), [(open_relations, "Relations of Gong Zheng"), (open_map, "Places")], ids=["relations", "map"]
)
def test_what_is_drawn_is_seen_on_paper_and_saved(
    show: Callable[[MainWindow], None],
    title: str,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.parts.theme.choose("dark")
    show(window)
    drawing = window.commands.exports._front
    qtbot.waitUntil(lambda: drawing() is not None)
    trigger(window.parts.actions["print"])
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    [dialog] = dialogs(window)
    assert dialog.sheet.accessibleName() == f"Preview of {title}"
    image = dialog.sheet.grab().toImage()
    high = min(image.width() * HIGH / WIDE, image.height())
    foot = image.pixelColor(image.width() // 2, round((image.height() + high) / 2) - 8)
    assert foot == QColor("white")  # paper, whatever the window looks like
    path = tmp_path / "drawn.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.save.click()
    qtbot.waitUntil(lambda: window.parts.notice.sentence == f"{title} written to drawn.pdf.")
    with pypdfium2.PdfDocument(path) as document:
        assert len(document) == 1
        assert title in document[0].get_textpage().get_text_range()
    dialog.reject()


def test_where_nothing_is_drawn_the_articles_are_offered(window: MainWindow, qtbot: QtBot) -> None:
    assert window.commands.exports._front() is None


@pytest.mark.qt_log_ignore("Returned false")  # which is told
def test_what_a_drawing_cannot_be_printed_on_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_map(window)
    qtbot.waitUntil(lambda: window.commands.exports._front() is not None)
    trigger(window.parts.actions["print"])
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    [dialog] = dialogs(window)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "absent" / "printed.pdf"))
    dialog.print_on(printer)
    assert dialog.said.text().endswith("cannot be printed on.")
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.print_on(printer)
    assert not dialogs(window)
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as document:
        assert "Places" in document[0].get_textpage().get_text_range()
