"""Word files: those of today (.docx), and those of before, which are told what they are."""

from __future__ import annotations

from pathlib import Path

from reader.formats import zip_members
from reader.formats.office import older
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile
from reader.phrase import phrase


class Word:
    """Word files, each an article."""

    label = phrase("Word files")
    suffixes = (".docx", ".docm", ".dotx", ".doc")

    def recognises(self, file: SourceFile) -> bool:
        return is_docx(file.data) or bool(older.why_unread(file.data))

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[ArticleDraft | RefusedError]:
        from reader.formats.office.blocks import article_of
        from reader.formats.office.docx import read_docx

        if reason := older.why_unread(file.data):
            raise RefusedError(reason)
        return [article_of(read_docx(file.data), Path(file.path))]

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        from reader.formats.office.blocks import text_of
        from reader.formats.office.docx import read_docx

        return text_of(read_docx(file.data))


def is_docx(data: bytes) -> bool:
    """Tell whether the bytes are a Word file, by what lies in the ZIP file that it is, whole or not."""
    names = zip_members.names_of(data) if b"word/" in data else []
    return "[Content_Types].xml" in names and (len(names) == 1 or any(name.startswith("word/") for name in names))
