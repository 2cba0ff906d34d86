"""Articles, entities and notes have tags."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.model import Article
from reader.model import Tag as GivenTag
from reader.model.decision import Decision, Proposal
from reader.phrase import phrase
from reader.verbs.note_verb import NoteVerb, in_order, with_notes
from reader.verbs.protocols import Notebook
from reader.verbs.words import listing, quote


class Tag(NoteVerb):
    """What is named has the tags, beside those that it has."""

    imperative = phrase("Tag {tagged} with {tags}")
    past = phrase("Tagged {tagged} with {tags}")
    noun = phrase("the tagging of {tagged} with {tags}")
    needs_tags = True

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if not (decision.articles or decision.entities or decision.notes):
            yield "what it tags"

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        return {**super().own_words(decision), "tagged": in_words(decision)}

    def apply_to_notes(self, notes: Notebook, decision: Decision) -> None:
        notes.tag(decision)

    def preview_article(self, proposal: Proposal, article: Article) -> Article:
        shown = with_notes(proposal, article)
        if article.id not in proposal.article_ids:
            return shown
        return replace(shown, tags=in_order((*proposal.tags, *article.tags)))

    def preview_tags(self, proposal: Proposal, entity_id: int, tags: Sequence[GivenTag]) -> Sequence[GivenTag]:
        return in_order((*proposal.tags, *tags)) if entity_id in proposal.entity_ids else tags


def in_words(decision: Decision) -> str:
    """Say what has the tags of a decision: "“Talks open”", "3 articles and 2 notes"."""
    parts = []
    if decision.articles:
        title = quote(decision.name) if decision.name else phrase("one article")
        parts.append(
            title if len(decision.articles) == 1 else phrase("{n} article", "{n} articles", n=len(decision.articles))
        )
    if decision.entities:
        parts.append(listing([ref.display_name for ref in decision.entities]))
    if decision.notes:
        parts.append(
            phrase("a note") if len(decision.notes) == 1 else phrase("{n} note", "{n} notes", n=len(decision.notes))
        )
    return listing(parts)
