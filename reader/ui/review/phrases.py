"""What a question and its answers are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.decision import Asks
from reader.phrase import phrase
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from reader.model.decision import Question

NOTHING = phrase("Nothing to review: no name is in doubt.")
CLOSE = phrase("Close")
LOOKING = phrase("Looking at the names of the library…")
KEPT = phrase("name stays")
OTHER_NAME_TIP = phrase("Keep the other name (O)")
KEPT_TIP = phrase("Answered with yes, both are called so; the other name becomes an alias.")
READ_ONLY = phrase("This library is read-only: nothing can be answered.")
_ASKED = {
    Asks.DUPLICATES: phrase("Are these the same?"),
    Asks.SURNAME: phrase("Who is it?"),
    Asks.KIND: phrase("What is it?"),
}


def question_words(question: Question) -> str:
    return tr(_ASKED[question.asks])


def no(question: Question) -> str:
    """Return what the key N says."""
    if question.asks is Asks.SURNAME:
        return tr("None of them")
    if question.asks is Asks.KIND:
        return tr("Different things") if len(question.entities) > 1 else tr("As it is")
    return tr("Different")


def line(question: Question) -> str:
    """Return a question as the list has it."""
    if question.asks is Asks.DUPLICATES:
        return " · ".join(entity.name for entity in question.entities)
    return question.entities[0].name


def short_reason(question: Question) -> str:
    """Return the first part of why it is asked."""
    return told(question.reason.partition(";")[0])
