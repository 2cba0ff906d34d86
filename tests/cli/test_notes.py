"""Notes are written, listed and tagged from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import Library
from reader.text.permalink import parse
from tests.cli.shell import Shell
from tests.exports.citation_style import NEWSROOM
from tests.library.newsroom import add, entity_id, person, reading

BODY = "The hall opens\nat noon. Gong Zheng speaks of the hall.\n\nNobody came."


@pytest.fixture
def press(tmp_path: Path) -> str:
    """Return the path of a library of two articles without a date: 1 and 2."""
    path = tmp_path / "press.library"
    with Library.create(path) as library:
        made = reading("Opening", BODY, person("Gong Zheng"), published=None)
        add(library, made, reading("Closing", "All is over.", published=None))
    return str(path)


def test_a_note_is_written_on_words_and_listed(shell: Shell, press: str) -> None:
    said = "--quote", "hall opens at noon", "--text", "Which **hall**?", "--tag", "to check", "--color", "sage"
    result = shell.run("--library", press, "note", 1, *said)
    assert (result.code, result.out, result.err) == (0, "Added a note on “hall opens at noon” (1).\n", "")
    [note] = shell.lines("--library", press, "notes", "--json")
    assert note == {
        "id": 1,
        "article": 1,
        "start": 13,
        "end": 31,
        "quote": "hall opens\nat noon",
        "note": "Which **hall**?",
        "tags": ["to check"],
        "color": "sage",
        "created": note["created"],
        "link": note["link"],
    }
    assert parse(note["link"]).note
    shown = shell.run("--library", press, "notes")
    assert shown.out.splitlines()[0].split() == ["ID", "DATE", "COLOUR", "TAGS", "ON", "NOTE"]
    assert "sage    to check  “hall opens at noon”  Which **hall**?" in shown.out
    assert shell.run("--library", press, "undo").code == 0
    assert shell.run("--library", press, "notes").err == "There are no notes yet.\n"


def test_words_are_highlighted_and_all_of_an_article_is_noted(shell: Shell, press: str) -> None:
    [first] = shell.lines("--library", press, "note", 1, "--quote", "Gong Zheng", "--json")
    assert (first["color"], first["note"], first["quote"]) == ("apricot", "", "Gong Zheng")
    assert shell.run("--library", press, "note", 2, "--text", "Ask again.").out == "Added a note on “Closing” (2).\n"
    assert [note["article"] for note in shell.lines("--library", press, "notes", "--json")] == [2, 1]
    assert [note["id"] for note in shell.lines("--library", press, "notes", "--limit", 1, "--json")] == [2]
    assert [note["id"] for note in shell.lines("--library", press, "notes", "--query", "again", "--json")] == [2]
    assert [one["id"] for one in shell.lines("--library", press, "notes", "--query", "-again", "--json")] == [1]
    assert shell.run("--library", press, "notes", "--query", "nothing").err == "No note is found.\n"
    assert shell.run("--library", press, "notes", "--lost").err == "No note is found.\n"
    wrong = shell.run("--library", press, "notes", "--query", "date:soon again")
    assert (wrong.code, "is no day, month or year" in wrong.err, wrong.out != "") == (1, True, True)
    assert [article["id"] for article in shell.lines("--library", press, "articles", "has:note", "--json")] == [2, 1]


def test_notes_on_names_say_on_whom(shell: Shell, press: str) -> None:
    with Library.open(Path(press)) as library:
        proposal = library.note_proposals.on_entities([entity_id(library, "Gong Zheng")], "Who is he?")
        library.decisions.decide(proposal.decision)
    [note] = shell.lines("--library", press, "notes", "--json")
    assert (note["article"], note["quote"], note["entities"]) == (None, "", ["Gong Zheng"])
    assert "Gong Zheng  Who is he?" in shell.run("--library", press, "notes").out


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("note", 1, "--quote", "no such words"), "“no such words” does not stand in article 1."),
        (
            ("note", 1, "--quote", "hall"),
            "“hall” stands 2 times in article 1. Quote more of what stands around it.",
        ),
        (("note", 1, "--quote", " "), "There are no words in this quotation."),
        (("note", 1), "Say what the note says (--text), which words it is on (--quote), or both."),
        (("note", 9, "--text", "x"), "The library has no article 9; “articles” lists the ids."),
        (
            ("note", 1, "--text", "x", "--tag", "a" * 101),
            f"“{'a' * 100}” cannot be a tag: it has more than 100 characters.",
        ),
        (
            ("note", 1, "--quote", "Nobody", "--color", "none"),
            "A note needs a text, a highlight a colour.",
        ),
        (("tag-articles", 1), "Say which tags: --tag gives one, --remove takes one away."),
        (("tag-articles", 1, "--remove", "x"), "There is no tag “x”."),
        (("tag-articles", 9, "--tag", "x"), "The library has no article 9; “articles” lists the ids."),
        (("tag-articles", 1, "--tag", ""), "“” cannot be a tag: it is empty."),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_decided(
    shell: Shell, press: str, words: tuple[object, ...], sentence: str
) -> None:
    result = shell.run("--library", press, *words)
    assert (result.code, result.out, result.err) == (2, "", f"{sentence}\n")
    assert shell.lines("--library", press, "decisions", "--json") == []


def test_a_colour_that_there_is_not_is_refused(shell: Shell, press: str) -> None:
    result = shell.run("--library", press, "note", 1, "--text", "x", "--color", "red")
    assert result.code == 2
    assert "there is no colour “red”; there are none, apricot, sage, lilac" in result.err


def test_articles_are_tagged_and_found_by_their_tags(shell: Shell, press: str) -> None:
    result = shell.run("--library", press, "tag-articles", 1, 2, "--tag", "To check", "--tag", "desk")
    assert (result.code, result.out) == (0, "Tagged 2 articles with “desk” and “To check”.\n")
    told = shell.lines("--library", press, "tag-articles", 1, "--remove", "to check", "--tag", "new", "--json")
    assert told == [{"article": 1, "tags": ["desk", "new"]}]
    found = shell.lines("--library", press, "articles", 'tag:"to check"', "--json")
    assert [article["id"] for article in found] == [2]
    told = [*found, *shell.lines("--library", press, "search", 'tag:"to check"', "--json")]
    assert [article["tags"] for article in told] == [["desk", "To check"]] * 2
    assert shell.lines("--library", press, "show", 1, "--json")[0]["tags"] == ["desk", "new"]
    assert shell.run("--library", press, "check").code == 0


def test_words_are_cited_in_a_style(shell: Shell, press: str, tmp_path: Path) -> None:
    cited = shell.run("--library", press, "cite", 1, "--quote", "hall opens at noon")
    quote, origin, link = cited.out.splitlines()
    assert (cited.code, cited.err, quote) == (0, "", "“hall opens at noon”")
    assert origin.startswith("— “Opening”")
    anchor = parse(link).anchor
    assert anchor
    assert anchor.quote == "hall opens\nat noon"
    (tmp_path / "newsroom.csl").write_text(NEWSROOM, "utf-8")
    said = "--quote", "hall opens at noon", "--style", tmp_path / "newsroom.csl", "--json"
    [told] = shell.lines("--library", press, "cite", 1, *said)
    assert told["text"].startswith("“hall opens at noon”\n— told by ")
    assert told["text"].endswith(f"\n{told['link']}\n")
    assert told["html"].startswith("<blockquote><p>hall opens at noon</p></blockquote>")
    wrong = shell.run("--library", press, "cite", 1, "--quote", "noon", "--style", tmp_path / "gone.csl")
    assert (wrong.code, "“gone.csl” cannot be used" in wrong.err) == (2, True)
