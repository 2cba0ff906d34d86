"""What a question and its answers are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.decision import Asks

if TYPE_CHECKING:
    from reader.model.decision import Question

NOTHING = "Nothing to review: no name is in doubt."
CLOSE = "Close"
LOOKING = "Looking at the names of the library…"
KEPT = "name stays"
OTHER_NAME_TIP = "Keep the other name (O)"
KEPT_TIP = "Answered with yes, both are called so; the other name becomes an alias."
READ_ONLY = "This library is read-only: nothing can be answered."
_ASKED = {
    Asks.DUPLICATES: "Are these the same?",
    Asks.SURNAME: "Who is it?",
    Asks.KIND: "What is it?",
}


def question_words(question: Question) -> str:
    return _ASKED[question.asks]


def no(question: Question) -> str:
    """Return what the key N says."""
    if question.asks is Asks.SURNAME:
        return "None of them"
    if question.asks is Asks.KIND:
        return "Different things" if len(question.entities) > 1 else "As it is"
    return "Different"


def line(question: Question) -> str:
    """Return a question as the list has it."""
    if question.asks is Asks.DUPLICATES:
        return " · ".join(entity.name for entity in question.entities)
    return question.entities[0].name


def short_reason(question: Question) -> str:
    """Return the first part of why it is asked."""
    return question.reason.partition(";")[0]
