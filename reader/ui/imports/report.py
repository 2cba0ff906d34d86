"""The report at the end of an import, in words: how many articles came, what was left out, what broke it off."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.phrases import count, number

if TYPE_CHECKING:
    from reader.ui.imports.process import ImportReport

NAMED = 3  # of the watched names that were found, in the notice, and of the files and folders of an import


def summary(report: ImportReport, named: int = NAMED) -> str:
    """Return the report in a sentence or two: "12 articles added, 2 left out. Watched names found: Jin Mao (3)."."""
    parts = [f"{count(len(report.added), 'article')} added"]
    if report.n_known:
        parts.append(f"{number(report.n_known)} already there")
    if report.n_failed:
        parts.append(f"{number(report.n_failed)} left out")
    if report.failure:
        return f"{', '.join(parts)}. {report.failure}"
    return _beginning(report) + ", ".join(parts) + "." + _watched_names(report, named)


def _beginning(report: ImportReport) -> str:
    if report.cancelled:
        return "Import cancelled: "
    if report.looked:
        return f"New in “{names_of(report.sources)}”: "
    return "The import that had broken off is done: " if report.resumed else ""


def _watched_names(report: ImportReport, named: int) -> str:
    names = [f"{name} ({number(n)})" for name, n in report.watched[:named]]
    others = len(report.watched) - len(names)
    if others:
        names.append(count(others, "other"))
    return f" Watched names found: {', '.join(names)}." if names else ""


def names_of(sources: Sequence[str]) -> str:
    """Return what an import was of, without the folders above: "letters, notes.txt, 4 others"."""
    names = [one_line(Path(source).name or source, SHORT) for source in sources[:NAMED]]
    others = len(sources) - len(names)
    return ", ".join([*names, count(others, "other")] if others else names)
