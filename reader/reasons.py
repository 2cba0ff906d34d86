"""Why the system refuses something, in words."""

from __future__ import annotations

import errno
from pathlib import Path

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EFBIG: "a file may not grow so large here",
    errno.EROFS: "the disk can only be read",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "it is a folder",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ELOOP: "it is a link that leads back to itself",
    errno.EIO: "the disk reports a failure",
    errno.ENXIO: "nobody reads from it",
    errno.EPIPE: "nobody reads from it any more",
}
if hasattr(errno, "EDQUOT"):
    _REASONS[errno.EDQUOT] = "your share of the disk is full"


def reason(error: OSError) -> str:
    """Say why the system refused: "the disk is full"."""
    return _REASONS.get(error.errno or 0) or error.strerror or "the system gives no reason"


def unread(error: OSError) -> str:
    """Say why the system lets nothing be read: "you may not read it"."""
    return "you may not read it" if isinstance(error, PermissionError) else reason(error)


def unread_file(error: OSError) -> str:
    """Say why a file cannot be read, which may not be there: "there is no such file"."""
    return "there is no such file" if isinstance(error, FileNotFoundError | NotADirectoryError) else unread(error)


def unwritten(path: Path, error: OSError) -> str:
    """Say that a file cannot be written, and why: "“a.txt” cannot be written in /news: the disk is full"."""
    folder = path.parent if path.name else path
    return f"“{path.name or path}” cannot be written in {folder}: {reason(error)}"
