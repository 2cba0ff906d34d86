"""The version that the program has, and what a release makes of it and of the changelog.

version.py          prints the version
version.py notes    prints what the changelog says of it
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "reader" / "__init__.py"
CHANGELOG = ROOT / "CHANGELOG.md"
FORM = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:-(alpha|beta|rc)(\d+))?")
LINE = re.compile(r'^__version__ = "(.+)"$', re.MULTILINE)
UNRELEASED = "## [Unreleased]\n"
HEADING = re.compile(r"^## \[(?P<version>\d\S*)\] - (?P<day>\d{4}-\d{2}-\d{2})$", re.MULTILINE)


def read() -> str:
    [found] = LINE.findall(PACKAGE.read_text("utf-8"))
    return str(found)


def write(version: str) -> None:
    PACKAGE.write_text(LINE.sub(f'__version__ = "{version}"', PACKAGE.read_text("utf-8")), "utf-8")


def order(version: str) -> tuple[int, int, int, str, int]:
    """Return by what versions come after each other; ValueError where it is none that we give."""
    found = FORM.fullmatch(version)
    if not found:
        raise ValueError(f"“{version}” is no version: 1.2.3, or before it 1.2.3-alpha1, -beta1, -rc1.")
    major, minor, patch, stage, number = found.groups()
    return int(major), int(minor), int(patch), stage or "~", int(number or 0)


def debian(version: str) -> str:
    """Return the version as Debian orders it: a candidate before its release."""
    return version.replace("-", "~")


def python(version: str) -> str:
    """Return the version as Python's packages write it."""
    return re.sub(r"-(a|b|rc)[a-z]*", r"\1", version)


def unreleased(changelog: str) -> str:
    """Return what the changelog says of the next release."""
    return re.split(r"^## ", changelog.partition(UNRELEASED)[2], maxsplit=1, flags=re.MULTILINE)[0].strip()


def released(changelog: str, version: str, day: str) -> str:
    """Return the changelog with what was unreleased under a version and a day, and nothing unreleased."""
    return changelog.replace(UNRELEASED, f"{UNRELEASED}\n## [{version}] - {day}\n", 1)


def newest(changelog: str) -> tuple[str, str] | None:
    """Return the version and the day of the newest release that the changelog tells of."""
    found = HEADING.search(changelog)
    return (found["version"], found["day"]) if found else None


def notes(changelog: str, version: str) -> str:
    """Return what the changelog says of a version that was released; ValueError where it says nothing."""
    for part in re.split(r"^(?=## \[)", changelog, flags=re.MULTILINE):
        if part.startswith(f"## [{version}] "):
            return part.partition("\n")[2].strip()
    raise ValueError(f"The changelog says nothing of {version}.")


def main(arguments: Sequence[str]) -> int:
    print(notes(CHANGELOG.read_text("utf-8"), read()) if list(arguments) == ["notes"] else read())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
