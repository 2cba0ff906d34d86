"""From the rows of a table to articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
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
from reader.model import ArticleDraft

_MOST_ROWS = 200_000
_ABOVE = 20  # rows that may stand above the names of the columns
_LONG = 200  # code points of a cell that names no column


@dataclass(frozen=True, slots=True)
class Table:
    """The names of the columns, and the rows below them with their numbers, counted from 1."""

    names: Sequence[str]
    rows: Sequence[Sequence[str]]


def table_of(rows: Iterable[Sequence[str]]) -> Table:
    """Return the table that rows make: their first are left out until one names the columns of articles."""
    found = [row for row in rows if any(cell.strip() for cell in row)]
    if not found:
        raise RefusedError("is a table without rows")
    if len(found) > _MOST_ROWS:
        raise RefusedError(f"is a table of more than {_MOST_ROWS:,} rows")
    at = next((at for at, row in enumerate(found[:_ABOVE]) if is_header(row)), None)
    if at is not None:
        return Table(found[at], found[at + 1 :])
    if _is_of_data(found[0]):
        return Table([f"column {number}" for number in range(1, len(found[0]) + 1)], found)
    return Table(found[0], found[1:])


def articles_of(table: Table, path: Path, *, encoding: str = "", first: int = 1) -> list[OfFile]:
    """Return the articles of a table, their parts the numbers of their rows; RefusedError where it holds no texts."""
    if not table.rows:
        raise RefusedError("is a table without rows below the names of its columns")
    try:
        columns = columns_of(table.names, table.rows)
    except RefusedError:
        if links := links_in(table.names, table.rows):
            return [*articles_of_links(links, path, first), remark_on(len(links))]
        raise
    today = date.today()
    return [
        article_of(columns.fields(row), path, number, columns, today=today, encoding=encoding)
        for number, row in enumerate(table.rows, start=first)
    ]


def article_of(
    fields: dict[Role, str], path: Path, part: int, columns: Columns, *, today: date, encoding: str = ""
) -> ArticleDraft | RefusedError:
    """Return the article of a row, or why it is none."""
    blocks = blocks_of(fields)
    if not blocks:
        return RefusedError(f"has no text in row {part}")
    known = known_of(fields, today, is_day_first=columns.is_day_first)
    return make_draft(blocks, path, known, part=part, encoding=encoding, today=today)


def blocks_of(fields: dict[Role, str]) -> list[Block]:
    """Return the paragraphs of a text, a standfirst above them unless the text begins with it."""
    blocks = content.blocks_of(fields.get(Role.TEXT) or fields.get(Role.SUMMARY, ""))
    above = content.blocks_of(fields.get(Role.STANDFIRST, ""))
    begins = "".join(block.text for block in blocks[:3])
    is_repeated = above and "".join(above[0].text.split())[:60] in "".join(begins.split())
    return blocks if not above or is_repeated or not blocks else [*above, *blocks]


def text_of_row(table: Table, part: int) -> str:
    """Return what the row of an article says, or the link that stands in it alone."""
    try:
        columns = columns_of(table.names, table.rows)
    except RefusedError:
        if links := links_in(table.names, table.rows):
            return f"{links[part - 1].title}\n{links[part - 1].url}"
        raise
    return text_of(columns.fields(table.rows[part - 1]))


def text_of(fields: dict[Role, str]) -> str:
    """Return what the row itself says in the place of the article."""
    return fields.get(Role.TEXT) or fields.get(Role.SUMMARY, "")


def _is_of_data(row: Sequence[str]) -> bool:
    return any(len(cell) > _LONG or cell.strip().lower().startswith(("http://", "https://")) for cell in row)
