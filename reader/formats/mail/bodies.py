"""What a message holds: its text, as its sender would have it read, and the documents that come with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from email.message import Message

from reader.formats import content
from reader.formats.charsets.text_decoder import decode
from reader.formats.draft import Block
from reader.formats.mail.messages import parts_of
from reader.formats.mail.wrappings import text_within
from reader.formats.refusal import RefusedError
from reader.lazy_dataclass import dataclass

_LEAST_OF_A_TEXT = 0.5  # of the letters that its page has, where a message has both
_MOST_OF_SENDER = 5  # paragraphs at the end
_OF_NO_DOCUMENT = ("image", "audio", "video", "font")
_NO_DOCUMENTS = frozenset(
    {
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/ms-tnef",
        "text/calendar",
    }
)
_ATT = re.compile(r"(?:ATT\d+|signature|smime)\.\w{1,5}", re.IGNORECASE)  # what programs for mail attach by themselves
_HTML = "text/html"


@dataclass(frozen=True, slots=True)
class Attached:
    """A document that is attached to a message."""

    name: str
    data: bytes


def blocks_of(texts: Sequence[tuple[str, str]]) -> list[Block]:
    """Return the paragraphs of a message by its texts: of its page if it has one, unless its plain text says more."""
    pages = [block for kind, text in texts if kind == _HTML for block in content.blocks_of_html(text)]
    plain = "\n\n".join(text for kind, text in texts if kind != _HTML)
    if sum(len(block.text) for block in pages) > len(" ".join(plain.split())) * _LEAST_OF_A_TEXT:
        return _without_sender(pages)
    return content.blocks_of_text(plain)


def _without_sender(blocks: list[Block]) -> list[Block]:
    """Leave out the last paragraphs from two hyphens on, below which programs say who sends a message."""
    for at in range(max(1, len(blocks) - _MOST_OF_SENDER), len(blocks)):
        if blocks[at].text == "--" or blocks[at].text.startswith(("-- ", "--\n")):
            return blocks[:at]
    return blocks


def texts_of(message: Message) -> list[tuple[str, str]]:
    """Return the texts of a message in their order, each with its media type, and in its own words."""
    return [
        (kind, text if kind == _HTML else text_within(text))
        for part in parts_of(message)
        if _is_text(part) and (data := _bytes(part))
        for kind, text in [(part.get_content_type(), _text(part, data))]
    ]


def documents_of(message: Message) -> Iterator[Attached]:
    """Yield the documents that are attached to a message; pictures, signatures and appointments are none."""
    for part in parts_of(message):
        name = part.get_filename() or ""
        if not name or part.get_content_maintype() in _OF_NO_DOCUMENT or part.get_content_type() in _NO_DOCUMENTS:
            continue
        if _is_text(part) or _ATT.fullmatch(name) or part.get_content_type() == "message/rfc822":
            continue
        if data := _bytes(part):
            yield Attached(re.split(r"[/\\]", name)[-1] or "attachment", data)


def _is_text(part: Message) -> bool:
    """Tell whether a part is to be read with the message: what has a name is a document of its own."""
    kind, disposition = part.get_content_type(), part.get_content_disposition()
    return kind in ("text/plain", _HTML) and disposition != "attachment" and not part.get_filename()


def _bytes(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text(part: Message, data: bytes) -> str:
    charset = str(part.get_content_charset() or "").strip("'\"")
    with suppress(LookupError, UnicodeError):
        if charset and charset not in ("us-ascii", "unknown-8bit"):
            return _without_flow(part, data.decode(charset))
    with suppress(RefusedError):
        return _without_flow(part, decode(data).text)
    return data.decode("utf-8", "replace")


def _without_flow(part: Message, text: str) -> str:
    """Return a text whose lines go on where they end in a space (RFC 3676) with these lines joined."""
    if str(part.get_param("format", "")).lower() != "flowed":
        return text
    is_cut = str(part.get_param("delsp", "")).lower() == "yes"
    lines = text.replace("\r\n", "\n").replace("\n-- \n", "\n--\n").split("\n")
    return "".join(
        line.removesuffix(" ") if is_cut and line.endswith(" ") else line if line.endswith(" ") else line + "\n"
        for line in lines
    )
