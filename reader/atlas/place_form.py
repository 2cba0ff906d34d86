"""By what the table of spots knows a name: its normal form in small plain letters."""

from __future__ import annotations

from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents


def place_form(name: str) -> str:
    """Return the form of a name: `Zürich` is `zurich`, `The Hague` is `hague`, `St. Petersburg` is `st petersburg`."""
    return without_accents(normal_form(name))
