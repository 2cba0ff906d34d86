"""Writes what tells a desktop of the program, for those that pack it otherwise than Debian: `desktop.py SHARE`."""

from __future__ import annotations

import sys
from pathlib import Path

import debian

if __name__ == "__main__":
    [folder] = sys.argv[1:]
    debian.lay_out_desktop(Path(folder))
