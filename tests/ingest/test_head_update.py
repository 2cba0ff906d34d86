"""Heads that older rules have read, read again by those of today."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reader.formats import registry
from reader.ingest.head_update import read_heads
from reader.ingest.importer import import_files
from reader.library import Library
from reader.model import ArticleDraft, ArticleQuery, Field, SourceFile
from tests.ingest.fakes import WordTagger

BODY = "The depot closed on Monday, the council said."
TEXT = f"Tram depot closes\n\nBy Mara Whitfield\nHarrow Times, 9 May 2022\n\n{BODY}\n"
NOTE = "A walk\n\nNobody was on the pier at Shanghai that morning, and the ferry did not come.\n"


def _by_older_rules(draft: ArticleDraft) -> ArticleDraft:
    lines = "By Mara Whitfield\n\nHarrow Times, 9 May 2022\n\n"
    is_depot = draft.title.startswith("Tram")
    return replace(draft, author="", source="", published=None, body=lines + draft.body) if is_depot else draft


@pytest.fixture
def old(library: Library, folder: Path, tagger: WordTagger, monkeypatch: pytest.MonkeyPatch) -> Library:
    """A library whose articles were read by rules that knew less."""
    articles = registry.articles

    def as_then(file: SourceFile, encoding: str | None = None) -> list[object]:
        return [_by_older_rules(one) if isinstance(one, ArticleDraft) else one for one in articles(file, encoding)]

    (folder / "depot.txt").write_text(TEXT, encoding="utf-8")
    (folder / "walk.txt").write_text(NOTE, encoding="utf-8")
    with monkeypatch.context() as then:
        then.setattr(registry, "articles", as_then)
        list(import_files(library, [folder], tagger))
    return library


def _find(library: Library, title: str) -> int:
    ids = library.articles.ids(ArticleQuery())
    return next(number for number in ids if library.articles.article(number).title == title)


def test_what_is_read_otherwise_takes_its_place_and_undo_brings_back_what_was(old: Library, tagger: WordTagger) -> None:
    before = old.articles.article(_find(old, "Tram depot closes"))
    steps = list(read_heads(old, tagger))
    [change] = [one for step in steps for one in step.found]
    assert change.fields[Field.AUTHOR] == ("", "Mara Whitfield")
    assert change.fields[Field.DATE] == ("", "2022-05-09")
    assert change.has_other_text
    article = old.articles.article(_find(old, "Tram depot closes"))
    assert (article.author, article.source, article.published) == ("Mara Whitfield", "Harrow Times", date(2022, 5, 9))
    assert article.body == BODY
    assert old.history.state().undo == "Reading of the Head of “Tram depot closes”"
    old.history.undo()
    assert old.articles.article(_find(old, "Tram depot closes")) == before
    old.history.redo()
    assert old.articles.article(_find(old, "Tram depot closes")).author == "Mara Whitfield"
    assert old.check() == []


def test_what_was_edited_stays(old: Library, tagger: WordTagger) -> None:
    number = _find(old, "Tram depot closes")
    old.decisions.decide(old.proposals.edit([(number, Field.AUTHOR, "Omar Hale")]).decision)
    list(read_heads(old, tagger))
    article = old.articles.article(_find(old, "Tram depot closes"))
    assert (article.author, article.source) == ("Omar Hale", "Harrow Times")
    [read] = old.heads.as_read([article.id]).values()
    assert read.author == "Mara Whitfield"


def test_nothing_is_changed_where_it_is_only_to_be_told(old: Library, tagger: WordTagger) -> None:
    steps = list(read_heads(old, tagger, is_dry=True))
    assert [len(step.found) for step in steps] == [1]
    assert old.articles.article(_find(old, "Tram depot closes")).author == ""


def test_what_is_read_as_ever_is_left_alone(old: Library, tagger: WordTagger) -> None:
    list(read_heads(old, tagger))
    tagger.shown.clear()
    assert [step.found for step in read_heads(old, tagger)] == [()]
    assert tagger.shown == []
