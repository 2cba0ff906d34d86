"""An article with what it names as one flat row: written where it is read, taken in where a library is.

A row is what a line of JSON and a row of Parquet hold alike. Offsets are counted in code points into its `text`. It
says what the machine read, and nothing that a user decided.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from binascii import Error as NotBase64Error
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

from reader.errors import FileError, ReaderError
from reader.formats import files
from reader.model import ArticleDraft, Description, Kind, LinkedEntity, Reading, SourceFile, Style
from reader.model.article import article_text
from reader.text.wording import SKETCH

Row: TypeAlias = Mapping[str, Any]
Ready: TypeAlias = tuple[SourceFile, ArticleDraft, Reading]

FIELDS = (
    "path",
    "part",
    "title",
    "title_derived",
    "author",
    "source",
    "section",
    "url",
    "published",
    "undated_because",
    "encoding",
    "language",
    "text",
    "styles",
    "text_digest",
    "wording",
    "tagger",
    "entities",
    "original",
    "error",
)
LISTS = ("wording", "entities")  # as JSON in a table whose columns hold one value each
OTHERS = ("part", "title_derived", "published", *LISTS, "original", "error")
TEXTS = tuple(name for name in FIELDS if name not in OTHERS)
LARGEST_KEY, LARGEST_PART = 1 << 48, 1 << 31
LONGEST_NAME, LONGEST_CODE = 1_000, 200  # code points
_DIGEST = re.compile("[0-9a-f]{64}")


class RowError(ReaderError):
    """A row that is none: its message goes on from what the row is called."""


def row_of(file: SourceFile, draft: ArticleDraft, reading: Reading, *, with_file: bool = True) -> dict[str, Any]:
    """Return the row of an article; the bytes of its file, in base64, where that holds no other article."""
    return {
        "path": file.path,
        "part": draft.part,
        "title": draft.title,
        "title_derived": draft.title_derived,
        "author": draft.author,
        "source": draft.source,
        "section": draft.section,
        "url": draft.url,
        "published": draft.published and draft.published.isoformat(),
        "undated_because": draft.undated_because,
        "encoding": draft.encoding,
        "language": reading.language,
        "text": draft.text,
        "styles": draft.styles,
        "text_digest": draft.text_digest,
        "wording": list(draft.wording),
        "tagger": reading.tagger,
        "entities": [entity_fields(entity) for entity in reading.entities],
        "original": b64encode(file.data).decode() if with_file and not draft.part else None,
        "error": None,
    }


def row_of_failure(path: str, error: str) -> dict[str, Any]:
    """Return the row in the place of an article that could not be read."""
    return dict.fromkeys(FIELDS) | {"path": path, "error": error}


def entity_fields(entity: LinkedEntity) -> dict[str, Any]:
    return {
        "name": entity.name,
        "kind": str(entity.kind),
        "aliases": list(entity.aliases),
        "mentions": [list(mention) for mention in entity.mentions],
        "descriptions": [[said.start, said.end, said.text] for said in entity.descriptions],
    }


def ready_of(row: Row) -> Ready:
    """Return the article of a row with its file: the one that it was read from, else the row without what it names.

    RowError where the row is none that `row_of` can have written.
    """
    texts = {name: _text(row, name) for name in TEXTS}
    if not texts["path"]:
        raise RowError("has no path")
    is_derived = bool(row.get("title_derived"))
    draft = ArticleDraft(
        title=texts["title"],
        body=_body(texts["text"], "" if is_derived else texts["title"]),
        author=texts["author"],
        source=texts["source"],
        url=texts["url"],
        published=_date(row.get("published")),
        undated_because=texts["undated_because"],
        encoding=_code(row, "encoding"),
        title_derived=is_derived,
        part=_part(row.get("part")),
        text_digest=_digest(texts["text_digest"]),
        section=texts["section"],
        styles=texts["styles"],
        wording=_keys(_list(row, "wording")),
    )
    _check_styles(draft)
    length = len(draft.text)
    entities = tuple(_entity(one, length) for one in _list(row, "entities"))
    _check_apart(entities)
    reading = Reading(entities, _code(row, "language"), _code(row, "tagger"))
    if (original := _original(row.get("original"))) is not None:
        return _source_file(texts["path"], original), draft, reading
    alone = json.dumps(_told(draft, reading.language), ensure_ascii=False).encode("utf-8", "replace")
    return _source_file(texts["path"], alone), replace(draft, part=1, encoding=""), reading


def _told(draft: ArticleDraft, language: str) -> dict[str, str]:
    """Return what is told of an article, by names that the reader of JSON knows."""
    published = draft.published.isoformat() if draft.published else ""
    fields = {
        "title": "" if draft.title_derived else draft.title,
        "text": draft.body,
        "author": draft.author,
        "source": draft.source,
        "section": draft.section,
        "url": draft.url,
        "published": published,
        "language": language,
    }
    return {name: value for name, value in fields.items() if value}


def _text(row: Row, name: str) -> str:
    value = row.get(name)
    if value is not None and not isinstance(value, str):
        raise RowError(f"has no text as its “{name}”")
    return value or ""


def _code(row: Row, name: str) -> str:
    """Return what stands for a language, a tagger or an encoding: a short line."""
    value = _text(row, name)
    if len(value) > LONGEST_CODE or not value.isprintable():
        raise RowError(f"has too much, or what is no text, as its “{name}”")
    return value


def _list(row: Row, name: str) -> Sequence[Any]:
    """Return a list that stands in a row, or in JSON in a column of it."""
    value = row.get(name)
    try:
        found = json.loads(value) if isinstance(value, str) else value
    except (ValueError, RecursionError):
        found = ""
    if (found is not None and not isinstance(found, Sequence)) or isinstance(found, str):
        raise RowError(f"has no list as its “{name}”")
    return found or ()


def _part(value: object) -> int:
    if value is not None and (type(value) is not int or not 0 <= value < LARGEST_PART):
        raise RowError("has no number as its “part”")
    return value or 0


def _date(value: object) -> date | None:
    if isinstance(value, date) or not value:
        return value or None  # type: ignore[return-value]
    try:
        return date.fromisoformat(value)  # type: ignore[arg-type]
    except (TypeError, ValueError) as error:
        raise RowError("has no day as its “published”") from error


def _body(text: str, title: str) -> str:
    body = text.removeprefix(title).removeprefix("\n\n") if title else text
    if article_text(title, body) != text:
        raise RowError("does not begin with its title")
    return body


def _digest(digest: str) -> str:
    if digest and not _DIGEST.fullmatch(digest):
        raise RowError("has no digest as its “text_digest”")
    return digest


def _keys(keys: Sequence[Any]) -> tuple[int, ...]:
    if len(keys) > SKETCH + 1 or not all(type(key) is int and 0 <= key < LARGEST_KEY for key in keys):
        raise RowError("has no keys as its “wording”")
    return tuple(keys)


def _check_styles(draft: ArticleDraft) -> None:
    styles = draft.styles
    if styles and (not set(styles) <= set(Style) or len(styles) > draft.body.count("\n\n") + 1):
        raise RowError("has styles that there are not, or more of them than paragraphs")


def _entity(value: Any, length: int) -> LinkedEntity:
    try:
        mentions = tuple(_span(mention, length) for mention in value["mentions"])
        said = tuple(
            Description(_name(text), *_span((start, end), length)) for start, end, text in value.get("descriptions", ())
        )
        if not mentions:
            raise ValueError("It stands nowhere.")
        aliases = tuple(map(_name, value.get("aliases", ())))
        return LinkedEntity(_name(value["name"]), Kind(value["kind"]), mentions, aliases, said)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise RowError("names something in a form that is not known, or beyond its text") from error


def _check_apart(entities: Sequence[LinkedEntity]) -> None:
    """Refuse words that name two things: an article has each mention once."""
    spans = sorted(span for entity in entities for span in entity.mentions)
    if any(before[1] > after[0] for before, after in pairwise(spans)):
        raise RowError("names two things by the same words")


def _span(value: Any, length: int) -> tuple[int, int]:
    start, end = value
    if not (type(start) is type(end) is int and 0 <= start < end <= length):
        raise ValueError("It lies beyond the text.")
    return start, end


def _name(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_NAME or not value.strip():
        raise ValueError("It is no name.")
    return value


def _original(value: object) -> bytes | None:
    if value is None or isinstance(value, bytes):
        return value
    try:
        return b64decode(value, validate=True)  # type: ignore[arg-type]
    except (NotBase64Error, TypeError, ValueError) as error:
        raise RowError("has no base64 as its “original”") from error


def _source_file(path: str, data: bytes) -> SourceFile:
    try:
        return files.source_file(Path(path), data)
    except FileError as error:
        raise RowError(f"holds no file that can be kept: {error}") from error
