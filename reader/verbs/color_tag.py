"""Tags have a colour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.model import Article, Tag
from reader.model.decision import Decision, Proposal
from reader.phrase import phrase
from reader.text import tag_name
from reader.verbs.note_verb import NoteVerb, with_tags
from reader.verbs.protocols import Notebook


class ColorTag(NoteVerb):
    """The tags are shown in `color`."""

    imperative = phrase("Set the colour of {tags} to {color}")
    past = phrase("Set the colour of {tags} to {color}")
    noun = phrase("the colour of {tags}")
    needs_tags = True

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if decision.color is None:
            yield "a colour"

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        return {**super().own_words(decision), "color": phrase(str(decision.color or ""))}

    def apply_to_notes(self, notes: Notebook, decision: Decision) -> None:
        if decision.color is not None:
            notes.color_tags(decision.tags, decision.color)

    def preview_article(self, proposal: Proposal, article: Article) -> Article:
        return with_tags(article, lambda tags: _recolor(proposal, tags))

    def preview_tags(self, proposal: Proposal, entity_id: int, tags: Sequence[Tag]) -> Sequence[Tag]:
        return _recolor(proposal, tags)


def _recolor(proposal: Proposal, tags: Sequence[Tag]) -> list[Tag]:
    now = {tag_name.key(tag.name): tag for tag in proposal.tags}
    return [now.get(tag_name.key(tag.name), tag) for tag in tags]
