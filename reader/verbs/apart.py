"""Articles are no versions of one story, however like they read."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model.decision import Decision
from reader.verbs.story_verb import StoryVerb


class Apart(StoryVerb):
    """The first of the articles is not the same story as any of the others."""

    imperative = "Keep an Article Apart from {Others}"
    past = "Kept an article apart from {others}: another story"
    noun = "the keeping apart of an article from {others}"

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        others = len(decision.articles) - 1
        words = "another" if others == 1 else f"{others:,} others"
        return {"others": words, "Others": words.title()}
