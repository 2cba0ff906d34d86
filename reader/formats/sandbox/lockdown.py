"""How the process that parses gives its rights away, before it sees the first byte of a file.

Whatever of this a system does not have, the rest holds; and who started it ends it when it takes too long.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

_DEATH_SIGNAL, _KILL = 1, 9
_FILES = 256  # that are open at once
_SYSTEM = ("/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/localtime", "/dev/null", "/dev/urandom")
_FORBIDDEN = frozenset(
    "os.system os.exec os.posix_spawn os.spawn os.fork os.forkpty os.startfile subprocess.Popen pty.spawn"
    " os.remove os.rename os.rmdir os.mkdir os.link os.symlink os.truncate os.chmod os.chown os.utime shutil.rmtree"
    " socket.__new__ socket.connect socket.bind socket.getaddrinfo socket.sendto".split()
)
_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


def lock_down(more: Iterable[Path] = ()) -> None:
    """Give up every right but to read what the program itself consists of, and `more`."""
    readable = [*parts_of_the_program(), *more]
    if sys.platform == "linux":
        from reader.formats.sandbox import landlock, seccomp

        _end_with_parent()
        _limit()
        is_blind = landlock.restrict(readable)
        if seccomp.restrict() and is_blind:
            return
    elif sys.platform != "win32":
        _limit()
    _watch_python(readable)


def _end_with_parent() -> None:
    import ctypes

    ctypes.CDLL(None).prctl(_DEATH_SIGNAL, ctypes.c_ulong(_KILL))


def _limit() -> None:
    if sys.platform != "win32":
        import resource

        for what, most in ((resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_NOFILE, _FILES)):
            with suppress(OSError, ValueError):  # where fewer are allowed already
                resource.setrlimit(what, (most, most))


def parts_of_the_program() -> Iterator[Path]:
    """Yield what modules are loaded from, in a bundle the program itself, and what the system's libraries need."""
    own = sys.prefix, sys.base_prefix, sys.exec_prefix, sys.executable
    folders = [*filter(None, own), *_SYSTEM, *(path for path in sys.path if path)]
    yield from map(Path, dict.fromkeys(os.path.realpath(folder) for folder in folders))


def _watch_python(readable: Iterable[Path]) -> None:
    """Forbid at least what Python itself is asked for, on systems that have nothing better."""
    roots = tuple(f"{path}{os.sep}" for path in readable)

    def watch(event: str, values: tuple[object, ...]) -> None:
        if event in _FORBIDDEN:
            raise PermissionError(f"{event} is forbidden to who parses")
        if event == "open" and isinstance(values[0], str | bytes):
            flags = values[2] if isinstance(values[2], int) else 0
            path = Path(os.fsdecode(values[0])).resolve()
            if flags & _TO_WRITE or not f"{path}{os.sep}".startswith(roots):
                raise PermissionError(f"{event} is forbidden to who parses")

    sys.addaudithook(watch)
