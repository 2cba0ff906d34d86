"""Tables as CSV, which spreadsheets open: a folder with a file a table.

What a spreadsheet would take for a formula has an apostrophe before it, which it shows as text: a headline must not
start programs.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from typing import IO, Any

from reader.exports.export import FolderExport, Request
from reader.exports.tables import PASSES, TABLES, DataTable, Row
from reader.exports.text_file import as_text
from reader.folders import Folder
from reader.library import Selection
from reader.model.export import MentionedEntity
from reader.phrase import phrase

_KEPT = 200_000  # words of mentions that are kept as cells
_PLAIN = re.compile(r"""[^=+\-@\t\r\n,"][^\r\n,"]*""")  # no formula, and nothing in it that makes quotes needed
_FORMULA = frozenset("=+-@\t\r")


class CsvExport(FolderExport):
    """Articles, entities, mentions and pairs, each a table."""

    label = phrase("Tables, CSV")
    purpose = phrase("for a spreadsheet")
    passes = PASSES

    def write(self, selection: Selection, request: Request, folder: Folder) -> None:
        for table in TABLES:
            with folder.file(f"{table.name}.csv") as file:
                write_table(table, selection, file, byte_order_mark=request.byte_order_mark)


def write_table(table: DataTable, selection: Selection, file: IO[bytes], *, byte_order_mark: bool = False) -> None:
    with as_text(file, byte_order_mark=byte_order_mark) as text:
        writer = csv.writer(text)
        writer.writerow(table.columns)
        if table.are_mentions:
            text.writelines(_mention_lines(selection))
        else:
            writer.writerows(_guard_rows(table.rows(selection), table.texts))


def _mention_lines(selection: Selection) -> Iterator[str]:
    """Yield the lines of each article's mentions, as a writer has them; cells that come again are set once."""
    words = _Cells()
    for article, text, places, ends in selection.mentions_by_article(_line_end):
        told = _cells(article)
        yield "".join(
            [
                f"{told},{start},{end},{words[text[start:end]]},{line_end}"
                for _, start, end, entity in places
                if (line_end := ends[entity])
            ]
        )


def _line_end(entity: MentionedEntity) -> str:
    return f"{_cells(entity)}\r\n"


class _Cells(dict[str, str]):
    """Texts as cells, each set when it is first wanted."""

    def __missing__(self, text: str) -> str:
        if len(self) >= _KEPT:
            self.clear()
        self[text] = cell = _cell(text)
        return cell


def _cells(row: Row) -> str:
    return ",".join([_cell(str(one)) for one in row])


def _cell(text: str) -> str:
    """Return a text as it stands in a line between others; it is no formula."""
    if _PLAIN.fullmatch(text):
        return text
    line = StringIO()
    csv.writer(line).writerow((guard(text), ""))
    return line.getvalue().removesuffix(",\r\n")


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
