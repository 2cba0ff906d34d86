"""From the words of the command line to an exit code: 0 done, 1 some file failed, 2 cannot do it."""

from __future__ import annotations

import errno
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from reader.cli import arguments, display, no_display
from reader.cli.command import CANNOT, DONE
from reader.cli.terminal import Terminal
from reader.cli.words import use_the_locale
from reader.errors import ReaderError
from reader.reasons import reason

UNWRITTEN = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)
INTERRUPTED = 130  # as shells count it: 128 and the number of the signal

OpenWindow = Callable[[Path | None, list[Path], str], int]


def main(words: Sequence[str], open_window: OpenWindow) -> int:
    """Run the command that the words name, or open the window where they name none."""
    terminal = Terminal(_stream(sys.stdout), _stream(sys.stderr))
    use_the_locale()
    try:
        code = _run(arguments.parse(words), terminal, open_window)
    except ReaderError as error:
        terminal.message(str(error))
        code = CANNOT
    except KeyboardInterrupt:
        terminal.message("Stopped.")
        code = INTERRUPTED
    except BrokenPipeError:
        terminal.drop_output()
        code = DONE
    except OSError as error:
        code = _unwritten(terminal, error)
    return _flush(terminal, code)


def _stream(stream: TextIO | None) -> TextIO:
    """Return the stream, or one that leads nowhere in place of one that was closed before the program began."""
    return stream or Path(os.devnull).open("w", encoding="utf-8")


def _run(asked: Namespace, terminal: Terminal, open_window: OpenWindow) -> int:
    if asked.library == "":
        raise ReaderError("--library names no file.")  # a script's unset variable must not mean the user's own library
    if asked.run:
        code: int = asked.run(asked, terminal)
        return code
    if not display.has_display():
        return no_display.run(asked, terminal)
    library = Path(asked.library).absolute() if asked.library else None
    return open_window(library, [file.absolute() for file in asked.files], asked.link)


def _flush(terminal: Terminal, code: int) -> int:
    try:
        terminal.flush()
    except BrokenPipeError:
        terminal.drop_output()
    except OSError as error:
        return _unwritten(terminal, error)
    return code


def _unwritten(terminal: Terminal, error: OSError) -> int:
    """Say why the output cannot be written; any other failure of the system's is a mistake of ours."""
    if error.errno not in UNWRITTEN:
        raise error
    terminal.drop_output()
    terminal.message(f"The output cannot be written: {reason(error)}.")
    return CANNOT
