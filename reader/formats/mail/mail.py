"""Mail as files: each message an article, and so is each document attached to one that can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from email.message import Message
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from reader.formats import dates
from reader.formats.draft import Known, make_draft
from reader.formats.format import OfFile
from reader.formats.mail import bodies, furniture, headers, messages
from reader.formats.mail.forwarding import Forwarded, forwarded_in
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, LeftOutBecause, Remark, SourceFile

Read: TypeAlias = Callable[[SourceFile], Sequence[OfFile]]
_MOST = 100_000  # articles of one file


class Mail:
    """Messages and mailboxes; what reads the documents attached to them is given."""

    label = "Mail"
    suffixes = (".eml", ".emlx", ".mbox", ".mbx")

    def __init__(self, read: Read) -> None:
        self._read = read

    def recognises(self, file: SourceFile) -> bool:
        return messages.is_mailbox(file.data) or messages.is_message(file.data, file.path)

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[OfFile]:
        """Return an article a message, and one a document, in their order; their parts count the articles."""
        found: list[OfFile] = []
        for message in _all_messages(file):
            found += list(self._of_message(file, message))
            if len(found) > _MOST:
                raise RefusedError(f"holds more than {_MOST:,} messages")
        if not found:
            raise RefusedError("is a message without text")
        return [replace(one, part=part) if isinstance(one, ArticleDraft) else one for part, one in enumerate(found, 1)]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        at = 0
        for message in _all_messages(file):
            found = list(self._of_message(file, message))
            if at < part <= at + len(found):
                return bodies.text_of(message)
            at += len(found)
        raise RefusedError("does not hold that message any more")

    def _of_message(self, file: SourceFile, message: Message) -> Iterator[OfFile]:
        if draft := _article(file, message):
            yield draft
        for attached in bodies.documents_of(message):
            yield from self._of_document(file, attached)

    def _of_document(self, file: SourceFile, attached: bodies.Attached) -> Iterator[OfFile]:
        document = SourceFile(f"{file.path}/{attached.name}", attached.data, sha256(attached.data).hexdigest())
        try:
            for one in self._read(document):
                yield Remark(f"holds “{attached.name}”, which {one.text}") if isinstance(one, Remark) else one
        except RefusedError as error:
            yield RefusedError(f"holds “{attached.name}”, which {error.predicate}", LeftOutBecause(error.because))


def _all_messages(file: SourceFile) -> Iterator[Message]:
    for message in messages.messages_of(_without_count(file)):
        yield from messages.with_enclosed(message)


def _without_count(file: SourceFile) -> bytes:
    """Return the message in a file of Apple's Mail, which begins with how many bytes it takes."""
    first, _, rest = file.data.partition(b"\n")
    size = int(first) if len(first) <= 12 and first.strip().isdigit() else 0
    return rest[:size] if size else file.data


def _article(file: SourceFile, message: Message) -> ArticleDraft | None:
    blocks = furniture.without_furniture(bodies.blocks_of(message))
    if not blocks:
        return None
    today = date.today()
    author, source = headers.sender_of(message)
    known = Known(headers.title_of(message), author, source, published=headers.day_of(message, today))
    if forwarded := forwarded_in(blocks):
        blocks, known = list(forwarded.blocks), _known_of(forwarded, known, today)
    return make_draft(blocks, Path(file.path), known, today=today) if blocks else None


def _known_of(forwarded: Forwarded, known: Known, today: date) -> Known:
    """Return what is known of a message that another forwarded: whoever did so has not written it."""
    author, source = headers.sender_in(forwarded.sender)
    found = dates.in_line(forwarded.sent, today)
    day = found.day if found and found.day else known.published
    return Known(headers.without_prefixes(forwarded.subject) or known.title, author, source, published=day)
