"""Notes say something else, or have another colour or other tags."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.model import Article
from reader.model.decision import Decision, Proposal
from reader.phrase import phrase
from reader.verbs.note_verb import NoteVerb, with_notes
from reader.verbs.protocols import Notebook


class Revise(NoteVerb):
    """The notes have `text`, `color` and `tags`, and lose `untags`; what is not said stays."""

    imperative = "{does}"
    past = "{did}"
    noun = "{done}"
    needs_notes = True

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if decision.text is None and decision.color is None and not (decision.tags or decision.untags):
            yield "a text, a colour or a tag"

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        words = super().own_words(decision)
        on, is_one = words["on"], len(decision.notes) == 1
        done = phrase("the change of the note on {on}", on=on) if is_one else phrase("the change of {on}", on=on)
        if decision.text is None and decision.color is not None and not (decision.tags or decision.untags):
            color = phrase(str(decision.color))
            said = (
                phrase("Set the colour of the note on {on} to {color}", on=on, color=color)
                if is_one
                else phrase("Set the colour of {on} to {color}", on=on, color=color)
            )
            return {**words, "done": done, "does": said, "did": said}
        if is_one:
            does, did = phrase("Edit the note on {on}", on=on), phrase("Edited the note on {on}", on=on)
        else:
            does, did = phrase("Edit {on}", on=on), phrase("Edited {on}", on=on)
        return {**words, "done": done, "does": does, "did": did}

    def apply_to_notes(self, notes: Notebook, decision: Decision) -> None:
        notes.revise(decision)

    def preview_article(self, proposal: Proposal, article: Article) -> Article:
        return with_notes(proposal, article)
