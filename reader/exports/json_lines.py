"""Everything as JSON, an article, an entity or a note on entities a line, for programs.

Offsets count code points into `text`. Each line says what it is of:

    {"format": "Entity Reader 1", "type": "article", "id": 773577506816, "title": …, "text": …, "mentions": […]}
    {"format": "Entity Reader 1", "type": "entity", "id": 7, "kind": "person", "name": …, "aliases": […]}
    {"format": "Entity Reader 1", "type": "note", "id": 3, "subject": "pair", "entities": [7, 9], "text": …}
"""

from __future__ import annotations

from typing import IO, Any

from reader.exports.export import FileExport, Request
from reader.exports.tables import moment
from reader.exports.text_file import json_text
from reader.library import Selection
from reader.model import LinkedArticle, Note
from reader.model.export import NamedEntity
from reader.phrase import phrase
from reader.text.permalink import note_link

_FORMAT = "Entity Reader 1"


class JsonLinesExport(FileExport):
    """Articles with their texts and mentions, then the entities that they name."""

    label = "JSON Lines"
    purpose = phrase("for programs")
    suffix = ".jsonl"
    mark = f'{{"format": "{_FORMAT}"'.encode()
    passes = 3

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        for one in selection.articles():
            file.write(f"{json_text(article_fields(one))}\n".encode())
        for entity in selection.entities():
            file.write(f"{json_text(entity_fields(entity))}\n".encode())
        for row in selection.notes():
            if row.note.article_id is None:
                fields = {"format": _FORMAT, "type": "note", **note_fields(row.note)}
                file.write(f"{json_text(fields)}\n".encode())


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
        "link": article.link,
        "language": article.language,
        "words": article.word_count,
        "unread": article.unread,
        "starred": article.starred,
        "added": moment(article.added),
        "edited": sorted(article.edited),
        "path": article.path,
        "part": article.part,
        "encoding": article.encoding,
        "tags": [tag.name for tag in article.tags],
        "notes": [note_fields(note, article.link) for note in article.notes],
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


def note_fields(note: Note, link: str = "") -> dict[str, Any]:
    return {
        "id": note.id,
        "subject": str(note.subject),
        "start": note.start,
        "end": note.end,
        "quote": note.quote,
        "text": note.text,
        "color": str(note.color),
        "tags": [tag.name for tag in note.tags],
        "entities": [entity.id for entity in note.entities],
        "created": moment(note.created),
        "changed": moment(note.changed),
        "link": note_link(link, note.uid),
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
