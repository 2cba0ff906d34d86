"""What a user says of the columns of tables: kept by what they are called, and stronger than what we take them for."""

import csv
import io
import json
import logging
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from reader import paths
from reader.errors import FileError
from reader.formats import files, registry
from reader.formats.field_names import Role
from reader.formats.tables import mappings, table_view
from reader.formats.tables.mappings import ColumnMapping
from reader.formats.tables.table_view import TableView
from reader.model import ArticleDraft, LeftOutBecause, Remark, SourceFile
from tests.formats.tables.test_workbook import workbook

NAMES = ("quoi", "quand", "propos", "qui")
SHORT = [
    ("A bridge opens", "3 March 2021", "It stands in Erlangen.", "Ada Quill"),
    ("A ferry leaves", "4 March 2021", "It left Fürth.", "Ben Rook"),
]
SAID = ColumnMapping(NAMES, {Role.TITLE: "quoi", Role.TEXT: "propos", Role.DATE: "quand", Role.AUTHOR: "qui"})


def csv_of(*rows: Sequence[str]) -> bytes:
    stream = io.StringIO()
    csv.writer(stream).writerows(rows)
    return stream.getvalue().encode()


def file(data: bytes, name: str = "a.csv") -> SourceFile:
    return files.source_file(Path(name), data)


def told(source: SourceFile) -> list[tuple[str, str, date | None, str]]:
    found = registry.articles(source)
    assert all(isinstance(one, ArticleDraft) for one in found), found
    return [(one.title, one.body, one.published, one.author) for one in found if isinstance(one, ArticleDraft)]


EXPECTED = [
    ("A bridge opens", "It stands in Erlangen.", date(2021, 3, 3), "Ada Quill"),
    ("A ferry leaves", "It left Fürth.", date(2021, 3, 4), "Ben Rook"),
]


def test_a_table_that_is_not_known_says_so_and_is_read_once_its_columns_are_said() -> None:
    source = file(csv_of(NAMES, *SHORT))
    [refused] = registry.articles(source)
    assert isinstance(refused, FileError)
    assert refused.because == LeftOutBecause.COLUMNS
    mappings.save(SAID)
    assert told(source) == EXPECTED
    assert registry.original_text(source, 2, "utf-8") == "It left Fürth."


def test_it_holds_for_the_next_file_of_these_columns_whatever_its_format_and_their_order() -> None:
    mappings.save(SAID)
    turned = [dict(reversed(list(zip(NAMES, row, strict=True)))) for row in SHORT]
    assert told(file("\n".join(map(json.dumps, turned)).encode(), "a.jsonl")) == EXPECTED
    assert told(file(workbook([("Report of the week", "", "", ""), NAMES, *SHORT]), "a.xlsx")) == EXPECTED


def test_it_counts_more_than_what_columns_are_called() -> None:
    names = ("Title", "Text", "Comment")
    row = ("A bridge opens", "Written by a machine, and never read by anybody.", "It stands in Erlangen, as all know.")
    assert [one[1] for one in told(file(csv_of(names, row)))] == [row[1]]
    mappings.save(ColumnMapping(names, {Role.TITLE: "Title", Role.TEXT: "Comment"}))
    assert [one[1] for one in told(file(csv_of(names, row)))] == [row[2]]


def test_a_table_with_another_column_beside_is_known_too_where_nothing_else_is() -> None:
    mappings.save(SAID)
    rows = [(*row, "17") for row in SHORT]
    assert told(file(csv_of((*NAMES, "n"), *rows))) == EXPECTED
    [refused] = registry.articles(file(csv_of(("quoi", "n"), ("A bridge", "1"))))
    assert isinstance(refused, FileError)


def test_what_was_said_last_holds() -> None:
    mappings.save(SAID)
    mappings.save(ColumnMapping(NAMES, {Role.TITLE: "qui", Role.TEXT: "propos"}))
    assert [one[0] for one in told(file(csv_of(NAMES, *SHORT)))] == ["Ada Quill", "Ben Rook"]
    assert len([*paths.user_columns().iterdir()]) == 1


def test_a_row_whose_columns_are_not_known_any_more_is_shown_whole() -> None:
    mappings.save(SAID)
    source = file(csv_of(NAMES, *SHORT))
    assert len(told(source)) == 2
    for kept in paths.user_columns().iterdir():
        kept.unlink()
    whole = "quoi: A ferry leaves\nquand: 4 March 2021\npropos: It left Fürth.\nqui: Ben Rook"
    assert registry.original_text(source, 2, "utf-8") == whole


NO_TEXT = '{"columns": ["a"], "fields": {"title": "a"}}'
NO_COLUMN = '{"columns": ["a"], "fields": {"text": "b"}}'


@pytest.mark.parametrize("text", ["no JSON", "[]", "[" * 100_000, "{}", NO_TEXT, NO_COLUMN])
def test_a_file_at_fault_is_left_out_and_the_log_says_so(text: str, caplog: pytest.LogCaptureFixture) -> None:
    mappings.save(SAID)
    (paths.user_columns() / "mine.json").write_text(text, "utf-8")
    with caplog.at_level(logging.CRITICAL):
        assert mappings.mappings_in(mappings.saved_text()) == (SAID,)


def test_it_is_kept_as_a_file_that_its_user_can_read() -> None:
    mappings.save(SAID)
    [kept] = paths.user_columns().iterdir()
    assert kept.name.startswith("quoi-quand-propos-qui-")
    fields = {"title": "quoi", "text": "propos", "date": "quand", "author": "qui"}
    assert json.loads(kept.read_text("utf-8")) == {"columns": list(NAMES), "fields": fields}


def test_a_table_is_shown_with_what_its_columns_may_be() -> None:
    [view] = registry.tables(file(csv_of(NAMES, *SHORT)))
    assert (view.columns, view.rows, view.n_rows, view.is_known) == (NAMES, tuple(SHORT), 2, False)
    assert view.fields == {Role.TEXT: "propos", Role.DATE: "quand"}
    mappings.save(SAID)
    [view] = registry.tables(file(csv_of(NAMES, *SHORT)))
    assert (view.fields, view.is_known) == (SAID.fields, True)


def test_sheets_are_shown_each_by_its_name() -> None:
    found = registry.tables(file(workbook([NAMES, *SHORT], [("mm", "day"), (1, 2)]), "a.xlsx"))
    assert [(view.columns, view.is_known) for view in found] == [(NAMES, False), (("mm", "day"), False)]
    assert all(view.sheet for view in found)


def test_what_is_no_table_says_so() -> None:
    with pytest.raises(FileError, match=r"a\.txt is no table\."):
        registry.tables(file(b"A bridge\n\nIt stands in Erlangen.\n", "a.txt"))


def test_the_first_article_is_shown_as_it_will_be_read() -> None:
    [view] = registry.tables(file(csv_of(NAMES, ("Nothing yet", "", "", ""), *SHORT)))
    draft = registry.sample(view, SAID.fields, "/news/a.csv")
    assert (draft.title, draft.body, draft.published, draft.author) == EXPECTED[0]
    [view] = registry.tables(file(csv_of(NAMES, ("Nothing yet", "", "", ""))))
    with pytest.raises(FileError, match=r"a\.csv has no text in row 1"):
        registry.sample(view, SAID.fields, "/news/a.csv")


def test_a_title_above_the_names_is_none_of_them() -> None:
    data = csv_of(("Export of Monday",), NAMES, *SHORT)
    [view] = registry.tables(file(data))
    assert view.columns == NAMES
    mappings.save(SAID)
    assert told(file(data)) == EXPECTED


def test_columns_without_names_are_told_by_where_they_stand_and_only_where_nothing_else_is_known() -> None:
    address = "https://example.org/a"
    [view] = registry.tables(file(csv_of((address, "A bridge opens", "It stands in Erlangen."))))
    assert view.columns == ("column 1", "column 2", "column 3")
    mappings.save(view.mapping({Role.TITLE: "column 2", Role.TEXT: "column 3"}))
    assert [one[:2] for one in told(file(csv_of((address, "A ferry", "It left Fürth."))))] == [
        ("A ferry", "It left Fürth.")
    ]
    long = "It stands in Erlangen, where the river is wide and slow, and everybody knows it. " * 4
    assert [one[1] for one in told(file(csv_of((address, long, "2"))))] == [long.strip()]


def test_a_sheet_that_is_known_later_changes_no_number_of_a_row() -> None:
    known = [("Title", "Text"), ("A mill turns", "It turns in Bamberg, where the wind is, all the year.")]
    source = file(workbook([NAMES, *SHORT], known), "a.xlsx")
    (draft, remark) = registry.articles(source)
    assert isinstance(draft, ArticleDraft)
    assert isinstance(remark, Remark)
    mappings.save(SAID)
    parts = {one.title: one.part for one in registry.articles(source) if isinstance(one, ArticleDraft)}
    assert parts == {"A bridge opens": 1, "A ferry leaves": 2, "A mill turns": draft.part}


VIEW = TableView("", ("a", "b"), (("1", "2"),), 1, {Role.TEXT: "b"}, is_known=True)


def test_a_table_is_told_and_taken_as_it_is() -> None:
    assert table_view.views_in(table_view.json_of([VIEW])) == [VIEW]


@pytest.mark.parametrize(
    "told",
    [
        "no JSON",
        "[" * 100_000,
        "7",
        "[7]",
        "[{}]",
        table_view.json_of([VIEW]).replace('"b"}', '"c"}'),
        table_view.json_of([VIEW]).replace('"text"', '"headline"'),
        table_view.json_of([VIEW]).replace('[["1", "2"]]', '"rows"'),
        table_view.json_of([VIEW]).replace('"n_rows": 1', '"n_rows": "many"'),
    ],
    ids=lambda told: told[:8],
)
def test_what_a_process_tells_that_is_no_table_is_not_believed(told: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        table_view.views_in(told)
