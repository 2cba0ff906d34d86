"""Writes the manual as one page: `python -m reader.manual FILE`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.manual.html import whole

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str]) -> None:
    [target] = map(Path, arguments)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(whole(), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
