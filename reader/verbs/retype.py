"""Entities are of another kind, whatever is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.model import Article, Entity, Mention
from reader.model.decision import Decision, Proposal
from reader.phrase import phrase
from reader.verbs.decision_verb import DecisionVerb
from reader.verbs.protocols import EntityFold, Key


class Retype(DecisionVerb):
    """The entities are of `kind`."""

    imperative = phrase("Change {about} to {kind}")
    past = phrase("Changed {about} to {kind}")
    noun = phrase("the change of {about} to {kind}")
    shapes_entities = True

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if decision.kind is None:
            yield "a kind"

    def apply_everywhere(self, fold: EntityFold[Key], decision: Decision, about: Sequence[Key], to: Key | None) -> None:
        if decision.kind:
            fold.retype(about, decision.kind)

    def preview_mentions(self, proposal: Proposal, article: Article) -> Iterable[Mention]:
        kind, about = proposal.decision.kind, set(proposal.entity_ids)
        return (replace(one, kind=kind) if kind and one.entity_id in about else one for one in article.mentions)

    def preview_subject(self, proposal: Proposal, entity: Entity) -> Entity | None:
        return replace(entity, kind=proposal.decision.kind or entity.kind)
