"""What a format is: it knows its own files by their content, and reads the articles in them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeAlias

from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, Remark, SourceFile

OfFile: TypeAlias = ArticleDraft | RefusedError | Remark  # what a format finds in a file


class Format(Protocol):
    """A sort of file that articles come in; one is made at once, so what takes long to load is imported where needed.

    Its files are parsed in a process that may neither call, write nor see other files, and that ends when it takes too
    long (`sandbox/`). Why there is no article is said by RefusedError, whose words go on from the name of the file.
    """

    @property
    def label(self) -> str:
        """What a dialog calls its files: "Text files"."""

    @property
    def suffixes(self) -> tuple[str, ...]:
        """What the names of its files end in, in small letters: of a folder, those are opened."""

    def recognises(self, file: SourceFile) -> bool:
        """Tell whether the file is of this format by its bytes, and by its name only where they leave it open.

        It takes linear time with little to it: of files that are no archive it is asked in the program itself.
        """

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterable[OfFile]:
        """Return the articles of the file in their order; where none is, at least one RefusedError, or raise one.

        Where there can be thousands it yields them: each adds to the time that the file may take, and those before what
        takes too long are kept.

        Where there can be several, each has its `part`, counted from 1 and the same at every reading. What of the file
        is no article is told in its place, and a Remark says what else is to be known of the file. An encoding is given
        where a user chose one, which is offered for articles that name the encoding that they were read in. Each tells
        the digest of what `original_text` returns for it, by which the same text is known again in another file.
        """

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        """Return what the file itself says in the place of an article, nothing taken away."""
