"""What is asked of every verb, with the answers of one that is about entities everywhere and changes none of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import ClassVar

from reader.model import Article, Entity, Mention
from reader.model.decision import Decision, EntityRef, Proposal, Scope
from reader.verbs.protocols import ArticleMentions, EntityFold, Key, Page, Span


class DecisionVerb:
    """One verb; which fields of a decision count is for it to say."""

    imperative: ClassVar[str]  # "Merge {about}": what may be said is in `phrases.py`; a phrase, or a word that is one
    past: ClassVar[str]
    noun: ClassVar[str]

    means_exact_kind: ClassVar[bool] = False  # an entity that it calls is meant as just that kind, or not at all
    shapes_entities: ClassVar[bool] = False  # it makes entities everywhere what they are
    edits_articles: ClassVar[bool] = False  # it says what fields of articles are, and nothing of entities
    tells_stories: ClassVar[bool] = False  # it says whether articles are versions of one story
    joins_articles: ClassVar[bool] = False  # it says that they are
    joins_entities: ClassVar[bool] = False  # what was decided later about one of them rests on it

    least_entities: ClassVar[int] = 1
    needs_target: ClassVar[bool] = False
    needs_name: ClassVar[bool] = False

    # --- what it needs ---

    def lacks(self, decision: Decision) -> Iterator[str]:
        """Yield, in words, what a decision lacks that it cannot do without."""
        if len(set(decision.entities)) < self.least_entities:
            yield "another entity" if self.least_entities > 1 else "an entity"
        if self.needs_target and decision.to is None:
            yield "the entity that it leads to"
        if self.needs_name and not decision.name:
            yield "a name"

    # --- what it touches ---

    def scope(self, decision: Decision) -> Scope:
        return Scope.MENTION if decision.places else Scope.ARTICLE if decision.articles else Scope.EVERYWHERE

    def identities(self, decision: Decision) -> tuple[str, ...]:
        """Return what the articles answer to that it is about; nothing where it holds wherever something stands."""
        if not decision.articles and not decision.places:  # as most are, of which there may be thousands
            return ()
        articles = (*decision.articles, *(place.article for place in decision.places))
        return tuple(dict.fromkeys(identity for article in articles for identity in article))

    def name_to_watch(self, decision: Decision) -> str:
        """Return the name that is looked for in every article."""
        return ""

    def new_entity(self, decision: Decision) -> EntityRef | None:
        """Return the entity that it may have made, whose kind and name stay its own."""
        return decision.to

    def spans(self, decision: Decision, page: Page) -> Iterator[Span]:
        """Yield the stretches of an article of which it says something."""
        return filter(None, map(page.span, decision.places))

    # --- how it applies ---

    def apply_everywhere(self, fold: EntityFold[Key], decision: Decision, about: Sequence[Key], to: Key | None) -> None:
        """Make of entities what it says of them wherever they stand."""

    def name_target(self, fold: EntityFold[Key], decision: Decision, to: Key) -> None:
        """Call the entity that something was made as the user does: what comes to it must not rename it."""
        if decision.to and not fold.is_called(to):
            fold.call(to, decision.to.display_name)

    def apply_in_article(self, mentions: ArticleMentions[Key], decision: Decision, meant: Collection[Key]) -> None:
        """Make of the mentions of an article what it says of them; `meant` is whom it is about."""
        if decision.to and decision.places:
            for span in list(self.spans(decision, mentions.page)):
                mentions.mark(span, decision.to)
        elif decision.to:
            mentions.reassign(meant, decision.to)

    # --- how it reads ---

    def quotation(self, decision: Decision) -> str:
        """Return the words of a text that it is about."""
        return decision.places[0].text if decision.places else ""

    def own_words(self, decision: Decision) -> Mapping[str, str]:
        """Return what only this verb says in its words, by the names in braces."""
        return {}

    # --- what is shown before it is stored ---

    def preview_mentions(self, proposal: Proposal, article: Article) -> Iterable[Mention]:
        """Return the mentions of an article as they will be."""
        return article.mentions

    def preview_article(self, proposal: Proposal, article: Article) -> Article:
        """Return an article as it will be, by the id that it has now."""
        return replace(article, mentions=tuple(self.preview_mentions(proposal, article)))

    def preview_entity(self, proposal: Proposal, entity: Entity) -> Entity | None:
        """Return an entity as it will be, None where it will be none."""
        if proposal.to and entity.id == proposal.to.id:
            return replace(entity, name=proposal.to.name, mentions=entity.mentions + proposal.mentions)
        return self.preview_subject(proposal, entity) if entity.id in proposal.entity_ids else entity

    def preview_subject(self, proposal: Proposal, entity: Entity) -> Entity | None:
        """Return one of the entities that it is about as it will be, None where it will be none."""
        return proposal.after or entity
