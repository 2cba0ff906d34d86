from __future__ import annotations

from dataclasses import replace

from reader.library import Library
from reader.model import ArticleDraft, ArticleQuery, Changes, Kind, Reading
from tests.library.newsroom import Ready, add, described, entity_id, found, person, place, reading


def read_by(tagger: str, ready: Ready) -> Ready:
    file, draft, read = ready
    return file, draft, replace(read, tagger=tagger)


def gong_in_shanghai(title: str = "One") -> Ready:
    gong = described(person("Gong Zheng", "Gong"), "Mayor", 5)
    return reading(title, "Mayor Gong Zheng. Gong is in Shanghai.", gong, place("Shanghai"))


def test_articles_of_other_taggers_are_left_newest_first(library: Library) -> None:
    ids = add(library, *(read_by(f"words {n % 2}", gong_in_shanghai(str(n))) for n in range(4)))
    assert library.retag.taggers() == ["words 0", "words 1"]
    assert library.retag.left("words 1") == 2
    assert library.retag.left("words 2") == 4
    first = library.retag.next("words 1", limit=1)
    assert first == [ids[2]]
    assert library.retag.next("words 1", limit=5, below=first[-1]) == [ids[0]]


def test_what_nobody_read_is_left_too(library: Library) -> None:
    add(library, read_by("", gong_in_shanghai()))
    assert library.retag.taggers() == []
    assert library.retag.left("words 1") == 1


def test_a_new_reading_takes_the_place_of_the_old_one(library: Library) -> None:
    [number] = add(library, gong_in_shanghai())
    shanghai = entity_id(library, "Shanghai")
    library.articles.set_starred([number], True)
    library.articles.set_unread([number], False)
    [draft] = library.retag.drafts([number]).values()
    assert draft == ArticleDraft("One", "Mayor Gong Zheng. Gong is in Shanghai.")
    anew = Reading((found(draft.text, place("Shanghai")), found(draft.text, person("Gong"))), "en", "words 2")
    assert library.retag.replace({number: anew}) == Changes(frozenset({number}), entities=True)
    assert {(entity.name, entity.mentions) for entity in library.entities.entities()} == {("Shanghai", 1), ("Gong", 2)}
    assert entity_id(library, "Shanghai") == shanghai
    article = library.articles.article(number)
    assert (article.starred, article.unread, article.language) == (True, False, "en")
    assert library.retag.taggers() == ["words 2"]
    assert library.check() == []


def test_articles_that_are_gone_are_left_out(library: Library) -> None:
    assert library.retag.replace({7: Reading(tagger="words 2")}) == Changes()
    assert library.retag.drafts([7]) == {}


def test_kinds_settle_again(library: Library) -> None:
    ids = add(library, *(reading(str(n), "Siemens fell.", person("Siemens")) for n in range(3)))
    anew = {
        number: Reading((found(draft.text, place("Siemens")),), tagger="words 2")
        for number, draft in library.retag.drafts(ids[:2]).items()
    }
    library.retag.replace(anew)
    assert [(entity.kind, entity.articles) for entity in library.entities.entities()] == [(Kind.PLACE, 3)]
    assert library.check() == []


def test_a_deleted_article_comes_back_as_it_was_read(library: Library) -> None:
    [number] = add(library, read_by("words 1", gong_in_shanghai()))
    library.articles.delete([number])
    assert library.retag.left("words 2") == 0
    library.articles.restore([number])
    assert library.articles.ids(ArticleQuery()).tolist() == [number]
    assert library.retag.next("words 2", limit=5) == [number]


def test_it_is_counted_what_a_tagger_has_read_and_has_not(library: Library) -> None:
    add(library, reading("One", ""), reading("Two", ""))
    assert (library.retag.by("tests 1"), library.retag.left("tests 1")) == (2, 0)
    assert (library.retag.by("another 1"), library.retag.left("another 1")) == (0, 2)
