"""The orders of the names, in words."""

from __future__ import annotations

from reader.model import NameOrder

ORDERS = {
    NameOrder.MOST: ("Most articles", "&Most Articles First"),
    NameOrder.ALPHABET: ("A – Z", "&A – Z"),
    NameOrder.NEW: ("Newly seen", "&Newly Seen First"),
    NameOrder.RAREST: ("Rarest", "&Rarest First"),
}
