"""Whether a window may have a library open already; to ask it, and to listen, takes QtNetwork, which takes a while."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from PySide6.QtCore import QDir


def server_name(library: Path) -> str:
    """Return the name of the local socket of a library; it never leaves the machine."""
    return "entity-reader-" + hashlib.sha256(str(library.resolve()).encode()).hexdigest()[:16]


def may_be_open(library: Path) -> bool:
    """Tell whether there is such a socket, where sockets are files."""
    return sys.platform == "win32" or Path(QDir.tempPath(), server_name(library)).exists()
