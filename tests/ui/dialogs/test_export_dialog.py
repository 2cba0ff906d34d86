"""The dialog of exports: what it offers, what it shows of it, and what it writes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import IO

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.exports import registry
from reader.exports.export import Request
from reader.exports.json_lines import JsonLinesExport
from reader.exports.names import NAMES
from reader.library import Library, Selection
from reader.ui.browsing.trail import Narrowing
from reader.ui.commands.export_choices import LIBRARY, TOGETHER
from reader.ui.corrections.subject import Subject
from reader.ui.dialogs import output_dialog
from reader.ui.dialogs.export_choice import Choice, count_in
from reader.ui.dialogs.export_dialog import ExportDialog, why_not
from reader.ui.main_window import MainWindow
from reader.ui.relations.place import place_of as relations_place
from reader.ui.together.place import place_of as together_place
from tests.ui.shown_page import is_shown
from tests.ui.trigger import trigger


def dialog_at(window: MainWindow, qtbot: QtBot, action: str = "export") -> ExportDialog:
    """Open the dialog and wait until it shows all that it is going to."""
    trigger(window.parts.actions[action])
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportDialog)))
    dialog = window.findChildren(ExportDialog)[-1]
    wait_for_preview(dialog, qtbot)
    return dialog


def wait_for_preview(dialog: ExportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.said.text().startswith(f"{dialog.file_name} · ") and bool(dialog.page.toPlainText()))


def choose(dialog: ExportDialog, name: str, qtbot: QtBot) -> None:
    dialog.page.clear()
    dialog.format.choose(NAMES.index(name))
    dialog.format.chosen.emit(NAMES.index(name))
    wait_for_preview(dialog, qtbot)


def open_article(window: MainWindow, qtbot: QtBot) -> None:
    """Open the newest article, and wait until it is there."""
    qtbot.waitUntil(lambda: len(window.parts.articles._model.ids) > 10)
    window.parts.navigator.open_article(window.parts.articles._model.ids[0])
    qtbot.waitUntil(lambda: window.parts.navigator.article is not None)


def test_the_open_article_is_offered_first_and_shown(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    article = window.parts.navigator.article
    assert article
    assert dialog.choice.label == "This article"
    assert f"## {article.title}" in dialog.page.toPlainText()
    assert dialog.said.text().startswith(f"{dialog.choice.name}.md · 1 article")
    dialog.reject()


def test_a_name_is_offered_where_it_is_pointed_at(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, qtbot)
    opened = window.parts.navigator.articles.opened
    assert opened
    window.parts.navigator.entity.choose(opened.entities[0].id)
    qtbot.waitUntil(lambda: window.parts.navigator.entity.card is not None)
    dialog = dialog_at(window, qtbot, "export_name")
    assert dialog.choice.label.startswith("This name, ")
    assert dialog.every.isEnabled()
    assert dialog.page.toPlainText().startswith(f"# {dialog.choice.label.removeprefix('This name, ')}")
    dialog.reject()


def test_a_pair_is_offered_where_another_name_than_the_current_one_is_pointed_at(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_article(window, qtbot)
    opened = window.parts.navigator.articles.opened
    assert opened
    one, other = (row for row in opened.entities if row.name in ("Gong Zheng", "Shanghai"))
    window.parts.navigator.entity.choose(one.id)
    qtbot.waitUntil(lambda: window.parts.navigator.entity.card is not None)
    choices = window.commands.exports._choices
    monkeypatch.setattr(choices, "_subject", lambda: Subject((other.id,)))
    dialog = dialog_at(window, qtbot, "export_name")
    assert dialog.choice.label == f"This name, {other.name}"
    dialog.what.choose(TOGETHER)
    dialog.what.chosen.emit(TOGETHER)
    wait_for_preview(dialog, qtbot)
    assert dialog.choice.label == f"This pair, {other.name} and {one.name}"
    qtbot.waitUntil(lambda: dialog.page.toPlainText().startswith(f"# {other.name} and {one.name}"))
    dialog.reject()


def test_several_names_and_those_of_relations_are_offered_alone(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_article(window, qtbot)
    opened, choices = window.parts.navigator.articles.opened, window.commands.exports._choices
    assert opened
    ids = tuple(row.id for row in opened.entities[:5])
    window.parts.navigator.entity.choose(ids[0])
    qtbot.waitUntil(lambda: window.parts.navigator.entity.card is not None)
    monkeypatch.setattr(choices, "_subject", lambda: Subject(ids))
    dialog = dialog_at(window, qtbot, "export_name")
    assert dialog.choice.label == "These 5 names alone"
    assert dialog.choice.request.names_alone == ids
    assert why_not("report", replace(dialog.choice, articles=3)) == ""
    dialog.what.choose(TOGETHER)
    assert dialog.choice.why_not == "more than four"
    dialog.reject()
    dialog = dialog_at(window, qtbot)  # as where they are selected in the list of names
    assert dialog.choice.request.names_alone == ids
    dialog.reject()
    monkeypatch.setattr(choices, "_subject", Subject)
    window.parts.navigator.open_page(relations_place(ids[:1]))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, window.parts.relations))
    qtbot.waitUntil(lambda: len(window.parts.relations.name_ids) > 1)
    dialog = dialog_at(window, qtbot)
    assert dialog.choice.request.names_alone == window.parts.relations.name_ids
    assert dialog.choice.request.names_alone[0] == opened.entities[0].id
    dialog.reject()


def test_the_page_of_a_name_is_offered_as_it_is_narrowed(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, qtbot)
    opened, page = window.parts.navigator.articles.opened, window.parts.page
    assert opened
    ids = {row.name: row.id for row in opened.entities}
    window.parts.name_signals.opened.emit(ids["Gong Zheng"])
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    page.page.narrow(Narrowing(months=(2020 * 12 + 2, 2020 * 12 + 10)))
    dialog = dialog_at(window, qtbot)
    assert dialog.choice.label == "This name, Gong Zheng, Mar – Nov 2020"
    assert "in 2 articles" in dialog.page.toPlainText()
    dialog.reject()
    page.page.narrow(Narrowing(with_ids=(ids["Tesla"],)))
    dialog = dialog_at(window, qtbot)
    assert dialog.choice.label == "This pair, Gong Zheng and Tesla"
    dialog.reject()
    page.page.narrow(Narrowing())
    page.page.above.filter.setText("rival")
    dialog = dialog_at(window, qtbot)
    assert dialog.choice.label == "This name, Gong Zheng, “rival”"
    assert dialog.choice.request.query.words == "rival"
    dialog.reject()


def test_the_page_of_several_names_is_offered_as_it_is_narrowed(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, qtbot)
    opened, page = window.parts.navigator.articles.opened, window.parts.together
    assert opened
    ids = {row.name: row.id for row in opened.entities}
    window.parts.navigator.open_page(together_place((ids["Gong Zheng"], ids["Siemens Healthineers"])))
    qtbot.waitUntil(lambda: is_shown(window.parts.center, page))
    page.narrow(Narrowing(months=(2020 * 12 + 2, 2020 * 12 + 10)), settled=True)
    dialog = dialog_at(window, qtbot)
    assert dialog.choice.label == "This pair, Gong Zheng and Siemens Healthineers, Mar – Nov 2020"
    assert dialog.choice.request.query.words == "date:2020-03..2020-11"
    dialog.reject()


def test_what_is_chosen_is_written_and_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    dialog.what.choose(LIBRARY)
    dialog.what.chosen.emit(LIBRARY)
    choose(dialog, "jsonl", qtbot)
    assert dialog.said.text().startswith("library.jsonl · 14 articles")
    path = tmp_path / "all.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.save.click()
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "14 articles written to all.jsonl.")
    lines = [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
    assert sum(line["type"] == "article" for line in lines) == 14


def test_a_text_is_copied_and_a_folder_is_not(window: MainWindow, qtbot: QtBot) -> None:
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    dialog.copy.click()
    qtbot.waitUntil(lambda: dialog.said.text() == "Copied.")
    assert QGuiApplication.clipboard().text().startswith("# Articles")
    choose(dialog, "csv", qtbot)
    assert not dialog.copy.isEnabled()
    assert dialog.mark.isEnabled()
    dialog.reject()


def test_an_earlier_folder_is_replaced_only_when_asked(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    choose(dialog, "csv", qtbot)
    dialog.write_to(tmp_path / "tables")
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "1 article written to tables.")
    qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))
    dialog = dialog_at(window, qtbot)
    dialog.what.choose(LIBRARY)
    dialog.what.chosen.emit(LIBRARY)
    choose(dialog, "csv", qtbot)
    dialog.write_to(tmp_path / "tables")
    qtbot.waitUntil(lambda: "There is an earlier export" in dialog.said.text())
    qtbot.waitUntil(lambda: not dialog.instead.isHidden())
    dialog.instead.click()
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "14 articles written to tables.")
    assert len((tmp_path / "tables" / "articles.csv").read_text("utf-8").splitlines()) == 15


class Slow(JsonLinesExport):
    """An export that goes on until it is told to stop."""

    def __init__(self) -> None:
        self.began = Event()

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        self.began.set()
        while True:
            super().write(selection, request, file)


def test_an_export_is_cancelled_and_leaves_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    choose(dialog, "jsonl", qtbot)
    slow = Slow()
    monkeypatch.setitem(registry.EXPORTS, "jsonl", slow)
    dialog.write_to(tmp_path / "all.jsonl")
    assert not dialog.save.isEnabled()
    qtbot.waitUntil(slow.began.is_set)
    dialog.cancel.click()
    qtbot.waitUntil(lambda: dialog.said.text() == "Cancelled. Nothing was written.")
    assert dialog.save.isEnabled()
    assert [path.name for path in tmp_path.iterdir() if "jsonl" in path.name or path.suffix == ".new"] == []
    dialog.reject()


def test_what_is_counted_meanwhile_takes_no_place_of_how_the_writing_goes(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted, slow = Event(), Slow()

    def count_late(library: Library, choice: Choice) -> Choice:
        wanted.wait()
        return count_in(library, choice)

    monkeypatch.setattr(output_dialog, "count_in", count_late)
    open_article(window, qtbot)
    dialog = dialog_at(window, qtbot)
    monkeypatch.setitem(registry.EXPORTS, dialog.name, slow)
    dialog.write_to(tmp_path / "all")
    qtbot.waitUntil(slow.began.is_set)
    wanted.set()
    qtbot.waitUntil(lambda: all(one.why_not or one.articles is not None for one in dialog._choices))
    assert dialog.said.text() == "Exporting…"
    assert not dialog.save.isEnabled()
    assert not dialog.format.isEnabled()
    dialog.cancel.click()
    qtbot.waitUntil(dialog.save.isEnabled)
    assert dialog.said.text() == "Cancelled. Nothing was written."
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "articles", "said"),
    [
        ("gexf", 1, "needs several articles"),
        ("gexf", 2, ""),
        ("csv", 1, ""),
        ("html", 10_001, "up to 10,000 articles"),
        ("html", 10_000, ""),
        ("csv", 0, "no article"),
        ("html", None, ""),
        ("pdf", 2_001, "up to 2,000 articles"),
    ],
)
def test_what_does_not_fit_says_why(name: str, articles: int | None, said: str) -> None:
    assert why_not(name, Choice("", Request(), "", articles=articles)) == said
