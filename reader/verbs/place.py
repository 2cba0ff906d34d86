"""A note is on another passage: placed by hand, since its own is not found any more."""

from __future__ import annotations

from collections.abc import Iterator

from reader.model import Article
from reader.model.decision import Decision, Proposal
from reader.phrase import phrase
from reader.verbs.note_verb import NoteVerb, with_notes
from reader.verbs.protocols import Notebook


class Place(NoteVerb):
    """The note is on the passage of `anchors`."""

    imperative = phrase("Place a Note on {on}")
    past = phrase("Placed a note on {on} by hand")
    noun = phrase("the placing of a note on {on}")
    needs_notes = True

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if len(decision.anchors) != 1 or not decision.anchors[0].quote:
            yield "one passage"

    def apply_to_notes(self, notes: Notebook, decision: Decision) -> None:
        notes.place(decision.notes, decision.anchors[0])

    def preview_article(self, proposal: Proposal, article: Article) -> Article:
        return with_notes(proposal, article)
