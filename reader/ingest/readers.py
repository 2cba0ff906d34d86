"""Reading: files are parsed and what they name is found, several at once, in this process or in one beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import replace
from itertools import chain
from typing import Protocol, TypeAlias

from reader.errors import ReaderError
from reader.extraction import extract
from reader.extraction.tagger import Tagger
from reader.formats import registry
from reader.model import ArticleDraft, Reading, Remark, SourceFile
from reader.text.wording import keys_of

GROUP = 8  # texts: read together they are read faster
GROUP_BYTES = 200_000
LONG = 200_000  # bytes: to read so many can take longer than anybody waits for Cancel

Text: TypeAlias = SourceFile | ArticleDraft  # a file that is to be parsed first, or an article that is there already
Read: TypeAlias = tuple[ArticleDraft, Reading]
Answer: TypeAlias = list[Read | ReaderError | Remark]  # of one text: each of its articles, or why it cannot be read


class Readers(Protocol):
    """Whoever reads texts."""

    @property
    def room(self) -> int:
        """How many groups may wait for them."""

    def submit(self, texts: Sequence[Text]) -> Future[list[Answer]]:
        """Have a group read: an answer a text."""


class InProcessReader:
    """Reads in this process, at once."""

    room = 0

    def __init__(self, tagger: Tagger) -> None:
        self._tagger = tagger

    def submit(self, texts: Sequence[Text]) -> Future[list[Answer]]:
        future: Future[list[Answer]] = Future()
        future.set_result(read(texts, self._tagger))
        return future


def read(texts: Sequence[Text], tagger: Tagger) -> list[Answer]:
    """Return the articles of each text and what they name, or why they cannot be read."""
    found = [_articles(text) for text in texts]
    drafts = [one for some in found for one in some if isinstance(one, ArticleDraft)]
    readings = chain.from_iterable(_readings(group, tagger) for group in _groups(drafts))
    return [
        [_together(one, next(readings)) if isinstance(one, ArticleDraft) else one for one in some] for some in found
    ]


def size_of(text: Text) -> int:
    """Return how many bytes a file has, or code points an article."""
    return len(text.body if isinstance(text, ArticleDraft) else text.data)


def reading_of(answer: Answer) -> Read | ReaderError:
    """Return what the answer says of an article that was submitted as such."""
    [one] = [one for one in answer if not isinstance(one, Remark)]
    return one


def read_here(draft: ArticleDraft, tagger: Tagger) -> Read:
    """Return one article as it is read in this process; ReaderError where it cannot be."""
    [answer] = InProcessReader(tagger).submit([draft]).result()
    read = reading_of(answer)
    if isinstance(read, ReaderError):
        raise read
    return read


def _articles(text: Text) -> Sequence[ArticleDraft | ReaderError | Remark]:
    if isinstance(text, ArticleDraft):
        return [text]
    found = registry.articles(text)
    return [replace(one, wording=keys_of(one.body)) if isinstance(one, ArticleDraft) else one for one in found]


def _groups(drafts: Sequence[ArticleDraft]) -> Iterator[Sequence[ArticleDraft]]:
    """Yield a few at a time: one file may hold thousands."""
    return (drafts[first : first + GROUP] for first in range(0, len(drafts), GROUP))


def _readings(drafts: Sequence[ArticleDraft], tagger: Tagger) -> Iterator[Reading | ReaderError]:
    try:
        yield from extract(drafts, tagger)
    except ReaderError as error:
        if len(drafts) == 1:
            yield error
        else:  # one that cannot be tagged keeps none of the others out
            for draft in drafts:
                yield from _readings([draft], tagger)


def _together(draft: ArticleDraft, reading: Reading | ReaderError) -> Read | ReaderError:
    return reading if isinstance(reading, ReaderError) else (draft, reading)
