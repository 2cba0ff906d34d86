from PySide6.QtCore import QRect
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from reader.ui.imports.deeds import SHOW
from reader.ui.imports.line_painter import LineMetrics
from reader.ui.imports.nodes import Node, Sort

LONG = "is a table whose columns hold no texts of articles: “quoi”, “quand” and “propos”, to name but a few of them."


def test_what_is_said_of_a_file_is_whole_in_a_narrow_window_too(qtbot: QtBot) -> None:
    view = QTreeView()
    qtbot.addWidget(view)
    metrics, node = LineMetrics(view), Node(Sort.LINE, "press.csv", LONG)
    heights = [metrics.height(node, ems * metrics.em) for ems in (120, 45, 20)]
    assert heights[0] == metrics.line
    assert heights[0] < heights[1] < heights[2]
    narrow = metrics.places(node, QRect(0, 0, 20 * metrics.em, 0))
    assert narrow.detail.left() == narrow.name.left()
    assert narrow.detail.top() > narrow.name.center().y()
    words = view.fontMetrics().boundingRect(QRect(0, 0, narrow.detail.width(), 10_000), 0x1000, LONG)
    assert words.height() <= narrow.detail.height()


def test_names_and_reasons_stand_in_columns_whatever_can_be_done(qtbot: QtBot) -> None:
    view = QTreeView()
    qtbot.addWidget(view)
    metrics, row = LineMetrics(view), QRect(0, 0, 900, 40)
    lefts = {metrics.places(Node(Sort.LINE, "a.txt", LONG, deeds=deeds), row).detail.left() for deeds in ((), (SHOW,))}
    assert len(lefts) == 1
