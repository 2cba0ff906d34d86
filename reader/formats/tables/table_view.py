"""A table as its user looks at it to say which column tells what: what its columns are called, and its first rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from reader.formats.field_names import Role
from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.formats.tables import table
from reader.formats.tables.columns import columns_of, guess
from reader.formats.tables.mappings import FIELDS, ColumnMapping, column_names
from reader.formats.tables.table import Table
from reader.lazy_dataclass import dataclass

_ROWS = 6  # that are shown
_LONGEST = 4_000  # code points of a cell
_MOST_COLUMNS = 200


@dataclass(frozen=True, slots=True)
class TableView:
    """The columns and first rows of a table, and what each column is taken for."""

    sheet: str  # of a workbook; else empty
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    n_rows: int
    fields: Mapping[Role, str]  # by which column each is told, as it is read, or as it may be meant
    is_known: bool  # that it holds articles

    def mapping(self, fields: Mapping[Role, str]) -> ColumnMapping:
        """Return what its user says, as it is kept."""
        return ColumnMapping(self.columns, fields)


def view_of(sheet: str, found: Table, mappings: Sequence[ColumnMapping]) -> TableView:
    """Return the table as it is shown."""
    names = column_names(found.names)[:_MOST_COLUMNS]
    try:
        columns, is_known = columns_of(found.names, found.rows, mappings), True
    except RefusedError:
        columns, is_known = guess(found.names, found.rows), False
    fields = {role: places[0] for role in FIELDS if (places := columns.roles.get(role))}
    shown = [tuple(cell.strip()[:_LONGEST] for cell in row[: len(names)]) for row in found.rows[:_ROWS]]
    told = {role: names[at] for role, at in fields.items() if at < len(names)}
    return TableView(sheet, names, tuple(shown), len(found.rows), told, is_known)


def json_of(views: Iterable[TableView]) -> str:
    """Return tables as one text."""
    return json.dumps([asdict(view) for view in views], ensure_ascii=False)


def views_in(text: str) -> list[TableView]:
    """Return the tables in a text of `json_of`; ValueError where it is none, which a file may have seen to."""
    try:
        return [_view(told) for told in json.loads(text)]
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no tables are told there") from error


def articles_in(text: str, mapping: ColumnMapping, path: Path) -> Iterable[OfFile]:
    """Return the articles in the rows of a table that is told by `json_of`, as a mapping has it."""
    [view] = views_in(text)
    return table.articles_of(Table(view.columns, view.rows), path, [mapping])


def _view(told: Mapping[str, object]) -> TableView:
    rows, columns, fields = told["rows"], told["columns"], told["fields"]
    if not isinstance(rows, list) or not isinstance(columns, list) or not isinstance(fields, dict):
        raise TypeError
    if not set(fields.values()) <= set(columns):
        raise ValueError("a field is told by a column that is not there")
    return TableView(
        str(told["sheet"]),
        tuple(map(str, columns)),
        tuple(tuple(map(str, row)) for row in rows),
        int(str(told["n_rows"])),
        {Role(field): str(column) for field, column in fields.items()},
        told["is_known"] is True,
    )
