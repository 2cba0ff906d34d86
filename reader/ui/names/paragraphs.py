"""The list of names, as it stands on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.exports.paper.manuscript import names_in_a_row
from reader.exports.paper.paragraph import Look, Paragraph
from reader.ui.names.orders import ORDERS
from reader.ui.style.foreign_text import one_line
from reader.ui.style.kind_labels import SECTIONS
from reader.ui.style.phrases import count, number
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.library import Library
    from reader.model import NameQuery

MOST = 5_000  # names on paper


def paragraphs_of(library: Library, ids: Sequence[int], query: NameQuery) -> Iterator[Paragraph]:
    """Yield how many names there are and in which order, then those of each kind."""
    rows = library.name_list.rows(ids[:MOST], query)
    words = one_line(query.words.strip())
    told = count(len(ids), "name"), ORDERS[query.order][0], words and f"“{words}”", query.tag and one_line(query.tag)
    yield Paragraph(Look.TITLE, tr("Names"))
    yield Paragraph(Look.FACTS, " · ".join(filter(None, told)))
    for section in SECTIONS:
        of_kind = [row for row in rows if row.kind in section.kinds]
        if of_kind:
            yield Paragraph(Look.SECTION, section.title)
            yield names_in_a_row([(one_line(row.name), number(row.articles)) for row in of_kind])
    left = tr("The first {n} are told", "The first {n} are told", n=MOST) if len(ids) > MOST else ""
    said = tr("Behind each name: in how many articles it stands")
    yield Paragraph(Look.FACTS, f"{said}. {left}" if left else said)
