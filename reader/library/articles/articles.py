"""The articles: which ones there are, as a list and the reading pane show them, and their flags."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from reader.errors import NotFoundError
from reader.library.articles import remove
from reader.library.articles.article_loader import load_articles
from reader.library.articles.bin import bury, unearth
from reader.library.articles.editable import editable
from reader.library.articles.flags import set_flag
from reader.library.articles.insert import put
from reader.library.articles.stories import found_versions, stories_of
from reader.library.notes.loader import tags_by_article
from reader.library.search import entities_asked, match_expression, plan_query, plan_walk, which
from reader.library.search import ids as ids_of
from reader.library.store import article_files, undo_log
from reader.library.store.article_counts import are_counted_once
from reader.library.store.article_record import (
    ArticleRecord,
    merge_entities,
    moment,
    publication_date,
    storable_draft,
    to_json,
)
from reader.library.store.database import Database, json_list, rows, scalar
from reader.library.store.passage import behind, opening
from reader.library.store.snippets import passages_found
from reader.library.store.text_layout import stretch_of_title
from reader.model import (
    Article,
    ArticleDraft,
    ArticleQuery,
    ArticleRow,
    Changes,
    Counts,
    EditableArticle,
    KeptFile,
    Order,
    Reading,
    SourceFile,
    Tag,
)
from reader.phrase import phrase

COUNTED = 10_000  # articles of a query, shown as "10,000+" where there are more: to count on outlasts a frame

_ALL = ArticleQuery()
_ROWS = """
    SELECT article.id, title, substr(body, 1, 800) AS beginning, source.name AS source, author, added, words,
           unread, starred, title_derived, article_file.path, part, url, section, language,
           (SELECT count(*) FROM note WHERE article_id = article.id) AS notes
    FROM json_each(?) AS wanted
    CROSS JOIN article ON article.id = wanted.value
    JOIN article_text ON article_text.article_id = article.id
    JOIN article_file ON article_file.article_id = article.id AND n = 0
    LEFT JOIN source ON source.id = source_id"""
_TOTAL = "SELECT articles, unread, starred, entities, (SELECT count(*) FROM version) AS versions FROM total"
_COUNT = """
    SELECT count(*), total(unread), total(starred), count(*)
    FROM (%s LIMIT ?) AS it CROSS JOIN article ON article.id = it.id"""
_COUNT_STORIES = """
    SELECT count(*), total(unread), total(starred), count(DISTINCT ifnull(fullest_id, article.id))
    FROM (%s LIMIT ?) AS it CROSS JOIN article ON article.id = it.id
    LEFT JOIN version ON version.article_id = article.id"""


class Articles:
    """The articles of one library."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def ids(self, query: ArticleQuery, limit: int | None = None) -> array[int]:
        """Return the ids of the articles asked for, in their order: 8 bytes each."""
        with self._database.read() as connection, self._database.driver() as driver:
            return ids_of(connection, driver, query, limit)

    def which(self, query: ArticleQuery, ids: Collection[int]) -> set[int]:
        """Return which of some articles are there and asked for, whatever is folded."""
        with self._database.read() as connection:
            return which(connection, query, ids)

    def rows(self, ids: Sequence[int], query: ArticleQuery = _ALL) -> list[ArticleRow]:
        """Return articles as a list shows them, in the order asked; those that are gone are left out.

        Each shows the passage that says most of what the query asks for, words and names, or else its opening.
        """
        with self._database.read() as connection:
            found = rows(connection, _ROWS, json_list(ids))
            match = match_expression(connection, query.words) if query.words else ""
            stories = stories_of(connection, [row.id for row in found])
            folded = found_versions(connection, query, stories) if query.folded and stories else {}
            passages = passages_found(connection, [row.id for row in found], match, entities_asked(connection, query))
            tags = tags_by_article(connection, [row.id for row in found])
        made = [_row(row, *passages.get(row.id, (_opening(row), (), ())), tags.get(row.id, ())) for row in found]
        return [_of_story(row, *stories[row.id], folded.get(row.id, 0)) if row.id in stories else row for row in made]

    def article(self, article_id: int) -> Article:
        """Return an article, also by an id that it had before its date was another."""
        with self._database.read() as connection:
            return load_article(connection, article_id)

    def files(self, article_id: int) -> list[KeptFile]:
        """Return the files that an article came in, the one that it is read from first."""
        with self._database.read() as connection:
            return article_files.list_files(connection, article_id)

    def original(self, article_id: int, n: int = 0) -> SourceFile:
        """Return the file that the article is read from, as it was imported, or another of `files`."""
        with self._database.read() as connection:
            found = article_files.shown(connection, article_id, n)
        if found is None:
            raise NotFoundError(phrase("This article is no longer in the library."))
        return found

    def editable(self, ids: Sequence[int]) -> list[EditableArticle]:
        """Return what can be edited of articles, in the order asked; those that are gone are left out."""
        with self._database.read() as connection:
            return editable(connection, ids)

    def counts(self) -> Counts:
        with self._database.read() as connection:
            [told] = rows(connection, _TOTAL)
            return Counts(told.articles, told.unread, told.starred, told.entities, versions=told.versions)

    def count(self, query: ArticleQuery, *, exact: bool = False, as_told: bool = False) -> Counts:
        """Count the articles asked for, up to 10,000 where there are more unless `exact`; `entities` is not counted.

        `as_told`: where its user wants the versions of a story counted once in numbers of names, so they are here.
        """
        if replace(query, order=Order.NEWEST) == ArticleQuery():
            return self.counts()
        limit = -1 if exact else COUNTED + 1
        with self._database.read() as connection:
            asked = plan_walk.walk(plan_query(connection, query))
            sql = _COUNT_STORIES if as_told and are_counted_once(connection) else _COUNT
            [[articles, unread, starred, stories]] = rows(connection, sql % asked.text, *asked.values, limit)
        most = articles if exact else COUNTED
        found, unread, starred = (min(int(amount), most) for amount in (stories, unread, starred))
        return Counts(found, unread, starred, capped=articles > most)

    def counts_among(self, ids: Collection[int]) -> Counts:
        """Count how many of some articles are there, unread and starred; `entities` is not counted."""
        sql = """
            SELECT count(*), total(unread), total(starred) FROM article
            WHERE id IN (SELECT value FROM json_each(?))"""
        with self._database.read() as connection:
            [[articles, unread, starred]] = rows(connection, sql, json_list(ids))
        return Counts(articles, int(unread), int(starred))

    def set_unread(self, ids: Iterable[int], unread: bool, *, undoable: bool = True) -> Changes:
        """Mark articles as unread or read; opening one marks it too, which nobody would undo."""
        words = phrase("Mark {articles} as Unread") if unread else phrase("Mark {articles} as Read")
        return self._set_flag("unread", ids, unread, words if undoable else "")

    def set_starred(self, ids: Iterable[int], starred: bool, *, undoable: bool = True) -> Changes:
        words = phrase("Star {articles}") if starred else phrase("Unstar {articles}")
        return self._set_flag("starred", ids, starred, words if undoable else "")

    def _set_flag(self, flag: str, ids: Iterable[int], value: bool, words: str) -> Changes:
        with self._database.write() as connection:
            changes = set_flag(connection, flag, ids, value)
            if words:
                self._remember(connection, "flag", words, changes.articles, flag=flag, value=value)
        return changes

    def delete(self, ids: Iterable[int]) -> Changes:
        """Move articles to the bin."""
        with self._database.write() as connection:
            changes = bury(connection, list(ids), int(self._now()))
            self._remember(connection, "delete", phrase("Delete {articles}"), changes.articles)
        return changes

    def restore(self, ids: Iterable[int]) -> Changes:
        """Bring articles back from the bin, but for those whose file was imported again in the meantime."""
        with self._database.write() as connection:
            changes = unearth(connection, list(ids))
            self._remember(connection, "restore", phrase("Restore {articles}"), changes.articles)
        return changes

    def _remember(
        self, connection: Connection, verb: str, words: str, ids: Collection[int], **told: str | bool
    ) -> None:
        if ids:
            payload = {"articles": sorted(ids), **told}
            undo_log.remember(
                connection, int(self._now()), verb, phrase(words, articles=undo_log.article_count(len(ids))), payload
            )

    def update(self, article_id: int, draft: ArticleDraft, reading: Reading, called: str = "") -> Changes:
        """Give an article another reading of its file; where its date changes so does its id, and both are told.

        What is done is called so by Undo, or by the encoding that the file is read in.
        """
        with self._database.write() as connection:
            taken = remove.take(connection, [article_id])
            if not taken:
                raise NotFoundError(phrase("This article is no longer in the library."))
            anew = read_anew(taken[0], draft, reading)
            article_files.follow(connection, article_id, article_id, anew.draft.encoding)
            article_files.claim_texts(connection, [(article_id, draft.text_digest)])
            [entry] = put(connection, [anew])
            told = {"there": entry.id, "other": to_json(taken[0])}
            called = called or phrase("Reopen with {encoding}", encoding=entry.draft.encoding)
            undo_log.remember(connection, int(self._now()), "update", called, told)
        moved = ((article_id, entry.id),) if entry.id != article_id else ()
        return Changes(frozenset({article_id, entry.id}), membership=bool(moved), entities=True, moved=moved)


def load_article(connection: Connection, article_id: int) -> Article:
    """Return an article, also by an id that it had before its date was another."""
    found = load_articles(connection, [article_id])
    if not found:
        now = scalar(connection, "SELECT article_id FROM former_id WHERE id = ?", article_id)
        found = load_articles(connection, [now]) if now is not None else []
    if not found:
        raise NotFoundError(phrase("This article is no longer in the library."))
    return found[0].article


def read_anew(old: ArticleRecord, draft: ArticleDraft, reading: Reading) -> ArticleRecord:
    """Return an article with another reading of its text; what the user did to it stays."""
    return ArticleRecord(
        id=old.id,
        added=old.added,
        unread=old.unread,
        starred=old.starred,
        draft=storable_draft(draft),
        entities=merge_entities(reading.entities),
        ids=old.ids,
        language=reading.language,
        tagger=reading.tagger,
    )


def _opening(row: Any) -> str:
    """Return the opening of an article, from where a title ends that was derived from it."""
    stretch = stretch_of_title(row.title, row.beginning) if row.title_derived else None
    return opening(behind(row.beginning, stretch[1]) if stretch else row.beginning)


def _row(
    row: Any,
    snippet: str,
    title_hits: tuple[tuple[int, int], ...],
    snippet_hits: tuple[tuple[int, int], ...],
    tags: tuple[Tag, ...],
) -> ArticleRow:
    return ArticleRow(
        id=row.id,
        title=row.title,
        snippet=snippet,
        source=row.source or "",
        author=row.author,
        published=publication_date(row.id),
        added=moment(row.added),
        word_count=row.words,
        unread=bool(row.unread),
        starred=bool(row.starred),
        title_hits=title_hits,
        snippet_hits=snippet_hits,
        title_derived=bool(row.title_derived),
        path=row.path,
        part=row.part,
        url=row.url,
        section=row.section,
        language=row.language,
        notes=row.notes,
        tags=tuple(tag.name for tag in tags),
    )


def _of_story(row: ArticleRow, fullest: int, versions: int, folded: int) -> ArticleRow:
    return replace(row, story_id=fullest, versions=versions, folded=folded)
