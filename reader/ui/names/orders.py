"""The orders of the names, in words."""

from __future__ import annotations

from reader.model import NameOrder
from reader.phrase import phrase

ORDERS = {
    NameOrder.MOST: (phrase("Most articles"), phrase("&Most Articles First")),
    NameOrder.ALPHABET: (phrase("A – Z"), phrase("&A – Z")),
    NameOrder.NEW: (phrase("Newly seen"), phrase("&Newly Seen First")),
    NameOrder.RAREST: (phrase("Rarest"), phrase("&Rarest First")),
}
