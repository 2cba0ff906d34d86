"""The reasons of a link, in sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from reader.model import Entity, Kind
from reader.model.decision import Decision, DecisionLine, Link, Place, Verb
from reader.ui.workspace.explanations import explain

LINK = Link(Entity(1, Kind.PERSON, "Bernd Montag", 1, 3), "Montag", Kind.PERSON, "Bernd Montag", (), 1)
MERGED = DecisionLine(
    1, datetime(2026, 5, 3, tzinfo=UTC), None, Decision(Verb.MERGE), "Merged Jon Smith and John Smith into John Smith"
)


def test_a_rule_is_said_with_the_place_of_the_fullest_name() -> None:
    assert explain(LINK, "surname of Bernd Montag").sentences == ("Surname of Bernd Montag, named in paragraph 1.",)
    said = explain(replace(LINK, paragraph=0), "surname of Bernd Montag").sentences
    assert said == ("Surname of Bernd Montag, named in the title.",)


def test_the_name_itself_is_said_to_be_it() -> None:
    assert explain(replace(LINK, is_first=True), "").sentences == ("The name in full.",)
    assert explain(LINK, "").sentences == ("The same name as in paragraph 1.",)


def test_a_decision_is_said_with_its_day() -> None:
    said = explain(replace(LINK, decisions=(MERGED,)), "surname of Bernd Montag").sentences
    assert said[1] == "Merged Jon Smith and John Smith into John Smith – by you on 3 May 2026."


def test_where_the_mention_itself_was_decided_no_rule_is_told() -> None:
    marked = Decision(Verb.MARK, places=(Place(("aa",), 0, 6, "Montag"),))
    line = replace(MERGED, decision=marked, sentence="Marked “Montag” as Lea Montag in one place")
    said = explain(replace(LINK, name="Montag", is_first=True, decisions=(line,)), "").sentences
    assert said == ("Marked “Montag” as Lea Montag in one place – by you on 3 May 2026.",)


def test_what_joins_it_with_other_articles_is_said_in_the_right_number() -> None:
    two, three = (replace(LINK, entity=replace(LINK.entity, articles=n)) for n in (2, 3))
    assert explain(LINK, "").beyond == ""
    assert explain(two, "").beyond == "Joined with 1 other article by the full name."
    assert explain(three, "").beyond == "Joined with 2 other articles by the full name."
    assert explain(replace(three, decisions=(MERGED,)), "").beyond == ""
