"""An import that has been, or is under way: as the library keeps it, with what this session knows besides."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.ui.imports.ledger import Ledger
from reader.ui.imports.report import names_of, summary
from reader.ui.style.foreign_text import SHORT, one_line

if TYPE_CHECKING:
    from reader.model import ImportRun
    from reader.ui.imports.process import ImportReport


@dataclass(slots=True, eq=False)
class PastImport:
    """One import; what it left out is fetched from the library where this session has not seen it."""

    at: datetime
    name: str  # what was imported
    import_id: int | None = None  # None where nothing was added, of which the library keeps nothing
    added: int = 0
    failed: int = 0
    is_undone: bool = False
    broke_off: bool = False
    sentence: str = ""  # what was said at its end
    ledger: Ledger | None = None

    @property
    def key(self) -> object:
        return self.import_id or self.at


def of_run(run: ImportRun) -> PastImport:
    name = names_of(run.sources) or one_line(run.label, SHORT) or "seeds"
    return PastImport(run.started, name, run.id, run.added, run.failed, run.is_undone, not run.is_finished)


def of_report(report: ImportReport, at: datetime) -> PastImport:
    """Return the import that has just ended."""
    return PastImport(
        at,
        names_of(report.sources),
        report.import_id or None,
        len(report.added),
        report.n_failed,
        broke_off=bool(report.failure),
        sentence=summary(report, len(report.watched)),
        ledger=report.ledger or Ledger(report.sources, report.left_out),
    )
