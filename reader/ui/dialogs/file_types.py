"""Lets file dialogs know a library by its name, so that they look into none that is open.

They would to find out what it is, and to close a file that SQLite has open in the same process undoes its locks: the
next program that closes the library takes it for the last one, and takes away the log that others write to.
"""

from __future__ import annotations

import os
import sys

from reader import paths

_USUAL = "/usr/local/share:/usr/share"  # by the XDG Base Directory Specification


def make_known() -> None:
    """Name the folder of our file types to Qt, GTK and whatever else looks for such; before the first dialog."""
    if sys.platform.startswith("linux"):
        os.environ["XDG_DATA_DIRS"] = f"{paths.resources() / 'shared'}:{os.environ.get('XDG_DATA_DIRS') or _USUAL}"
