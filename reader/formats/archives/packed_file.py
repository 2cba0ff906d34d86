"""What is asked of a file in an archive, whatever sort of archive that is."""

from __future__ import annotations

from typing import BinaryIO, Protocol

from reader.formats.archives.room import Room
from reader.formats.refusal import RefusedError
from reader.phrase import phrase

_PIECE = 1 << 20  # bytes


class PackedFile(Protocol):
    """A file in an archive, by its name there."""

    @property
    def name(self) -> str: ...

    def read(self, most: int, room: Room) -> bytes:
        """Return the bytes; RefusedError where they are more than so many, or cannot be read."""


def read_within(stream: BinaryIO, most: int, room: Room) -> bytes:
    """Return all that a stream has; RefusedError where it is more than so many bytes, or than there is room for."""
    pieces: list[bytes] = []
    size = 0
    while piece := stream.read(_PIECE):
        size += len(piece)
        room.take(len(piece), files=not pieces)
        if size > most:
            raise RefusedError(phrase("is larger than {megabytes} MB", megabytes=most // 1_000_000))
        pieces.append(piece)
    return b"".join(pieces)
