"""Groups of names, on the command line."""

from __future__ import annotations

from pathlib import Path

from tests.cli.shell import Shell

TEXTS = ("Bernd Montag met Elon Musk in Erlangen.", "Xi Jinping met Gong Zheng in Shanghai.", "It rained in Oslo.")


def test_groups_are_told_with_their_names(shell: Shell, tmp_path: Path) -> None:
    folder, library = tmp_path / "news", str(tmp_path / "own.library")
    folder.mkdir()
    for number in range(12):
        text = f"Article {number}\n\n{TEXTS[number % 3]} This is the report of day {number}.\n"
        (folder / f"{number}.txt").write_text(text, "utf-8")
    assert shell.run("--library", library, "import", str(folder)).code == 0
    groups = shell.lines("--library", library, "communities", "--json")
    names = [{one["name"] for one in group["names"]} for group in groups]
    assert {"Bernd Montag", "Elon Musk", "Erlangen"} in names
    assert {"Xi Jinping", "Gong Zheng", "Shanghai"} in names
    first, *others = shell.run("--library", library, "communities", "--limit", "1").out.splitlines()
    assert first.startswith("3 names: ")
    assert others == []


def test_where_there_is_no_group_it_says_so(shell: Shell, own: str) -> None:
    none = shell.run("--library", own, "communities", "zeppelin")
    assert (none.code, none.out) == (0, "")
    assert none.err == "No two names stand together often enough to be a group.\n"
