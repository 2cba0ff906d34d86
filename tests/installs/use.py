"""Uses a package as its users do, and holds what it says against what the checkout says of the same files."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import reader
from reader.exports.names import NAMES
from tests.installs.files import FILES
from tests.installs.machine import Machine, require

INTERNET = re.compile(r"\bAF_INET6?\b")
NOT_PACKED = ("parquet",)  # whose writer is an extra of pip's


@dataclass(frozen=True)
class Program:
    """Entity Reader as it is started on a machine."""

    machine: Machine
    words: Sequence[str]

    def run(self, *arguments: str | Path, catch: Path | None = None) -> str:
        return self.machine.run(*self.words, *arguments, catch=catch)

    def table(self, *arguments: str | Path) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.run(*arguments, "--json").splitlines()]


def checkout(home: Path) -> Program:
    return Program(Machine(Path("/"), home), (sys.executable, "-m", "reader"))


def use_commands(program: Program, reference: Program, catch: Path) -> list[str]:
    """Have the same done by both; return what was found alike, and raise where something is not."""
    found = []
    require(reader.__version__ in program.run("--version"), "It is of another version.")
    for one in (program, reference):
        one.machine.make_home()
    library = [json.loads(line)["name"] for line in program.run("entities", "--json").splitlines()]
    require("Gong Zheng" in library, "The seeds are not there.")
    found.append(f"{len(library)} names in the seeds")

    both = [imported(one, catch if one is program else None) for one in (program, reference)]
    require(both[0] == both[1], f"Files are read otherwise:\n{differences(*both)}")
    added = sum('"added"' in line for line in both[0])
    found.append(f"{len(FILES)} files read alike, {added} articles added")

    for command in ("articles", "entities", "places"):
        here, there = (listed(one, command) for one in (program, reference))
        require(here == there, f"`{command}` says something else:\n{differences(here, there)}")
    program.run("--library", program.machine.home / "new.library", "check")
    found.append("the same articles, names and places; the library is sound")
    found.append(f"{len(exported(program, catch))} exports written")
    told = catch.read_text("utf-8", "replace")
    require(not INTERNET.search(told), "It asked for a socket to the internet.")
    found.append("no socket to the internet")
    return found


def imported(program: Program, catch: Path | None) -> list[str]:
    """Import a file of every format and return what is said of each, without where it lies."""
    for name, made in FILES.items():
        program.machine.put(f"files/{name}", made())
    arguments = ("--library", program.machine.home / "new.library", "import", program.machine.home / "files", "--json")
    line: list[str | Path] = [
        "sh",
        "-c",
        '"$@" || test $? = 1',
        "sh",
        *program.words,
        *arguments,
    ]  # 1: some files have no article
    return without_home(program, program.machine.run(*line, catch=catch))


def listed(program: Program, command: str) -> list[str]:
    return without_home(program, program.run("--library", program.machine.home / "new.library", command, "--json"))


def without_home(program: Program, said: str) -> list[str]:
    """Return lines without where it is that they speak of."""
    return said.replace(str(program.machine.home), "~").splitlines()


def exported(program: Program, catch: Path) -> list[str]:
    """Write every export and return which; none may be empty."""
    names = [name for name in NAMES if name not in NOT_PACKED]
    for name in names:
        target = program.machine.home / "exports" / name
        program.machine.outside(target.parent).mkdir(exist_ok=True)
        program.machine.own(program.machine.outside(target.parent))
        caught = catch.with_suffix(f".{name}")
        program.run(
            "--library", program.machine.home / "new.library", "export", "--as", name, "--to", target, catch=caught
        )
        with catch.open("a") as notes:
            notes.write(caught.read_text("utf-8", "replace"))
        written = program.machine.outside(target)
        files = [path for path in (written, *written.rglob("*")) if path.is_file()]
        require(sum(path.stat().st_size for path in files) > 100, f"The export {name} is empty.")
    return names


def differences(here: Sequence[str], there: Sequence[str]) -> str:
    only = [f"here:  {line}" for line in here if line not in there]
    return "\n".join([*only, *(f"there: {line}" for line in there if line not in here)])[:2000]
