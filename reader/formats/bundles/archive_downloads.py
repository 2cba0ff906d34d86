"""Downloads from news archives: many articles in one file, taken apart by recipes.

a file      inputs.py       its bytes as lines with what is known of their place
detect      recognition.py  which recipe's it is
split       pieces.py       cover, articles, what stands below them
read        entry.py        heads.py, label_lines.py: fields and body of a piece
made        drafts.py       an article of each, once, and what is to be known of the file
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from reader.formats.bundles.recognition import Recognised, recognise
from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile
from reader.phrase import phrase

if TYPE_CHECKING:
    from reader.formats.bundles.line import Line


class ArchiveDownloads:
    """Files of news archives, each as its recipe describes it."""

    label = phrase("Downloads from news archives")
    suffixes = (".docx", ".epub", ".htm", ".html", ".rtf", ".txt")

    def __init__(self) -> None:
        self._last: tuple[str, Recognised] | None = None  # what was recognised last, for it is read at once

    def recognises(self, file: SourceFile) -> bool:
        try:
            found = recognise(file)
        except RefusedError:
            return False  # another format says what is wrong with it
        self._last = (file.digest, found) if found else None
        return found is not None

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterator[OfFile]:
        return (one for one, _ in self._found(file, encoding))

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        for one, lines in self._found(file, encoding or None):
            if isinstance(one, ArticleDraft) and one.part == part:
                return "\n".join(line.text if line.is_joined else f"\n{line.text}" for line in lines).strip()
        raise RefusedError(phrase("does not hold that article any more"))

    def _found(self, file: SourceFile, encoding: str | None) -> Iterator[tuple[OfFile, Sequence[Line]]]:
        from reader.formats.bundles.drafts import found_in

        last, self._last = self._last, None
        found = last[1] if last and last[0] == file.digest and not encoding else recognise(file, encoding)
        if found is None:
            raise RefusedError(phrase("is no download of an archive in that encoding"))
        return found_in(found, file, date.today())
