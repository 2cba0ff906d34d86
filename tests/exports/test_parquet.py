"""Tables as Parquet, read back by DuckDB; and what is said where the extra is not installed."""

from __future__ import annotations

import csv
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from reader.errors import QueryInterruptedError, ReaderError
from reader.exports import parquet, registry
from reader.exports.export import Request
from reader.exports.tables import TABLES
from reader.library import Library
from reader.ui.dialogs.export_choice import Choice
from reader.ui.dialogs.export_dialog import why_not
from tests.exports.conftest import written
from tests.library.newsroom import entity_id


def rows(path: Path, question: str) -> list[tuple[Any, ...]]:
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect() as connection:
        return [*connection.execute(question.replace("TABLE", f"'{path}'")).fetchall()]


@pytest.fixture
def extra() -> None:
    pytest.importorskip("arro3.io")


@pytest.mark.usefixtures("extra")
@pytest.mark.parametrize("table", [table.name for table in TABLES])
def test_they_hold_what_the_tables_of_text_hold(library: Library, tmp_path: Path, table: str) -> None:
    library.decisions.decide(library.note_proposals.on_entities([entity_id(library, "Gong Zheng")], "=Ask").decision)
    path = written("parquet", library, tmp_path) / f"{table}.parquet"
    with (written("csv", library, tmp_path) / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        texts = [[cell.removeprefix("'") for cell in row.values()] for row in csv.DictReader(file)]
    assert len(texts) > 0
    found = rows(path, "SELECT * FROM TABLE")
    assert len(found) == len(texts)
    for row, expected in zip(found, texts, strict=True):
        for cell, text in zip(row, expected, strict=True):
            if isinstance(cell, bool):
                assert str(int(cell)) == text
            elif not hasattr(cell, "isoformat"):
                assert ("" if cell is None else str(cell)) == text
            elif isinstance(cell, datetime):
                assert cell == datetime.fromisoformat(
                    text
                )  # DuckDB has it in the zone of the machine, the table in UTC
            else:
                assert cell.isoformat() == text


@pytest.mark.usefixtures("extra")
def test_columns_have_types(library: Library, tmp_path: Path) -> None:
    path = written("parquet", library, tmp_path) / "articles.parquet"
    told = dict(row[:2] for row in rows(path, "DESCRIBE SELECT * FROM TABLE"))
    assert told["id"] == "BIGINT"
    assert told["published"] == "DATE"
    assert told["added"] == "TIMESTAMP WITH TIME ZONE"
    assert told["unread"] == "BOOLEAN"
    assert told["title"] == "VARCHAR"
    assert rows(path, "SELECT count(*) FROM TABLE WHERE published IS NULL") == [(1,)]


@pytest.mark.usefixtures("extra")
def test_nothing_makes_tables_without_rows(library: Library, tmp_path: Path) -> None:
    folder = written("parquet", library, tmp_path, "starship ")
    assert [rows(folder / f"{table.name}.parquet", "SELECT count(*) FROM TABLE") for table in TABLES] == [[(0,)]] * 5


@pytest.mark.usefixtures("extra")
def test_what_goes_wrong_on_the_way_is_told_as_it_is(library: Library, tmp_path: Path) -> None:
    asked = iter([False] * 3)
    with pytest.raises(QueryInterruptedError):
        registry.write("parquet", library, tmp_path / "a", Request(unwanted=lambda: next(asked, True)))
    assert not (tmp_path / "a").exists()


def test_it_is_said_what_is_missing(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "find_spec", lambda _: None)
    with pytest.raises(ReaderError, match=r"One from pip has it: pip install .entity-reader\[parquet\]"):
        registry.write("parquet", library, tmp_path / "a", Request())
    assert not (tmp_path / "a").exists()
    assert why_not("parquet", Choice("", Request(), "", articles=3)) == "not installed"
