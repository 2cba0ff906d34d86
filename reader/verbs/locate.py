"""Places lie on a point of the map, or on none: a correction of where the map puts them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.model.decision import Decision
from reader.verbs.decision_verb import DecisionVerb


class Locate(DecisionVerb):
    """The entities lie on `point`; where there is none they are no places of a map."""

    imperative = "{put} {about} {there}"
    past = "{did} {about} {there}"
    noun = "the {deed} of {about}"

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if decision.point and not is_point(*decision.point):
            yield "a latitude and longitude that there can be"

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        if decision.point is None:
            return {"put": "Take", "did": "Took", "there": "off the map", "deed": "taking off the map"}
        from reader.text import coordinates  # few starts tell of such a decision

        there = f"on the map at {coordinates.in_words(*decision.point)}"
        return {"put": "Put", "did": "Put", "there": there, "deed": "place on the map"}


def is_point(latitude: float, longitude: float) -> bool:
    """Tell whether there is such a point on the earth: degrees, north and east positive."""
    return -90 <= latitude <= 90 and -180 <= longitude <= 180
