"""What the window showed when it was last closed, kept in a small file so that the next start begins with it.

The library is opened behind that frame, and what the library says takes its place.
"""

from __future__ import annotations

import pickle
import tempfile
import zlib
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from io import BytesIO
from pathlib import Path
from typing import Any

from reader import __version__
from reader.model import Article, ArticleQuery, ArticleRow, Entity, EntityInArticle
from reader.ui.article_list.loading import Page
from reader.ui.lookups import OpenArticle

LONGEST = 64_000  # code points of a body that are kept; of a longer one the beginning
SUFFIX = ".frame"
OURS = ("reader.model", "reader.ui.lookups", "reader.ui.article_list.loading", __name__)
OTHERS = (
    ("datetime", "date"),
    ("datetime", "datetime"),
    ("datetime", "timezone"),
    ("datetime", "timedelta"),
    ("array", "array"),
    ("array", "_array_reconstructor"),
    ("copyreg", "_reconstructor"),
)


@dataclass(frozen=True, slots=True)
class LastFrame:
    """What was to be seen of one library."""

    query: ArticleQuery
    narrowed: tuple[Entity, ...]
    page: Page  # with which the list begins again
    opened: OpenArticle | None


def shortened(opened: OpenArticle) -> OpenArticle:
    """Return an article without what lies far below the first screens of a very long text."""
    article = replace(opened.article, body=opened.article.body[:LONGEST])
    mentions = tuple(mention for mention in article.mentions if mention.end <= len(article.text))
    return replace(opened, article=replace(article, mentions=mentions))


class LastFrames:
    """One file a library, in a folder of their own; a file that is damaged or of another version counts as none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, library: Path) -> LastFrame | None:
        """Return what was last seen of a library, None where nothing is known or the library is gone."""
        try:
            head, stamp, packed = self._file(library).read_bytes().split(b"\n", 2)
        except (OSError, ValueError):
            return None
        if head != _head(library) or stamp != _stamp(packed) or not library.exists():
            return None
        try:
            frame = _Unpickler(packed).load()
        except pickle.UnpicklingError:
            return None
        return frame if isinstance(frame, LastFrame) else None

    def save(self, library: Path, frame: LastFrame) -> None:
        """Keep what is seen now; where that cannot be written the next start does without."""
        packed = pickle.dumps(frame, pickle.HIGHEST_PROTOCOL)
        with suppress(OSError), tempfile.NamedTemporaryFile(dir=self._folder, delete=False) as file:
            file.write(b"\n".join((_head(library), _stamp(packed), packed)))
            file.close()
            Path(file.name).replace(self._file(library))
        self._sweep()

    def forget(self, library: Path) -> None:
        with suppress(OSError):
            self._file(library).unlink()

    def _sweep(self) -> None:
        """Take away what was seen of libraries that are gone."""
        for path in self._folder.glob(f"*{SUFFIX}"):
            with suppress(OSError):
                with path.open("rb") as file:
                    library = Path(file.readline().decode("utf-8", "surrogateescape").rstrip("\n"))
                if not library.exists():
                    path.unlink()

    def _file(self, library: Path) -> Path:
        return self._folder / f"{zlib.crc32(_head(library)):08x}{SUFFIX}"


def _head(library: Path) -> bytes:
    return str(library).replace("\n", " ").encode("utf-8", "surrogateescape")


def _stamp(packed: bytes) -> bytes:
    """Return what tells a whole file of this version from any other."""
    kinds: tuple[Any, ...] = (LastFrame, Page, OpenArticle, Article, ArticleRow, ArticleQuery, Entity, EntityInArticle)
    shape = " ".join(field.name for kind in kinds for field in fields(kind))
    return f"{__version__} {zlib.crc32(shape.encode()):08x} {zlib.crc32(packed):08x}".encode()


class _Unpickler(pickle.Unpickler):
    """Makes nothing but the values that a frame consists of, whoever wrote the file."""

    def __init__(self, packed: bytes) -> None:
        super().__init__(BytesIO(packed))

    def find_class(self, module: str, name: str) -> Any:
        if (module in OURS and "." not in name) or (module, name) in OTHERS:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no part of a frame")
