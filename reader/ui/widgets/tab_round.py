"""Tab from one widget to the next: in the row that is wanted, and in a form from the last to the first."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def go_round(stops: Sequence[QWidget], *, forward: bool) -> None:
    """Give the keys to the widget after the one that has them, or before it; to the first where it is none of them."""
    focused = QApplication.focusWidget()
    at = stops.index(focused) if focused in stops else -1
    stop = stops[(at + (1 if forward else -1)) % len(stops)]
    stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)


def put_in_a_row(stops: Iterable[QWidget]) -> None:
    """Let the Tab key go from each of them to the next.

    One that hands the keys on to its own widgets stands for these: were it itself put beside links that were made anew,
    Qt would lose some of the links.
    """
    for one, following in pairwise(leaf for stop in stops for leaf in _leaves(stop)):
        QWidget.setTabOrder(one, following)


def _leaves(stop: QWidget) -> list[QWidget]:
    proxy = stop.focusProxy()
    if proxy is None or not stop.isAncestorOf(proxy):
        return [stop]
    return [child for child in stop.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
