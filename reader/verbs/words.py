"""How the sentences about decisions list and quote."""

from __future__ import annotations

from collections.abc import Sequence

from reader.phrase import phrase

_SHOWN = 3  # names of a list; the others are counted
_LONGEST = 40  # code points of a text that is quoted


def quote(text: str) -> str:
    """Return a text between quotation marks, on one line, shortened where it is long."""
    line = " ".join(text.split())
    return phrase("“{quoted}”", quoted=line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…")


def listing(names: Sequence[str], most: int = _SHOWN) -> str:
    """List names in words: "A", "A and B", "A, B and C", and of more than `most` "A, B and 3 others"."""
    if len(names) > most:
        shown = ", ".join(names[: most - 1])
        return phrase("{several} and {n} other", "{several} and {n} others", several=shown, n=len(names) - most + 1)
    if len(names) > 1:
        return phrase("{several} and {last}", several=", ".join(names[:-1]), last=names[-1])
    return names[0] if names else ""
