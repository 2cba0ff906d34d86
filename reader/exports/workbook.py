"""The tables as a workbook, for Excel and LibreOffice: a sheet a table, and another where one is full."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from tempfile import TemporaryDirectory
from typing import IO, Any

from reader.exports.export import FileExport, Request
from reader.exports.tables import PASSES, TABLES, DataTable
from reader.library import Selection
from reader.phrase import phrase

ROWS = 1_048_575  # that a sheet takes below its headings
_LONGEST = 32_767  # characters of a cell
_WIDTHS = {"title": 48, "name": 28, "one_name": 28, "other_name": 28, "text": 24, "aliases": 32, "descriptions": 32}
_USUAL_WIDTH = 14
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


class WorkbookExport(FileExport):
    """Articles, entities, mentions and pairs, each a sheet, on which no text is a formula."""

    label = phrase("Workbook, Excel")
    purpose = phrase("for a spreadsheet")
    suffix = ".xlsx"
    mark = b""  # what stands in it is compressed
    like = "csv"
    passes = PASSES

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        from xlsxwriter import Workbook

        with TemporaryDirectory() as folder, Workbook(file, {**_OPTIONS, "tmpdir": folder}) as workbook:
            workbook.set_properties({"title": "Entity Reader", "comments": "Made by Entity Reader"})
            bold = workbook.add_format({"bold": True})
            for table in TABLES:
                rows = table.rows(selection)
                for number, first in enumerate(_sheets(rows), 1):
                    sheet = workbook.add_worksheet(table.name if number == 1 else f"{table.name} {number}")
                    _write_sheet(sheet, bold, table, first)


def _sheets(rows: Iterator[tuple[Any, ...]]) -> Iterator[Iterator[tuple[Any, ...]]]:
    """Yield the rows of each sheet; the first is there also where there are none."""
    yield islice(rows, ROWS)
    for row in rows:
        yield _chain(row, islice(rows, ROWS - 1))


def _chain(row: tuple[Any, ...], rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    yield row
    yield from rows


def _write_sheet(sheet: Any, bold: Any, table: DataTable, rows: Iterator[tuple[Any, ...]]) -> None:
    sheet.freeze_panes(1, 0)
    for at, column in enumerate(table.columns):
        sheet.set_column(at, at, _WIDTHS.get(column, _USUAL_WIDTH))
    sheet.write_row(0, 0, table.columns, bold)
    for number, row in enumerate(rows, 1):
        for at, cell in enumerate(row):
            if isinstance(cell, str):
                if cell:
                    sheet.write_string(number, at, cell[:_LONGEST])
            else:
                sheet.write_number(number, at, cell)
