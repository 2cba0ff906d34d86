"""Several entities are one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.model import Article, Mention
from reader.model.decision import Decision, EntityRef, Proposal
from reader.phrase import phrase
from reader.verbs.decision_verb import DecisionVerb
from reader.verbs.protocols import EntityFold, Key


class Merge(DecisionVerb):
    """The entities are `to`, which is one of them, called `name`."""

    imperative = phrase("Merge {about}")
    past = phrase("Merged {about} into {name}")
    noun = phrase("the merger of {about}")
    shapes_entities = True
    joins_entities = True
    least_entities = 2
    needs_target = True
    needs_name = True

    def new_entity(self, decision: Decision) -> EntityRef | None:
        return None

    def apply_everywhere(self, fold: EntityFold[Key], decision: Decision, about: Sequence[Key], to: Key | None) -> None:
        if to is not None:
            for key in about:
                fold.merge(key, to)

    def name_target(self, fold: EntityFold[Key], decision: Decision, to: Key) -> None:
        fold.call(to, decision.name)

    def preview_mentions(self, proposal: Proposal, article: Article) -> Iterable[Mention]:
        after, about = proposal.after, set(proposal.entity_ids)
        return (
            replace(one, entity_id=after.id, kind=after.kind) if after and one.entity_id in about else one
            for one in article.mentions
        )
