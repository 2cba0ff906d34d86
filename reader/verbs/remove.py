"""What was taken for entities is none: in some passages, in some articles, or everywhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from reader.model import Article, Entity, Mention
from reader.model.decision import Decision, Proposal
from reader.phrase import phrase
from reader.verbs.decision_verb import DecisionVerb
from reader.verbs.preview import is_meant, take_away
from reader.verbs.protocols import ArticleMentions, EntityFold, Key


class Remove(DecisionVerb):
    """The entities are none in `places`, in the `articles`, or everywhere where there is neither."""

    imperative = phrase("Remove {about}")
    past = phrase("Removed {about} {where}: not an entity")
    noun = phrase("the removal of {about}")
    means_exact_kind = True

    def apply_everywhere(self, fold: EntityFold[Key], decision: Decision, about: Sequence[Key], to: Key | None) -> None:
        fold.remove(about)

    def apply_in_article(self, mentions: ArticleMentions[Key], decision: Decision, meant: Collection[Key]) -> None:
        if decision.places:
            mentions.remove_at(list(self.spans(decision, mentions.page)))
        else:
            mentions.remove_all(meant)

    def preview_mentions(self, proposal: Proposal, article: Article) -> Iterable[Mention]:
        return (one for one in article.mentions if not is_meant(proposal, article.id, one))

    def preview_subject(self, proposal: Proposal, entity: Entity) -> Entity | None:
        return take_away(proposal, entity) if proposal.article_ids or proposal.places else None
