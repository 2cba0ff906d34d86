"""Everything as JSON, an article or an entity a line, for programs.

Offsets count code points into `text`. Each line says what it is of:

    {"format": "Entity Reader 1", "type": "article", "id": 773577506816, "title": …, "text": …, "mentions": […]}
    {"format": "Entity Reader 1", "type": "entity", "id": 7, "kind": "person", "name": …, "aliases": […]}
"""

from __future__ import annotations

from datetime import UTC
from typing import IO, Any

from reader.exports.export import FileExport, Request
from reader.exports.text_file import json_text
from reader.library import Selection
from reader.model import LinkedArticle
from reader.model.export import NamedEntity

_FORMAT = "Entity Reader 1"


class JsonLinesExport(FileExport):
    """Articles with their texts and mentions, then the entities that they name."""

    label = "JSON Lines"
    purpose = "for programs"
    suffix = ".jsonl"
    mark = f'{{"format": "{_FORMAT}"'.encode()
    passes = 2

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        for one in selection.articles():
            file.write(f"{json_text(article_fields(one))}\n".encode())
        for entity in selection.entities():
            file.write(f"{json_text(entity_fields(entity))}\n".encode())


def article_fields(one: LinkedArticle) -> dict[str, Any]:
    article = one.article
    named = {entity.id: entity.name for entity in one.entities}
    return {
        "format": _FORMAT,
        "type": "article",
        "id": article.id,
        "title": article.title,
        "title_derived": article.title_derived,
        "published": article.published and article.published.isoformat(),
        "source": article.source,
        "author": article.author,
        "section": article.section,
        "url": article.url,
        "language": article.language,
        "words": article.word_count,
        "unread": article.unread,
        "starred": article.starred,
        "added": article.added.astimezone(UTC).isoformat(),
        "edited": sorted(article.edited),
        "path": article.path,
        "part": article.part,
        "encoding": article.encoding,
        "text": article.text,
        "mentions": [
            {
                "start": mention.start,
                "end": mention.end,
                "entity": mention.entity_id,
                "kind": str(mention.kind),
                "name": named[mention.entity_id],
            }
            for mention in article.mentions
        ],
    }


def entity_fields(entity: NamedEntity) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "type": "entity",
        "id": entity.id,
        "kind": str(entity.kind),
        "name": entity.name,
        "aliases": list(entity.aliases),
        "descriptions": list(entity.descriptions),
        "articles": entity.articles,
        "mentions": entity.mentions,
        "first": entity.first and entity.first.isoformat(),
        "last": entity.last and entity.last.isoformat(),
        "articles_in_library": entity.articles_in_library,
    }
