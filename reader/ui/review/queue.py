"""The questions that are still to be answered: an answer is gone at once, and comes back to its place when undone."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeAlias

from reader.lazy_dataclass import dataclass
from reader.model.decision import Asks

if TYPE_CHECKING:
    from reader.library.review.review import Review
    from reader.model.decision import Decision, Question

Key: TypeAlias = tuple[Asks, tuple[int, ...]]


class Choice(Enum):
    """The three answers."""

    SAME = auto()
    DIFFERENT = auto()
    LATER = auto()


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said to a question; `chosen` is who or which kind it is where there are several."""

    question: Question
    choice: Choice
    chosen: int = 0

    def decision(self, review: Review) -> Decision:
        match self.choice:
            case Choice.SAME:
                return review.same(self.question, self.chosen)
            case Choice.DIFFERENT:
                return review.different(self.question)
            case Choice.LATER:
                return review.later(self.question)


class Queue:
    """Questions in order, one of which is current."""

    def __init__(self) -> None:
        self.questions: list[Question] = []
        self.at = 0
        self._unwritten: set[Key] = set()
        self._written: set[Key] = set()

    @property
    def current(self) -> Question | None:
        return self.questions[self.at] if self.questions else None

    def load(self, questions: Sequence[Question]) -> None:
        """Take the questions as the library has them; one whose answer was taken back is current again."""
        before = _key(self.current) if self.current else None
        self.questions = [question for question in questions if _key(question) not in self._unwritten]
        keys = [_key(question) for question in self.questions]
        returned = self._written.intersection(keys)
        self._written -= returned
        wanted = next((number for number, key in enumerate(keys) if key in returned), None)
        if wanted is None and before in keys:
            wanted = keys.index(before)
        self.at = min(self.at, max(len(keys) - 1, 0)) if wanted is None else wanted

    def go(self, at: int) -> None:
        """Make another question current, as near as there is one."""
        self.at = max(0, min(at, len(self.questions) - 1))

    def take(self, answer: Answer) -> None:
        """Leave an answered question out, with those that it may have answered too."""
        self._unwritten.add(_key(answer.question))
        gone = set(answer.question.ids) if answer.choice is Choice.SAME else set()
        answered = _key(answer.question)
        left = [one for one in self.questions if _key(one) != answered and gone.isdisjoint(one.ids)]
        earlier = sum(_key(one) != answered and gone.isdisjoint(one.ids) for one in self.questions[: self.at])
        self.questions = left
        self.go(earlier)

    def settle(self, answer: Answer) -> None:
        """Know that an answer is in the library."""
        self._unwritten.discard(_key(answer.question))
        self._written.add(_key(answer.question))

    def give_up(self) -> None:
        """Ask again what could not be written."""
        self._unwritten.clear()


def _key(question: Question) -> Key:
    return question.asks, tuple(sorted(question.ids))
