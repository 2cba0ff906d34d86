from pathlib import Path

import pytest

from reader import ingest
from reader.errors import LibraryError
from reader.library import Library
from tests.cli.shell import Shell
from tests.extraction import pipelines


def test_each_file_is_a_line_of_json(shell: Shell, folder: Path, tmp_path: Path) -> None:
    (folder / "zero.txt").touch()
    library = tmp_path / "new.library"
    result = shell.run("--library", library, "import", folder, folder / "fair.txt", "--json")
    assert result.code == 1
    lines = result.lines()
    assert [list(line) for line in lines] == [["path", "status", "id", "reason", "watched"]] * 5
    assert [(Path(line["path"]).name, line["status"]) for line in lines] == [
        ("fair.txt", "added"),
        ("listing.txt", "added"),
        ("takeover.txt", "added"),
        ("zero.txt", "failed"),
        ("fair.txt", "duplicate"),
    ]
    assert lines[4]["id"] == lines[0]["id"]
    assert (lines[3]["id"], lines[3]["reason"]) == (None, "zero.txt is empty.")
    assert lines[0]["reason"] == ""
    assert result.err == ""


def test_people_read_a_summary_and_what_was_left_out(shell: Shell, folder: Path, tmp_path: Path) -> None:
    (folder / "zero.txt").touch()
    result = shell.run("--library", tmp_path / "new.library", "import", folder, folder / "fair.txt")
    assert (result.code, result.out) == (1, "3 articles added, 1 there already, 1 left out.\n")
    assert result.err == "zero.txt is empty.\n"


def test_a_library_that_is_named_and_new_is_made_without_seeds(shell: Shell, folder: Path, tmp_path: Path) -> None:
    library = tmp_path / "new.library"
    result = shell.run("--library", library, "import", folder / "fair.txt")
    assert (result.code, result.out, result.err) == (0, "1 article added.\n", "")
    assert len(shell.lines("articles", "--json", "--library", library)) == 1


def test_a_file_that_is_missing_is_left_out(shell: Shell, tmp_path: Path) -> None:
    result = shell.run("--library", tmp_path / "new.library", "import", tmp_path / "none.txt")
    assert (result.code, result.err) == (1, "none.txt does not exist.\n")


def test_a_folder_without_text_files_is_said_to_be_so(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = shell.run("--library", tmp_path / "new.library", "import", tmp_path / "empty")
    assert (result.code, result.out) == (0, "There is no text file to import.\n")


def test_a_library_that_fails_on_the_way_is_told_after_what_was_added(
    shell: Shell, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = ingest.import_files

    def until_full(*arguments: object, **options: object) -> object:
        yield from whole(*arguments, **options)  # type: ignore[arg-type]
        raise LibraryError("The disk is full.")

    monkeypatch.setattr(ingest, "import_files", until_full)
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
    monkeypatch.setattr("reader.library.upkeep.LEAST", 3)
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
