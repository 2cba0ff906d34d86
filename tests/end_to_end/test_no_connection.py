"""No process of the program asks the system for a socket to the internet, whatever is done in the window."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.program import ROOT

INTERNET = re.compile(r"AF_INET6?\b")
VIEWS = "show_relations similar notes review imports places list_relations manual privacy welcome open_page".split()


def works(strace: str) -> bool:
    """Tell whether this process may look at its own: containers often forbid it."""
    return (
        subprocess.run(
            [strace, "-f", "--seccomp-bpf", "-o", os.devnull, "true"], capture_output=True, check=False
        ).returncode
        == 0
    )


STRACE = shutil.which("strace")
pytestmark = pytest.mark.skipif(not STRACE or not works(STRACE), reason="the system does not tell of its calls")


def calls(tmp_path: Path, *command: str | Path) -> str:
    """Run a command and return every socket that it or a process of its own has asked for or connected."""
    assert STRACE
    told = tmp_path / "calls.txt"
    words = [STRACE, "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket,connect,sendto", "-o", told, *command]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return told.read_text("utf-8", "replace")


def test_it_would_be_seen(tmp_path: Path) -> None:
    program = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    assert INTERNET.search(calls(tmp_path, sys.executable, "-c", program))


def test_a_user_who_does_everything_in_the_window_opens_no_connection(tmp_path: Path, folder: Path) -> None:
    steps = [f"import={folder}", "open=Varian takeover completed", "click=Bernd Montag", *(f"view={v}" for v in VIEWS)]
    told = calls(tmp_path, sys.executable, "-m", "tests.end_to_end.driver", *steps)
    assert INTERNET.findall(told) == []


def test_a_command_that_reads_and_writes_files_opens_no_connection(tmp_path: Path) -> None:
    library = tmp_path / "press.library"
    samples = ROOT / "tests" / "formats"
    start = (sys.executable, "-m", "reader", "--library", library)
    told = calls(tmp_path, *start, "import", "seeds")
    told += calls(tmp_path, *start, "export", "--as", "html", "--to", tmp_path / "report.html")
    read = [path for path in sorted(samples.rglob("*")) if path.suffix in (".html", ".eml", ".epub", ".docx", ".pdf")]
    told += calls(tmp_path, "sh", "-c", '"$0" "$@" > /dev/null 2>&1 || true', *start[:3], "extract", *read[:80])
    assert json.dumps(INTERNET.findall(told)) == "[]"
