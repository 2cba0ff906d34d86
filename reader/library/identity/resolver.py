"""On what grounds a name belongs to an entity."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.identity.kind_vote import KindVote
from reader.library.identity.resolution import Resolution
from reader.library.store.article_record import ArticleReading
from reader.library.store.database import yield_interruptibly
from reader.library.store.entity_key import EntityKey
from reader.library.store.tables import KIND_CODES
from reader.model import LinkedEntity
from reader.text.normal_form import normal_form


@dataclass(frozen=True, slots=True)
class Resolver:
    """What decides whom a name belongs to: the kinds that are read, and what was decided."""

    kind_vote: KindVote
    resolution: Resolution

    def key(self, linked: LinkedEntity) -> EntityKey:
        """Return the key of what was read, before any merger."""
        return self.resolution.base(KIND_CODES[linked.kind], normal_form(linked.name), self.kind_vote)

    def root(self, linked: LinkedEntity) -> EntityKey:
        """Return the key of the entity that something belongs to as it was read."""
        return self.resolution.root(self.key(linked))


def resolver(connection: Connection, readings: Sequence[ArticleReading], resolution: Resolution) -> Resolver:
    """Return the grounds for placing some readings."""
    names = {linked.name for read in readings for linked in read.entities}
    forms = set(map(normal_form, yield_interruptibly(connection, names)))
    return Resolver(KindVote.read(connection, forms), resolution)
