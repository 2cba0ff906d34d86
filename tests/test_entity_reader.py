"""The program starts, or says in a line why it cannot."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from signal import SIGINT

import pytest

import dev
import entity_reader
from entity_reader import reason_of

START = Path(entity_reader.__file__).parent
ROOT = START.parents[1]


def started(
    *folders: Path, program: str = "import entity_reader; raise SystemExit(entity_reader.main())"
) -> tuple[int, str]:
    """Start the program with folders that come before its own, and return its exit status and its messages."""
    paths = os.pathsep.join(map(str, [*folders, START, ROOT]))
    code = f"import sys; sys.path[:0] = {paths!r}.split({os.pathsep!r}); sys.argv[1:] = ['tag', '--jsonl']; {program}"
    ran = subprocess.run(
        [sys.executable, "-P", "-c", code], input="", cwd=ROOT.parent, capture_output=True, text=True, check=False
    )
    return ran.returncode, ran.stderr


@pytest.fixture
def another(tmp_path: Path) -> Path:
    """Another project's distribution with a top-level package of our name."""
    (tmp_path / "reader").mkdir()
    (tmp_path / "reader" / "__init__.py").write_text("from reader._types import Feed\n", "utf-8")
    (tmp_path / "reader" / "_types.py").write_text("import feedparser_that_is_not_there\n", "utf-8")
    about = tmp_path / "reader-3.14.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: reader\nVersion: 3.14\n", "utf-8")
    (about / "RECORD").write_text("reader/__init__.py,,\nreader/_types.py,,\n", "utf-8")
    return tmp_path


def test_it_starts() -> None:
    assert started() == (0, "")


def test_another_package_of_its_name_is_told_of(another: Path) -> None:
    code, said = started(another)
    assert code == 2
    assert said == (
        "Entity Reader cannot start: the package “reader 3.14” has files where those of Entity Reader should be,"
        " in the folder “reader”. Install Entity Reader in an environment of its own.\n"
    )


@pytest.mark.parametrize("content", ["", "import click_that_is_not_there\n", "__version__ = '3'\n"])
def test_it_is_told_of_whatever_it_holds(another: Path, content: str) -> None:
    (another / "reader" / "__init__.py").write_text("", "utf-8")
    (another / "reader" / "__main__.py").write_text(content, "utf-8")
    code, said = started(another)
    assert code == 2
    assert "“reader 3.14”" in said


def test_a_package_that_is_missing_is_named(tmp_path: Path) -> None:
    (tmp_path / "numpy").mkdir()
    (tmp_path / "numpy" / "__init__.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'numpy'\", name='numpy')\n", "utf-8"
    )
    code, said = started(tmp_path)
    assert (code, said.count("\n")) == (2, 1)
    assert "“numpy” is missing or damaged" in said


@pytest.mark.parametrize(
    ("error", "others", "words"),
    [
        (
            ImportError("libEGL.so.1: cannot open shared object file: No such file"),
            [],
            "sudo apt-get install -y libegl1",
        ),
        (
            ImportError("libxcb-cursor.so.0: cannot open shared object file"),
            [],
            "sudo apt-get install -y libxcb-cursor0",
        ),
        (ImportError("libdbus-1.so.3: cannot open shared object file"), [], "sudo apt-get install -y libdbus-1-3"),
        (ModuleNotFoundError("No module named 'PySide6.QtCore'", name="PySide6.QtCore"), ["reader 3"], "“PySide6”"),
        (ImportError("cannot import name 'main'", name="reader.__main__"), ["reader 3"], "“reader 3”"),
    ],
)
def test_the_reason_is_told(error: ImportError, others: Sequence[str], words: str) -> None:
    assert words in reason_of(error, others)


def test_a_mistake_of_ours_is_none_of_these() -> None:
    assert reason_of(ModuleNotFoundError("No module named 'reader.nothing'", name="reader.nothing"), []) == ""


def test_what_it_needs_is_what_pyproject_names() -> None:
    modules = {"pyside6-essentials": "pyside6", "python-calamine": "python_calamine",
               "pyyaml": "yaml", "markdown-it-py": "markdown_it", "citeproc-py": "citeproc"}  # fmt: skip
    names = {str(line).partition(">")[0].lower() for line in dev.requirements()["dependencies"]}  # type: ignore[attr-defined]
    assert {modules.get(name, name) for name in names} == {
        module.lower() for module in entity_reader.required() - {"shiboken6"}
    }


@pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")
@pytest.mark.parametrize("late", ["reader.cli", "argparse", "reader.__main__"])
def test_ctrl_c_while_it_loads_is_one_line(tmp_path: Path, late: str) -> None:
    program = f"""
import importlib.abc, os, signal, sys
class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == {late!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Finder())
signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever runs the tests may have it ignored
import entity_reader
entity_reader.main()
"""
    assert started(program="\n" + program) == (128 + SIGINT, "Stopped.\n")
