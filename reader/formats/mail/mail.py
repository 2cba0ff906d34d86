"""Mail as files: each message an article, and so is each document attached to one that can be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from reader.formats.format import OfFile
from reader.formats.mail import recognition
from reader.formats.refusal import RefusedError
from reader.formats.tables.table import Table
from reader.model import ArticleDraft, SourceFile
from reader.phrase import phrase

_MOST = 100_000  # articles of one file


class Mail:
    """Messages and mailboxes; what reads the documents attached to them is given."""

    label = phrase("Mail")
    suffixes = (".eml", ".emlx", ".mbox", ".mbx")

    def __init__(
        self,
        read: Callable[[SourceFile], Sequence[OfFile]],
        tables: Callable[[SourceFile], Iterable[tuple[str, Table]]],
    ) -> None:
        self._read = read
        self._tables = tables

    def recognises(self, file: SourceFile) -> bool:
        return recognition.is_mailbox(file.data) or recognition.is_message(file.data, file.path)

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterator[OfFile]:
        """Yield an article a message, and one a document, in their order; their parts count them."""
        part = 0
        for part, one in enumerate((one for _, some in self._by_message(file) for one in some), start=1):
            if part > _MOST:
                raise RefusedError(phrase("holds more than {n} messages", n=_MOST))
            yield replace(one, part=part) if isinstance(one, ArticleDraft) else one
        if not part:
            raise RefusedError(phrase("is a message without text"))

    def tables(self, file: SourceFile) -> Iterator[tuple[str, Table]]:
        """Yield the tables attached to messages, called as they are, and as their sheets."""
        from reader.formats.mail.message_articles import documents_of

        for name, document in documents_of(file):
            with suppress(RefusedError):  # it is no table, or damaged
                yield from [(" · ".join(filter(None, (name, sheet))), table) for sheet, table in self._tables(document)]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        at = 0
        for text, found in self._by_message(file):
            at += len(found)
            if part <= at:
                return text
        raise RefusedError(phrase("does not hold that message any more"))

    def _by_message(self, file: SourceFile) -> Iterator[tuple[str, list[OfFile]]]:
        from reader.formats.mail.message_articles import by_message  # what reads mail takes long to load

        return by_message(file, self._read)
