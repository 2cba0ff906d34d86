"""What verbs have in common that say of articles whether they are versions of one story: no entity is touched."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model.decision import Decision, Scope
from reader.verbs.decision_verb import DecisionVerb


class StoryVerb(DecisionVerb):
    """About two articles at least."""

    tells_stories = True
    least_entities = 0

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if len(set(decision.articles)) < 2:
            yield "another article"

    def scope(self, decision: Decision) -> Scope:
        return Scope.ARTICLE

    def identities(self, decision: Decision) -> tuple[str, ...]:
        return ()  # it says nothing of what articles name
