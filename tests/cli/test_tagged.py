"""What is tagged on one machine is imported on another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.ingest.tagged_row import FIELDS
from tests.cli.shell import Shell, type_in


@pytest.fixture
def part(shell: Shell, folder: Path, tmp_path: Path) -> Path:
    (folder / "empty.txt").touch()
    result = shell.run("extract", folder, "--tagged")
    assert (result.code, result.err) == (1, "empty.txt is empty.\n")
    part = tmp_path / "parts" / "part-1.jsonl"
    part.parent.mkdir()
    part.write_text(result.out, "utf-8")
    return part


def test_each_article_is_a_line_of_all_fields(part: Path) -> None:
    lines = [json.loads(line) for line in part.read_text("utf-8").splitlines()]
    assert [tuple(line) for line in lines] == [FIELDS] * 3


def test_parts_become_a_library(shell: Shell, part: Path, tmp_path: Path) -> None:
    library = tmp_path / "new.library"
    result = shell.run("--library", library, "import", "--tagged", part.parent)
    assert (result.code, result.out, result.err) == (0, "3 articles added.\n", "")
    [xi] = shell.lines("--library", library, "entity", "Xi Jinping", "--json")
    assert xi["articles"] == 1
    outcomes = shell.lines("--library", library, "import", "--tagged", part, "--json")
    assert [one["status"] for one in outcomes] == ["duplicate"] * 3


def test_they_come_by_a_pipe_too(shell: Shell, part: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    type_in(part.read_bytes() + b"nothing\n", monkeypatch)
    result = shell.run("--library", tmp_path / "new.library", "import", "--tagged", "-")
    assert result.code == 1
    assert result.out.startswith("3 articles added")
    assert "Standard input: row 4 is no row as extract --tagged writes them." in result.err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("none.jsonl",), "none.jsonl cannot be read: there is no such file.\n"),
        ((".",), "There are no files of rows in there: they end in .jsonl, .jsonl.gz or .parquet.\n"),
        ((), "Say which files to read"),
        (("x.jsonl", "--tagger", "none"), "--tagged takes articles as they were read"),
        (("x.jsonl", "--columns", "text=a"), "--tagged takes articles as they were read"),
    ],
)
def test_what_cannot_be_read_leaves_no_library(
    words: tuple[str, ...], why: str, shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = shell.run("--library", "new.library", "import", "--tagged", *words)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(why)
    assert not Path("new.library").exists()
