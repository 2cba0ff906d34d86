"""Walks the tree that a screen reader is given of a running program, by the system's Python: at_spi_walk.py PID.

out  one line of JSON: how many objects there are, how many of them the keys can go to, and those of them without a name
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # of the system

MOST = 60  # children of an object that are looked at: the rows of a list are all alike
WINDOWS = {"application", "frame", "dialog", "window"}
OF_QT = WINDOWS | {"scroll bar", "filler", "split pane", "layered pane", "separator"}


def application(pid: int) -> Any:
    """Return the program, once it is known to the desktop."""
    return next((one for one in pyatspi.Registry.getDesktop(0) if one and one.get_process_id() == pid), None)


def tree(shown: Any) -> Iterator[Any]:
    """Yield what is to be seen, each before what is in it."""
    yield shown
    count = shown.childCount
    for at in range(count if shown.getRoleName() == "application" else min(count, MOST)):
        child = shown.getChildAtIndex(at)
        if child is not None and (is_in(child, pyatspi.STATE_VISIBLE) or child.getRoleName() in OF_QT - WINDOWS):
            yield from tree(child)


def is_in(shown: Any, state: Any) -> bool:
    return bool(shown.getState().contains(state))


def path(shown: Any) -> str:
    """Say where an object stands: "frame “a — Entity Reader” / filler “” / push button “”"."""
    parts, one = [], shown
    while one is not None and one.getRoleName() not in ("application", "desktop frame"):
        parts.append(f"{one.getRoleName()} “{one.name}”")
        one = one.parent
    return " / ".join(reversed(parts))


def says_something(shown: Any) -> bool:
    """Tell whether it has a name; a number is one only where it is what a table says."""
    name = shown.name.strip()
    return bool(name) and (not name.isdecimal() or shown.getRoleName() == "table cell")


def main(pid: int) -> None:
    root = application(pid)
    if root is None:
        raise SystemExit("The program is not known to the desktop.")
    objects = list(tree(root))
    reached = [
        one
        for one in objects
        if is_in(one, pyatspi.STATE_FOCUSABLE) and is_in(one, pyatspi.STATE_ENABLED) and one.getRoleName() not in OF_QT
    ]
    nameless = [path(one) for one in reached if not says_something(one)]
    print(json.dumps({"objects": len(objects), "reached": len(reached), "nameless": nameless}), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
