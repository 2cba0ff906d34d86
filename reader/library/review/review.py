"""The review of one library: what deserves a look, best first, and the decisions that answers are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from reader.library.decisions.proposals import Proposals
from reader.library.review.question_queue import generate_questions
from reader.library.review.questions import question
from reader.library.store.database import Database, scalar
from reader.model.decision import Asks, Decision, Question

if TYPE_CHECKING:
    from reader.library.review.examiner import Examiner
    from reader.model.merge_evidence import MergeEvidence

MOST = 99  # questions that are counted
SLICE = 0.025  # seconds that looking at new names works at a time


class Review:
    """Never merges by itself: an answer is a decision as any other."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now
        self._proposals = Proposals(database)
        self._examiner: Examiner | None = None

    def questions(self, limit: int = 50) -> list[Question]:
        """Return what deserves a look, best first; what was answered or put off lately is left out."""
        with self._database.read() as connection:
            return [
                question(connection, one) for one in islice(generate_questions(connection, int(self._now())), limit)
            ]

    def count(self, most: int = MOST) -> int:
        """Count the questions, up to a number."""
        with self._database.read() as connection:
            return sum(1 for _ in islice(generate_questions(connection, int(self._now())), most))

    def evidence(self, entity_ids: Sequence[int]) -> MergeEvidence:
        """Return what speaks for and against some entities being one; NotFoundError where one is not there."""
        from reader.library.review.evidence import evidence  # here, since no start needs it

        with self._database.read() as connection:
            return evidence(connection, entity_ids)

    # --- answers ---

    def same(self, question: Question, chosen: int = 0) -> Decision:
        """Return the decision that two entities are one.

        `chosen` is whose name it is that stands alone, counted from 0 without the name itself, or one of the kinds.
        """
        match question.asks:
            case Asks.DUPLICATES:
                return self._proposals.merge(question.ids, question.name).decision
            case Asks.SURNAME:
                alone, other = question.entities[0], question.entities[1 + chosen]
                return self._into([other.id, alone.id], other.name)
            case Asks.KIND:
                return self._of_kind(question, chosen)

    def different(self, question: Question) -> Decision:
        """Return the decision that entities are not the same; a name that is one kind after all keeps its own."""
        if len(question.entities) == 1:
            return self._of_kind(question, 0)
        return self._proposals.different(question.ids).decision

    def later(self, question: Question) -> Decision:
        """Return the decision to put a question off."""
        return self._proposals.later(question.ids).decision

    def _of_kind(self, question: Question, chosen: int) -> Decision:
        if len(question.entities) == 1:
            return self._proposals.retype(question.ids, question.kinds[chosen]).decision
        others = [number for number in question.ids if number != question.ids[chosen]]
        return self._into([question.ids[chosen], *others], question.name)

    def _into(self, numbers: list[int], name: str) -> Decision:
        """Merge entities into the first of them, in however few articles it is."""
        decision = self._proposals.merge(numbers, name).decision
        return replace(decision, to=decision.entities[0])

    # --- looking ---

    def refresh(self, seconds: float = SLICE) -> bool:
        """Look at names that came since the last time, for about so long; False once there is nothing left to do."""
        if self._database.read_only:
            return False
        from reader.library.review.examiner import Examiner  # brings rapidfuzz, which no start waits for

        self._examiner = self._examiner or Examiner(self._database)
        return self._examiner.go_on(seconds)

    def left(self) -> int:
        """Count the names that were not looked at yet."""
        with self._database.read() as connection:
            return int(scalar(connection, "SELECT count(*) FROM unexamined"))
