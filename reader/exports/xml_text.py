"""XML, written element by element."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TextIO
from xml.sax.saxutils import escape, quoteattr

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ENTITIES = {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


class XmlWriter:
    """Writes elements into a text; whoever opens one closes it."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self._open: list[str] = []
        text.write('<?xml version="1.0" encoding="UTF-8"?>\n')

    def start(self, name: str, /, **attributes: object) -> None:
        self._text.write(f"{'  ' * len(self._open)}<{name}{_attributes(attributes)}>\n")
        self._open.append(name)

    def end(self) -> None:
        name = self._open.pop()
        self._text.write(f"{'  ' * len(self._open)}</{name}>\n")

    def element(self, name: str, content: object = "", /, **attributes: object) -> None:
        """Write an element with nothing but text in it."""
        indent, told = "  " * len(self._open), _attributes(attributes)
        inside = escape(_clean(content))
        self._text.write(f"{indent}<{name}{told}>{inside}</{name}>\n" if inside else f"{indent}<{name}{told}/>\n")


def _attributes(attributes: Mapping[str, object]) -> str:
    """Return attributes as XML has them; what is None is left out, and an underscore at the end of a name."""
    told = {name.rstrip("_").replace("__", ":"): value for name, value in attributes.items() if value is not None}
    return "".join(f" {name}={quoteattr(_clean(value), _ENTITIES)}" for name, value in told.items())


def _clean(value: object) -> str:
    """Return a value as text without what XML has no way to say."""
    return _NO_XML.sub("\ufffd", str(value))
