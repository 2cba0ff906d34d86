"""Each verb says what it needs, touches and does, and how it reads."""

from __future__ import annotations

import pytest

from reader.model import Color, Field, Kind
from reader.model.decision import Anchor, Decision, Edit, EntityRef, Place, Scope, Verb
from reader.verbs import VERBS, verb_of
from reader.verbs.phrases import imperative, noun, past

JON, JOHN = EntityRef(Kind.PERSON, "Jon Smith"), EntityRef(Kind.PERSON, "John Smith")
PLACE = Place(("aa", "text:aa"), 3, 6, "Jon")
PASSAGE = Anchor(("aa", "text:aa"), 5, 10, "opens", "Hall ", " at noon.")
NOTE = "0123456789abcdef"
WHOLE = {
    Verb.RENAME: Decision(Verb.RENAME, (JON,), name="Jonathan"),
    Verb.RETYPE: Decision(Verb.RETYPE, (JON,), kind=Kind.PLACE),
    Verb.MERGE: Decision(Verb.MERGE, (JON, JOHN), JOHN, "John Smith"),
    Verb.SPLIT: Decision(Verb.SPLIT, (JON,), JOHN, articles=(("aa",),)),
    Verb.REMOVE: Decision(Verb.REMOVE, (JON,), articles=(("aa",), ("bb",))),
    Verb.MARK: Decision(Verb.MARK, (), JOHN, places=(PLACE,)),
    Verb.WATCH: Decision(Verb.WATCH, (), JOHN, "Jonny", places=(PLACE,)),
    Verb.DIFFERENT: Decision(Verb.DIFFERENT, (JON, JOHN)),
    Verb.LATER: Decision(Verb.LATER, (JON,)),
    Verb.HIDE: Decision(Verb.HIDE, (JON, JOHN)),
    Verb.APART: Decision(Verb.APART, articles=(("aa",), ("bb",))),
    Verb.TOGETHER: Decision(Verb.TOGETHER, articles=(("aa",), ("bb",))),
    Verb.EDIT: Decision(Verb.EDIT, edits=(Edit(("aa",), Field.DATE, "2023-07-12", "Talks open"),)),
    Verb.ANNOTATE: Decision(Verb.ANNOTATE, anchors=(PASSAGE,), color=Color.SAGE),
    Verb.REVISE: Decision(Verb.REVISE, name="opens", notes=(NOTE,), text="When?"),
    Verb.PLACE: Decision(Verb.PLACE, notes=(NOTE,), anchors=(PASSAGE,)),
    Verb.ERASE: Decision(Verb.ERASE, notes=(NOTE, NOTE[::-1])),
    Verb.TAG: Decision(Verb.TAG, (JON,), name="Talks open", articles=(("aa",),), notes=(NOTE,), tags=("check",)),
    Verb.UNTAG: Decision(Verb.UNTAG, articles=(("aa",), ("bb",)), tags=("check", "desk")),
    Verb.RENAME_TAG: Decision(Verb.RENAME_TAG, name="To check", tags=("check",)),
    Verb.COLOR_TAG: Decision(Verb.COLOR_TAG, tags=("check",), color=Color.LILAC),
    Verb.LOCATE: Decision(Verb.LOCATE, (EntityRef(Kind.PLACE, "Merrow"),), point=(-33.92, 18.424)),
}


def test_every_verb_has_one_class() -> None:
    assert set(VERBS) == set(Verb) == set(WHOLE)
    assert len({type(verb) for verb in VERBS.values()}) == len(Verb)


@pytest.mark.parametrize("verb", Verb)
def test_nothing_lacks_where_a_decision_is_whole(verb: Verb) -> None:
    assert list(verb_of(WHOLE[verb]).lacks(WHOLE[verb])) == []


@pytest.mark.parametrize(
    ("verb", "lacks"),
    [
        (Verb.RENAME, ["an entity", "a name"]),
        (Verb.RETYPE, ["an entity", "a kind"]),
        (Verb.MERGE, ["another entity", "the entity that it leads to", "a name"]),
        (Verb.SPLIT, ["an entity", "the entity that it leads to", "places or articles"]),
        (Verb.REMOVE, ["an entity"]),
        (Verb.MARK, ["the entity that it leads to", "places"]),
        (Verb.WATCH, ["the entity that it leads to", "a name", "a name that can be found"]),
        (Verb.DIFFERENT, ["another entity"]),
        (Verb.LATER, ["an entity"]),
        (Verb.HIDE, ["another entity"]),
        (Verb.EDIT, ["what it edits"]),
        (Verb.APART, ["another article"]),
        (
            Verb.ANNOTATE,
            ["one passage, one article, or one or two entities", "a text, or a passage and its colour"],
        ),
        (Verb.REVISE, ["a note", "a text, a colour or a tag"]),
        (Verb.PLACE, ["a note", "one passage"]),
        (Verb.ERASE, ["a note"]),
        (Verb.TAG, ["a tag", "what it tags"]),
        (Verb.UNTAG, ["a tag"]),
        (Verb.RENAME_TAG, ["a name", "a tag"]),
        (Verb.COLOR_TAG, ["a tag", "a colour"]),
        (Verb.TOGETHER, ["another article"]),
        (Verb.LOCATE, ["an entity"]),
    ],
)
def test_a_verb_alone_lacks_all_that_it_needs(verb: Verb, lacks: list[str]) -> None:
    assert list(VERBS[verb].lacks(Decision(verb))) == lacks


def test_what_is_excepted_from_a_watched_name_is_no_article_that_it_is_about() -> None:
    watch, mark = WHOLE[Verb.WATCH], WHOLE[Verb.MARK]
    assert (verb_of(watch).scope(watch), verb_of(watch).identities(watch)) == (Scope.EVERYWHERE, ())
    assert (verb_of(mark).scope(mark), verb_of(mark).identities(mark)) == (Scope.MENTION, ("aa", "text:aa"))
    assert verb_of(watch).name_to_watch(watch) == "Jonny"


def test_each_reads_in_words() -> None:
    assert noun(WHOLE[Verb.MERGE]) == "the merger of Jon Smith and John Smith"
    assert all(noun(said).startswith("the ") for said in WHOLE.values())
    assert {verb: (imperative(said), past(said)) for verb, said in WHOLE.items()} == {
        Verb.RENAME: ("Rename Jon Smith to Jonathan", "Renamed Jon Smith to Jonathan"),
        Verb.RETYPE: ("Change Jon Smith to place", "Changed Jon Smith to place"),
        Verb.MERGE: ("Merge Jon Smith and John Smith", "Merged Jon Smith and John Smith into John Smith"),
        Verb.SPLIT: ("Split John Smith from Jon Smith", "Split John Smith from Jon Smith in one article"),
        Verb.REMOVE: ("Remove Jon Smith", "Removed Jon Smith in 2 articles: not an entity"),
        Verb.MARK: ("Mark “Jon” as John Smith", "Marked “Jon” as John Smith in one passage"),
        Verb.WATCH: ("Watch “Jonny”", "Watched “Jonny” as John Smith"),
        Verb.DIFFERENT: ("Keep Jon Smith and John Smith Apart", "Kept Jon Smith and John Smith apart"),
        Verb.LATER: ("Put Off Jon Smith", "Put off Jon Smith"),
        Verb.HIDE: (
            "Hide John Smith from the Relations of Jon Smith",
            "Hid John Smith from the relations of Jon Smith",
        ),
        Verb.TOGETHER: ("Take 2 Articles for One Story", "Took 2 articles for versions of one story"),
        Verb.APART: ("Keep an Article Apart from Another", "Kept an article apart from another: another story"),
        Verb.EDIT: ("Set the date of “Talks open” to 12 July 2023", "Set the date of “Talks open” to 12 July 2023"),
        Verb.ANNOTATE: ("Highlight “opens”", "Highlighted “opens”"),
        Verb.REVISE: ("Edit the note on “opens”", "Edited the note on “opens”"),
        Verb.PLACE: ("Place a Note on “opens”", "Placed a note on “opens” by hand"),
        Verb.ERASE: ("Delete 2 notes", "Deleted 2 notes"),
        Verb.TAG: (
            "Tag “Talks open”, Jon Smith and a note with “check”",
            "Tagged “Talks open”, Jon Smith and a note with “check”",
        ),
        Verb.UNTAG: ("Take Away “check” and “desk” from 2 articles", "Took away “check” and “desk” from 2 articles"),
        Verb.RENAME_TAG: ("Rename the tag “check” to “To check”", "Renamed the tag “check” to “To check”"),
        Verb.COLOR_TAG: ("Set the colour of “check” to lilac", "Set the colour of “check” to lilac"),
        Verb.LOCATE: ("Put Merrow on the map at 33.92° S, 18.42° E", "Put Merrow on the map at 33.92° S, 18.42° E"),
    }


@pytest.mark.parametrize(
    ("decision", "did"),
    [
        (Decision(Verb.ANNOTATE, anchors=(PASSAGE,), text="When?"), "Added a note on “opens”"),
        (Decision(Verb.ANNOTATE, articles=(("aa",),), name="Talks open", text="x"), "Added a note on “Talks open”"),
        (Decision(Verb.ANNOTATE, (JON, JOHN), text="x"), "Added a note on Jon Smith and John Smith"),
        (Decision(Verb.REVISE, notes=(NOTE,), name="opens", color=Color.SAGE), None),
        (Decision(Verb.ERASE, notes=(NOTE,), name="opens"), "Deleted the note on “opens”"),
        (Decision(Verb.UNTAG, tags=("check",)), "Deleted the tag “check”"),
        (Decision(Verb.UNTAG, tags=("a", "b")), "Deleted the tags “a” and “b”"),
        (Decision(Verb.RENAME_TAG, tags=("a", "b"), name="c"), "Merged the tags “a” and “b” into “c”"),
    ],
)
def test_what_is_noted_and_tagged_reads_in_words(decision: Decision, did: str | None) -> None:
    assert past(decision) == (did or "Set the colour of the note on “opens” to sage")
    assert list(verb_of(decision).lacks(decision)) == []


def test_a_note_is_on_one_thing_and_tags_have_names_that_there_can_be() -> None:
    both = Decision(Verb.ANNOTATE, (JON,), anchors=(PASSAGE,), text="x")
    three = Decision(Verb.ANNOTATE, (JON, JOHN, EntityRef(Kind.PLACE, "Jon")), text="x")
    assert list(VERBS[Verb.ANNOTATE].lacks(both)) == ["one passage, one article, or one or two entities"]
    assert list(VERBS[Verb.ANNOTATE].lacks(three)) == ["one passage, one article, or one or two entities"]
    wrong = Decision(Verb.TAG, (JON,), tags=("a  b", "x" * 101, 'say "no"'))
    assert list(VERBS[Verb.TAG].lacks(wrong)) == [
        "a tag that there can be: one has spaces that say nothing",
        "a tag that there can be: one has more than 100 characters",
        "a tag that there can be: one has a quotation mark in it",
    ]
    assert list(VERBS[Verb.RENAME_TAG].lacks(Decision(Verb.RENAME_TAG, tags=("a",), name="a\nb"))) != []


def edit(*edits: tuple[str, Field, str | None], title: str = "") -> Decision:
    return Decision(Verb.EDIT, edits=tuple(Edit((article,), field, value, title) for article, field, value in edits))


@pytest.mark.parametrize(
    ("decision", "does", "did"),
    [
        (edit(("a", Field.SOURCE, ""), title="X"), "Clear the source of “X”", "Cleared the source of “X”"),
        (edit(("a", Field.TITLE, "")), "Take the title of one article from the Text", None),
        (edit(("a", Field.TITLE, "Y"), title="X"), "Set the title of “X” to “Y”", "Set the title of “X” to “Y”"),
        (edit(("a", Field.LANGUAGE, "de"), title="X"), "Set the language of “X” to German", None),
        (
            edit(("a", Field.DATE, None), title="X"),
            "Put Back the date of “X”",
            "Put back the date of “X” as it was read",
        ),
        (edit(("a", Field.DATE, "2020-01-02"), ("b", Field.DATE, "2020-01-03")), "Set the date of 2 articles", None),
        (edit(("a", Field.SOURCE, "dpa"), ("b", Field.SOURCE, "dpa")), "Set the source of 2 articles to dpa", None),
        (
            edit(("a", Field.SOURCE, "dpa"), ("a", Field.DATE, ""), ("b", Field.AUTHOR, "dpa")),
            "Edit 2 articles",
            "Edited the date, source and author of 2 articles",
        ),
    ],
)
def test_an_edit_says_what_of_which_articles(decision: Decision, does: str, did: str | None) -> None:
    assert imperative(decision) == does
    assert did is None or past(decision) == did


def test_a_place_is_put_on_the_map_where_there_can_be_a_point_or_taken_off_it() -> None:
    merrow = (EntityRef(Kind.PLACE, "Merrow"),)
    off = Decision(Verb.LOCATE, merrow)
    assert (imperative(off), past(off)) == ("Take Merrow off the map", "Took Merrow off the map")
    assert list(verb_of(off).lacks(off)) == []
    assert list(VERBS[Verb.LOCATE].lacks(Decision(Verb.LOCATE, merrow, point=(91.0, 0.0)))) == [
        "a latitude and longitude that there can be"
    ]


def test_what_cannot_be_the_field_of_an_article_is_lacking() -> None:
    wrong = edit(("a", Field.DATE, "2023-02-30"), ("a", Field.LANGUAGE, "German"), ("a", Field.AUTHOR, "A\nB"))
    assert list(VERBS[Verb.EDIT].lacks(wrong)) == [
        f"a {what} that there can be" for what in ("date", "language", "author")
    ]
