"""The row of an entity in a table that leaves and comes back: by what it is known again, and what it said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple
from unicodedata import normalize

from reader.model import Kind
from reader.model.decision import EntityRef
from reader.text import tag_name

_KEY = re.compile(r"([a-z]+)(?:#([0-9a-f]{8}))?:(.+)", re.DOTALL)
_DIGITS = 8  # of a digest


class Digests(NamedTuple):
    """What a row said when it was written, so that what was changed in it is told from what was changed here."""

    kind: str
    name: str
    tags: str

    def __str__(self) -> str:
        return "-".join(self)


def key_of(ref: EntityRef) -> str:
    """Return an entity as rows call it: "person:bernd montag"."""
    return f"{ref.kind}{ref.made and f'#{ref.made}'}:{ref.name}"


def ref_of(key: str) -> EntityRef | None:
    """Return whom a key calls, None where it is none."""
    found = _KEY.fullmatch(key.strip())
    if not found or found[1] not in set(Kind):
        return None
    return EntityRef(Kind(found[1]), found[3], found[2] or "")


def digests_of(kind: str, name: str, tags: Iterable[str]) -> Digests:
    return Digests(_digest(kind), _digest(plain(name)), _digest("\n".join(sorted(map(tag_name.key, tags)))))


def digests_in(text: str) -> Digests | None:
    """Return the digests that a row has, None where they are damaged or none."""
    parts = text.strip().split("-")
    return Digests(*parts) if len(parts) == 3 and all(len(part) == _DIGITS for part in parts) else None


def plain(name: str) -> str:
    """Return a name as all programs for tables leave it: in composed letters, with single spaces."""
    return " ".join(normalize("NFC", name).split())


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
