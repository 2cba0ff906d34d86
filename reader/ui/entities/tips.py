"""Tooltips of words that come from articles."""

from __future__ import annotations

from html import escape


def tip(*lines: str) -> str:
    """Return lines as they stand, so that nothing in a name is taken for a tag; Qt guesses otherwise."""
    return f"<p>{'<br>'.join(escape(line) for line in lines)}</p>"
