"""A shell that runs the command line in this process, with a window that only notes what it was opened with."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from reader.cli.main import main


@dataclass(frozen=True, slots=True)
class Result:
    """What a command said, and the exit code."""

    code: int
    out: str
    err: str

    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass
class Shell:
    """Runs commands; `opened` says with which library and files the window was opened."""

    capture: pytest.CaptureFixture[str]
    opened: list[tuple[Path | None, list[Path]]] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    def run(self, *words: object) -> Result:
        self.capture.readouterr()
        try:
            code = main([str(word) for word in words], self._open_window)
        except SystemExit as end:
            code = int(end.code or 0)
        captured = self.capture.readouterr()
        return Result(code, captured.out, captured.err)

    def lines(self, *words: object) -> list[dict[str, Any]]:
        """Return the JSON lines of a command that must do all that it was asked to."""
        result = self.run(*words)
        assert (result.code, result.err) == (0, "")
        return result.lines()

    def _open_window(self, library: Path | None, files: list[Path], link: str) -> int:
        self.opened.append((library, files))
        self.links.append(link)
        return 0


def type_in(text: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
