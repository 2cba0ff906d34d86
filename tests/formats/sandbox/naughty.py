"""A format for tests whose files say what parsing them does, and a process that parses with it.

Each line is done, and is an article where it ends well:  DO article Fair opens
"""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

from reader.formats import parser, registry
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile

MARK = b"DO "


class Naughty:
    """Files that do harm."""

    label = "Harm"
    suffixes = (".harm",)

    def recognises(self, file: SourceFile) -> bool:
        return file.data.startswith(MARK)

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterator[ArticleDraft | RefusedError]:
        for part, line in enumerate(file.data.decode().splitlines(), start=1):
            what, _, rest = line.removeprefix(MARK.decode()).partition(" ")
            told = file.facts if what == "facts" else DEEDS[what](rest)
            yield RefusedError(rest) if what == "refuse" else ArticleDraft(rest or what, told, encoding="", part=part)

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        return DEEDS["read"](file.data.decode().split()[-1])


def connect(port: str) -> str:
    socket.create_connection(("127.0.0.1", int(port)), timeout=5).close()
    return "connected"


def fetch(url: str) -> str:
    with urllib.request.urlopen(url, timeout=5) as answer:
        return str(answer.read())


def read_by_the_system(path: str) -> str:
    """Read with no help of Python, as a library would."""
    libc = ctypes.CDLL(None)
    opened = libc.open(path.encode(), os.O_RDONLY)
    if opened < 0:
        raise PermissionError
    return "read"


def eat(amount: str) -> str:
    """Hold so many megabytes that are never written to, which takes no time on the slowest machine."""
    held = [bytes(1_000_000) for _ in range(int(amount))]
    return str(len(held))


def deepen(how_deep: str) -> str:
    return deepen(how_deep) + "."


def loop(_: str) -> str:
    while True:
        pass


def loop_in_a_library(_: str) -> str:
    return str(9 ** (9**9))


def wait(_: str) -> str:
    import time

    time.sleep(1_000)
    return "waited"


def break_off(_: str) -> str:
    return ctypes.string_at(0).decode()


def talk(text: str) -> str:
    os.write(1, text.encode() * 1_000)
    print(text)  # noqa: T201
    return "talked"


def start(program: str) -> str:
    return subprocess.run([program], check=True, capture_output=True, text=True).stdout


def write(path: str) -> str:
    Path(path).write_text("escaped", "utf-8")
    return "written"


def read(path: str) -> str:
    return Path(path).read_text("utf-8")


def remove(path: str) -> str:
    Path(path).unlink()
    return "removed"


def kill(pid: str) -> str:
    os.kill(int(pid), 9)
    return "killed"


def leave(code: str) -> str:
    os._exit(int(code))


DEEDS: dict[str, Callable[[str], str]] = {
    "article": lambda title: f"{title}, and nothing happened.",
    "refuse": str,
    "connect": connect,
    "fetch": fetch,
    "read": read,
    "read_by_the_system": read_by_the_system,
    "write": write,
    "remove": remove,
    "fork": lambda _: str(os.fork()),
    "start": start,
    "kill": kill,
    "eat": eat,
    "deepen": deepen,
    "loop": loop,
    "loop_in_a_library": loop_in_a_library,
    "wait": wait,
    "break_off": break_off,
    "talk": talk,
    "exit": leave,
    "lone": lambda _: "half a pair: \ud800",
    "words": lambda number: "word " * int(number),
    "descriptors": lambda _: " ".join(str(number) for number in range(3, 256) if is_open(number)),
}


def is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    registry.FORMATS = (Naughty(), *registry.FORMATS)
    sys.exit(parser.main())
