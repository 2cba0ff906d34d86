"""Catalogues as files: what of them has no file of its own is kept as title, address and day, to be found again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from reader.formats import content
from reader.formats.catalogues.entries import CatalogueEntry, entries_of, is_catalogue
from reader.formats.catalogues.placement import numbers_elsewhere
from reader.formats.draft import make_draft
from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, Remark, SourceFile
from reader.phrase import phrase


class Catalogue:
    """Lists of references, in RIS or in the JSON of CSL, and Omnivore's lists of what it kept."""

    label = phrase("Lists of references")
    suffixes = (".ris",)

    def recognises(self, file: SourceFile) -> bool:
        return is_catalogue(file.path, file.data)

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterator[OfFile]:
        elsewhere = numbers_elsewhere(file.facts)
        entries = entries_of(file.data)
        if not entries:
            raise RefusedError(phrase("is a list of references without an entry"))
        n_stubs = 0
        for number, entry in enumerate(entries, start=1):
            if number not in elsewhere:
                one = _article(entry, Path(file.path), number)
                n_stubs += isinstance(one, ArticleDraft) and not one.body
                yield one
        if elsewhere:
            yield Remark(phrase("tells of {n} articles that are read from other files", n=len(elsewhere)))
        if n_stubs:
            yield Remark(phrase("names {n_stubs} articles without their texts", n_stubs=n_stubs))

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        entry = entries_of(file.data)[part - 1]
        return "\n\n".join(filter(None, (entry.known.title, entry.abstract)))


def _article(entry: CatalogueEntry, path: Path, part: int) -> ArticleDraft | RefusedError:
    if not entry.known.title and not entry.abstract:
        return RefusedError(phrase("has nothing in entry {part}", part=part))
    return make_draft(content.blocks_of(entry.abstract), path, entry.known, part=part, today=date.today())
