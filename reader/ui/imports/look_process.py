"""The child process that looks into watched folders, for as long as the window is open."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from reader import child_process
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase
from reader.ui.imports.child import ChildProcess


@dataclass(frozen=True, slots=True)
class FolderLook:
    """What a look into a watched folder has found."""

    folder: Path
    is_there: bool = True
    new: tuple[Path, ...] = ()  # files that are whole, and were never seen
    changed: tuple[Path, ...] = ()  # files that are another than when articles were read from them
    is_growing: bool = False  # there are files that may still be written
    folders: tuple[str, ...] = ()  # it and those below it, as many as were asked for
    seconds: float = 0.0  # that it took
    error: str = ""  # why nothing could be found out this time


class LookProcess(ChildProcess):
    """Looks whenever it is asked to, and tells by `progressed` what it has found; it reports why it ended."""

    not_started = phrase("Looking into the watched folders could not be started: {reason}.")
    broken_off = phrase("Looking into the watched folders broke off: {reason}.")
    worker = child_process.LOOK

    def __init__(self, library: Path, most: int, parent: QObject | None = None) -> None:
        super().__init__(library, [str(most)], parent)

    def ask(self, folder: Path) -> None:
        self.say(json.dumps(str(folder)))

    def progress(self, event: dict[str, Any]) -> None:
        folder = Path(event["folder"])
        if error := event.get("error"):
            self.progressed.emit(FolderLook(folder, error=error))
            return
        new, changed = (tuple(map(Path, event[key])) for key in ("new", "changed"))
        found = event["there"], new, changed, event["growing"], tuple(event["folders"])
        self.progressed.emit(FolderLook(folder, *found, event["seconds"]))

    def report(self) -> str:
        return self.failure
