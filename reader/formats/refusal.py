"""Why bytes are no article."""

from __future__ import annotations

from reader.errors import FileError, ReaderError
from reader.model import FileOutcome, FileStatus, LeftOutBecause
from reader.phrase import phrase

# The words that all formats say it in, and what each of them means.
_WORDS: dict[str, LeftOutBecause] = {
    "is protected by a password": LeftOutBecause.PASSWORD,
    "is protected": LeftOutBecause.PASSWORD,
    "is encrypted": LeftOutBecause.PASSWORD,
    "is a scanned": LeftOutBecause.SCANNED,
    "is scanned": LeftOutBecause.SCANNED,
    "is empty": LeftOutBecause.EMPTY,
    "contains nothing but": LeftOutBecause.EMPTY,
    "has no text": LeftOutBecause.EMPTY,
    "is damaged": LeftOutBecause.DAMAGED,
    "is a damaged": LeftOutBecause.DAMAGED,
    "is not text in": LeftOutBecause.DAMAGED,
    "is nested too": LeftOutBecause.TOO_LARGE,
    "is too large": LeftOutBecause.TOO_LARGE,
    "is larger than": LeftOutBecause.TOO_LARGE,
    "takes too long": LeftOutBecause.TOO_LARGE,
    "needs too much memory": LeftOutBecause.TOO_LARGE,
    "holds too much text": LeftOutBecause.TOO_LARGE,
    "has too many": LeftOutBecause.TOO_LARGE,
    "has more than": LeftOutBecause.TOO_LARGE,
    "holds more than": LeftOutBecause.TOO_LARGE,
    "is not read: it unpacks to too much": LeftOutBecause.TOO_LARGE,
    "is not read: it defines entities": LeftOutBecause.UNSAFE,
    "declares entities": LeftOutBecause.UNSAFE,
    "is made to do harm": LeftOutBecause.UNSAFE,
    "is a link, which": LeftOutBecause.UNSAFE,
    "is a table whose columns hold no texts": LeftOutBecause.COLUMNS,
    "is a web archive without an article": LeftOutBecause.NO_ARTICLE,
    "only puts other pages into frames": LeftOutBecause.NO_ARTICLE,
    "has no article": LeftOutBecause.NO_ARTICLE,
    "has no articles": LeftOutBecause.NO_ARTICLE,
    "holds no article": LeftOutBecause.NO_ARTICLE,
    "lists other articles": LeftOutBecause.NO_ARTICLE,
    "is a page to log in": LeftOutBecause.NO_ARTICLE,
    "has no page in it": LeftOutBecause.EMPTY,
    "is a book without text": LeftOutBecause.EMPTY,
    "is a message without text": LeftOutBecause.EMPTY,
    "is compressed in a way": LeftOutBecause.UNKNOWN,
    "contains NUL bytes": LeftOutBecause.UNKNOWN,
    "is no text": LeftOutBecause.UNKNOWN,
    "is not plain text": LeftOutBecause.UNKNOWN,
}


class RefusedError(FileError):
    """A file without an article: `predicate` ("is empty") goes on from its name, which the registry puts before it.

    What group of reasons it belongs to follows from its first words, unless it is said.
    """

    def __init__(self, predicate: str, because: LeftOutBecause | None = None) -> None:
        super().__init__(phrase("The file {predicate}.", predicate=predicate), because or because_of(predicate))
        self.predicate = predicate

    def __reduce__(self) -> tuple[type[RefusedError], tuple[str, LeftOutBecause]]:
        """Pass from process to process as it was made."""
        return RefusedError, (self.predicate, LeftOutBecause(self.because))


def because_of(predicate: str) -> LeftOutBecause:
    """Return what the words of a refusal mean."""
    if predicate.endswith(", not plain text"):
        return LeftOutBecause.UNKNOWN
    return next((why for words, why in _WORDS.items() if predicate.startswith(words)), LeftOutBecause.OTHER)


def outcome_of(path: str, error: ReaderError) -> FileOutcome:
    """Return what became of a file that could not be read."""
    because = LeftOutBecause(error.because) if isinstance(error, FileError) else LeftOutBecause.OTHER
    return FileOutcome(path, FileStatus.FAILED, reason=str(error), because=because)
