"""What is told of a mistake of the program's own: where it was made, and nothing of what it was made with.

The words of an error may quote whatever was at hand: a title, a name, a path. So only its kind is told, and the lines
of the program that it came through.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import reader

if TYPE_CHECKING:
    from sys import UnraisableHookArgs
    from threading import ExceptHookArgs

_CALLS = 40  # of one error, the innermost
_ERRORS = 8  # of those that led to it
_ROOTS = ("site-packages", "dist-packages")


def report(error: BaseException, others: str = "") -> str:
    """Return what a developer needs to know, none of which is of the user's articles."""
    import platform  # not before something went wrong

    versions = f"Entity Reader {reader.__version__}, Python {platform.python_version()}{others}"
    told = "\nwhich led to\n".join(_describe(one) for one in _from_the_first(error))
    return f"{versions}, {platform.platform()}\n\n{told}\n"


def tell_so() -> None:
    """Let whatever mistake ends this process, or a thread of it, be told like that on standard error."""
    sys.excepthook = _take
    sys.unraisablehook = _take_unraisable
    threading.excepthook = _take_of_a_thread


def _take(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    elif sys.stderr:
        sys.stderr.write(f"Entity Reader made a mistake.\n{report(error)}")


def _take_of_a_thread(told: ExceptHookArgs) -> None:
    if told.exc_value and not issubclass(told.exc_type, SystemExit):
        _take(told.exc_type, told.exc_value, told.exc_traceback)


def _take_unraisable(told: UnraisableHookArgs) -> None:
    if told.exc_value:
        _take(told.exc_type, told.exc_value, told.exc_traceback)


def _from_the_first(error: BaseException) -> list[BaseException]:
    """Return the errors that led to this one, and this one at the end."""
    chain: list[BaseException] = []
    one: BaseException | None = error
    while one and one not in chain and len(chain) < _ERRORS:
        chain.append(one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return chain[::-1]


def _describe(error: BaseException) -> str:
    calls = list(_calls(error))
    head = ["Traceback (most recent call last):"] if calls else []
    return "\n".join([*head, *calls, type(error).__name__])


def _calls(error: BaseException) -> Iterator[str]:
    from traceback import extract_tb

    for call in extract_tb(error.__traceback__)[-_CALLS:]:
        yield f"  {_from_its_root(call.filename)}, line {call.lineno}, in {call.name}"
        if call.line:
            yield f"    {call.line}"


def _from_its_root(file: str) -> str:
    """Return the path of a module without where it is installed, which names the user."""
    path, ours = Path(file), Path(reader.__file__).parent.parent
    for root in _ROOTS:
        if root in path.parts:
            return str(Path(*path.parts[path.parts.index(root) + 1 :]))
    if path.is_relative_to(ours):
        return str(path.relative_to(ours))
    return path.name
