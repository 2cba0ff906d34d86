"""The commands that correct names: each tells what it touched, and holds from then on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.shell import Shell


@pytest.fixture
def named(shell: Shell, own: str) -> Any:
    """Return what the library knows of an entity, by its name."""

    def entity(name: str) -> tuple[str, str, int, int]:
        [found, *_] = shell.lines("--library", own, "entities", name, "--json")
        return found["name"], found["kind"], found["articles"], found["mentions"]

    return entity


def article(shell: Shell, own: str, words: str) -> int:
    [found] = shell.lines("--library", own, "articles", words, "--json")
    number: int = found["id"]
    return number


def test_rename_tells_what_it_touched(shell: Shell, own: str, named: Any) -> None:
    result = shell.run("--library", own, "rename", "montag", "Bernd  Monday")
    assert (result.code, result.err) == (0, "")
    assert result.out == "Renamed Bernd Montag to Bernd Monday: 3 mentions in 2 articles.\n"
    assert named("Bernd Monday") == named("Bernd Montag") == ("Bernd Monday", "person", 2, 3)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("rename", "montag", " Bernd  Montag "), "Bernd Montag is called that already: nothing changes."),
        (("retype", "Frankfurt", "Shanghai", "--to", "Places"), "Frankfurt and Shanghai: of the kind place already"),
    ],
)
def test_what_is_so_already_is_said_and_nothing_is_decided(
    shell: Shell, own: str, words: tuple[str, ...], said: str
) -> None:
    for also in ((), ("--dry-run",)):
        result = shell.run("--library", own, *words, *also)
        assert (result.code, result.err) == (0, "")
        assert result.out.startswith(said)
    [told] = shell.lines("--library", own, *words, "--json")
    assert (told["decision"], told["mentions"]) == (None, 0)
    assert shell.run("--library", own, "decisions").err == "Nothing has been decided yet.\n"
    assert shell.run("--library", own, "rename", "Montag", "bernd montag").code == 0


def test_a_dry_run_only_tells_what_would_be_touched(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "rename", "Montag", "Monday", "--dry-run")
    assert result.out == "Rename Bernd Montag to Monday: it would touch 3 mentions in 2 articles.\n"
    assert shell.run("--library", own, "decisions").err == "Nothing has been decided yet.\n"
    [told] = shell.lines("--library", own, "rename", "Montag", "Monday", "--dry-run", "--json")
    assert told["decision"] is None


def test_a_program_reads_what_was_touched(shell: Shell, own: str) -> None:
    assert shell.lines("--library", own, "retype", "Frankfurt", "--to", "facility", "--json") == [
        {"decision": 1, "verb": "retype", "words": "Change Frankfurt to facility", "mentions": 3, "articles": 2}
    ]


def test_retype_changes_several_at_once(shell: Shell, own: str, named: Any) -> None:
    result = shell.run("--library", own, "retype", "Frankfurt", "Shanghai", "--to", "group")
    assert result.out == "Changed Frankfurt and Shanghai to group: 6 mentions in 3 articles.\n"
    assert named("Frankfurt")[1] == named("Shanghai")[1] == "group"


def test_merge_calls_them_as_the_first_unless_told_otherwise(shell: Shell, own: str, named: Any) -> None:
    result = shell.run("--library", own, "merge", "Xi Jinping", "Montag")
    assert result.out.startswith("Merged Xi Jinping and Bernd Montag into Xi Jinping: 4 mentions in 3 articles.")
    assert named("Montag")[0] == "Xi Jinping"
    shell.run("--library", own, "merge", "Xi Jinping", "Frankfurt", "--called", "Someone")
    assert named("Frankfurt")[0] == "Someone"


def test_an_entity_is_not_merged_with_itself(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "merge", "Montag", "Bernd Montag")
    assert (result.code, result.err) == (2, "An entity cannot be merged with itself. Choose another one.\n")


def test_split_makes_another_of_what_some_articles_mean(shell: Shell, own: str, named: Any) -> None:
    number = article(shell, own, "Takeover")
    result = shell.run("--library", own, "split", "Frankfurt", "--in", number, "--to", "Frankfurt on the Oder")
    assert result.out == "Split Frankfurt on the Oder from Frankfurt in one article: 1 mention in 1 article.\n"
    assert named("Oder") == ("Frankfurt on the Oder", "place", 1, 1)


def test_split_makes_a_namesake_only_when_told_so(shell: Shell, own: str) -> None:
    number = article(shell, own, "Takeover")
    words = ("--library", own, "split", "Frankfurt", "--in", number, "--to", "Frankfurt")
    result = shell.run(*words)
    assert (result.code, result.err) == (
        2,
        "That is Frankfurt already. Say --new if there is another of that name.\n",
    )
    assert shell.run(*words, "--new").code == 0
    both = shell.lines("--library", own, "entities", "Frankfurt", "--json")
    assert [entity["articles"] for entity in both] == [1, 1]


def test_split_and_remove_refuse_an_article_that_is_not_there(shell: Shell, own: str) -> None:
    for words in (("split", "Frankfurt", "--to", "Other", "--in", 7), ("remove", "Frankfurt", "--in", 2**80)):
        result = shell.run("--library", own, *words)
        assert result.code == 2
        assert result.err == f"The library has no article {words[-1]}; “articles” lists the ids.\n"


def test_remove_takes_an_entity_out_of_one_article_or_all(shell: Shell, own: str, named: Any) -> None:
    result = shell.run("--library", own, "remove", "Montag", "--in", article(shell, own, "Takeover"))
    assert result.out == "Removed Bernd Montag in one article: not an entity: 1 mention in 1 article.\n"
    assert named("Montag") == ("Bernd Montag", "person", 1, 2)
    shell.run("--library", own, "remove", "Montag")
    assert shell.run("--library", own, "entity", "Montag").code == 2


def test_watch_marks_a_name_that_is_not_recognised(shell: Shell, own: str, named: Any) -> None:
    refused = shell.run("--library", own, "watch", "chief executive")
    assert (refused.code, refused.err) == (
        2,
        "Nobody is named “chief executive” yet: say by --kind what it is.\n",
    )
    result = shell.run("--library", own, "watch", "chief executive", "--kind", "other")
    assert result.out == "Watched “chief executive” as chief executive: 1 mention in 1 article.\n"
    assert named("chief executive") == ("chief executive", "other", 1, 1)
    shell.run("--library", own, "watch", "the news", "--to", "Frankfurt")
    assert named("Frankfurt")[3] == 4


def test_an_ambiguous_name_lists_the_candidates(shell: Shell, own: str) -> None:
    number = article(shell, own, "Takeover")
    shell.run("--library", own, "split", "Frankfurt", "--in", number, "--to", "Frankfurt", "--new")
    result = shell.run("--library", own, "rename", "frankfurt", "Frankfurt am Main")
    assert result.code == 2
    assert result.err.startswith("“frankfurt” could be any of these: #")
    assert result.err.count("Frankfurt (place, 1 article)") == 2
    chosen = result.err.split('"')[-2]
    assert shell.run("--library", own, "rename", chosen, "Frankfurt am Main").code == 0


def test_a_kind_tells_namesakes_apart(shell: Shell, own: str, named: Any) -> None:
    number = article(shell, own, "Takeover")
    shell.run("--library", own, "split", "Frankfurt", "--in", number, "--to", "group:Frankfurt")
    assert shell.run("--library", own, "rename", "group:Frankfurt", "FC Frankfurt").code == 0
    assert shell.run("--library", own, "rename", "Frankfurt", "Mainhattan", "--kind", "place").code == 0
    assert (named("FC")[1], named("Mainhattan")[1]) == ("group", "place")


WRITES = ["rename Montag X", "retype Montag --to place", "merge Shanghai Montag", "remove Montag",
          "split Montag --in 1 --to X", "watch Montag", "watch news --to Montag"]  # fmt: skip


@pytest.mark.parametrize("write", WRITES)
def test_whom_a_name_calls_in_full_is_not_taken_for_whom_it_calls_for_short(shell: Shell, own: str, write: str) -> None:
    shell.run("--library", own, "watch", "the news", "--kind", "other")
    shell.run("--library", own, "rename", "the news", "Montag")
    result = shell.run("--library", own, *write.split())
    assert (result.code, result.out) == (2, "")
    assert "Bernd Montag (person, 2 articles)" in result.err
    assert "Montag (other, 1 article)" in result.err


def test_a_surname_alone_is_not_taken_for_one_of_several_people_of_that_surname(
    shell: Shell, own: str, folder: Path, named: Any
) -> None:
    (folder / "named.txt").write_text("A fair\n\nTony Varga spoke. So did Cherie Varga.\n", "utf-8")
    (folder / "short.txt").write_text("A talk\n\nThe plan of Varga was heard.\n", "utf-8")
    shell.run("--library", own, "import", folder)
    for name in ("Tony Varga", "Cherie Varga", "Varga"):
        shell.run("--library", own, "watch", name, "--kind", "person")
    people = {one["name"] for one in shell.lines("--library", own, "entities", "Varga", "--kind", "people", "--json")}
    assert {"Tony Varga", "Cherie Varga"} <= people
    result = shell.run("--library", own, "rename", "varga", "Anna Varga")
    assert result.code == 2
    assert all(f"{name} (person" in result.err for name in people)


def test_an_unknown_name_is_answered_by_those_that_are_like_it(shell: Shell, own: str) -> None:
    result = shell.run("--library", own, "rename", "Bern", "X")
    assert result.code == 2
    assert "Did you mean #" in result.err
    assert "Bernd Montag (person, 2 articles)" in result.err


@pytest.mark.parametrize(
    "write", ["rename {} X", "retype {} --to place", "merge {} Shanghai", "remove {}", "watch {}", "watch it --to {}",
              "split {} --in article --to Frankfurt", "split Frankfurt --in article --to {}"],
)  # fmt: skip
def test_every_command_takes_a_name_a_kind_with_it_and_an_id(shell: Shell, own: str, write: str) -> None:
    [montag] = shell.lines("--library", own, "entities", "Montag", "--json")
    there = article(shell, own, "Takeover")

    def run(name: str) -> int:
        words = [{"{}": name, "article": there}.get(word, word) for word in write.split()]
        return shell.run("--library", own, *words, "--dry-run").code

    for name in ("montag", "Person:Montag", "People:bernd montag", f"#{montag['id']}"):
        assert run(name) == 0
    for name in ("#99999", f"place:#{montag['id']}", "place:Montag"):
        makes_it = "watch" in write or write.endswith("--to {}")
        assert run(name) == (0 if makes_it and name != "#99999" else 2)


def test_kinds_narrow_whom_a_name_means(shell: Shell, own: str) -> None:
    rename = ("--library", own, "rename", "Montag", "X", "--dry-run", "--kind", "place")
    assert shell.run(*rename, "--kind", "People").code == 0
    refused = shell.run(*rename, "--kind", "orgs")
    assert refused.code == 2
    assert "No place or organization is named “Montag”" in refused.err


@pytest.mark.parametrize(
    "words",
    [
        ("rename", "", "Z"),
        ("entity", "place:"),
        ("rename", "Zebra", "Z"),
        ("rename", "#999", "Z"),
        ("merge", "Montag", "person:Zebra"),
    ],
)
def test_a_name_that_nobody_has_is_refused(shell: Shell, own: str, words: tuple[str, ...]) -> None:
    result = shell.run("--library", own, *words)
    assert (result.code, result.out) == (2, "")
    assert result.err


@pytest.mark.parametrize("name", ["Mon\nday", "Mon\x1b[31mday", "M" * 3_000, " ", "caf\udce9"])
def test_what_cannot_be_a_name_is_refused(shell: Shell, own: str, name: str) -> None:
    takeover = str(article(shell, own, "Takeover"))
    for words in (
        ("rename", "Montag", name),
        ("watch", name, "--kind", "person"),
        ("watch", "Monday", "--to", name, "--kind", "person"),
        ("split", "Frankfurt", "--in", takeover, "--to", name, "--new"),
    ):
        result = shell.run("--library", own, *words)
        assert result.code == 2, words
        assert len(result.err.splitlines()) == 1
    assert shell.run("--library", own, "decisions").err == "Nothing has been decided yet.\n"
