"""Rich text files (RTF), as word processors and news archives write them."""

from __future__ import annotations

from pathlib import Path

from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile
from reader.phrase import phrase

_TOP = 100  # bytes


class RichText:
    """Rich text files, each an article."""

    label = phrase("Rich text files")
    suffixes = (".rtf",)

    def recognises(self, file: SourceFile) -> bool:
        return file.data[:_TOP].lstrip(b"\xef\xbb\xbf \t\r\n\x00").startswith(b"{\\rt")

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[ArticleDraft | RefusedError]:
        from reader.formats.office.blocks import article_of
        from reader.formats.office.rtf import read_rtf

        return [article_of(read_rtf(file.data), Path(file.path))]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        from reader.formats.office.blocks import text_of
        from reader.formats.office.rtf import read_rtf

        return text_of(read_rtf(file.data))
