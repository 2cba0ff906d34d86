"""entity-reader tag: a filter that marks the entities in texts; no library is touched."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from reader.cli.command import DONE, TAGGER, Argument, Command
from reader.cli.terminal import Terminal
from reader.cli.words import count
from reader.errors import ReaderError


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.extraction import language, reads
    from reader.extraction.choice import tagger as chosen

    tagger, unread = chosen(arguments.tagger), 0
    for number, line in enumerate(sys.stdin.buffer, start=1):
        if line.strip():
            text = _text(line, number)
            code = language(text)
            spans = tagger.tag([text])[0] if reads(tagger, code) else []
            terminal.json({"entities": [[span.start, span.end, str(span.kind)] for span in spans], "language": code})
            terminal.flush()  # who sends one text and waits for its answer is not kept waiting
            unread += not reads(tagger, code)
    if unread:
        terminal.message(f"In {count(unread, 'text')} nothing was marked: the tagger does not read the language.")
    return DONE


def _text(line: bytes, number: int) -> str:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        fields = None
    text = fields.get("text") if isinstance(fields, dict) else None
    if not isinstance(text, str):
        raise ReaderError(f'Line {number} of the input is not like {{"text": "…"}}.')
    return text


COMMAND = Command(
    "tag",
    'mark the entities in texts: {"text": …} a line in, {"entities": [[start, end, kind], …], …} a line out',
    (Argument(("--jsonl",), {"action": "store_true", "required": True, "help": "JSON lines in and out"}), TAGGER),
    run,
    uses_library=False,
)
