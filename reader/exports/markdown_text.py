"""Text as Markdown that says nothing but the text: whatever a file has written in it is no mark."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

Value: TypeAlias = str | int | date | Sequence[str]

_MARKS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>#|~$&"})
_PAIRS = re.compile(r"([%=])\1")  # a comment or a highlight in Obsidian
_BULLET = re.compile(r"^[ \t]*([-+=])", re.MULTILINE)
_NUMBER = re.compile(r"^[ \t]*(\d{1,9})([.)])", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_UNSEEN = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")  # what YAML takes for the end of a line, or not at all


def escape(text: str) -> str:
    """Return text within a line."""
    return _PAIRS.sub(r"\\\1\\\1", text.translate(_MARKS))


def begin(text: str) -> str:
    """Return escaped text that stands at the beginning of lines, where it must begin no list, heading or code."""
    return _INDENT.sub("", _NUMBER.sub(r"\1\\\2", _BULLET.sub(r"\\\1", text)))


def one_line(text: str) -> str:
    return escape(" ".join(text.split()))


def yaml(value: Value) -> str:
    """Return a value of front matter; texts are quoted, whatever they hold."""
    if isinstance(value, int | date):
        return str(value)
    if isinstance(value, str):
        return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))
    return f"[{', '.join(map(yaml, value))}]"
