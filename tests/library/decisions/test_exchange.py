"""Decisions travel: a file of them does in another library what they did in the first."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.errors import ReaderError
from reader.library import Library
from reader.library.decisions import exchange
from reader.library.decisions.jsonl import read, to_line
from reader.library.identity.decision_log import in_force
from reader.model import Field, Kind
from reader.model.decision import Adoption, Proposal, Target
from tests.library.newsroom import Ready, add, entity_id, export_decisions, person, place, reading

MADE = (
    reading("One", "John Smith came to Shanghai.", person("John Smith"), place("Shanghai")),
    reading("Two", "Jon Smith left. In May he was back.", person("Jon Smith"), person("May")),
    reading("Three", "John Smith, of the Foo Bar.", person("John Smith")),
)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    with Library.create(tmp_path / "other.library") as other:
        yield other


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "names.jsonl"


def decide_much(library: Library, *made: Ready) -> None:
    """Decide one thing with each verb."""
    articles = add(library, *(made or MADE))
    propose, john = library.proposals, entity_id(library, "John Smith")
    [there] = propose.occurrences("Foo Bar")
    steps: tuple[Callable[[], Proposal], ...] = (
        lambda: propose.merge([john, entity_id(library, "Jon Smith")], "J. Smith"),
        lambda: propose.retype([entity_id(library, "Shanghai")], Kind.GROUP),
        lambda: propose.rename(john, "Smith, John & Söhne"),
        lambda: propose.remove([entity_id(library, "May")]),
        lambda: propose.split_articles(john, [articles[2]], Target(kind=Kind.PERSON, name="John Smith")),
        lambda: propose.mark([(there.article_id, there.start, there.end)], Target(kind=Kind.OTHER, name="Foo Bar")),
        lambda: propose.watch("back", Target(kind=Kind.OTHER, name="Back")),
        lambda: propose.different([john, entity_id(library, "Shanghai")]),
        lambda: propose.later([john, entity_id(library, "Shanghai")]),
        lambda: propose.edit([(articles[0], Field.DATE, "2023-07-12"), (articles[1], Field.AUTHOR, "Jane Doe")]),
    )
    for make in steps:
        library.decisions.decide(make().decision)


def known(library: Library) -> list[tuple[str, Kind, int, int]]:
    assert library.check() == []
    return sorted((one.name, one.kind, one.articles, one.mentions) for one in library.entities.entities())


def marks(library: Library) -> list[dict[str, Any]]:
    return [json.loads(line) for line in library.exchange.to_lines()[1:]]


def test_what_was_decided_holds_in_another_library(library: Library, other: Library, file: Path) -> None:
    decide_much(library)
    add(other, *MADE)
    assert export_decisions(library, file) == 10
    adoption = other.exchange.adopt(file)
    assert (adoption.applied, adoption.known, adoption.idle) == (10, 0, 0)
    assert adoption.changes.entities
    assert known(other) == known(library)
    assert marks(other) == marks(library)


def test_a_kind_that_is_not_to_be_asked_for_a_while_travels(library: Library, other: Library, file: Path) -> None:
    add(library, *MADE)
    library.decisions.decide(library.proposals.later([entity_id(library, "May")]).decision)
    assert export_decisions(library, file) == 1
    assert other.exchange.adopt(file).applied == 1


def test_what_is_known_is_left_out(library: Library, file: Path) -> None:
    decide_much(library)
    export_decisions(library, file)
    before = library.history.state()
    assert library.exchange.adopt(file) == Adoption(0, 10)
    assert library.history.state() == before


def test_one_undo_takes_back_all_that_came(library: Library, other: Library, file: Path) -> None:
    decide_much(library)
    add(other, *MADE)
    before = known(other)
    export_decisions(library, file)
    other.exchange.adopt(file)
    after = known(other)
    assert other.history.state().undo == "Import of 10 Decisions"
    other.history.undo()
    assert known(other) == before
    assert other.history.state().undo == "Import of 3 Articles"
    other.history.redo()
    assert known(other) == after


def test_what_was_taken_back_does_not_travel(library: Library, file: Path) -> None:
    decide_much(library)
    library.history.undo()
    library.decisions.undo(2)
    assert [line["verb"] for line in marks(library)] == [
        "merge", "rename", "remove", "split", "mark", "watch", "different", "later",
    ]  # fmt: skip


def test_decisions_wait_for_the_articles_that_they_are_about(library: Library, other: Library, file: Path) -> None:
    decide_much(library)
    export_decisions(library, file)
    adoption = other.exchange.adopt(file)
    assert (adoption.applied, adoption.idle) == (10, 10)
    add(other, *MADE)
    assert known(other) == known(library)


def test_a_decision_about_an_entity_that_another_file_makes_waits_for_it(
    library: Library, other: Library, file: Path
) -> None:
    one, _ = add(library, *MADE[:2])
    add(other, *MADE[:2])
    john = entity_id(library, "John Smith")
    namesake = Target(kind=Kind.PERSON, name="John Smith")
    library.decisions.decide(library.proposals.split_articles(john, [one], namesake).decision)
    made = library.articles.article(one).mentions[0].entity_id
    library.decisions.decide(library.proposals.rename(made, "Johnny").decision)
    export_decisions(library, file)
    heading, split, rename = file.read_text("utf-8").splitlines()

    file.write_text(f"{heading}\n{rename}\n", "utf-8")
    adoption = other.exchange.adopt(file)
    assert (adoption.applied, adoption.idle) == (1, 1)
    assert "Johnny" not in {name for name, *_ in known(other)}
    file.write_text(f"{heading}\n{split}\n", "utf-8")
    adoption = other.exchange.adopt(file)
    assert (adoption.applied, adoption.idle) == (1, 0)
    assert known(other) == known(library)
    other.decisions.undo(1)
    other.decisions.redo(1)
    assert known(other) == known(library)


def test_each_line_is_read_as_it_was_told(library: Library) -> None:
    decide_much(library)
    with library._database.read() as connection:
        for one in in_force(connection):
            assert read(to_line(one)) == (one.decision, one.at, one.uid)


def test_a_name_of_another_library_is_readable_in_the_file(library: Library, file: Path) -> None:
    decide_much(library)
    export_decisions(library, file)
    text = file.read_text("utf-8")
    assert "Söhne" in text
    assert text.startswith('{"format": "Entity Reader decisions", "version": 2}\n')
    assert text.endswith("}\n")


HEADING = '{"format": "Entity Reader decisions", "version": 1}'
REF = {"kind": "person", "name": "Jon"}
CONTROL = "a name in it has a line break or another control character in it"
DIGEST = "0" * 64
NO_PLACE = "a place in it is not like [article, start, end, text]"
NO_PASSAGE = "a passage in it is not like [article, start, end, quote, before, after]"
NO_POINT = "a point in it is not like [latitude, longitude]"
GOOD: dict[str, Any] = {
    "verb": "rename",
    "at": "2026-05-03T09:12:44Z",
    "mark": "0123456789abcdef",
    "entities": [REF],
    "name": "John",
}


def changed(**fields: object) -> str:
    return json.dumps({name: value for name, value in (GOOD | fields).items() if value is not None})


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "it is no JSON object"),
        ("[" * 100_000, "it is no JSON object"),
        ("[]", "it is no JSON object"),
        (changed(verb="marry"), "“marry” is no verb that is known here"),
        (changed(verb=None), "“None” is no verb that is known here"),
        (changed(colour="red"), "“colour” is not known here"),
        (changed(entities=[]), "it lacks an entity"),
        (changed(entities={}), "its entities are no list"),
        (changed(entities=[{"kind": "person"}]), "a name in it is no text"),
        (changed(entities=[{"kind": "ship", "name": "Jon"}]), "“ship” is no kind that is known here"),
        (changed(entities=[{**REF, "id": 7}]), "an entity in it is not like {“kind”: …, “name”: …}"),
        (changed(entities=[{**REF, "made": "x" * 8}]), "“xxxxxxxx” is no mark of an entity"),
        (changed(name=None), "it lacks a name"),
        (changed(name=" "), "a name in it is empty"),
        (changed(name="a\0b"), CONTROL),
        (changed(name="a\nb"), CONTROL),
        (changed(entities=[{"kind": "person", "name": "Jon\u2028"}]), CONTROL),
        (changed(entities=[{"kind": "person", "name": "Jon", "called": "J\x1b[31m"}]), CONTROL),
        (changed(name="a" * 2001), "a name in it has more than 2,000 characters"),
        (changed(name="\ud800"), CONTROL),
        (changed(at="yesterday"), "it does not say when it was decided, such as 2026-05-03T09:12:44Z"),
        (changed(at="2026-05-03T09:12:44"), "it does not say when it was decided, such as 2026-05-03T09:12:44Z"),
        (changed(at="9999-05-03T09:12:44Z"), "it does not say when it was decided, such as 2026-05-03T09:12:44Z"),
        (changed(mark="7"), "“7” is no mark"),
        (changed(mark=None), "“None” is no mark"),
        (changed(verb="retype"), "it lacks a kind"),
        (changed(verb="merge", to=REF), "it lacks another entity"),
        (changed(verb="merge", to=REF, entities=[REF, REF]), "it lacks another entity"),
        (changed(verb="merge", entities=[REF, {**REF, "kind": "place"}]), "it lacks the entity that it leads to"),
        (changed(verb="different"), "it lacks another entity"),
        (changed(verb="split", to=REF), "it lacks places or articles"),
        (changed(verb="split", articles=[DIGEST]), "it lacks the entity that it leads to"),
        (changed(verb="split", to=REF, articles=["0"]), "“0” is no article"),
        (changed(verb="split", to=REF, articles=[DIGEST.replace("0", "A")]), f"“{'A' * 40}” is no article"),
        (changed(verb="split", to=REF, articles=[[]]), "“[]” is no article"),
        (changed(verb="split", to=REF, articles=[[DIGEST, "page:" + DIGEST]]), f"“page:{'0' * 35}” is no article"),
        (changed(verb="split", to=REF, articles=[[DIGEST + ".0"]]), f"“{'0' * 40}” is no article"),
        (changed(verb="mark", to=REF), "it lacks places"),
        (changed(verb="edit"), "it lacks what it edits"),
        (changed(verb="locate", point=[91, 0]), NO_POINT),
        (changed(verb="locate", point=["48", "2"]), NO_POINT),
        (changed(verb="locate", point=[1, 2, 3]), NO_POINT),
        (changed(verb="edit", edits=[["date", "2023-07-12"]]), "an edit in it is not like [article, field, value]"),
        (changed(verb="edit", edits=[[[DIGEST], "date", 7]]), "an edit in it is not like [article, field, value]"),
        (changed(verb="edit", edits=[[[DIGEST], "date", "7 May"]]), "“7 May” cannot be the date of an article"),
        (changed(verb="edit", edits=[[[DIGEST], "language", "xx"]]), "“xx” cannot be the language of an article"),
        (changed(verb="edit", edits=[[[DIGEST], "colour", "red"]]), "“colour” is no field that is known here"),
        (changed(verb="edit", edits=[["0", "author", None]]), "“0” is no article"),
        (changed(verb="mark", to=REF, places=[[DIGEST, -1, 2, "a"]]), NO_PLACE),
        (changed(verb="mark", to=REF, places=[[DIGEST, 2, 2, ""]]), NO_PLACE),
        (changed(verb="mark", to=REF, places=[[DIGEST, 0, 2**40, ""]]), NO_PLACE),
        (changed(verb="mark", to=REF, places=[[DIGEST, "0", 2, ""]]), NO_PLACE),
        (changed(verb="mark", to=REF, places=[[DIGEST, 0, 3, "ab"]]), NO_PLACE),
        (changed(verb="mark", to=REF, places=[["0", 0, 2, "ab"]]), "“0” is no article"),
        (changed(verb="annotate", anchors=[[DIGEST, 0, 2, "ab", ""]]), NO_PASSAGE),
        (changed(verb="annotate", anchors=[[DIGEST, 0, 3, "ab", "", ""]]), NO_PASSAGE),
        (changed(verb="annotate", anchors=[[DIGEST, 0, 2, "ab", "x" * 33, ""]]), NO_PASSAGE),
        (changed(verb="annotate", anchors=[[DIGEST, 0, 2, "ab", "", "", "alone"]]), NO_PASSAGE),
        (changed(verb="annotate", anchors=[[DIGEST, 0, 2**40, "ab", "", ""]]), NO_PASSAGE),
        (changed(verb="annotate", anchors=[["0", 0, 2, "ab", "", ""]]), "“0” is no article"),
        (changed(verb="annotate", name=""), "a name in it is empty"),
        (changed(verb="annotate", text=7), "a note in it is no text of at most 100,000 characters"),
        (changed(verb="annotate", text="x" * 100_001), "a note in it is no text of at most 100,000 characters"),
        (changed(verb="annotate"), "it lacks a text, or a passage and its colour"),
        (changed(verb="revise", notes=["7"], text="x"), "“7” is no mark of a note"),
        (changed(verb="revise", text="x"), "it lacks a note"),
        (changed(verb="tag", tags=["a\nb"]), "a tag in it has a line break or another control character in it"),
        (changed(verb="tag", tags=["a  b"]), "a tag in it has spaces that say nothing"),
        (changed(verb="tag", tags=[7]), "a tag in it is no text"),
        (changed(verb="color-tag", tags=["a"], color="red"), "“red” is no colour that is known here"),
        (changed(verb="watch", to=REF, name="…"), "it lacks a name that can be found"),
        (changed(), "it has the mark of line 2"),
    ],
)  # fmt: skip
def test_a_bad_line_is_told_and_nothing_is_imported(library: Library, file: Path, line: str, why: str) -> None:
    file.write_text(f"{HEADING}\n{changed()}\n\n{line}\n", "utf-8")
    with pytest.raises(ReaderError) as raised:
        library.exchange.adopt(file)
    assert str(raised.value) == f"Line 4 of “names.jsonl”: {why}. Nothing was imported."
    assert library.decisions.count() == 0
    assert library.history.state().undo == ""


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (b"", "“names.jsonl” is empty."),
        (b"Dear diary", "Line 1 of “names.jsonl”: it is no JSON object. Nothing was imported."),
        (b"{}", "Line 1 of “names.jsonl”: it does not begin a file of decisions. Nothing was imported."),
        (
            b'{"format": "Entity Reader decisions", "version": 3}',
            "Line 1 of “names.jsonl”: it was written by a newer Entity Reader. Nothing was imported.",
        ),
        (b"\xff\xfe{", "“names.jsonl” is no file of decisions: it is not written in UTF-8."),
    ],
)
def test_what_is_no_file_of_decisions_is_refused(library: Library, file: Path, text: bytes, why: str) -> None:
    file.write_bytes(text)
    with pytest.raises(ReaderError) as raised:
        library.exchange.adopt(file)
    assert str(raised.value) == why


def test_a_file_that_is_not_there_or_cannot_be_written_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=r"“none\.jsonl” cannot be read: there is no such file"):
        library.exchange.adopt(tmp_path / "none.jsonl")
    with pytest.raises(ReaderError, match=r"cannot be written in .*: there is no such folder"):
        export_decisions(library, tmp_path / "nowhere" / "names.jsonl")
    assert list(tmp_path.glob("*.new")) == []


def test_a_file_of_no_decisions_changes_nothing(library: Library, file: Path) -> None:
    assert export_decisions(library, file) == 0
    assert library.exchange.adopt(file) == Adoption(0)


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm"])
def test_the_library_itself_is_no_file_of_decisions(library: Library, suffix: str) -> None:
    with pytest.raises(ReaderError, match="is the library itself, not a file of decisions"):
        library.exchange.adopt(library.path.with_name(library.path.name + suffix))


def test_what_never_ends_or_is_endless_is_no_file_of_decisions(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ReaderError, match=r"“zero” is not a regular file\."):
        library.exchange.adopt(Path("/dev/zero"))
    with pytest.raises(ReaderError, match="is a folder, not a file"):
        library.exchange.adopt(file.parent)
    export_decisions(library, file)
    monkeypatch.setattr(exchange, "MOST_BYTES", 10_000)
    file.write_bytes(file.read_bytes() + b"\n" * 10_000)
    with pytest.raises(ReaderError, match="is larger than 0 MB, as no file of decisions is"):
        library.exchange.adopt(file)
