"""The review is not to ask for a while, which changes no entity."""

from __future__ import annotations

from reader.phrase import phrase
from reader.verbs.decision_verb import DecisionVerb


class Later(DecisionVerb):
    """Whether the entities are the same, or of which kind the one is, is not to be asked for a while."""

    imperative = phrase("Put Off {about}")
    past = phrase("Put off {about}")
    noun = phrase("the putting off of {about}")
