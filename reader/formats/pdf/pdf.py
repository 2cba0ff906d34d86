"""PDF files, of which the text is read; what only a scanner has seen is none."""

from __future__ import annotations

from pathlib import Path

from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile
from reader.phrase import phrase

_SIGNATURE = b"%PDF-"
_TOP = 1024  # bytes, among which it stands


class Pdf:
    """PDF files, each an article."""

    label = phrase("PDF files")
    suffixes = (".pdf",)

    def recognises(self, file: SourceFile) -> bool:
        at = file.data.find(_SIGNATURE, 0, _TOP)
        return at == 0 or (at > 0 and (file.data.find(b"%%EOF") > 0 or file.path.lower().endswith(".pdf")))

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[ArticleDraft | RefusedError]:
        from reader.formats.pdf.article import article_of
        from reader.formats.pdf.document import read_pdf

        return [article_of(read_pdf(file.data), Path(file.path))]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        from reader.formats.pdf.article import text_of
        from reader.formats.pdf.document import read_pdf

        return text_of(read_pdf(file.data))
