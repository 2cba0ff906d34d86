import hashlib
from collections.abc import Sequence

import pytest

from reader.errors import FileError, ReaderError
from reader.formats import registry
from reader.ingest.readers import GROUP, InProcessReader, read
from reader.model import ArticleDraft, Reading, SourceFile, Span
from tests.formats import letters
from tests.formats.letters import Letters
from tests.ingest.fakes import WordTagger


def file(text: str, name: str = "a.txt") -> SourceFile:
    data = text.encode()
    return SourceFile(f"/news/{name}", data, hashlib.sha256(data).hexdigest())


def test_a_file_is_parsed_and_what_it_names_is_found(tagger: WordTagger) -> None:
    [[one]] = read([file("Fair opens\n\nIn Shanghai.")], tagger)
    assert isinstance(one, tuple)
    draft, reading = one
    assert (draft.title, draft.body) == ("Fair opens", "In Shanghai.")
    assert [entity.name for entity in reading.entities] == ["Shanghai"]
    assert reading.tagger == tagger.name


def test_an_article_that_is_there_already_is_not_parsed_again(tagger: WordTagger) -> None:
    draft = ArticleDraft("Fair opens", "5 November 2018\n\nIn Shanghai.")
    [[answer]] = read([draft], tagger)
    assert isinstance(answer, tuple)
    assert answer[0] is draft


def test_what_cannot_be_read_is_told_in_its_place_and_keeps_nothing_else_out(tagger: WordTagger) -> None:
    texts = [file("One\n\nIn Shanghai."), file(""), file("Two\n\nunspeakable"), file("Three\n\nIn Shanghai.")]
    [one], [empty], [odd], [three] = read(texts, tagger)
    assert isinstance(empty, FileError)
    assert isinstance(odd, ReaderError)
    for answer in (one, three):
        assert isinstance(answer, tuple)
        assert isinstance(answer[1], Reading)
        assert len(answer[1].entities) == 1


def test_the_articles_of_one_file_are_read_together(tagger: WordTagger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "FORMATS", (Letters(), *registry.FORMATS))
    monkeypatch.setattr(registry, "TRUSTED", (Letters, *registry.TRUSTED))
    [several, [alone]] = read([file(letters.ONE_WITHOUT_A_BODY), file("Fair opens\n\nIn Shanghai.")], tagger)
    assert [one[0].title if isinstance(one, tuple) else str(one) for one in several] == [
        "Fair opens",
        "Fair closes",
        "a.txt has nothing in letter 3.",
    ]
    assert [len(one[1].entities) for one in (*several[:2], alone) if isinstance(one, tuple)] == [1, 1, 1]


def test_many_articles_of_one_file_are_read_a_few_at_a_time(
    tagger: WordTagger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "FORMATS", (Letters(), *registry.FORMATS))
    monkeypatch.setattr(registry, "TRUSTED", (Letters, *registry.TRUSTED))
    tagged: list[int] = []
    whole = tagger.tag

    def tag(texts: Sequence[str]) -> list[list[Span]]:
        tagged.append(len(texts))
        return whole(texts)

    monkeypatch.setattr(tagger, "tag", tag)
    many = "=====\n".join(f"Fair {number}\nShips came to Shanghai.\n" for number in range(2 * GROUP + 1))
    [several] = read([file(f"LETTERS\n{many}")], tagger)
    assert [one[0].part for one in several if isinstance(one, tuple)] == list(range(1, 2 * GROUP + 2))
    assert max(tagged) <= GROUP


def test_nothing_to_read_is_nothing_read(tagger: WordTagger) -> None:
    assert InProcessReader(tagger).submit([]).result() == []
    assert tagger.shown == []
