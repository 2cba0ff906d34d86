"""A bare system in a folder: of Debian or Ubuntu no more than it cannot be without, made by debootstrap."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.installs.machine import USER, Machine, require

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "build" / "systems"  # each as it is when it is new, as an archive
SCRIPTS = Path("/usr/share/debootstrap/scripts")
CONFIGURATION = Path("/etc/apt/apt.conf.d")
SOURCES = Path("/etc/apt/sources.list.d")


@dataclass(frozen=True)
class Release:
    """A release, and what debootstrap is to know of it where it is older than the release is."""

    name: str
    suite: str
    script: str
    keys: Path
    components: str


RELEASES = {
    "debian-12": Release(
        "Debian 12", "bookworm", "sid", Path("/usr/share/keyrings/debian-archive-keyring.gpg"), "main"
    ),
    "debian-13": Release("Debian 13", "trixie", "sid", Path("/usr/share/keyrings/debian-archive-keyring.gpg"), "main"),
    "ubuntu-24.04": Release(
        "Ubuntu 24.04", "noble", "gutsy", Path("/usr/share/keyrings/ubuntu-archive-keyring.gpg"), "main,universe"
    ),
}


def make(release: Release, mirror: str) -> Path:
    """Make a release as it is when it is new, unless it was made before, and return its archive."""
    archive = KEPT / f"{release.suite}.tar"
    if not archive.exists():
        folder = KEPT / release.suite
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        keys = [f"--keyring={release.keys}"] if release.keys.exists() else ["--no-check-gpg"]
        options = ["--variant=minbase", f"--components={release.components}", *keys]
        log = folder.with_suffix(".log")
        with log.open("w") as told:
            line: list[str | Path] = ["debootstrap", *options, release.suite, folder, mirror, SCRIPTS / release.script]
            done = subprocess.run(line, stdout=told, stderr=subprocess.STDOUT, check=False)
        require(done.returncode == 0, f"{release.name} cannot be made: {log.read_text()[-1000:]}")
        subprocess.run(["tar", "-C", folder, "-cf", archive, "."], check=True)
        shutil.rmtree(folder)
    return archive


def mirror_here() -> str:
    """Return where this system has its own packages from."""
    texts = [path.read_text("utf-8") for path in sorted(SOURCES.glob("*.sources"))]
    texts += [path.read_text("utf-8") for path in (SOURCES.parent / "sources.list",) if path.exists()]
    found = re.search(r"^(?:URIs: |deb (?:\[[^]]*\] )?)(\S+)", "\n".join(texts), re.MULTILINE)
    require(bool(found), "Where packages are had from is not known here: name it by --mirror.")
    assert found
    return found[1]


@contextmanager
def machine(release: Release, mirror: str, folder: Path) -> Iterator[Machine]:
    """Have a new system of a release, with a user; its folder is gone afterwards."""
    subprocess.run(["tar", "-C", folder, "-xf", make(release, mirror)], check=True)
    for path in sorted(CONFIGURATION.glob("*")):
        shutil.copy(path, folder / str(CONFIGURATION)[1:] / path.name)
    for name in ("hosts", "resolv.conf"):
        shutil.copy(Path("/etc", name), folder / "etc" / name)
    made = Machine(folder, Path("/home/reader"), {"XDG_RUNTIME_DIR": "/home/reader"})
    bound = [folder / "proc", folder / "dev"]
    try:
        for path in bound:
            subprocess.run(["mount", "--bind", f"/{path.name}", path], check=True)
        made.run("useradd", "--uid", str(USER), "--create-home", "reader", root=True)
        yield made
    finally:
        for path in reversed(bound):
            subprocess.run(["umount", path], check=False)
        require(not any(path.is_mount() for path in bound), f"{folder} is still in use.")
        shutil.rmtree(folder)
