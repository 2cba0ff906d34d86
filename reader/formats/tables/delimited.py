"""Tables as text: comma-separated values, or whatever else stands between them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from reader.formats.charsets import binary
from reader.formats.charsets.text_decoder import decode
from reader.formats.field_names import Role, role_of
from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.formats.tables import table
from reader.formats.tables.mappings import mappings_in
from reader.formats.tables.table import Table
from reader.model import SourceFile
from reader.phrase import phrase

_SUFFIXES = (".csv", ".tsv", ".tab")
_DELIMITERS = (",", ";", "\t", "|")
_LARGEST_CELL = 20_000_000  # bytes
_SAMPLE = 100_000  # code points that tell the delimiter
_SAMPLE_ROWS = 30
_SAID = re.compile(r"\ufeff?sep=(.)\r?\n", re.IGNORECASE)  # as Excel is told
_LEAST_NAMES = 3  # of columns, where a file is called no table


class Delimited:
    """Files of comma-separated values, each row an article."""

    label = phrase("Tables")
    suffixes = _SUFFIXES

    def recognises(self, file: SourceFile) -> bool:
        if binary.kind_of(file.data):
            return False
        return file.path.lower().endswith(_SUFFIXES) or _names_columns(file.data)

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterable[OfFile]:
        decoded, mappings = decode(file.data, encoding), mappings_in(file.columns)
        found = table.table_of(rows_of(decoded.text), mappings)
        return table.articles_of(found, Path(file.path), mappings, encoding=decoded.encoding)

    def tables(self, file: SourceFile) -> Iterator[tuple[str, Table]]:
        yield "", table.table_of(rows_of(decode(file.data).text), mappings_in(file.columns))

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        mappings = mappings_in(file.columns)
        found = table.table_of(rows_of(decode(file.data, encoding or None).text), mappings)
        return table.text_of_row(found, part, mappings)


def _names_columns(data: bytes) -> bool:
    """Tell whether the first line of a file that may be called anything names the columns of articles."""
    line = data[:2_000].split(b"\n", 1)[0].decode("utf-8", "replace")
    roles = [
        {role for cell in line.split(delimiter) if (role := role_of(cell.strip(' "\r\ufeff')))}
        for delimiter in _DELIMITERS
        if line.count(delimiter) >= _LEAST_NAMES - 1
    ]
    return any(len(one) >= _LEAST_NAMES and one & {Role.TEXT, Role.TITLE} for one in roles)


def rows_of(text: str, is_column: Callable[[str], object] = role_of) -> Iterator[Sequence[str]]:
    """Yield the rows of a table; names of columns that are asked for tell what parts the cells."""
    csv.field_size_limit(_LARGEST_CELL)
    said = _SAID.match(text)
    text = text[said.end() :] if said else text
    read = partial(
        _reader,
        delimiter=said[1] if said else _delimiter(text, is_column),
        is_escaped='\\"' in text and '""' not in text,
    )
    try:
        yield from read(text)
    except csv.Error as error:
        raise RefusedError(phrase("is a damaged table: {why}", why=error)) from error


def _reader(text: str, delimiter: str, *, is_escaped: bool) -> Iterator[list[str]]:
    lines = io.StringIO(text, newline="")
    return csv.reader(lines, delimiter=delimiter, escapechar="\\" if is_escaped else None, doublequote=not is_escaped)


def _delimiter(text: str, is_column: Callable[[str], object]) -> str:
    """Return what parts the cells: where names of columns come out, else where most rows have equally many."""
    return max(_DELIMITERS, key=lambda delimiter: _fitness(text[:_SAMPLE], delimiter, is_column))


def _fitness(sample: str, delimiter: str, is_column: Callable[[str], object]) -> tuple[int, int, int]:
    try:
        rows = list(islice(_reader(sample, delimiter, is_escaped=False), _SAMPLE_ROWS))[:-1] or [[]]
    except csv.Error:
        return 0, 0, 0
    named = max(len({known for cell in row if (known := is_column(cell))}) for row in rows)
    widths = [len(row) for row in rows if row]
    width = max(set(widths), key=widths.count, default=0)
    return named, (width > 1) * widths.count(width), width
