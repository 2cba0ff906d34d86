"""What goes wrong while a file is parsed, as a reason why it is not read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from traceback import format_exception

from reader.formats.refusal import RefusedError
from reader.formats.sandbox import words


class FailureError(RefusedError):
    """A file is refused because a library failed at it, which may be in no state to read another."""


@contextmanager
def refuse_failures() -> Iterator[None]:
    """Let whatever a library makes of a file be a reason to refuse it: to the user it is the file that is at fault.

    What went wrong is noted on the error, for who reads a traceback.
    """
    try:
        yield
    except RefusedError:
        raise
    except Exception as error:
        raise _failure(error) from error


def _failure(error: Exception) -> FailureError:
    if isinstance(error, MemoryError):
        return FailureError(words.TOO_HUNGRY)
    failure = FailureError(words.TOO_DEEP if isinstance(error, RecursionError) else words.DAMAGED)
    failure.add_note("".join(format_exception(error)))
    return failure
