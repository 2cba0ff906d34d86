"""The rows of a table of entities that was exported, changed elsewhere, and comes back.

It may have come through any program for tables: as text in any encoding, with commas, semicolons or tabs, or as a
workbook; with other columns, in another order.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from reader.formats.charsets.text_decoder import decode
from reader.formats.refusal import RefusedError
from reader.formats.tables.delimited import rows_of
from reader.formats.tables.workbook import Workbook, sheets_of
from reader.model import SourceFile
from reader.model.name_table import NameRow
from reader.phrase import phrase
from reader.text.kind_words import kind_said
from reader.text.name_row import digests_in, digests_of

SUFFIXES = (".csv", ".tsv", ".tab", ".txt", *Workbook.suffixes)
_KEY, _KIND, _NAME, _TAGS, _AS_WRITTEN = _COLUMNS = ("key", "kind", "name", "tags", "as_written")
_CHANGED = {_KIND, _NAME, _TAGS}  # one of them there must be
_ABOVE = 20  # rows that may stand above the names of the columns
_FORMULA = ("'=", "'+", "'-", "'@", "'\t", "'\r")  # as an export writes what a spreadsheet would take for a formula


def text_of(file: SourceFile) -> str:
    """Return the rows of the first table in a file that is one of entities, as a text; RefusedError without one."""
    for rows in _tables(file):
        numbered = enumerate(rows, 1)
        for _, names in islice(numbered, _ABOVE):
            places = {name: at for at, cell in enumerate(names) if (name := _column_of(cell))}
            if _KEY in places and _CHANGED & places.keys():
                return json.dumps([*_cells_by_name(numbered, places)], ensure_ascii=False)
    raise RefusedError(phrase("is no table of entities as an export writes it: no columns are called “key” and “name”"))


def rows_in(text: str) -> list[NameRow]:
    """Return the rows that `text_of` tells."""
    return [_row(number, said) for number, said in json.loads(text)]


def _tables(file: SourceFile) -> Iterator[Iterable[Sequence[str]]]:
    if not Workbook().recognises(file):
        yield rows_of(decode(file.data).text, _column_of)
        return
    for _, first, rows in sheets_of(file):
        yield [*([[]] * first), *rows]


def _column_of(cell: str) -> str:
    """Return which of the columns a cell names, nothing where it names none."""
    name = cell.strip().casefold()
    return name if name in _COLUMNS else ""


def _cells_by_name(
    rows: Iterable[tuple[int, Sequence[str]]], places: Mapping[str, int]
) -> Iterator[tuple[int, object]]:
    for number, cells in rows:
        said = {name: cells[at] if at < len(cells) else "" for name, at in places.items()}
        if any(cell.strip() for cell in said.values()):
            yield number, said


def _row(number: int, said: Mapping[str, str]) -> NameRow:
    was = digests_in(said.get(_AS_WRITTEN, ""))
    name, tags = said.get(_NAME), said.get(_TAGS)
    if name is not None and not (was and digests_of("", name, ()).name == was.name):
        name = _strip_guard(name)
    told = None if tags is None else _tags(tags)
    if tags is not None and not (was and digests_of("", "", told or ()).tags == was.tags):
        told = _tags(_strip_guard(tags))
    return NameRow(number, said[_KEY], _kind(said.get(_KIND)), name, told, said.get(_AS_WRITTEN, ""))


def _strip_guard(cell: str) -> str:
    return cell[1:] if cell.startswith(_FORMULA) else cell


def _tags(cell: str) -> tuple[str, ...]:
    return tuple(tag for part in cell.split(";") if (tag := " ".join(part.split())))


def _kind(cell: str | None) -> str | None:
    """Return a kind by its own word, and what is none as it stands."""
    return None if cell is None else str(kind_said(cell) or cell.strip())
