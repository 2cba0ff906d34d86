"""Workbooks, read back by openpyxl."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from reader.exports import workbook
from reader.exports.tables import TABLES
from reader.library import Library
from tests.exports.conftest import written


def workbook_at(path: Path) -> Any:
    return load_workbook(BytesIO(path.read_bytes()))  # its name says nothing of what it is


def sheets(path: Path) -> dict[str, list[tuple[object, ...]]]:
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in workbook_at(path).worksheets}


def test_each_table_is_a_sheet(library: Library, tmp_path: Path) -> None:
    found = sheets(written("xlsx", library, tmp_path))
    assert [(name, rows[0]) for name, rows in found.items()] == [(table.name, table.columns) for table in TABLES]
    titles = [row[2] for row in found["articles"][1:]]
    assert titles == ["=cmd|' /C calc'!A0", "Talks 👍 in Łódź", "No names", "Ying Yong sails to Shanghai."]
    talks = found["articles"][2]
    assert isinstance(talks[0], int)
    assert talks[6] == "https://example.org/a?b=1&c=2"
    gong = next(row for row in found["entities"] if row[2] == "Gong Zheng")
    assert gong[3:7] == ("Gong", "the mayor", 2, 3)


def test_no_cell_is_a_formula_or_a_link(library: Library, tmp_path: Path) -> None:
    cells = [
        cell
        for sheet in workbook_at(written("xlsx", library, tmp_path)).worksheets
        for row in sheet.iter_rows()
        for cell in row
    ]
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}
    assert not any(cell.hyperlink for cell in cells)


def test_a_full_sheet_goes_on_on_another(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = sheets(written("xlsx", library, tmp_path))
    monkeypatch.setattr(workbook, "ROWS", 3)
    (tmp_path / "out xlsx").unlink()
    parts = sheets(written("xlsx", library, tmp_path))
    for table in TABLES:
        mine = [rows for name, rows in parts.items() if name.split()[0] == table.name]
        assert all(rows[0] == table.columns and len(rows) <= 4 for rows in mine)
        assert [row for rows in mine for row in rows[1:]] == whole[table.name][1:]
    assert "mentions 2" in parts


def test_nothing_makes_sheets_with_headings_alone(library: Library, tmp_path: Path) -> None:
    assert {name: len(rows) for name, rows in sheets(written("xlsx", library, tmp_path, "starship")).items()} == {
        table.name: 1 for table in TABLES
    }
