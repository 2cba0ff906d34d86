"""What decisions that are still being written make of an article, a card and the chips: on the screen at once."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model import Card, CoMention, Entity, EntityInArticle, Kind, Mention
from reader.model.decision import Verb
from reader.model.pending_decision import NEW

if TYPE_CHECKING:
    from reader.model.pending_decision import Intent, Spot
    from reader.ui.browsing.queries import OpenArticle

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


# --- mentions ---


def _article(intent: Intent, opened: OpenArticle) -> OpenArticle:
    article = opened.article
    mentions = tuple(_MENTIONS.get(intent.proposal.decision.verb, _as_they_are)(intent, article.id, article.mentions))
    entities = _rows(intent, opened.entities, mentions)
    return replace(opened, article=replace(article, mentions=mentions), entities=entities)


def _as_they_are(_: Intent, __: int, mentions: Sequence[Mention]) -> Iterable[Mention]:
    return mentions


def _retype(intent: Intent, _: int, mentions: Sequence[Mention]) -> Iterable[Mention]:
    kind = intent.proposal.decision.kind
    about = set(intent.entity_ids)
    return (replace(one, kind=kind) if kind and one.entity_id in about else one for one in mentions)


def _merge(intent: Intent, _: int, mentions: Sequence[Mention]) -> Iterable[Mention]:
    after, about = intent.proposal.after, set(intent.entity_ids)
    return (replace(one, entity_id=after.id, kind=after.kind) if after and one.entity_id in about else one
            for one in mentions)  # fmt: skip


def _split(intent: Intent, article_id: int, mentions: Sequence[Mention]) -> Iterable[Mention]:
    to = intent.to
    return (replace(one, entity_id=to.id, kind=to.kind) if to and _is_meant(intent, article_id, one) else one
            for one in mentions)  # fmt: skip


def _remove(intent: Intent, article_id: int, mentions: Sequence[Mention]) -> Iterable[Mention]:
    return (one for one in mentions if not _is_meant(intent, article_id, one))


def _mark(intent: Intent, article_id: int, mentions: Sequence[Mention]) -> Iterable[Mention]:
    """Mark the places, whatever was marked there."""
    if intent.to is None:
        return mentions
    spans = sorted((start, end) for number, start, end in intent.places if number == article_id)
    ends = [end for _, end in spans]
    kept = [one for one in mentions if not _is_covered(one, spans, bisect_right(ends, one.start))]
    made = [Mention(start, end, intent.to.kind, intent.to.id) for start, end in spans]
    return sorted([*kept, *made], key=lambda one: one.start)


def _is_covered(mention: Mention, spans: Sequence[tuple[int, int]], following: int) -> bool:
    """Tell whether a mention touches a span, given the first that ends after it begins; spans do not overlap."""
    return following < len(spans) and spans[following][0] < mention.end


def _is_meant(intent: Intent, article_id: int, mention: Mention) -> bool:
    if mention.entity_id not in intent.entity_ids:
        return False
    if intent.places:
        spot: Spot = (article_id, mention.start, mention.end)
        return spot in intent.places
    return not intent.article_ids or article_id in intent.article_ids


_MENTIONS: dict[Verb, Callable[[Intent, int, Sequence[Mention]], Iterable[Mention]]] = {
    Verb.RETYPE: _retype,
    Verb.MERGE: _merge,
    Verb.SPLIT: _split,
    Verb.REMOVE: _remove,
    Verb.MARK: _mark,
    Verb.WATCH: _mark,
}


# --- entities ---


def _rows(
    intent: Intent, before: Sequence[EntityInArticle], mentions: Sequence[Mention]
) -> tuple[EntityInArticle, ...]:
    """Return the rows of the sidebar for mentions, in its order."""
    known = {row.id: row for row in before}
    if (after := intent.proposal.after) and intent.proposal.decision.verb is not Verb.RETYPE:
        known[after.id] = EntityInArticle(after.id, after.kind, after.name, 0, after.articles)
    if (to := intent.to) and to.id not in known:
        articles = intent.proposal.articles if to.id == NEW else to.articles + 1
        known[to.id] = EntityInArticle(to.id, to.kind, to.name, 0, articles)
    kinds = {mention.entity_id: mention.kind for mention in mentions}
    counts = Counter(mention.entity_id for mention in mentions)
    rows = [replace(known[number], mentions=n, kind=kinds[number]) for number, n in counts.items() if number in known]
    return tuple(sorted(rows, key=lambda row: (ORDER[row.kind], -row.mentions)))


def _entity(intent: Intent, entity: Entity) -> Entity | None:
    """Return an entity as it will be, None where it will be none."""
    proposal = intent.proposal
    if intent.to and entity.id == intent.to.id:
        return replace(entity, mentions=entity.mentions + proposal.mentions)
    if entity.id not in intent.entity_ids:
        return entity
    if proposal.decision.verb is Verb.REMOVE and not intent.article_ids and not intent.places:
        return None
    if proposal.decision.kind:
        return replace(entity, kind=proposal.decision.kind)
    if intent.article_ids or intent.places:
        return _less(intent, entity)
    return proposal.after or entity


def _less(intent: Intent, entity: Entity) -> Entity:
    """Return an entity without what is taken from it; of several, nobody can tell yet what is taken from each."""
    if len(intent.entity_ids) > 1:
        return entity
    articles = intent.proposal.articles if intent.article_ids else 0
    return replace(
        entity, mentions=entity.mentions - intent.proposal.mentions, articles=max(entity.articles - articles, 0)
    )


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
