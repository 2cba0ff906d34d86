"""What articles would name below other titles, while nothing is written yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from reader.library.identity import decision_log
from reader.library.identity.overrides import EditedReading, apply_overrides
from reader.library.identity.resolver import Resolver, resolver
from reader.library.links.entity_upsert import ids_of
from reader.library.links.projection import load_readings
from reader.library.store.entity_key import EntityKey
from reader.library.store.tables import KINDS, NOTHING
from reader.library.store.text_layout import Layout, Span
from reader.model import Mention
from reader.model.decision import NEW


def preview_mentions(connection: Connection, layouts: Mapping[int, Layout]) -> dict[int, tuple[Mention, ...]]:
    """Return what some articles would name if their texts lay so, by their ids."""
    readings = load_readings(connection, sorted(layouts))
    on = resolver(connection, readings, decision_log.current(connection))
    found = {}
    for read in readings:
        layout = layouts[read.id]
        local = on.resolution.about_article(layout.identities)
        said = apply_overrides(layout, read.entities, local, on.resolution, on.key) or EditedReading(read.entities)
        found[read.id] = dict(_spans(said, on))
    ids = ids_of(connection, {key for spans in found.values() for key in spans.values()})
    kinds = {key: on.resolution.kind(key) for spans in found.values() for key in spans.values()}
    return {
        number: tuple(
            Mention(start, end, KINDS[kinds[key]], ids.get(key, NEW))
            for (start, end), key in sorted(spans.items())
            if kinds[key] != NOTHING
        )
        for number, spans in found.items()
    }


def _spans(said: EditedReading, on: Resolver) -> Iterator[tuple[Span, EntityKey]]:
    for linked in said.entities:
        yield from ((span, on.root(linked)) for span in linked.mentions)
    for one in said.pinned:
        yield from ((span, one.key) for span in one.linked.mentions)
