"""Links into a library lead to what they were made of, whatever was done to it since."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reader.errors import NotFoundError
from reader.library import Library, LinkTarget
from reader.model import ArticleQuery, Changes, Color, Field, NoteQuery
from reader.text.anchor import anchor
from reader.text.permalink import Permalink, parse, passage_link
from tests.library.newsroom import add, reading

BODY = "The hall opens at noon. Gong Zheng speaks of the hall.\n\nNobody came."


@pytest.fixture
def article_id(library: Library) -> int:
    add(library, reading("Opening", BODY), reading("Closing", "All is over, and nobody is in the hall."))
    [found] = library.articles.ids(ArticleQuery("opening"))
    return found


def link_to(library: Library, article_id: int, words: str) -> Permalink:
    article = library.articles.article(article_id)
    start = article.text.index(words)
    return parse(passage_link(article.link, anchor((), article.title, article.body, (start, start + len(words)))))


def words_at(library: Library, target: LinkTarget) -> str:
    assert target.span
    return library.articles.article(target.article_id).text[slice(*target.span)]


def test_each_library_has_an_id_that_its_copies_keep(library: Library, path: Path, tmp_path: Path) -> None:
    assert len(library.permalinks.library_id) == 16
    library.close()
    shutil.copy(path, tmp_path / "copy.library")
    with Library.open(path) as again, Library.open(tmp_path / "copy.library") as copy:
        assert again.permalinks.library_id == copy.permalinks.library_id
        with Library.create(tmp_path / "other.library") as other:
            assert other.permalinks.library_id != copy.permalinks.library_id


def test_a_library_of_an_older_version_is_given_one(library: Library, path: Path, article_id: int) -> None:
    before = library.permalinks.library_id
    library.meta.set("id", "")
    assert library.articles.article(article_id).link == ""
    library.close()
    with Library.open(path) as again:
        assert again.permalinks.library_id not in ("", before)
        assert again.articles.article(article_id).link.startswith("entity-reader://")


def test_a_link_leads_to_its_article_and_passage(library: Library, article_id: int) -> None:
    article = library.articles.article(article_id)
    assert parse(article.link).library == library.permalinks.library_id
    assert library.permalinks.find(parse(article.link)) == LinkTarget(article_id)
    for words in ("Opening", "hall opens", "Nobody came.", BODY):
        target = library.permalinks.find(link_to(library, article_id, words))
        assert (target.article_id, target.lost) == (article_id, "")
        assert words_at(library, target) == words


def test_it_holds_while_details_and_with_them_the_id_are_edited(library: Library, article_id: int) -> None:
    link = link_to(library, article_id, "speaks of the hall")
    details = (Field.DATE, "2019-07-12"), (Field.TITLE, "Another title"), (Field.SOURCE, "The Post")
    edits = library.proposals.edit([(article_id, field, value) for field, value in details])
    library.decisions.decide(edits.decision)
    target = library.permalinks.find(link)
    assert target.article_id != article_id
    assert words_at(library, target) == "speaks of the hall"


def test_it_holds_where_the_text_is_another_by_now(library: Library, article_id: int) -> None:
    link, gone = link_to(library, article_id, "hall opens"), link_to(library, article_id, "Nobody came.")
    now = reading("Opening", "After all that was said, the hall opens at noon. Gong Zheng speaks of it.")
    changes: Changes = library.articles.update(article_id, now[1], now[2])
    assert changes.articles
    assert words_at(library, library.permalinks.find(link)) == "hall opens"
    lost = library.permalinks.find(gone)
    assert (lost.article_id, lost.span, "passage" in lost.lost) == (article_id, None, True)


def test_a_note_is_found_where_it_is_by_now(library: Library, article_id: int) -> None:
    start = library.articles.article(article_id).text.index("Nobody")
    library.decisions.decide(
        library.note_proposals.on_passage(article_id, start, start + 6, text="Who?", color=Color.SAGE).decision
    )
    [number] = library.notes.ids(NoteQuery())
    [row] = library.notes.rows([number])
    link = parse(row.link)
    assert library.permalinks.find(link) == LinkTarget(article_id, (start, start + 6), number)
    library.decisions.decide(library.note_proposals.place(number, 0, 7).decision)
    assert library.permalinks.find(link) == LinkTarget(article_id, (0, 7), number)
    library.decisions.decide(library.note_proposals.erase([number]).decision)
    gone = library.permalinks.find(link)
    assert (gone.article_id, gone.span, "note" in gone.lost) == (article_id, None, True)


def test_of_an_article_that_is_gone_it_is_said_where_it_is(library: Library, article_id: int) -> None:
    link = parse(library.articles.article(article_id).link)
    library.articles.delete([article_id])
    with pytest.raises(NotFoundError, match="is in the bin"):
        library.permalinks.find(link)
    library.bin.empty([article_id])
    with pytest.raises(NotFoundError, match="not in this library"):
        library.permalinks.find(link)
