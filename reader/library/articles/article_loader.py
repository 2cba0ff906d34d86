"""Articles as they are read, many at a time: nine statements, however many they are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from reader.library.articles.stories import stories_of
from reader.library.notes.loader import notes_by_article, tags_by_article
from reader.library.store import details
from reader.library.store.article_counts import with_counts
from reader.library.store.article_record import moment, publication_date, refuse_what_is_no_text
from reader.library.store.database import json_list, rows
from reader.library.store.permalinks import permalinks
from reader.library.store.tables import KINDS, NOTHING
from reader.model import Article, EntityInArticle, Field, LinkedArticle, Mention

_ARTICLES = """
    SELECT article.id, article.title, body, source.name AS source, article.author, article.url, added, words, unread,
           starred, article_file.path, encoding, article.language, article.title_derived, part, article.section,
           article.undated_because, article.styles
    FROM json_each(?) AS wanted
    CROSS JOIN article ON article.id = wanted.value
    JOIN article_text ON article_text.article_id = article.id
    JOIN article_file ON article_file.article_id = article.id AND n = 0
    LEFT JOIN source ON source.id = source_id"""
_EDITED = "SELECT * FROM as_read WHERE article_id IN (SELECT value FROM json_each(?))"
_MENTIONS = f"""
    SELECT article_id, start, end, entity.kind, entity_id, entity.name, {{articles}}
    FROM json_each(?) AS wanted
    CROSS JOIN mention ON mention.article_id = wanted.value
    JOIN entity ON entity.id = entity_id AND entity.kind != {NOTHING}
    ORDER BY article_id, start"""


def load_articles(connection: Connection, ids: Sequence[int]) -> list[LinkedArticle]:
    """Return articles with the entities that they mention, in the order asked; those that are gone are left out."""
    wanted = json_list(ids)
    mentions: dict[int, list[Any]] = defaultdict(list)
    for row in connection.exec_driver_sql(with_counts(connection, _MENTIONS), (wanted,)).cursor.fetchall():
        mentions[row[0]].append(row)
    edited = {row.article_id: details.edited_fields(row) for row in rows(connection, _EDITED, wanted)}
    stories = stories_of(connection, ids)
    notes, tags = notes_by_article(connection, ids), tags_by_article(connection, ids)
    links = permalinks(connection, ids)
    found = {row.id: row for row in rows(connection, _ARTICLES, wanted)}
    articles = {one: _article(row, mentions[one], edited, stories) for one, row in found.items()}
    return [
        LinkedArticle(
            replace(articles[one], notes=notes.get(one, ()), tags=tags.get(one, ()), link=links.get(one, "")),
            _entities(mentions[one]),
        )
        for one in ids
        if one in found
    ]


def _article(
    row: Any,
    mentions: Sequence[Any],
    edited: Mapping[int, frozenset[Field]],
    stories: Mapping[int, tuple[int, int]],
) -> Article:
    refuse_what_is_no_text(row.title, row.body, row.author, row.url, row.path, row.encoding, row.language, row.section)
    fullest, versions = stories.get(row.id, (row.id, 1))
    return Article(
        id=row.id,
        title=row.title,
        body=row.body,
        source=row.source or "",
        author=row.author,
        url=row.url,
        published=publication_date(row.id),
        added=moment(row.added),
        word_count=row.words,
        unread=bool(row.unread),
        starred=bool(row.starred),
        path=row.path,
        encoding=row.encoding,
        language=row.language,
        mentions=tuple(Mention(start, end, KINDS[kind], entity) for _, start, end, kind, entity, _, _ in mentions),
        title_derived=bool(row.title_derived),
        part=row.part,
        section=row.section,
        undated_because=row.undated_because,
        styles=row.styles,
        edited=edited.get(row.id, frozenset()),
        versions=versions,
        is_fullest=fullest == row.id,
    )


def _entities(mentions: Sequence[Any]) -> tuple[EntityInArticle, ...]:
    """Return whom mentions name: by kind, most mentions first, then in the order in which they are named."""
    named = {entity: (kind, name, articles) for _, _, _, kind, entity, name, articles in reversed(mentions)}
    amounts = Counter(row[4] for row in mentions)
    order = sorted(amounts, key=lambda entity: (named[entity][0], -amounts[entity]))
    return tuple(
        EntityInArticle(entity, KINDS[kind], name, amounts[entity], articles)
        for entity in order
        for kind, name, articles in [named[entity]]
    )
