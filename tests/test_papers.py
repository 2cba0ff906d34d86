"""What is written for whoever changes the program names only what is there."""

import re
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parent.parent
READER = ROOT / "reader"
CONTRIBUTING = ROOT / ".github" / "CONTRIBUTING.md"
PAPERS = (READER / "README.md", CONTRIBUTING, ROOT / "tests" / "benchmarks" / "README.md")
WALK_LINE = re.compile(r"^[ ┆]*((?:[a-z_]+/)+)([a-z_]+\.py(?:  [a-z_]+\.py)*)", re.MULTILINE)


def links(text: str) -> list[str]:
    return re.findall(r"\]\((?!https?:)([^)#]+)", text)


def named_files(text: str) -> list[str]:
    """Return what is named by its path in the project: `reader/cli/commands.py`, `tests/verbs/`."""
    return re.findall(r"`((?:reader|resources|tests)/[\w./]+)`", text)


def walked_files(text: str) -> list[str]:
    """Return what the walks go through: a folder and, on the same line, the files in it."""
    return [f"{folder}{name}" for folder, names in WALK_LINE.findall(text) for name in names.split()]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: str(paper.relative_to(ROOT)))
def test_every_file_that_is_named_is_there(paper: Path) -> None:
    text = paper.read_text("utf-8")
    named = [paper.parent / link for link in links(text)] + [ROOT / name for name in named_files(text)]
    assert named
    assert [str(path) for path in named if not path.exists() and "_N." not in path.name] == []


def test_every_file_that_the_code_names_is_there() -> None:
    paths = {path.as_posix(): path.read_text("utf-8") for path in READER.rglob("*.py")}
    named = {name for text in paths.values() for name in re.findall(r"`([\w/]+\.py)`", text)}
    assert len(named) > 5
    assert [name for name in named if not any(path.endswith(f"/{name}") for path in paths)] == []


def test_every_file_of_the_three_walks_is_there() -> None:
    walked = walked_files((READER / "README.md").read_text("utf-8"))
    assert len(walked) > 50
    assert [name for name in walked if not (READER / name).exists()] == []


def test_the_picture_has_every_folder() -> None:
    text = (READER / "README.md").read_text("utf-8")
    folders = {path.parent.name for path in READER.rglob("__init__.py")} - {"reader", "training"}
    assert {folder for folder in folders if f"{folder}/" not in text} == set()


@pytest.mark.parametrize("command", dev.COMMANDS)
def test_each_command_of_dev_py_is_told(command: str) -> None:
    assert f"python3 dev.py {command}" in CONTRIBUTING.read_text("utf-8")


def test_each_benchmark_is_told() -> None:
    told = (ROOT / "tests" / "benchmarks" / "README.md").read_text("utf-8")
    there = {path.stem for path in (ROOT / "tests" / "benchmarks").glob("*.py")}
    assert {name for name in there if f"| `{name}` |" not in told} == set()
