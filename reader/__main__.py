"""The command `entity-reader`, also as `python -m reader`."""

from __future__ import annotations

import gc
import signal
import sys
from typing import TYPE_CHECKING

import entity_reader
from reader import child_process, mistakes
from reader.cli.display import has_display

if TYPE_CHECKING:
    from pathlib import Path


def main() -> int:
    mistakes.tell_so()
    if sys.argv[1:2] == [child_process.OPTION]:
        return _work(*sys.argv[2:])
    if not sys.argv[1:] and has_display():
        return _open_window(None, [], "")
    from reader.cli.main import main as run  # the window, asked for without a word, waits for no command

    if signal.getsignal(signal.SIGINT) is entity_reader.stop:
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a command may have something to put in order
    return run(sys.argv[1:], _open_window)


def _work(worker: str = "", *arguments: str) -> int:
    """Do what this process was started for by another one of ours."""
    # Each import is spelt out, so that who makes a bundle sees what belongs to it.
    if worker == child_process.IMPORT:
        from reader.ingest.worker import main as importing

        return importing(arguments)
    if worker == child_process.LOOK:
        from reader.ingest.lookout import main as look

        return look(*arguments)
    if worker == child_process.READ:
        from reader.ingest.reading_process import main as reading

        return reading(*arguments)
    if worker == child_process.PARSE:
        from reader.formats.parser import main as parse

        return parse()
    if worker == child_process.CHECK:
        from reader.library.integrity.check import look_at_parts as check

        return check(*arguments)
    sys.stderr.write(f"There is no worker “{worker}”.\n")
    return entity_reader.CANNOT


def _open_window(library: Path | None, files: list[Path], link: str) -> int:
    gc.disable()  # all that a start makes is kept; the window collects by itself once it is there
    from reader.ui.startup.qt_import import import_qt

    import_qt()
    from reader.ui.start import main as open_window  # no command imports Qt

    return open_window(library, files, link)


if __name__ == "__main__":
    sys.exit(entity_reader.main())
