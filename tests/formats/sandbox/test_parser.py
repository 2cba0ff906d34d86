"""What the process that parses answers, question after question, asked here without the process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO
from typing import Any

import pytest

from reader.formats import parser, registry
from reader.formats.field_names import Role
from reader.formats.sandbox import allowance, child, drafts, frames, words
from reader.formats.sandbox.frames import Frame
from reader.formats.tables import table_view
from reader.formats.tables.mappings import json_of
from tests.formats.sandbox.naughty import Naughty


class Counted:
    """What is left for a file, as far as it is told here."""

    def __init__(self, *, is_worn: bool = False) -> None:
        self.is_worn = is_worn
        self.told: list[tuple[str, Any]] = []

    def begin(self, size: int, shown: int | None = None) -> None:
        self.told.append(("begin", shown))

    def add(self, length: int) -> None:
        self.told.append(("add", length))

    def end(self) -> None:
        self.told.append(("end", None))


@pytest.fixture(autouse=True)
def _naughty_format(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "FORMATS", (Naughty(), *registry.FORMATS))


def question(ask: str, *deeds: str, facts: str = "", **fields: object) -> Frame:
    data = "\n".join(f"DO {deed}" for deed in deeds).encode()
    told = {"path": "a.harm", "digest": "d" * 64, "columns": "", "facts": len(facts.encode())}
    return Frame({"ask": ask, "encoding": None, "format": "", **told, **fields}, facts.encode() + data)


def conversation(*questions: Frame, limits: Counted | None = None) -> list[Frame]:
    """Return all that is answered until the process ends, or waits for a question that does not come."""
    asked, answered = BytesIO(), BytesIO()
    for one in questions:
        frames.send(asked, one)
    asked.seek(0)
    with suppress(EOFError):
        parser.serve(asked, answered, limits or Counted())  # type: ignore[arg-type]
    answered.seek(0)
    return [*all_frames(answered)]


def all_frames(stream: BytesIO) -> Iterator[Frame]:
    while stream.tell() < len(stream.getvalue()):
        yield frames.receive(stream, 1 << 30)


def kinds(answers: list[Frame]) -> list[object]:
    return [one.fields["kind"] for one in answers]


def test_each_question_is_answered_and_ended() -> None:
    articles = question(child.ARTICLES, "article One", "refuse has no words")
    answers = conversation(articles, articles)
    assert kinds(answers) == [child.READY, *[drafts.ARTICLE, drafts.REFUSED, child.END] * 2]
    assert drafts.draft_of(answers[1]).title == "One"
    assert drafts.refusal_of(answers[2]).predicate == "has no words"
    assert answers[3].fields["goes_on"] is True


def test_a_process_that_failed_at_a_file_answers_no_other() -> None:
    deeds = question(child.ARTICLES, "article One", "read /nowhere/at/all")
    answers = conversation(deeds, deeds)
    assert kinds(answers) == [child.READY, drafts.ARTICLE, drafts.REFUSED, child.END]
    assert drafts.refusal_of(answers[2]).predicate == words.DAMAGED
    assert "FileNotFoundError" in answers[2].fields["trace"]
    assert answers[3].fields["goes_on"] is False


@pytest.mark.parametrize(("error", "predicate"), [(MemoryError, words.TOO_HUNGRY), (RecursionError, words.TOO_DEEP)])
def test_what_a_file_had_too_much_of_is_told(
    error: type[Exception], predicate: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Naughty, "articles", fail)
    _, refused, end = conversation(question(child.ARTICLES, "article One"))
    assert drafts.refusal_of(refused).predicate == predicate
    assert end.fields["goes_on"] is False


def test_a_process_that_holds_too_much_ends_after_its_answer() -> None:
    deeds = question(child.ARTICLES, "article One")
    answers = conversation(deeds, deeds, limits=Counted(is_worn=True))
    assert kinds(answers) == [child.READY, drafts.ARTICLE, child.END]
    assert answers[-1].fields["goes_on"] is False


def test_no_more_text_is_answered_than_can_be_held_and_the_process_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(allowance, "MOST_TEXT", 3_000)
    limits = Counted()
    large, small = question(child.ARTICLES, "words 500", "words 500"), question(child.ARTICLES, "article One")
    answers = conversation(large, small, limits=limits)
    assert kinds(answers)[1:] == [drafts.ARTICLE, drafts.REFUSED, child.END, drafts.ARTICLE, child.END]
    assert drafts.refusal_of(answers[2]).predicate == words.TOO_MUCH
    assert [what for what, _ in limits.told] == ["begin", "add", "end", "begin", "add", "end"]


def test_an_article_that_is_shown_again_has_the_time_of_its_place() -> None:
    limits = Counted()
    [ready, refused, end] = conversation(question(child.ORIGINAL, "read /nowhere", part=7), limits=limits)
    assert limits.told[0] == ("begin", 7)
    assert kinds([ready, refused, end]) == [child.READY, drafts.REFUSED, child.END]


def test_what_another_file_says_comes_before_the_bytes_of_the_file() -> None:
    answers = conversation(question(child.ARTICLES, "facts", facts='{"title": "Fähre"}'))
    assert drafts.draft_of(answers[1]).body == '{"title": "Fähre"}'


CSV = "title,text\nFair opens,It opened on Monday.\nFair closes,It closed on Friday.\n"


def of_table(ask: str, data: str = CSV, columns: str = "") -> Frame:
    return Frame({**question(ask).fields, "path": "a.csv", "columns": columns}, data.encode())


def test_how_a_file_is_laid_out_is_one_text() -> None:
    _, told, end = conversation(of_table(child.DESCRIPTION))
    assert drafts.text_of(told).startswith("text, 3 lines\n")
    assert end.fields["goes_on"] is True


def test_the_rows_of_a_table_are_one_text_of_which_a_sample_is_read() -> None:
    [view] = table_view.views_in(drafts.text_of(conversation(of_table(child.TABLES))[1]))
    assert view.rows[1] == ("Fair closes", "It closed on Friday.")
    said = json_of([view.mapping({Role.TITLE: "text", Role.TEXT: "title"})])
    _, *found, _ = conversation(of_table(child.SAMPLE, table_view.json_of([view]), said))
    assert [drafts.draft_of(one).title for one in found] == ["It opened on Monday.", "It closed on Friday."]


def test_a_table_of_entities_is_one_text_and_another_table_is_refused() -> None:
    entities = "key,name\nperson:jane doe,Jane Doe\n"
    _, told, _ = conversation(of_table(child.NAMES, entities))
    assert "Jane Doe" in drafts.text_of(told)
    _, refused, end = conversation(of_table(child.NAMES))
    assert "is no table of entities" in drafts.refusal_of(refused).predicate
    assert end.fields["goes_on"] is True
