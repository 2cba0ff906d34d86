"""The window of a package on a screen that nobody looks at: opened, gone through by keys, and closed."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.installs.machine import CATCHING, TrialError, require
from tests.installs.use import INTERNET, Program

LONGEST = 120  # seconds that a window may take
LOOK = 0.02  # seconds between two looks whether it is there
VIEWS = tuple(
    "ctrl+1 Down Return F4 F4 ctrl+r ctrl+Tab ctrl+Tab ctrl+Tab Escape ctrl+2 ctrl+3 ctrl+4 ctrl+5 ctrl+6".split()
)
VIEWS += tuple("ctrl+7 ctrl+8 F1 alt+Left ctrl+k c h i n a Return F8 F8 ctrl+comma Escape ctrl+F1 Escape".split())
TITLE = "Entity Reader"


@contextmanager
def screen() -> Iterator[str]:
    """Have a screen without anybody before it; what is named is how a window finds it."""
    read, write = os.pipe()
    line = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(line, pass_fds=[write], stderr=subprocess.DEVNULL) as process:
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        manager = subprocess.Popen(
            ["openbox"], env=os.environ | {"DISPLAY": display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield display
        finally:
            for one in (manager, process):
                one.terminate()
                one.wait()


def look_for(display: str) -> str | None:
    """Return the number of the window, once it is there to be seen."""
    line = ["xdotool", "search", "--onlyvisible", "--name", TITLE]
    done = subprocess.run(line, env=os.environ | {"DISPLAY": display}, capture_output=True, text=True, check=False)
    return done.stdout.split()[0] if done.stdout.strip() else None


def press(display: str, *keys: str) -> None:
    subprocess.run(["xdotool", "key", *keys], env=os.environ | {"DISPLAY": display}, check=True)


class Window:
    """A window of the program, from its start to its end."""

    def __init__(self, program: Program, display: str, *arguments: str | Path, catch: Path | None = None) -> None:
        self._display = display
        machine = program.machine
        variables = ["env", f"DISPLAY={display}", "QT_QPA_PLATFORM=xcb"]
        caught = [*CATCHING, str(catch)] if catch else []
        line = [*caught, *machine.command(*variables, *program.words, *arguments)]
        self._begin = time.perf_counter()
        self._process = subprocess.Popen(
            line, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
        )

    def wait(self) -> float:
        """Wait until it is there and return the seconds that it took."""
        while not look_for(self._display):
            self._see(time.perf_counter() - self._begin < LONGEST, "There is no window.")
            time.sleep(LOOK)
        return time.perf_counter() - self._begin

    def walk(self, *keys: str) -> None:
        """Press keys, each once what the last one asked for had time to come."""
        for key in keys:
            press(self._display, key)
            time.sleep(0.7)
            self._see(True, key)

    def close(self) -> str:
        """Leave as a user does, and return what it wrote meanwhile; TrialError where that is a mistake of its own."""
        until = time.monotonic() + LONGEST
        while self._process.poll() is None:  # a key that comes before the window has the keys is nobody's
            if time.monotonic() > until:
                os.killpg(self._process.pid, signal.SIGKILL)
                raise TrialError("It does not close.")
            press(self._display, "Escape", "ctrl+q")
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(3)
        said = self._process.communicate()[0].decode("utf-8", "replace")
        require(self._process.returncode == 0, f"The window ended with {self._process.returncode}:\n{said[-1500:]}")
        require(
            "made a mistake" not in said and "Traceback" not in said, f"Something went wrong in it:\n{said[-1500:]}"
        )
        return said

    def _see(self, condition: bool, sentence: str) -> None:
        if self._process.poll() is not None or not condition:
            os.killpg(self._process.pid, signal.SIGKILL)
            said = self._process.communicate()[0].decode("utf-8", "replace")
            raise TrialError(f"{sentence} The window is gone, or not come:\n{said[-1500:]}")


def use_window(program: Program, display: str, catch: Path) -> list[str]:
    """Open the window with a file that comes in, go through its views, close it, and open it again."""
    program.machine.make_home()
    ferry = program.machine.put("ferry.txt", FERRY)
    window = Window(program, display, ferry, catch=catch)
    window.wait()
    wait_for_article(program)
    window.walk(*VIEWS)
    window.close()
    told = catch.read_text("utf-8", "replace")
    require("AF_UNIX" in told, "What it asked of the network is not told.")
    require(not INTERNET.search(told), f"It asked for a socket to the internet:\n{INTERNET.search(told)}")
    again = Window(program, display)
    again.wait()
    again.close()
    return [f"a window with a file that came in; {len(VIEWS)} keys; no socket to the internet; closed and opened again"]


FERRY = (
    b"Ferry runs again\n\nIda Lund of Lower Ashling thanked the coast guard of Merrow on Monday, after a long night.\n"
)


def wait_for_article(program: Program) -> None:
    """Wait until the file that was given to the window is in its library, which a child process has put there."""
    until = time.monotonic() + LONGEST
    while not re.search("Ferry runs again", program.run("articles")):
        require(time.monotonic() < until, "The file that was given to the window does not come.")
        time.sleep(1)
