"""Files as text in UTF-8."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import IO, Any, TextIO

_BYTE_ORDER_MARK = "\ufeff"


@contextmanager
def as_text(file: IO[bytes], *, byte_order_mark: bool = False) -> Iterator[TextIO]:
    """Give an open file to write text into; it stays open."""
    text = TextIOWrapper(file, "utf-8", newline="")
    try:
        if byte_order_mark:
            text.write(_BYTE_ORDER_MARK)
        yield text
    finally:
        text.detach()


def json_text(value: Any, indent: int | None = None) -> str:
    """Return a value as JSON in which every letter stands for itself."""
    return json.dumps(value, ensure_ascii=False, indent=indent)
