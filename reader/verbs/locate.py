"""Places lie on a point of the map, or on none: a correction of where the map puts them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.model.decision import Decision
from reader.phrase import phrase
from reader.verbs.decision_verb import DecisionVerb
from reader.verbs.words import listing


class Locate(DecisionVerb):
    """The entities lie on `point`; where there is none they are no places of a map."""

    imperative = "{does}"
    past = "{did}"
    noun = "{done}"

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if decision.point and not is_point(*decision.point):
            yield "a latitude and longitude that there can be"

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        about = listing([ref.display_name for ref in decision.entities])
        if decision.point is None:
            return {
                "does": phrase("Take {about} off the map", about=about),
                "did": phrase("Took {about} off the map", about=about),
                "done": phrase("the taking off the map of {about}", about=about),
            }
        from reader.text import coordinates  # few starts tell of such a decision

        said = phrase("Put {about} on the map at {point}", about=about, point=coordinates.in_words(*decision.point))
        return {"does": said, "did": said, "done": phrase("the place on the map of {about}", about=about)}


def is_point(latitude: float, longitude: float) -> bool:
    """Tell whether there is such a point on the earth: degrees, north and east positive."""
    return -90 <= latitude <= 90 and -180 <= longitude <= 180
