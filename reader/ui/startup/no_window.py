"""Makes the application; where Qt finds nowhere to draw, which it would abort for, the program says so and ends."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

CANNOT = 2
HINT = (
    "Start entity-reader on a desktop, or as “xvfb-run entity-reader” to have it draw where nobody sees; its commands,"
    " which entity-reader --help lists, need no window."
)


def make_application(arguments: list[str]) -> QApplication:
    """Return the application, or end the program with a sentence."""
    heard: list[str] = []

    def hear(kind: QtMsgType, context: object, message: str) -> None:
        heard.append(message)
        if kind == QtMsgType.QtFatalMsg:
            _end(reason(heard, os.environ, missing_library))

    before = qInstallMessageHandler(hear)
    application = QApplication(arguments)
    qInstallMessageHandler(before)
    if not application.screens():
        _end("there is no screen.")
    if sys.stderr:
        sys.stderr.writelines(f"{message}\n" for message in heard)
    return application


def reason(heard: Sequence[str], environment: Mapping[str, str], missing: Callable[[str], str]) -> str:
    """Say why no window can be opened, from what Qt wrote before it gave up."""
    said = "\n".join(heard)
    if unknown := re.search(r'Could not find the Qt platform plugin "(.*?)"', said):
        known = re.search("Available platform plugins are: (.*)", said)
        return f"Qt has no platform “{unknown[1]}”; it has {known[1] if known else 'none.'}"
    for plugin in re.findall(r'Could not load the Qt platform plugin "(.*?)"', said):
        if library := missing(plugin):
            return f"the system's library {library} is missing, which Qt needs."
    if "could not connect to display" in said and environment.get("DISPLAY"):
        return f"the display “{environment['DISPLAY']}” cannot be reached."
    if "wl_display" in said:
        return "no Wayland compositor answers."
    return "Qt finds nowhere to draw it."


def missing_library(plugin: str) -> str:
    """Return the library without which the system cannot load a platform's plugin; nothing where it can."""
    import ctypes  # a start that succeeds needs none of it

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    try:
        ctypes.CDLL(str(folder / f"libq{plugin}.so"))
    except OSError as error:
        found = re.match(r"(lib[^\s:]+): cannot open shared object file", str(error))
        return found[1] if found else ""
    return ""


def _end(reason: str) -> None:
    if sys.stderr:
        sys.stderr.write(f"The window cannot be opened: {reason}\n{HINT}\n")
        sys.stderr.flush()
    os._exit(CANNOT)  # nothing is open yet, and Qt goes no further than this
