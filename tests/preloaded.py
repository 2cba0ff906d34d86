"""Runs `entity-reader` many times in forks of one process that has loaded it once: python -m tests.preloaded.

in   ["articles", "mayor"]      the words of a command line, a JSON list a line
out  "…"                        all that the command has written, to either stream, a JSON string a line
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

import entity_reader
import reader.__main__
import reader.cli.main
import reader.extraction.trained
import reader.ingest.importer
import reader.library  # noqa: F401 - what each command would load anew


def output(words: Sequence[str]) -> str:
    with tempfile.TemporaryFile() as written:
        child = os.fork()
        if not child:
            become(words, os.open(os.devnull, os.O_RDONLY), written.fileno(), written.fileno())
        os.waitpid(child, 0)
        written.seek(0)
        return written.read().decode()


def become(words: Sequence[str], *streams: int) -> NoReturn:
    """Be the command that the words ask for, with these as input, output and errors, to the end of the process."""
    for stream, own in enumerate(streams):
        os.dup2(own, stream)
    sys.argv = ["entity-reader", *words]
    code = 1
    try:
        code = entity_reader.main()
    except SystemExit as left:
        code = left.code if isinstance(left.code, int) else int(left.code is not None)
        if isinstance(left.code, str):
            sys.stderr.write(f"{left.code}\n")
    except Exception:
        traceback.print_exc()
        raise
    finally:
        with suppress(OSError):  # who read it may be gone
            sys.stdout.flush()  # of a command that ends by SystemExit, too
        sys.stderr.flush()
        os._exit(code)


def main() -> None:
    answers = os.fdopen(os.dup(1), "w", encoding="ascii")
    for line in sys.stdin:
        answers.write(json.dumps(output(json.loads(line))) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
