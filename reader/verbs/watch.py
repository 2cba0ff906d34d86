"""A name stands for an entity wherever it stands as whole words, in articles to come too."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from reader.model import Article, Mention
from reader.model.decision import Decision, Proposal, Scope
from reader.phrase import phrase
from reader.text.whole_words import is_watchable, occurrences
from reader.verbs.decision_verb import DecisionVerb
from reader.verbs.preview import mark, spans_in, without_longer
from reader.verbs.protocols import ArticleMentions, EntityFold, Key, Page, Span


class Watch(DecisionVerb):
    """`name` names `to` wherever it stands, but in `places`; it gives way to a longer name that holds it."""

    imperative = phrase("Watch {quoted}")
    past = phrase("Watched {quoted} as {to}")
    noun = phrase("the watching of {quoted}")
    least_entities = 0
    needs_target = True
    needs_name = True

    def lacks(self, decision: Decision) -> Iterator[str]:
        yield from super().lacks(decision)
        if not is_watchable(decision.name):
            yield "a name that can be found"

    def scope(self, decision: Decision) -> Scope:
        return Scope.EVERYWHERE

    def identities(self, decision: Decision) -> tuple[str, ...]:
        return ()

    def name_to_watch(self, decision: Decision) -> str:
        return decision.name

    def spans(self, decision: Decision, page: Page) -> Iterator[Span]:
        excepted = set(super().spans(decision, page))
        return (span for span in occurrences(page.text, decision.name) if span not in excepted)

    def name_target(self, fold: EntityFold[Key], decision: Decision, to: Key) -> None:
        fold.give(to, (decision.name,))
        super().name_target(fold, decision, to)

    def apply_in_article(self, mentions: ArticleMentions[Key], decision: Decision, meant: Collection[Key]) -> None:
        for span in self.spans(decision, mentions.page):
            if decision.to and not mentions.has_longer(span):
                mentions.mark(span, decision.to)

    def quotation(self, decision: Decision) -> str:
        return decision.name

    def preview_mentions(self, proposal: Proposal, article: Article) -> Iterable[Mention]:
        """Return them with the name marked; where articles have decisions of their own, these come after."""
        excepted = set(spans_in(proposal, article.id))
        there = (span for span in occurrences(article.text, proposal.decision.name) if span not in excepted)
        spans = without_longer(there, article.mentions)
        return mark(spans, proposal.to, article.mentions) if proposal.to else article.mentions
