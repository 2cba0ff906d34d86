"""Whether a file is a message or a mailbox, by its first bytes, before anything is loaded that reads mail."""

from __future__ import annotations

import re

_FIELD = re.compile(rb"[!-9;-~]{1,70}:")
_LONGEST_COUNT = 30  # bytes
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
NEW_MESSAGE = re.compile(rb"^From [^\r\n]{1,500}\r?\n(?=[!-9;-~]{1,70}:|>From )", re.MULTILINE)


def is_mailbox(data: bytes) -> bool:
    """Tell whether bytes begin as a mailbox does: a line that says from whom, and the fields of a message."""
    return bool(NEW_MESSAGE.match(data[:_HEAD]))


def is_message(data: bytes, name: str) -> bool:
    """Tell whether bytes begin with the fields of a message that was sent; a saved web page has some of them, too."""
    head = re.split(rb"\r?\n\r?\n", without_count(data)[:_HEAD].removeprefix(b"\xef\xbb\xbf"), maxsplit=1)[0]
    if not _FIELD.match(head):
        return False
    names = {found[1].lower() for found in re.finditer(rb"^([!-9;-~]{1,70}):", head, re.MULTILINE)}
    if b"snapshot-content-location" in names or re.search(rb"^from:[^\n]{0,9}<saved by", head, re.I | re.M):
        return False
    if not names.intersection(_OF_MAIL[:5]) and re.search(rb"^content-type:\s*multipart/related", head, re.I | re.M):
        return False
    sure, likely = names.intersection(_OF_MAIL), names.intersection(_OF_ANY_MAIL)
    return bool(len(likely) >= 2 and sure) or (bool(likely) and name.lower().endswith((".eml", ".emlx")))


def without_count(data: bytes) -> bytes:
    """Return the message in a file of Apple's Mail, which begins with how many bytes it takes."""
    first, _, rest = data[:_LONGEST_COUNT].partition(b"\n")
    size = int(first) if rest and first.strip().isdigit() else 0
    return data[len(first) + 1 :][:size] if size else data
