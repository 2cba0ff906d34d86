"""What the verbs about notes and tags have in common: none of them touches an entity, or what an article says."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.model import Article, Entity, Note, Tag
from reader.model.decision import NEW, Decision, Proposal, Scope
from reader.phrase import phrase
from reader.text import tag_name
from reader.verbs.decision_verb import DecisionVerb
from reader.verbs.protocols import Notebook
from reader.verbs.words import listing, quote


class NoteVerb(DecisionVerb):
    """Something about notes or tags; `name` says in words what they are on."""

    least_entities = 0
    needs_notes = False
    needs_tags = False

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if self.needs_notes and not decision.notes:
            yield "a note"
        if self.needs_tags and not decision.tags:
            yield "a tag"
        yield from (
            f"a tag that there can be: one {fault}"
            for fault in filter(None, map(tag_name.fault, (*decision.tags, *decision.untags)))
        )

    def scope(self, decision: Decision) -> Scope:
        if decision.anchors:
            return Scope.MENTION
        return Scope.ARTICLE if decision.articles else Scope.EVERYWHERE

    def identities(self, decision: Decision) -> tuple[str, ...]:
        return ()  # it says nothing of what articles name

    def apply_to_notes(self, notes: Notebook, decision: Decision) -> None:
        """Write, change or erase notes and tags."""
        raise NotImplementedError

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        return {"on": note_subject(decision), "tags": listing([quote(tag) for tag in decision.tags])}

    def preview_tags(self, proposal: Proposal, entity_id: int, tags: Sequence[Tag]) -> Sequence[Tag]:
        """Return the tags of an entity as they will be, from those that it has now."""
        return tags

    def preview_subject(self, proposal: Proposal, entity: Entity) -> Entity | None:
        return entity


def note_subject(decision: Decision) -> str:
    """Say what the notes of a decision are on: a quotation, a title, a name or two, or how many they are."""
    if decision.anchors and decision.anchors[0].quote:
        return quote(decision.anchors[0].quote)
    if decision.entities:
        return listing([ref.display_name for ref in decision.entities])
    if decision.name and len(decision.notes) < 2:
        return quote(decision.name)
    if len(decision.notes) > 1:
        return phrase("{n} note", "{n} notes", n=len(decision.notes))
    return phrase("one article")


def with_notes(proposal: Proposal, article: Article) -> Article:
    """Return an article with the notes on it as a proposal would have them."""
    here = [note for note in proposal.notes if note.article_id == article.id]
    changed = {note.id: note for note in here if note.id != NEW}
    kept = [changed.get(note.id, note) for note in article.notes]
    new = [note for note in here if note.id == NEW]
    return replace(article, notes=tuple(sorted([*kept, *new], key=reading_order))) if here else article


def with_tags(article: Article, change: Callable[[Sequence[Tag]], Iterable[Tag]]) -> Article:
    """Return an article with what becomes of its tags, and of those of its notes."""
    notes = tuple(replace(note, tags=in_order(change(note.tags))) for note in article.notes)
    return replace(article, tags=in_order(change(article.tags)), notes=notes)


def in_order(tags: Iterable[Tag]) -> tuple[Tag, ...]:
    """Return tags in the order of their keys; of two that are one, the last as it is."""
    by_key = {tag_name.key(tag.name): tag for tag in tags}
    return tuple(by_key[key] for key in sorted(by_key))


def reading_order(note: Note) -> tuple[int, int, int, int]:
    """Return by what the notes of an article are ordered: on all of it, lost, then as they stand."""
    if note.start is None or note.end is None:
        return int(note.is_lost), 0, 0, _last_if_new(note)
    return 2, note.start, note.end, _last_if_new(note)


def _last_if_new(note: Note) -> int:
    return _LAST if note.id == NEW else note.id


_LAST = 1 << 62  # above every id
