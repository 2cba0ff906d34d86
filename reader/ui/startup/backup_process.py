"""The backup of a library that is being closed, in a process of its own that outlives this one: nobody waits for it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess

from reader import child_process
from reader.settings import BACK_UP
from reader.ui.background.process_environment import process_environment

if TYPE_CHECKING:
    from pathlib import Path

    from reader.settings import Settings


def start_when_due(library: Path, settings: Settings) -> bool:
    """Start `backup --daily` where there is something to be backed up, and tell whether it was started."""
    from reader.library import BackupFolder  # it is there by now

    if not (settings.get(BACK_UP) and child_process.can_start() and BackupFolder(library).is_due(time.time())):
        return False
    program, *words = child_process.command_line("--library", str(library), "backup", "--daily")
    process = QProcess()
    process.setProgram(program)
    process.setArguments(words)
    process.setProcessEnvironment(process_environment())
    process.setStandardInputFile(QProcess.nullDevice())
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    process.setWorkingDirectory(str(library.parent))
    started: object = process.startDetached()  # whether it was; the stubs say a pair
    return started is True
