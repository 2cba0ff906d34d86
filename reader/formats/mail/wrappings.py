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
_OF_A_DEVICE = re.compile(  # at the end, as the programs of telephones write below what is sent
    r"\n\s*(?:sent (?:from|via|with) (?:my |the )?(?:i(?:phone|pad)|mobile|phone|android|samsung|blackberry"
    r"|mail for windows|outlook|yahoo|proton)|get outlook for|(?:von meinem|mit meinem) .{2,30} (?:gesendet|geschickt)"
    r"|envoyé (?:de|depuis) mon"
    r"|enviado (?:desde mi|do meu|a partir do)|inviato da(?:l mio)?|verstuurd vanaf mijn|verzonden vanaf"
    r"|skickat från min|sendt fra min|wysłane z|отправлено (?:с|из) )[^\n]{0,60}\s*\Z",
    re.IGNORECASE,
)
_OF_A_LIST = re.compile(r"\n_{40,60}\r?\n[^\n]{1,80}\r?\n(?=[^\n]{0,100}(?:@|https?://))")  # as Mailman writes below
_MOST_LINES = 12  # of what stands below two hyphens
_LOCKED_TYPES = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")


def text_within(text: str) -> str:
    """Return a plain text without what OpenPGP puts around it, and who sends it and from where."""
    signed = _SIGNED.search(text)
    if signed:
        text = f"{text[: signed.start()]}{_ESCAPED.sub('', signed['text'])}{text[signed.end() :]}"
    for below in (_OF_A_LIST, _SENDER):
        ends = [found.start() for found in below.finditer(text)]
        text = text[: ends[-1]] if ends and text.count("\n", ends[-1]) <= _MOST_LINES else text
    return _OF_A_DEVICE.sub("", text)


def is_locked(message: Message) -> bool:
    """Tell whether a message is encrypted as a whole."""
    kind, how = message.get_content_type(), str(message.get_param("smime-type", "")).lower()
    return kind in _LOCKED_TYPES and how not in ("signed-data", "certs-only")


def is_locked_text(text: str) -> bool:
    """Tell whether a text is nothing but a message that OpenPGP has encrypted."""
    return bool(_LOCKED.match(text))
