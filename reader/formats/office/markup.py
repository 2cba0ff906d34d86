"""How much of a document is text: one of markup alone is refused before it is walked through."""

from __future__ import annotations

from lxml import etree

from reader.formats.refusal import RefusedError
from reader.phrase import phrase

_MOST_ELEMENTS, _ELEMENTS_A_CHARACTER = 150_000, 10  # a table of single figures has some ten for each


def refuse_without_text(root: etree._Element) -> etree._Element:
    """Return the root of a document; RefusedError where it has elements without end, and hardly anything in them."""
    n_elements = sum(1 for _ in root.iter(etree.Element))
    if n_elements > _MOST_ELEMENTS:
        length = len(etree.tostring(root, method="text", encoding="utf-8"))
        if length * _ELEMENTS_A_CHARACTER < n_elements:
            raise RefusedError(phrase("is not read: hardly any of it is text"))
    return root
