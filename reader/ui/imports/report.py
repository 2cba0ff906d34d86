"""The report at the end of an import, in words: how many articles came, what was left out, what broke it off."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.phrases import count, number
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from reader.ui.imports.process import ImportReport

NAMED = 3  # of the watched names that were found, in the notice, and of the files and folders of an import


def summary(report: ImportReport, named: int = NAMED) -> str:
    """Return the report in a sentence or two: "12 articles added, 2 left out. Watched names found: Jin Mao (3)."."""
    parts = [tr("{n} article added", "{n} articles added", n=len(report.added))]
    if report.n_known:
        parts.append(tr("{n} already there", "{n} already there", n=report.n_known))
    if report.n_failed:
        parts.append(tr("{n} left out", "{n} left out", n=report.n_failed))
    said = ", ".join(parts)
    if report.failure:
        return f"{said}. {told(report.failure)}"
    return " ".join(filter(None, (_report(report, said), _watched_names(report, named))))


def _report(report: ImportReport, said: str) -> str:
    if report.cancelled:
        return tr("Import cancelled: {report}.", report=said)
    if report.looked:
        return tr("New in “{folder}”: {report}.", folder=names_of(report.sources), report=said)
    return tr("The import that had broken off is done: {report}.", report=said) if report.resumed else f"{said}."


def _watched_names(report: ImportReport, named: int) -> str:
    names = [f"{name} ({number(n)})" for name, n in report.watched[:named]]
    others = len(report.watched) - len(names)
    if others:
        names.append(count(others, "other"))
    return tr("Watched names found: {names}.", names=", ".join(names)) if names else ""


def names_of(sources: Sequence[str]) -> str:
    """Return what an import was of, without the folders above: "letters, notes.txt, 4 others"."""
    names = [one_line(Path(source).name or source, SHORT) for source in sources[:NAMED]]
    others = len(sources) - len(names)
    return ", ".join([*names, count(others, "other")] if others else names)
