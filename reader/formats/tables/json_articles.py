"""Articles as JSON: one a line, a list of them, or the answer of a service that holds such a list."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from reader.formats.charsets.text_decoder import decode
from reader.formats.field_names import Role, rank_of, role_of
from reader.formats.fields import text_of
from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.formats.tables import table
from reader.formats.tables.mappings import mappings_in
from reader.model import SourceFile
from reader.phrase import phrase

_SUFFIXES = (".json", ".jsonl", ".ndjson")
_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,100}(?:\[\s{0,100})?\{\s{0,100}\"")
_NAMED_BEGIN = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,100}[\[{]")
_DEEPEST = 4  # objects within each other that are looked into
_MOST_FIELDS, _MOST_NAMES = 300, 20_000  # that are looked at, and that there are
_Json: TypeAlias = Mapping[str, object]


class JsonArticles:
    """Files of JSON, each object an article."""

    label = phrase("JSON files")
    suffixes = _SUFFIXES

    def recognises(self, file: SourceFile) -> bool:
        is_named = file.path.lower().endswith(_SUFFIXES)
        return bool((_NAMED_BEGIN if is_named else _BEGIN).match(file.data))

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterable[OfFile]:
        return table.articles_of(_table(file), Path(file.path), mappings_in(file.columns))

    def tables(self, file: SourceFile) -> Iterator[tuple[str, table.Table]]:
        yield "", _table(file)

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        return table.text_of_row(_table(file), part, mappings_in(file.columns))


def objects_of(data: bytes) -> list[_Json]:
    """Return the objects in JSON: those of its lines, of its list, or of the longest list within."""
    text = decode(data).text
    try:
        found = json.loads(text, parse_int=str, parse_float=str, parse_constant=_nothing)
    except RecursionError:
        raise RefusedError(phrase("is nested too deep: lists within lists")) from None
    except ValueError:
        found = list(_lines(text))
    objects = _list_in(found, 0)
    if not objects:
        raise RefusedError(phrase("is JSON without a list of articles"))
    return objects


def _lines(text: str) -> Iterator[object]:
    lines = [line for line in text.splitlines() if line.strip(" ,")]
    if len(lines) > table.MOST_ROWS:
        raise RefusedError(phrase("is a table of more than {n} rows", n=table.MOST_ROWS))
    for line in lines:
        try:
            yield json.loads(line.strip(" ,"), parse_int=str, parse_float=str, parse_constant=_nothing)
        except RecursionError:
            raise RefusedError(phrase("is nested too deep: lists within lists")) from None
        except ValueError:
            raise RefusedError(phrase("is damaged: it is no valid JSON")) from None


def _nothing(_: str) -> str:
    return ""


def _list_in(value: object, depth: int) -> list[_Json]:
    if isinstance(value, list):
        return [one for one in value if isinstance(one, dict)]
    if not isinstance(value, dict) or depth > _DEEPEST:
        return []
    if (
        depth == 0
        and len(value) <= _MOST_NAMES
        and any(isinstance(said, str) and role_of(name) is Role.TEXT for name, said in value.items())
    ):
        return [value]
    inner = [_list_in(one, depth + 1) for one in value.values() if isinstance(one, dict | list)]
    return max(inner, key=len, default=[]) or ([value] if depth == 0 else [])


def _table(file: SourceFile) -> table.Table:
    rows, named = [], dict[str, None]()
    for one in objects_of(file.data):
        rows.append(_flat(one))
        named |= dict.fromkeys(rows[-1])
        if len(named) > _MOST_NAMES:
            raise RefusedError(phrase("is JSON of more than {n} different fields", n=_MOST_NAMES))
    names = list(named)
    if len(names) > _MOST_FIELDS:
        names = sorted(names, key=rank_of)[:_MOST_FIELDS]
    return table.Table([_last(name) for name in names], [[row.get(name, "") for name in names] for row in rows])


def _flat(value: _Json, before: str = "", depth: int = 0) -> dict[str, str]:
    """Return the fields of an object as text, those of the objects within it beside them: "fields.body"."""
    found: dict[str, str] = {}
    for name, inner in value.items():
        said = "" if _holds_a_text(inner) else text_of(inner)
        if said:
            found[before + name] = said
        elif isinstance(inner, dict) and depth < _DEEPEST:
            found |= _flat(inner, f"{before}{name}.", depth + 1)
    return found


def _holds_a_text(value: object) -> bool:
    return isinstance(value, dict) and any(role_of(name) is Role.TEXT for name in value)


def _last(name: str) -> str:
    return name.rpartition(".")[2]
