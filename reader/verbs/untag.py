"""Articles, entities and notes no longer have tags; or nothing has them any more."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from reader.model import Article, Tag
from reader.model.decision import Decision, Proposal
from reader.phrase import phrase
from reader.text import tag_name
from reader.verbs.note_verb import NoteVerb, with_notes, with_tags
from reader.verbs.protocols import Notebook
from reader.verbs.tag import in_words


class Untag(NoteVerb):
    """What is named loses the tags; where nothing is, everything does, and there are no such tags."""

    imperative = "{does}"
    past = "{did}"
    noun = phrase("the taking away of {tags}")
    needs_tags = True

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        words = super().own_words(decision)
        tags = words["tags"]
        if tagged := in_words(decision):
            return {
                **words,
                "does": phrase("Take Away {tags} from {tagged}", tags=tags, tagged=tagged),
                "did": phrase("Took away {tags} from {tagged}", tags=tags, tagged=tagged),
            }
        if len(decision.tags) > 1:
            does, did = phrase("Delete the tags {tags}", tags=tags), phrase("Deleted the tags {tags}", tags=tags)
        else:
            does, did = phrase("Delete the tag {tags}", tags=tags), phrase("Deleted the tag {tags}", tags=tags)
        return {**words, "does": does, "did": did}

    def apply_to_notes(self, notes: Notebook, decision: Decision) -> None:
        notes.untag(decision)

    def preview_article(self, proposal: Proposal, article: Article) -> Article:
        shown, taken = with_notes(proposal, article), {tag_name.key(tag) for tag in proposal.decision.tags}
        if not in_words(proposal.decision):
            return with_tags(article, lambda tags: _without(tags, taken))
        if article.id not in proposal.article_ids:
            return shown
        return replace(shown, tags=tuple(_without(article.tags, taken)))

    def preview_tags(self, proposal: Proposal, entity_id: int, tags: Sequence[Tag]) -> Sequence[Tag]:
        decision = proposal.decision
        if in_words(decision) and entity_id not in proposal.entity_ids:
            return tags
        return _without(tags, {tag_name.key(tag) for tag in decision.tags})


def _without(tags: Iterable[Tag], keys: Collection[str]) -> list[Tag]:
    return [tag for tag in tags if tag_name.key(tag.name) not in keys]
