"""Notes say something else, or have another colour or other tags."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.model import Article
from reader.model.decision import Decision, Proposal
from reader.verbs.note_verb import NoteVerb, with_notes
from reader.verbs.protocols import Notebook


class Revise(NoteVerb):
    """The notes have `text`, `color` and `tags`, and lose `untags`; what is not said stays."""

    imperative = "{does}"
    past = "{did}"
    noun = "the change of {note}"
    needs_notes = True

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if decision.text is None and decision.color is None and not (decision.tags or decision.untags):
            yield "a text, a colour or a tag"

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        words = super().own_words(decision)
        note = words["on"] if len(decision.notes) > 1 else f"the note on {words['on']}"
        if decision.text is None and decision.color is not None and not (decision.tags or decision.untags):
            color = f"Set the colour of {note} to {decision.color}"
            return {**words, "note": note, "does": color, "did": color}
        return {**words, "note": note, "does": f"Edit {note}", "did": f"Edited {note}"}

    def apply_to_notes(self, notes: Notebook, decision: Decision) -> None:
        notes.revise(decision)

    def preview_article(self, proposal: Proposal, article: Article) -> Article:
        return with_notes(proposal, article)
