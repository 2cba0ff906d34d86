"""What several verbs show alike before they are stored."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.model import Entity, Mention
from reader.model.pending_decision import Intent
from reader.verbs.protocols import Span


def is_meant(intent: Intent, article_id: int, mention: Mention) -> bool:
    """Tell whether a decision in articles, or about entities everywhere, is about a mention."""
    if mention.entity_id not in intent.entity_ids:
        return False
    if intent.places:
        return (article_id, mention.start, mention.end) in intent.places
    return not intent.article_ids or article_id in intent.article_ids


def spans_in(intent: Intent, article_id: int) -> list[Span]:
    """Return the places of an article that a decision is about, ascending."""
    return sorted((start, end) for number, start, end in intent.places if number == article_id)


def mark(spans: Sequence[Span], to: Entity, mentions: Sequence[Mention]) -> list[Mention]:
    """Mark some stretches, whatever was marked there; they do not overlap."""
    ends = [end for _, end in spans]
    kept = [one for one in mentions if not _is_covered(one, spans, bisect_right(ends, one.start))]
    made = [Mention(start, end, to.kind, to.id) for start, end in spans]
    return sorted([*kept, *made], key=lambda one: one.start)


def _is_covered(mention: Mention, spans: Sequence[Span], following: int) -> bool:
    """Tell whether a mention touches a stretch, given the first that ends after it begins."""
    return following < len(spans) and spans[following][0] < mention.end


def reassign(mentions: Iterable[Mention], to: Entity) -> list[Mention]:
    return [replace(one, entity_id=to.id, kind=to.kind) for one in mentions]


def take_away(intent: Intent, entity: Entity) -> Entity:
    """Return an entity without what is taken from it; of several, nobody can tell yet what is taken from each."""
    if len(intent.entity_ids) > 1:
        return entity
    articles = intent.proposal.articles if intent.article_ids else 0
    return replace(
        entity, mentions=entity.mentions - intent.proposal.mentions, articles=max(entity.articles - articles, 0)
    )
