"""OpenDocument texts, as LibreOffice and others write them."""

from __future__ import annotations

from pathlib import Path

from reader.formats import zip_members
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile
from reader.phrase import phrase

_KIND = b"application/vnd.oasis.opendocument.text"
_ROOT = b"<office:document"
_TOP = 4_000  # bytes


class OpenDocument:
    """OpenDocument texts, each an article."""

    label = phrase("OpenDocument texts")
    suffixes = (".odt", ".ott", ".fodt")

    def recognises(self, file: SourceFile) -> bool:
        return is_odt(file.data)

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[ArticleDraft | RefusedError]:
        from reader.formats.office.blocks import article_of
        from reader.formats.office.odt import read_odt

        return [article_of(read_odt(file.data), Path(file.path))]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        from reader.formats.office.blocks import text_of
        from reader.formats.office.odt import read_odt

        return text_of(read_odt(file.data))


def is_odt(data: bytes) -> bool:
    """Tell whether the bytes are an OpenDocument text, in a ZIP file or in one XML."""
    top = data[:_TOP]
    if not data.startswith(b"PK"):
        return _ROOT in top and _KIND in top
    return zip_members.kind_of(data).startswith(_KIND)
