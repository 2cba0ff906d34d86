"""What imports have left out and nobody has looked at yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.ui.imports.past import PastImport


class UnseenImports(QObject):
    """The imports of a session that their user has yet to look at."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._imports: list[PastImport] = []

    def add(self, past: PastImport) -> None:
        """Keep an import in mind that left something out, or broke off."""
        if past.failed or past.broke_off:
            self._imports.append(past)
            self.changed.emit()

    def see(self) -> None:
        """Know that all of them were looked at."""
        self._imports.clear()
        self.changed.emit()

    @property
    def words(self) -> str:
        """Say what was left out and not looked at yet: "2 files left out"; nothing where there is nothing."""
        files, broken = sum(past.failed for past in self._imports), sum(past.broke_off for past in self._imports)
        said = [tr("{n} file left out", "{n} files left out", n=files)] if files else []
        if broken:
            said.append(
                tr("an import broke off")
                if broken == 1
                else tr("{n} import broke off", "{n} imports broke off", n=broken)
            )
        return " · ".join(said)
