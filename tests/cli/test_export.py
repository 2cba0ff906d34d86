"""Articles go out of the library by the command line."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.exports import registry
from tests.cli.shell import Shell


def test_what_a_query_finds_is_written(shell: Shell, own: str, tmp_path: Path) -> None:
    path = tmp_path / "tables"
    result = shell.run("--library", own, "export", "--as", "csv", "--to", path, "--query", "takeover")
    assert (result.code, result.out, result.err) == (0, f"1 article written to {path}.\n", "")
    with (path / "articles.csv").open(encoding="utf-8", newline="") as file:
        assert [row["title"] for row in csv.DictReader(file)] == ["Takeover of Varian completed"]


def test_what_an_entity_is_mentioned_in_is_written(shell: Shell, own: str, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    words = "--library", own, "export", "--as", "jsonl", "--to", path, "--entity", "Montag", "--query", "-takeover"
    assert shell.lines(*words, "--json") == [{"exported": 1, "as": "jsonl", "path": str(path)}]
    titles = [json.loads(line).get("title") for line in path.read_text("utf-8").splitlines()]
    assert titles[0] == "Siemens Healthineers lists in Frankfurt"
    both = "--library", own, "export", "--as", "jsonl", "--to", path, "--entity", "Montag", "--entity", "Erlangen"
    assert shell.lines(*both, "--json")[0]["exported"] == 1
    unknown = shell.run("--library", own, "export", "--as", "jsonl", "--to", path, "--entity", "Nobody")
    assert unknown.code == 2
    assert "No entity is named “Nobody”" in unknown.err


def test_one_file_goes_to_the_output(shell: Shell, own: str, tmp_path: Path) -> None:
    result = shell.run("--library", own, "export", "--as", "jsonl", "--to", "-")
    assert (result.code, result.err) == (0, "")
    assert len([line for line in result.lines() if line["type"] == "article"]) == 3
    folder = shell.run("--library", own, "export", "--as", "csv", "--to", "-")
    assert (folder.code, folder.err) == (2, "An export as csv is a folder: say with --to where.\n")


def test_only_notes_that_are_found_are_written_and_their_sources(shell: Shell, own: str, tmp_path: Path) -> None:
    [first] = shell.lines("--library", own, "articles", "takeover", "--json")
    shell.run("--library", own, "note", first["id"], "--quote", "Takeover", "--text", "Who paid?")
    words = "--library", own, "export", "--as", "report", "--to", "-", "--notes"
    assert "Who paid?" in shell.run(*words, "--query", "paid").out
    assert "Who paid?" in shell.run(*words, "--entity", "Varian").out
    assert shell.run(*words, "--query", "unpaid").out == "# Notes\n\n0 notes on 0 articles\n\n"
    path = tmp_path / "notes.md"
    told = shell.run("--library", own, "export", "--as", "report", "--to", path, "--notes")
    assert re.fullmatch(r"[1-9] notes? written to .*notes\.md\.\n", told.out)
    assert "## Sources" in shell.run(*words, "--sources").out


@pytest.mark.usefixtures("qapp")
def test_pages_go_to_the_output_or_into_a_file(shell: Shell, own: str, tmp_path: Path) -> None:
    words = "--library", own, "export", "--as", "pdf", "--query", "takeover"
    path = tmp_path / "a.pdf"
    assert shell.run(*words, "--to", path).out == f"1 article written to {path}.\n"
    assert (
        shell.run(*words, "--to", path, "--paper", "letter", "--openings").code == 0
    )  # it takes the place of its like
    assert path.read_bytes().startswith(b"%PDF-")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.4 of another")
    assert "not an export as PDF, and stays as it is" in shell.run(*words, "--to", tmp_path / "b.pdf").err


def test_what_is_misunderstood_of_a_query_is_told(shell: Shell, own: str, tmp_path: Path) -> None:
    result = shell.run("--library", own, "export", "--as", "jsonl", "--to", tmp_path / "a", "--query", "fair date:soon")
    assert result.code == 1
    assert "is no day, month or year" in result.err
    assert (tmp_path / "a").exists()


def test_what_is_there_is_replaced_only_by_force(shell: Shell, own: str, folder: Path, tmp_path: Path) -> None:
    file = folder / "fair.txt"
    words = "--library", own, "export", "--as", "jsonl", "--to", file
    assert shell.run(*words).err == (
        "“fair.txt” is a text, not an export as JSON Lines, and stays as it is. "
        "Choose another name, or say --force to replace it.\n"
    )
    assert shell.run(*words, "--force").code == 0
    for force in ([], ["--force"]):
        result = shell.run("--library", own, "export", "--as", "csv", "--to", folder, *force)
        assert (result.code, result.err) == (
            2,
            "“news” is a folder that this export has not made, and stays as it is. Choose another name.\n",
        )
    assert len(list(folder.iterdir())) == 3


def test_an_unknown_name_is_answered_by_those_there_are(shell: Shell, own: str, tmp_path: Path) -> None:
    result = shell.run("--library", own, "export", "--as", "docx", "--to", tmp_path / "a")
    assert result.code == 2
    assert "there is no export “docx”; there are report, html, pdf, markdown, csv," in result.err


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("name", ["csv", "jsonl"])
def test_an_export_that_is_stopped_leaves_nothing(
    shell: Shell, own: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals, name: str
) -> None:
    before = {path.name for path in tmp_path.iterdir()}

    selection = registry.selection_of

    def stop_before(*asked: Any) -> Any:
        os.kill(os.getpid(), number)
        return selection(*asked)

    monkeypatch.setattr(registry, "selection_of", stop_before)
    result = shell.run("--library", own, "export", "--as", name, "--to", tmp_path / "out")
    assert (result.code, result.err) == (130, "Stopped. Nothing was written.\n")
    assert {path.name for path in tmp_path.iterdir()} == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device")
def test_a_full_disk_is_told(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "export", "--as", "jsonl", "--to", "/dev/full")
    assert (result.code, result.err) == (2, "“full” cannot be written in /dev: the disk is full.\n")
    with Path("/dev/full").open("wb") as full:
        words = [sys.executable, "-m", "reader", "--library", own, "export", "--as", "jsonl", "--to", "-"]
        done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr.decode()) == (2, "The output cannot be written: the disk is full.\n")


def test_some_names_alone_are_written(shell: Shell, own: str, tmp_path: Path) -> None:
    path = tmp_path / "names"
    words = "--library", own, "export", "--as", "csv", "--to", path, "--only", "Montag", "--only", "Frankfurt"
    assert shell.run(*words).code == 0
    with (path / "entities.csv").open(encoding="utf-8", newline="") as file:
        assert {row["name"] for row in csv.DictReader(file)} == {"Bernd Montag", "Frankfurt"}
    both = shell.run(*words, "--entity", "Montag")
    assert (both.code, both.err) == (2, "“--only” goes with neither “--entity” nor “--notes”: it is of names alone.\n")
