import itertools
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from reader.errors import NotFoundError
from reader.library import Library
from reader.library.articles import flags
from reader.library.articles.articles import COUNTED
from reader.library.store.article_record import day_of
from reader.model import ArticleDraft, ArticleQuery, Changes, Counts, Kind, Mention, Order, Reading
from tests.library.newsroom import MONDAY, add, entity_id, found, person, place, reading, state

EVERY = ArticleQuery()


def titles(library: Library, query: ArticleQuery = EVERY) -> list[str]:
    return [row.title for row in library.articles.rows(library.articles.ids(query))]


def test_an_id_sorts_by_date(library: Library) -> None:
    [old, new] = add(library, reading("Old", "", published=date(1890, 1, 2)), reading("New", "", published=MONDAY))
    assert old < new
    assert day_of(old) == date(1890, 1, 2).toordinal()
    assert titles(library) == ["New", "Old"]


def test_undated_articles_stand_below_the_dated_ones_the_last_one_added_first(path: Path) -> None:
    noon = datetime(2023, 4, 5, 12, tzinfo=UTC).timestamp()
    with Library.open(path, create=True, now=lambda: noon) as library:
        add(library, reading("Undated", "", published=None), reading("Monday", ""))
        add(library, reading("Later", "", published=date(2023, 4, 9)), reading("Undated too", "", published=None))
        assert titles(library) == ["Later", "Monday", "Undated too", "Undated"]
        assert titles(library, ArticleQuery(order=Order.OLDEST)) == ["Monday", "Later", "Undated", "Undated too"]
        [undated] = [row for row in library.articles.rows(library.articles.ids(EVERY)) if row.title == "Undated"]
        assert undated.published is None
        assert undated.added == datetime(2023, 4, 5, 12, tzinfo=UTC)


def test_an_undated_article_has_the_same_id_on_whatever_day_it_is_added(path: Path, tmp_path: Path) -> None:
    with (
        Library.open(path, create=True, now=lambda: 1e9) as library,
        Library.open(tmp_path / "other.library", create=True, now=lambda: 2e9) as other,
    ):
        undated = reading("Undated", "", published=None)
        assert add(library, undated) == add(other, undated) == [1]


def test_the_first_day_of_all_is_how_programs_write_that_they_know_none(library: Library) -> None:
    [number] = add(library, reading("Zero", "", published=date.min))
    assert library.articles.article(number).published is None


def test_what_was_added_last_is_first_in_the_order_of_adding(path: Path) -> None:
    clock = itertools.count(1_700_000_000)
    with Library.open(path, create=True, now=lambda: next(clock)) as library:
        for title, day in (("One", MONDAY), ("Two", None), ("Three", date(1999, 1, 1)), ("Four", None)):
            add(library, reading(title, "", published=day))
        assert titles(library, ArticleQuery(order=Order.ADDED)) == ["Four", "Three", "Two", "One"]


def test_a_row_is_what_a_list_shows(library: Library) -> None:
    [number] = add(library, reading("A title", "One two three.\n\nFour.", source="The Example"))
    [row] = library.articles.rows([number])
    assert (row.title, row.snippet, row.source, row.word_count) == ("A title", "One two three. Four.", "The Example", 6)
    assert (row.published, row.unread, row.starred, row.title_hits, row.snippet_hits) == (MONDAY, True, False, (), ())


def test_rows_come_in_the_order_asked_and_without_those_that_are_gone(library: Library) -> None:
    [first, second, third] = add(library, *(reading(title, "") for title in "ABC"))
    library.articles.delete([second])
    assert [row.title for row in library.articles.rows([third, second, first, 7])] == ["C", "A"]


def test_it_is_counted_how_many_of_some_articles_are_unread_and_starred(library: Library) -> None:
    [first, second, third] = add(library, *(reading(title, "") for title in "ABC"))
    library.articles.set_unread([first], False)
    library.articles.set_starred([second, third], True)
    assert library.articles.counts_among([first, second, 7]) == Counts(2, unread=1, starred=1)
    assert library.articles.counts_among([]) == Counts(0)


def test_a_limit_gives_the_newest(library: Library) -> None:
    add(library, *(reading(f"{day}", "", published=date(2020, 1, day)) for day in range(1, 9)))
    ids = library.articles.ids(EVERY, limit=3)
    assert ids.typecode == "q"
    assert [row.title for row in library.articles.rows(ids)] == ["8", "7", "6"]


def test_an_article_comes_back_as_it_was_read(library: Library) -> None:
    gong = person("Gong Zheng", "Gong")
    file, draft, entities = reading("Gong Zheng speaks 😀", "Gong was in Shanghai.", gong, place("Shanghai"))
    draft = replace(draft, author="A. Writer", url="https://example.org/a", encoding="cp1252")
    [number] = add(library, (file, draft, entities))
    article = library.articles.article(number)
    assert (article.title, article.body, article.text) == (draft.title, draft.body, draft.text)
    assert (article.author, article.url, article.encoding, article.path) == (
        "A. Writer",
        draft.url,
        "cp1252",
        file.path,
    )
    named = [(article.text[mention.start : mention.end], mention.kind) for mention in article.mentions]
    assert named == [("Gong Zheng", Kind.PERSON), ("Gong", Kind.PERSON), ("Shanghai", Kind.PLACE)]
    assert article.mentions[0] == Mention(0, 10, Kind.PERSON, entity_id(library, "gong zheng"))


def test_the_file_comes_back_byte_for_byte(library: Library) -> None:
    made = reading("Title", "Body. " * 500)
    [number] = add(library, made)
    assert library.articles.original(number) == made[0]


def test_what_cannot_be_stored_as_text_keeps_its_place(library: Library) -> None:
    odd = "\0 and \udce4"
    file, draft, entities = reading(f"Title {odd}", f"Body {odd}. Gong Zheng.", person("Gong Zheng"))
    [number] = add(library, (file, draft, entities))
    article = library.articles.article(number)
    assert article.title == "Title \ufffd and \ufffd"
    assert [article.text[mention.start : mention.end] for mention in article.mentions] == ["Gong Zheng"]
    assert article.path == "/texts/Title \ufffd and \ufffd.txt"
    library.articles.delete([number])
    library.articles.restore([number])
    assert library.articles.article(number) == article
    assert library.check() == []


def test_what_is_not_there_is_said(library: Library) -> None:
    with pytest.raises(NotFoundError):
        library.articles.article(7)
    with pytest.raises(NotFoundError):
        library.articles.original(7)
    with pytest.raises(NotFoundError):
        library.articles.update(7, ArticleDraft("", ""), Reading())


def test_flags_are_set_and_only_what_changed_is_told(library: Library) -> None:
    [first, second] = add(library, reading("A", ""), reading("B", ""))
    assert library.articles.set_unread([first], False) == Changes(frozenset({first}), flags=True)
    assert library.articles.set_unread([first, second], False) == Changes(frozenset({second}), flags=True)
    assert library.articles.set_unread([first], False) == Changes()
    library.articles.set_starred([second], True)
    assert library.articles.counts() == Counts(2, unread=0, starred=1)
    assert titles(library, ArticleQuery(starred=True)) == ["B"]
    assert titles(library, ArticleQuery(unread=True)) == []


def test_counts_tell_articles_and_entities_but_no_sums_of_money(library: Library) -> None:
    file, draft, read = reading("Title", "Gong Zheng paid $5.", person("Gong Zheng"))
    money = found(draft.text, replace(person("$5"), kind=Kind.MONEY))
    add(library, (file, draft, replace(read, entities=(*read.entities, money))))
    assert library.articles.counts() == Counts(1, unread=1, starred=0, entities=1)


def test_a_query_combines_words_entities_and_flags(library: Library) -> None:
    gong, shanghai = person("Gong Zheng"), place("Shanghai")
    ids = add(
        library,
        reading("One", "Gong Zheng opened a school in Shanghai.", gong, shanghai),
        reading("Two", "Gong Zheng opened a hospital.", gong),
        reading("Three", "A school in Shanghai.", shanghai),
        reading("Four", "A school."),
    )
    gong_id, shanghai_id = entity_id(library, "Gong Zheng"), entity_id(library, "Shanghai")
    library.articles.set_unread(ids[:1], False)
    assert titles(library, ArticleQuery(entity_ids=(gong_id,))) == ["Two", "One"]
    assert titles(library, ArticleQuery(entity_ids=(gong_id, shanghai_id))) == ["One"]
    assert titles(library, ArticleQuery("school ", (shanghai_id,))) == ["Three", "One"]
    assert titles(library, ArticleQuery("school ", (shanghai_id,), unread=True)) == ["Three"]
    assert titles(library, ArticleQuery("school ", (shanghai_id, gong_id))) == ["One"]
    assert titles(library, ArticleQuery(entity_ids=(shanghai_id,), unread=True)) == ["Three"]
    assert titles(library, ArticleQuery("school ", starred=True)) == []
    assert titles(library, ArticleQuery(entity_ids=(99,))) == []
    assert library.articles.count(ArticleQuery("school ", (shanghai_id,))) == Counts(2, unread=1)


def test_a_large_count_is_capped(library: Library) -> None:
    add(library, *(reading(f"Title {number}", "") for number in range(COUNTED + 5)))
    capped = library.articles.count(ArticleQuery("title "))
    assert (capped.articles, capped.capped) == (10_000, True)
    exact = library.articles.count(ArticleQuery("title "), exact=True)
    assert (exact.articles, exact.unread, exact.capped) == (COUNTED + 5, COUNTED + 5, False)
    assert library.articles.count(EVERY) == Counts(COUNTED + 5, unread=COUNTED + 5)


def test_deleting_and_restoring_is_exact(library: Library) -> None:
    gong, shanghai = person("Gong Zheng", "Gong"), place("Shanghai")
    ids = add(
        library,
        reading("One", "Gong Zheng. Gong is in Shanghai.", gong, shanghai, source="A"),
        reading("Two", "In Shanghai.", shanghai, source="B"),
    )
    library.articles.set_starred(ids[:1], True)
    before = state(library.path)
    assert library.articles.delete(ids[:1]) == Changes(frozenset(ids[:1]), membership=True, entities=True)
    assert library.entities.find_by_name("Gong Zheng") == []
    assert library.check() == []
    assert library.articles.counts() == Counts(1, unread=1, entities=1)
    library.articles.restore(ids[:1])
    assert state(library.path) == before
    assert library.check() == []


def test_a_deleted_article_is_not_found_by_its_words(library: Library) -> None:
    [number] = add(library, reading("Title", "Unmistakable."))
    library.articles.delete([number])
    assert list(library.articles.ids(ArticleQuery("unmistakable"))) == []
    assert library.search.completions("unmis") == []


def test_deleting_what_is_not_there_changes_nothing(library: Library) -> None:
    assert library.articles.delete([7]) == Changes()
    assert library.articles.restore([7]) == Changes()


def test_the_id_of_a_deleted_article_is_not_given_to_another(library: Library) -> None:
    [first] = add(library, reading("One", ""))
    library.articles.delete([first])
    [second] = add(library, reading("Two", ""))
    assert second != first
    library.articles.restore([first])
    assert sorted(library.articles.ids(EVERY)) == sorted([first, second])


def test_what_was_imported_again_meanwhile_is_not_restored_twice(library: Library) -> None:
    [first] = add(library, reading("One", "Body."))
    library.articles.delete([first])
    [again] = add(library, reading("One", "Body."))
    assert library.articles.restore([first]) == Changes()
    assert list(library.articles.ids(EVERY)) == [again]
    library.articles.delete([again])
    assert library.articles.restore([first]).articles == {first}
    assert library.check() == []


def test_an_update_keeps_id_flags_file_and_import(library: Library) -> None:
    made = reading("Ã¼ber", "Gong Zheng.", person("Gong Zheng"))
    [number] = add(library, made)
    library.articles.set_starred([number], True)
    library.articles.set_unread([number], False)
    draft = ArticleDraft("über", "Xi Jinping.", published=MONDAY, encoding="utf-8")
    changes = library.articles.update(number, draft, Reading((found(draft.text, person("Xi Jinping")),)))
    assert changes == Changes(frozenset({number}), entities=True)
    article = library.articles.article(number)
    assert (article.title, article.starred, article.unread) == ("über", True, False)
    assert library.articles.original(number) == made[0]
    assert library.entities.find_by_name("Gong Zheng") == []
    assert library.imports.articles(1) == [number]
    assert list(library.articles.ids(ArticleQuery("jinping "))) == [number]
    assert library.check() == []


def test_an_update_that_dates_an_article_moves_it(library: Library) -> None:
    [number] = add(library, reading("One", "", published=None))
    changes = library.articles.update(number, ArticleDraft("One", "", published=MONDAY), Reading())
    [moved] = library.articles.ids(EVERY)
    assert moved != number
    assert changes == Changes(frozenset({number, moved}), membership=True, entities=True, moved=((number, moved),))
    assert library.articles.article(number).id == moved
    assert library.articles.article(moved).published == MONDAY
    assert library.check() == []


def test_an_update_may_tell_another_source(library: Library) -> None:
    [number, _] = add(library, reading("One", "", source="A"), reading("Two", "", source="B"))
    library.articles.update(number, ArticleDraft("One", "", source="C", published=MONDAY), Reading())
    assert library.articles.article(number).source == "C"
    library.articles.update(number, ArticleDraft("One", "", source="B", published=MONDAY), Reading())
    assert library.articles.article(number).source == "B"


def test_some_articles_are_asked_whether_they_are_there_and_found(library: Library) -> None:
    one, two = add(library, reading("One", "A school."), reading("Two", "A hospital."))
    assert library.articles.which(ArticleQuery(), [one, two, 5]) == {one, two}
    assert library.articles.which(ArticleQuery("school "), [one, two, 5]) == {one}
    assert library.articles.which(ArticleQuery("school "), []) == set()
    library.articles.delete([one])
    assert library.articles.which(ArticleQuery(), [one, two]) == {two}


def test_no_flag_is_set_that_there_is_not(library: Library) -> None:
    [number] = add(library, reading("One", ""))
    with library._database.write() as connection, pytest.raises(ValueError, match="title"):
        flags.set_flag(connection, "title", [number], True)
    assert library.articles.article(number).title == "One"


def test_an_update_is_not_undone_in_an_article_that_is_gone(library: Library) -> None:
    [number] = add(library, reading("One", "Old words."))
    _, draft, read = reading("One", "New words.")
    library.articles.update(number, draft, read)
    library.imports.undo(1)
    assert library.history.undo() == Changes()
    assert library.check() == []


def test_an_update_of_an_article_that_was_thrown_away_is_not_undone(library: Library) -> None:
    [number] = add(library, reading("One", "Old words."))
    _, draft, read = reading("One", "New words.")
    library.articles.update(number, draft, read)
    updated = library.history.state().undo
    library.articles.delete([number])
    library.bin.empty()
    assert updated
    assert library.history.state().undo == ""
