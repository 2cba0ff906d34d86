"""Messages out of bytes: one, or those of a mailbox, with the messages that each of them encloses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import policy
from email.message import Message
from email.parser import BytesParser

from reader.formats.mail.recognition import NEW_MESSAGE, is_mailbox
from reader.formats.refusal import RefusedError
from reader.phrase import phrase

DEEPEST = 50  # parts within parts
_LONGEST_FIELD = 10_000  # code points of a field that are looked at: what reads fields takes too long over longer ones
_MOST_LINES = 100  # of a field
_DATED = re.compile(  # no text begins a line so, and some programs leave no line blank above it
    rb"From \S{1,300} {1,4}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d "
    rb"(?:[+-]\d{4} |[A-Z]{3,4} )?\d{4}\r?\n"
    rb"(?:From|Date|Return-Path|Received|Message-ID|X-[\w-]{1,40}|Delivered-To|Subject|To|MIME-Version): ",
    re.IGNORECASE,
)
_QUOTED_FROM = re.compile(rb"^>(?=>*From )", re.MULTILINE)
_MOST_PARTS, _MOST_HEAD_LINES = 2_000, 5_000
_BOUNDARY = re.compile(rb'boundary\s{0,9}=\s{0,9}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))', re.IGNORECASE)
_PARTING = re.compile(rb"^--([^\r\n]{1,200}?)[ \t]*\r?$", re.MULTILINE)
_BLANK_LINE = re.compile(rb"\n\r?\n")
_SAYS_SOMETHING = re.compile(rb"\n\r?\n\s*\S")  # below its head


class _Bounded(policy.Compat32):
    """Reads fields no further than any program writes them."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines[:_MOST_LINES])
        return name, value[:_LONGEST_FIELD]

    def header_fetch_parse(self, name: str, value: str) -> str:
        return value  # with the bytes that no field should have, as surrogates


def messages_of(data: bytes) -> Iterator[Message]:
    """Yield the messages that say something, in their order."""
    if not is_mailbox(data):
        yield _message(data)
        return
    starts = [found.start() for found in NEW_MESSAGE.finditer(data) if _is_behind_a_blank_line(data, found.start())]
    for start, end in zip(starts, [*starts[1:], len(data)], strict=True):
        if _SAYS_SOMETHING.search(data, start, end):
            yield _message(_QUOTED_FROM.sub(b"", data[start:end]))


def with_enclosed(message: Message, depth: int = 0) -> Iterator[Message]:
    """Yield a message and those that are attached to it whole, outermost first."""
    if depth > DEEPEST:
        raise RefusedError(phrase("is nested too deep: messages within messages"))
    yield message
    for part in parts_of(message):
        if part.get_content_type() == "message/rfc822":
            for enclosed in _parts_of(part):
                yield from with_enclosed(enclosed, depth + 1)


def parts_of(message: Message, depth: int = 0) -> Iterator[Message]:
    """Yield the parts of a message that hold something, those of messages within it left out."""
    if depth > DEEPEST:
        raise RefusedError(phrase("is nested too deep: parts within parts"))
    if message.get_content_maintype() == "multipart" and message.is_multipart():
        for part in _parts_of(message):
            yield from parts_of(part, depth + 1)
    else:
        yield message


def _parts_of(message: Message) -> list[Message]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _is_behind_a_blank_line(data: bytes, start: int) -> bool:
    before = data[max(0, start - 4) : start]
    return start == 0 or before.endswith((b"\n\n", b"\n\r\n")) or bool(_DATED.match(data, start))


def _message(data: bytes) -> Message:
    _refuse_what_has_no_end(data)
    try:
        return BytesParser(policy=_Bounded()).parsebytes(data.removeprefix(b"\xef\xbb\xbf"))
    except RecursionError:
        raise RefusedError(phrase("is nested too deep: parts within parts")) from None


def _refuse_what_has_no_end(data: bytes) -> None:
    """Refuse a message with more parts, or a longer head, than any that was sent: they take long to read."""
    blank = _BLANK_LINE.search(data)
    if data.count(b"\n", 0, blank.start() if blank else len(data)) > _MOST_HEAD_LINES:
        raise RefusedError(phrase("is a message with a head of more than {n} lines", n=_MOST_HEAD_LINES))
    if data.count(b"\n--") > _MOST_PARTS:
        boundaries = {quoted or bare for quoted, bare in _BOUNDARY.findall(data)}
        if sum(found[1] in boundaries for found in _PARTING.finditer(data)) > _MOST_PARTS:
            raise RefusedError(phrase("is a message of more than {n} parts", n=_MOST_PARTS))
