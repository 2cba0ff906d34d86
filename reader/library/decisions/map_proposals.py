"""Decisions about where places lie, before they are taken."""

from __future__ import annotations

from collections.abc import Sequence

from reader.errors import ReaderError
from reader.library.decisions.proposals import proposal_of, ref_of
from reader.library.store.database import Database
from reader.model.decision import Decision, Point, Proposal, Verb
from reader.phrase import phrase
from reader.verbs.locate import is_point


class MapProposals:
    """What could be decided about the map of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def locate(self, entity_ids: Sequence[int], point: Point | None) -> Proposal:
        """Say where entities lie on the map; without a point on none."""
        if point and not is_point(*point):
            raise ReaderError(phrase("A latitude is between -90 and 90 degrees, a longitude between -180 and 180."))
        with self._database.read() as connection:
            refs = tuple(ref_of(connection, number) for number in entity_ids)
            return proposal_of(connection, Decision(Verb.LOCATE, refs, point=point), entity_ids, None)
