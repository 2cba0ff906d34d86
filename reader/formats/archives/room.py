"""How much an archive may hold, all that lies in it together, however deep."""

from __future__ import annotations

from reader.formats.refusal import RefusedError
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

DEEPEST = 8  # archives within archives
_MOST_FILES = 200_000
_LEAST_BYTES = 200_000_000
_TIMES = 20  # as large as the archive: texts shrink to a fourth or so, a bomb to a thousandth


@dataclass(slots=True)
class Room:
    """What is left for the files of an archive, whatever archives they lie in."""

    bytes: int
    files: int = _MOST_FILES

    @property
    def is_left(self) -> bool:
        return self.bytes >= 0 and self.files >= 0

    def take(self, size: int, *, files: int = 1) -> None:
        """Take so much of it; RefusedError where there is none left."""
        self.files -= files
        self.bytes -= size
        if not self.is_left:
            raise RefusedError(phrase("is not read: the archive unpacks to too much"))


def room_for(size: int) -> Room:
    """Return the room for an archive of so many bytes."""
    return Room(max(_LEAST_BYTES, size * _TIMES))
