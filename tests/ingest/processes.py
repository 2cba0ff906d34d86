"""Child processes for tests: what is said to them, what they tell, whether they still run."""

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.library import Library
from reader.model import ArticleQuery

ROOT = Path(__file__).parents[2]

Child = subprocess.Popen[bytes]
Start = Callable[..., Child]


def say(child: Child, *lines: str) -> None:
    assert child.stdin
    child.stdin.write("".join(f"{line}\n" for line in lines).encode())
    child.stdin.flush()


def next_event(child: Child) -> dict[str, Any]:
    assert child.stdout
    event: dict[str, Any] = json.loads(child.stdout.readline())
    return event


def remaining_events(child: Child) -> list[dict[str, Any]]:
    """Return what it tells until it has ended, well, of its own accord: its input stays open."""
    assert child.stdout
    assert child.stderr
    events = [json.loads(line) for line in child.stdout]
    assert child.wait(60) == 0, child.stderr.read().decode()
    assert child.stderr.read() == b""
    return events


def number_of_articles(path: Path) -> int:
    with Library.open(path) as library:
        assert library.check() == []
        return len(library.articles.ids(ArticleQuery()))


def is_running(pid: int) -> bool:
    state = Path("/proc", str(pid), "stat")
    if state.parent.parent.joinpath("self").exists():
        return state.exists() and state.read_text().rpartition(")")[2].split()[0] != "Z"
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
