"""What the user says of articles' fields is shown in all that is read of them, and taken back without a trace."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import Article, ArticleQuery, Field, Kind, Reading
from reader.model.decision import Target
from tests.library.newsroom import (
    MONDAY,
    Ready,
    add,
    entity_id,
    export_decisions,
    in_other_bytes,
    person,
    place,
    reading,
    shown_state,
)

EVERY = ArticleQuery()
ZHENG, SHANGHAI = person("Gong Zheng", "Gong"), place("Shanghai")


def talks(title: str = "Talks open", published: date | None = None) -> Ready:
    body = "Gong Zheng went to Shanghai. Gong left."
    return reading(title, body, ZHENG, SHANGHAI, published=published, source="The Post", path="/texts/talks.txt")


@pytest.fixture
def one(library: Library) -> int:
    return add(library, talks(), reading("Other", "Shanghai grows.", SHANGHAI, published=MONDAY))[0]


def edit(library: Library, article_id: int, **values: str | None) -> Article:
    """Edit an article, and return it as it is then."""
    changes = [(article_id, Field(name), value) for name, value in values.items()]
    library.decisions.decide(library.proposals.edit(changes).decision)
    assert library.check() == []
    return library.articles.article(article_id)


def named(article: Article) -> list[tuple[str, int]]:
    return [(article.text[one.start : one.end], one.start) for one in article.mentions]


# --- dates ---


def test_another_date_is_another_id_and_the_article_is_found_by_both(library: Library, one: int) -> None:
    changes = library.decisions.decide(library.proposals.edit([(one, Field.DATE, "2023-07-12")]).decision)
    [(was, now)] = changes.moved
    assert was == one
    assert changes.membership
    assert {one, now} <= changes.articles
    article = library.articles.article(one)
    assert (article.id, article.published, article.edited) == (now, date(2023, 7, 12), frozenset({Field.DATE}))
    assert named(article) == [("Gong Zheng", 12), ("Shanghai", 31), ("Gong", 41)]
    assert next(iter(library.articles.ids(EVERY))) == now
    assert list(library.articles.ids(ArticleQuery("zheng after:2023-07-01 "))) == [now]
    assert library.articles.original(now).path == "/texts/talks.txt"
    assert library.check() == []


def test_undo_and_redo_give_back_the_same_ids(library: Library, path: Path, one: int) -> None:
    before = shown_state(path)
    now = edit(library, one, date="2023-07-12").id
    after = shown_state(path)
    assert library.history.state().undo == "Set the date of “Talks open” to 12 July 2023"
    changes = library.history.undo()
    assert changes.moved == ((now, one),)
    assert shown_state(path) == before
    assert library.articles.article(now).id == one
    assert library.history.redo().moved == ((one, now),)
    assert shown_state(path) == after
    assert library.check() == []


def test_a_date_can_be_cleared_and_be_as_it_was_read(library: Library, one: int) -> None:
    other = next(number for number in library.articles.ids(EVERY) if number != one)
    assert edit(library, other, date="").published is None
    article = edit(library, other, date=None)
    assert (article.id, article.published, article.edited) == (other, MONDAY, frozenset())


def test_many_articles_are_one_decision_and_one_undo(library: Library, path: Path, one: int) -> None:
    before = shown_state(path)
    ids = list(library.articles.ids(EVERY))
    changes = [(number, Field.DATE, f"2020-01-0{n}") for n, number in enumerate(ids, 1)]
    proposal = library.proposals.edit([*changes, (one, Field.SECTION, "World")])
    assert proposal.label == "Edit 2 articles"
    library.decisions.decide(proposal.decision)
    assert [row.published for row in library.articles.rows(library.articles.ids(EVERY))] == [
        date(2020, 1, 2),
        date(2020, 1, 1),
    ]
    assert library.articles.article(one).section == "World"
    library.history.undo()
    assert shown_state(path) == before


def test_what_was_done_before_a_date_was_edited_can_still_be_undone(library: Library, one: int) -> None:
    library.articles.set_starred([one], True)
    now = edit(library, one, date="2023-07-12").id
    library.articles.delete([now])
    line = library.decisions.lines()[0]
    library.decisions.undo(line.id)  # from the history, while the article lies in the bin
    library.history.undo()  # the taking back
    library.history.undo()  # the deletion
    assert library.articles.article(one).id == now
    library.history.undo()  # the edit
    assert not library.articles.article(one).unread or library.articles.article(one).starred
    library.history.undo()  # the star
    assert (library.articles.article(one).id, library.articles.article(one).starred) == (one, False)
    assert library.check() == []


def test_an_article_that_comes_back_from_the_bin_is_as_the_edits_have_it_by_then(library: Library, one: int) -> None:
    now = edit(library, one, date="2023-07-12", source="The Wire").id
    library.articles.delete([now])
    library.decisions.undo(library.decisions.lines()[0].id)
    changes = library.articles.restore([now])
    assert changes.moved == ((now, one),)
    article = library.articles.article(one)
    assert (article.published, article.source, article.edited) == (None, "The Post", frozenset())
    assert library.check() == []


def test_the_bin_lists_articles_as_they_were_edited(library: Library, one: int) -> None:
    now = edit(library, one, date="2023-07-12", title="Gong visits", source="The Wire").id
    library.articles.delete([now])
    [binned] = library.bin.articles()
    assert (binned.title, binned.source, binned.published) == ("Gong visits", "The Wire", date(2023, 7, 12))


# --- other fields ---


def test_other_fields_are_shown_searched_and_taken_back(library: Library, path: Path, one: int) -> None:
    before = shown_state(path)
    article = edit(
        library,
        one,
        source="The Wire",
        author="Jane Doe",
        section="World",
        address="https://example.org",
        language="de",
    )
    shown = article.source, article.author, article.section, article.url, article.language
    assert shown == ("The Wire", "Jane Doe", "World", "https://example.org", "de")
    assert article.edited == set(Field) - {Field.TITLE, Field.DATE}
    assert list(library.articles.ids(ArticleQuery('source:"The Wire" author:jane '))) == [one]
    library.history.undo()
    assert {name: rows for name, rows in shown_state(path).items() if name != "article"} == {
        name: rows for name, rows in before.items() if name != "article"
    }
    assert library.articles.article(one).source == "The Post"
    assert library.check() == []


def test_an_article_of_another_language_is_to_be_read_again_as_that(library: Library, one: int) -> None:
    assert library.retag.left("tests 1") == 0
    edit(library, one, language="German")
    [number] = library.retag.next("tests 1", 5)
    assert library.retag.drafts([number])[number].language == "de"
    library.retag.replace({number: Reading(language="de", tagger="tests 1")})
    assert library.retag.left("tests 1") == 0
    assert library.articles.article(one).language == "de"
    assert edit(library, one, language=None).language == ""


# --- titles ---


def test_names_lie_where_they_lay_below_another_title_and_are_marked_in_it(library: Library, one: int) -> None:
    article = edit(library, one, title="Gong visits Shanghai, says Gong Zheng")
    assert named(article) == [
        ("Gong", 0),
        ("Shanghai", 12),
        ("Gong Zheng", 27),
        ("Gong Zheng", 39),
        ("Shanghai", 58),
        ("Gong", 68),
    ]
    assert list(library.articles.ids(ArticleQuery("title:visits "))) == [one]
    assert not list(library.articles.ids(ArticleQuery("title:talks ")))
    assert library.articles.rows([one])[0].word_count == 13


def test_a_title_is_taken_back_without_a_trace(library: Library, path: Path, one: int) -> None:
    before = shown_state(path)
    edit(library, one, title="Shanghai")
    library.history.undo()
    assert shown_state(path) == before


def test_a_title_in_any_letters_is_searched_and_the_file_is_found_by_its_folder(library: Library, one: int) -> None:
    now = edit(library, one, title="Straße in Łódź, 上海市长", date="2023-07-12")
    for words in ("lodz ", "title:strasse ", "海市 ", "folder:texts file:talks "):
        assert [*library.articles.ids(ArticleQuery(words))] == [now.id]
    library.history.undo()
    assert not library.articles.ids(ArticleQuery("lodz OR 海市 "))
    assert library.check() == []


def test_a_title_that_is_cleared_is_derived_from_the_body(library: Library, one: int) -> None:
    article = edit(library, one, title="")
    assert (article.title, article.title_derived) == ("Gong Zheng went to Shanghai.", True)
    assert named(article) == [("Gong Zheng", 0), ("Shanghai", 19), ("Gong", 29)]


def test_a_title_that_begins_the_body_stands_there_once(library: Library, one: int) -> None:
    article = edit(library, one, title="Gong Zheng went to Shanghai.")
    assert article.title_derived
    assert article.text == article.body


def test_what_was_decided_in_places_of_the_body_holds_below_any_title(library: Library, one: int) -> None:
    other = Target(kind=Kind.PERSON, name="Gong the Second")
    library.decisions.decide(library.proposals.split_mentions(one, [41], other).decision)
    article = edit(library, one, title="A much longer title than before")
    assert [library.entities.entity(mention.entity_id).name for mention in article.mentions] == [
        "Gong Zheng",
        "Shanghai",
        "Gong the Second",
    ]
    left = next(iter(library.proposals.occurrences("left")))
    library.decisions.decide(library.proposals.mark([(one, left.start, left.end)], other).decision)
    article = edit(library, one, title=None)
    assert named(article)[-1] == ("left", 46)
    assert library.check() == []


def test_a_name_can_be_marked_and_removed_in_a_title_of_the_users(library: Library, one: int) -> None:
    edit(library, one, title="Wang meets Gong")
    wang = Target(kind=Kind.PERSON, name="Wang")
    library.decisions.decide(library.proposals.mark([(one, 0, 4)], wang).decision)
    library.decisions.decide(library.proposals.remove_mentions(one, [11]).decision)
    assert [text for text, start in named(library.articles.article(one)) if start < 15] == ["Wang"]
    assert library.check() == []


def test_it_is_told_why_a_name_in_a_title_of_the_users_names_whom_it_does(library: Library, one: int) -> None:
    edit(library, one, title="Gong visits")
    link = library.why.link(one, 0)
    assert (link.text, link.entity.name, link.name) == ("Gong", "Gong Zheng", "Gong Zheng")


def test_a_watched_name_is_found_in_a_title_of_the_users(library: Library, one: int) -> None:
    library.decisions.decide(library.proposals.watch("Harbour", Target(kind=Kind.FACILITY, name="Harbour")).decision)
    assert named(edit(library, one, title="Harbour News"))[0] == ("Harbour", 0)


# --- what edits outlast ---


def test_edits_outlast_reading_again(library: Library, one: int) -> None:
    before = edit(library, one, title="Gong visits", date="2023-07-12", source="The Wire")
    drafts = library.retag.drafts([before.id])
    assert drafts[before.id].title == "Talks open"  # what is read counts from it
    _, _, read = talks()
    library.retag.replace({before.id: Reading(read.entities, tagger="tests 2")})
    after = library.articles.article(one)
    assert (after.title, after.published, after.source, named(after)) == (
        before.title,
        before.published,
        before.source,
        named(before),
    )
    assert library.check() == []


def test_edits_outlast_another_encoding_and_what_the_file_says_then_is_known(library: Library, one: int) -> None:
    now = edit(library, one, date="2023-07-12", source="The Wire").id
    _, draft, read = talks("Talks opened", MONDAY)
    changes = library.articles.update(now, draft, read)
    assert not changes.moved
    article = library.articles.article(now)
    assert (article.title, article.published, article.source) == ("Talks opened", date(2023, 7, 12), "The Wire")
    assert edit(library, now, date=None, source=None).published == MONDAY
    while library.history.state().undo:
        library.history.undo()
        assert library.check() == []
    while library.history.state().redo:
        library.history.redo()
        assert library.check() == []
    assert library.articles.article(now).published == MONDAY


def test_edits_hold_for_what_is_imported_again(library: Library, one: int) -> None:
    now = edit(library, one, title="Gong visits", date="2023-07-12").id
    library.articles.delete([now])
    library.bin.empty()
    [again] = add(library, talks())
    article = library.articles.article(again)
    assert (article.title, article.published) == ("Gong visits", date(2023, 7, 12))
    assert library.check() == []


def test_edits_hold_for_the_same_text_in_other_bytes(library: Library, one: int) -> None:
    now = edit(library, one, date="2023-07-12").id
    library.articles.delete([now])
    [again] = add(library, in_other_bytes(talks(), "utf-16"))
    assert library.articles.article(again).published == date(2023, 7, 12)
    assert library.check() == []


def test_edits_travel(library: Library, tmp_path: Path, one: int) -> None:
    edit(library, one, title="Gong visits", date="2023-07-12")
    assert export_decisions(library, tmp_path / "decisions.jsonl") == 1
    with Library.create(tmp_path / "other.library") as other:
        [there] = add(other, in_other_bytes(talks(), "utf-16"))
        adoption = other.exchange.adopt(tmp_path / "decisions.jsonl")
        assert (adoption.applied, adoption.idle) == (1, 0)
        assert (other.articles.article(there).title, other.articles.article(there).published) == (
            "Gong visits",
            date(2023, 7, 12),
        )
        assert other.check() == []
        other.history.undo()
        assert other.articles.article(there).id == there
        assert other.exchange.adopt(tmp_path / "decisions.jsonl").known == 1


def test_a_snapshot_and_what_is_rescued_have_the_edits(library: Library, tmp_path: Path, one: int) -> None:
    edit(library, one, title="Gong visits", section="World")
    with library.snapshot() as snapshot:
        [told] = [it.article for it in snapshot.articles() if it.article.id == one]
    assert (told.title, told.section, told.edited) == ("Gong visits", "World", frozenset({Field.TITLE, Field.SECTION}))
    assert library.rescue.write(tmp_path / "out").decisions == 1
    with Library.create(tmp_path / "other.library") as other:
        [there] = add(other, talks())
        other.exchange.adopt(tmp_path / "out" / "decisions.jsonl")
        assert other.articles.article(there).title == "Gong visits"


def test_other_decisions_hold_beside_edits(library: Library, one: int) -> None:
    gong = entity_id(library, "Gong Zheng")
    edit(library, one, title="Gong visits", date="2023-07-12")
    library.decisions.decide(library.proposals.rename(gong, "Mayor Gong").decision)
    library.decisions.decide(
        library.proposals.remove([entity_id(library, "Shanghai")], [library.articles.article(one).id]).decision
    )
    assert library.check() == []
    for _ in range(3):
        library.history.undo()
        assert library.check() == []


def test_a_check_tells_what_is_not_as_it_was_edited(library: Library, one: int) -> None:
    edit(library, one, source="The Wire")
    with library._database.write() as connection:
        connection.exec_driver_sql("DELETE FROM as_read")
    assert library.check() == ["1 articles have another title, date or source than was read and edited."]
