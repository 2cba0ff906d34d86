"""What a file is like without what it says: its layout, for a report about a download that no recipe reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.disk import Sort
from reader.formats.bundles.inputs import input_of
from reader.formats.bundles.line import Line
from reader.formats.bundles.unknown import separators_of
from reader.formats.heads import headline
from reader.formats.refusal import RefusedError
from reader.model import SourceFile

_BEGIN = re.compile(rb"(?:text|page|document|book|chunk), [\d,]+ lines(?:\n|$)")
DESCRIPTIONS = Sort("a description of a file", lambda head: bool(_BEGIN.match(head)))
_MOST = 3_000  # lines
_LONGEST_OF_HEAD = 160  # code points
_LONGEST_TITLE = 60  # that is a sentence
_HEAD = 8  # lines below a separator
_LETTER, _DIGIT = re.compile(r"[^\W\d_]"), re.compile(r"\d")
_LABEL = re.compile(r"[^\W\d_][\w /&-]{1,30}\s?:(?=\s|$)")


def description_of(file: SourceFile) -> str:
    """Return the file's lines with their marks: those of heads as they stand, of all others an x for each letter."""
    given = input_of(file)
    if given is None:
        raise RefusedError("is no text, page, document or book, and has no layout to be described")
    lines, _ = given.read()
    shown = list(lines[:_MOST])
    left_out = [f"… and {len(lines) - _MOST:,} lines more"] if len(lines) > _MOST else []
    return "\n".join([f"{given.kind}, {len(lines):,} lines", *_describe(shown), *left_out])


def _describe(lines: Sequence[Line]) -> Iterator[str]:
    heads = _heads(lines)
    for number, line in enumerate(lines):
        if number and not line.is_joined:
            yield ""
        yield f"{_marks(line)}{' ' * line.indent}{line.text if number in heads else _mask(line.text)}"


def _heads(lines: Sequence[Line]) -> set[int]:
    """Return the separators, and the short lines below each and at the beginning, up to the first long one."""
    separators = separators_of(lines)
    found = set(separators)
    for at in (-1, *separators):
        for number in range(at + 1, min(at + 1 + _HEAD, len(lines))):
            if _is_text(lines[number].text):
                break
            found.add(number)
    return found


def _is_text(text: str) -> bool:
    return len(text) > _LONGEST_OF_HEAD or (len(text) > _LONGEST_TITLE and headline.ends_as_a_sentence(text))


def _mask(text: str) -> str:
    """Return the text with an x for each letter and a 0 for each digit, but for the label that it may begin with."""
    label = _LABEL.match(text)
    kept = label[0] if label else ""
    return kept + _DIGIT.sub("0", _LETTER.sub("x", text[len(kept) :]))


def _marks(line: Line) -> str:
    marks = [*(f"+{one}" for one in line.begins), *sorted(line.inside)]
    return f"<{' '.join(marks)}> " if marks else ""
