"""Makes the processes in which windows import of one that has loaded what they need: a fork is there at once.

A window that takes `program(folder)` for Python hands its imports over to whoever serves in that folder.
"""

from __future__ import annotations

import gc
import json
import os
import select
import shlex
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NoReturn

import reader.ingest.lookout
import reader.ingest.worker  # noqa: F401 - what each import would load anew
from reader.extraction import choice
from tests import handover
from tests.preloaded import become

ROOT = Path(__file__).parents[1]
LOOK_SECONDS = 0.02  # after which it is looked whether an import has ended


def program(folder: Path) -> str:
    """Return what is to be started in the place of Python."""
    return str(folder / "python")


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Have one that serves in a folder, and what is to be started in the place of Python."""
    serve = "import sys, pathlib, tests.forks as forks; forks.serve(pathlib.Path(sys.argv[1]))"
    command = [sys.executable, "-c", serve, str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        yield program(folder)
        process.terminate()


def serve(folder: Path) -> None:
    """Say by an empty line that one may ask, and fork for each import, until this process is ended."""
    _write_program(folder)
    choice.tagger()  # which loads what it needs
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(_socket(folder)))
        server.listen()
        print(flush=True)
        while True:
            asking, _ = server.accept()
            with asking:
                if not os.fork():
                    server.close()
                    _answer(asking)


def _write_program(folder: Path) -> None:
    path = Path(program(folder))
    words = shlex.join([sys.executable, "-IS", handover.__file__, str(_socket(folder))])
    path.write_text(f'#!/bin/sh\nexec {words} "$@"\n', "utf-8")
    path.chmod(0o700)


def _answer(asking: socket.socket) -> NoReturn:
    """Let a fork of this one import, and tell how it ended; who no longer asks wants it no more."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    size, streams, *_ = socket.recv_fds(asking, 8, 3)
    with asking.makefile("rb") as file:
        words, variables, folder = json.loads(file.read(int.from_bytes(size, "big")))
    child = os.fork()
    if not child:
        asking.close()
        os.chdir(folder)
        os.environ |= variables
        become(words, *streams)
    for stream in streams:
        os.close(stream)
    ended = status = 0
    while not ended:
        if select.select([asking], [], [], LOOK_SECONDS)[0]:
            os.kill(child, signal.SIGKILL)
        ended, status = os.waitpid(child, os.WNOHANG)
    with suppress(BrokenPipeError):
        asking.sendall(bytes([os.waitstatus_to_exitcode(status) & 0xFF]))
    os._exit(0)


def _socket(folder: Path) -> Path:
    return folder / "forks"
