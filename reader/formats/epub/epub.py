"""Books as files: each chapter an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile
from reader.phrase import phrase

_ZIP = b"PK\x03\x04"
_MIMETYPE = b"application/epub+zip"
_LOOKED_AT = 4_096  # bytes
_OF_AN_ISSUE = re.compile(r"(?<=\S)\s*[\[(][^\[\]()]{0,30}\b\d{4}\b[^\[\]()]{0,12}[\])]$")  # its day, as calibre has it


class Epub:
    """Files of EPUB."""

    label = phrase("E-books")
    suffixes = (".epub",)

    def recognises(self, file: SourceFile) -> bool:
        if not file.data.startswith(_ZIP):
            return False
        return _MIMETYPE in file.data[:_LOOKED_AT] or (
            file.path.lower().endswith(self.suffixes) and b"META-INF/container.xml" in file.data
        )

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterator[ArticleDraft | RefusedError]:
        return drafts_of(file)

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        from reader.formats.epub.chapters import chapters_of
        from reader.formats.epub.contents import entries_of
        from reader.formats.epub.package import package_of
        from reader.formats.zip_members import ZipMembers

        members = ZipMembers(file.data)
        package = package_of(members)
        chapters = chapters_of(members, package, entries_of(members, package))
        if not 0 < part <= len(chapters):
            raise RefusedError(phrase("does not hold that chapter any more"))
        return "\n\n".join(block.text for block in chapters[part - 1].blocks)


def drafts_of(file: SourceFile, today: date | None = None) -> Iterator[ArticleDraft]:
    """Yield an article a chapter; RefusedError where a book has none.

    What a chapter says of its author and its day goes before what the book says.
    """
    from reader.formats.draft import Known, make_draft
    from reader.formats.epub.chapters import chapters_of
    from reader.formats.epub.contents import entries_of
    from reader.formats.epub.package import package_of
    from reader.formats.html.known import language_of
    from reader.formats.html.page_dates import day_of
    from reader.formats.zip_members import ZipMembers

    members = ZipMembers(file.data)
    package = package_of(members)
    published, _ = day_of([package.date], "", today or date.today())
    source, language = _OF_AN_ISSUE.sub("", package.title), language_of([package.language])
    chapters = chapters_of(members, package, entries_of(members, package))
    if not chapters:
        raise RefusedError(phrase("is a book without text"))
    for part, chapter in enumerate(chapters, 1):
        known = Known(chapter.title, source=source, section=chapter.under, language=language)
        draft = make_draft(chapter.blocks, Path(file.path), known, part=part, today=today)
        day = draft.published or published
        yield replace(
            draft,
            author=draft.author or ", ".join(package.creators),
            published=day,
            undated_because="" if day else draft.undated_because,
        )
