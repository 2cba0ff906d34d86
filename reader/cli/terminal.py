"""Where a command's output goes: lines for people, JSON lines for programs, and messages beside them."""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
import textwrap
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import IO, Any, TextIO

from reader.cli.width import cut, pad, printable, width

WIDEST_CELL = 28  # of all cells but a row's last, where the line is cut to the terminal
NARROWEST_CELL = 12  # worth showing; a date is left out rather than cut
GAP = "  "
WIDEST_PARAGRAPH = 88
LOOKED_AT = 500  # rows that decide how wide the columns are; there may be a million
BOLD, PLAIN = "\033[1m", "\033[22m"


class Terminal:
    """Standard output and standard error, whatever they are connected to."""

    def __init__(self, out: TextIO, err: TextIO) -> None:
        for stream in (out, err):
            _speak_unicode(stream)
        self._out = out
        self._err = err
        self.width = shutil.get_terminal_size().columns if out.isatty() else None
        self._bold = self.width is not None and os.environ.get("TERM") != "dumb" and _obeys_escapes()
        self._shows_progress = err.isatty()
        self._progress = False

    def json(self, fields: Mapping[str, Any]) -> None:
        self._out.write(json.dumps(fields, ensure_ascii=False) + "\n")

    def line(self, text: str = "") -> None:
        self._out.write(text + "\n")

    def file(self) -> IO[bytes]:
        """Return the output as a file, for what is to be in it byte for byte."""
        self._out.flush()
        return self._out.buffer

    def paragraph(self, text: str, label: str = "") -> None:
        """Write a line of text after a label; on a terminal as the lines that it takes to read it."""
        if self.width and text:
            columns = min(self.width, WIDEST_PARAGRAPH)
            text = textwrap.fill(text, columns, initial_indent=label, subsequent_indent=" " * len(label))
            self.line(text)
        else:
            self.line(label + text)

    def flush(self) -> None:
        self._out.flush()

    def drop_output(self) -> None:
        """Send what is still held back nowhere, without a word: who reads the output has seen enough (`| head`)."""
        os.dup2(os.open(os.devnull, os.O_WRONLY), self._out.fileno())

    def message(self, sentence: str) -> None:
        self.progress("")
        self._out.flush()
        self._err.write(printable(sentence) + "\n")
        self._err.flush()

    def progress(self, text: str) -> None:
        """Show how far something has come, in place of what was shown before; nothing where stderr is no terminal."""
        if self._shows_progress and (text or self._progress):
            self._err.write(f"\r\033[K{text}")
            self._err.flush()
            self._progress = bool(text)

    def bold(self, text: str, spans: Iterable[tuple[int, int]]) -> str:
        """Return the text with the spans, ascending offsets into it, in bold; as it is where bold cannot be shown."""
        if not self._bold:
            return text
        parts, at = [], 0
        for start, end in spans:
            parts += [text[at:start], BOLD, text[start:end], PLAIN]
            at = end
        return "".join([*parts, text[at:]])

    def columns(self, rows: Iterable[Sequence[str]], right: Collection[int] = (), spare: Collection[int] = ()) -> None:
        """Write the rows in aligned columns, those in `right` to the right; a terminal's width is kept.

        Where that leaves too little of the last column, which says what the row is, the `spare` ones give way in turn.
        """
        waiting = (self._cells(row) for row in rows)
        first = list(islice(waiting, LOOKED_AT))
        widths = [max(map(width, column)) for column in zip(*first, strict=True)]
        if self.width:
            _give_way(widths, spare, self.width)
        for row in chain(first, waiting):
            cells = (
                (cut(cell, widths[at]) if self.width else cell, at) for at, cell in enumerate(row[:-1]) if widths[at]
            )
            line = GAP.join([*(pad(cell, widths[at], right=at in right) for cell, at in cells), row[-1]]).rstrip()
            self.line(cut(line, self.width) if self.width else line)

    def _cells(self, row: Sequence[str]) -> list[str]:
        cells = [printable(cell) for cell in row]
        if self.width:
            cells[:-1] = (cut(cell, WIDEST_CELL) for cell in cells[:-1])
        return cells


def _give_way(widths: list[int], spare: Collection[int], room: int) -> None:
    """Narrow the spare columns, or leave them out where hardly anything could be read, until half is the last one's."""
    for at in spare:
        lacking = min(widths[-1], room // 2) - (room - sum(kept + len(GAP) for kept in widths[:-1] if kept))
        if lacking > 0:
            narrower = widths[at] - lacking
            widths[at] = narrower if narrower >= NARROWEST_CELL else 0


def _speak_unicode(stream: TextIO) -> None:
    """Make a pipe or file UTF-8 whatever the locale; what a terminal of another encoding lacks is shown escaped."""
    if isinstance(stream, io.TextIOWrapper):
        encoding = stream.encoding if stream.isatty() and sys.platform != "win32" else "utf-8"
        stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _obeys_escapes() -> bool:
    """Say whether bold can be asked for: always, but on Windows only where the console lets itself be told to."""
    if sys.platform != "win32":
        return True
    import ctypes

    standard_output, process_escapes = -11, 0x0004
    kernel = ctypes.windll.kernel32
    console, mode = kernel.GetStdHandle(standard_output), ctypes.c_uint32()
    if not kernel.GetConsoleMode(console, ctypes.byref(mode)):
        return False
    return bool(kernel.SetConsoleMode(console, mode.value | process_escapes))
