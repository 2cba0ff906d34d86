import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.imports.progress_panel import KEEPS, ProgressPanel
from reader.ui.style.foreign_text import tip
from reader.ui.style.theme import Theme


@pytest.mark.parametrize(("width", "has_room"), [(900, True), (260, False)])
def test_what_cancel_does_stands_beside_the_pace_only_where_both_are_whole(
    width: int, has_room: bool, theme: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    panel = ProgressPanel(theme.page, window)
    panel.resize(width, 120)
    panel.show_progress(400, 2400, "100 files a second · about 20 seconds left")
    assert panel._note.isHidden() is not has_room
    assert panel.cancel.toolTip() == tip(KEEPS)
