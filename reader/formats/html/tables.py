"""Tables: those that hold figures and words in cells, told from those that only put a page in its place."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from reader.formats.html import elements

_LONGEST_CELL = 200  # code points
_MOST_LONG = 0.1  # of the cells
_MOST_ROWS = 2_000
_LAYOUT = frozenset(
    ("table", "h1", "h2", "h3", "h4", "blockquote", "form", "article", "section", "nav", "pre", "hr", "iframe")
)
_CELLS = ("td", "th")


def is_of_cells(table: etree._Element) -> bool:
    """Tell whether a table is one of rows and columns; a layout has long cells, or blocks and tables in them."""
    if table.get("role") in ("presentation", "none") or next(table.iterdescendants(*_LAYOUT), None) is not None:
        return False
    rows = [
        list(row.iterchildren(*_CELLS)) for row, _ in zip(table.iterdescendants("tr"), range(_MOST_ROWS), strict=False)
    ]
    cells = [cell for row in rows for cell in row]
    if len(rows) < 2 or sum(len(row) > 1 for row in rows) * 2 <= len(rows):
        return False
    lengths = [len(_text_of(cell)) for cell in cells]
    filled = sum(length > 0 for length in lengths)
    are_links = sum(_is_a_list(cell) for cell in cells) > 1
    return (
        filled * 2 >= len(cells)
        and not are_links
        and sum(n > _LONGEST_CELL for n in lengths) <= _MOST_LONG * len(cells)
    )


def rows_of(table: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Yield each row with a tab between its cells, and its element; the caption comes first."""
    for caption in table.iterchildren("caption"):
        if text := _text_of(caption):
            yield text, caption
    for row in table.iterdescendants("tr"):
        cells = [_text_of(cell) for cell in row.iterchildren(*_CELLS)]
        if any(cells):
            yield "\t".join(cells), row


def _is_a_list(cell: etree._Element) -> bool:
    """Tell whether a cell holds several links in lines of their own, as menus do."""
    return sum(1 for _ in cell.iterdescendants("a")) > 3


def _text_of(cell: etree._Element) -> str:
    return " ".join(elements.text_of(cell).split())
