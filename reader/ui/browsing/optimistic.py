"""What decisions that are still being written make of an article, a card and the chips: on the screen at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model import Card, CoMention, Entity, EntityInArticle, Kind, Mention
from reader.model.pending_decision import NEW

if TYPE_CHECKING:
    from reader.model.pending_decision import Intent
    from reader.ui.browsing.queries import OpenArticle
    from reader.verbs import DecisionVerb

ORDER = {kind: place for place, kind in enumerate(Kind)}


class Foreseen:
    """The decisions that are not written yet, in the order in which they were taken."""

    def __init__(self) -> None:
        self._intents: list[Intent] = []

    def expect(self, intent: Intent) -> None:
        self._intents.append(intent)

    def settle(self, intent: Intent) -> None:
        """Forget a decision that is written."""
        self._intents = [other for other in self._intents if other is not intent]

    def give_up(self) -> bool:
        """Forget all of them, since they cannot be written; return whether there were any."""
        intents, self._intents = self._intents, []
        return bool(intents)

    def article(self, opened: OpenArticle) -> OpenArticle:
        for intent in self._intents:
            opened = _article(intent, opened)
        return opened

    def card(self, card: Card | None) -> Card | None:
        """Return a card as it will be, None where its entity will be none."""
        for intent in self._intents:
            card = card and _card(intent, card)
        return card

    def entities(self, entities: Iterable[Entity]) -> tuple[Entity, ...]:
        for intent in self._intents:
            entities = [after for entity in entities if (after := _entity(intent, entity))]
        return tuple({entity.id: entity for entity in entities}.values())

    def entity_id(self, entity_id: int | None) -> int | None:
        for intent in self._intents:
            if entity_id is not None:
                entity_id = intent.proposal.became.get(entity_id, entity_id)
        return entity_id


def _article(intent: Intent, opened: OpenArticle) -> OpenArticle:
    article = opened.article
    mentions = tuple(_verb_of(intent).preview_mentions(intent, article.id, article.mentions))
    entities = _rows(intent, opened.entities, mentions)
    return replace(opened, article=replace(article, mentions=mentions), entities=entities)


def _verb_of(intent: Intent) -> DecisionVerb:
    from reader.verbs import verb_of  # behind the first frame

    return verb_of(intent.proposal.decision)


# --- entities ---


def _rows(
    intent: Intent, before: Sequence[EntityInArticle], mentions: Sequence[Mention]
) -> tuple[EntityInArticle, ...]:
    """Return the rows of the sidebar for mentions, in its order."""
    known = {row.id: row for row in (_row(intent, row) for row in before) if row}
    if (to := intent.to) and to.id not in known:
        articles = intent.proposal.articles if to.id == NEW else to.articles + 1
        known[to.id] = EntityInArticle(to.id, to.kind, to.name, 0, articles)
    kinds = {mention.entity_id: mention.kind for mention in mentions}
    counts = Counter(mention.entity_id for mention in mentions)
    rows = [replace(known[number], mentions=n, kind=kinds[number]) for number, n in counts.items() if number in known]
    return tuple(sorted(rows, key=lambda row: (ORDER[row.kind], -row.mentions)))


def _row(intent: Intent, row: EntityInArticle) -> EntityInArticle | None:
    after = _entity(intent, Entity(row.id, row.kind, row.name, row.articles, row.mentions))
    return EntityInArticle(after.id, after.kind, after.name, 0, after.articles) if after else None


def _entity(intent: Intent, entity: Entity) -> Entity | None:
    return _verb_of(intent).preview_entity(intent, entity)


def _card(intent: Intent, card: Card) -> Card | None:
    entity = _entity(intent, card.entity)
    if entity is None:
        return None
    others = (_co_mention(intent, other) for other in card.often_with)
    often_with = {other.entity_id: other for other in others if other and other.entity_id != entity.id}
    return replace(card, entity=entity, often_with=tuple(often_with.values()))


def _co_mention(intent: Intent, other: CoMention) -> CoMention | None:
    before = Entity(other.entity_id, other.kind, other.name, other.articles, 0)
    after = _entity(intent, before)
    return CoMention(after.id, after.kind, after.name, other.articles) if after else None
