"""What some passages, or some articles, take for an entity is another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.model import Article, Entity, Mention
from reader.model.decision import Decision, Proposal
from reader.phrase import phrase
from reader.verbs.decision_verb import DecisionVerb
from reader.verbs.preview import is_meant, take_away


class Split(DecisionVerb):
    """What `places`, or the `articles`, take for the entities is `to`."""

    imperative = phrase("Split {to} from {about}")
    past = phrase("Split {to} from {about} {where}")
    noun = phrase("the split of {to} from {about}")
    needs_target = True

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if not (decision.places or decision.articles):
            yield "places or articles"

    def preview_mentions(self, proposal: Proposal, article: Article) -> Iterable[Mention]:
        to = proposal.to
        return (
            replace(one, entity_id=to.id, kind=to.kind) if to and is_meant(proposal, article.id, one) else one
            for one in article.mentions
        )

    def preview_subject(self, proposal: Proposal, entity: Entity) -> Entity | None:
        return take_away(proposal, entity)
