"""Lays out an AppImage's folder of one that `bundle.py` has made: `appimage.py BUNDLE OUT`; appimagetool packs it.

The desktop is told the same as by the Debian package; the program lies in usr/lib.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import debian

NAME = debian.NAME
START = f"""\
#!/bin/sh
# Starts what is beside it, wherever the image is mounted.
exec "$(dirname "$(readlink -f "$0")")/usr/lib/{NAME}/{NAME}" "$@"
"""


def main(arguments: Sequence[str]) -> int:
    bundle, out = (Path(argument).absolute() for argument in arguments)
    shutil.copytree(bundle, out / "usr" / "lib" / NAME, symlinks=True)
    lay_out(out)
    return 0


def lay_out(out: Path) -> None:
    """Put beside the program what starts it, and at the top what appimagetool looks for there."""
    debian.lay_out_desktop(out / "usr" / "share")
    start = out / "AppRun"
    start.write_text(START, "utf-8")
    start.chmod(0o755)
    for source in (f"applications/{NAME}.desktop", f"icons/hicolor/256x256/apps/{NAME}.png"):
        shutil.copy(out / "usr" / "share" / source, out)
    (out / ".DirIcon").symlink_to(f"{NAME}.png")
    metainfo = out / "usr" / "share" / "metainfo"
    (metainfo / debian.METAINFO.replace("metainfo", "appdata")).symlink_to(debian.METAINFO)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
