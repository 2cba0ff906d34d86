"""Articles are no versions of one story, however like they read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.model.decision import Decision, Scope
from reader.verbs.decision_verb import DecisionVerb


class Apart(DecisionVerb):
    """The first of the articles is not the same story as any of the others: no entity is touched."""

    imperative = "Keep an Article Apart from {Others}"
    past = "Kept an article apart from {others}: another story"
    noun = "the keeping apart of an article from {others}"
    keeps_articles_apart = True
    least_entities = 0

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if len(set(decision.articles)) < 2:
            yield "another article"

    def scope(self, decision: Decision) -> Scope:
        return Scope.ARTICLE

    def identities(self, decision: Decision) -> tuple[str, ...]:
        return ()  # it says nothing of what articles name

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        others = len(decision.articles) - 1
        words = "another" if others == 1 else f"{others:,} others"
        return {"others": words, "Others": words.title()}
