"""A file dialog knows a library by its name, and looks into none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader import paths

KIND = "application/x-entity-reader-library"

ASK = """
import sys
from PySide6.QtCore import QMimeDatabase
from reader.ui.dialogs import file_types
file_types.make_known()
database = QMimeDatabase()
for path in sys.argv[1:]:
    print(database.mimeTypeForFile(path).name())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="dialogs ask elsewhere there")
def test_a_library_and_its_log_are_known_by_their_names(tmp_path: Path) -> None:
    files = [tmp_path / f"a.library{suffix}" for suffix in ("", "-wal", "-shm", "-journal")]
    for file in files:
        file.write_bytes(b"SQLite format 3\0" + bytes(4080))  # which other programs would call a database
    asked = subprocess.run([sys.executable, "-c", ASK, *map(str, files)], capture_output=True, text=True, check=True)
    assert asked.stdout.split() == [KIND] * 4


def test_what_is_made_of_the_file_types_has_all_of_them() -> None:
    folder = paths.resources() / "shared" / "mime"
    made = (folder / "mime.cache").read_bytes()  # by update-mime-database
    assert KIND.encode() in made
    assert (folder / "packages" / "entity-reader.xml").read_text("utf-8").count("<glob ") == 4
