"""A process of Linux that can gain no rights any more, of which alone the kernel takes rules without being root."""

from __future__ import annotations

import ctypes

_NO_NEW_PRIVILEGES = 38


def renounce(libc: ctypes.CDLL) -> bool:
    """Let this thread, and what comes of it, gain no rights by starting a program; tell whether the system can."""
    none = ctypes.c_ulong(0)
    return bool(libc.prctl(_NO_NEW_PRIVILEGES, ctypes.c_ulong(1), none, none, none) == 0)
