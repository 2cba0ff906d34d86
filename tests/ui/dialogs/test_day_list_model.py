"""Lines under their days, narrowed by words."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from reader.ui.dialogs.day_list_model import LINE, DayLine, DayModel
from reader.ui.style.foreign_text import tip
from tests.work import calls

NOW = datetime(2026, 5, 3, 9, 12).astimezone()


def line(number: int, words: str, *, days: int = 0, detail: str = "") -> DayLine:
    return DayLine(number, NOW - timedelta(days=days), words, "Take Back", detail=detail)


def texts(model: DayModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


LINES = [line(3, "Merged Åsa and Asa"), line(2, "Renamed May to Mai", days=1), line(1, "Removed June", days=40)]


def test_each_day_has_a_heading(qtmodeltester: ModelTester) -> None:
    model = DayModel()
    qtmodeltester.check(model)
    model.show(LINES, NOW.date())
    qtmodeltester.check(model)
    assert texts(model) == [
        "Today", "Merged Åsa and Asa", "Yesterday", "Renamed May to Mai", "24 Mar 2026", "Removed June",
    ]  # fmt: skip
    assert model.index(0, 0).flags() == Qt.ItemFlag.NoItemFlags
    assert model.index(1, 0).data(LINE) == LINES[0]


def test_a_filter_leaves_the_lines_with_all_its_words() -> None:
    model = DayModel()
    model.show([*LINES, line(0, "Nothing", days=41, detail="The Post")], NOW.date())
    model.narrow(" asa MERGED ")
    assert texts(model) == ["Today", "Merged Åsa and Asa"]
    model.narrow("post")
    assert model.lines[0].id == 0
    model.narrow("zebra")
    assert (texts(model), model.total, model.near(0)) == ([], 4, -1)


def test_what_is_read_aloud_says_the_time_and_what_stands_against_it() -> None:
    model = DayModel()
    obstacle = "That rests on it."
    model.show([DayLine(1, NOW, "Merged A and B", "Take Back", obstacle)], date(2026, 5, 3))
    index = model.index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"Merged A and B, 09:12, {obstacle}"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == tip(obstacle)


def test_ten_thousand_lines_are_narrowed_with_little_work_for_each() -> None:
    model = DayModel()
    model.show([line(n, f"Renamed name {n} to other", days=n // 20) for n in range(10_000, 0, -1)], NOW.date())
    assert calls(lambda: model.narrow("name 77")) < 50_000
    assert 100 < len(model.lines) < 1000
