"""The pages and documents in a WARC file, with the addresses that they were fetched from, unpacked within limits."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import IO, TYPE_CHECKING, Any

from reader.formats.archives.room import Room
from reader.formats.refusal import RefusedError
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

PAGE, TEXT, PDF = "text/html", "text/plain", "application/pdf"
_KINDS = {"text/html": PAGE, "application/xhtml+xml": PAGE, "text/plain": TEXT, "application/pdf": PDF}
_LARGEST = 20_000_000  # bytes of what was fetched
_PIECE = 1 << 16
_LENGTH = re.compile(rb"\s{0,4}([0-9a-fA-F]{1,8})[ \t]{0,9}(?:;[^\r\n]{0,99})?\r\n")
_MOST_IN_VAIN, _SMALLEST_RECORD = 3_000, 250  # records without anything to read, and the bytes that each has at least
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
    archive = ArchiveIterator(BytesIO(data))
    try:
        for number, record in enumerate(archive):
            _refuse_what_is_all_records(number, archive.offset, len(seen))
            stream = record.raw_stream
            if capture := _capture(record, room):
                known = capture.url, hash(capture.data)
                if known not in seen:
                    seen.add(known)
                    yield capture
            for piece in _pieces(stream):  # what is left of it: to pass over is to unpack, too
                room.take(len(piece), files=0)
            room.take(0)
    except (ArchiveLoadFailed, AttributeError, zlib.error, EOFError, ValueError, OSError) as error:
        # of which warcio raises AttributeError at a record without an address
        raise RefusedError(phrase("is a web archive that is damaged or not whole")) from error


def _refuse_what_is_all_records(number: int, offset: int, n_found: int) -> None:
    """Refuse an archive of thousands of records that are hardly longer than their heads."""
    n_in_vain = number - n_found
    if n_in_vain > _MOST_IN_VAIN and offset < n_in_vain * _SMALLEST_RECORD:
        raise RefusedError(phrase("holds more than {n} records with nothing in them", n=_MOST_IN_VAIN))


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
    _join_chunks(record, room)
    data = _read(record.content_stream(), room)
    charset = parameters.lower().partition("charset=")[2].partition(";")[0].strip("\"' ")
    if not data:
        return None
    return Capture(url.strip("<>"), _KINDS[kind.strip().lower()], charset, data)


def _join_chunks(record: ArcWarcRecord, room: Room) -> None:
    """Put the chunks together that a page was sent in: warcio takes ten times as long over small ones."""
    headers = record.http_headers
    if not headers or (headers.get_header("Transfer-Encoding") or "").lower() != "chunked":
        return
    sent = _read(record.raw_stream, room)
    record.raw_stream = BytesIO(_joined(sent))
    headers.remove_header("Transfer-Encoding")


def _joined(sent: bytes) -> bytes:
    """Return what chunks hold; where no length stands before the first, or before the rest, that as it is."""
    chunks: list[bytes] = []
    at = 0
    while found := _LENGTH.match(sent, at):
        at = found.end() + int(found[1], 16)
        chunks.append(sent[found.end() : at])
        if at == found.end():
            return b"".join(chunks)
    return b"".join((*chunks, sent[at:]))


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
