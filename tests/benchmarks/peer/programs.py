"""The programs that are compared: how each indexes a folder of texts, and how it is asked."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

SYSTEM_PYTHON = "/usr/bin/python3"  # for which a distribution packages Recoll's module

Command = Sequence[str | Path]


class Program(Protocol):
    """One program, in its fair best usual configuration."""

    @property
    def name(self) -> str: ...

    @property
    def how(self) -> str:
        """How it is set up, in words."""

    def missing(self) -> str:
        """Say what there is to install; nothing where it is there."""

    def indexing(self, texts: Path, home: Path) -> Command: ...

    def asking(self, home: Path) -> Command | None: ...


@dataclass(frozen=True, slots=True)
class EntityReader:
    """This program, with a tagger or without."""

    name: str = "Entity Reader"
    tagger: str = "none"
    asked: bool = True
    how: str = "import without recognition; keeps every file's bytes and text beside the index"

    def missing(self) -> str:
        return ""

    def indexing(self, texts: Path, home: Path) -> Command:
        return sys.executable, "-m", "reader", "--library", home / "a.library", "import", texts, "--tagger", self.tagger

    def asking(self, home: Path) -> Command | None:
        return (sys.executable, "-m", "tests.benchmarks.peer.ours", home / "a.library") if self.asked else None


CONFIGURATION = {
    "noaspell": "1",
    "idxflushmb": "200",  # its default writes the index out more often
    "loglevel": "1",
    "idxniceprio": "0",
}


@dataclass(frozen=True, slots=True)
class Recoll:
    """Recoll and the Xapian beneath it."""

    name: str = "Recoll"
    how: str = "as Debian packages it, its threads as it sees fit, no spelling dictionary, flushed every 200 MB"
    configuration: Mapping[str, str] = field(default_factory=lambda: dict(CONFIGURATION))

    def missing(self) -> str:
        if not shutil.which("recollindex"):
            return "Recoll is not installed (on Debian: apt-get install recollcmd python3-recoll)."
        found = subprocess.run([SYSTEM_PYTHON, "-c", "import recoll.recoll"], check=False, capture_output=True)
        return "Recoll's Python module is not installed (python3-recoll)." if found.returncode else ""

    def indexing(self, texts: Path, home: Path) -> Command:
        lines = {"topdirs": str(texts), **self.configuration}
        (home / "recoll.conf").write_text("".join(f"{key} = {value}\n" for key, value in lines.items()), "utf-8")
        return "recollindex", "-c", home

    def asking(self, home: Path) -> Command | None:
        return SYSTEM_PYTHON, "-m", "tests.benchmarks.peer.recoll_asked", home


@dataclass(frozen=True, slots=True)
class Tantivy:
    """Tantivy through its Python package."""

    name: str = "Tantivy"
    how: str = "title, text and date stored, date a fast field, 256 MB for its writer, its threads as it sees fit"

    def missing(self) -> str:
        return "" if find_spec("tantivy") else "Tantivy is not installed (pip install tantivy)."

    def indexing(self, texts: Path, home: Path) -> Command:
        return sys.executable, "-m", "tests.benchmarks.peer.tantivy_program", home, texts

    def asking(self, home: Path) -> Command | None:
        return sys.executable, "-m", "tests.benchmarks.peer.tantivy_program", home


PROGRAMS: tuple[Program, ...] = (
    EntityReader(),
    EntityReader("the same with names", tagger="", asked=False, how="the program's own tagger beside the import"),
    Recoll(),
    Tantivy(),
)
