"""Some passages name an entity, whatever is read there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.model import Article, Mention
from reader.model.decision import Decision, Proposal
from reader.phrase import phrase
from reader.verbs.decision_verb import DecisionVerb
from reader.verbs.preview import mark, spans_in


class Mark(DecisionVerb):
    """What stands in `places` names `to`."""

    imperative = phrase("Mark {quoted} as {to}")
    past = phrase("Marked {quoted} as {to} {where}")
    noun = phrase("the marking of {quoted} as {to}")
    least_entities = 0
    needs_target = True

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if not decision.places:
            yield "places"

    def preview_mentions(self, proposal: Proposal, article: Article) -> Iterable[Mention]:
        return mark(spans_in(proposal, article.id), proposal.to, article.mentions) if proposal.to else article.mentions
