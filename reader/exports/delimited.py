"""Tables as CSV, which spreadsheets open: a folder with a file a table.

What a spreadsheet would take for a formula has an apostrophe before it, which it shows as text: a headline must not
start programs.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import IO, Any

from reader.exports.export import FolderExport, Request
from reader.exports.tables import PASSES, TABLES, DataTable, Row
from reader.exports.text_file import as_text
from reader.folders import Folder
from reader.library import Selection

_FORMULA = frozenset("=+-@\t\r")


class CsvExport(FolderExport):
    """Articles, entities, mentions and pairs, each a table."""

    label = "Tables, CSV"
    purpose = "for a spreadsheet"
    passes = PASSES

    def write(self, selection: Selection, request: Request, folder: Folder) -> None:
        for table in TABLES:
            with folder.file(f"{table.name}.csv") as file:
                write_table(table, selection, file, byte_order_mark=request.byte_order_mark)


def write_table(table: DataTable, selection: Selection, file: IO[bytes], *, byte_order_mark: bool = False) -> None:
    with as_text(file, byte_order_mark=byte_order_mark) as text:
        writer = csv.writer(text)
        writer.writerow(table.columns)
        writer.writerows(_guard_rows(table.rows(selection), table.texts))


def _guard_rows(rows: Iterable[Row], texts: Sequence[int]) -> Iterator[Row]:
    """Yield rows whose texts are no formulas."""
    for row in rows:
        for at in texts:
            if row[at][:1] in _FORMULA:
                row = tuple(map(guard, row))
                break
        yield row


def guard(cell: Any) -> Any:
    """Return a cell as it is, but for a text that a spreadsheet would take for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in _FORMULA else cell
