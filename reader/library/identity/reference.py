"""What a decision calls an entity, before anybody asks whom it means."""

from __future__ import annotations

from typing import NamedTuple

from reader.library.store.entity_key import EntityKey


class Reference(NamedTuple):
    """What a decision calls an entity."""

    key: EntityKey
    exactly: bool  # whether it means just that kind
