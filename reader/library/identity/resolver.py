"""On what grounds a name belongs to an entity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from reader.library.identity.kind_vote import Settlement
from reader.library.identity.resolution import Standing
from reader.library.store.article_record import ArticleReading
from reader.library.store.entity_key import Key
from reader.library.store.tables import KIND_CODES
from reader.model import LinkedEntity
from reader.text.normal_form import normal_form


@dataclass(frozen=True, slots=True)
class Grounds:
    """What decides whom a name belongs to: the kinds that are read, and what was decided."""

    settlement: Settlement
    standing: Standing

    def key(self, linked: LinkedEntity) -> Key:
        """Return the key of what was read, before any merger."""
        return self.standing.base(KIND_CODES[linked.kind], normal_form(linked.name), self.settlement)

    def root(self, linked: LinkedEntity) -> Key:
        """Return the key of the entity that something belongs to as it was read."""
        return self.standing.root(self.key(linked))


def grounds(connection: Connection, readings: Sequence[ArticleReading], standing: Standing) -> Grounds:
    """Return the grounds for placing some readings."""
    forms = {normal_form(linked.name) for read in readings for linked in read.entities}
    return Grounds(Settlement.read(connection, forms), standing)
