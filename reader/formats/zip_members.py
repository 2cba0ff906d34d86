"""What lies in a ZIP file, unpacked within bounds: for archives and every format that is one (docx, odt, epub, …).

A few bytes may stand for gigabytes, sizes that a file states may be lies, and members may lie upon each other. So no
more is ever unpacked than was asked for, of a member and of the whole file together.
"""

import io
import zipfile
import zlib

from reader.formats.refusal import RefusedError
from reader.phrase import phrase

MAX_MEMBER = 50_000_000  # bytes, unpacked
MAX_TOTAL = 200_000_000
MAX_MEMBERS = 20_000
_READ_AS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2}
_ENCRYPTED = 0x1
_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")
_LONGEST_KIND = 200  # bytes
_FIRST_NAME = 30  # bytes before it
_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError)
_DAMAGED = phrase("is damaged: not all of it can be unpacked")


class ZipMembers:
    """The members of a ZIP file; RefusedError says of each why it cannot be read."""

    def __init__(self, data: bytes, most: int = MAX_TOTAL) -> None:
        """Open the file, of which `most` bytes are unpacked in all, whatever is read how often."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except (*_ERRORS, OverflowError) as error:
            raise RefusedError(phrase("is damaged: it is no whole ZIP file")) from error
        if len(infos) > MAX_MEMBERS:
            raise RefusedError(phrase("has too many members: more than {n}", n=MAX_MEMBERS))
        self.infos = [info for info in infos if not info.filename.endswith("/")]
        self._by_name = {info.filename: info for info in self.infos}
        self._left = most

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    @property
    def names(self) -> list[str]:
        return [info.filename for info in self.infos]

    def find(self, name: str, most: int = MAX_MEMBER) -> bytes:
        """Return the bytes of a member, none where there is no such member."""
        return self.read(self._by_name[name], most) if name in self._by_name else b""

    def read(self, info: zipfile.ZipInfo, most: int = MAX_MEMBER) -> bytes:
        """Return the bytes of a member of at most so many."""
        if info.flag_bits & _ENCRYPTED:
            raise RefusedError(phrase("is protected by a password"))
        if info.compress_type not in _READ_AS:
            raise RefusedError(phrase("is compressed in a way that is not read"))
        bound = min(most, self._left)
        try:
            with self._zip.open(info) as member:
                data = member.read(bound + 1)
        except _ERRORS as error:
            raise RefusedError(_DAMAGED) from error
        self._left -= len(data)
        if len(data) > bound:
            raise RefusedError(phrase("is too large when it is unpacked"))
        return data


def kind_of(data: bytes) -> bytes:
    """Return what a ZIP file says that it is, as OpenDocument files and EPUB books do; nothing where it does not."""
    if not data.startswith(_SIGNATURES) or b"mimetype" not in data:
        return b""
    try:
        return ZipMembers(data).find("mimetype", _LONGEST_KIND).strip()
    except RefusedError:  # the member comes first, as it is
        start = _FIRST_NAME + len("mimetype")
        return data[start : start + _LONGEST_KIND] if data[_FIRST_NAME:start] == b"mimetype" else b""


def names_of(data: bytes) -> list[str]:
    """Return the names of the members of a ZIP file, of a damaged one that of its first; none where it is none."""
    if not data.startswith(_SIGNATURES):
        return []
    try:
        return ZipMembers(data).names
    except RefusedError:
        return [data[_FIRST_NAME : _FIRST_NAME + int.from_bytes(data[26:28], "little")].decode("utf-8", "replace")]
