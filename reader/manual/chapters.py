"""The chapters of the manual, in the order in which its contents name them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reader import paths
from reader.lazy_dataclass import dataclass

if TYPE_CHECKING:
    from pathlib import Path

CONTENTS = "README"  # which a folder shows first, wherever it is looked at
_NAMED = re.compile(r"^\d+\. \[[^]]*\]\(([a-z-]+)\.md\)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A file of the manual: Markdown that begins with its title."""

    name: str  # of the file, without its ending
    text: str

    @property
    def title(self) -> str:
        return self.text.partition("\n")[0].removeprefix("# ")


def folder() -> Path:
    return paths.resources() / "manual"


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return the contents, and the chapters that they name."""
    contents = _read(CONTENTS)
    return (contents, *(_read(name) for name in _NAMED.findall(contents.text)))


def _read(name: str) -> Chapter:
    return Chapter(name, (folder() / f"{name}.md").read_text("utf-8"))
