"""Where a package is tried: this very system, or a bare one in a folder, each with a home that nothing else is in."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
USER = 1000  # who uses the program in a bare system
LONGEST = 600  # seconds that a command may take
CATCHING = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-o")


class TrialError(Exception):
    """What was tried did not do as it should; the message says what it did."""


@dataclass(frozen=True)
class Machine:
    """Starts programs in a system whose root is a folder; "/" is this one."""

    root: Path
    home: Path  # seen from within
    variables: dict[str, str] = field(default_factory=dict)

    def outside(self, path: Path) -> Path:
        """Return where a path of that system lies in this one."""
        return self.root / path.relative_to("/")

    def command(self, *words: str | Path, root: bool = False) -> list[str]:
        """Return the words that start a program there, with nothing of our own environment."""
        home = "/root" if root else str(self.home)
        variables = {"PATH": PATH, "HOME": home, "LANG": "C.UTF-8", **self.variables}
        within = ["env", "-i", *(f"{name}={value}" for name, value in variables.items()), *map(str, words)]
        if self.root == Path("/"):
            return within
        user = [] if root else [f"--userspec={USER}:{USER}"]
        return ["chroot", *user, str(self.root), *within]

    def run(self, *words: str | Path, root: bool = False, catch: Path | None = None) -> str:
        """Run a program there to its end and return what it wrote; a file may note what it asked of the network."""
        caught = [*CATCHING, str(catch)] if catch else []
        line = [*caught, *self.command(*words, root=root)]
        done = subprocess.run(line, capture_output=True, check=False, timeout=LONGEST, stdin=subprocess.DEVNULL)
        if done.returncode:
            said = (done.stdout + done.stderr).decode("utf-8", "replace")
            raise TrialError(f"{' '.join(map(str, words))} ended with {done.returncode}:\n{said[-1500:]}")
        return done.stdout.decode("utf-8")

    def make_home(self) -> None:
        """Make the home of whoever uses the program anew."""
        home = self.outside(self.home)
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir(parents=True)
        self.own(home)

    def put(self, name: str, data: bytes) -> Path:
        """Lay a file into the home, and return its path within."""
        path = self.home / name
        file = self.outside(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        self.own(file.parent)
        self.own(file)
        return path

    def own(self, path: Path) -> None:
        if self.root != Path("/"):
            os.chown(path, USER, USER)


def require(condition: bool, sentence: str) -> None:
    if not condition:
        raise TrialError(sentence)


def programs(*names: str) -> None:
    """See that all programs are there that a trial needs."""
    missing = [name for name in names if not shutil.which(name)]
    require(not missing, f"Not installed here: {', '.join(missing)}.")


def apt(machine: Machine, *words: str | Path) -> str:
    quiet: Sequence[str] = ("-qq", "-o", "Dpkg::Use-Pty=0")
    return machine.run("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", *quiet, *words, root=True)
