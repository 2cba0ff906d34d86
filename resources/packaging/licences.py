"""Puts beside a bundle under which licences it is, and all that is in it: of packages and of the system's libraries."""

from __future__ import annotations

import re
import shutil
import subprocess
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TEXT = re.compile(r"\.dist-info/(.*/)?(licenses/|LICEN[CS]E|COPYING|NOTICE|AUTHORS)")
COMMON = ("GPL-3", "LGPL-3")  # of Qt and PySide, whose packages do not bring it
LINKED = ("libopenblas64-pthread-dev",)  # of Debian's, within libraries


def write_licences(folder: Path, bundle: Path) -> None:
    for package in sorted(packages("entity-reader")):
        for path in metadata.files(package) or ():
            if TEXT.search(path.as_posix()):
                copy_text(Path(str(path.locate())), folder / package / path.name)
    for name in COMMON:
        copy_text(Path("/usr/share/common-licenses", name), folder / "qt" / name)
    copy_text(ROOT / "LICENSE", folder / "entity-reader" / "LICENSE")
    for package in sorted({*LINKED, *debian_packages(bundle)}):
        copy_text(Path("/usr/share/doc", package, "copyright"), folder / "debian" / package)


def debian_packages(bundle: Path) -> list[str]:
    """Return the names of the system's packages with libraries of the bundle; none where it is no Debian's."""
    if not shutil.which("dpkg"):
        return []
    names = [f"*/{library.name}" for library in sorted(bundle.glob("lib*.so*")) if not library.is_symlink()]
    told = subprocess.run(["dpkg", "-S", *names], capture_output=True, text=True, check=False).stdout
    return [line.partition(":")[0] for line in told.splitlines()]


def packages(name: str) -> set[str]:
    """Return the names of the packages that one needs, and those need, as they are installed."""
    found, wanted = set[str](), [name]
    while wanted:
        needed = [line for line in metadata.requires(wanted.pop()) or () if "extra ==" not in line]
        names = {re.split(r"[ <>=!~;\[(]", line, maxsplit=1)[0].lower() for line in needed}
        new = {one for one in names - found if is_installed(one)}
        found |= new
        wanted += new
    return found


def is_installed(package: str) -> bool:
    try:
        metadata.version(package)
    except metadata.PackageNotFoundError:
        return False  # for another system or another Python
    return True


def copy_text(source: Path, target: Path) -> None:
    if source.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
