import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from reader import child_process
from reader.library import Library
from tests.ingest.fakes import WordTagger
from tests.ingest.processes import ROOT, Child, Start

PYTHON = sys.executable


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "a.library") as library:
        yield library


@pytest.fixture
def tagger() -> WordTagger:
    return WordTagger()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    return folder


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    Library.create(tmp_path / "a.library").close()
    return tmp_path / "a.library"


@pytest.fixture
def start(forked: None) -> Iterator[Start]:
    """Return what starts an import, in a fork of one process or, where it is to be killed or looked at, of its own."""
    with ExitStack() as children:

        def start(*arguments: str | Path, worker: str = child_process.IMPORT, own: bool = False) -> Child:
            program, *words = child_process.command(worker, *map(str, arguments))
            pipe = subprocess.PIPE
            command = [PYTHON if own else program, *words]
            child = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe)
            children.enter_context(child)  # closes the pipes
            children.callback(child.kill)
            return child

        yield start
