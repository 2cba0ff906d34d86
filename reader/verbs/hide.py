"""Two entities are not shown among each other's relations, however often they stand together; neither is another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.model.decision import Decision
from reader.phrase import phrase
from reader.verbs.decision_verb import DecisionVerb


class Hide(DecisionVerb):
    """The second of the entities is no relation of the first that says anything."""

    imperative = phrase("Hide {other} from the Relations of {first}")
    past = phrase("Hid {other} from the relations of {first}")
    noun = phrase("the hiding of {other} from the relations of {first}")
    least_entities = 2

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if len(decision.entities) > self.least_entities:
            yield "two entities alone"

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        first, other = (ref.display_name for ref in decision.entities)
        return {"first": first, "other": other}
