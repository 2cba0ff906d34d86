"""Reading again: what another tagger has read is read by this one, the newest articles first.

Each batch that is done stays done, and what is left follows from the library: interrupted, it goes on where it was.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import Future
from contextlib import nullcontext
from time import monotonic

from reader.errors import QueryInterruptedError, ReaderError, TaggerError
from reader.extraction import NoTagger
from reader.extraction.tagger import Tagger
from reader.ingest.batch import LONG_FILE
from reader.ingest.import_session import never
from reader.ingest.importer import BATCH, BATCH_SECONDS, FIRST_BATCH, MANY
from reader.ingest.pool import Pool
from reader.ingest.readers import GROUP, LONG, Answer, InProcessReader, Read, reading_of
from reader.ingest.stream import LOOK_SECONDS
from reader.lazy_dataclass import dataclass
from reader.library import Library
from reader.model import ArticleDraft, Reading
from reader.phrase import phrase


@dataclass(frozen=True, slots=True)
class Reread:
    """How far reading again has come, told after each batch."""

    done: int
    total: int
    articles: frozenset[int]  # that were read again
    failed: tuple[str, ...] = ()  # why others could not be, and are as they were


def read_again(
    library: Library,
    tagger: Tagger,
    *,
    told: bool = False,
    cancelled: Callable[[], bool] = never,
    pool: Pool | None = None,
) -> Generator[Reread, None, None]:
    """Read all articles that another tagger has read; where they are many, by the `pool`, which has the same tagger.

    Only those whose language the user has `told` since they were read, if wanted.
    When `cancelled`, what has been read is still kept, unless it is so long that this takes a while. LibraryError ends
    it; what was told stays. TaggerError says that no tagger cannot read: it would only take the names away.
    """
    if isinstance(tagger, NoTagger):
        raise TaggerError(phrase("Nothing can be read again without a tagger: choose one that finds names."))
    total, done, limit = library.retag.told() if told else library.retag.left(tagger.name), 0, FIRST_BATCH
    if pool and total >= MANY:
        pool.start(total // GROUP)
    waiting = _ArticleQueue(library, tagger, pool, cancelled, told=told)
    while batch := _fill(waiting, limit):
        read = {number: answer for number, answer in batch.items() if isinstance(answer, Reading)}
        failed = tuple(str(answer) for answer in batch.values() if isinstance(answer, ReaderError))
        is_long = max(map(waiting.take_length, batch)) > LONG_FILE
        try:
            with library.long_write(cancelled) if is_long else nullcontext():
                changes = library.retag.replace(read)
        except QueryInterruptedError:
            return
        done += len(batch)
        yield Reread(done, max(total, done), changes.articles, failed)
        limit = BATCH


class _ArticleQueue:
    """The articles that are left, on their way through whoever reads them."""

    def __init__(
        self, library: Library, tagger: Tagger, pool: Pool | None, cancelled: Callable[[], bool], *, told: bool
    ) -> None:
        self._library = library
        self._told = told
        self._tagger = tagger
        self._alone = InProcessReader(tagger)
        self._pool = pool
        self._cancelled = cancelled
        self._below = sys.maxsize  # the id of the article handed out last: those that are left have smaller ones
        self._lengths: dict[int, int] = {}  # of those that were handed out, in code points
        self._groups: deque[tuple[dict[int, ArticleDraft], Future[list[Answer]]]] = deque()

    def take_length(self, article_id: int) -> int:
        """Return how long an article is, and forget it."""
        return self._lengths.pop(article_id)

    def next(self) -> dict[int, Reading | ReaderError]:
        """Return what was read in the next few articles; nothing after the last, or when cancelled before."""
        self._hand_out()
        while self._groups and not self._groups[0][1].done():
            assert self._pool  # what is read in this process is done
            if self._cancelled():
                return {}
            self._pool.wait(self._groups[0][1], LOOK_SECONDS, self._alone)
        if not self._groups:
            return {}
        drafts, group = self._groups.popleft()
        return {
            number: _name_article(draft, reading_of(answer))
            for (number, draft), answer in zip(drafts.items(), group.result(), strict=True)
        }

    def _hand_out(self) -> None:
        readers = self._pool if self._pool and self._pool.ready else self._alone
        while len(self._groups) <= readers.room and not self._cancelled():
            ids = self._next_ids()
            if not ids:
                return
            self._below = ids[-1]
            drafts = self._library.retag.drafts(ids)
            if drafts:
                self._lengths |= {number: len(draft.body) for number, draft in drafts.items()}
                self._groups.append((drafts, (self._readers_of(drafts) or readers).submit(list(drafts.values()))))

    def _next_ids(self) -> list[int]:
        if self._told:
            return self._library.retag.next_told(GROUP, self._below)
        return self._library.retag.next(self._tagger.name, GROUP, self._below)

    def _readers_of(self, drafts: Mapping[int, ArticleDraft]) -> Pool | None:
        """Return who reads what is long: a process that can be ended."""
        is_long = sum(len(draft.body) for draft in drafts.values()) > LONG
        return self._pool if is_long and self._pool and self._pool.reads_long else None


def _name_article(draft: ArticleDraft, answer: Read | ReaderError) -> Reading | ReaderError:
    return (
        ReaderError(phrase("“{title}” stays as it was. {answer}", title=draft.title, answer=answer))
        if isinstance(answer, ReaderError)
        else answer[1]
    )


def _fill(waiting: _ArticleQueue, limit: int) -> dict[int, Reading | ReaderError]:
    batch: dict[int, Reading | ReaderError] = {}
    end = monotonic() + BATCH_SECONDS
    while len(batch) < limit and monotonic() < end:
        some = waiting.next()
        if not some:
            break
        batch |= some
    return batch
