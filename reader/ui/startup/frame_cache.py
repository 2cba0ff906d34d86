"""What the window showed when it was last closed, kept in a small file so that the next start begins with it.

The library is opened behind that frame, and what the library says takes its place. The file has two lines of JSON:
whose frame it is and which version made it, and the frame.
"""

from __future__ import annotations

import json
import os
import stat
import zlib
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from reader import __version__
from reader.disk import write_own
from reader.lazy_dataclass import dataclass
from reader.model import Article, ArticleQuery, ArticleRow, Counts, Entity, EntityInArticle, Mention, SavedSearch
from reader.ui.article_list.list_queries import Page
from reader.ui.browsing.queries import OpenArticle
from reader.ui.startup.json_values import from_json, to_json

LONGEST = 64_000  # code points of a body that are kept; of a longer one the beginning
LARGEST = 4_000_000  # bytes of a file; a frame that would take more is not kept
SUFFIX = ".frame"


@dataclass(frozen=True, slots=True)
class LastFrame:
    """What was to be seen of one library."""

    query: ArticleQuery
    narrowed: tuple[Entity, ...]
    page: Page  # with which the list begins again
    opened: OpenArticle | None
    searches: tuple[SavedSearch, ...] = ()  # that are saved: they push the list down where they come later


@dataclass(frozen=True, slots=True)
class Head:
    """The first line of a file: which library's frame it keeps, and what tells a whole one of this version."""

    library: str  # the bytes of its path, a character each
    made_by: str
    sum: int  # CRC-32 of the second line


def shorten(opened: OpenArticle) -> OpenArticle:
    """Return an article without what lies far below the first screens of a very long text."""
    article = replace(opened.article, body=opened.article.body[:LONGEST])
    mentions = tuple(mention for mention in article.mentions if mention.end <= len(article.text))
    hits = tuple((start, end) for start, end in opened.hits if end <= len(article.text))
    return replace(opened, article=replace(article, mentions=mentions), hits=hits)


class LastFrames:
    """One file a library, in a folder of their own; one that cannot be read, or of another version, counts as none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, library: Path) -> LastFrame | None:
        """Return what was last seen of a library, None where nothing is known or the library is gone."""
        try:
            first, second = _read(self._file(library)).split(b"\n")
            if from_json(Head, json.loads(first)) != _head(library, second) or not library.exists():
                return None
            return _check_frame(from_json(LastFrame, json.loads(second)))
        except (OSError, ValueError, RecursionError):
            return None

    def save(self, library: Path, frame: LastFrame) -> None:
        """Keep what is seen now; where that cannot be written the next start does without."""
        second = json.dumps(to_json(frame)).encode()
        if len(second) < LARGEST // 2:
            with suppress(OSError):
                write_own(self._file(library), json.dumps(to_json(_head(library, second))).encode() + b"\n" + second)
        else:
            self.forget(library)
        self._sweep()

    def forget(self, library: Path) -> None:
        with suppress(OSError):
            self._file(library).unlink()

    def _sweep(self) -> None:
        """Take away what was seen of libraries that are gone, and what cannot be read."""
        for path in self._folder.glob(f"*{SUFFIX}"):
            with suppress(OSError):
                if not _is_of_a_library(path):
                    path.unlink()

    def _file(self, library: Path) -> Path:
        return self._folder / f"{zlib.crc32(os.fsencode(library)):08x}{SUFFIX}"


def _read(path: Path) -> bytes:
    """Return what a file holds; ValueError where that is more than a frame, or no file in the usual sense."""
    about = path.stat()
    if not stat.S_ISREG(about.st_mode) or about.st_size > LARGEST:
        raise ValueError(f"{path.name} is no frame")
    with path.open("rb") as file:
        return file.read(LARGEST)


def _is_of_a_library(path: Path) -> bool:
    try:
        head = from_json(Head, json.loads(_read(path).partition(b"\n")[0]))
        return Path(os.fsdecode(head.library.encode("latin-1"))).exists()
    except (ValueError, RecursionError):
        return False


def _head(library: Path, frame: bytes) -> Head:
    kinds: tuple[Any, ...] = (LastFrame, Page, OpenArticle, Article, ArticleRow, ArticleQuery, Entity, EntityInArticle)
    shape = " ".join(field.name for kind in (*kinds, Counts, Mention, SavedSearch) for field in fields(kind))
    path = os.fsencode(library).decode("latin-1")
    return Head(path, f"{__version__} {zlib.crc32(shape.encode()):08x}", zlib.crc32(frame))


def _check_frame(frame: LastFrame) -> LastFrame:
    """Return a frame all of whose spans lie within their texts; ValueError otherwise."""
    for row in frame.page.rows:
        _check(row.title_hits, row.title)
        _check(row.snippet_hits, row.snippet)
    if frame.opened:
        article = frame.opened.article
        _check(((mention.start, mention.end) for mention in article.mentions), article.text)
        _check(frame.opened.hits, article.text)
    return frame


def _check(spans: Iterable[tuple[int, int]], text: str) -> None:
    if not all(0 <= start <= end <= len(text) for start, end in spans):
        raise ValueError("a span lies outside of its text")
