"""The hand that chooses an action of the window, once it can be chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtGui import QAction

from tests.ui.conftest import PATIENCE


def trigger(action: QAction) -> None:
    """Trigger an action as soon as it is enabled: what stands disabled until something was looked up does nothing."""
    deadline = QDeadlineTimer(PATIENCE)
    while not action.isEnabled() and not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    assert action.isEnabled(), f"{action.text()} stays disabled"
    action.trigger()
