"""The Debian package on a bare system: installed, known to the desktop, used, and removed without a trace."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.installs import bare
from tests.installs.machine import Machine, apt, require
from tests.installs.use import Program, checkout, use_commands
from tests.installs.window import FERRY, screen, use_window

LIBRARY = "application/x-entity-reader-library"
DESKTOP = ("shared-mime-info", "desktop-file-utils", "libglib2.0-bin")  # what every desktop has, and answers by
KEEPS = (
    "var",
    "run",
    "proc",
    "dev",
    "sys",
    "tmp",
    "home",
    "root",
    "etc/ld.so.cache",
    "usr/share/mime",
    "usr/share/applications",
)
PROGRAM = ("/usr/bin/entity-reader",)


def try_package(package: Path, release: bare.Release, mirror: str, folder: Path) -> list[str]:
    """Return what was found of a package on a new system of a release; raise where it is not as it should be."""
    system, notes = folder / "system", folder / "calls"
    system.mkdir()
    with bare.machine(release, mirror, system) as machine:
        apt(machine, "update")
        apt(machine, "install", "-y", "--no-install-recommends", *DESKTOP)
        before = files(machine)
        place = Path("/tmp", package.name)
        machine.outside(place).write_bytes(package.read_bytes())
        apt(machine, "install", "-y", "--no-install-recommends", place)
        new = files(machine) - before
        found = [f"installed with all that it needs: {sum(name.startswith('opt/') for name in new)} files of its own"]
        found += known_to_desktop(machine)
        program = Program(machine, PROGRAM)
        found += use_commands(program, checkout(folder / "home"), notes)
        with screen() as display:
            found += use_window(program, display, folder / "window-calls")
        apt(machine, "purge", "-y", "entity-reader")
        apt(machine, "autoremove", "-y", "--purge")
        left = sorted(files(machine) - before)
        require(not left, f"It leaves behind: {', '.join(left[:20])}")
    return [*found, "removed without a trace"]


def known_to_desktop(machine: Machine) -> list[str]:
    """See that the desktop knows the files that are libraries, and what opens them; and those who define it agree."""
    machine.make_home()
    program = Program(machine, PROGRAM)
    library = machine.home / "press.library"
    program.run("--library", library, "import", machine.put("ferry.txt", FERRY))
    for named in (library, library.with_name("renamed")):  # by its name, and by what it begins with
        if not machine.outside(named).exists():
            machine.outside(library).rename(machine.outside(named))
        told = machine.run("gio", "info", "-a", "standard::content-type", named)
        require(LIBRARY in told, f"{named.name} is taken for something else: {told}")
    opens = machine.run("gio", "mime", LIBRARY)
    require("entity-reader.desktop" in opens, f"Libraries are opened with something else: {opens}")
    share = machine.outside(Path("/usr/share"))
    for line in (
        ("desktop-file-validate", share / "applications" / "entity-reader.desktop"),
        ("appstreamcli", "validate", "--no-net", share / "metainfo" / "org.entity_reader.EntityReader.metainfo.xml"),
    ):
        done = subprocess.run(line, capture_output=True, text=True, check=False)
        require(done.returncode == 0, f"{line[0]} says: {done.stdout}{done.stderr}")
    return ["libraries known by name and by content, and opened by a double click; desktop file and metadata valid"]


def files(machine: Machine) -> set[str]:
    """Return the names of all files of a system but for what changes by itself."""
    root = str(machine.root)
    told = subprocess.run(
        ["find", root, "-xdev", "-not", "-type", "d", "-printf", r"%P\n"], capture_output=True, text=True, check=True
    )
    return {name for name in told.stdout.splitlines() if not name.startswith(KEEPS)}
