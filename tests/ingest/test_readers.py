import hashlib

from reader.errors import FileError, ReaderError
from reader.ingest.readers import InProcessReader, read
from reader.model import ArticleDraft, Reading, SourceFile
from tests.ingest.fakes import WordTagger


def file(text: str, name: str = "a.txt") -> SourceFile:
    data = text.encode()
    return SourceFile(f"/news/{name}", data, hashlib.sha256(data).hexdigest())


def test_a_file_is_parsed_and_what_it_names_is_found(tagger: WordTagger) -> None:
    [(draft, reading)] = [one for one in read([file("Fair opens\n\nIn Shanghai.")], tagger) if isinstance(one, tuple)]
    assert (draft.title, draft.body) == ("Fair opens", "In Shanghai.")
    assert [entity.name for entity in reading.entities] == ["Shanghai"]
    assert reading.tagger == tagger.name


def test_an_article_that_is_there_already_is_not_parsed_again(tagger: WordTagger) -> None:
    draft = ArticleDraft("Fair opens", "5 November 2018\n\nIn Shanghai.")
    [answer] = read([draft], tagger)
    assert isinstance(answer, tuple)
    assert answer[0] is draft


def test_what_cannot_be_read_is_told_in_its_place_and_keeps_nothing_else_out(tagger: WordTagger) -> None:
    texts = [file("One\n\nIn Shanghai."), file(""), file("Two\n\nunspeakable"), file("Three\n\nIn Shanghai.")]
    one, empty, odd, three = read(texts, tagger)
    assert isinstance(empty, FileError)
    assert isinstance(odd, ReaderError)
    for answer in (one, three):
        assert isinstance(answer, tuple)
        assert isinstance(answer[1], Reading)
        assert len(answer[1].entities) == 1


def test_nothing_to_read_is_nothing_read(tagger: WordTagger) -> None:
    assert InProcessReader(tagger).submit([]).result() == []
    assert tagger.shown == []
