"""The lines of the page of imports, for tests: what they say, and what is done with one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.ui.imports.nodes import Node
from reader.ui.imports.page import ImportsPage
from reader.ui.main_window import MainWindow

PATIENCE = 30_000


def take(window: MainWindow, qtbot: QtBot, *paths: Path) -> None:
    """Import and wait until it is said how that ended."""
    ends: list[object] = []
    window.parts.imports.finished.connect(ends.append)
    window.commands.files.take([*paths])
    qtbot.waitUntil(lambda: bool(ends), timeout=PATIENCE)
    window.parts.imports.finished.disconnect(ends.append)


def is_shown(window: MainWindow) -> bool:
    return window.parts.center.currentWidget() is window.parts.imports_page


def shown(page: ImportsPage) -> list[str]:
    """Return the lines that are unfolded."""
    return [" | ".join(filter(None, (node.text, node.detail, node.tally, node.action))) for node in _nodes(page)]


def line(page: ImportsPage, wanted: Callable[[Node], bool]) -> Node:
    found = next(filter(wanted, _nodes(page)), None)
    assert found, shown(page)
    return found


def act(page: ImportsPage, wanted: Callable[[Node], bool], *, last: bool = False) -> None:
    """Do what a line offers, or what stands last in its menu."""
    node = line(page, wanted)
    page.view.acted.emit(node, node.deeds[-1 if last else 0])


def _nodes(page: ImportsPage) -> Iterator[Node]:
    index = page.view.model().index(0, 0)
    while index.isValid():
        yield page.view.lines.node(index)
        index = page.view.indexBelow(index)
