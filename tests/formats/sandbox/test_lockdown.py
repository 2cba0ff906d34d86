"""What the process that parses may still read."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import reader
from reader.formats.sandbox.lockdown import parts_of_the_program


def test_the_program_may_read_itself_also_where_it_is_one_file_with_all_modules(tmp_path: Path) -> None:
    readable = [*parts_of_the_program()]
    assert Path(os.path.realpath(sys.executable)) in readable
    assert any(Path(reader.__file__).is_relative_to(path) for path in readable)
    assert not any(tmp_path.is_relative_to(path) for path in readable)
