"""A tagger whose answers are known, and files for it."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from reader.errors import ReaderError
from reader.model import Kind, Span


class WordTagger:
    """Finds each "Shanghai", counts the texts it was shown, and gives up at the word "unspeakable"."""

    name = "words 1"
    languages = frozenset[str]()

    def __init__(self) -> None:
        self.shown: list[str] = []

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        self.shown += texts
        if any("unspeakable" in text for text in texts):
            raise ReaderError("This text cannot be tagged.")
        return [
            [Span(found.start(), found.end(), Kind.PLACE) for found in re.finditer("Shanghai", text)] for text in texts
        ]


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def write_many(folder: Path, number: int) -> list[Path]:
    """Write articles of which each has its day, the first file the newest."""
    days = [date(2020, 1, 1) - timedelta(days=day) for day in range(number)]
    return [
        write(folder, f"{at:04}.txt", f"Report {at}\n\n{day:%B %d, %Y}\n\nShips came to Shanghai.\n")
        for at, day in enumerate(days)
    ]
