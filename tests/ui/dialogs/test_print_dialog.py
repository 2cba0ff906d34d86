"""The dialog that prints: what it offers, the pages that it shows, and what it sends to a printer or a file."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.exports import pdf
from reader.exports.export import Paper, PaperSize
from reader.library import Library
from reader.model import Changes, NoteQuery
from reader.ui.commands.export_choices import LIBRARY, NOTES, TOGETHER
from reader.ui.dialogs.print_dialog import PrintDialog
from reader.ui.dialogs.sheets import SHOWN
from reader.ui.main_window import MainWindow
from reader.ui.together.place import place_of
from tests.ui.dialogs.test_export_dialog import open_article
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger


def dialog_at(window: MainWindow, qtbot: QtBot) -> PrintDialog:
    trigger(window.parts.actions["print"])
    qtbot.waitUntil(lambda: bool(window.findChildren(PrintDialog)))
    dialog = window.findChildren(PrintDialog)[-1]
    qtbot.waitUntil(lambda: bool(dialog.pages.sheets.images))
    return dialog


def choose(dialog: PrintDialog, number: int) -> None:
    dialog.what.choose(number)
    dialog.what.chosen.emit(number)


def pages(dialog: PrintDialog) -> int:
    number, _, word = dialog.said.text().partition(" ")
    return int(number) if word.startswith("page") else 0


def pdf_texts(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def test_the_open_article_is_shown_as_pages(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    assert dialog.choice.label == "This article"
    qtbot.waitUntil(lambda: dialog.said.text() == "1 page")
    page = dialog.pages.sheets.images[0]
    assert page.pixelColor(0, 0).lightness() == 255  # whatever the theme
    assert page.height() / page.width() == pytest.approx(297 / 210, abs=0.1)
    dialog.reject()


def test_a_list_is_told_by_how_its_articles_begin_unless_their_texts_are_wanted(
    window: MainWindow, qtbot: QtBot
) -> None:
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    choose(dialog, LIBRARY)
    qtbot.waitUntil(lambda: pages(dialog) > 1)
    openings = pages(dialog)
    assert dialog.request.only_openings
    dialog.whole.setChecked(True)
    qtbot.waitUntil(lambda: pages(dialog) > openings)
    whole = pages(dialog)
    dialog.letters.setCurrentIndex(3)
    qtbot.waitUntil(lambda: pages(dialog) > whole)
    assert len(dialog.pages.sheets.images) == min(pages(dialog), SHOWN)
    dialog.paper.setCurrentIndex(1)
    assert dialog.request.paper == Paper(PaperSize.LETTER, 14)
    dialog.reject()


def test_pages_are_broken_off_once_others_are_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    before = dialog._unwanted
    dialog.sources.setChecked(True)
    assert before.is_set()
    now = dialog._unwanted
    assert not now.is_set()
    dialog.reject()
    assert now.is_set()


def test_what_is_chosen_is_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    dialog.sources.setChecked(True)
    path = tmp_path / "a.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.save.click()
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "1 article written to a.pdf.")
    assert "SOURCES" in pdf_texts(path)[0]


def test_pages_go_to_a_printer(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    choose(dialog, LIBRARY)
    qtbot.waitUntil(lambda: pages(dialog) > 1)
    total = str(pages(dialog))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(1, 2)
    dialog.print_on(printer)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "2 pages printed.")
    printed = pdf_texts(tmp_path / "printed.pdf")
    assert [page.split()[-3:] for page in printed] == [["1", "of", total], ["2", "of", total]]


@pytest.mark.qt_log_ignore("Returned false")  # which is told
def test_what_cannot_be_printed_on_is_told(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "absent" / "printed.pdf"))
    dialog.print_on(printer)
    qtbot.waitUntil(lambda: dialog.said.text().endswith("cannot be printed on."))
    assert dialog.send.isEnabled()
    dialog.reject()


def test_names_that_are_compared_are_offered_together(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, qtbot)
    opened = window.parts.navigator.articles.opened
    assert opened
    names = [row for row in opened.entities if row.name in ("Gong Zheng", "Shanghai", "Tesla")]
    window.parts.navigator.open_page(place_of([row.id for row in names]))
    qtbot.waitUntil(lambda: window.parts.navigator.page is not None)
    dialog = dialog_at(window, qtbot)
    assert dialog.choice.label == f"These names, {names[0].name}, {names[1].name} and {names[2].name}"
    qtbot.waitUntil(lambda: "article" in dialog.what.note(TOGETHER))
    assert dialog.request.about == tuple(row.id for row in names)
    assert dialog.every.isEnabled()
    dialog.reject()


def test_notes_are_offered_on_their_page_as_it_is_narrowed(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, qtbot)
    article = window.parts.navigator.article
    assert article
    number, written = article.id, list[Changes]()

    def write(library: Library) -> Changes:
        return library.decisions.decide(library.note_proposals.on_article(number, "Ask the mayor.").decision)

    window.parts.commands.do(write, written.append)
    qtbot.waitUntil(lambda: bool(written))
    trigger(window.parts.actions["notes"])
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.notes_page))
    window.parts.notes_page.field.setText("mayor")
    actions = window.parts.notes_page.view.actions()
    menu = [action.text().replace("&", "") for action in actions if action.isVisible() and action.text()]
    assert menu == ["Copy", "Export…", "Print…"]
    dialog = dialog_at(window, qtbot)
    assert dialog.choice.label == "These notes"
    assert dialog.choice.request.notes == NoteQuery("mayor")
    qtbot.waitUntil(lambda: dialog.what.note(NOTES) == "1 note in 1 article")
    dialog.reject()


def test_too_many_articles_are_not_printed(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "_OPENINGS", 13)
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    choose(dialog, LIBRARY)
    qtbot.waitUntil(lambda: "too many to be printed" in dialog.said.text())
    assert not dialog.send.isEnabled()
    assert not dialog.save.isEnabled()
    dialog.reject()


def test_a_printer_is_asked_for_with_the_sheet_that_is_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    dialog.paper.setCurrentIndex(1)
    dialog.send.click()
    [asked] = dialog.findChildren(QPrintDialog)
    printer = asked.printer()
    assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.Letter
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    asked.done(QPrintDialog.DialogCode.Accepted)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "1 page printed.")
    assert len(pdf_texts(tmp_path / "printed.pdf")) == 1
