"""Heads read again: title, author, day and source of articles, as their files say them by the rules of today.

The library keeps the files, so that nothing is looked for anywhere else. What was edited stays as it was said. Only
articles of which something is read otherwise are touched; a thousand of them are one step of Undo.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import replace

from reader.errors import ReaderError
from reader.extraction.tagger import Tagger
from reader.formats import registry
from reader.formats.heads import RULES
from reader.ingest.import_session import never
from reader.ingest.readers import read_here
from reader.lazy_dataclass import dataclass
from reader.library import Library
from reader.library.store.meta import HEADS
from reader.model import ArticleDraft, ArticleQuery, Changes, Details, Field, Reading, SourceFile
from reader.phrase import phrase

AT_A_TIME, STEP = 50, 1_000  # articles that are looked at, and that Undo takes back together
_FILES = 8  # that are remembered: one may hold many articles
_FIELDS: tuple[Field, ...] = tuple(
    field for field in Field if field is not Field.LANGUAGE
)  # which is found in the text


@dataclass(frozen=True, slots=True)
class HeadChange:
    """What the head of an article says otherwise than it was read, field by field: as read before, and now."""

    article_id: int
    title: str  # as it was read before
    fields: Mapping[Field, tuple[str, str]]
    has_other_text: bool = False  # a line left it, or came into it


@dataclass(frozen=True, slots=True)
class HeadProgress:
    """How far reading heads again is, and what was read otherwise since it was told last."""

    done: int
    total: int
    found: tuple[HeadChange, ...] = ()
    failed: tuple[str, ...] = ()  # why articles stay as they are
    changes: Changes | None = None  # to the library, where some were made


def read_heads(
    library: Library, tagger: Tagger, *, is_dry: bool = False, cancelled: Callable[[], bool] = never
) -> Generator[HeadProgress, None, None]:
    """Read the heads of all articles again; nothing is changed where it `is_dry`.

    When `cancelled`, what has been read is still kept. LibraryError ends it; what was told stays.
    """
    ids, waiting, drafts = library.articles.ids(ArticleQuery()), list[tuple[int, ArticleDraft, Reading]](), _Drafts()
    for start in range(0, len(ids), AT_A_TIME):
        some = list(ids[start : start + AT_A_TIME])
        found, anew, failed = _look(library, tagger, some, drafts, is_dry=is_dry)
        waiting += anew
        is_last = start + AT_A_TIME >= len(ids) or cancelled()
        changes = library.heads.replace(waiting) if waiting and (is_last or len(waiting) >= STEP) else None
        if changes:
            waiting.clear()
        yield HeadProgress(start + len(some), len(ids), tuple(found), tuple(failed), changes)
        if cancelled():
            return
    if not is_dry:
        library.meta.set(HEADS, RULES)


class _Drafts:
    """The articles of the files that were read last."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, str], dict[int, ArticleDraft]] = OrderedDict()

    def of(self, file: SourceFile, part: int, encoding: str) -> ArticleDraft:
        """Return an article of a file; ReaderError says why it cannot be read any more."""
        key = (f"{file.digest} {file.path} {file.facts}", encoding)
        if key not in self._known:
            self._known[key] = {
                one.part: one for one in registry.articles(file, encoding or None) if isinstance(one, ArticleDraft)
            }
            if len(self._known) > _FILES:
                self._known.popitem(last=False)
        draft = self._known[key].get(part)
        return draft or registry.article(file, part, encoding or None)


def _look(
    library: Library, tagger: Tagger, ids: Sequence[int], drafts: _Drafts, *, is_dry: bool
) -> tuple[list[HeadChange], list[tuple[int, ArticleDraft, Reading]], list[str]]:
    """Return what is read otherwise in some articles, what takes its place, and why others cannot be read."""
    found, anew, failed = list[HeadChange](), list[tuple[int, ArticleDraft, Reading]](), list[str]()
    for number, before in library.heads.as_read(ids).items():
        article = library.articles.article(number)
        try:
            draft = drafts.of(library.articles.original(number), article.part, article.encoding)
            change = _compare(number, before, article.body, draft)
            if change:
                anew += [] if is_dry else [(number, *read_here(draft, tagger))]
                found.append(change)
        except ReaderError as error:
            failed.append(phrase("“{title}” stays as it is. {why}", title=article.title, why=error))
    return found, anew, failed


def _compare(number: int, before: Details, body: str, draft: ArticleDraft) -> HeadChange | None:
    after = replace(
        before,
        title=draft.title,
        title_derived=draft.title_derived,
        published=draft.published,
        source=draft.source,
        author=draft.author,
        section=draft.section,
        url=draft.url,
    )
    said = {field: (before.value(field), after.value(field)) for field in _FIELDS}
    fields = {field: (was, now) for field, (was, now) in said.items() if was != now}
    has_other_text = body != draft.body
    return HeadChange(number, before.title, fields, has_other_text) if fields or has_other_text else None
