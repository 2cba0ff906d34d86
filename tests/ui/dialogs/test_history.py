"""Edit ▸ History lists what was decided, and takes any of it back."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.library.history import History
from reader.model import ArticleQuery, Kind
from reader.model.decision import Decision, DecisionLine, Target, UpdateLine, Verb
from reader.ui.dialogs.history import HistoryDialog, day_line, update_line
from reader.ui.main_window import MainWindow
from tests.ui.trigger import trigger


def shown(dialog: HistoryDialog) -> list[tuple[str, bool]]:
    return [(line.text, line.gone) for line in dialog.list.days.lines]


def opened(window: MainWindow, qtbot: QtBot) -> HistoryDialog:
    trigger(window.parts.actions["history"])
    dialog = window.findChild(HistoryDialog)
    assert isinstance(dialog, HistoryDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


@pytest.fixture
def decided(library: Path) -> None:
    with Library.open(library) as opened_library:
        propose = opened_library.proposals

        def number(name: str) -> int:
            return opened_library.entities.find_by_name(name)[0].id

        opened_library.decisions.decide(propose.rename(number("Ying Yong"), "Mayor Ying").decision)
        article = opened_library.articles.ids(ArticleQuery(entity_ids=(number("Shanghai"),)))[0]
        other = Target(kind=Kind.PLACE, name="Shanghai")
        opened_library.decisions.decide(propose.split_articles(number("Shanghai"), [article], other).decision)
        both = opened_library.entities.find_by_name("Shanghai")
        for one in both:
            opened_library.decisions.decide(propose.rename(one.id, f"Shanghai {one.articles}").decision)


def test_nothing_decided_is_said(window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    qtbot.waitUntil(lambda: dialog.message.isVisible())
    assert dialog.message.sentence.startswith("Nothing has been decided yet.")
    assert not dialog.act_button.isEnabled()


def test_any_decision_is_taken_back_and_done_again_by_key(decided: None, window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    qtbot.waitUntil(lambda: len(shown(dialog)) == 4)
    assert shown(dialog)[3] == ("Renamed Ying Yong to Mayor Ying", False)
    qtbot.keyClick(dialog.list, Qt.Key.Key_End)
    assert dialog.act_button.text() == "Take Back"
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(dialog)[3] == ("Renamed Ying Yong to Mayor Ying", True))
    qtbot.waitUntil(lambda: dialog.act_button.text() == "Do Again")
    assert dialog.list.selected_lines()[0].text == "Renamed Ying Yong to Mayor Ying"
    qtbot.waitUntil(lambda: window.parts.actions["undo"].text() == "&Undo Take Back Rename Ying Yong to Mayor Ying")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(dialog)[3] == ("Renamed Ying Yong to Mayor Ying", False))


def test_one_on_which_another_rests_says_so_instead(decided: None, window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    qtbot.waitUntil(lambda: len(shown(dialog)) == 4)
    dialog.filter.setText("split")
    [line] = dialog.list.selected_lines()
    assert line.obstacle.endswith("that was decided later and rests on it. Take that back first.")
    assert dialog.said.text() == line.obstacle
    assert not dialog.act_button.isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert not dialog.list.days.lines[0].gone


def test_the_button_on_a_line_is_pressed_by_mouse(decided: None, window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    qtbot.waitUntil(lambda: len(shown(dialog)) == 4)
    rect = dialog.list.visualRect(dialog.list.days.index(1, 0))
    on_words = QPoint(rect.left() + 80, rect.center().y())
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=on_words)
    assert not shown(dialog)[0][1]
    on_button = QPoint(rect.right() - 40, rect.center().y())
    qtbot.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=on_button)
    qtbot.waitUntil(lambda: shown(dialog)[0][1])


def test_a_filter_that_finds_nothing_can_be_cleared(decided: None, window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    qtbot.waitUntil(lambda: len(shown(dialog)) == 4)
    qtbot.keyClicks(dialog.filter, "zebra")
    assert dialog.message.sentence == "No decisions with “zebra”."
    dialog.message.button.click()
    assert len(shown(dialog)) == 4
    qtbot.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_follows_what_is_done_beside_it(decided: None, window: MainWindow, qtbot: QtBot) -> None:
    dialog = opened(window, qtbot)
    qtbot.waitUntil(lambda: len(shown(dialog)) == 4)
    qtbot.waitUntil(window.parts.actions["undo"].isEnabled)
    dialog.activateWindow()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(dialog)[0][1])
    opened(window, qtbot)
    assert len(window.findChildren(HistoryDialog)) == 1


def test_decisions_go_out_and_come_back(decided: None, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "names.jsonl"
    window.commands.decision_files.export_to(file)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "4 decisions written to names.jsonl.")
    as_of_another = re.sub(r'"mark": "(\w+)"', lambda mark: f'"mark": "{mark[1][::-1]}"', file.read_text("utf-8"))
    file.write_text(as_of_another, "utf-8")
    window.commands.decision_files.import_from(file)
    qtbot.waitUntil(lambda: window.parts.notice.sentence.startswith("4 decisions applied"))
    qtbot.waitUntil(lambda: window.parts.actions["undo"].text() == "&Undo Import of 4 Decisions")
    window.commands.decision_files.import_from(file)
    qtbot.waitUntil(lambda: window.parts.notice.sentence == "0 decisions applied, 4 known already.")
    file.write_text("Dear diary", "utf-8")
    window.commands.decision_files.import_from(file)
    qtbot.waitUntil(lambda: window.parts.notice.sentence.startswith("Line 1 of “names.jsonl”"))


def test_an_export_that_would_replace_another_file_offers_another_name(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes, other = tmp_path / "notes.txt", tmp_path / "names.jsonl"
    notes.write_text("notes")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    window.commands.decision_files.export_to(notes)
    qtbot.waitUntil(lambda: window.parts.notice.sentence.startswith("“notes.txt” is a text, not a file of decisions"))
    [button] = [one for one in window.parts.notice.findChildren(QToolButton) if one.text().startswith("Save Under")]
    button.click()
    qtbot.waitUntil(other.exists)
    assert notes.read_text() == "notes"


def test_an_export_is_not_written_to_what_is_no_file(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.decision_files.export_to(Path("/dev/null"))
    assert window.parts.notice.sentence == "“null” is not a file."


@pytest.mark.parametrize(
    ("undone", "said"),
    [
        (None, ""),
        (datetime(2026, 3, 4, 17, 5), "taken back 17:05"),
        (datetime(2026, 3, 5, 9, 0), "taken back 5 Mar 2026"),
    ],
)
def test_it_says_when_a_decision_was_taken_back(undone: datetime | None, said: str) -> None:
    line = DecisionLine(1, datetime(2026, 3, 4, 16, 59), undone, Decision(Verb.RENAME), "Renamed A to B")
    assert day_line(line, writable=True).detail == said


@pytest.mark.parametrize(("is_undone", "act", "step"), [(False, "Take Back", "Undo"), (True, "Do Again", "Redo")])
def test_an_update_from_a_file_stands_among_them_and_says_what_takes_it_back(
    is_undone: bool, act: str, step: str
) -> None:
    line = update_line(UpdateLine(7, datetime(2026, 3, 1, 12).astimezone(), "Update of 3 Articles", is_undone))
    assert (line.text, line.act, line.gone) == ("Update of 3 Articles", act, is_undone)
    assert line.obstacle.startswith(f"Edit ▸ {step} ")


def test_updates_and_decisions_are_listed_by_when_they_were(
    decided: None, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = datetime(2020, 3, 1, 12).astimezone()
    monkeypatch.setattr(History, "updates", lambda _: [UpdateLine(1, moment, "Update of “A ferry”", False)])
    dialog = opened(window, qtbot)
    qtbot.waitUntil(lambda: len(shown(dialog)) == 5)
    assert shown(dialog)[-1] == ("Update of “A ferry”", False)
