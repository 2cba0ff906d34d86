"""Takes out of a bundle what a window of ours never needs, and what only works as the system's own: `trim(FOLDER)`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
QT = "PySide6/Qt"
IMAGES = "gif icns jpeg tga tiff wbmp webp pdf".split()  # the program draws SVG, and shows no pictures of articles
# Patterns in the folder with everything. Libraries that nothing needs any more then go, too.
NOT_NEEDED = (
    *(f"{QT}/plugins/{name}" for name in ("egldeviceintegrations", "generic", "networkinformation", "tls")),
    *(f"{QT}/plugins/platforms/libq{name}*" for name in ("eglfs", "linuxfb", "minimal", "vkkhrdisplay", "vnc")),
    f"{QT}/plugins/platformthemes/libqgtk3*",
    *(f"{QT}/plugins/imageformats/libq{name}*" for name in IMAGES),
    f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboard*",
    f"{QT}/plugins/wayland-graphics-integration-client",  # for what draws by OpenGL
    *(f"{QT}/plugins/wayland-shell-integration/lib{name}*" for name in ("ivi", "wl-", "fullscreen", "qt-")),
    f"{QT}/plugins/xcbglintegrations",
    "PySide6/opengl32sw.dll",
    *(f"PySide6/plugins/{name}" for name in ("generic", "networkinformation", "tls")),
    *(f"PySide6/plugins/imageformats/q{name}.dll" for name in IMAGES),
    "rapidfuzz/**/*_avx2*",
    "citeproc/data/schema",  # styles are read without being checked against it
    "chardet/models/training_metadata.yaml",
    "**/*.py",  # of which the compiled lie beside
    "*.dist-info",
)
# What every desktop has, and only its own knows its drivers, messages, faces, printers and passwords; Debian's packages
# with them stand in `debian.py`.
SYSTEM = tuple(
    "X11 X11-xcb bz2 com_err cups dbus-1 expat fontconfig freetype gcc_s glib-2.0 gssapi_krb5 gthread-2.0 k5crypto"
    " keyutils krb5 krb5support lzma stdc++ systemd uuid z zstd".split()
)


def trim(folder: Path) -> None:
    """Take away what is not needed, and then, again and again, the libraries that nothing else needs."""
    patterns = [*NOT_NEEDED, *(f"lib{name}.so*" for name in SYSTEM)] if sys.platform == "linux" else NOT_NEEDED
    for path in [path for pattern in patterns for path in folder.glob(pattern)]:
        take_away(path)
    spoken = {f"qtbase_{path.name}" for path in TRANSLATIONS.glob("*.qm")}
    for path in folder.glob("PySide6/**/translations/*.qm"):
        if path.name not in spoken:
            take_away(path)
    while unneeded := unneeded_libraries(folder):
        for path in unneeded:
            take_away(path)


def take_away(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def unneeded_libraries(folder: Path) -> list[Path]:
    """Return the libraries that no module of Python's, no plugin and no other library asks for; on Linux."""
    places = (folder, folder / QT / "lib", folder / "numpy.libs")
    libraries = [path for place in places for path in place.glob("lib*.so*")]
    files = [path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    asked = {name for path in files for name in needed(path)} | {path.name for path in folder.glob("libpython*")}
    return [path for path in libraries if path.name not in asked]


def needed(path: Path) -> list[str]:
    """Return the names of the libraries that a file asks for."""
    told = subprocess.run(["readelf", "-d", path], capture_output=True, text=True, check=True).stdout
    return [line.partition("[")[2].rstrip("]") for line in told.splitlines() if "(NEEDED)" in line]
