"""Lets a bundle find the modules that `compiled.py` has packed: PyInstaller runs this before the program."""

import sys
from pathlib import Path

sys.path.append(str(Path(getattr(sys, "_MEIPASS"), "modules.zip")))  # noqa: B009 - mypy knows no such attribute
