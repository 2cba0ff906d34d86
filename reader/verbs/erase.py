"""Notes are none any more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reader.model import Article
from reader.model.decision import Decision, Proposal
from reader.phrase import phrase
from reader.verbs.note_verb import NoteVerb
from reader.verbs.protocols import Notebook


class Erase(NoteVerb):
    """The notes are deleted, with their tags."""

    imperative = "{does}"
    past = "{did}"
    noun = "{done}"
    needs_notes = True

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        words = super().own_words(decision)
        on = words["on"]
        if len(decision.notes) > 1:
            does, did, done = (
                phrase("Delete {on}", on=on),
                phrase("Deleted {on}", on=on),
                phrase("the deletion of {on}", on=on),
            )
        else:
            does = phrase("Delete the note on {on}", on=on)
            did, done = phrase("Deleted the note on {on}", on=on), phrase("the deletion of the note on {on}", on=on)
        return {**words, "does": does, "did": did, "done": done}

    def apply_to_notes(self, notes: Notebook, decision: Decision) -> None:
        notes.erase(decision.notes)

    def preview_article(self, proposal: Proposal, article: Article) -> Article:
        erased = {note.id for note in proposal.notes}
        return replace(article, notes=tuple(note for note in article.notes if note.id not in erased))
