"""A row of a table as one paragraph, unless the table only holds an article in place."""

from collections.abc import Iterable, Sequence
from itertools import chain, islice

from reader.formats.office.document import Paragraph
from reader.formats.refusal import RefusedError
from reader.model import Style
from reader.phrase import phrase

_MOST_CELLS = 1_000  # no program for texts makes as many in a row
_LONGEST_CELL = 400  # code points: what is longer is text that stands beside other text


def row_of(row: Iterable[Sequence[Paragraph]]) -> list[Paragraph]:
    """Return the cells with tabs between them; the paragraphs themselves where there is one cell, or a long one."""
    cells = list(islice(row, _MOST_CELLS + 1))
    if len(cells) > _MOST_CELLS:
        raise RefusedError(phrase("has a table of more than {n} columns", n=_MOST_CELLS))
    filled = [cell for cell in cells if any(one.text.strip() for one in cell)]
    texts = [" ".join(" ".join(one.text for one in cell).split()) for cell in cells]
    if (len(filled) < 2 and len(cells) < 2) or any(len(text) > _LONGEST_CELL for text in texts):
        return list(chain.from_iterable(filled))
    parts = list(chain.from_iterable(cells))
    return [
        Paragraph(
            "\t".join(texts).rstrip("\t"),
            Style.ROW,
            bookmarks=_all(part.bookmarks for part in parts),
            addresses=_all(part.addresses for part in parts),
            begins_page=any(part.begins_page for part in parts),
            ends_page=any(part.ends_page for part in parts),
        )
    ]


def _all(found: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(chain.from_iterable(found))
