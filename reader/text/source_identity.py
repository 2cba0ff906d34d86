"""What a text says, whatever bytes it was written in: by this the same text is known again."""

from __future__ import annotations

import hashlib
from unicodedata import normalize


def text_digest(text: str) -> str:
    """Return the SHA-256, in hexadecimal, of a text with one sort of line end, composed, without trailing white space.

    The text is that of the source, before anything in it is told apart: how well that is done changes nothing.
    """
    said = "\n".join(line.rstrip() for line in normalize("NFC", text).splitlines()).rstrip()
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
