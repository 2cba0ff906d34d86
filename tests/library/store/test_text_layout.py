"""An article without a headline of its own: its title is no part of its text, and no decision is lost by that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.library import Library
from reader.library.store.text_layout import Layout, stretch_of_title, tell_title_apart, was_derived
from reader.model import ArticleDraft, ArticleQuery, Kind, Reading
from reader.model.decision import Place, Target
from tests.library.newsroom import Ready, add, entity_id, export_decisions, found, person, reading

FIRST = "Gong Zheng met Li Qiang on Monday."
BODY = f"{FIRST} Li Qiang spoke.\n\nGong Zheng was silent."
MARK = "ab" * 32


def derived(title: str = FIRST, body: str = BODY, published: date | None = None) -> Ready:
    """Return an article that a reader of files has found no headline in."""
    file, _, _ = reading(title, body)
    draft = ArticleDraft(title, body, published=published, title_derived=True)
    names = (found(draft.text, person(name)) for name in ("Gong Zheng", "Li Qiang"))
    return file, draft, Reading(tuple(one for one in names if one.mentions), tagger="tests 1")


def test_it_is_counted_searched_and_listed_without_repeating_its_first_sentence(library: Library) -> None:
    [number] = add(library, derived())
    [row] = library.articles.rows([number])
    assert (row.title, row.title_derived, row.snippet) == (FIRST, True, "Li Qiang spoke. Gong Zheng was silent.")
    assert row.word_count == 14
    [gong] = library.entities.find_by_name("Gong Zheng")
    assert gong.mentions == 2
    assert library.articles.article(number).text == BODY
    assert library.search.hits(number, "monday ") == [(27, 33)]
    assert not [*library.articles.ids(ArticleQuery("title:monday "))]
    assert library.check() == []


def test_what_a_search_found_is_marked_in_the_title_and_behind_it(library: Library) -> None:
    [number] = add(library, derived())
    [row] = library.articles.rows([number], ArticleQuery("monday "))
    assert [row.title[start:end] for start, end in row.title_hits] == ["Monday"]
    assert (row.snippet, row.snippet_hits) == ("Li Qiang spoke. Gong Zheng was silent.", ())
    [row] = library.articles.rows([number], ArticleQuery("qiang "))
    assert [row.title[start:end] for start, end in row.title_hits] == ["Qiang"]
    assert [row.snippet[start:end] for start, end in row.snippet_hits] == ["Qiang"]
    assert row.snippet.startswith("Li Qiang spoke.")


def test_a_line_of_the_concordance_says_whether_the_title_says_the_same(library: Library) -> None:
    add(library, derived())
    add(
        library,
        derived("Nobody knew why the harbour was closed.", "Nobody knew why the harbour was closed. Gong Zheng."),
    )
    lines = library.cross_reference.concordance(entity_id(library, "Gong Zheng"))
    assert [(line.keyword, line.repeats_title) for line in lines] == [("Gong Zheng", False), ("Gong Zheng", True)]


def test_a_decision_about_a_place_in_it_holds_travels_and_is_explained(library: Library, tmp_path: Path) -> None:
    [number] = add(library, derived())
    last = BODY.rindex("Gong Zheng")
    library.decisions.decide(
        library.proposals.split_mentions(number, [last], Target(kind=Kind.PERSON, name="Another Gong")).decision
    )
    assert [decision.id for decision in library.why.link(number, last).decisions] == [1]
    assert not library.why.link(number, 0).decisions
    export_decisions(library, tmp_path / "names.jsonl")
    with Library.create(tmp_path / "other.library") as other:
        [there] = add(other, derived())
        assert other.exchange.adopt(tmp_path / "names.jsonl").applied == 1
        named = [other.entities.entity(mention.entity_id).name for mention in other.articles.article(there).mentions]
        assert named == ["Gong Zheng", "Li Qiang", "Li Qiang", "Another Gong"]
        assert other.check() == []


def test_another_reading_of_the_file_finds_a_headline_and_decisions_follow(library: Library) -> None:
    [number] = add(library, derived())
    library.decisions.decide(library.proposals.remove_mentions(number, [BODY.rindex("Gong Zheng")]).decision)
    _, draft, _ = derived()
    headed = replace(draft, title="A headline", title_derived=False)
    names = Reading((found(headed.text, person("Gong Zheng")),), tagger="tests 1")
    library.articles.update(number, headed, names)
    assert [mention.start for mention in library.articles.article(number).mentions] == [len("A headline\n\n")]
    library.history.undo()
    assert library.articles.article(number).mentions[0].start == 0
    assert library.check() == []


def test_deleted_and_restored_it_is_as_it_was(library: Library) -> None:
    [number] = add(library, derived())
    before = library.articles.article(number)
    library.articles.delete([number])
    library.history.undo()
    assert library.articles.article(number) == before
    assert library.check() == []


# --- where a place lies ---


def test_a_place_means_the_same_words_whichever_way_the_text_lay_when_it_was_named() -> None:
    repeated = "ab ab ab ab ab ab. And ab."
    headless = Layout((MARK,), "ab ab ab ab ab ab.", repeated, True)
    headed = replace(headless, title="A headline", title_derived=False)
    above = len("ab ab ab ab ab ab.") + 2
    for offset in range(0, 18, 3):
        old_in_body, old_in_title = (Place((MARK,), offset + more, offset + more + 2, "ab") for more in (above, 0))
        assert headless.span(old_in_body) == headless.span(old_in_title) == (offset, offset + 2)
        assert headless.span(headless.place(offset, offset + 2)) == (offset, offset + 2)
        assert headed.span(headless.place(offset, offset + 2)) == (12 + offset, 14 + offset)
        assert headed.span(headed.place(12 + offset, 14 + offset)) == (12 + offset, 14 + offset)


def test_a_place_of_another_article_or_with_other_words_lies_nowhere() -> None:
    layout = Layout((MARK,), FIRST, BODY, True)
    assert layout.span(Place(("cd" * 32,), 0, 4, "Gong", in_body=True)) is None
    assert layout.span(Place((MARK,), 0, 4, "Zhen", in_body=True)) is None
    assert layout.span(Place((MARK,), len(FIRST) - 2, len(FIRST) + 4, "y.\n\nGo")) is None


# --- titles of libraries that older versions filled ---


def test_a_first_sentence_is_known_for_a_derived_title_and_a_headline_is_not() -> None:
    cut = "The ministry of transport said on Thursday that the second line of the city's metro would open before the…"
    whole = (
        "The ministry of transport said on Thursday that the second line of the city's metro would open before the end."
    )
    assert was_derived(FIRST, BODY)
    assert was_derived(cut, whole)
    assert was_derived(cut, f"HANOI: {whole}")
    assert was_derived(FIRST, f"GENEVA (AP) — {BODY}")
    assert was_derived("no full stop in all of it", "no full stop in all of it")
    assert not was_derived("Gong Zheng met Li Qiang", BODY)
    assert not was_derived("A headline", BODY)
    assert not was_derived("Gong…", BODY)
    assert not was_derived(FIRST, f"It was said that {BODY}")
    assert not was_derived("Only a title", "")


def test_names_of_the_title_are_not_lost_where_the_body_has_none() -> None:
    draft = ArticleDraft(FIRST, BODY)
    only_in_title = replace(person("Gong Zheng"), mentions=((0, 10),))
    both = found(draft.text, person("Li Qiang"))
    told, entities = tell_title_apart(draft, [only_in_title, both])
    assert told.title_derived
    assert [(one.name, one.mentions) for one in entities] == [
        ("Gong Zheng", ((0, 10),)),
        ("Li Qiang", ((15, 23), (35, 43))),
    ]
    assert stretch_of_title(FIRST, BODY) == (0, len(FIRST))


def test_what_the_title_named_otherwise_than_the_body_gives_way() -> None:
    draft = ArticleDraft(FIRST, BODY)
    start = BODY.index("Li Qiang") + len(FIRST) + 2
    _, entities = tell_title_apart(
        draft,
        [replace(person("Li"), mentions=((15, 17),)), replace(person("Li Qiang"), mentions=((start, start + 8),))],
    )
    assert [(one.name, one.mentions) for one in entities] == [("Li Qiang", ((15, 23),))]


def test_a_place_that_goes_on_behind_the_text_is_none_of_it() -> None:
    layout = Layout((MARK,), "Title", "He is in Bonn", title_derived=True)
    assert layout.span(Place((MARK,), 9, 13, "Bonn", in_body=True)) == (9, 13)
    assert layout.span(Place((MARK,), 9, 14, "Bonn", in_body=True)) is None
    assert layout.span(Place((MARK,), 40, 44, "", in_body=True)) is None
