"""The same words in a file of another format are the same article; in another paper they are another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from hashlib import sha256

from reader.extraction.no_tagger import NoTagger
from reader.ingest.readers import read
from reader.library import Library
from reader.library.maintenance import wording_keys
from reader.model import Field, FileOutcome, FileStatus, SourceFile
from reader.text.wording import keys_of
from tests.library.newsroom import Ready, add, reading, state
from tests.text.test_wording import STORY

TITLE = "Pier opens a year late"
TEXT = reading(TITLE, STORY, source="Dunmare Echo")


def as_file(made: Ready, name: str, body: str = "", **head: object) -> Ready:
    """Return the same article as a file of another format tells it: no text that a digest could be made of."""
    _, draft, read_ = made
    other = replace(draft, body=body or draft.body, text_digest="", wording=keys_of(body or draft.body), **head)  # type: ignore[arg-type]
    return SourceFile(f"/texts/{name}", name.encode(), sha256(name.encode()).hexdigest()), other, read_


def import_files(library: Library, *made: Ready) -> list[FileOutcome]:
    import_id = library.imports.begin("more")
    outcomes = library.imports.add(import_id, made)
    library.imports.finish(import_id)
    return outcomes


PAGE = as_file(TEXT, "pier.html", STORY.replace("“", '"').replace("”", '"'))
PRINTED = as_file(TEXT, "pier.pdf", STORY.replace("harbour", "har-\nbour"), source="")


def test_the_same_words_in_another_format_are_one_article_and_all_files_are_kept(library: Library) -> None:
    [number] = add(library, TEXT)
    page, printed = import_files(library, PAGE, PRINTED)
    assert (page.status, page.article_id) == (printed.status, printed.article_id) == (FileStatus.DUPLICATE, number)
    assert page.reason == f"The library has this text already: “{TITLE}”."
    assert len(state(library.path)["article_file"]) == 3
    assert library.check() == []


def test_they_are_one_within_a_batch_too(library: Library) -> None:
    page, printed, text = import_files(library, PAGE, PRINTED, TEXT)
    assert (page.status, printed.status, text.status) == ("added", "duplicate", "duplicate")
    assert library.check() == []


def test_the_same_words_under_another_head_are_another_article(library: Library) -> None:
    [number] = add(library, TEXT)
    others = import_files(
        library,
        as_file(TEXT, "echo.html", source="Northern Lamp"),
        as_file(TEXT, "late.html", published=date(2023, 4, 5)),
        as_file(TEXT, "head.html", title="A wreck, and a bill"),
    )
    assert {outcome.status for outcome in others} == {FileStatus.ADDED}
    [again] = import_files(library, as_file(TEXT, "lamp.docx", source="The Northern Lamp"))
    assert (again.status, again.article_id) == (FileStatus.DUPLICATE, others[0].article_id)
    assert number not in {outcome.article_id for outcome in others}
    assert library.check() == []


def test_what_the_user_said_of_it_and_what_its_file_says_are_both_heeded(library: Library) -> None:
    [number] = add(library, TEXT)
    for field, value in ((Field.SOURCE, "Northern Lamp"), (Field.TITLE, "A wreck"), (Field.DATE, "2024-02-03")):
        [(_, number)] = library.decisions.decide(library.proposals.edit([(number, field, value)]).decision).moved or [
            (0, number)
        ]
    page, said = import_files(
        library, PAGE, as_file(TEXT, "lamp.html", title="A wreck", source="Northern Lamp", published=date(2024, 2, 3))
    )
    assert (page.article_id, said.article_id) == (number, number)
    assert library.check() == []


def test_an_undo_takes_only_the_file_back_and_later_it_is_known_again(library: Library) -> None:
    [number] = add(library, TEXT)
    import_files(library, PRINTED)
    library.history.undo()
    assert library.articles.counts().articles == 1
    library.history.undo()
    assert not state(library.path)["wording"]
    library.history.redo()
    [page] = import_files(library, PAGE)
    assert page.article_id == number
    assert library.check() == []


def test_an_article_is_found_by_its_words_wherever_it_goes(library: Library) -> None:
    [number] = add(library, TEXT)
    there = state(library.path)["wording"]
    library.articles.delete([number])
    assert not state(library.path)["wording"]
    library.articles.restore([number])
    assert state(library.path)["wording"] == there
    _, draft, linked = TEXT
    library.articles.update(number, replace(draft, body=draft.body + " Sailors cheered."), linked)
    assert state(library.path)["wording"] != there
    library.history.undo()
    assert state(library.path)["wording"] == there


def test_an_older_library_is_looked_at_while_nobody_waits(library: Library) -> None:
    [number] = add(library, TEXT)
    with library._database.driver() as driver:
        driver.execute("DELETE FROM wording")
    library.meta.set(wording_keys.PENDING, "0")  # as the migration does
    assert library.check() == []
    while library.upkeep.step():
        pass
    assert len(state(library.path)["wording"]) == 9
    assert not library.meta.get(wording_keys.PENDING)
    [page] = import_files(library, PAGE)
    assert page.article_id == number


def test_keys_that_are_wrong_are_told(library: Library) -> None:
    add(library, TEXT)
    with library._database.driver() as driver:
        driver.execute("DELETE FROM wording WHERE key = (SELECT max(key) FROM wording)")
        driver.execute("INSERT INTO wording(key, article_id) VALUES (1, 2)")
    assert library.check() == ["1 wordings are of no article.", "1 articles are not found by their words."]


def test_the_keys_of_what_is_read_come_with_it() -> None:
    [[(made, _)]] = read([TEXT[0]], NoTagger())  # type: ignore[misc]
    assert made.wording == keys_of(STORY)
