"""What is put around the text of a message: who sends it, below two hyphens, what vouches for it, or what locks it."""

from __future__ import annotations

import re
from email.message import Message

_SIGNED = re.compile(
    r"-----BEGIN PGP SIGNED MESSAGE-----\r?\n(?:[A-Za-z-]{1,40}: [^\n]{0,200}\n){0,9}\r?\n(?P<text>.*?)\r?\n"
    r"-----BEGIN PGP SIGNATURE-----.*?(?:-----END PGP SIGNATURE-----|\Z)",
    re.DOTALL,
)
_ESCAPED = re.compile(r"^- (?=-)", re.MULTILINE)
_LOCKED = re.compile(r"\s*-----BEGIN PGP MESSAGE-----\r?\n")
_SENDER = re.compile(r"(?:\A|\n)-- ?\r?\n")
_MOST_LINES = 12  # of what stands below two hyphens
_LOCKED_TYPES = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")


def unwrapped(text: str) -> str:
    """Return a plain text without what OpenPGP puts around it, and without the lines that say who sends it."""
    signed = _SIGNED.search(text)
    if signed:
        text = f"{text[: signed.start()]}{_ESCAPED.sub('', signed['text'])}{text[signed.end() :]}"
    ends = [found.start() for found in _SENDER.finditer(text)]
    return text[: ends[-1]] if ends and text.count("\n", ends[-1]) <= _MOST_LINES else text


def is_locked(message: Message) -> bool:
    """Tell whether a message is encrypted as a whole."""
    kind, how = message.get_content_type(), str(message.get_param("smime-type", "")).lower()
    return kind in _LOCKED_TYPES and how not in ("signed-data", "certs-only")


def is_locked_text(text: str) -> bool:
    """Tell whether a text is nothing but a message that OpenPGP has encrypted."""
    return bool(_LOCKED.match(text))
