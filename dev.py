"""Set up, run, test, check, measure and photograph Entity Reader; needs nothing but Python.

    python3 dev.py run [ARGUMENTS]          open the window; arguments go to entity-reader
    python3 dev.py test [ARGUMENTS]         run the tests; arguments go to pytest
    python3 dev.py tidy                     put the format right, and of the lint what can be put right
    python3 dev.py static                   format, lint, types, layers: yes or no
    python3 dev.py check                    the same, some tests on other days, all tests: yes or no
    python3 dev.py days [--few]             run the tests on other days, in other time zones and locales
    python3 dev.py coverage [ARGUMENTS]     run the tests and tell which lines and branches none of them went through
    python3 dev.py bench [--articles N]     measure every action in the window over a library of N articles (50,000)
    python3 dev.py bench NAMES [OPTIONS]    measure by the benchmarks named, or by all of them
    python3 dev.py fuzz [--minutes N]       damage files of each format, read them, and keep those that went wrong (5)
    python3 dev.py kills [--times N]        kill backups, restores and exports so often, and look what is lost (100)
    python3 dev.py shots [FOLDER [NAMES]]   render the window's states, in every look and size, to PNG (into shots/)
    python3 dev.py listen [VIEWS]           ask for what a screen reader hears in each view, and tell what has no name
    python3 dev.py long [VIEWS]             show each view in words that are two fifths longer, and tell which are cut
    python3 dev.py translations             gather what the window says, and compile its translations
    python3 dev.py manual [FILE]            write the manual as one page (build/manual.html)
    python3 dev.py bundle [FOLDER]          make a folder with the program and all it needs (build/entity-reader)
    python3 dev.py deb [FOLDER]             make that, and of it a package for Debian and Ubuntu (into dist/)
    python3 dev.py installs [NAMES]         try what was made: the bundle, the package on bare systems, the wheel
    python3 dev.py release VERSION DAY      check, build and try all of it, with the notes (into dist/VERSION)

The first call makes .venv beside this file (or where ENTITY_READER_VENV says); later ones start at once.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from itertools import takewhile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = Path(os.environ.get("ENTITY_READER_VENV") or ROOT / ".venv").absolute()
STAMP = VENV / "entity-reader.stamp"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
PACKAGING = ROOT / "resources" / "packaging"
BUNDLE = ROOT / "build" / "entity-reader"
OPENBLAS = Path("/usr/lib/x86_64-linux-gnu/openblas64-pthread")  # Debian's, of which a bundle takes what it calls

# What Qt loads from the system, and the Debian package that brings it. The loader is asked, not dpkg, because a library
# may also come from elsewhere and packages are renamed between releases.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
XCB = ("cursor0", "icccm4", "image0", "keysyms1", "randr0", "render-util0", "shape0", "sync1", "xfixes0", "xkb1")
X11_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    **{f"libxcb-{name[:-1]}.so.{name[-1]}": f"libxcb-{name}" for name in XCB},
}
FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_SUFFIXES = (".ttf", ".otf", ".ttc", ".pfb")

# What packages are tried with, and the Debian package that brings it.
TRIED_WITH = {
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "openbox": "openbox",
    "strace": "strace",
    "xdotool": "xdotool",
    "Xvfb": "xvfb",
}

UNREACHABLE = ("connection", "name resolution", "timeout", "timed out", "ProxyError", "No matching distribution")
INFO = ".dist-info"
PIP_WORDS = "pip-failure.txt"
MARK = "prompt = 'entity-reader'"  # in the pyvenv.cfg of an environment that this program made
UNLOCKED = ["-p", "tests.unlocked", "tests/formats", "--ignore", "tests/formats/sandbox"]  # which formats are tested so
STOPPED = 130  # as shells count it: 128 and the number of the signal


class SetupError(Exception):
    """The machine lacks something; the message says what, and what to do."""


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def call(command: Sequence[str | Path], **options: object) -> int:
    """Run a command with our own streams and return its exit status, as shells count it; Ctrl+C is left to it."""
    with subprocess.Popen([str(part) for part in command], **options) as process:  # type: ignore[call-overload]
        while True:
            try:
                code = int(process.wait())
            except KeyboardInterrupt:
                continue
            return code if code >= 0 else 128 - code


def wrong_with(*command: str | Path) -> str | None:
    """Run a step of the set-up and return what it wrote where it failed; Ctrl+C ends the step and us."""
    result = subprocess.run([str(part) for part in command], stderr=subprocess.PIPE, text=True, errors="replace")
    return result.stderr if result.returncode else None


# The environment


def requirements() -> Mapping[str, object]:
    import tomllib  # not at the top: an older Python must get as far as the sentence that says it is too old

    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    required = {name: told["project"][name] for name in ("dependencies", "optional-dependencies", "scripts")}
    return {**required, "folders": told["tool"]["hatch"]["build"]["dev-mode-dirs"], **told["dependency-groups"]}


def stamp(extra: str, required: Mapping[str, object], python: str) -> str:
    """Return what the stamp's first line says of an environment with everything in it for `extra` ("" or "dev")."""
    digest = hashlib.sha256(repr((sorted(required.items()), python)).encode()).hexdigest()
    return f"{extra or 'run'} {digest}"


def parts() -> set[str]:
    """Return the names of what is installed: programs, packages and, without their versions, distributions."""
    folders = [PROGRAMS, *VENV.glob("lib/python*/site-packages"), *VENV.glob("Lib/site-packages")]
    names = {path.name for folder in folders for path in folder.iterdir() if path.name != "__pycache__"}
    return {f"{name.partition('-')[0]}{INFO}" if name.endswith(INFO) else name for name in names}


def stamped() -> list[str]:
    """Return the stamp's lines: what the environment is for, and what was installed in it; none where there is none."""
    try:
        return STAMP.read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return []


def is_ready(extra: str, required: Mapping[str, object], python: str) -> bool:
    first, *installed = stamped() or [""]
    wanted = {stamp(extra, required, python), stamp("dev", required, python)}
    return first in wanted and PYTHON.exists() and {*installed} <= parts()


def check_folder() -> None:
    """Refuse a folder that holds anything but an environment: what this program did not make it does not touch."""
    if VENV.exists() and not (VENV.is_dir() and ((VENV / "pyvenv.cfg").is_file() or not any(VENV.iterdir()))):
        raise SetupError(f"{VENV} is there and no virtual environment. Name a new folder in ENTITY_READER_VENV.")


def is_ours() -> bool:
    settings = VENV / "pyvenv.cfg"
    return not settings.exists() or STAMP.exists() or MARK in settings.read_text("utf-8", "replace")


def make_environment() -> None:
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        raise SetupError("Python's venv is missing. On Debian and Ubuntu: sudo apt-get install -y python3-venv")
    if not is_ours():
        raise SetupError(
            f"{VENV} is a virtual environment that does not work, and was not made by dev.py."
            " Delete it, or name a new folder in ENTITY_READER_VENV."
        )
    say(f"Making {VENV} …")
    wrong = wrong_with(sys.executable, "-m", "venv", "--clear", "--prompt", "entity-reader", VENV)
    if wrong is not None:
        last = wrong.rstrip().rpartition("\n")[2]
        raise SetupError(f"Python could not make {VENV}. Is there room, and may you write there? It says: {last}")


def works(python: Path) -> bool:
    return python.exists() and wrong_with(python, "-c", "import pip") is None


def pip_failure(output: str) -> str:
    """Say why an installation failed, from what pip wrote."""
    if "No space left" in output:
        return "There is not enough room on the disk for the packages; they need about 800 MB."
    if any(sign.lower() in output.lower() for sign in UNREACHABLE):
        return "pip could not reach a package index that has them. Is there a connection, or a proxy to be named?"
    last = next(
        (line for line in reversed(output.splitlines()) if line.startswith("ERROR: ")), "ERROR: it does not say"
    )
    return f"pip could not install the packages: {last[7:]}. All that it wrote is in {VENV / PIP_WORDS}."


def install(extra: str, lost: Set[str]) -> None:
    """Install what is needed; where a package is gone that pip believes to be there, all of it once more."""
    say("Installing what Entity Reader needs; this happens once and takes a minute or two …")
    target = f"{ROOT}[{extra or 'careful'}]"
    again = ["--force-reinstall"] if lost and not any(name.endswith(INFO) for name in lost) else []
    pip_install("--editable", target, *again)
    if extra == "dev":
        alone = requirements()["alone"]
        pip_install("--no-deps", "--no-compile", "--only-binary", ":all:", *again, *alone)  # type: ignore[misc]


def pip_install(*options: str) -> None:
    quietly = ["--quiet", "--no-input", "--disable-pip-version-check", "--retries", "2"]
    wrong = wrong_with(PYTHON, "-m", "pip", "install", *quietly, *options)
    if wrong is not None:
        (VENV / PIP_WORDS).write_text(wrong, "utf-8")
        raise SetupError(pip_failure(wrong))


def set_up(extra: str) -> None:
    """Bring the environment up to date with pyproject.toml, unless its stamp says that it is."""
    if sys.version_info < (3, 11):  # noqa: UP036 - pip is not yet there to say so
        raise SetupError(f"Entity Reader needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    required, python = requirements(), f"{sys.version} {sys.base_prefix}"
    if is_ready(extra, required, python):
        return
    check_folder()
    if not works(PYTHON):
        make_environment()
    installed = stamped()[1:]
    STAMP.write_text("\n".join(["unfinished", *installed]), "utf-8")
    install(extra, {*installed} - parts())
    STAMP.write_text("\n".join([stamp(extra, required, python), *sorted(parts())]), "utf-8")


# Qt's system libraries


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font(folders: Iterable[str] = FONT_FOLDERS) -> bool:
    files = (file for folder in folders for file in Path(folder).expanduser().rglob("*"))
    return any(file.suffix.lower() in FONT_SUFFIXES for file in files)


def missing_packages(
    window: bool, loads: Callable[[str], bool] = loads, has_font: Callable[[], bool] = has_font
) -> list[str]:
    """Return the Debian packages that Qt lacks here; those of an X11 window and a font only where one is to open."""
    libraries = {**QT_LIBRARIES, **(X11_LIBRARIES if window else {})}
    packages = [package for library, package in libraries.items() if not loads(library)]
    return packages + ([FONT_PACKAGE] if window and not has_font() else [])


def privilege() -> list[str] | None:
    """Return what to put before a command to run it as root without being asked, None where that cannot be."""
    if os.geteuid() == 0:
        return []
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return ["sudo", "-n"] if shutil.which("sudo") and call(["sudo", "-n", "true"], **quiet) == 0 else None


def apt_install(packages: Sequence[str]) -> bool:
    before = privilege() if shutil.which("apt-get") else None
    if before is None:
        return False
    say(f"Installing {' '.join(packages)} …")
    apt = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120"]
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
    call([*apt, "update"], **quiet)  # where it fails, the lists that are there may still do
    return call([*apt, "install", "-y", "--no-install-recommends", *packages], **quiet) == 0


def provide(missing: Sequence[str], what: str) -> None:
    if missing and not apt_install(missing):
        line = shlex.join(["sudo", "apt-get", "install", "-y", *missing])
        raise SetupError(f"{what} missing. On Debian and Ubuntu, type this; elsewhere, its like:\n{line}")


def provide_qt(window: bool) -> None:
    if sys.platform == "linux":
        provide(missing_packages(window), "Qt's system libraries are")


def provide_days() -> None:
    """See to it that the tests can be run on another day, in another time zone and locale."""
    if sys.platform != "linux":
        raise SetupError("Only on Linux can the tests be run on other days.")
    zone, locale = Path("/usr/share/zoneinfo/America/Adak"), Path("/usr/share/i18n/locales/de_DE")
    there = {"faketime": bool(shutil.which("faketime")), "tzdata": zone.exists(), "locales": locale.exists()}
    provide([package for package, is_there in there.items() if not is_there], "What other days need is")


# The commands


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(environment.get(name) for name in names)


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether entity-reader opens its window, given these: files, or nothing, after a library's name."""
    named = 2 if arguments[:1] == ["--library"] else int("".join(arguments[:1]).startswith("--library="))
    return all(Path(argument).exists() for argument in arguments[named:])


def run(arguments: Sequence[str]) -> int:
    set_up("")
    try:
        if opens_window(arguments):
            provide_qt(window=True)
    except SetupError as error:
        if has_display(os.environ):
            raise
        say(str(error))  # and go on: entity-reader prints what it has, and how to open the window
    return call([PROGRAMS / ("entity-reader.exe" if os.name == "nt" else "entity-reader"), *arguments])


def set_up_for_development() -> None:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # tests start Python hundreds of times: what it compiles is kept
    set_up("dev")
    provide_qt(window=False)


def workers(arguments: Sequence[str], cores: int) -> list[str]:
    """Return the options by which pytest uses several cores; none where it is asked for more than how to say it.

    One worker more than there are cores: a test waits a good part of its time, mostly for processes that it starts.
    """
    plain = all(re.fullmatch(r"-[qvx]+|-r\w+|--durations=\d+", argument) for argument in arguments)
    spread = [f"--numprocesses={min(cores + 1, 8)}", "--dist=loadscope", "--no-loadscope-reorder"]
    return spread if plain and cores > 1 else []


def pytest(arguments: Sequence[str]) -> list[str | Path]:
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return [PYTHON, "-m", "pytest", *workers(arguments, cores), *arguments]


def test(arguments: Sequence[str]) -> int:
    set_up_for_development()
    return call(pytest(arguments), cwd=ROOT)


def tidy(arguments: Sequence[str]) -> int:
    set_up_for_development()
    commands = (["check", "--fix", "--quiet"], ["format", "--quiet"])
    return max(call([PYTHON, "-m", "ruff", *command, *(arguments or ["."])], cwd=ROOT) for command in commands)


def static_parts() -> dict[str, list[str | Path]]:
    """Return the checks that run nothing of the program."""
    return {
        "format": [PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."],
        "lint": [PYTHON, "-m", "ruff", "check", "--quiet", "."],
        "types": [PYTHON, "-m", "mypy"],
        "layers": [PROGRAMS / "lint-imports", "--no-logo"],
    }


def failed_parts(parts: Mapping[str, Sequence[str | Path]]) -> list[str]:
    """Run all parts at once, say of each whether it is as it should be, and return those that are not."""

    def end(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
        pipe, both = subprocess.PIPE, subprocess.STDOUT
        return subprocess.run(command, cwd=ROOT, stdout=pipe, stderr=both, text=True, errors="replace", check=False)

    failed = []
    with ThreadPoolExecutor(len(parts)) as threads:
        for name, ended in zip(parts, threads.map(end, parts.values()), strict=True):
            passed = ended.returncode == 0
            print(f"{ended.stdout}{name:8}{'yes' if passed else 'no'}", flush=True)
            failed += [] if passed else [name]
    return failed


def static(arguments: Sequence[str]) -> int:
    set_up_for_development()
    return 1 if failed_parts(static_parts()) else 0


def check(arguments: Sequence[str]) -> int:
    """Say of each part whether it is as it should be; the tests come last, so that their last line is the last."""
    set_up_for_development()
    parts = static_parts()
    if sys.platform == "linux":
        provide_days()
        parts["days"] = [PYTHON, "-m", "tests.days", "--few", "--quiet"]
    failed = failed_parts(parts)
    if call(pytest(arguments), cwd=ROOT) != 0:
        failed.append("tests")
    if failed:
        print(f"no: {', '.join(failed)}")
    return 1 if failed else 0


def coverage(arguments: Sequence[str]) -> int:
    set_up_for_development()
    measure: list[str | Path] = [PYTHON, "-m", "coverage"]
    for old in ROOT.glob(".coverage*"):
        old.unlink()
    code = call([*measure, "run", *pytest(arguments)[1:]], cwd=ROOT)
    if not arguments:  # what parses files writes nothing of what it ran, where it is locked
        code = max(code, call([*measure, "run", *pytest(UNLOCKED)[1:]], cwd=ROOT))
    for command in ("combine", "report"):
        code = max(code, call([*measure, command], cwd=ROOT))
    return code


def days(arguments: Sequence[str]) -> int:
    set_up_for_development()
    provide_days()
    return call([PYTHON, "-m", "tests.days", *arguments], cwd=ROOT)


def bench(arguments: Sequence[str]) -> int:
    set_up_for_development()
    known = sorted(file.stem for file in (ROOT / "tests" / "benchmarks").glob("*.py"))
    named = list(takewhile(lambda argument: not argument.startswith("-"), arguments))
    if unknown := set(named) - {*known, "all"}:
        raise SetupError(f"No such benchmark: {', '.join(sorted(unknown))}. There are: {', '.join(known)}.")
    names, options = known if "all" in named else named or ["actions"], arguments[len(named) :]
    return max(call([PYTHON, "-m", f"tests.benchmarks.{name}", *options], cwd=ROOT) for name in names)


def fuzz(arguments: Sequence[str]) -> int:
    set_up_for_development()
    return call([PYTHON, "-m", "tests.fuzz", *arguments], cwd=ROOT)


def kills(arguments: Sequence[str]) -> int:
    set_up_for_development()
    return call([PYTHON, "-m", "tests.kills", *arguments], cwd=ROOT)


def shots(arguments: Sequence[str]) -> int:
    set_up_for_development()
    folder, *names = arguments or ["shots"]
    offscreen = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return call([PYTHON, "-m", "tests.gallery", Path(folder).absolute(), *names], cwd=ROOT, env=offscreen)


def listen(arguments: Sequence[str]) -> int:
    set_up_for_development()
    provide_qt(window=True)
    return call([PYTHON, "-m", "tests.listening", *arguments])


def manual(arguments: Sequence[str]) -> int:
    set_up("")
    [file] = arguments or [str(ROOT / "build" / "manual.html")]
    return call([PYTHON, "-m", "reader.manual", Path(file).absolute()], cwd=ROOT)


def bundle(arguments: Sequence[str]) -> int:
    set_up_for_development()
    provide_tools("readelf", "binutils")
    provide_tools("gcc", "gcc")
    if shutil.which("apt-get") and not OPENBLAS.exists():
        provide(["libopenblas64-pthread-dev"], "What numpy's library is made smaller with is")
    pip_install("--only-binary", ":all:", *requirements()["bundle"])  # type: ignore[misc]
    [folder] = arguments or [str(BUNDLE)]
    return call([PYTHON, PACKAGING / "bundle.py", Path(folder).absolute()], cwd=ROOT)


def long(arguments: Sequence[str]) -> int:
    set_up_for_development()
    provide_qt(window=False)
    return call([PYTHON, "-m", "tests.long_words", *arguments], cwd=ROOT)


def translations(arguments: Sequence[str]) -> int:
    set_up_for_development()
    return call([PYTHON, "-m", "tests.translation_files", *arguments], cwd=ROOT)


def deb(arguments: Sequence[str]) -> int:
    provide_tools("dpkg-deb", "dpkg-dev")
    code = bundle([])
    [folder] = arguments or ["dist"]
    return code or call([PYTHON, PACKAGING / "debian.py", BUNDLE, Path(folder).absolute()], cwd=ROOT)


def installs(arguments: Sequence[str]) -> int:
    set_up_for_development()
    for program, package in TRIED_WITH.items():
        provide_tools(program, package)
    pip_install(*requirements()["release"])  # type: ignore[misc]
    return call([PYTHON, "-m", "tests.installs", *arguments], cwd=ROOT)


def release(arguments: Sequence[str]) -> int:
    set_up_for_development()
    pip_install(*requirements()["release"])  # type: ignore[misc]
    return call([PYTHON, PACKAGING / "release.py", *arguments], cwd=ROOT)


def provide_tools(program: str, package: str) -> None:
    if sys.platform == "linux":
        provide([] if shutil.which(program) else [package], "What packages are made with is")


COMMANDS = {
    command.__name__: command
    for command in (
        *(run, test, tidy, static, check, days, coverage, bench, fuzz, kills, shots, listen),
        *(long, translations, manual, bundle, deb, installs, release),
    )
}


def main(arguments: Sequence[str]) -> int:
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        print(__doc__)
        return 0 if arguments[:1] in (["help"], ["--help"], ["-h"]) else 2
    try:
        return command(arguments[1:])
    except SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return STOPPED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
