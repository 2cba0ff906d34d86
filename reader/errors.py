"""What can go wrong in the world, in words for the person at the window.

ReaderError
├── FileError           a file that cannot be read as an article
├── LibraryError        a library file that cannot be opened or written
│   ├── InUseError      a library file that another program writes to just now
│   └── DamagedError    a library file with pages that are not as they were written
│       └── SpoiltError a value in it that no program has written
├── OccupiedError       a file of another sort stands where one is to be written
├── TaggerError         a tagger that is not there, does not fit or fails
├── NotFoundError       an article or entity that the library does not have
├── UnchangedError      what is to be decided is so already
└── MistakeError        the program itself is wrong: told to who asked, while the mistake itself is reported
"""

from reader.phrase import phrase


class ReaderError(Exception):
    """Something outside the program is not as it should be; the message is a sentence to show as it stands."""


class FileError(ReaderError):
    """A file cannot be read as an article: it is empty, binary, too large, unreadable (`because`, as outcomes say)."""

    def __init__(self, sentence: str, because: str = "other") -> None:
        super().__init__(sentence)
        self.because = because


class LibraryError(ReaderError):
    """A library file cannot be opened or written: it is newer, locked, damaged, not a library."""


class InUseError(LibraryError):
    """Another program writes to a library file, and did not end in time."""


class DamagedError(LibraryError):
    """A library file has pages that are not as they were written."""


class SpoiltError(DamagedError, ValueError):
    """A value in a library is none that a program has written."""

    def __init__(self, what: str) -> None:
        super().__init__(phrase("The library is damaged: {what}. Open a backup of it if there is one.", what=what))


class OccupiedError(ReaderError):
    """A file of another sort stands where one is to be written; where that `is_final`, no force replaces it."""

    def __init__(self, sentence: str, *, is_final: bool = False) -> None:
        super().__init__(sentence)
        self.is_final = is_final


class TaggerError(ReaderError):
    """A tagger cannot be used: its program or its model is missing, does not fit, or fails at a text."""


class UnchangedError(ReaderError):
    """What is to be decided is so already, so that there is nothing to decide."""


class NotFoundError(ReaderError):
    """The library does not have what was asked for."""


class MistakeError(ReaderError):
    """The program made a mistake, in words for whoever waits for an answer; the mistake itself is raised besides."""


class QueryInterruptedError(Exception):
    """A query was interrupted because a newer one takes its place; nobody waits for it, so nobody is told."""
