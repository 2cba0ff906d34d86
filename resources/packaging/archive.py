"""Packs a bundle as a folder of the archive's own name, with nobody's names in it: `archive.py BUNDLE FILE.tar.xz`."""

from __future__ import annotations

import sys
import tarfile
from pathlib import Path

SUFFIX = ".tar.xz"


def pack(bundle: Path, target: Path) -> None:
    with tarfile.open(target, "w:xz", preset=6) as packed:
        packed.add(bundle, target.name.removesuffix(SUFFIX), filter=plain)


def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Return a member that belongs to whoever unpacks it."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member


if __name__ == "__main__":
    pack(Path(sys.argv[1]), Path(sys.argv[2]))
