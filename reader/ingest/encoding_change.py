"""Reopening: an article is read again from its file's bytes, as written in another encoding."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import wait

from reader.errors import QueryInterruptedError, ReaderError
from reader.extraction import extract
from reader.extraction.tagger import Tagger
from reader.formats import registry
from reader.ingest.pool import Pool
from reader.ingest.readers import InProcessReader, reading_of
from reader.ingest.stream import LOOK_SECONDS
from reader.library import Library
from reader.model import Changes


def reopen_long(
    library: Library, article_id: int, encoding: str, tagger: Tagger, pool: Pool, cancelled: Callable[[], bool]
) -> Changes | None:
    """Read an article again in a process of the pool, if it has any: that can be broken off when it is `cancelled`.

    None where it was, and errors as by `reopen`: nothing is changed then.
    """
    draft = registry.article(library.articles.original(article_id), encoding=encoding)
    group = (pool if pool.reads_long else InProcessReader(tagger)).submit([draft])
    while not group.done():
        if cancelled():
            return None
        wait([group], LOOK_SECONDS)
    [answer] = group.result()
    read = reading_of(answer)
    if isinstance(read, ReaderError):
        raise read
    try:
        with library.long_write(cancelled):
            return library.articles.update(article_id, *read)
    except QueryInterruptedError:
        return None


def reopen(library: Library, article_id: int, encoding: str, tagger: Tagger) -> Changes:
    """Read the article again; FileError where its bytes are no text in that encoding, and nothing is changed."""
    part = library.articles.article(article_id).part
    draft = registry.article(library.articles.original(article_id), part, encoding)
    return library.articles.update(article_id, draft, extract([draft], tagger)[0])
