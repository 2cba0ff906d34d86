"""How a child process of the window is told what to do and tells what it does: lines, each of them JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

Tell: TypeAlias = Callable[[dict[str, Any]], None]


def teller() -> Tell:
    """Keep standard output for events alone: whatever else is printed goes to stderr."""
    out = sys.stdout.buffer
    sys.stdout = sys.stderr

    def tell(event: dict[str, Any]) -> None:
        out.write(json.dumps(event).encode("ascii") + b"\n")
        out.flush()

    return tell


def read_lines(descriptor: int) -> Iterator[bytes]:
    """Read without a buffered file: its lock, held by a waiting thread, would abort the interpreter at its end."""
    rest = b""
    while chunk := os.read(descriptor, 65536):
        *lines, rest = (rest + chunk).split(b"\n")
        yield from lines


def leave(sentence: str) -> None:
    """End this process at once: nobody hears it any more, and what was not sent must not be written once more."""
    sys.stderr.write(f"{sentence}\n")
    os._exit(1)
