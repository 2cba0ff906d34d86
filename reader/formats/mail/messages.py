"""Messages out of bytes: one, or those of a mailbox, with the messages that each of them encloses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.message import Message
from email.parser import BytesParser

from reader.formats.refusal import RefusedError

DEEPEST = 50  # parts within parts
_LONGEST_FIELD = 10_000  # code points of a field that are looked at: what reads fields takes too long over longer ones
_MOST_LINES = 100  # of a field
_FIELD = re.compile(rb"[!-9;-~]{1,70}:")
_NEW_MESSAGE = re.compile(rb"^From [^\r\n]{1,500}\r?\n(?=[!-9;-~]{1,70}:|>From )", re.MULTILINE)
_QUOTED_FROM = re.compile(rb"^>(?=>*From )", re.MULTILINE)
_PARTS = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.MULTILINE | re.IGNORECASE)
_HEAD = 8_000  # bytes that tell what a file is
_OF_MAIL = (
    b"message-id",
    b"received",
    b"return-path",
    b"delivered-to",
    b"x-mozilla-status",
    b"mime-version",
    b"dkim-signature",
    b"list-id",
)
_OF_ANY_MAIL = (b"from", b"date", b"subject", b"to", b"sender", b"cc")


class _Bounded(policy.Compat32):
    """Reads fields no further than any program writes them."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines[:_MOST_LINES])
        return name, value[:_LONGEST_FIELD]

    def header_fetch_parse(self, name: str, value: str) -> str:
        return value  # with the bytes that no field should have, as surrogates


def is_mailbox(data: bytes) -> bool:
    """Tell whether bytes begin as a mailbox does: a line that says from whom, and the fields of a message."""
    return bool(_NEW_MESSAGE.match(data[:_HEAD]))


def is_message(data: bytes, name: str) -> bool:
    """Tell whether bytes begin with the fields of a message that was sent; a saved web page has some of them, too."""
    head = re.split(rb"\r?\n\r?\n", data[:_HEAD].removeprefix(b"\xef\xbb\xbf"), maxsplit=1)[0]
    if not _FIELD.match(head):
        return False
    names = {found[1].lower() for found in re.finditer(rb"^([!-9;-~]{1,70}):", head, re.MULTILINE)}
    if b"snapshot-content-location" in names or re.search(rb"^from:[^\n]{0,9}<saved by", head, re.I | re.M):
        return False
    if not names.intersection(_OF_MAIL[:5]) and re.search(rb"^content-type:\s*multipart/related", head, re.I | re.M):
        return False
    sure, likely = names.intersection(_OF_MAIL), names.intersection(_OF_ANY_MAIL)
    return bool(len(likely) >= 2 and sure) or (bool(likely) and name.lower().endswith((".eml", ".emlx")))


def messages_of(data: bytes) -> Iterator[Message]:
    """Yield the messages, in their order."""
    if not is_mailbox(data):
        yield _message(data)
        return
    starts = [found.start() for found in _NEW_MESSAGE.finditer(data) if _is_behind_a_blank_line(data, found.start())]
    for start, end in zip(starts, [*starts[1:], len(data)], strict=True):
        yield _message(_QUOTED_FROM.sub(b"", data[start:end]))


def with_enclosed(message: Message, depth: int = 0) -> Iterator[Message]:
    """Yield a message and those that are attached to it whole, outermost first."""
    if depth > DEEPEST:
        raise RefusedError("is nested too deep: messages within messages")
    yield message
    for part in parts_of(message):
        if part.get_content_type() == "message/rfc822":
            for enclosed in _held_by(part):
                yield from with_enclosed(enclosed, depth + 1)


def parts_of(message: Message, depth: int = 0) -> Iterator[Message]:
    """Yield the parts of a message that hold something, those of messages within it left out."""
    if depth > DEEPEST:
        raise RefusedError("is nested too deep: parts within parts")
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        for part in _held_by(message):
            yield from parts_of(part, depth + 1)
    else:
        yield message


def _held_by(message: Message) -> list[Message]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _is_behind_a_blank_line(data: bytes, start: int) -> bool:
    before = data[max(0, start - 4) : start]
    return start == 0 or before.endswith((b"\n\n", b"\n\r\n"))


def _message(data: bytes) -> Message:
    try:
        return BytesParser(policy=_Bounded()).parsebytes(data.removeprefix(b"\xef\xbb\xbf"))
    except RecursionError:
        raise RefusedError("is nested too deep: parts within parts") from None
