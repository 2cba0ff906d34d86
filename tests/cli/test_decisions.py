"""The decisions of a library, listed; taken back and done again."""

from __future__ import annotations

from pathlib import Path

from tests.cli.shell import Shell


def test_decisions_are_listed_newest_first(shell: Shell, own: str) -> None:
    shell.run("--library", own, "rename", "Montag", "Monday")
    shell.run("--library", own, "remove", "Frankfurt")
    lines = shell.run("--library", own, "decisions").out.splitlines()
    assert lines[0].split() == ["N", "DATE", "DECISION"]
    assert [line.split(maxsplit=2)[2] for line in lines[1:]] == [
        "Removed Frankfurt everywhere: not an entity",
        "Renamed Bernd Montag to Monday",
    ]
    assert len(shell.run("--library", own, "decisions", "--limit", "1").out.splitlines()) == 2


def test_a_program_reads_each_decision_as_a_line(shell: Shell, own: str) -> None:
    shell.run("--library", own, "rename", "Montag", "Monday")
    [line] = shell.lines("--library", own, "decisions", "--json")
    assert list(line) == ["decision", "verb", "at", "undone", "words", "obstacle"]
    assert (line["decision"], line["verb"], line["undone"], line["obstacle"]) == (1, "rename", None, "")


def test_undo_takes_back_what_was_done_last_and_redo_does_it_again(shell: Shell, own: str) -> None:
    shell.run("--library", own, "rename", "Montag", "Monday")
    assert shell.run("--library", own, "undo").out == "Taken back: Rename Bernd Montag to Monday.\n"
    assert "taken back" in shell.run("--library", own, "decisions").out
    assert shell.run("--library", own, "undo").out == "Taken back: Import of 3 Articles.\n"
    assert shell.run("--library", own, "articles").err == "The library is empty.\n"
    nothing = shell.run("--library", own, "undo")
    assert (nothing.code, nothing.err) == (2, "Nothing was done that could be taken back.\n")
    assert shell.lines("--library", own, "redo", "--json") == [{"done_again": "Import of 3 Articles"}]
    assert shell.run("--library", own, "redo").out == "Done again: Rename Bernd Montag to Monday.\n"
    nothing = shell.run("--library", own, "redo")
    assert (nothing.code, nothing.err) == (2, "Nothing was taken back that could be done again.\n")


def test_one_decision_is_taken_back_alone(shell: Shell, own: str) -> None:
    shell.run("--library", own, "rename", "Montag", "Monday")
    shell.run("--library", own, "remove", "Frankfurt")
    assert shell.lines("--library", own, "undo", "--decision", "1", "--json") == [
        {"undone": "Renamed Bernd Montag to Monday"}
    ]
    assert shell.run("--library", own, "undo", "--decision", "1").err == "This decision is not in force.\n"
    assert shell.run("--library", own, "redo", "--decision", "1").code == 0
    assert shell.run("--library", own, "redo", "--decision", "7").err == "There is no decision 7.\n"


def test_a_decision_on_which_another_rests_is_refused_in_words(shell: Shell, own: str, tmp_path: Path) -> None:
    [article] = shell.lines("--library", own, "articles", "Takeover", "--json")
    shell.run("--library", own, "split", "Frankfurt", "--in", article["id"], "--to", "Frankfurt", "--new")
    numbers = shell.run("--library", own, "rename", "Frankfurt", "x").err.split("#")
    for number in numbers[1:3]:
        shell.run("--library", own, "rename", f"#{number.split()[0]}", "Mainhattan")
    result = shell.run("--library", own, "undo", "--decision", "1")
    assert result.code == 2
    assert result.err.endswith("that was decided later and rests on it. Take that back first.\n")


def test_decisions_travel_in_a_file(shell: Shell, own: str, folder: Path, tmp_path: Path) -> None:
    shell.run("--library", own, "rename", "Montag", "Monday")
    shell.run("--library", own, "remove", "Frankfurt", "Erlangen")
    file, other = tmp_path / "names.jsonl", tmp_path / "other.library"
    assert shell.run("--library", own, "decisions", "--export", file).out == f"2 decisions written to {file}.\n"
    shell.run("--library", other, "import", folder / "listing.txt")
    assert shell.run("--library", other, "decisions", "--import", file).out == "2 decisions applied.\n"
    assert shell.run("--library", other, "entity", "Monday").code == 0
    assert shell.lines("--library", other, "decisions", "--import", file, "--json") == [
        {"applied": 0, "known": 2, "idle": 0}
    ]
    assert shell.run("--library", other, "undo").out == "Taken back: Import of 2 Decisions.\n"
    assert shell.lines("--library", own, "decisions", "--export", file, "--json") == [{"exported": 2}]


def test_decisions_that_wait_for_articles_are_counted(shell: Shell, own: str, folder: Path, tmp_path: Path) -> None:
    shell.run("--library", own, "rename", "Xi Jinping", "Xi")
    file, other = tmp_path / "names.jsonl", tmp_path / "other.library"
    shell.run("--library", own, "decisions", "--export", file)
    shell.run("--library", other, "import", folder / "listing.txt")
    result = shell.run("--library", other, "decisions", "--import", file)
    assert result.out == "1 decision applied; 1 of them is about nothing that is here yet.\n"


def test_a_file_that_makes_no_sense_is_refused(shell: Shell, own: str, folder: Path, tmp_path: Path) -> None:
    result = shell.run("--library", own, "decisions", "--import", folder / "fair.txt")
    assert result.code == 2
    assert result.err == "Line 1 of “fair.txt”: it is no JSON object. Nothing was imported.\n"
    file = tmp_path / "names.jsonl"
    result = shell.run("--library", own, "decisions", "--import", file, "--export", file)
    assert (result.code, result.err) == (2, "--export and --import cannot be done at once.\n")


def test_an_export_goes_to_the_output(shell: Shell, own: str, tmp_path: Path) -> None:
    shell.run("--library", own, "rename", "Montag", "Monday")
    shell.run("--library", own, "decisions", "--export", tmp_path / "names.jsonl")
    for output in ("-", "/dev/stdout") if Path("/dev/stdout").exists() else ("-",):
        result = shell.run("--library", own, "decisions", "--export", output)
        assert (result.code, result.err) == (0, "")
        assert result.out == (tmp_path / "names.jsonl").read_text("utf-8")


def test_an_export_replaces_another_file_only_by_force(shell: Shell, own: str, folder: Path) -> None:
    file = folder / "fair.txt"
    result = shell.run("--library", own, "decisions", "--export", file)
    assert (result.code, result.err) == (
        2,
        "“fair.txt” is a text, not a file of decisions, and stays as it is. "
        "Choose another name, or say --force to replace it.\n",
    )
    assert shell.run("--library", own, "decisions", "--export", file, "--force").code == 0
    assert file.read_text("utf-8").startswith('{"format": "Entity Reader decisions"')


def test_an_export_never_replaces_a_library(shell: Shell, own: str) -> None:
    before = Path(own).read_bytes()
    for force in ([], ["--force"]):
        result = shell.run("--library", own, "decisions", "--export", own, *force)
        assert (result.code, result.err) == (
            2,
            "“own.library” is a library, and stays as it is. Choose another name.\n",
        )
    assert Path(own).read_bytes() == before
