"""Asks by AT-SPI, as a screen reader does, for what is in each view: python -m tests.listening [VIEW…].

Each view of the gallery is shown on a screen of its own (Xvfb), on a bus of its own, and its whole tree walked: what
the keys can go to and has no name is told, and makes it fail. Where the system lacks what this needs, it says what.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WALK = Path(__file__).with_name("at_spi_walk.py")
PYTHON = "/usr/bin/python3"  # for which the system's packages are
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PROGRAMS = {"Xvfb": "xvfb", "dbus-run-session": "dbus"}
WITHIN = "--within"  # the session of the bus
SCREEN = "1440x900x24"
PATIENCE, TRIES = 60, 5  # seconds for one walk, and how often it is begun
UNNAMED = "ENTITY_READER_UNNAMED"  # a part of the toolbar whose name is taken away, to see that it is missed


@dataclass(frozen=True, slots=True)
class Heard:
    """What is in one view."""

    view: str
    objects: int
    reached: int
    nameless: Sequence[str]

    def __str__(self) -> str:
        return f"{self.view}: {self.objects} objects, {self.reached} for the keys"


def missing() -> list[str]:
    """Return the Debian packages that are wanted and not there."""
    lacking = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        lacking.append("at-spi2-core")
    if not Path(PYTHON).exists() or subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True).returncode:
        lacking.append("python3-pyatspi")
    return lacking


def listen(views: Sequence[str], timeout: float | None = None) -> list[Heard]:
    """Return what is heard of each of the views that are named, or of all; as it comes, it is told."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "NO_AT_BRIDGE": "0", "XDG_RUNTIME_DIR": folder}
        command = ["dbus-run-session", "--", sys.executable, "-m", "tests.listening", WITHIN, *views]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, encoding="utf-8") as within:
            assert within.stdout
            heard = []
            for line in filter(lambda line: line.startswith("{"), within.stdout):  # the rest is said by others
                heard.append(Heard(**json.loads(line)))
                print(heard[-1], *heard[-1].nameless, sep="\n    without a name: ", flush=True)
        if within.wait(timeout):
            raise SystemExit("The views could not be shown.")
    return heard


@contextmanager
def screen() -> Iterator[None]:
    """Have a screen of one's own, and who carries questions about what is on it."""
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as told:
            os.environ["DISPLAY"] = f":{told.readline().strip()}"
        os.environ |= {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1"}
        launcher = next(one for one in LAUNCHERS if Path(one).exists())
        with subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL) as bus:
            try:
                yield
            finally:
                bus.terminate()
                server.terminate()


def show(names: Sequence[str]) -> None:
    """Show the views one after the other, and write what is heard of each."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from tests import renderer
    from tests.scenes import USUAL, Scene
    from tests.shots import VIEWS

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    renderer.stop_the_clock()
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as folder:
        renderer.make_seeds(Path(folder))
        for view in VIEWS:
            if names and (view.name or "light") not in names:
                continue
            with (
                tempfile.TemporaryDirectory(dir=folder) as home,
                renderer.shown(Scene(view, USUAL, ("",)), application, Path(home)) as (window, _),
            ):
                if UNNAMED in os.environ:
                    getattr(window.parts.toolbar, os.environ[UNNAMED]).setAccessibleName(" ")
                print(json.dumps({"view": view.name or "light", **json.loads(said_of_it())}), flush=True)


def said_of_it() -> str:
    """Walk what this program shows, while it goes on; again where something went away under the walk."""
    from tests.shots import wait

    for _ in range(TRIES):
        walk = subprocess.Popen([PYTHON, str(WALK), str(os.getpid())], stdout=subprocess.PIPE, encoding="utf-8")
        wait(lambda walk=walk: walk.poll() is not None)  # type: ignore[misc]
        said, _ = walk.communicate(timeout=PATIENCE)
        if walk.returncode == 0:
            return said
    raise SystemExit("What is shown does not stand still.")


def main(arguments: Sequence[str]) -> int:
    if arguments[:1] == [WITHIN]:
        with screen():
            show(arguments[1:])
        return 0
    if lacking := missing():
        print(f"Not tried: {', '.join(lacking)} is missing (sudo apt install {' '.join(lacking)}).")
        return 0
    heard = listen(arguments)
    if silent := [one.view for one in heard if not one.reached]:
        raise SystemExit(f"Nothing is heard of {', '.join(silent)}.")
    nameless = sum(len(one.nameless) for one in heard)
    objects, reached = sum(one.objects for one in heard), sum(one.reached for one in heard)
    print(f"{len(heard)} views, {objects} objects, {reached} for the keys, {nameless} of them without a name")
    return int(nameless > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
