"""Articles are versions of one story, however unlike they read."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model.decision import Decision
from reader.phrase import phrase
from reader.verbs.story_verb import StoryVerb


class Together(StoryVerb):
    """Each of the articles is a version of the fullest of them."""

    imperative = "{does}"
    past = "{did}"
    noun = "{done}"
    joins_articles = True

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        n = len(decision.articles)
        return {
            "does": phrase("Take {n} Article for One Story", "Take {n} Articles for One Story", n=n),
            "did": phrase(
                "Took {n} article for versions of one story", "Took {n} articles for versions of one story", n=n
            ),
            "done": phrase("the taking of {n} article for one story", "the taking of {n} articles for one story", n=n),
        }
