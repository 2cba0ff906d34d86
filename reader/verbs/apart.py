"""Articles are no versions of one story, however like they read."""

from __future__ import annotations

from collections.abc import Mapping

from reader.model.decision import Decision
from reader.phrase import phrase
from reader.verbs.story_verb import StoryVerb


class Apart(StoryVerb):
    """The first of the articles is not the same story as any of the others."""

    imperative = "{does}"
    past = "{did}"
    noun = "{done}"

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        others = len(decision.articles) - 1
        return {
            "does": phrase("Keep an Article Apart from Another", "Keep an Article Apart from {n} Others", n=others),
            "did": phrase(
                "Kept an article apart from another: another story",
                "Kept an article apart from {n} others: another story",
                n=others,
            ),
            "done": phrase(
                "the keeping apart of an article from another",
                "the keeping apart of an article from {n} others",
                n=others,
            ),
        }
