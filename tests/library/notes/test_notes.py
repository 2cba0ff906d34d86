"""Notes, highlights and tags: decided, listed, found, undone, and found again where texts change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from reader.errors import NotFoundError, ReaderError, UnchangedError
from reader.library import Library
from reader.library.identity import decision_log
from reader.model import ArticleQuery, Color, Field, Kind, Note, NoteQuery, Reading, Subject, Tag
from reader.model.decision import NEW, Proposal
from tests.library.newsroom import add, entity_id, export_decisions, in_other_bytes, person, place, reading

BODY = "The hall opens at noon. Gong Zheng speaks of the harbour.\n\nThe hall closes at night."
GONG, SHANGHAI = person("Gong Zheng"), place("Shanghai")


@pytest.fixture
def article(library: Library) -> int:
    [number] = add(library, reading("Hall in Shanghai", BODY, GONG, SHANGHAI))
    return number


def decide(library: Library, proposal: Proposal) -> None:
    library.decisions.decide(proposal.decision)


def highlight(library: Library, article: int, words: str, **said: object) -> Note:
    text = library.articles.article(article).text
    start = text.index(words)
    proposal = library.note_proposals.on_passage(article, start, start + len(words), **said)  # type: ignore[arg-type]
    decide(library, proposal)
    return library.notes.note(max(library.notes.ids()))


def quotes(library: Library, asked: NoteQuery) -> list[str]:
    return [row.note.quote or row.note.text for row in library.notes.rows(library.notes.ids(asked))]


# --- making, changing, deleting ---


def test_a_passage_is_highlighted_and_stands_with_its_article(library: Library, article: int) -> None:
    note = highlight(library, article, "opens at noon", color=Color.SAGE, tags=["To check"])
    shown = library.articles.article(article)
    assert shown.notes == (note,)
    assert shown.text[note.start : note.end] == note.quote == "opens at noon"
    assert (note.subject, note.color, note.text, note.tags) == (Subject.PASSAGE, Color.SAGE, "", (Tag("To check"),))
    assert library.notes.counts() == library.notes.counts(NoteQuery(subjects=(Subject.PASSAGE,)))
    assert library.check() == []


def test_each_subject_has_its_notes(library: Library, article: int) -> None:
    gong, shanghai = entity_id(library, "Gong Zheng"), entity_id(library, "Shanghai")
    decide(library, library.note_proposals.on_article(article, "Ask **again**."))
    decide(library, library.note_proposals.on_entities([gong], "Who is he?", color=Color.LILAC))
    decide(library, library.note_proposals.on_entities([gong, shanghai], "Since when?"))
    assert [note.text for note in library.articles.article(article).notes] == ["Ask **again**."]
    assert [note.text for note in library.notes.on_entity(gong)] == ["Who is he?", "Since when?"]
    [pair] = library.notes.on_pair(gong, shanghai)
    assert (pair.subject, [entity.name for entity in pair.entities]) == (Subject.PAIR, ["Gong Zheng", "Shanghai"])
    assert library.notes.counts().notes == 3
    assert library.check() == []


def test_notes_follow_an_entity_that_is_merged_and_part_again(library: Library, article: int) -> None:
    add(library, reading("Other", "Gong Xheng came.", person("Gong Xheng")))
    gong, xheng = entity_id(library, "Gong Zheng"), entity_id(library, "Gong Xheng")
    decide(library, library.note_proposals.on_entities([xheng], "Misspelt?"))
    decide(library, library.note_proposals.tag(["odd"], entities=[xheng]))
    decide(library, library.proposals.merge([gong, xheng], "Gong Zheng"))
    merged = entity_id(library, "Gong Zheng")
    assert [note.text for note in library.notes.on_entity(merged)] == ["Misspelt?"]
    assert library.notes.tags_of_entity(merged) == (Tag("odd"),)
    library.history.undo()
    assert library.notes.on_entity(entity_id(library, "Gong Zheng")) == ()
    assert library.notes.tags_of_entity(entity_id(library, "Gong Xheng")) == (Tag("odd"),)


def test_a_note_is_revised_and_erased_and_each_is_undone(library: Library, article: int) -> None:
    note = highlight(library, article, "the harbour")
    decide(library, library.note_proposals.revise([note.id], text=" Which one? ", color=Color.LILAC))
    assert [(one.text, one.color) for one in library.articles.article(article).notes] == [("Which one?", Color.LILAC)]
    decide(library, library.note_proposals.erase([note.id]))
    assert library.articles.article(article).notes == ()
    with pytest.raises(NotFoundError):
        library.notes.note(note.id)
    for expected in ("Which one?", "", None):
        changes = library.history.undo()
        assert changes.notes
        assert not changes.entities
        assert [one.text for one in library.articles.article(article).notes] == ([] if expected is None else [expected])
    for _ in range(3):
        library.history.redo()
    assert library.articles.article(article).notes == ()
    assert library.check() == []


def test_the_words_and_tags_of_a_note_are_one_decision(library: Library, article: int, tmp_path: Path) -> None:
    note = highlight(library, article, "opens at noon", text="Who says so?", tags=["check", "desk"])
    decide(library, library.note_proposals.color_tags(["desk"], Color.SAGE))
    before = library.notes.note(note.id)
    decide(library, library.note_proposals.revise([note.id], text="The mayor.", tags=["Desk", "answered"]))
    revised = library.notes.note(note.id)
    assert (revised.text, revised.tags) == ("The mayor.", (Tag("answered"), Tag("desk", Color.SAGE)))
    assert library.decisions.lines()[0].sentence == "Edited the note on “opens at noon”"
    assert library.check() == []
    with Library.create(tmp_path / "other.library") as other:
        add(other, reading("Hall in Shanghai", BODY, GONG, SHANGHAI))
        export_decisions(library, tmp_path / "revised.jsonl")
        other.exchange.adopt(tmp_path / "revised.jsonl")
        [carried] = [other.notes.note(number) for number in other.notes.ids()]
        assert (carried.text, carried.tags) == (revised.text, revised.tags)
    library.history.undo()
    assert library.notes.note(note.id) == before
    decide(library, library.note_proposals.revise([note.id], tags=[]))
    assert library.notes.note(note.id).tags == ()
    with pytest.raises(UnchangedError):
        library.note_proposals.revise([note.id], tags=[])


def test_the_history_says_what_was_noted(library: Library, article: int) -> None:
    note = highlight(library, article, "opens at noon")
    decide(library, library.note_proposals.revise([note.id], text="Really?"))
    decide(library, library.note_proposals.tag(["check", "later"], articles=[article], notes=[note.id]))
    decide(library, library.note_proposals.rename_tags(["check"], "To check"))
    decide(library, library.note_proposals.erase([note.id]))
    assert [line.sentence for line in library.decisions.lines()] == [
        "Deleted the note on “opens at noon”",
        "Renamed the tag “check” to “To check”",
        "Tagged “Hall in Shanghai” and a note with “check” and “later”",
        "Edited the note on “opens at noon”",
        "Highlighted “opens at noon”",
    ]


@pytest.mark.parametrize(
    ("propose", "sentence"),
    [
        (lambda notes, n: notes.on_passage(n, 5, 5), "no words in this passage"),
        (lambda notes, n: notes.on_passage(n, 0, 10_000), "no words in this passage"),
        (lambda notes, n: notes.on_passage(n, 0, 4, color=Color.NONE), "needs a text, a highlight a colour"),
        (lambda notes, n: notes.on_article(n, " "), "says nothing"),
        (lambda notes, n: notes.on_article(n, "x" * 100_001), "has room for"),
        (lambda notes, n: notes.on_entities([], "x"), "on one name, or on two"),
        (lambda notes, n: notes.tag(["a\nb" + chr(7)], articles=[n]), "cannot be a tag"),
        (lambda notes, n: notes.tag([], articles=[n]), "which tag"),
        (lambda notes, n: notes.tag(["x"]), "Nothing is chosen"),
        (lambda notes, n: notes.untag(["x"], articles=[n]), "no tag “x”"),
        (lambda notes, n: notes.erase([99]), "no longer in the library"),
        (lambda notes, n: notes.on_article(99, "x"), "no longer in the library"),
    ],
)
def test_what_makes_no_sense_is_said_in_words(
    library: Library, article: int, propose: Callable[..., Proposal], sentence: str
) -> None:
    with pytest.raises(ReaderError, match=sentence):
        propose(library.note_proposals, article)
    assert library.notes.counts().notes == 0


def test_what_changes_nothing_is_no_decision(library: Library, article: int) -> None:
    note = highlight(library, article, "noon")
    decide(library, library.note_proposals.tag(["x"], notes=[note.id]))
    with pytest.raises(UnchangedError):
        library.note_proposals.revise([note.id], color=Color.APRICOT)
    with pytest.raises(UnchangedError):
        library.note_proposals.rename_tags(["X"], "x")
    with pytest.raises(UnchangedError):
        library.note_proposals.color_tags(["x"], Color.NONE)
    with pytest.raises(ReaderError, match="would say nothing"):
        library.note_proposals.revise([note.id], color=Color.NONE)


# --- tags ---


def tags(library: Library) -> list[tuple[str, int, int, int]]:
    return [(count.tag.name, count.articles, count.notes, count.entities) for count in library.notes.tags()]


def test_tags_are_on_articles_entities_and_notes(library: Library, article: int) -> None:
    note, gong = highlight(library, article, "noon"), entity_id(library, "Gong Zheng")
    decide(library, library.note_proposals.tag(["Check"], articles=[article], entities=[gong], notes=[note.id]))
    decide(library, library.note_proposals.tag(["check", "b"], articles=[article]))
    decide(library, library.note_proposals.color_tags(["CHECK"], Color.SAGE))
    assert library.articles.article(article).tags == (Tag("b"), Tag("Check", Color.SAGE))
    assert tags(library) == [("b", 1, 0, 0), ("Check", 1, 1, 1)]
    assert [count.tag.name for count in library.notes.complete_tags("che")] == ["Check"]
    decide(library, library.note_proposals.untag(["check"], articles=[article], notes=[note.id]))
    assert tags(library) == [("b", 1, 0, 0), ("Check", 0, 0, 1)]
    assert library.check() == []


def test_what_lists_notes_is_told_without_reading_the_log(
    library: Library, article: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    gong = entity_id(library, "Gong Zheng")
    decide(library, library.note_proposals.on_entities([gong], "Who is he?"))
    note = highlight(library, article, "noon")
    decide(library, library.note_proposals.tag(["Check"], articles=[article], entities=[gong], notes=[note.id]))
    with Library.open(library.path) as other:
        monkeypatch.setattr(decision_log, "in_force", lambda *_: pytest.fail("the log is read"))
        ids, articles = other.notes.with_articles()
        assert (list(ids), articles) == (list(library.notes.ids()), [article, None])
        assert other.notes.by_color() == {Color.APRICOT: 1, Color.NONE: 1}
        [tag] = other.notes.tags(of_entities=False)
        assert (tag.tag.name, tag.articles, tag.notes, tag.entities) == ("Check", 1, 1, 0)


def test_the_articles_that_show_a_tag_are_told_of_its_colour(library: Library, article: int) -> None:
    decide(library, library.note_proposals.tag(["Check"], articles=[article]))
    other = add(library, reading("Other", "Gong Zheng spoke at noon.", GONG))[0]
    highlight(library, other, "noon", tags=["b"])
    changed = library.decisions.decide(library.note_proposals.color_tags(["check"], Color.SAGE).decision)
    assert changed.articles == {article}
    assert library.decisions.decide(library.note_proposals.color_tags(["b"], Color.SAGE).decision).articles == {other}


def test_tags_are_renamed_and_merged_and_deleted_and_each_is_undone(library: Library, article: int) -> None:
    note = highlight(library, article, "noon", tags=["a", "b"])
    decide(library, library.note_proposals.tag(["a"], articles=[article]))
    decide(library, library.note_proposals.tag(["b"], articles=[article]))
    decide(library, library.note_proposals.untag(["b"], articles=[article]))
    decide(library, library.note_proposals.rename_tags(["a", "b"], "C"))
    assert tags(library) == [("C", 1, 1, 0)]
    assert library.notes.note(note.id).tags == (Tag("C"),)
    decide(library, library.note_proposals.tag(["a"], articles=[article]))
    assert tags(library) == [("a", 1, 0, 0), ("C", 1, 1, 0)]
    decide(library, library.note_proposals.delete_tag("c"))
    assert tags(library) == [("a", 1, 0, 0)]
    assert library.check() == []
    for _ in range(3):
        library.history.undo()
    assert tags(library) == [("a", 1, 1, 0), ("b", 0, 1, 0)]
    assert library.check() == []


# --- the notes of a library ---


@pytest.fixture
def many(library: Library) -> Library:
    first, second = add(
        library,
        reading("Hall in Shanghai", BODY, GONG, SHANGHAI, source="The Post"),
        reading("Late news", "Nothing new in Łódź, and 上海市长 came.", place("Łódź"), published=date(2023, 5, 1)),
    )
    highlight(library, first, "opens at noon", color=Color.SAGE, text="Is that so?", tags=["check"])
    highlight(library, first, "closes at night", color=Color.LILAC)
    highlight(library, second, "Łódź", text="Where is it?")
    highlight(library, second, "上海市长", text="市长?")
    decide(library, library.note_proposals.tag(["desk"], articles=[second]))
    decide(library, library.note_proposals.on_entities([entity_id(library, "Gong Zheng")], "A mayor"))
    return library


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (NoteQuery(), ["Łódź", "上海市长", "opens at noon", "closes at night", "A mayor"]),
        (NoteQuery(colors=(Color.SAGE, Color.LILAC)), ["opens at noon", "closes at night"]),
        (NoteQuery(tags=("Check",)), ["opens at noon"]),
        (NoteQuery(tags=("desk",)), ["Łódź", "上海市长"]),
        (NoteQuery(subjects=(Subject.ENTITY,)), ["A mayor"]),
        (NoteQuery("noon "), ["opens at noon"]),
        (NoteQuery("lodz "), ["Łódź"]),
        (NoteQuery("市长 "), ["上海市长"]),
        (NoteQuery("whe"), ["Łódź"]),
        (NoteQuery('"that so" OR mayor '), ["opens at noon", "A mayor"]),
        (NoteQuery("-noon after:2023-04-30 "), ["Łódź", "上海市长"]),
        (NoteQuery('source:"The Post" -noon '), ["closes at night"]),
        (NoteQuery("tag:check OR tag:desk "), ["Łódź", "上海市长", "opens at noon"]),
        (NoteQuery('person:"Gong Zheng" '), ["opens at noon", "closes at night", "A mayor"]),
        (NoteQuery("-has:note "), ["A mayor"]),
        (NoteQuery("title:late "), ["Łódź", "上海市长"]),
        (NoteQuery("opens NEAR noon "), ["opens at noon"]),
        (NoteQuery("nobody "), []),
        (NoteQuery(lost=True), []),
    ],
)
def test_notes_are_found(many: Library, asked: NoteQuery, expected: list[str]) -> None:
    assert quotes(many, asked) == expected
    assert many.notes.counts(asked).notes == len(expected)


def test_a_snapshot_has_the_notes_as_they_were_while_others_are_written(many: Library) -> None:
    with many.snapshot() as snapshot:
        found = snapshot.notes(NoteQuery("-nothing "))
        first = next(found)
        decide(many, many.note_proposals.erase([row.note.id for row in many.notes.rows(many.notes.ids())]))
        assert [row.note.quote for row in (first, *found)][:2] == ["Łódź", "上海市长"]
    assert many.notes.counts().notes == 0


def test_notes_are_found_by_entity_and_by_when_they_were_made(many: Library) -> None:
    gong, now = entity_id(many, "Gong Zheng"), min(row.note.created for row in many.notes.rows(many.notes.ids()))
    assert quotes(many, NoteQuery(entity_ids=(gong,))) == ["opens at noon", "closes at night", "A mayor"]
    assert quotes(many, NoteQuery(since=datetime(1999, 1, 1, tzinfo=UTC), until=now)) == []
    assert len(quotes(many, NoteQuery(since=datetime(1999, 1, 1, tzinfo=UTC)))) == 5
    assert [row.title for row in many.notes.rows(many.notes.ids(limit=1))] == ["Late news"]
    assert (many.notes.counts().articles, many.notes.counts().lost) == (2, 0)
    ids = many.articles.ids(ArticleQuery())
    assert many.notes.counts_in(ids) == dict.fromkeys(ids, 2)


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("has:note ", ["Late news", "Hall in Shanghai"]),
        ("has:tag ", ["Late news", "Hall in Shanghai"]),
        ("tag:desk ", ["Late news"]),
        ("tag:check ", ["Hall in Shanghai"]),
        ("tag:ch", ["Hall in Shanghai"]),
        ("-tag:desk ", ["Hall in Shanghai"]),
        ('note:"is that" ', ["Hall in Shanghai"]),
        ("note:noo", ["Hall in Shanghai"]),
        ("note:where news ", ["Late news"]),
        ("note:nowhere ", []),
        ("has:note tag:desk place:Łódź ", ["Late news"]),
        ("has:note OR gate ", ["Late news", "Hall in Shanghai"]),
    ],
)
def test_articles_are_found_by_what_stands_beside_them(many: Library, words: str, titles: list[str]) -> None:
    found = many.articles.ids(ArticleQuery(words))
    assert [row.title for row in many.articles.rows(found)] == titles


def test_a_tag_of_an_entity_finds_the_articles_that_name_it(many: Library) -> None:
    decide(many, many.note_proposals.tag(["mayors"], entities=[entity_id(many, "Gong Zheng")]))
    assert [row.title for row in many.articles.rows(many.articles.ids(ArticleQuery("tag:mayors ")))] == [
        "Hall in Shanghai"
    ]


def test_a_saved_search_for_a_tag_goes_on_to_find_it_by_another_name(many: Library) -> None:
    many.saved_searches.save("Desk", "tag:desk has:note")
    [saved] = many.saved_searches.all()
    found = many.articles.ids(saved.query).tolist()
    assert len(found) == 1
    decide(many, many.note_proposals.rename_tags(["desk"], "The desk"))
    decide(many, many.note_proposals.rename_tags(["the desk"], "Newsroom"))
    assert many.articles.ids(saved.query).tolist() == found
    assert many.search.interpret("tag:desk ").problems == ()
    decide(many, many.note_proposals.delete_tag("newsroom"))
    assert [one.sentence for one in many.search.interpret("tag:desk ").problems] == ["No tag is called “desk”."]


def test_what_no_filter_can_find_is_said(many: Library) -> None:
    assert [one.sentence for one in many.search.interpret("tag:nothing ").problems] == ["No tag is called “nothing”."]
    assert [one.sentence for one in many.search.interpret("has:it ").problems] == ["An article has:note or has:tag."]
    assert [one.text for one in many.search.completions("has:n")] == ["has:note "]
    assert [(one.text, one.note) for one in many.search.completions("tag:d")] == [('tag:"desk" ', "1 article")]


# --- texts that change ---


def reopen(library: Library, article: int, body: str, title: str = "Hall in Shanghai") -> None:
    _, draft, read = reading(title, body, GONG, SHANGHAI)
    library.articles.update(article, draft, read)


def test_a_note_is_found_again_where_its_words_stand_now(library: Library, article: int) -> None:
    note = highlight(library, article, "opens at noon")
    reopen(library, article, f"A new beginning.\n\n{BODY}")
    [moved] = library.articles.article(article).notes
    assert (moved.id, moved.quote) == (note.id, "opens at noon")
    assert library.articles.article(article).text[moved.start : moved.end] == "opens at noon"
    library.history.undo()
    assert library.articles.article(article).notes == (note,)
    assert library.check() == []


def test_a_note_whose_words_are_gone_is_lost_and_placed_by_hand(library: Library, article: int) -> None:
    note = highlight(library, article, "opens at noon", text="When?")
    reopen(library, article, "Quite another text, which has nothing of it.")
    [lost] = library.articles.article(article).notes
    assert (lost.is_lost, lost.quote, library.notes.counts().lost) == (True, "opens at noon", 1)
    assert quotes(library, NoteQuery(lost=True)) == ["opens at noon"]
    start = library.articles.article(article).text.index("another text")
    decide(library, library.note_proposals.place(note.id, start, start + 12))
    [placed] = library.articles.article(article).notes
    assert (placed.is_lost, placed.quote, placed.text) == (False, "another text", "When?")
    assert library.check() == []
    library.history.undo()
    assert library.articles.article(article).notes == (lost,)


def test_a_note_in_a_title_stays_with_it_and_is_lost_with_it(library: Library, article: int) -> None:
    title, body = highlight(library, article, "Hall in"), highlight(library, article, "hall opens")
    decide(library, library.proposals.edit([(article, Field.TITLE, "A long new Hall in Shanghai")]))
    shown = library.articles.article(article)
    assert [shown.text[one.start : one.end] for one in shown.notes] == ["Hall in", "hall opens"]
    decide(library, library.proposals.edit([(article, Field.TITLE, "Quite otherwise")]))
    assert [(one.id, one.is_lost) for one in library.articles.article(article).notes] == [
        (title.id, True),
        (body.id, False),
    ]
    assert library.check() == []
    decide(library, library.proposals.edit([(article, Field.DATE, "2020-02-02")]))
    [moved] = library.articles.ids(ArticleQuery())
    assert [one.id for one in library.articles.article(moved).notes] == [title.id, body.id]
    assert library.check() == []


def test_notes_go_to_the_bin_with_their_article_and_come_back(library: Library, article: int) -> None:
    highlight(library, article, "noon", tags=["a"])
    decide(library, library.note_proposals.tag(["b"], articles=[article]))
    before = library.articles.article(article)
    library.articles.delete([article])
    assert library.notes.counts().notes == 0
    assert tags(library) == []
    assert library.check() == []
    library.articles.restore([article])
    assert library.articles.article(article) == before
    assert library.check() == []


def test_notes_stay_when_an_article_is_read_again(library: Library, article: int) -> None:
    note = highlight(library, article, "noon")
    library.retag.replace({article: Reading(tagger="tests 2")})
    assert library.articles.article(article).notes == (note,)
    assert library.check() == []


def test_notes_travel_to_a_library_that_knows_the_text_in_other_bytes(
    library: Library, article: int, tmp_path: Path
) -> None:
    highlight(library, article, "opens at noon", color=Color.SAGE, text="Really?", tags=["check"])
    decide(library, library.note_proposals.tag(["desk"], articles=[article]))
    decide(library, library.note_proposals.on_entities([entity_id(library, "Gong Zheng")], "Who?"))
    export_decisions(library, tmp_path / "notes.jsonl")
    with Library.create(tmp_path / "other.library") as other:
        adoption = other.exchange.adopt(tmp_path / "notes.jsonl")
        assert (adoption.applied, adoption.idle) == (3, 3)
        assert [row.note.entities[0].id for row in other.notes.rows(other.notes.ids())] == [NEW]
        add(other, in_other_bytes(reading("Hall in Shanghai", BODY, GONG, SHANGHAI), "utf-16"))
        [there] = other.articles.ids(ArticleQuery())
        shown = other.articles.article(there)
        assert [(one.quote, one.text, one.color, one.tags) for one in shown.notes] == [
            ("opens at noon", "Really?", Color.SAGE, (Tag("check"),))
        ]
        assert shown.tags == (Tag("desk"),)
        assert other.notes.on_entity(entity_id(other, "Gong Zheng"))[0].entities[0].kind is Kind.PERSON
        assert other.check() == []
        assert other.exchange.adopt(tmp_path / "notes.jsonl").known == 3
        other.history.undo()  # the import of the article
        other.history.undo()
        assert other.notes.counts().notes == 0
        other.history.redo()
        other.history.redo()
        assert other.notes.counts().notes == 2


def test_decisions_about_notes_that_come_later_say_what_they_are_about(
    library: Library, article: int, tmp_path: Path
) -> None:
    note = highlight(library, article, "opens at noon")
    decide(library, library.note_proposals.revise([note.id], text="Really?"))
    decide(library, library.note_proposals.tag(["mayors"], entities=[entity_id(library, "Gong Zheng")]))
    export_decisions(library, tmp_path / "notes.jsonl")
    with Library.create(tmp_path / "other.library") as other:
        add(other, reading("Hall in Shanghai", BODY, GONG))
        assert other.exchange.adopt(tmp_path / "notes.jsonl").idle == 0
        assert quotes(other, NoteQuery("really ")) == ["opens at noon"]


def test_the_notes_of_a_library_are_there_when_it_is_opened_again(library: Library, article: int, path: Path) -> None:
    note = highlight(library, article, "noon", tags=["a"])
    with Library.open(path) as again:
        assert again.articles.article(article).notes == (note,)
        assert [row.note for row in again.notes.rows([note.id, 99])] == [note]
