"""Learns how much each sign speaks for where a paragraph of a head stands, from all golden heads.

    .venv/bin/python -m tests.formats.heads.training [TABLE]      resources/heads.txt, unless another is named

A conditional random field over the places of the paragraphs: the weights are those under which the heads that are
marked are most likely, less what large weights cost. The same heads give the same table, but for what another
processor rounds.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.formats.heads import head, head_signs
from reader.formats.heads.head_signs import Place, Top, without_marks
from reader.formats.heads.head_weights import (
    FROM,
    START,
    START_BELOW_A_TITLE,
    STARTS,
    STARTS_BELOW_A_TITLE,
    STEPS,
)
from reader.formats.heads.line_forms import Forms
from reader.formats.heads.line_parts import Part
from reader.formats.plain_text import paragraphs_of
from reader.paths import resources
from tests.formats.heads.accuracy import TODAY
from tests.formats.heads.combinations import combinations
from tests.formats.heads.layouts import ASIDE, TUNED, filled
from tests.formats.heads.written import written

_COMBINATIONS = 2_000
_OF_LAYOUTS, _OF_COMBINATIONS, _OF_WRITTEN = 0.2, 0.4, 3.5  # how much each of them counts
_ROUNDS, _BATCH, _STEP, _LAST_STEP = 30, 64, 0.08, 0.003
_COST = 0.2  # of large weights
_SMALLEST = 0.05  # weight that is written
_BESIDE = 60  # code points that a title may have beside it on its line
_PLACES = len(Place)
_HEADING = (
    "# What each sign adds to a paragraph's standing in each place of a head; written by tests.formats.heads.training.",
    "#\t" + "\t".join(place.name.lower() for place in Place),
)

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Marked:
    """The signs of a head's paragraphs, and where each stands."""

    signs: list[tuple[str, ...]]
    places: list[Place]
    has_title: bool
    weight: float


@dataclass
class Model:
    """The weights while they are learnt, with what their last changes tell (Adam; D. Kingma, J. Ba, 2015)."""

    arrays: list[Array]  # of signs, steps, starts, starts below a title
    slopes: list[Array] = field(default_factory=list)
    squares: list[Array] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        self.slopes = [np.zeros_like(array) for array in self.arrays]
        self.squares = [np.zeros_like(array) for array in self.arrays]

    def go_down(self, slopes: Sequence[Array], step: float) -> None:
        self.count += 1
        for number, slope in enumerate(slopes):
            self.slopes[number] = 0.9 * self.slopes[number] + 0.1 * slope
            self.squares[number] = 0.999 * self.squares[number] + 0.001 * slope * slope
            mean = self.slopes[number] / (1 - 0.9**self.count)
            square = self.squares[number] / (1 - 0.999**self.count)
            self.arrays[number] -= step * mean / (np.sqrt(square) + 1e-8)


def marked_heads() -> Iterator[Marked]:
    """Yield every golden head of which it is known where its title and its body stand."""
    for one in written():
        wanted = dict(one.wanted)
        lines = [line for field, line in one.wanted if field == "line"]
        below = one.first if one.first in one.text else (lines or [wanted["first"]])[0]
        yield from _marked(one.text, (wanted["title"], wanted["first"], below), _OF_WRITTEN)
    for text, language in filled([*TUNED, *ASIDE]):
        title = language.title if language.title in text else ""
        first = language.standfirst if language.standfirst in text else language.first
        yield from _marked(text, (title, first, language.first), _OF_LAYOUTS)
    yield from marked_heads_of(combinations(_COMBINATIONS))


def marked_heads_of(texts: Iterable[tuple[str, list[tuple[Place, str]]]]) -> Iterator[Marked]:
    """Yield the heads of texts of which it is known where each paragraph stands."""
    for text, paragraphs in texts:
        top, forms, _ = _open(text)
        if top == [paragraph for _, paragraph in paragraphs][: len(top)]:
            places = [place for place, _ in paragraphs][: len(top)]
            yield _signed(Top(top, forms), places, has_title=False, weight=_OF_COMBINATIONS)


def _open(text: str) -> tuple[list[str], Sequence[tuple[Part, ...]], bool]:
    """Return the paragraphs that may be of a head, what each is by its form, and whether they stand below a title."""
    forms = Forms(TODAY)
    opened = head.open_text(paragraphs_of(text, forms), forms)
    if opened.head.title:
        return list(opened.top), opened.forms, True
    below = head.end_of_labelled(opened.top, opened.forms)
    return list(opened.top[below:]), opened.forms[below:], below > 0


def _marked(text: str, known: tuple[str, str, str], weight: float) -> Iterator[Marked]:
    """Yield the head of a text, unless nobody can tell which of its paragraphs is the title, or begins the body.

    Known are the title, how the body begins or "", and the first paragraph below a standfirst.
    """
    title, first, below = known
    top, forms, has_title = _open(text)
    titles = [] if has_title else _titles(top, forms, title)
    starts = [number for number, paragraph in enumerate(top) if below and below[:40] in paragraph]
    if not starts or (title and not has_title and not titles) or titles[:1] >= starts[:1]:
        return
    at = titles[0] if titles else -1
    places = _above(at, starts[0], has_title=has_title)
    firsts = [number for number, paragraph in enumerate(top) if first and paragraph.startswith(first)]
    for number in range(len(places), starts[0]):
        is_above_known = any(forms[number + 1 : starts[0]])
        is_standfirst = number in firsts or not (first or head_signs.is_short(top[number]))
        reads_on = bool(firsts) and number > firsts[0] and not head_signs.is_short(top[number])
        if forms[number] or not (is_standfirst or reads_on):
            places.append(Place.BELOW)
        else:
            places.append(Place.STANDFIRST if is_above_known else Place.BODY)
    places += [Place.BODY] * (len(top) - len(places))
    if all(after in _MAY_FOLLOW[before] for before, after in pairwise(places)):
        yield _signed(Top(top, forms), places, has_title=has_title, weight=weight)


def _above(title: int, body: int, *, has_title: bool) -> list[Place]:
    """Return the places down to the title, or down to the body where nothing is a title."""
    if title >= 0:
        return [*[Place.ABOVE] * title, Place.TITLE]
    return [] if has_title else [Place.ABOVE] * body


def _titles(top: Sequence[str], forms: Sequence[tuple[Part, ...]], title: str) -> list[int]:
    """Return which paragraphs may be the title, those first that are nothing else."""
    said = [" ".join(without_marks(paragraph).split()).casefold() for paragraph in top]
    wanted = title.casefold()
    alike = [number for number, text in enumerate(said) if text == wanted] or [
        number for number, text in enumerate(said) if wanted and wanted in text and len(text) < len(wanted) + _BESIDE
    ]
    return sorted(alike, key=lambda number: bool(forms[number]))


def _signed(top: Top, places: list[Place], *, has_title: bool, weight: float) -> Marked:
    return Marked([head_signs.signs_of(top, number) for number in range(len(top))], places, has_title, weight)


def learn(heads: Sequence[Marked]) -> dict[str, list[float]]:
    """Return the table of weights under which the marked heads are most likely."""
    numbers = {
        sign: number for number, sign in enumerate(sorted({s for one in heads for signs in one.signs for s in signs}))
    }
    model = Model(
        [np.zeros((len(numbers), _PLACES)), np.zeros((_PLACES, _PLACES)), np.zeros(_PLACES), np.zeros(_PLACES)]
    )
    coded = [[[numbers[sign] for sign in signs] for signs in one.signs] for one in heads]
    order, random = np.arange(len(heads)), np.random.default_rng(0)
    for round_ in range(_ROUNDS):
        random.shuffle(order)
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            slopes = [_COST * array / len(heads) for array in model.arrays]
            for number in batch:
                _add_slopes(slopes, model.arrays, coded[number], heads[number], heads[number].weight / len(batch))
            model.go_down(slopes, _STEP * (1 - round_ / _ROUNDS) + _LAST_STEP)
    return _table(model.arrays, numbers)


def _add_slopes(
    slopes: Sequence[Array], arrays: Sequence[Array], signs: list[list[int]], one: Marked, weight: float
) -> None:
    """Add how much less likely each weight makes the marked places than all others (forward and backward)."""
    of_signs, steps, *starts = arrays
    start = 3 if one.has_title else 2
    allowed = _STARTS[one.has_title] + starts[start - 2]
    scores = np.array([of_signs[numbers].sum(0) for numbers in signs])
    steps = steps + _STEPS
    forward, backward = np.empty_like(scores), np.zeros_like(scores)
    forward[0] = scores[0] + allowed
    for number in range(1, len(scores)):
        forward[number] = scores[number] + np.logaddexp.reduce(forward[number - 1][:, None] + steps, axis=0)
    for number in range(len(scores) - 2, -1, -1):
        backward[number] = np.logaddexp.reduce(steps + scores[number + 1] + backward[number + 1], axis=1)
    whole = np.logaddexp.reduce(forward[-1])
    likely = np.exp(forward + backward - whole)
    for number, place in enumerate(one.places):
        likely[number, place] -= 1
        np.add.at(slopes[0], signs[number], weight * likely[number])
    for number, (before, place) in enumerate(pairwise(one.places), start=1):
        pairs = np.exp(forward[number - 1][:, None] + steps + scores[number] + backward[number] - whole)
        pairs[before, place] -= 1
        slopes[1][...] += weight * pairs
    slopes[start][...] += weight * likely[0]


def _table(arrays: Sequence[Array], numbers: dict[str, int]) -> dict[str, list[float]]:
    of_signs, steps, start, start_below = arrays
    rows = {sign: of_signs[number] for sign, number in numbers.items()}
    rows |= {FROM + place.name.lower(): steps[place] for place in Place}
    rows |= {START: start, START_BELOW_A_TITLE: start_below}
    return {sign: [float(weight) for weight in row] for sign, row in rows.items() if np.abs(row).max() >= _SMALLEST}


def write(table: dict[str, list[float]], path: Path) -> None:
    lines = ["\t".join([sign, *(f"{weight:.2f}" for weight in weights)]) for sign, weights in sorted(table.items())]
    path.write_text("\n".join([*_HEADING, *lines]) + "\n", encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    heads = list(marked_heads())
    path = Path(*arguments[:1]) if arguments else resources() / "heads.txt"
    write(learn(heads), path)
    print(f"{path}: learnt from {len(heads)} heads")
    return 0


_STEPS = np.full((_PLACES, _PLACES), -np.inf)
for _place, _before in enumerate(STEPS):
    _STEPS[list(_before), _place] = 0.0
_STARTS = {
    False: np.array([0.0 if place in STARTS else -np.inf for place in Place]),
    True: np.array([0.0 if place in STARTS_BELOW_A_TITLE else -np.inf for place in Place]),
}
_MAY_FOLLOW = {before: [place for place in Place if before in STEPS[place]] for before in Place}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
