"""Landlock of Linux: a process that asks for it sees no files but those of the program, and changes none."""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from reader.formats.sandbox import privileges

_CREATE, _ADD, _RESTRICT = 444, 445, 446  # system calls, the same on each sort of processor
_VERSION = 1
_BENEATH = 1
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
_ACCESS = {1: 0x1FFF, 2: 0x3FFF, 3: 0x7FFF, 4: 0x7FFF}  # all that a version can forbid with files
_ALL = 0xFFFF
_TO_NETWORKS = 0b11  # to bind and to connect, from version 4
_TO_PROCESSES = 0b11  # sockets without a name in a folder, and signals, from version 6


def version() -> int:
    """Return what the kernel can forbid, by the number of its version; 0 where nothing."""
    return max(int(ctypes.CDLL(None).syscall(_CREATE, None, 0, _VERSION)), 0)


def restrict(readable: Iterable[Path]) -> bool:
    """Let this process read below these paths and nothing else, for good; tell whether the system can do that."""
    libc = ctypes.CDLL(None, use_errno=True)
    if not (known := version()) or not privileges.renounce(libc):
        return False
    handled = _ACCESS.get(known, _ALL)
    rules = struct.pack("=QQQ", handled, _TO_NETWORKS, _TO_PROCESSES)[: 8 if known < 4 else 16 if known < 6 else 24]
    ruleset = libc.syscall(_CREATE, rules, len(rules), 0)
    if ruleset < 0:
        return False
    for path in readable:
        with suppress(OSError):  # what is not there need not be read
            _allow(libc, ruleset, path)
    restricted: bool = libc.syscall(_RESTRICT, ruleset, 0) == 0
    os.close(ruleset)
    return restricted


def _allow(libc: ctypes.CDLL, ruleset: int, path: Path) -> None:
    access = _READ_FILE | (_READ_FOLDER if path.is_dir() else 0)
    opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        libc.syscall(_ADD, ruleset, _BENEATH, struct.pack("=Qi", access, opened), 0)
    finally:
        os.close(opened)
