"""Decisions about who is shown as a relation of whom, before they are taken."""

from __future__ import annotations

from reader.library.decisions.proposals import proposal_of, ref_of
from reader.library.store.database import Database
from reader.model.decision import Decision, Proposal, Verb


class RelationProposals:
    """What could be decided about the relations of one library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def hide(self, entity_id: int, other_id: int) -> Proposal:
        """Say that an entity is not to be shown among the relations of another, nor the other way round."""
        with self._database.read() as connection:
            refs = ref_of(connection, entity_id), ref_of(connection, other_id)
            return proposal_of(connection, Decision(Verb.HIDE, refs), (entity_id, other_id), None)
