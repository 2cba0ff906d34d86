"""Reading: files are parsed and what they name is found, several at once, in this process or in one beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from typing import Protocol, TypeAlias

from reader.errors import ReaderError
from reader.extraction import extract
from reader.extraction.tagger import Tagger
from reader.formats import files
from reader.model import ArticleDraft, Reading, SourceFile

GROUP = 8  # texts: read together they are read faster
GROUP_BYTES = 200_000
LONG = 200_000  # bytes: to read so many can take longer than anybody waits for Cancel

Text: TypeAlias = SourceFile | ArticleDraft  # a file that is to be parsed first, or an article that is there already
Read: TypeAlias = tuple[ArticleDraft, Reading]


class Readers(Protocol):
    """Whoever reads texts."""

    @property
    def room(self) -> int:
        """How many groups may wait for them."""

    def submit(self, texts: Sequence[Text]) -> Future[list[Read | ReaderError]]:
        """Have a group read; what cannot be read is told in its place."""


class InProcessReader:
    """Reads in this process, at once."""

    room = 0

    def __init__(self, tagger: Tagger) -> None:
        self._tagger = tagger

    def submit(self, texts: Sequence[Text]) -> Future[list[Read | ReaderError]]:
        future: Future[list[Read | ReaderError]] = Future()
        future.set_result(read(texts, self._tagger))
        return future


def read(texts: Sequence[Text], tagger: Tagger) -> list[Read | ReaderError]:
    """Return what each text is and names, or why it cannot be read."""
    drafts = [_draft(text) for text in texts]
    readings = iter(_readings([draft for draft in drafts if isinstance(draft, ArticleDraft)], tagger))
    return [draft if isinstance(draft, ReaderError) else _together(draft, next(readings)) for draft in drafts]


def _draft(text: Text) -> ArticleDraft | ReaderError:
    if isinstance(text, ArticleDraft):
        return text
    try:
        return files.article(text)
    except ReaderError as error:
        return error


def _readings(drafts: Sequence[ArticleDraft], tagger: Tagger) -> Iterator[Reading | ReaderError]:
    try:
        yield from extract(drafts, tagger) if drafts else []
    except ReaderError as error:
        if len(drafts) == 1:
            yield error
        else:  # one that cannot be tagged keeps none of the others out
            for draft in drafts:
                yield from _readings([draft], tagger)


def _together(draft: ArticleDraft, reading: Reading | ReaderError) -> Read | ReaderError:
    return reading if isinstance(reading, ReaderError) else (draft, reading)
