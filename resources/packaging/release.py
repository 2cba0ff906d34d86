"""Makes a release: `release.py VERSION DAY`, of a tree in which nothing is uncommitted.

The version is written into the program, and what is unreleased in the changelog gets it and the day; then everything is
checked, built, tried and laid into dist/VERSION with the notes. Where any of it fails, both files are as they were.
What is left to do is printed: the commit, and the tag by which the other systems build theirs.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import archive
import version

ROOT = version.ROOT
BUNDLE = ROOT / "build" / "entity-reader"
NOTES, SUMS = "NOTES.md", "SHA256SUMS"


class ReleaseError(Exception):
    """There can be no release; the message says why."""


def main(arguments: Sequence[str]) -> int:
    try:
        number, day = arguments
    except ValueError:
        print("Say the version and the day: release 1.2.3 2027-01-31")
        return 2
    try:
        refuse(number, day)
    except (ReleaseError, ValueError) as error:
        print(f"No release: {error}")
        return 1
    changed = [version.PACKAGE, version.CHANGELOG]
    before = [path.read_bytes() for path in changed]
    try:
        notes = write_version(number, day)
        folder = make(number, notes)
    except BaseException:
        for path, data in zip(changed, before, strict=True):
            path.write_bytes(data)
        raise
    for path in sorted(folder.iterdir()):
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.relative_to(ROOT)}")
    print(f"Now: git commit --all --message 'Release {number}' && git tag v{number} && git push origin HEAD v{number}")
    return 0


def refuse(number: str, day: str) -> None:
    """Raise where this cannot be the next release: ReleaseError, or ValueError for what is no version or no day."""
    if version.order(number) <= version.order(version.read()):
        raise ReleaseError(f"{number} does not come after {version.read()}.")
    told = version.CHANGELOG.read_text("utf-8")
    newest = version.newest(told)
    if newest and date.fromisoformat(day) < date.fromisoformat(newest[1]):
        raise ReleaseError(f"{day} is before the day of {newest[0]}, {newest[1]}.")
    date.fromisoformat(day)
    if not version.unreleased(told):
        raise ReleaseError("CHANGELOG.md says of nothing that it is unreleased.")
    if git("status", "--porcelain"):
        raise ReleaseError("something is not committed.")
    if git("tag", "--list", f"v{number}"):
        raise ReleaseError(f"there is a tag v{number}.")


def git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def write_version(number: str, day: str) -> str:
    """Write the version and its day, and return what the changelog says of it."""
    told = version.CHANGELOG.read_text("utf-8")
    notes = version.unreleased(told)
    version.write(number)
    version.CHANGELOG.write_text(version.released(told, number, day), "utf-8")
    return notes


def make(number: str, notes: str) -> Path:
    """Check, build and try everything that can be built here, and return the folder with it."""
    folder = ROOT / "dist" / number
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    dev("check")
    run(sys.executable, "-m", "build", "--outdir", folder)
    tried = ["wheel"]
    if sys.platform == "linux":
        dev("deb", folder)
        archive.pack(BUNDLE, folder / f"entity-reader-{number}-linux-{os.uname().machine}.tar.xz")
        tried += ["bundle", *(["deb"] if os.geteuid() == 0 else [])]
    dev("installs", *tried, "--from", folder)
    (folder / NOTES).write_text(f"{notes}\n", "utf-8")
    write_sums(folder)
    return folder


def write_sums(folder: Path) -> None:
    """Write by what each file can be told from one that was changed, as `sha256sum --check` reads it."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(folder.iterdir())]
    (folder / SUMS).write_text("".join(lines), "utf-8")


def dev(*words: str | Path) -> None:
    run(sys.executable, ROOT / "dev.py", *words)


def run(*words: str | Path) -> None:
    print(f"… {' '.join(str(word) for word in words[1:])}", flush=True)
    subprocess.run(words, cwd=ROOT, check=True, stdin=subprocess.DEVNULL)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as error:
        sys.exit(f"No release: {' '.join(str(word) for word in error.cmd)} ended with {error.returncode}.")
