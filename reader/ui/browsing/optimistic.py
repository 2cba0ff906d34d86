"""What decisions that are still being written make of an article, a card and the chips: on the screen at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model import Card, CoMention, Entity, EntityInArticle, Kind, Mention, Tag
from reader.model.decision import NEW

if TYPE_CHECKING:
    from reader.model.decision import Proposal
    from reader.ui.browsing.queries import OpenArticle
    from reader.verbs.decision_verb import DecisionVerb

ORDER = {kind: place for place, kind in enumerate(Kind)}


class OptimisticView:
    """The decisions that are not written yet, in the order in which they were taken."""

    def __init__(self) -> None:
        self._proposals: list[Proposal] = []

    def expect(self, proposal: Proposal) -> None:
        self._proposals.append(proposal)

    def settle(self, proposal: Proposal) -> None:
        """Forget a decision that is written."""
        self._proposals = [other for other in self._proposals if other is not proposal]

    def give_up(self) -> bool:
        """Forget all of them, since they cannot be written; return whether there were any."""
        given_up, self._proposals = self._proposals, []
        return bool(given_up)

    def article(self, opened: OpenArticle) -> OpenArticle:
        for proposal in self._proposals:
            opened = _article(proposal, opened)
        return opened

    def card(self, card: Card | None) -> Card | None:
        """Return a card as it will be, None where its entity will be none."""
        for proposal in self._proposals:
            card = card and _card(proposal, card)
        return card

    def entities(self, entities: Iterable[Entity]) -> tuple[Entity, ...]:
        for proposal in self._proposals:
            entities = [after for entity in entities if (after := _entity(proposal, entity))]
        return tuple({entity.id: entity for entity in entities}.values())

    def tags(self, entity_id: int, tags: Sequence[Tag]) -> tuple[Tag, ...]:
        """Return the tags of an entity as they will be."""
        from reader.verbs.note_verb import NoteVerb  # behind the first frame

        for proposal in self._proposals:
            if isinstance(verb := _verb_of(proposal), NoteVerb):
                tags = verb.preview_tags(proposal, entity_id, tags)
        return tuple(tags)

    def entity_id(self, entity_id: int | None) -> int | None:
        for proposal in self._proposals:
            if entity_id is not None:
                entity_id = proposal.became.get(entity_id, entity_id)
        return entity_id


def _article(proposal: Proposal, opened: OpenArticle) -> OpenArticle:
    article = _verb_of(proposal).preview_article(proposal, opened.article)
    return replace(opened, article=article, entities=_rows(proposal, opened.entities, article.mentions))


def _verb_of(proposal: Proposal) -> DecisionVerb:
    from reader.verbs import verb_of  # behind the first frame

    return verb_of(proposal.decision)


# --- entities ---


def _rows(
    proposal: Proposal, before: Sequence[EntityInArticle], mentions: Sequence[Mention]
) -> tuple[EntityInArticle, ...]:
    """Return the rows of the sidebar for mentions, in its order."""
    known = {row.id: row for row in (_row(proposal, row) for row in before) if row}
    if (to := proposal.to) and to.id not in known:
        articles = proposal.articles if to.id == NEW else to.articles + 1
        known[to.id] = EntityInArticle(to.id, to.kind, to.name, 0, articles)
    kinds = {mention.entity_id: mention.kind for mention in mentions}
    counts = Counter(mention.entity_id for mention in mentions)
    rows = [replace(known[number], mentions=n, kind=kinds[number]) for number, n in counts.items() if number in known]
    return tuple(sorted(rows, key=lambda row: (ORDER[row.kind], -row.mentions)))


def _row(proposal: Proposal, row: EntityInArticle) -> EntityInArticle | None:
    before = Entity(row.id, row.kind, row.name, row.articles, row.mentions)
    after = _verb_of(proposal).preview_entity(proposal, before)
    return EntityInArticle(after.id, after.kind, after.name, 0, after.articles) if after else None


def _entity(proposal: Proposal, entity: Entity) -> Entity | None:
    """Return an entity as it will be, None where nothing names it any more."""
    after = _verb_of(proposal).preview_entity(proposal, entity)
    return after if after and (after.mentions > 0 or not entity.mentions) else None


def _card(proposal: Proposal, card: Card) -> Card | None:
    entity = _entity(proposal, card.entity)
    if entity is None:
        return None
    others = (_co_mention(proposal, other) for other in card.often_with)
    often_with = {other.entity_id: other for other in others if other and other.entity_id != entity.id}
    return replace(card, entity=entity, often_with=tuple(often_with.values()))


def _co_mention(proposal: Proposal, other: CoMention) -> CoMention | None:
    before = Entity(other.entity_id, other.kind, other.name, other.articles, 0)
    after = _verb_of(proposal).preview_entity(proposal, before)
    return CoMention(after.id, after.kind, after.name, other.articles) if after else None
