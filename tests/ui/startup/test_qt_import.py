"""Qt comes without an import of its own in place of Python's."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import builtins
before = builtins.__import__
from reader.ui.startup.qt_import import import_qt
import_qt()
assert builtins.__import__ is before
from PySide6.QtWidgets import QLabel
from reader.ui.style.label import Label
assert issubclass(Label, QLabel)
print("ok")
"""


def test_qt_leaves_the_import_of_python_as_it_is() -> None:
    ran = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60)
    assert (ran.stdout, ran.stderr) == ("ok\n", "")
