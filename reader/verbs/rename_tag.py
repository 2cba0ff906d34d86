"""Tags are called otherwise; several that are called alike are one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.model import Article, Tag
from reader.model.decision import Decision, Proposal
from reader.phrase import phrase
from reader.text import tag_name
from reader.verbs.note_verb import NoteVerb, in_order, with_tags
from reader.verbs.protocols import Notebook
from reader.verbs.words import quote


class RenameTag(NoteVerb):
    """The tags are `name`; what has one of them has that."""

    imperative = "{does}"
    past = "{did}"
    noun = phrase("the renaming of {tags} to {new}")
    needs_tags = True
    needs_name = True

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if decision.name and (fault := tag_name.fault(decision.name)):
            yield f"a name that a tag can have: this one {fault}"

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        words, new = super().own_words(decision), quote(decision.name)
        tags = words["tags"]
        if len(decision.tags) > 1:
            does = phrase("Merge the tags {tags}", tags=tags)
            did = phrase("Merged the tags {tags} into {new}", tags=tags, new=new)
        else:
            does = phrase("Rename the tag {tags} to {new}", tags=tags, new=new)
            did = phrase("Renamed the tag {tags} to {new}", tags=tags, new=new)
        return {**words, "new": new, "does": does, "did": did}

    def apply_to_notes(self, notes: Notebook, decision: Decision) -> None:
        notes.rename_tags(decision.tags, decision.name)

    def preview_article(self, proposal: Proposal, article: Article) -> Article:
        return with_tags(article, lambda tags: _rename_all(proposal, tags))

    def preview_tags(self, proposal: Proposal, entity_id: int, tags: Sequence[Tag]) -> Sequence[Tag]:
        return in_order(_rename_all(proposal, tags))


def _rename_all(proposal: Proposal, tags: Sequence[Tag]) -> list[Tag]:
    before = {tag_name.key(tag) for tag in (*proposal.decision.tags, proposal.decision.name)}
    [now] = proposal.tags
    return [now if tag_name.key(tag.name) in before else tag for tag in tags]
