"""Tables as Parquet, for pandas, DuckDB and what reads millions of rows: a folder with a file a table.

Numbers, days and times are such, not texts, and where nothing is known nothing stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from importlib.util import find_spec
from itertools import islice
from typing import IO, TYPE_CHECKING, Any

from reader.errors import ReaderError
from reader.exports.export import FolderExport, Request
from reader.exports.tables import PASSES, TABLES, DataTable
from reader.folders import Folder
from reader.library import Selection
from reader.phrase import phrase

if TYPE_CHECKING:
    from arro3.core import Array, DataType, RecordBatch, Schema

_ROWS = 10_000  # that are made at a time
_GROUP = 250_000  # rows that a reader may leave out at once
_NUMBERS = frozenset(
    "id article_id entity_id one_id other_id words entities mentions articles articles_in_library start end".split()
)
_TRUTHS = frozenset({"unread", "starred"})
_DAYS = frozenset({"published", "first", "last"})
_MOMENTS = frozenset({"added", "created", "changed"})
_FIRST_DAY = date(1970, 1, 1)
_FIRST_MOMENT = datetime(1970, 1, 1, tzinfo=UTC)


class ParquetExport(FolderExport):
    """The tables of the CSV export with the types of their columns; what writes them is an extra."""

    label = phrase("Tables, Parquet")
    purpose = phrase("for pandas, DuckDB")
    like = "csv"
    passes = PASSES

    @property
    def missing(self) -> str:
        return "" if find_spec("arro3") and find_spec("arro3.io") else "not installed"

    def write(self, selection: Selection, request: Request, folder: Folder) -> None:
        if self.missing:
            raise ReaderError(
                phrase("What writes Parquet is not here. One from pip has it: pip install 'entity-reader[parquet]'.")
            )
        for table in TABLES:
            with folder.file(f"{table.name}.parquet") as file:
                _write(table, selection, file)


def _write(table: DataTable, selection: Selection, file: IO[bytes]) -> None:
    from arro3.core import RecordBatchReader
    from arro3.io import write_parquet

    failed: list[Exception] = []

    def batches(schema: Schema) -> Iterator[RecordBatch]:
        try:
            yield from _batches(table, selection, schema)
        except Exception as error:
            failed.append(error)
            raise

    schema = _schema(table)
    reader = RecordBatchReader.from_batches(schema, batches(schema))
    try:
        write_parquet(reader, file, compression="zstd(3)", created_by="Entity Reader", max_row_group_size=_GROUP)
    except Exception:
        if failed:  # which it tells in words of its own
            raise failed[0] from None
        raise


def _batches(table: DataTable, selection: Selection, schema: Schema) -> Iterator[RecordBatch]:
    from arro3.core import RecordBatch

    rows = table.rows(selection)
    while some := list(islice(rows, _ROWS)):
        columns = zip(table.columns, zip(*some, strict=True), strict=True)
        yield RecordBatch.from_arrays([_array(table, name, values) for name, values in columns], schema=schema)


def _schema(table: DataTable) -> Schema:
    from arro3.core import Field, Schema

    return Schema([Field(name, _column(table, name)[0]) for name in table.columns])


def _array(table: DataTable, name: str, values: tuple[Any, ...]) -> Array:
    from arro3.core import Array

    kind, stored, convert = _column(table, name)
    if convert is str:
        return Array(values, type=kind)
    return Array([None if value == "" else convert(value) for value in values], type=stored).cast(kind)


def _column(table: DataTable, name: str) -> tuple[DataType, DataType, Callable[[Any], object]]:
    """Return the type of a column, that of the numbers in which its values are stored, and how these are made."""
    from arro3.core import DataType

    text, number = DataType.string(), DataType.int64()
    if name in table.words:
        return text, text, str
    if name in _NUMBERS:
        return number, number, int
    if name in _TRUTHS:
        return DataType.bool(), DataType.bool(), bool
    if name in _DAYS:
        return DataType.date32(), DataType.int32(), _days
    if name in _MOMENTS:
        return DataType.timestamp("us", tz="UTC"), number, _microseconds
    return text, text, str


def _days(day: str) -> int:
    return (date.fromisoformat(day) - _FIRST_DAY).days


def _microseconds(moment: str) -> int:
    return (datetime.fromisoformat(moment) - _FIRST_MOMENT) // timedelta(microseconds=1)
