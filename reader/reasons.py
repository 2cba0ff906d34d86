"""Why the system refuses something, in words."""

from __future__ import annotations

import errno
from pathlib import Path

from reader.phrase import phrase

_REASONS = {
    errno.ENOSPC: phrase("the disk is full"),
    errno.EFBIG: phrase("a file may not grow so large here"),
    errno.EROFS: phrase("the disk can only be read"),
    errno.EACCES: phrase("you may not write there"),
    errno.EPERM: phrase("you may not write there"),
    errno.ENOENT: phrase("there is no such folder"),
    errno.ENOTDIR: phrase("there is no such folder"),
    errno.EISDIR: phrase("it is a folder"),
    errno.ENAMETOOLONG: phrase("its name is too long"),
    errno.ELOOP: phrase("it is a link that leads back to itself"),
    errno.EIO: phrase("the disk reports a failure"),
    errno.ENXIO: phrase("nobody reads from it"),
    errno.EPIPE: phrase("nobody reads from it any more"),
}
if hasattr(errno, "EDQUOT"):
    _REASONS[errno.EDQUOT] = phrase("your share of the disk is full")


def reason(error: OSError) -> str:
    """Say why the system refused: "the disk is full"."""
    return _REASONS.get(error.errno or 0) or error.strerror or phrase("the system gives no reason")


def unread(error: OSError) -> str:
    """Say why the system lets nothing be read: "you may not read it"."""
    return phrase("you may not read it") if isinstance(error, PermissionError) else reason(error)


def unread_file(error: OSError) -> str:
    """Say why a file cannot be read, which may not be there: "there is no such file"."""
    return (
        phrase("there is no such file") if isinstance(error, FileNotFoundError | NotADirectoryError) else unread(error)
    )


def unwritten(path: Path, error: OSError) -> str:
    """Say that a file cannot be written, and why: "“a.txt” cannot be written in /news: the disk is full"."""
    folder = path.parent if path.name else path
    return phrase(
        "“{name}” cannot be written in {folder}: {why}", name=path.name or path, folder=folder, why=reason(error)
    )
