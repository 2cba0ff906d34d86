"""Starts Entity Reader, or says why it cannot start.

Outside of the package `reader`, because another project's package of that name may stand in its place.
"""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Iterable

STOPPED = 130  # as shells count it: 128 and the number of the signal
CANNOT = 2


def main() -> int:
    """Run the program and return its exit status; while it loads, Ctrl+C ends it with a line."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # and is not ignored, as by nohup
        signal.signal(signal.SIGINT, stop)
    try:
        from reader.__main__ import main as run

        return run()
    except ImportError as error:
        reason = reason_of(error, packages_in_the_way())
        if not reason:
            raise
        if sys.stderr:
            sys.stderr.write(f"Entity Reader cannot start: {reason}\n")
        return CANNOT


def stop(number: int, frame: object) -> None:
    """End at once: an exception would come out of whatever is being imported as another one."""
    os.write(2, b"Stopped.\n")
    os._exit(STOPPED)


def reason_of(error: ImportError, others: Iterable[str]) -> str:
    """Say why something cannot be imported; nothing where that is a mistake of ours."""
    said, name = str(error), (error.name or "").partition(".")[0]
    if library := re.match(r"(lib[^\s:]+): cannot open shared object file", said):
        return f"the system's library {library[1]} is missing. On Debian and Ubuntu: {apt_line(library[1])}"
    if name in ("", "reader") or name not in required():
        for other in others:
            return (
                f"the package “{other}” has files where those of Entity Reader should be, in the folder “reader”."
                " Install Entity Reader in an environment of its own."
            )
    if name in required() or not isinstance(error, ModuleNotFoundError):
        return (
            f"its package “{name or said}” is missing or damaged. In a checkout, “python3 dev.py run” installs it"
            " again; elsewhere “pip install --force-reinstall entity-reader” does."
        )
    return ""


def apt_line(library: str) -> str:
    """Return the line that installs the package with a library, whose name Debian makes of the library's."""
    stem, _, version = library.partition(".so.")
    names = {"libGL": "libgl1", "libEGL": "libegl1", "libglib-2.0": "libglib2.0-0"}
    package = names.get(stem, f"{stem}-{version}" if stem[-1].isdigit() else f"{stem}{version}")
    return f"sudo apt-get install -y {package.lower()}"


def required() -> set[str]:
    """Return the top-level modules that the program needs beside its own."""
    of_the_window = {"PySide6", "shiboken6"}
    of_the_library = {"sqlalchemy", "appdirs", "numpy", "chardet", "py3langid", "rapidfuzz", "networkx"}
    of_the_formats = {"lxml", "pypdfium2", "python_calamine", "warcio", "feedparser", "rispy", "yaml", "markdown_it"}
    of_the_exports = {"xlsxwriter", "citeproc"}
    return of_the_window | of_the_library | of_the_formats | of_the_exports


def packages_in_the_way() -> list[str]:
    """Return the names and versions of other distributions that have a top-level package `reader`."""
    from importlib.metadata import distributions  # only where something is wrong

    found = {
        f"{distribution.metadata['Name']} {distribution.version}"
        for distribution in distributions()
        if any(str(file) == "reader/__init__.py" for file in distribution.files or ())
    }
    return sorted(name for name in found if not re.match("entity[-_.]reader ", name, re.IGNORECASE))


if __name__ == "__main__":
    sys.exit(main())
