"""Makes a package for Debian and Ubuntu of a folder that `bundle.py` has made: `debian.py FOLDER OUT`.

The program lies in /opt/entity-reader; the desktop is told of it, of libraries and of links to articles.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import icons
import version

ROOT = Path(__file__).resolve().parent.parent.parent
FREEDESKTOP = Path(__file__).resolve().parent / "freedesktop"
METAINFO = "org.entity_reader.EntityReader.metainfo.xml"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
NAME = "entity-reader"
# What is the system's own in every bundle (`SYSTEM` of `trimming.py`): the door to its drivers, messages and windows.
NEEDS = (
    "libbz2-1.0, libc6 (>= 2.36), libdbus-1-3, libegl1, libexpat1, libfontconfig1, libfreetype6, libgcc-s1, libgl1,"
    " libglib2.0-0 | libglib2.0-0t64, libgssapi-krb5-2, liblzma5, libstdc++6 (>= 12), libuuid1, libx11-6, libx11-xcb1,"
    " libxcb1, libzstd1, zlib1g"
)
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: The Entity Reader developers <entity-reader@localhost>
Installed-Size: {kilobytes}
Depends: {needs}
Recommends: libcups2
Section: news
Priority: optional
Description: reads news articles and tells who is in them
 Entity Reader is for people who collect news articles. It reads them from files
 in many formats, finds the people, organizations and places in them, and tells
 of each in which articles it stands, with whom, since when, and which sentence
 says so. It opens no connection, ever.
"""


def main(arguments: Sequence[str]) -> int:
    bundle, out = (Path(argument).absolute() for argument in arguments)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as work:
        tree = Path(work)
        shutil.copytree(bundle, tree / "opt" / NAME, symlinks=True)
        lay_out(tree)
        write_control(tree)
        tree.chmod(0o755)
        package = out / f"{NAME}_{version.debian(version.read())}_{architecture()}.deb"
        code = subprocess.call(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, package])
    if not code:
        print(f"{package}: {package.stat().st_size / 1_000_000:.0f} MB")
    return code


def lay_out(tree: Path) -> None:
    """Put beside the program what starts it, and what tells of it."""
    programs = tree / "usr" / "bin"
    programs.mkdir(parents=True)
    (programs / NAME).symlink_to(f"/opt/{NAME}/{NAME}")
    put(ROOT / "LICENSE", tree / "usr" / "share" / "doc" / NAME / "copyright")
    lay_out_desktop(tree / "usr" / "share")


def lay_out_desktop(share: Path) -> None:
    """Put into a folder for all programs what tells the desktop of this one."""
    put(FREEDESKTOP / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop")
    put(FREEDESKTOP / f"{NAME}.xml", share / "mime" / "packages" / f"{NAME}.xml")
    write(share / "metainfo" / METAINFO, metainfo())
    write_icons(share / "icons" / "hicolor")


def put(source: Path, target: Path) -> None:
    write(target, source.read_text("utf-8"))


def write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")


def write_icons(folder: Path) -> None:
    """Draw the icon in all sizes: that of the program, which its libraries have, too."""
    put(icons.DRAWING, folder / "scalable" / "apps" / f"{NAME}.svg")
    for size in SIZES:
        icons.write_png(folder / f"{size}x{size}" / "apps" / f"{NAME}.png", size)


def metainfo() -> str:
    """Return what shops of programs are told, with the version and the day of the newest release in the changelog."""
    text = (FREEDESKTOP / METAINFO).read_text("utf-8")
    release = version.newest(version.CHANGELOG.read_text("utf-8"))
    told = '\n    <release version="{}" date="{}"/>\n  '.format(*release) if release else ""
    return text.replace("<releases/>", f"<releases>{told}</releases>" if told else "")


def architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()


def write_control(tree: Path) -> None:
    size = sum(path.lstat().st_size for path in tree.rglob("*") if not path.is_dir()) // 1_000
    said = CONTROL.format(
        name=NAME, version=version.debian(version.read()), architecture=architecture(), kilobytes=size, needs=NEEDS
    )
    write(tree / "DEBIAN" / "control", said)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
