"""What passes between the program and the process that parses for it: frames of fields and text, never objects.

    length of the fields, 4 bytes; length of the text, 8 bytes; the fields, a JSON object; the text

The process that parses is not trusted, so nothing is taken from it that is longer than it may be.
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any

from reader.lazy_dataclass import dataclass

_LENGTHS = struct.Struct(">IQ")
_MOST_FIELDS = 64_000  # bytes of JSON: so little unfolds to no more than can be held


class FrameError(Exception):
    """What came is no frame."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message: few fields, and bytes of any number."""

    fields: dict[str, Any]
    data: bytes = b""


def send(stream: IO[bytes], frame: Frame) -> None:
    fields = json.dumps(frame.fields).encode()
    if len(fields) > _MOST_FIELDS:
        raise FrameError
    stream.write(_LENGTHS.pack(len(fields), len(frame.data)) + fields)
    stream.write(frame.data)
    stream.flush()


def receive(stream: IO[bytes], most: int) -> Frame:
    """Return the next frame of at most so many bytes; EOFError where there is none any more."""
    length, size = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    if length > _MOST_FIELDS or size > most:
        raise FrameError
    try:
        fields = json.loads(_exactly(stream, length))
    except (ValueError, RecursionError) as error:
        raise FrameError from error
    if not isinstance(fields, dict):
        raise FrameError
    return Frame(fields, _exactly(stream, size))


def _exactly(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data
