import argparse
import csv
from pathlib import Path

import pytest

from reader import paths
from reader.cli.column_words import some_columns
from reader.cli.left_out import ADVICE
from reader.model import LeftOutBecause
from tests.cli.shell import Shell

ROWS = [("quoi", "propos", "Date, of print"), ("A bridge opens", "It stands in Erlangen.", "3 March 2021")]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "texts" / "press.csv"
    path.parent.mkdir()
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(ROWS)
    return path


def test_pairs_are_parted_by_commas_but_not_within_the_name_of_a_column() -> None:
    said = some_columns("Title = quoi, date=Date, of print,text=propos")
    assert said == [("title", "quoi"), ("date", "Date, of print"), ("text", "propos")]


@pytest.mark.parametrize("text", ["", "quoi", "headline=quoi", "title=", "title=quoi,,text="])
def test_what_says_no_field_and_column_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="does not say FIELD=COLUMN; the fields are title, text"):
        some_columns(text)


def test_an_import_says_how_columns_are_told_and_keeps_what_was_said(shell: Shell, table: Path, tmp_path: Path) -> None:
    library = tmp_path / "new.library"
    result = shell.run("--library", library, "import", table)
    assert (result.code, result.out) == (1, "0 articles added, 1 left out.\n")
    assert result.err.endswith(f"“quoi”, “propos” and “Date, of print”.\n{ADVICE[LeftOutBecause.COLUMNS]}\n")
    said = ("--columns", "title=QUOI,text=propos", "--columns", "date=Date, of print")
    assert shell.run("--library", library, "import", table.parent, *said).out == "1 article added.\n"
    [article] = shell.lines("--library", library, "articles", "--json")
    assert (article["title"], article["published"]) == ("A bridge opens", "2021-03-03")
    again = table.with_name("again.csv")
    again.write_text('quoi,propos,"Date, of print"\nA ferry leaves,It left Fürth.,4 March 2021\n', "utf-8")
    assert shell.run("--library", library, "import", again).out == "1 article added.\n"


def test_extract_tries_it_and_keeps_nothing(shell: Shell, table: Path) -> None:
    [article] = shell.lines("extract", table, "--json", "--columns", "title=quoi,text=propos")
    assert (article["title"], article["text"]) == ("A bridge opens", "A bridge opens\n\nIt stands in Erlangen.")
    assert not paths.user_columns().exists()


@pytest.mark.parametrize(
    ("said", "message"),
    [
        (
            "title=Headline,text=propos",
            "press.csv has no column “Headline”, but “quoi”, “propos” and “Date, of print”.",
        ),
        ("title=propos", "Say which column holds the texts, too: --columns text=COLUMN."),
    ],
)
def test_columns_that_are_not_there_are_told_and_nothing_is_kept(
    said: str, message: str, shell: Shell, table: Path, tmp_path: Path
) -> None:
    result = shell.run("--library", tmp_path / "new.library", "import", table, "--columns", said)
    assert (result.code, result.err) == (2, f"{message}\n")
    assert not paths.user_columns().exists()
    assert not (tmp_path / "new.library").exists()


def test_files_without_a_table_are_told(shell: Shell, folder: Path) -> None:
    result = shell.run("extract", folder, "--columns", "text=propos")
    assert (result.code, result.err) == (2, "There is no table among these files whose columns could be told.\n")


def test_a_table_that_cannot_be_read_keeps_none_of_the_others_out(shell: Shell, table: Path, tmp_path: Path) -> None:
    table.with_name("damaged.xlsx").write_bytes(b"PK\x03\x04 and nothing more")
    said = ("--columns", "title=quoi,text=propos")
    result = shell.run("--library", tmp_path / "new.library", "import", table.parent, *said)
    assert (result.code, result.out) == (1, "1 article added, 1 left out.\n")


def test_columns_that_were_said_wrongly_are_said_anew(shell: Shell, table: Path, tmp_path: Path) -> None:
    library = tmp_path / "new.library"
    shell.run("--library", library, "import", table, "--columns", "title=Date, of print,text=propos")
    result = shell.run("--library", library, "import", table, "--columns", "title=quoi,text=propos")
    assert (result.code, result.out) == (0, "1 article added.\n")
    assert result.err == "Into the bin, for the columns are others now: 1 article.\n"
    result = shell.run("--library", library, "import", table, "--columns", "title=quoi,text=propos")
    assert (result.out, result.err) == ("0 articles added, 1 there already.\n", "")
    [article] = shell.lines("--library", library, "articles", "--json")
    assert article["title"] == "A bridge opens"
