"""There is a note, or a highlight: on a passage, on an article, on an entity or on two of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from reader.model import Article, Color
from reader.model.decision import Decision, Proposal
from reader.phrase import phrase
from reader.verbs.note_verb import NoteVerb, with_notes
from reader.verbs.protocols import Notebook

MOST_ENTITIES = 2


class Annotate(NoteVerb):
    """A note says `text`, in Markdown; without one it is a highlight, which has a colour."""

    imperative = "{does}"
    past = "{did}"
    noun = "{done}"

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        subjects = len(decision.anchors), len(decision.articles), int(0 < len(decision.entities) <= MOST_ENTITIES)
        if sorted(subjects) != [0, 0, 1] or len(decision.entities) > MOST_ENTITIES:
            yield "one passage, one article, or one or two entities"
        elif decision.anchors and not decision.anchors[0].quote:
            yield "the words of a passage"
        if not decision.text and not (decision.anchors and decision.color not in (None, Color.NONE)):
            yield "a text, or a passage and its colour"

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        words = super().own_words(decision)
        if decision.text:
            return {
                **words,
                "done": phrase("the note on {on}", on=words["on"]),
                "does": phrase("Add a Note on {on}", on=words["on"]),
                "did": phrase("Added a note on {on}", on=words["on"]),
            }
        return {
            **words,
            "done": phrase("the highlight on {on}", on=words["on"]),
            "does": phrase("Highlight {on}", on=words["on"]),
            "did": phrase("Highlighted {on}", on=words["on"]),
        }

    def apply_to_notes(self, notes: Notebook, decision: Decision) -> None:
        notes.add(decision)

    def preview_article(self, proposal: Proposal, article: Article) -> Article:
        return with_notes(proposal, article)
