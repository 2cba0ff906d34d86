"""The beginning of an export, before anything is written."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from io import BytesIO, RawIOBase
from typing import IO, TYPE_CHECKING, cast

from reader.errors import ReaderError
from reader.exports import registry
from reader.exports.export import FileExport, FolderExport, Request
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

if TYPE_CHECKING:
    from reader.library import Library

ARTICLES = 100  # that are read for it
_BYTES = 6_000
_A_FILE = 1_500  # bytes of each in a folder
COPIED = 20_000_000  # bytes that a clipboard is given at most


class _Enough(Exception):  # noqa: N818 - no error: the beginning is there
    """All that is shown has been written."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What an export begins with."""

    text: str
    size: int | None  # bytes of the file; None where only its beginning was written


class _Beginning(RawIOBase):
    """A file that is written as far as it is shown."""

    def __init__(self, room: int) -> None:
        super().__init__()
        self._room = room
        self.data = BytesIO()

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        written = self.data.write(cast("bytes", data))
        if self.data.tell() > self._room:
            raise _Enough
        return written


class _Part(_Beginning):
    """A file in a folder, the rest of which is left out."""

    def __init__(self, of: _FirstFiles) -> None:
        super().__init__(_A_FILE)
        self._of = of

    def write(self, data: object) -> int:
        if self.data.tell() <= self._room:
            self.data.write(cast("bytes", data))
            self._of.refuse_more()
        return len(cast("bytes", data))


class _FirstFiles:
    """A folder whose files are written as far as they are shown."""

    def __init__(self) -> None:
        self.files: dict[str, _Part] = {}

    def file(self, name: str) -> IO[bytes]:
        self.files[name] = _Part(self)
        return cast("IO[bytes]", self.files[name])

    def refuse_more(self) -> None:
        if sum(part.data.tell() for part in self.files.values()) > _BYTES:
            raise _Enough

    def text(self) -> str:
        shown = ((name, _text(part.data.getvalue()[:_A_FILE])) for name, part in self.files.items())
        return "\n\n".join(f"{name}\n{'─' * min(len(name), 60)}\n{text.rstrip()}" for name, text in shown if text)


def preview(name: str, library: Library, request: Request) -> Preview:
    """Return the beginning of an export, as of the first of its articles."""
    export = registry.EXPORTS[name]
    ids = request.ids if request.ids is not None else tuple(library.articles.ids(request.query, ARTICLES + 1))
    first = replace(request, ids=ids[:ARTICLES])
    if export.like:
        return replace(preview(export.like, library, first), size=None)
    if isinstance(export, FolderExport):
        return _of_folder(name, library, first)
    file, whole = _Beginning(_BYTES), len(ids) <= ARTICLES
    try:
        registry.write_into(export, library, cast("IO[bytes]", file), first)
    except _Enough:
        whole = False
    data = file.data.getvalue()
    return Preview(_text(data[:_BYTES]), len(data) if whole else None)


def _of_folder(name: str, library: Library, request: Request) -> Preview:
    export, folder = registry.EXPORTS[name], _FirstFiles()
    assert isinstance(export, FolderExport)
    with suppress(_Enough):
        registry.write_into_folder(export, library, folder, request)
    return Preview(folder.text(), None)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "ignore").removeprefix("\ufeff").replace("\r\n", "\n")


def text_of(name: str, library: Library, request: Request) -> str:
    """Return the whole of an export that is one text; ReaderError where that is too long to be copied."""
    export, file = registry.EXPORTS[name], _Beginning(COPIED)
    assert isinstance(export, FileExport)
    try:
        registry.write_into(export, library, cast("IO[bytes]", file), request)
    except _Enough:
        raise ReaderError(phrase("This is too long to be copied. Save it as a file.")) from None
    return file.data.getvalue().decode()
