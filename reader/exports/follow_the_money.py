"""Articles and whom they name as FollowTheMoney has them, an entity a line: for Aleph and OpenSanctions' programs.

Article    what was published where and when
Person …   whom it names
Documentation    which article names whom
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import IO, Any

from reader.exports.export import FileExport, Request
from reader.exports.text_file import json_text
from reader.library import Selection
from reader.model import Article, Kind, LinkedArticle
from reader.model.export import NamedEntity
from reader.phrase import phrase

_SCHEMATA = {
    Kind.PERSON: "Person",
    Kind.ORGANIZATION: "Organization",
    Kind.GROUP: "LegalEntity",
    Kind.PLACE: "Address",
    Kind.FACILITY: "Address",
}
_LANGUAGES = {  # of those that articles are told to be in, as ISO 639-3 calls them
    "ar": "ara", "bg": "bul", "cs": "ces", "da": "dan", "de": "deu", "el": "ell", "en": "eng", "es": "spa", "et": "est",
    "fa": "fas", "fi": "fin", "fr": "fra", "he": "heb", "hi": "hin", "hr": "hrv", "hu": "hun", "id": "ind", "it": "ita",
    "ja": "jpn", "ko": "kor", "lt": "lit", "lv": "lav", "nl": "nld", "no": "nor", "pl": "pol", "pt": "por", "ro": "ron",
    "ru": "rus", "sk": "slk", "sl": "slv", "sr": "srp", "sv": "swe", "th": "tha", "tr": "tur", "uk": "ukr", "vi": "vie",
    "zh": "zho",
}  # fmt: skip


class FollowTheMoneyExport(FileExport):
    """Entities of FollowTheMoney, as JSON lines."""

    label = "FollowTheMoney"
    purpose = phrase("for Aleph")
    suffix = ".ftm.json"
    mark = b'"datasets": ["entity_reader"]'
    passes = 2

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        for one in selection.articles():
            for fields in (_article(one.article), *_documentations(one)):
                file.write(f"{json_text(fields)}\n".encode())
        for entity in selection.entities():
            if entity.kind in _SCHEMATA:
                file.write(f"{json_text(_entity(entity))}\n".encode())


def _article(article: Article) -> dict[str, Any]:
    told = {
        "title": article.title,
        "author": article.author,
        "publisher": article.source,
        "publishedAt": article.published.isoformat() if article.published else "",
        "sourceUrl": article.url,
        "fileName": article.path,
        "language": _LANGUAGES.get(article.language, ""),
        "bodyText": article.text,
    }
    return _fields(f"entity-reader-article-{article.id}", "Article", {name: [value] for name, value in told.items()})


def _documentations(one: LinkedArticle) -> Iterator[dict[str, Any]]:
    article = f"entity-reader-article-{one.article.id}"
    day = one.article.published.isoformat() if one.article.published else ""
    for entity in one.entities:
        if entity.kind in _SCHEMATA:
            told = {"document": article, "entity": _id(entity.id), "role": "mentioned", "date": day}
            number = f"entity-reader-mention-{one.article.id}-{entity.id}"
            yield _fields(number, "Documentation", {name: [value] for name, value in told.items()})


def _entity(entity: NamedEntity) -> dict[str, Any]:
    properties: dict[str, Sequence[str]] = {
        "name": [entity.name],
        "alias": entity.aliases,
        "description": entity.descriptions,
    }
    schema = _SCHEMATA[entity.kind]
    if schema == "Address":
        properties["full"] = [entity.name]
    return _fields(_id(entity.id), schema, properties)


def _fields(number: str, schema: str, properties: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    told = {name: [one for one in values if one] for name, values in properties.items()}
    return {
        "id": number,
        "schema": schema,
        "datasets": ["entity_reader"],
        "properties": {name: values for name, values in told.items() if values},
    }


def _id(entity_id: int) -> str:
    return f"entity-reader-entity-{entity_id}"
