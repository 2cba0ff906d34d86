"""How good a tagger is: precision, recall and F1 over exact spans and kinds, micro-averaged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from reader.extraction.tagger import Tagger
from reader.extraction.training.corpus import Document, Entity
from reader.model import Kind

WHO_WHAT_WHERE = (Kind.PERSON, Kind.ORGANIZATION, Kind.PLACE)


class Score:
    """Counts of entities by kind: those that are marked, those that were found, and those that were found rightly."""

    def __init__(self, gold: Iterable[frozenset[Entity]], found: Iterable[frozenset[Entity]]) -> None:
        self._gold, self._found, self._right = Counter[Kind](), Counter[Kind](), Counter[Kind]()
        for marked, answered in zip(gold, found, strict=True):
            self._gold.update(kind for *_, kind in marked)
            self._found.update(kind for *_, kind in answered)
            self._right.update(kind for *_, kind in marked & answered)

    def figures(self, kinds: Sequence[Kind] = tuple(Kind)) -> tuple[float, float, float]:
        """Return precision, recall and F1, 0 to 1."""
        right, found, gold = (sum(count[kind] for kind in kinds) for count in (self._right, self._found, self._gold))
        return right / max(found, 1), right / max(gold, 1), 2 * right / max(found + gold, 1)

    @property
    def f1(self) -> float:
        return self.figures()[2]

    def table(self) -> str:
        rows = [
            ("all kinds", tuple(Kind)),
            ("who/what/where", WHO_WHAT_WHERE),
            *((kind.value, (kind,)) for kind in Kind),
        ]
        lines = ("{:15} P {:.4f} R {:.4f} F {:.4f}".format(name, *self.figures(kinds)) for name, kinds in rows)
        return "\n".join(lines)


def score(tagger: Tagger, documents: Sequence[Document]) -> Score:
    found = tagger.tag([document.text for document in documents])
    answers = (frozenset((span.start, span.end, span.kind) for span in spans) for spans in found)
    return Score((document.entities for document in documents), answers)
