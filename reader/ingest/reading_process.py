"""A process that reads texts for another: entity-reader --worker read [TAGGER].

    in   a group of texts            see `messages`
    out  what was read in them, or the ReaderError that says why the tagger cannot be had

It knows no library, and ends when its input does: when it is no longer wanted, or who wanted it is gone.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable

from reader.errors import ReaderError
from reader.extraction import choice
from reader.ingest.messages import receive, send
from reader.ingest.readers import Text, read


def main(chosen: str = choice.OWN) -> int:
    incoming, outgoing = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what else is printed must not get between the pickles
    answer = _answering(chosen)
    gc.freeze()  # what was loaded stays: it need not be looked through again and again
    try:
        while True:
            send(outgoing, answer(receive(incoming)))
    except EOFError:
        return 0
    except BrokenPipeError:
        os._exit(0)  # nobody waits for the answer, which would be written once more, in vain, at the interpreter's end


def _answering(chosen: str) -> Callable[[list[Text]], object]:
    try:
        tagger = choice.tagger(chosen)
    except ReaderError as error:
        refusal = error
        return lambda texts: refusal
    return lambda texts: read(texts, tagger)
