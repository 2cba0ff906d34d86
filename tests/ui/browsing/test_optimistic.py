"""What is shown of a decision before it is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.model import Article, Card, CoMention, Entity, EntityInArticle, Kind, Mention
from reader.model.decision import NEW, Decision, Proposal, Verb
from reader.ui.browsing.optimistic import OptimisticView
from reader.ui.browsing.queries import OpenArticle

ARTICLE = 775_000_000_000
JON = Entity(1, Kind.PERSON, "Jon Smith", 2, 3)
JOHN = Entity(2, Kind.PERSON, "John Smith", 5, 9)
MENTIONS = (Mention(0, 9, Kind.PERSON, 1), Mention(20, 30, Kind.PERSON, 2), Mention(40, 43, Kind.PERSON, 1))
OPENED = OpenArticle(
    Article(
        ARTICLE, "Jon Smith", "", "", "", "", None, datetime(2026, 1, 1, tzinfo=UTC), 2, False, False, "a.txt", "utf-8",
        mentions=MENTIONS,
    ),
    (EntityInArticle(1, Kind.PERSON, "Jon Smith", 2, 2), EntityInArticle(2, Kind.PERSON, "John Smith", 1, 5)),
)  # fmt: skip
CARD = Card(JON, often_with=(CoMention(2, Kind.PERSON, "John Smith", 2), CoMention(7, Kind.PLACE, "Bonn", 1)))


def proposal(verb: Verb, *entity_ids: int, after: Entity | None = None) -> Proposal:
    return Proposal(Decision(verb), "", 3, 2, after, entity_ids=entity_ids)


@pytest.fixture
def optimistic() -> OptimisticView:
    return OptimisticView()


def named(opened: OpenArticle) -> list[tuple[str, Kind, int]]:
    return [(row.name, row.kind, row.mentions) for row in opened.entities]


def test_a_name_is_another_at_once(optimistic: OptimisticView) -> None:
    optimistic.expect(proposal(Verb.RENAME, 1, after=replace(JON, name="Jonathan")))
    assert named(optimistic.article(OPENED))[0] == ("Jonathan", Kind.PERSON, 2)
    card = optimistic.card(CARD)
    assert card
    assert card.entity.name == "Jonathan"
    assert optimistic.entities([JON, JOHN]) == (card.entity, JOHN)


def test_a_kind_is_another_in_text_rows_and_card(optimistic: OptimisticView) -> None:
    optimistic.expect(replace(proposal(Verb.RETYPE, 1, 2), decision=Decision(Verb.RETYPE, kind=Kind.PLACE)))
    shown = optimistic.article(OPENED)
    assert {mention.kind for mention in shown.article.mentions} == {Kind.PLACE}
    assert {kind for _, kind, _ in named(shown)} == {Kind.PLACE}
    card = optimistic.card(CARD)
    assert card
    assert [card.entity.kind, card.often_with[0].kind, card.often_with[1].kind] == [Kind.PLACE] * 3


def test_two_are_one_and_are_found_by_either_id(optimistic: OptimisticView) -> None:
    after = Entity(2, Kind.PERSON, "John Smith", 6, 12, ("Jon Smith",))
    optimistic.expect(replace(proposal(Verb.MERGE, 1, 2, after=after), became={1: 2}))
    shown = optimistic.article(OPENED)
    assert {mention.entity_id for mention in shown.article.mentions} == {2}
    assert named(shown) == [("John Smith", Kind.PERSON, 3)]
    assert shown.entities[0].articles == 6
    card = optimistic.card(CARD)
    assert card
    assert card.entity == after
    assert [other.name for other in card.often_with] == ["Bonn"]
    assert optimistic.entity_id(1) == 2
    assert optimistic.entities([JON, JOHN]) == (after,)


def test_some_mentions_are_a_new_entity(optimistic: OptimisticView) -> None:
    to = Entity(NEW, Kind.ORGANIZATION, "Jon & Co", 0, 0)
    optimistic.expect(replace(proposal(Verb.SPLIT, 1), places=((ARTICLE, 40, 43),), to=to))
    assert named(optimistic.article(OPENED)) == [
        ("Jon Smith", Kind.PERSON, 1), ("John Smith", Kind.PERSON, 1), ("Jon & Co", Kind.ORGANIZATION, 1),
    ]  # fmt: skip


def test_another_article_keeps_what_was_split_elsewhere(optimistic: OptimisticView) -> None:
    optimistic.expect(replace(proposal(Verb.SPLIT, 1), article_ids=(5,), to=JOHN))
    assert optimistic.article(OPENED).article.mentions == MENTIONS


def test_what_is_no_entity_is_gone_from_text_rows_card_and_chips(optimistic: OptimisticView) -> None:
    optimistic.expect(proposal(Verb.REMOVE, 1))
    shown = optimistic.article(OPENED)
    assert [mention.entity_id for mention in shown.article.mentions] == [2]
    assert named(shown) == [("John Smith", Kind.PERSON, 1)]
    assert optimistic.card(CARD) is None
    assert optimistic.entities([JON, JOHN]) == (JOHN,)


def test_what_is_no_entity_in_one_article_counts_less(optimistic: OptimisticView) -> None:
    optimistic.expect(replace(proposal(Verb.REMOVE, 1), mentions=2, articles=1, article_ids=(ARTICLE,)))
    card = optimistic.card(CARD)
    assert card
    assert (card.entity.mentions, card.entity.articles) == (1, 1)


def test_a_place_is_marked_whatever_was_marked_there(optimistic: OptimisticView) -> None:
    optimistic.expect(replace(proposal(Verb.MARK), places=((ARTICLE, 35, 43), (5, 0, 3)), to=JOHN))
    shown = optimistic.article(OPENED)
    assert shown.article.mentions == (*MENTIONS[:2], Mention(35, 43, Kind.PERSON, 2))
    assert named(shown)[0] == ("John Smith", Kind.PERSON, 2)


def test_everything_is_as_it_was_once_nothing_is_expected(optimistic: OptimisticView) -> None:
    removal = proposal(Verb.REMOVE, 1)
    optimistic.expect(removal)
    optimistic.settle(removal)
    assert optimistic.article(OPENED) == OPENED
    assert not optimistic.give_up()
    optimistic.expect(removal)
    assert optimistic.give_up()
    assert optimistic.card(CARD) == CARD
