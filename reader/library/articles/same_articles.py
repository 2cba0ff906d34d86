"""Finds the article that one that comes is, by its words: in the library and among those that come with it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from sqlalchemy import Connection

from reader.library.store import details, wordings
from reader.library.store.article_record import DAY_BITS
from reader.library.store.database import rows
from reader.model import ArticleDraft, Details
from reader.text.same_article import ArticleHead, agree
from reader.text.wording import keys_of, letters_of

_BODY = "SELECT body FROM article_text WHERE article_id = ?"


def with_keys(draft: ArticleDraft) -> ArticleDraft:
    """Return a draft with the keys of its body: whoever has read it has mostly made them already."""
    return draft if draft.wording else replace(draft, wording=keys_of(draft.body))


class SameArticles:
    """The articles with the words of those that come in one batch."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._coming: defaultdict[int, list[tuple[int, ArticleDraft]]] = defaultdict(list)

    def find(self, draft: ArticleDraft) -> int | None:
        """Return the article that a draft is, if it is there: the nearest by its day where it could be several."""
        if not draft.wording:
            return None
        key, head = draft.wording[0], _head_of(draft)
        near = draft.published.toordinal() << DAY_BITS if draft.published else 0
        found = [number for number in wordings.find(self._connection, key, near) if self._is_headed(number, head)]
        found += [number for number, other in self._coming[key] if agree(head, _head_of(other))]
        letters = letters_of(draft.body) if found else ""
        return next((number for number in found if letters == self._letters(number, key)), None)

    def add(self, number: int, draft: ArticleDraft) -> None:
        """Let an article be found that is added with the batch."""
        if draft.wording:
            self._coming[draft.wording[0]].append((number, draft))

    def _letters(self, number: int, key: int) -> str:
        coming = dict(self._coming[key])
        if number in coming:
            return letters_of(coming[number].body)
        return "".join(letters_of(body) for (body,) in rows(self._connection, _BODY, number))

    def _is_headed(self, number: int, head: ArticleHead) -> bool:
        """Tell whether what an article's file says, or what the user says of it, agrees with a head."""
        shown = details.load(self._connection, [number])
        read = details.load_as_read(self._connection, shown)
        told = [*shown.values(), *(one for one, _ in read.values())]
        return any(agree(head, _head(one)) for one in told)


def _head(told: Details) -> ArticleHead:
    return ArticleHead("" if told.title_derived else told.title, told.source, told.published)


def _head_of(draft: ArticleDraft) -> ArticleHead:
    return ArticleHead("" if draft.title_derived else draft.title, draft.source, draft.published)
