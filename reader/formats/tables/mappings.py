"""Which columns of a table tell what, as a user has said it: kept in a folder of theirs, a file for each sort of table.

    {"columns": ["Quoi", "Quand", "Propos"], "fields": {"title": "Quoi", "date": "Quand", "text": "Propos"}}

A file can be written, changed, copied and thrown away by hand.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from reader import disk, paths
from reader.formats.field_names import Role
from reader.lazy_dataclass import dataclass
from reader.phrase import phrase

FIELDS = (Role.TITLE, Role.TEXT, Role.DATE, Role.SOURCE, Role.AUTHOR, Role.SECTION, Role.ADDRESS, Role.LANGUAGE)
_LARGEST = 200_000  # bytes of a file
_MOST = 500  # files
_SLUG = 40  # letters of the columns in the name of a file
_State: TypeAlias = tuple[tuple[str, int, int], ...]  # the files of a folder: name, when it was changed, bytes

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """The columns of a sort of table, and by what each field of an article is told in it."""

    columns: tuple[str, ...]
    fields: Mapping[Role, str]

    @property
    def is_named(self) -> bool:
        """Whether the columns have names of their own, by which such a table is known again."""
        return self.columns != tuple(map(_number_of, range(len(self.columns))))


def column_names(names: Sequence[str]) -> tuple[str, ...]:
    """Return what the columns of a table are called, one without a name by where it stands: "column 3"."""
    return tuple(" ".join(name.split()) or _number_of(at) for at, name in enumerate(names))


def find_exact(mappings: Iterable[ColumnMapping], names: Sequence[str]) -> ColumnMapping | None:
    """Return what was said of tables with these very columns, in whatever order."""
    key = _key(column_names(names)) if mappings else ""
    return next((one for one in mappings if _key(one.columns) == key), None)


def find_near(mappings: Iterable[ColumnMapping], names: Sequence[str]) -> ColumnMapping | None:
    """Return what was said of tables with other columns beside, of which those that tell something are here."""
    here = set(map(str.casefold, column_names(names)))
    named = (one for one in mappings if one.is_named and len(one.fields) > 1)
    return next((one for one in named if {column.casefold() for column in one.fields.values()} <= here), None)


def json_of(mappings: Iterable[ColumnMapping]) -> str:
    """Return mappings as text, as they are kept and handed to who parses; nothing where there are none."""
    told = [_plain(one) for one in mappings]
    return json.dumps(told, ensure_ascii=False) if told else ""


def mappings_in(text: str) -> tuple[ColumnMapping, ...]:
    """Return the mappings in a text of `json_of`."""
    return tuple(map(_mapping_of, json.loads(text))) if text else ()


def save(mapping: ColumnMapping) -> None:
    """Keep what was said of a sort of table, in place of what was said before; OSError where that cannot be done."""
    folder = paths.user_columns()
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(_plain(mapping), ensure_ascii=False, indent=1)
    disk.write_own(folder / _file_name(mapping), f"{text}\n".encode())


def saved_text() -> str:
    """Return all that is kept, as `json_of` writes it."""
    try:
        found = [(path.name, *_state(path)) for path in sorted(paths.user_columns().glob("*.json"))[:_MOST]]
    except OSError:
        return ""
    return _load(paths.user_columns(), tuple(found)) if found else ""


def _state(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_mtime_ns, status.st_size


@lru_cache(maxsize=4)
def _load(folder: Path, state: _State) -> str:
    """Return what is in the files of a folder as they are now; one that is at fault is left out, and the log says so.

    What was written last goes before the others.
    """
    found = []
    for name, _, size in sorted(state, key=lambda one: -one[1]):
        try:
            if size > _LARGEST:
                raise ValueError("it is too large")
            found.append(_mapping_of(json.loads((folder / name).read_text("utf-8"))))
        except (OSError, ValueError, RecursionError, KeyError, TypeError, AttributeError) as error:
            log.warning("%s says nothing of columns that can be understood, and is left out: %s.", folder / name, error)
    return json_of(found)


def _mapping_of(told: Mapping[str, object]) -> ColumnMapping:
    columns, fields = told["columns"], told["fields"]
    if not isinstance(columns, list) or not isinstance(fields, dict):
        raise ValueError("“columns” is a list of names, and “fields” says by which of them each is told")
    names = column_names([str(name) for name in columns])
    said = {Role(field): " ".join(str(column).split()) for field, column in fields.items()}
    if Role.TEXT not in said or not set(said.values()) <= set(names):
        raise ValueError("a column tells the text, and each that is named is one of “columns”")
    return ColumnMapping(names, said)


def _plain(mapping: ColumnMapping) -> dict[str, object]:
    fields = {str(field): column for field, column in mapping.fields.items()}
    return {"columns": list(mapping.columns), "fields": fields}


def _key(columns: Iterable[str]) -> str:
    return "\n".join(sorted(map(str.casefold, columns)))


def _file_name(mapping: ColumnMapping) -> str:
    slug = re.sub(r"[\W_]+", "-", " ".join(mapping.columns).casefold())[:_SLUG].strip("-")
    return f"{slug}-{hashlib.sha256(_key(mapping.columns).encode()).hexdigest()[:12]}.json"


def _number_of(at: int) -> str:
    return phrase("column {number}", number=at + 1)
