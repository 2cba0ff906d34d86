"""Entities are not the same, however like they look: an answer to the review, which changes none of them."""

from __future__ import annotations

from reader.phrase import phrase
from reader.verbs.decision_verb import DecisionVerb


class Different(DecisionVerb):
    """The entities are not the same."""

    imperative = phrase("Keep {about} Apart")
    past = phrase("Kept {about} apart")
    noun = phrase("the keeping apart of {about}")
    least_entities = 2
