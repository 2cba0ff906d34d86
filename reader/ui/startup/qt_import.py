"""Importing Qt, and going on importing as before."""

from __future__ import annotations

import builtins

PLAIN_IMPORT = builtins.__import__  # as it is before Qt is imported


def import_qt() -> None:
    """Import Qt, and keep Python's own import.

    PySide puts one of its own in that place, which looks through the source of every module for a wish to call Qt's
    functions in snake case. None of ours has that wish, and to look takes a tenth of a start.
    """
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = PLAIN_IMPORT
