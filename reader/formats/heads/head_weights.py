"""How much each sign speaks for where a paragraph of a head stands, as it was learnt from heads that were marked.

The weights are those of a linear chain, a conditional random field (J. Lafferty, A. McCallum, F. Pereira, 2001);
`python -m tests.formats.heads.training` learns them and writes their table.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field
from functools import cache
from pathlib import Path

from reader.formats.heads.head_signs import Place
from reader.formats.heads.line_parts import Form
from reader.lazy_dataclass import dataclass
from reader.paths import resources

NEVER = float("-inf")
STEPS: Sequence[Sequence[Place]] = (  # to each place, from those that may stand before it
    (Place.ABOVE,),
    (Place.ABOVE,),
    (Place.TITLE, Place.BELOW, Place.STANDFIRST),
    (Place.TITLE, Place.BELOW, Place.STANDFIRST),
    (Place.ABOVE, Place.TITLE, Place.BELOW, Place.STANDFIRST, Place.BODY),
)
STARTS = (Place.ABOVE, Place.TITLE, Place.BODY)
STARTS_BELOW_A_TITLE = (Place.BELOW, Place.STANDFIRST, Place.BODY)
NO_TITLES = frozenset({f"is: {Form.URL}", "surely no title"})  # whatever else speaks for it
NO_KICKERS = frozenset({"surely no kicker"})
START, START_BELOW_A_TITLE, FROM = "* starts", "* starts below a title", "* from "
_NOTHING = (0.0,) * len(Place)


@dataclass(slots=True)
class Weights:
    """What a sign adds to each place, and what a place adds to the one that follows it."""

    of_signs: Mapping[str, Sequence[float]]
    _sums: dict[tuple[str, ...], list[float]] = field(
        default_factory=dict
    )  # of few signs, which come together in few ways
    _steps: list[list[tuple[Place, float]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._steps = [
            [(before, self._of(FROM + before.name.lower())[place]) for before in STEPS[place]] for place in Place
        ]

    def scores_of(self, signs: tuple[str, ...]) -> list[float]:
        """Return how much the signs speak for each place."""
        if signs not in self._sums:
            scores = [sum(weights) for weights in zip(_NOTHING, *map(self._of, signs), strict=True)]
            if not NO_TITLES.isdisjoint(signs):
                scores[Place.TITLE] = NEVER
            if not NO_KICKERS.isdisjoint(signs):
                scores[Place.ABOVE] = NEVER
            self._sums[signs] = scores
        return self._sums[signs]

    def best_step(self, scores: Sequence[float], place: Place) -> tuple[float, Place]:
        """Return the best that there is for a place behind those that may stand before it, and which of them it is."""
        return max([(scores[before] + step, before) for before, step in self._steps[place]])

    def starts(self, *, has_title: bool) -> list[float]:
        """Return how much speaks for each place of the first paragraph."""
        starts = STARTS_BELOW_A_TITLE if has_title else STARTS
        weights = self._of(START_BELOW_A_TITLE if has_title else START)
        return [weights[place] if place in starts else NEVER for place in Place]

    def _of(self, sign: str) -> Sequence[float]:
        return self.of_signs.get(sign, _NOTHING)


@cache
def weights() -> Weights:
    return Weights(read_weights(resources() / "heads.txt"))


def read_weights(path: Path) -> dict[str, tuple[float, ...]]:
    """Read a table: a sign a line, with what it adds to each place behind tabs."""
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {sign: tuple(map(float, of_places)) for sign, *of_places in rows}
