"""Articles are versions of one story, however unlike they read."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model.decision import Decision
from reader.verbs.story_verb import StoryVerb


class Together(StoryVerb):
    """Each of the articles is a version of the fullest of them."""

    imperative = "Take {Articles} for One Story"
    past = "Took {articles} for versions of one story"
    noun = "the taking of {articles} for one story"
    joins_articles = True

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        amount = f"{len(decision.articles):,}"
        return {"articles": f"{amount} articles", "Articles": f"{amount} Articles"}
