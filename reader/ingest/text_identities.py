"""Looks at what the texts of an older library say, some articles at a time."""

from __future__ import annotations

from reader.errors import ReaderError
from reader.formats import registry
from reader.library import Library
from reader.model import Unidentified
from reader.text.source_identity import text_digest

AT_A_TIME = 25  # articles, about 10 ms


def step(library: Library) -> bool:
    """Look at some articles; tell whether there may be more."""
    if not library.text_identities.is_due():
        return False
    waiting = library.text_identities.unidentified(AT_A_TIME)
    if waiting:
        digests = {one.article_id: digest for one in waiting if (digest := _digest(one))}
        library.text_identities.add([one.article_id for one in waiting], digests)
    else:
        library.text_identities.finish()
    return bool(waiting)


def _digest(one: Unidentified) -> str:
    """Return what the text of an article says; nothing where its file cannot be read that way any more."""
    try:
        return text_digest(registry.original_text(one.file, one.part, one.encoding))
    except ReaderError:
        return ""
