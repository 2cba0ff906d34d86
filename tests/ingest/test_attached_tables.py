"""A table attached to a message is read as what was said of its columns has it, as one that lies in a folder."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from reader.errors import FileError
from reader.extraction import NoTagger
from reader.formats import registry
from reader.formats.field_names import Role
from reader.ingest import table_columns
from reader.ingest.importer import import_files
from reader.library import Library
from reader.model import ArticleQuery, LeftOutBecause

TABLE = (
    "quoi,quand,propos\n"
    "A bridge opens,3 March 2021,It stands in Erlangen.\n"
    "A ferry leaves,4 March 2021,It left Fürth at noon.\n"
)
LETTERS = {"A letter": "The pier of Dunmare will open in June, a year late.", "Another": "The mayor likes her tea."}


def message(title: str, text: str, table: str = "") -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["From"], made["Date"] = (
        title,
        "Ben Rook <ben@beacon.example>",
        "Tue, 2 Mar 2021 10:00:00 +0000",
    )
    made.set_content(text)
    if table:
        made.add_attachment(table.encode(), maintype="text", subtype="csv", filename="press.csv")
    return made


def a_message(folder: Path) -> Path:
    path = folder / "letter.eml"
    path.write_bytes(message("A letter", LETTERS["A letter"], TABLE).as_bytes())
    return path


def a_mailbox(folder: Path) -> Path:
    path = folder / "letters.mbox"
    made = [message(title, text, TABLE if title == "A letter" else "") for title, text in LETTERS.items()]
    path.write_bytes(b"".join(b"From ben Tue Mar  2 10:00:00 2021\n" + one.as_bytes() + b"\n" for one in made))
    return path


def an_archive(folder: Path) -> Path:
    path = folder / "letters.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("in/letter.eml", message("A letter", LETTERS["A letter"], TABLE).as_bytes())
    return path


def take_in(library: Library, path: Path) -> list[tuple[str, str]]:
    """Import a file, and return the paths and reasons of what was left out."""
    outcomes = [one for progress in import_files(library, [path], NoTagger()) for one in progress.outcomes]
    return [(one.path, one.reason) for one in outcomes if one.because is LeftOutBecause.COLUMNS]


def titles(library: Library) -> list[str]:
    ids = library.articles.ids(ArticleQuery())
    return sorted(row.title for row in library.articles.rows(list(ids)))


@pytest.mark.parametrize(("make", "letters"), [(a_message, 1), (an_archive, 1), (a_mailbox, 2)])
def test_once_its_columns_are_told_its_rows_are_articles_beside_the_letters(
    tmp_path: Path, make: Callable[[Path], Path], letters: int
) -> None:
    path, written = make(tmp_path), sorted(LETTERS)[:letters]
    with Library.create(tmp_path / "a.library") as library:
        [(place, reason)] = take_in(library, path)
        assert "holds “press.csv”, which is a table whose columns" in reason
        assert titles(library) == written

        [view] = registry.tables(table_columns.file_at(place))
        assert (view.sheet, view.columns, view.n_rows) == ("press.csv", ("quoi", "quand", "propos"), 2)
        said = view.mapping({Role.TITLE: "quoi", Role.DATE: "quand", Role.TEXT: "propos"})
        table_columns.save(library, place, said)
        assert take_in(library, path) == []
        assert titles(library) == sorted([*written, "A bridge opens", "A ferry leaves"])
        texts = [library.articles.article(number).body for number in library.articles.ids(ArticleQuery())]
        assert "It stands in Erlangen." in texts
        assert library.check() == []
        assert take_in(library, path) == []
        assert len(titles(library)) == letters + 2


def test_the_command_line_tells_the_columns_of_what_is_attached(tmp_path: Path) -> None:
    path = a_message(tmp_path)
    [(place, mapping)] = table_columns.mappings_for([path], {Role.TEXT: "propos", Role.TITLE: "quoi"})
    assert place == str(path)
    assert mapping.fields == {Role.TEXT: "propos", Role.TITLE: "quoi", Role.DATE: "quand"}


def test_a_message_without_a_table_has_none_to_tell_of(tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_bytes(message("A letter", LETTERS["A letter"]).as_bytes())
    with pytest.raises(FileError, match=r"^letter.eml holds no table\.$"):
        registry.tables(table_columns.file_at(str(path)))
