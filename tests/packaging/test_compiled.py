"""What is taken out of compiled modules is what only people read."""

from __future__ import annotations

import ast
from pathlib import Path
from zipfile import ZipFile

import pytest

import compiled

SOURCE = '''
"""Of the module."""
class A:
    """Of the class."""
    def b(self):
        """Of the method."""
        assert self
        return "no docstring"
    async def c(self): "Alone."
'''


def test_docstrings_go_and_everything_else_stays() -> None:
    tree = ast.parse(SOURCE)
    compiled.take_docstrings(tree)
    names: dict[str, type] = {}
    exec(compile(tree, "a.py", "exec"), names)
    made = names["A"]
    assert (names.get("__doc__"), made.__doc__, made.b.__doc__, made.c.__doc__) == (None, None, None, None)  # type: ignore[attr-defined]
    assert made().b() == "no docstring"
    assert "assert self" in ast.unparse(tree)


def test_packages_of_nothing_but_modules_are_packed(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    for name in ("a/__init__.pyc", "a/b/c.pyc"):
        (tmp_path / name).write_bytes(b"code")
    compiled.pack(tmp_path, ["a"])
    assert ZipFile(tmp_path / compiled.MODULES).namelist() == ["a/__init__.pyc", "a/b/c.pyc"]
    assert not (tmp_path / "a").exists()


def test_a_package_with_files_that_it_reads_is_not_packed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "table.json").touch()
    with pytest.raises(ValueError, match=r"table\.json is no module"):
        compiled.pack(tmp_path, ["a"])
