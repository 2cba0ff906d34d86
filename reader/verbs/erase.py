"""Notes are none any more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reader.model import Article
from reader.model.decision import Decision, Proposal
from reader.verbs.note_verb import NoteVerb
from reader.verbs.protocols import Notebook


class Erase(NoteVerb):
    """The notes are deleted, with their tags."""

    imperative = "Delete {note}"
    past = "Deleted {note}"
    noun = "the deletion of {note}"
    needs_notes = True

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        words = super().own_words(decision)
        return {**words, "note": words["on"] if len(decision.notes) > 1 else f"the note on {words['on']}"}

    def apply_to_notes(self, notes: Notebook, decision: Decision) -> None:
        notes.erase(decision.notes)

    def preview_article(self, proposal: Proposal, article: Article) -> Article:
        erased = {note.id for note in proposal.notes}
        return replace(article, notes=tuple(note for note in article.notes if note.id not in erased))
