"""An entity is called otherwise; its names so far remain aliases."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.decision import Decision
from reader.phrase import phrase
from reader.verbs.decision_verb import DecisionVerb
from reader.verbs.protocols import EntityFold, Key


class Rename(DecisionVerb):
    """`entities[0]` is called `name`."""

    imperative = phrase("Rename {about} to {name}")
    past = phrase("Renamed {about} to {name}")
    noun = phrase("the renaming of {about} to {name}")
    shapes_entities = True
    needs_name = True

    def apply_everywhere(self, fold: EntityFold[Key], decision: Decision, about: Sequence[Key], to: Key | None) -> None:
        fold.call(about[0], decision.name)
