"""Has files parsed in the process of the tests, for `dev.py coverage`: in a locked one what was run cannot be written.

python -m coverage run -m pytest -p tests.unlocked tests/formats --ignore tests/formats/sandbox
"""

from __future__ import annotations

from collections.abc import Callable

from reader.formats import parser
from reader.formats.refusal import RefusedError
from reader.formats.sandbox import door, drafts
from reader.formats.sandbox.failure import refuse_failures
from reader.formats.sandbox.frames import Frame


class Unlocked:
    """Answers as the process does that parses, without its limits."""

    goes_on = True

    def __init__(self) -> None:
        self.n_asked = 0

    def ask(self, question: Frame, take: Callable[[Frame], None]) -> None:
        self.n_asked += 1
        try:
            with refuse_failures():
                for answer in parser.answers_to(question):
                    take(answer)
        except RefusedError as error:
            take(drafts.frame_of_refusal(error))

    def end(self) -> None:
        """Go on: there is nothing to end."""


def pytest_configure() -> None:
    vars(door)["Child"] = Unlocked
