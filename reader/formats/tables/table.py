"""From the rows of a table to articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from reader.formats import content
from reader.formats.catalogues.links import articles_of as articles_of_links
from reader.formats.catalogues.links import remark_on
from reader.formats.draft import Block, make_draft
from reader.formats.field_names import Role
from reader.formats.fields import known_of
from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.formats.tables.columns import Columns, columns_of, is_header, links_in
from reader.formats.tables.mappings import ColumnMapping, column_names, find_exact
from reader.lazy_dataclass import dataclass
from reader.model import ArticleDraft
from reader.phrase import phrase

MOST_ROWS, _MOST_COLUMNS = 200_000, 5_000
_ABOVE = 20  # rows that may stand above the names of the columns
_LONG = 200  # code points of a cell that names no column
_FULL = 0.6  # of the cells of the fullest row: as many has a row that names the columns, and no title above them


@dataclass(frozen=True, slots=True)
class Table:
    """The names of the columns, and the rows below them with their numbers, counted from 1."""

    names: Sequence[str]
    rows: Sequence[Sequence[str]]


def table_of(rows: Iterable[Sequence[str]], mappings: Sequence[ColumnMapping] = ()) -> Table:
    """Return the table that rows make: their first are left out until one names the columns of articles.

    Where none does, not as a program or a user of this one would, the first counts that is about as full as the others.
    """
    found = [row for row in rows if any(cell.strip() for cell in row)]
    if not found:
        raise RefusedError(phrase("is a table without rows"))
    if len(found) > MOST_ROWS:
        raise RefusedError(phrase("is a table of more than {n} rows", n=MOST_ROWS))
    if max(map(len, found)) > _MOST_COLUMNS:
        raise RefusedError(phrase("is a table of more than {n} columns", n=_MOST_COLUMNS))
    top = found[:_ABOVE]
    at = next((at for at, row in enumerate(top) if is_header(row) or find_exact(mappings, row)), None)
    if at is not None:
        return Table(found[at], found[at + 1 :])
    n_full = max(map(_n_full, top))
    at = next(at for at, row in enumerate(top) if _n_full(row) >= n_full * _FULL)
    if _is_of_data(found[at]):
        return Table(column_names([""] * len(found[at])), found[at:])
    return Table(found[at], found[at + 1 :])


def articles_of(
    table: Table, path: Path, mappings: Sequence[ColumnMapping] = (), *, encoding: str = "", first: int = 1
) -> Iterable[OfFile]:
    """Return the articles of a table one by one, a row each by its number; RefusedError where it has no texts."""
    if not table.rows:
        raise RefusedError(phrase("is a table without rows below the names of its columns"))
    try:
        columns = columns_of(table.names, table.rows, mappings)
    except RefusedError:
        if links := links_in(table.names, table.rows):
            return [*articles_of_links(links, path, first), remark_on(len(links))]
        raise
    today = date.today()
    return (
        article_of(columns.fields(row), path, number, columns, today=today, encoding=encoding)
        for number, row in enumerate(table.rows, start=first)
    )


def article_of(
    fields: dict[Role, str], path: Path, part: int, columns: Columns, *, today: date, encoding: str = ""
) -> ArticleDraft | RefusedError:
    """Return the article of a row, or why it is none."""
    blocks = blocks_of(fields)
    if not blocks:
        return RefusedError(phrase("has no text in row {part}", part=part))
    known = known_of(fields, today, is_day_first=columns.is_day_first)
    return make_draft(blocks, path, known, part=part, encoding=encoding, today=today)


def blocks_of(fields: dict[Role, str]) -> list[Block]:
    """Return the paragraphs of a text, a standfirst above them unless the text begins with it."""
    blocks = content.blocks_of(fields.get(Role.TEXT) or fields.get(Role.SUMMARY, ""))
    above = content.blocks_of(fields.get(Role.STANDFIRST, ""))
    begins = "".join(block.text for block in blocks[:3])
    is_repeated = above and "".join(above[0].text.split())[:60] in "".join(begins.split())
    return blocks if not above or is_repeated or not blocks else [*above, *blocks]


def text_of_row(table: Table, part: int, mappings: Sequence[ColumnMapping] = ()) -> str:
    """Return what the row of an article says, or the link that stands in it alone.

    Where nothing is known of the columns any more, as where what was said of them is not here, it is all of the row.
    """
    try:
        columns = columns_of(table.names, table.rows, mappings)
    except RefusedError:
        if links := links_in(table.names, table.rows):
            return f"{links[part - 1].title}\n{links[part - 1].url}"
        cells = zip(column_names(table.names), table.rows[part - 1], strict=False)
        return "\n".join(f"{name}: {cell}" for name, cell in cells if cell.strip())
    return text_of(columns.fields(table.rows[part - 1]))


def text_of(fields: dict[Role, str]) -> str:
    """Return what the row itself says in the place of the article."""
    return fields.get(Role.TEXT) or fields.get(Role.SUMMARY, "")


def _n_full(row: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _is_of_data(row: Sequence[str]) -> bool:
    return any(len(cell) > _LONG or cell.strip().lower().startswith(("http://", "https://")) for cell in row)
