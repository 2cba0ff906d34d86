"""Workbooks of Excel and LibreOffice, of which each sheet may be a table of articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from reader.formats.field_names import Role, role_of
from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.formats.tables import table
from reader.formats.tables.mappings import ColumnMapping, column_names, mappings_in
from reader.formats.tables.table import Table
from reader.model import LeftOutBecause, Remark, SourceFile
from reader.phrase import phrase

_SUFFIXES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"
_LEAST_BYTES, _TIMES = 40_000_000, 30  # that a workbook may unpack to: more than its text ever shrinks by
_FIRST_DAY = date(1899, 12, 30)  # of Excel, which counts the 29 February 1900
_DAYS = range(20_000, 60_000)  # from 1954 to 2064
_NEW_LINE = "_x000D_"


class Workbook:
    """Workbooks, each row of their sheets an article."""

    label = phrase("Workbooks")
    suffixes = _SUFFIXES

    def recognises(self, file: SourceFile) -> bool:
        if file.data.startswith(_OLE):
            return file.path.lower().endswith(_SUFFIXES)
        if not file.data.startswith(_ZIP):
            return False
        if _SPREADSHEET in file.data[:200] or file.path.lower().endswith(_SUFFIXES):
            return True
        return any(name.startswith("xl/") for name in _names(file.data))

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterator[OfFile]:
        has_texts = False
        remarks: list[RefusedError] = []
        first, mappings = 1, mappings_in(file.columns)
        for name, sheet in _sheets(file):
            try:
                yield from table.articles_of(sheet, Path(file.path), mappings, first=first)
                has_texts = True
            except RefusedError as error:
                because = LeftOutBecause(error.because)
                remarks.append(
                    RefusedError(
                        phrase("has a sheet “{name}”, which {predicate}", name=name, predicate=error.predicate), because
                    )
                )
            first += len(sheet.rows)  # whatever is known of its columns, so that a row is the same part for good
        if not has_texts:
            raise remarks[0] if remarks else RefusedError(phrase("is a workbook without sheets"))
        yield from (Remark(one.predicate, LeftOutBecause(one.because)) for one in remarks)

    def tables(self, file: SourceFile) -> Iterator[tuple[str, Table]]:
        yield from _sheets(file)

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        for _, sheet in _sheets(file):
            if part <= len(sheet.rows):
                return table.text_of_row(sheet, part, mappings_in(file.columns))
            part -= len(sheet.rows)
        raise RefusedError(phrase("does not hold that row any more"))


def _names(data: bytes) -> list[str]:
    try:
        with ZipFile(BytesIO(data)) as archive:
            return archive.namelist()
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        return []


def _sheets(file: SourceFile) -> Iterator[tuple[str, Table]]:
    for name, _, rows in sheets_of(file):
        yield name, _table(rows, mappings_in(file.columns))


def sheets_of(file: SourceFile) -> Iterator[tuple[str, int, list[list[str]]]]:
    """Yield the sheets of a workbook that are not empty: the name, how many empty rows stand above, and the others."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    if file.data.startswith(_ZIP):
        _refuse_what_unpacks_to_too_much(file.data)
    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(file.data))
        for name in workbook.sheet_names:
            sheet = workbook.get_sheet_by_name(name)
            rows = sheet.to_python(skip_empty_area=True)
            if any(map(any, rows)):
                yield name, sheet.start[0] if sheet.start else 0, [[_text(cell) for cell in row] for row in rows]
    except PasswordError as error:
        raise RefusedError(phrase("is protected by a password")) from error
    except CalamineError as error:
        raise RefusedError(phrase("is a workbook that is damaged or not whole")) from error


def _refuse_what_unpacks_to_too_much(data: bytes) -> None:
    try:
        with ZipFile(BytesIO(data)) as archive:
            size = sum(info.file_size for info in archive.infolist())
    except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise RefusedError(phrase("is a workbook that is damaged or not whole")) from error
    if size > max(_LEAST_BYTES, _TIMES * len(data)):
        raise RefusedError(phrase("is not read: it unpacks to too much"))


def _table(rows: Sequence[Sequence[str]], mappings: Sequence[ColumnMapping]) -> Table:
    found = table.table_of(rows, mappings)
    said = {one.fields.get(Role.DATE, "").casefold() for one in mappings} - {""}
    names = [*zip(found.names, column_names(found.names), strict=True)]
    dated = [at for at, (name, own) in enumerate(names) if role_of(name) is Role.DATE or own.casefold() in said]
    if not dated:
        return found
    return Table(
        found.names, [[_day(cell) if at in dated else cell for at, cell in enumerate(row)] for row in found.rows]
    )


def _text(cell: object) -> str:
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date | time | timedelta):
        return str(cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None or isinstance(cell, bool) else str(cell).replace(_NEW_LINE, "")


def _day(cell: str) -> str:
    """Return a day that is written as a number of days, as where a workbook was made from another."""
    try:
        number = int(float(cell))
    except (ValueError, OverflowError):
        return cell
    return (_FIRST_DAY + timedelta(number)).isoformat() if number in _DAYS else cell
