"""An article as a library takes it in and gives it up: whole but for its files, with what was read in it."""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection

from reader.errors import SpoiltError
from reader.lazy_dataclass import dataclass
from reader.library.store.database import yield_interruptibly
from reader.library.store.entity_key import EntityKey
from reader.library.store.tables import KIND_CODES, KINDS
from reader.library.store.text_layout import tell_title_apart
from reader.model import FIRST_DATED, ArticleDraft, Description, Details, Kind, LinkedEntity, SourceFile
from reader.phrase import phrase

DAY_BITS = 20  # of an article's id: the order within its day

_LONG = 1_000_000  # bytes of a file, and those of it that are compressed at once
_NOT_TEXT = re.compile("[\0\ud800-\udfff]")
_COMPACT = json.JSONEncoder(separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A source file as it is stored: compressed, its digest as bytes."""

    digest: bytes
    size: int
    data: bytes

    @classmethod
    def pack(cls, connection: Connection, file: SourceFile) -> StoredFile:
        size = len(file.data)
        compressor = zlib.compressobj(6 if size < _LONG else 1)  # at which it takes a fourth of the time
        pieces = (file.data[first : first + _LONG] for first in range(0, size, _LONG))
        compressed = [compressor.compress(piece) for piece in yield_interruptibly(connection, pieces, 1)]
        return cls(bytes.fromhex(file.digest), size, b"".join([*compressed, compressor.flush()]))

    def unpack(self) -> bytes:
        if not isinstance(self.data, bytes):
            raise SpoiltError(phrase("an original in it cannot be read"))
        return zlib.decompress(self.data)


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids that an article's names and entities had, so that they get the same again; empty for a new article."""

    sources: Mapping[str, int] = field(default_factory=dict)
    names: Mapping[str, int] = field(default_factory=dict)
    entities: Mapping[EntityKey, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """One article with all that belongs to it but its files."""

    id: int
    added: int
    unread: bool
    starred: bool
    draft: ArticleDraft
    entities: tuple[LinkedEntity, ...]
    ids: Ids = field(default_factory=Ids)
    language: str = ""
    tagger: str = ""


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """What was read in an article, apart from its text."""

    id: int
    entities: tuple[LinkedEntity, ...]
    ids: Ids = field(default_factory=Ids)


def details_of(entry: ArticleRecord) -> Details:
    """Return what can be edited of an article."""
    draft = entry.draft
    return Details(
        title=draft.title,
        title_derived=draft.title_derived,
        published=draft.published,
        source=draft.source,
        author=draft.author,
        section=draft.section,
        url=draft.url,
        language=entry.language,
    )


def with_details(entry: ArticleRecord, details: Details) -> ArticleRecord:
    """Return an article of which other things are told."""
    draft = replace(
        entry.draft,
        title=details.title,
        title_derived=details.title_derived,
        published=details.published,
        source=details.source,
        author=details.author,
        section=details.section,
        url=details.url,
    )
    return replace(entry, draft=draft, language=details.language)


def day_of(article_id: int) -> int:
    return article_id >> DAY_BITS


def publication_date(article_id: int) -> date | None:
    return date.fromordinal(day_of(article_id)) if article_id >= FIRST_DATED else None


def moment(seconds: int) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC).astimezone()
    except (TypeError, ValueError, OverflowError, OSError) as error:
        raise SpoiltError(phrase("it holds a time that there is not")) from error


def refuse_what_is_no_text(*values: object) -> None:
    """Raise SpoiltError where a text has become bytes, as one bit can make it."""
    if not all(isinstance(value, str) for value in values):
        raise SpoiltError(phrase("a text in it cannot be read"))


def storable(text: str) -> str:
    """Replace what SQLite cannot hold as text, one for one: NUL, and the halves of characters that no encoding has."""
    return _NOT_TEXT.sub("\ufffd", text)


def storable_draft(draft: ArticleDraft) -> ArticleDraft:
    if draft.published and draft.published.toordinal() < day_of(FIRST_DATED):
        draft = replace(draft, published=None)  # 0001-01-01 is what many programs write where they know no date
    texts = (draft.title, draft.body, draft.author, draft.source, draft.url, draft.section, draft.undated_because)
    if not _NOT_TEXT.search("".join(texts)):
        return draft
    return replace(
        draft,
        title=storable(draft.title),
        body=storable(draft.body),
        author=storable(draft.author),
        source=storable(draft.source),
        url=storable(draft.url),
        section=storable(draft.section),
        undated_because=storable(draft.undated_because),
    )


def merge_entities(entities: Sequence[LinkedEntity]) -> tuple[LinkedEntity, ...]:
    """Join what one article links apart though it has the same kind and spelling."""
    found: dict[tuple[Kind, str], LinkedEntity] = {}
    for entity in map(_storable_entity, entities):
        known = found.get((entity.kind, entity.name))
        found[entity.kind, entity.name] = _join(known, entity) if known else entity
    return tuple(entity for entity in found.values() if entity.mentions)


def _storable_entity(entity: LinkedEntity) -> LinkedEntity:
    if not _NOT_TEXT.search("".join((entity.name, *entity.aliases, *(said.text for said in entity.descriptions)))):
        return entity
    descriptions = tuple(replace(said, text=storable(said.text)) for said in entity.descriptions)
    aliases = tuple(map(storable, entity.aliases))
    return replace(entity, name=storable(entity.name), aliases=aliases, descriptions=descriptions)


def _join(one: LinkedEntity, other: LinkedEntity) -> LinkedEntity:
    return LinkedEntity(
        one.name,
        one.kind,
        tuple(sorted({*one.mentions, *other.mentions})),
        tuple(dict.fromkeys(one.aliases + other.aliases)),
        tuple(dict.fromkeys(one.descriptions + other.descriptions)),
    )


def pack(entry: ArticleRecord) -> bytes:
    """Return all of an entry, as the bin keeps it."""
    draft = entry.draft
    reading = {
        "added": entry.added,
        "unread": entry.unread,
        "starred": entry.starred,
        "title": draft.title,
        "title_derived": draft.title_derived,
        "body": draft.body,
        "author": draft.author,
        "source": draft.source,
        "url": draft.url,
        "section": draft.section,
        "undated_because": draft.undated_because,
        "styles": draft.styles,
        "wording": draft.wording,
        "published": draft.published.isoformat() if draft.published else None,
        "encoding": draft.encoding,
        "language": entry.language,
        "tagger": entry.tagger,
        "sources": dict(entry.ids.sources),
        **_entities_to_json(entry.entities, entry.ids),
    }
    return _compress(reading)


def to_json(entry: ArticleRecord) -> dict[str, Any]:
    """Return an article, as an action keeps it."""
    return {"id": entry.id, "entry": base64.b64encode(pack(entry)).decode()}


def pack_reading(read: ArticleReading) -> bytes:
    """Return what was read in an article, as it is kept apart."""
    return _compress(_entities_to_json(read.entities, read.ids))


def _compress(told: Mapping[str, Any]) -> bytes:
    """Return JSON in two thirds of its room; to find what repeats in it too would take twice as long for a fifth."""
    compressor = zlib.compressobj(level=1, strategy=zlib.Z_HUFFMAN_ONLY)
    return compressor.compress(_COMPACT.encode(told).encode()) + compressor.flush()


def unpack_reading(article_id: int, reading: bytes) -> ArticleReading:
    """Return the reading that `pack_reading` was given."""
    told: dict[str, Any] = json.loads(zlib.decompress(reading))
    return ArticleReading(article_id, _entities(told), _ids(told))


def _entities_to_json(entities: Sequence[LinkedEntity], ids: Ids) -> dict[str, Any]:
    return {
        "entities": [_entity_to_json(entity) for entity in entities],
        "names": dict(ids.names),
        "entity_ids": [[*key, number] for key, number in ids.entities.items()],
    }


def _entities(told: Mapping[str, Any]) -> tuple[LinkedEntity, ...]:
    return tuple(_entity_from_json(entity) for entity in told["entities"])


def _ids(told: Mapping[str, Any]) -> Ids:
    entities = {  # before version 3 nothing was made by hand
        EntityKey(kind, form, *made): number for kind, form, *made, number in told["entity_ids"]
    }
    return Ids(told.get("sources", {}), told["names"], entities)


def unpack(article_id: int, reading: bytes) -> ArticleRecord:
    """Return the entry that `pack` was given."""
    told: dict[str, Any] = json.loads(zlib.decompress(reading))
    day = told["published"]
    draft = ArticleDraft(
        title=told["title"],
        body=told["body"],
        author=told["author"],
        source=told["source"],
        url=told["url"],
        published=date.fromisoformat(day) if day else None,
        encoding=told["encoding"],
        title_derived=told.get("title_derived", False),
        section=told.get("section", ""),  # version 7 knew none
        undated_because=told.get("undated_because", ""),  # version 10 knew none
        styles=told.get("styles", ""),  # version 11 knew none
        wording=tuple(told.get("wording", ())),  # version 16 told none
    )
    entities = _entities(told)
    if "title_derived" not in told:
        draft, entities = tell_title_apart(draft, entities)  # version 5 did not
    return ArticleRecord(
        id=article_id,
        added=told["added"],
        unread=told["unread"],
        starred=told["starred"],
        draft=draft,
        entities=entities,
        ids=_ids(told),
        language=told.get("language", ""),  # version 1 kept neither
        tagger=told.get("tagger", ""),
    )


def _entity_to_json(entity: LinkedEntity) -> list[Any]:
    descriptions = [[said.text, said.start, said.end] for said in entity.descriptions]
    return [entity.name, KIND_CODES[entity.kind], entity.mentions, entity.aliases, descriptions]


def _entity_from_json(packed: list[Any]) -> LinkedEntity:
    name, kind, mentions, aliases, descriptions = packed
    return LinkedEntity(
        name,
        KINDS[kind],
        tuple(map(tuple, mentions)),
        tuple(aliases),
        tuple([Description(*said) for said in descriptions]) if descriptions else (),
    )
