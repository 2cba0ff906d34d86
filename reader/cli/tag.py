"""entity-reader tag: a filter that marks the entities in texts; no library is touched."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any

from reader.cli.command import DONE, SOME_FAILED, TAGGER, Argument, Command
from reader.cli.input_files import standard_input
from reader.cli.terminal import Terminal
from reader.cli.words import count
from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.extraction import Tagger


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.extraction import reads
    from reader.extraction.choice import tagger as chosen

    tagger, failed, unread = chosen(arguments.tagger), 0, 0
    for number, line in enumerate(standard_input(), start=1):
        if line.strip():
            told = _answer(line, number, tagger)
            terminal.json(told)
            terminal.flush()  # who sends one text and waits for its answer is not kept waiting
            failed += "error" in told
            unread += "error" not in told and not reads(tagger, told["language"])
    if unread:
        terminal.message(f"In {count(unread, 'text')} nothing was marked: the tagger does not read the language.")
    if failed:
        terminal.message(f"{count(failed, 'line')} failed: the “error” in its place says why.")
    return SOME_FAILED if failed else DONE


def _answer(line: bytes, number: int, tagger: Tagger) -> dict[str, Any]:
    """Return what a line is answered with: its own fields but the text, and what was found or why nothing was."""
    passed: dict[str, Any] = {}
    try:
        fields = _fields(line, number)
        passed = {name: value for name, value in fields.items() if name not in ("text", "error")}
        return {**passed, **_answer_fields(fields, number, tagger)}
    except ReaderError as error:
        return {**passed, "error": str(error), "line": number}


def _fields(line: bytes, number: int) -> Mapping[str, Any]:
    def refuse(written: str) -> float:
        raise ReaderError(f"Line {number} holds {written}, which is no number of JSON: other programs would refuse it.")

    def finite(written: str) -> float:
        value = float(written)
        return value if isfinite(value) else refuse(written)

    try:
        fields = json.loads(line, parse_constant=refuse, parse_float=finite)
    except (ValueError, RecursionError):
        return {}
    return fields if isinstance(fields, dict) else {}


def _answer_fields(fields: Mapping[str, Any], number: int, tagger: Tagger) -> dict[str, Any]:
    from reader.extraction import language, reads, tag

    text = fields.get("text")
    if not isinstance(text, str):
        raise ReaderError(f'Line {number} is not like {{"text": "…"}}.')
    code = language(text)
    spans = tag(text, tagger, code) if reads(tagger, code) else []
    return {"entities": [[span.start, span.end, str(span.kind)] for span in spans], "language": code}


COMMAND = Command(
    "tag",
    'mark the entities in texts: {"text": …} a line in, {"entities": [[start, end, kind], …], …} a line out;'
    " other fields pass through, and a line that fails is answered by an error",
    (Argument(("--jsonl",), {"action": "store_true", "required": True, "help": "JSON lines in and out"}), TAGGER),
    run,
    uses_library=False,
    examples=("tag --jsonl < texts.jsonl",),
)
