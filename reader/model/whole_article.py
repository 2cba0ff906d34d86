"""An article with all that a library has of it, as it goes into another one."""

from __future__ import annotations

from reader.lazy_dataclass import dataclass
from reader.model.article import ArticleDraft, Reading, SourceFile


@dataclass(frozen=True, slots=True)
class WholeArticle:
    """What its files are and say, what was read in it, and how it stands in its list; nothing that was decided."""

    files: tuple[tuple[SourceFile, ArticleDraft], ...]  # the first is the one that it is read from
    reading: Reading
    unread: bool
    starred: bool
