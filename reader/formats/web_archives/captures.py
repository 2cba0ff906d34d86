"""The pages and documents in a WARC file, with the addresses that they were fetched from, unpacked within limits."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import IO, TYPE_CHECKING, Any

from reader.formats.archives.room import Room
from reader.formats.refusal import RefusedError
from reader.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

PAGE, TEXT, PDF = "text/html", "text/plain", "application/pdf"
_KINDS = {"text/html": PAGE, "application/xhtml+xml": PAGE, "text/plain": TEXT, "application/pdf": PDF}
_LARGEST = 20_000_000  # bytes of what was fetched
_PIECE = 1 << 16
_RECORDS = frozenset({"response", "resource"})


@dataclass(frozen=True, slots=True)
class Capture:
    """What was fetched from an address."""

    url: str
    kind: str
    charset: str  # that its server declared
    data: bytes  # nothing where it is larger than any page


def captures_in(data: bytes, room: Room) -> Iterator[Capture]:
    """Yield what was fetched whole and may be an article: pages, texts and PDF files, each address once.

    RefusedError where the file is damaged, or unpacks to more than there is room for.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    seen: set[tuple[str, int]] = set()
    try:
        for record in ArchiveIterator(BytesIO(data)):
            if capture := _capture(record, room):
                known = capture.url, hash(capture.data)
                if known not in seen:
                    seen.add(known)
                    yield capture
            for piece in _pieces(record.raw_stream):  # what is left of it: to pass over is to unpack, too
                room.take(len(piece), files=0)
            room.take(0)
    except (ArchiveLoadFailed, AttributeError, zlib.error, EOFError, ValueError, OSError) as error:
        # of which warcio raises AttributeError at a record without an address
        raise RefusedError("is a web archive that is damaged or not whole") from error


def _capture(record: ArcWarcRecord, room: Room) -> Capture | None:
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    if record.rec_type not in _RECORDS or not url.strip("<>").startswith(("http://", "https://")):
        return None
    headers = record.http_headers
    if headers and headers.get_statuscode() != "200":
        return None
    said = (headers or record.rec_headers).get_header("Content-Type") or ""
    kind, _, parameters = said.partition(";")
    if kind.strip().lower() not in _KINDS:
        return None
    data = _read(record.content_stream(), room)
    charset = parameters.lower().partition("charset=")[2].partition(";")[0].strip("\"' ")
    return Capture(url.strip("<>"), _KINDS[kind.strip().lower()], charset, data)


def _read(stream: IO[bytes], room: Room) -> bytes:
    """Return what was fetched, nothing where it is larger than any page."""
    pieces: list[bytes] = []
    size = 0
    for piece in _pieces(stream):
        size += len(piece)
        room.take(len(piece), files=0)
        if size > _LARGEST:
            return b""
        pieces.append(piece)
    return b"".join(pieces)


def _pieces(stream: Any) -> Iterator[bytes]:
    while piece := stream.read(_PIECE):
        yield piece
