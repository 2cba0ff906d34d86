"""What several verbs show alike before they are stored."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.model import Entity, Mention
from reader.model.decision import Proposal
from reader.verbs.protocols import Span


def is_meant(proposal: Proposal, article_id: int, mention: Mention) -> bool:
    """Tell whether a decision in articles, or about entities everywhere, is about a mention."""
    if mention.entity_id not in proposal.entity_ids:
        return False
    if proposal.places:
        return (article_id, mention.start, mention.end) in proposal.places
    return not proposal.article_ids or article_id in proposal.article_ids


def spans_in(proposal: Proposal, article_id: int) -> list[Span]:
    """Return the places of an article that a decision is about, ascending."""
    return sorted((start, end) for number, start, end in proposal.places if number == article_id)


def mark(spans: Sequence[Span], to: Entity, mentions: Sequence[Mention]) -> list[Mention]:
    """Mark some stretches, whatever was marked there; they do not overlap."""
    ends = [end for _, end in spans]
    kept = [one for one in mentions if not _is_covered(one, spans, bisect_right(ends, one.start))]
    made = [Mention(start, end, to.kind, to.id) for start, end in spans]
    return sorted([*kept, *made], key=lambda one: one.start)


def _is_covered(mention: Mention, spans: Sequence[Span], following: int) -> bool:
    """Tell whether a mention touches a stretch, given the first that ends after it begins."""
    return following < len(spans) and spans[following][0] < mention.end


def without_longer(spans: Iterable[Span], mentions: Sequence[Mention]) -> list[Span]:
    """Return the stretches, ascending, that no longer mention holds but one of which another has taken a part."""
    ends = [mention.end for mention in mentions]
    free: list[Span] = []
    for start, end in spans:
        at = bisect_right(ends, start)
        is_held = at < len(mentions) and is_longer(mentions[at], start, end)
        if not is_held or (free and free[-1][1] > mentions[at].start):
            free.append((start, end))
    return free


def is_longer(mention: Mention, start: int, end: int) -> bool:
    """Tell whether a mention holds a stretch and more, so that a watched name gives way to it."""
    return mention.start <= start and end <= mention.end and mention.end - mention.start > end - start


def take_away(proposal: Proposal, entity: Entity) -> Entity:
    """Return an entity without what is taken from it; of several, nobody can tell yet what is taken from each."""
    if len(proposal.entity_ids) > 1:
        return entity
    mentions, articles = entity.mentions - proposal.mentions, proposal.articles if proposal.article_ids else 0
    return replace(entity, mentions=mentions, articles=max(entity.articles - articles, 0))
