"""Which of the candidates are to be asked: nothing that was answered, nothing twice, and what is plain first."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from reader.lazy_dataclass import dataclass
from reader.library.identity import decision_log
from reader.library.identity.resolution import Resolution
from reader.library.review.candidates import Candidate, Open, among, best, of_one
from reader.library.review.differences import Why
from reader.library.store.entity_key import EntityKey
from reader.model.decision import Asks, Verb

LATER = 7 * 24 * 3600  # seconds that what was put off is not asked again


@dataclass(frozen=True, slots=True)
class QueuedQuestion:
    """One question, not yet in words: the best candidate, and whom else it is about."""

    candidate: Candidate
    others: tuple[Candidate, ...] = ()  # who else may go by the name


def generate_questions(connection: Connection, now: int) -> Iterator[QueuedQuestion]:
    """Yield what is to be asked, best first."""
    asking = _Answers(connection, now)
    for one in best(connection):
        question = asking.question(one)
        if question:
            yield question


class _Answers:
    """What was answered, and what has been asked already."""

    def __init__(self, connection: Connection, now: int) -> None:
        self._connection = connection
        self._resolution = decision_log.current(connection)
        self._different = self._resolution.pairs(Verb.DIFFERENT)
        self._late = self._resolution.pairs(Verb.LATER, now - LATER)
        self._put_off = put_off(self._resolution, now - LATER)
        self._names: set[int] = set()

    def question(self, one: Open) -> QueuedQuestion | None:
        if one.candidate.asks is Asks.SURNAME:
            return self._surname(one.candidate.one)
        if one.candidate.asks is Asks.KIND and self._is_settled(one):
            return None
        return QueuedQuestion(one.candidate) if self._is_open(one) else None

    def _is_open(self, one: Open) -> bool:
        return one.keys not in self._different and one.keys not in self._late

    def _is_settled(self, one: Open) -> bool:
        """Tell whether the user has said, or put off, of which kind the name is."""
        key = one.one
        if self._resolution.dress(key).kind is not None or (one.one == one.other and key in self._put_off):
            return True
        return any(member != key and member.form == key.form for member in self._resolution.members(key))

    def _surname(self, number: int) -> QueuedQuestion | None:
        if number in self._names:
            return None
        self._names.add(number)
        left = [one.candidate for one in of_one(self._connection, Asks.SURNAME, number) if self._is_open(one)]
        if not left or self._has_plainer([one.other for one in left]):
            return None
        if len(left) == 1:
            return QueuedQuestion(_plain(left[0]))
        return QueuedQuestion(left[0], tuple(left[1:]))

    def _has_plainer(self, numbers: list[int]) -> bool:
        """Tell whether some of those who may be meant may be one themselves, which is to be asked first."""
        return any(one.keys not in self._different for one in among(self._connection, numbers))


def put_off(resolution: Resolution, since: int) -> set[EntityKey]:
    """Return the entities whose kind was put off: by themselves, not as one of a pair."""
    late = (one for one in resolution.taken if one.decision.verb is Verb.LATER and one.at >= since)
    return {resolution.resolve(one.decision.entities[0]) for one in late if len(one.decision.entities) == 1}


def _plain(only: Candidate) -> Candidate:
    return Candidate(Asks.DUPLICATES, only.one, only.other, only.score, Why.ALIAS, only.company)
