"""The marked names, highlights and notes of articles as W3C Web Annotations: each found by its words and by its place.

The words with those around them find a mark again where a text has changed; positions count code points of the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import IO, Any

from reader.exports.export import FileExport, Request
from reader.exports.tables import moment
from reader.exports.text_file import as_text, json_text
from reader.library import Selection
from reader.model import Article, LinkedArticle, Mention, Note
from reader.phrase import phrase
from reader.text.permalink import note_link

AROUND = 32  # code points of a text before and after what is annotated
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


class WebAnnotationExport(FileExport):
    """Marks as a collection of annotations, on one page."""

    label = phrase("Annotations, W3C")
    purpose = phrase("for Hypothesis and others")
    suffix = ".jsonld"
    mark = b'"generator": {"type": "Software", "name": "Entity Reader"}'

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        head = {
            "@context": _CONTEXT,
            "id": "entity-reader:annotations",
            "type": "AnnotationCollection",
            "generator": {"type": "Software", "name": "Entity Reader"},
        }
        with as_text(file) as text:
            text.write(json_text(head).removesuffix("}"))
            text.write(', "first": {"id": "entity-reader:annotations/1", "type": "AnnotationPage", "items": [')
            number = 0
            for one in selection.articles():
                for annotation in chain(marks(one), notes(one.article)):
                    text.write((",\n" if number else "\n") + json_text(annotation))
                    number += 1
            text.write(f']}}, "total": {number}}}\n')


def marks(one: LinkedArticle) -> Iterator[dict[str, Any]]:
    names = {entity.id: entity.name for entity in one.entities}
    for mention in one.article.mentions:
        yield {
            "id": f"entity-reader:article/{one.article.id}/mention/{mention.start}",
            "type": "Annotation",
            "motivation": "identifying",
            "body": _body(mention, names[mention.entity_id]),
            "target": target(one.article, mention.start, mention.end),
        }


def notes(article: Article) -> Iterator[dict[str, Any]]:
    """Yield the notes on an article; one that has lost its place points to the article by its quotation alone."""
    for note in article.notes:
        tags = ({"type": "TextualBody", "purpose": "tagging", "value": tag.name} for tag in note.tags)
        said = {"type": "TextualBody", "purpose": "commenting", "value": note.text, "format": "text/markdown"}
        yield {
            "id": note_link(article.link, note.uid) or f"entity-reader:note/{note.id}",
            "type": "Annotation",
            "motivation": "commenting" if note.text else "highlighting",
            "created": moment(note.created),
            "modified": moment(note.changed),
            "body": [*([said] if note.text else []), *tags],
            "target": _of_note(article, note),
        }


def _of_note(article: Article, note: Note) -> Any:
    if note.start is not None and note.end is not None:
        return target(article, note.start, note.end)
    source = address(article)
    return (
        {"source": source, "selector": [{"type": "TextQuoteSelector", "exact": note.quote}]} if note.quote else source
    )


def address(article: Article) -> str:
    return article.url or article.link or f"entity-reader:article/{article.id}"


def _body(mention: Mention, name: str) -> list[dict[str, str]]:
    return [
        {"type": "TextualBody", "purpose": "identifying", "value": name, "format": "text/plain"},
        {"type": "TextualBody", "purpose": "classifying", "value": str(mention.kind), "format": "text/plain"},
        {"type": "SpecificResource", "purpose": "identifying", "source": f"entity-reader:entity/{mention.entity_id}"},
    ]


def target(article: Article, start: int, end: int) -> dict[str, Any]:
    """Return a stretch of an article as an annotation points to it."""
    text = article.text
    return {
        "source": address(article),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": text[start:end],
                "prefix": text[max(0, start - AROUND) : start],
                "suffix": text[end : end + AROUND],
            },
            {"type": "TextPositionSelector", "start": start, "end": end},
        ],
    }
