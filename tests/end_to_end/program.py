"""The program as its users start it: a process of its own."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
FROM_CHECKOUT = (sys.executable, "-m", "reader")

Result = subprocess.CompletedProcess[str]


def entity_reader(*arguments: str | Path, command: Sequence[str | Path] = FROM_CHECKOUT, cwd: Path = ROOT) -> Result:
    line = [str(part) for part in (*command, *arguments)]
    return subprocess.run(line, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)


def lines(result: Result) -> list[dict[str, Any]]:
    """Return what a command that was given --json wrote; it must have done all that it was asked to."""
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]
