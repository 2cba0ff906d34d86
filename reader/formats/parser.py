"""A process that parses files for the program, with as few rights as can be: entity-reader --worker parse.

    in   a question and the bytes of a file     see `sandbox/child.py`
    out  "ready" when it can be asked; then for each question its answers, and "end", which says whether it can go on

It ends when its input does, and after a library failed in it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import IO

from reader.formats import registry
from reader.formats.bundles.shelf import shelf
from reader.formats.refusal import RefusedError
from reader.formats.sandbox import allowance, child, drafts, frames, words
from reader.formats.sandbox.child import END, READY
from reader.formats.sandbox.failure import FailureError, refuse_failures
from reader.formats.sandbox.frames import Frame
from reader.formats.sandbox.limits import Limits
from reader.formats.sandbox.lockdown import lock_down
from reader.formats.tables import name_rows
from reader.model import SourceFile

_LONGEST_QUESTION = 1 << 32  # bytes: who asks is trusted


def main() -> int:
    incoming, outgoing = sys.stdin.buffer, _answers()
    limits = Limits()
    shelf()  # a user's recipes lie where this process will not look
    lock_down()
    try:
        serve(incoming, outgoing, limits)
    except (EOFError, BrokenPipeError):
        os._exit(0)  # nobody asks or listens any more: nothing that a library left behind is run
    return 0


def serve(incoming: IO[bytes], outgoing: IO[bytes], limits: Limits) -> None:
    """Answer until another process had better go on."""
    goes_on = True
    frames.send(outgoing, Frame({"kind": READY}))
    while goes_on:
        question = frames.receive(incoming, _LONGEST_QUESTION)
        limits.begin(len(question.data), question.fields.get("part"))
        goes_on = _answer(question, outgoing, limits) and not limits.is_worn
        frames.send(outgoing, Frame({"kind": END, "goes_on": goes_on}))


def _answer(question: Frame, outgoing: IO[bytes], limits: Limits) -> bool:
    """Answer as far as possible, and say why not further; tell whether the next question can be answered here."""
    try:
        with refuse_failures():
            left = allowance.MOST_TEXT
            for answer in answers_to(question):
                left -= len(answer.data)
                if left < 0:
                    raise RefusedError(words.TOO_MUCH)
                frames.send(outgoing, answer)
                if answer.fields["kind"] != drafts.REFUSED:  # what yields nothing may not take longer for it
                    limits.add(len(answer.data))
            limits.end()
    except RefusedError as error:
        limits.end()
        frames.send(outgoing, drafts.frame_of_refusal(error))
        return not isinstance(error, FailureError)
    return True


def answers_to(question: Frame) -> Iterator[Frame]:
    asked, data, facts = question.fields, question.data, question.fields["facts"]
    told, rest = (data[:facts].decode(), data[facts:]) if facts else ("", data)
    file = SourceFile(asked["path"], rest, asked["digest"], told, asked["columns"])
    match asked["ask"]:
        case child.DESCRIPTION:
            from reader.formats.bundles.description import description_of

            yield drafts.frame_of_text(description_of(file))
        case child.TABLES:
            yield drafts.frame_of_text(registry.parse_tables(file))
        case child.NAMES:
            yield drafts.frame_of_text(name_rows.text_of(file))
        case child.ORIGINAL:
            part, encoding = asked["part"], asked["encoding"]
            yield drafts.frame_of_text(registry.parse_original(file, part, encoding, asked["format"]))
        case child.SAMPLE:
            yield from map(drafts.frame_of, registry.parse_sample(file))
        case _:
            yield from map(drafts.frame_of, registry.parse(file, asked["encoding"], asked["format"]))


def _answers() -> IO[bytes]:
    """Return where the answers are written, where nothing else that is printed gets between them."""
    outgoing = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdout = sys.stderr
    return outgoing
