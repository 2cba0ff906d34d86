from pathlib import Path

import pytest

from reader.errors import FileError, NotFoundError
from reader.ingest.encoding_change import reopen
from reader.ingest.importer import import_files
from reader.library import Library
from tests.ingest.fakes import WordTagger


def imported(library: Library, path: Path, tagger: WordTagger) -> int:
    [step] = import_files(library, [path], tagger)
    assert step.outcomes[0].article_id
    return step.outcomes[0].article_id


def test_an_article_is_read_again_in_another_encoding(library: Library, folder: Path, tagger: WordTagger) -> None:
    path = folder / "umlauts.txt"
    path.write_bytes("Gerät für Shanghai\n\nDas Gerät ging nach Shanghai.".encode("cp1252"))
    article_id = imported(library, path, tagger)
    library.articles.set_starred([article_id], True)
    path.unlink()  # the library has the bytes
    changes = reopen(library, article_id, "cp1251", tagger)
    assert article_id in changes.articles
    article = library.articles.article(article_id)
    assert article.title == "Gerдt fьr Shanghai"
    assert article.encoding == "cp1251"
    assert article.starred
    assert [article.text[mention.start : mention.end] for mention in article.mentions] == ["Shanghai", "Shanghai"]
    reopen(library, article_id, "cp1252", tagger)
    assert library.articles.article(article_id).title == "Gerät für Shanghai"


def test_an_encoding_that_does_not_fit_changes_nothing(library: Library, folder: Path, tagger: WordTagger) -> None:
    path = folder / "umlauts.txt"
    path.write_bytes("Gerät für Shanghai\n\nDas Gerät ging nach Shanghai.".encode("cp1252"))
    article_id = imported(library, path, tagger)
    before = library.articles.article(article_id)
    with pytest.raises(FileError, match=r"umlauts\.txt"):
        reopen(library, article_id, "utf-8", tagger)
    assert library.articles.article(article_id) == before


def test_an_article_that_is_gone_is_not_found(library: Library, tagger: WordTagger) -> None:
    with pytest.raises(NotFoundError):
        reopen(library, 5, "utf-8", tagger)
