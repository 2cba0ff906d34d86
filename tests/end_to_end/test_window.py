"""The real program, started, used, closed and started again, on a fresh home."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.end_to_end.program import ROOT


def use(*steps: str) -> dict[str, Any]:
    """Start the window, take the steps, close it, and return what it showed."""
    command = [sys.executable, "-m", "tests.end_to_end.driver", *steps]
    used = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=600,
        check=False,
    )
    assert used.returncode == 0, used.stderr.decode()
    assert used.stdout, used.stderr.decode()
    seen = json.loads(used.stdout)
    assert isinstance(seen, dict)
    return seen


def test_a_newcomer_imports_clicks_a_name_and_finds_their_place_tomorrow(folder: Path) -> None:
    first = use(f"import={folder}", "open=Varian takeover completed", "click=Bernd Montag")
    assert first["article"] == "Varian takeover completed"
    assert first["entity"] == "Bernd Montag"
    assert first["counts"].startswith("17 articles · ")
    assert first["imports"] == "3 articles added, 1 left out."

    again = use("look")
    assert {key: again[key] for key in ("article", "entity", "articles", "counts")} == {
        key: first[key] for key in ("article", "entity", "articles", "counts")
    }
