"""The articles in messages: of each its text, and of each document attached to it what can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from email.message import Message
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from reader.formats import dates, long_texts
from reader.formats.draft import Known, make_draft
from reader.formats.format import OfFile
from reader.formats.mail import bodies, furniture, headers, messages
from reader.formats.mail.forwarding import Forwarded, forwarded_in
from reader.formats.mail.recognition import without_count
from reader.formats.mail.wrappings import is_locked, is_locked_text
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, LeftOutBecause, Remark, SourceFile
from reader.phrase import phrase

Read: TypeAlias = Callable[[SourceFile], Sequence[OfFile]]
_LONGEST_NAME = 100  # code points of a document's, where it is told


def by_message(file: SourceFile, read: Read) -> Iterator[tuple[str, list[OfFile]]]:
    """Yield of each message what its text says, and what of it is read: the article that it is, its documents."""
    for message in _all_messages(file):
        texts = bodies.texts_of(message)
        text = "\n\n".join(said for _, said in texts)
        if is_locked(message) or is_locked_text(text):
            yield "", [RefusedError(phrase("holds a message that is encrypted"), LeftOutBecause.PASSWORD)]
            continue
        try:
            long_texts.refuse_unwritten(text)  # before what is no language is made into paragraphs
        except RefusedError as error:
            yield text, [error]
            continue
        draft = _article(file, message, texts)
        documents = (one for attached in bodies.documents_of(message) for one in _of_document(file, attached, read))
        yield text, [*([draft] if draft else []), *documents]


def documents_of(file: SourceFile) -> Iterator[tuple[str, SourceFile]]:
    """Yield the documents attached to messages, by their names."""
    for message in _all_messages(file):
        for attached in bodies.documents_of(message):
            yield attached.name, _document(file, attached)


def _name_in_words(name: str) -> str:
    """Return the name of a document as a sentence can hold it."""
    shown = "".join(letter if letter.isprintable() else "�" for letter in name)
    return shown if len(shown) <= _LONGEST_NAME else f"{shown[: _LONGEST_NAME - 20]}…{shown[-19:]}"


def _document(file: SourceFile, attached: bodies.Attached) -> SourceFile:
    digest = sha256(attached.data).hexdigest()
    return SourceFile(f"{file.path}/{attached.name}", attached.data, digest, columns=file.columns)


def _of_document(file: SourceFile, attached: bodies.Attached, read: Read) -> Iterator[OfFile]:
    name = _name_in_words(attached.name)
    try:
        for one in read(_document(file, attached)):
            yield (
                Remark(phrase("holds “{name}”, which {text}", name=name, text=one.text), one.because)
                if isinstance(one, Remark)
                else one
            )
    except RefusedError as error:
        yield RefusedError(
            phrase("holds “{name}”, which {predicate}", name=name, predicate=error.predicate),
            LeftOutBecause(error.because),
        )


def _all_messages(file: SourceFile) -> Iterator[Message]:
    for message in messages.messages_of(without_count(file.data)):
        yield from messages.with_enclosed(message)


def _article(file: SourceFile, message: Message, texts: Sequence[tuple[str, str]]) -> ArticleDraft | None:
    blocks = furniture.without_furniture(bodies.blocks_of(texts))
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
