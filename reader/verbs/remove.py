"""What was taken for entities is none: in some passages, in some articles, or everywhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from reader.model import Entity, Mention
from reader.model.decision import Decision
from reader.model.pending_decision import Intent
from reader.verbs.decision_verb import DecisionVerb
from reader.verbs.preview import is_meant, take_away
from reader.verbs.protocols import ArticleMentions, EntityFold, Key


class Remove(DecisionVerb):
    """The entities are none in `places`, in the `articles`, or everywhere where there is neither."""

    imperative = "Remove {about}"
    past = "Removed {about} {where}: not an entity"
    means_exact_kind = True

    def apply_everywhere(self, fold: EntityFold[Key], decision: Decision, about: Sequence[Key], to: Key | None) -> None:
        fold.remove(about)

    def apply_in_article(self, mentions: ArticleMentions[Key], decision: Decision, meant: Collection[Key]) -> None:
        if decision.places:
            mentions.remove_at(list(self.spans(decision, mentions.page)))
        else:
            mentions.remove_all(meant)

    def preview_mentions(self, intent: Intent, article_id: int, mentions: Sequence[Mention]) -> Iterable[Mention]:
        return (one for one in mentions if not is_meant(intent, article_id, one))

    def preview_subject(self, intent: Intent, entity: Entity) -> Entity | None:
        return take_away(intent, entity) if intent.article_ids or intent.places else None
