"""`file:` and `folder:` find articles by where they came from, also where files come and go."""

from __future__ import annotations

import pytest

from reader.library import Library
from reader.model import ArticleQuery, Completion, Order
from tests.library.newsroom import add, in_other_bytes, reading

NAMES = ("/Press Archive/2021/Reuters/trade talks.txt", "/Press Archive/2021/AP/Z\xfcrich.txt", "/home/reuters/a.txt")


@pytest.fixture
def ids(library: Library) -> list[int]:
    return [add(library, reading(f"Title {n}", f"Body {n}.", path=path))[0] for n, path in enumerate(NAMES)]


def found(library: Library, words: str) -> set[int]:
    newest = library.articles.ids(ArticleQuery(f"{words} "))
    assert sorted(library.articles.ids(ArticleQuery(f"{words} ", order=Order.TITLE))) == sorted(newest)
    assert library.articles.count(ArticleQuery(f"{words} ")).articles == len(newest)
    return {*newest}


def test_articles_are_found_by_any_folder_of_their_path_and_by_the_name_of_their_file(
    library: Library, ids: list[int]
) -> None:
    first, second, third = ids
    assert found(library, "folder:reuters") == {first, third}
    assert found(library, 'folder:"press archive"') == {first, second}
    assert found(library, 'folder:"press archive" -folder:ap') == {first}
    assert found(library, "file:zurich") == {second}
    assert found(library, "NOT file:zurich") == {first, third}
    assert found(library, 'file:"trade talks" OR file:a.*') == {first, third}
    assert found(library, "file:archive") == set()
    assert library.search.interpret("folder:nowhere ").problems[0].sentence == "No folder is called “nowhere”."


def test_an_article_of_several_files_is_found_once_by_each_until_one_is_withdrawn(library: Library) -> None:
    one = reading("Title", "Body.", path="/one/a.txt")
    file, draft, read = in_other_bytes(one, "utf-16")
    [number] = add(library, one)
    add(library, (type(file)("/one/b.txt", file.data, file.digest), draft, read))
    assert [*library.articles.ids(ArticleQuery("folder:one "))] == [number]
    assert [*library.articles.ids(ArticleQuery("file:b.txt "))] == [number]
    library.history.undo()
    assert not library.articles.ids(ArticleQuery("file:b.txt "))
    assert [*library.articles.ids(ArticleQuery("folder:one "))] == [number]
    assert library.check() == []


def test_what_lies_in_the_bin_is_not_found_and_comes_back_with_its_folder(library: Library, ids: list[int]) -> None:
    library.articles.delete(ids[:1])
    assert found(library, "folder:reuters") == {ids[2]}
    assert found(library, "file:trade*") == set()
    library.history.undo()
    assert found(library, "folder:reuters") == {ids[0], ids[2]}
    library.articles.delete(ids[:1])
    library.bin.empty(ids[:1])
    assert library.search.interpret("folder:2021/reuters ").problems
    assert library.check() == []


def test_folders_are_completed_with_how_many_articles_came_from_them(library: Library, ids: list[int]) -> None:
    assert library.search.completions("mayor folder:arch") == [
        Completion('mayor folder:"Press Archive" ', note="2 articles")
    ]
    assert library.search.completions("folder:reu") == [
        Completion('folder:"2021/Reuters" ', note="1 article"),
        Completion('folder:"home/reuters" ', note="1 article"),
    ]
    assert library.search.completions("file:tr") == []


def test_folders_from_which_all_articles_came_are_completed_last(library: Library, ids: list[int]) -> None:
    for number, folder in enumerate(("a", "b", "b")):
        add(library, reading(f"Else {number}", f"Of {number}.", path=f"/leak/{folder}/{number}.txt"))
    library.articles.delete(ids)
    assert [one.text for one in library.search.completions("folder:")] == [
        'folder:"b" ',
        'folder:"a" ',
        'folder:"leak" ',
    ]


def test_a_folder_can_be_kept_as_a_search(library: Library, ids: list[int]) -> None:
    library.saved_searches.save("Reuters", "folder:reuters")
    [kept] = library.saved_searches.all()
    assert {*library.articles.ids(kept.query)} == {ids[0], ids[2]}
