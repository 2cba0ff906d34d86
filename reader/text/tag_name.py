"""The names of tags: which there can be, and which are the same, as "To do" and "to do" are."""

from __future__ import annotations

from unicodedata import normalize

from reader.phrase import phrase
from reader.text import name

LONGEST = 100  # code points


def fault(tag: str) -> str:
    """Return what keeps a text from being a tag: "is empty"; nothing where it can be one."""
    if wrong := name.fault(tag):
        return wrong
    if tag != " ".join(tag.split()):
        return phrase("has spaces that say nothing")
    if len(tag) > LONGEST:
        return phrase("has more than {n} characters", n=LONGEST)
    return phrase("has a quotation mark in it") if '"' in tag else ""


def key(tag: str) -> str:
    """Return what tags have in common that are the same: their letters, whatever the case and width."""
    return " ".join(normalize("NFKC", normalize("NFKC", tag).casefold()).split())
