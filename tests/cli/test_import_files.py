import os
import sys
from pathlib import Path

import pytest

from reader.cli.command import Command
from reader.cli.commands import COMMANDS
from reader.errors import LibraryError
from reader.formats import files
from reader.ingest import importer
from reader.library import Library
from tests.cli.shell import Shell, type_in
from tests.extraction import pipelines
from tests.library.stories import SHORTER, WIRE

FIELDS = ["path", "status", "id", "reason", "because", "title", "part", "copy_of", "watched"]


def test_each_file_is_a_line_of_json(shell: Shell, folder: Path, tmp_path: Path) -> None:
    (folder / "zero.txt").touch()
    library = tmp_path / "new.library"
    result = shell.run("--library", library, "import", folder, folder / "fair.txt", "--json")
    assert result.code == 1
    lines = result.lines()
    assert [list(line) for line in lines] == [FIELDS] * 5
    assert [(Path(line["path"]).name, line["status"]) for line in lines] == [
        ("fair.txt", "added"),
        ("listing.txt", "added"),
        ("takeover.txt", "added"),
        ("zero.txt", "failed"),
        ("fair.txt", "duplicate"),
    ]
    assert lines[4]["id"] == lines[0]["id"]
    assert (lines[3]["id"], lines[3]["reason"]) == (None, "zero.txt is empty.")
    assert [line["because"] for line in lines] == [None, None, None, "empty", "known"]
    assert lines[0]["reason"] == ""
    assert result.err == ""


def test_people_read_a_summary_and_what_was_left_out(shell: Shell, folder: Path, tmp_path: Path) -> None:
    (folder / "zero.txt").touch()
    result = shell.run("--library", tmp_path / "new.library", "import", folder, folder / "fair.txt")
    assert (result.code, result.out) == (1, "3 articles added, 1 there already, 1 left out.\n")
    assert result.err == "zero.txt is empty.\n"


def test_versions_of_a_story_are_told_with_its_title(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for name, body in (("wire", WIRE), ("evening", SHORTER)):
        (tmp_path / "texts" / f"{name}.txt").write_text(f"Pier opens, says {name}\n\n{body}\n", "utf-8")
    first, second = tmp_path / "texts" / "wire.txt", tmp_path / "texts" / "evening.txt"
    library = tmp_path / "new.library"
    assert shell.run("--library", library, "import", first).out == "1 article added.\n"
    result = shell.run("--library", library, "import", second)
    assert (result.code, result.out) == (0, "1 article added, 1 of them a version of others.\n")
    assert result.err == "evening.txt is a version of “Pier opens, says wire”.\n"
    with Library.create(tmp_path / "other.library"):
        pass
    lines = shell.lines("--library", tmp_path / "other.library", "import", first, second, "--json")
    assert [line["copy_of"] for line in lines] == ["Pier opens, says evening", "Pier opens, says wire"]


def test_a_library_that_is_named_and_new_is_made_without_seeds(shell: Shell, folder: Path, tmp_path: Path) -> None:
    library = tmp_path / "new.library"
    result = shell.run("--library", library, "import", folder / "fair.txt")
    assert (result.code, result.out, result.err) == (0, "1 article added.\n", "")
    assert len(shell.lines("articles", "--json", "--library", library)) == 1


def test_a_file_that_is_missing_is_left_out(shell: Shell, tmp_path: Path) -> None:
    result = shell.run("--library", tmp_path / "new.library", "import", tmp_path / "none.txt")
    assert (result.code, result.err) == (1, "none.txt does not exist.\n")


def test_all_that_a_folder_has_is_told_and_of_many_the_first_few(shell: Shell, folder: Path, tmp_path: Path) -> None:
    for number in range(220):
        (folder / f"scan-{number:03}.png").write_bytes(b"\x89PNG")
    for name in ("notes.blend", "page.css", "table.dbf", ".hidden.txt"):
        (folder / name).write_text("x")
    result = shell.run("--library", tmp_path / "new.library", "import", folder)
    only = files.NOT_READ
    assert (result.code, result.out) == (1, "3 articles added, 223 left out, 1 skipped.\n")
    assert result.err.splitlines() == [
        ".hidden.txt is a hidden file.",
        f"notes.blend ends in .blend: {only}",
        f"page.css ends in .css: {only}",
        *(f"scan-00{number}.png ends in .png: {only}" for number in range(3)),
        f"table.dbf ends in .dbf: {only}",
        f"… and 217 more: each ends in .png: {only}",
    ]
    lines = shell.run("--library", tmp_path / "new.library", "import", folder, "--json").lines()
    assert len(lines) == 227
    assert [line["reason"] for line in lines if line["status"] == "skipped"] == [".hidden.txt is a hidden file."]
    assert all(line["reason"] for line in lines)


def test_hidden_files_and_the_library_itself_are_no_failure(
    shell: Shell, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / ".DS_Store").write_text("x")
    monkeypatch.chdir(folder)
    assert shell.run("--library", "new.library", "import", ".").code == 0
    result = shell.run("--library", "new.library", "import", ".")
    assert result.code == 0
    assert result.out.startswith("0 articles added, 3 there already, ")
    assert {".DS_Store is a hidden file.", "new.library is a library or belongs to one."} <= {*result.err.splitlines()}


def test_a_file_is_named_by_its_path_from_here(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "index.png").touch()
        (tmp_path / folder / "empty.txt").touch()
    for command in (["--library", "new.library", "import"], ["extract"]):
        told = shell.run(*command, "one", "two").err.splitlines()
        assert [line.split()[0] for line in told] == [
            str(Path(folder, name)) for folder in ("one", "two") for name in ("empty.txt", "index.png")
        ]


def test_a_folder_without_text_files_is_said_to_be_so_with_what_it_has(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "mp3").mkdir()
    for name in ("a.mp3", "b.MP3", "c.png", "d"):
        (tmp_path / "mp3" / name).write_text("x")
    result = shell.run("--library", tmp_path / "new.library", "import", tmp_path / "mp3")
    only = "only 2 .mp3, 1 .png and 1 without an ending"
    assert (result.code, result.out) == (1, f"There is no file to import, {only}.\n")


@pytest.mark.parametrize("names", [["none.txt"], ["none", "empty", "png"], ["empty.txt"], ["binary.txt", "png"]])
@pytest.mark.parametrize("json", [True, False])
def test_where_nothing_is_added_no_library_is_left(shell: Shell, tmp_path: Path, names: list[str], json: bool) -> None:
    for folder in ("empty", "png"):
        (tmp_path / folder).mkdir()
    (tmp_path / "png" / "a.png").write_bytes(b"\x89PNG")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 9)
    library = tmp_path / "misspelt.library"
    asked = [tmp_path / name for name in names]
    result = shell.run("--library", library, "import", *asked, *(["--json"] if json else []))
    assert result.code == 1
    assert not list(tmp_path.glob("misspelt*"))
    told = result.out if json else result.err
    assert all(name in told for name in names if name not in ("empty", "png"))


@pytest.mark.parametrize("command", [command for command in COMMANDS if command.uses_library])
def test_no_other_command_makes_a_library_that_is_named(shell: Shell, tmp_path: Path, command: Command) -> None:
    if command.name in ("import", "restore"):
        return
    words = {"entity": ["x"], "search": ["x"], "show": ["1"], "rename": ["x", "y"], "merge": ["x", "y"],
             "retype": ["x", "--to", "place"], "split": ["x", "--in", "1", "--to", "y"], "remove": ["x"],
             "watch": ["x"], "versions": ["1"], "keep-apart": ["1"], "keep-together": ["1", "2"],
             "note": ["1", "--text", "x"], "tag-articles": ["1", "--tag", "x"], "together": ["x", "y"],
             "connect": ["x", "y"], "cite": ["1", "--quote", "x"],
             "similar": ["1"], "locate": ["x", "--nowhere"], "digest": ["--since", "2026-01-01"],
             "export": ["--as", "jsonl", "--to", "-"],
             "rescue": [str(tmp_path / "rescued")]}  # fmt: skip
    result = shell.run("--library", tmp_path / "misspelt.library", command.name, *words.get(command.name, []))
    assert (result.code, result.out) == (2, "")
    assert "misspelt.library" in result.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no name has a line's end there")
def test_a_list_names_the_files_one_a_line_or_each_ended_by_nul(
    shell: Shell, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "with\nline.txt").write_text("A line\n\nIt ends.\n", "utf-8")
    names = [os.fsencode(path) for path in sorted(folder.glob("*.txt"))]
    listed = tmp_path / "list"
    listed.write_bytes(b"\0".join([*names, b""]))
    library = tmp_path / "new.library"
    assert shell.run("--library", library, "import", "--files-from", listed).out == "4 articles added.\n"
    type_in(b"\xef\xbb\xbf" + b"\r\n".join([*names[:2], b"", b"no such file", b""]), monkeypatch)
    result = shell.run("--library", library, "import", "--files-from", "-", folder / "takeover.txt")
    assert (result.code, result.out) == (1, "0 articles added, 3 there already, 1 left out.\n")
    assert result.err == "no such file does not exist.\n"
    listed.write_bytes(b"\n".join(names[:2]))
    assert len(shell.lines("extract", "--files-from", listed, "--json")) == 2


@pytest.mark.parametrize("name", ["-", "/dev/stdin"])
def test_standard_input_is_one_article(
    shell: Shell, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    text, library = (folder / "fair.txt").read_bytes(), tmp_path / "new.library"
    type_in(text, monkeypatch)
    [line] = shell.lines("--library", library, "import", name, "--json")
    assert (line["path"], line["status"]) == ("Standard input", "added")
    type_in(text, monkeypatch)
    assert shell.run("--library", library, "import", name, folder / "fair.txt").out == (
        "0 articles added, 2 there already.\n"
    )
    type_in(text, monkeypatch)
    [article] = shell.lines("extract", name, "--json")
    assert (article["path"], article["title"]) == ("Standard input", "Import fair opens in Shanghai")
    for wrong in (b"", b"%PDF-1.4"):
        type_in(wrong, monkeypatch)
        result = shell.run("--library", library, "import", name)
        assert result.code == 1
        assert result.err.startswith("Standard input ")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Say which files to read"),
        (["-", "/dev/stdin"], "Standard input can be read only once."),
        (["-", "--files-from", "-"], "Standard input can be read only once."),
        (["--files-from", "no such list"], "The list of files “no such list” cannot be read"),
    ],
)
@pytest.mark.parametrize("command", ["import", "extract"])
def test_what_names_no_files_is_refused(shell: Shell, command: str, words: list[str], said: str) -> None:
    result = shell.run(command, *words)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(said)


def test_an_empty_folder_is_said_to_be_so(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = shell.run("--library", tmp_path / "new.library", "import", tmp_path / "empty")
    assert (result.code, result.out) == (0, "There is no file to import.\n")


def test_a_library_that_fails_on_the_way_is_told_after_what_was_added(
    shell: Shell, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = importer.import_files

    def until_full(*arguments: object, **options: object) -> object:
        yield from whole(*arguments, **options)  # type: ignore[arg-type]
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(importer, "import_files", until_full)
    result = shell.run("--library", tmp_path / "new.library", "import", folder)
    assert (result.code, result.out, result.err) == (2, "3 articles added.\n", "The disk is full.\n")


def test_a_library_that_cannot_be_made_is_refused(shell: Shell, folder: Path) -> None:
    result = shell.run("--library", folder / "fair.txt" / "new.library", "import", folder)
    assert result.code == 2
    assert "new.library" in result.err


def test_a_spacy_model_reads_what_is_imported(shell: Shell, folder: Path, tmp_path: Path) -> None:
    model = pipelines.ruled(tmp_path / "model", {"Varian Medical Systems": "ORG"})
    library = tmp_path / "new.library"
    assert shell.run("--library", library, "import", folder, "--tagger", f"spacy:{model}").code == 0
    [entity] = shell.lines("--library", library, "entities", "--json")
    assert (entity["name"], entity["kind"]) == ("Varian Medical Systems", "organization")


def test_without_a_tagger_the_names_are_found_later(shell: Shell, folder: Path, tmp_path: Path) -> None:
    library = tmp_path / "new.library"
    result = shell.run("--library", library, "import", folder, "--tagger", "none")
    later = "No names were looked for: entity-reader read-again finds them."
    assert (result.code, result.out) == (0, f"3 articles added.\n{later}\n")
    assert shell.lines("--library", library, "entities", "--json") == []
    refused = shell.run("--library", library, "read-again", "--tagger", "none")
    assert (refused.code, refused.err[:32]) == (2, "Nothing can be read again withou")
    assert shell.run("--library", library, "read-again").out == "3 articles read again.\n"
    assert shell.lines("--library", library, "entities", "--json")


def test_a_tagger_that_is_not_there_leaves_no_new_library(shell: Shell, folder: Path, tmp_path: Path) -> None:
    result = shell.run("--library", tmp_path / "new.library", "import", folder, "--tagger", "spacy:xx_no_such_model")
    assert (result.code, result.out) == (2, "")
    assert "There is no spaCy model “xx_no_such_model”" in result.err
    assert not (tmp_path / "new.library").exists()


def test_watched_names_that_are_met_are_told(shell: Shell, own: str, folder: Path) -> None:
    shell.run("--library", own, "watch", "Jin Mao", "--kind", "organization")
    shell.run("--library", own, "watch", "Elbe", "--kind", "place")
    (folder / "tower.txt").write_text("A tower\n\nThe Jin Mao tower stands. Jin Mao is no river.\n", "utf-8")
    (folder / "river.txt").write_text("A river\n\nThe Elbe is one.\n", "utf-8")
    result = shell.run("--library", own, "import", folder)
    assert result.out == "2 articles added, 3 there already.\nWatched names found: Jin Mao (2), Elbe (1).\n"
    (folder / "bridge.txt").write_text("A bridge\n\nIt spans the Elbe.\n", "utf-8")
    [line] = shell.lines("--library", own, "import", folder / "bridge.txt", "--json")
    assert line["watched"] == {"Elbe": 1}


def test_the_index_is_put_in_order_at_the_end(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.maintenance.upkeep.LEAST", 3)
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.txt").write_text(f"Title {number}\n\nText {number}.", "utf-8")
    path = tmp_path / "own.library"
    assert shell.run("--library", path, "import", folder).code == 0
    with Library.open(path) as library:
        assert not library.upkeep.is_due()


def test_a_new_library_into_which_nothing_came_is_not_left_behind(shell: Shell, folder: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.library"
    result = shell.run("--library", new, "import", tmp_path / "absent.txt")
    assert result.code == 1
    assert not list(tmp_path.glob("new.library*"))
    shell.run("--library", new, "import", folder)
    shell.run("--library", new, "import", tmp_path / "absent.txt")
    assert new.exists()
