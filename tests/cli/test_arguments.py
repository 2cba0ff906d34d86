import re
import shlex
from pathlib import Path

import pytest

import reader
from reader.cli.arguments import parse
from reader.cli.command import Command
from reader.cli.commands import COMMANDS
from tests.cli.shell import Shell


def test_without_words_the_window_opens(shell: Shell) -> None:
    assert shell.run().code == 0
    assert shell.opened == [(None, [])]


def test_files_are_for_the_window(shell: Shell, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert shell.run("fair.txt", folder, "--library", "x.library").code == 0
    assert shell.opened == [(folder / "x.library", [folder / "fair.txt", folder])]


def test_a_library_alone_opens_the_window_on_it(shell: Shell, tmp_path: Path) -> None:
    assert shell.run("--library", tmp_path / "x.library").code == 0
    assert shell.opened == [(tmp_path / "x.library", [])]


def test_a_file_with_the_name_of_a_command_must_be_named_by_its_path(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "check").write_text("Fair opens\n\nA fair opened.")
    assert "sound" in shell.run("check").out
    assert shell.run("./check").code == 0
    assert shell.opened == [(None, [tmp_path / "check"])]


LINK = "entity-reader://5f0c9a2e77d14b60/article/9f86d081884c7d659a2feaa0c55ad015"


def test_a_link_is_for_the_window(shell: Shell) -> None:
    assert shell.run(LINK).code == 0
    assert shell.run("ENTITY-READER:nonsense").code == 0  # of which the window says that it makes no sense
    assert (shell.opened, shell.links) == ([(None, []), (None, [])], [LINK, "ENTITY-READER:nonsense"])


def test_a_link_is_opened_by_itself(shell: Shell, folder: Path) -> None:
    for beside in (LINK, folder / "fair.txt"):
        result = shell.run(LINK, beside)
        assert (result.code, result.err.startswith("A link is opened by itself:")) == (2, True)
    assert shell.opened == []


def test_a_word_that_is_no_command_and_no_file_is_refused(shell: Shell) -> None:
    result = shell.run("artcles")
    assert (result.code, result.err) == (
        2,
        "There is no command and no file named “artcles”. Did you mean “articles”?\n",
    )
    assert shell.opened == []


@pytest.mark.parametrize(
    "words",
    [
        ["import", ""],
        ["extract", ""],
        ["import", "--files-from", ""],
        ["decisions", "--export", ""],
        ["decisions", "--import", ""],
        ["rescue", ""],
        [""],
        ["fair.txt", ""],
    ],
)
def test_an_empty_name_names_no_file(
    shell: Shell, own: str, folder: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(folder)
    result = shell.run("--library", own, *words)
    assert result.code == 2
    assert "an empty name is that of no file" in result.err.lower()
    assert (result.out, shell.opened) == ("", [])


def test_a_file_that_is_missing_among_others_is_refused(shell: Shell, folder: Path) -> None:
    result = shell.run(folder / "fair.txt", "none.txt")
    assert (result.code, result.err) == (2, "There is no file named “none.txt”.\n")
    assert shell.opened == []


def test_the_library_may_be_named_before_or_after_the_command(shell: Shell, own: str) -> None:
    expected = shell.lines("--library", own, "articles", "--json")
    assert len(expected) == 3
    assert shell.lines("articles", "--library", own, "--json") == expected
    assert shell.lines(f"--library={own}", "articles", "--json") == expected
    assert shell.lines("articles", "--json", f"--library={own}") == expected


@pytest.mark.parametrize("words", [("help",), ("-h",), ("--help",)])
def test_help_names_the_commands(shell: Shell, words: tuple[str, ...]) -> None:
    result = shell.run(*words)
    assert (result.code, result.out) == (0, shell.run("--help").out)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_help_about_a_command_is_its_own_help_with_its_examples(shell: Shell, command: Command) -> None:
    result = shell.run("help", command.name)
    assert (result.code, result.out) == (0, shell.run(command.name, "-h").out)
    for example in command.examples:
        assert f"{example}\n" in f"{result.out}\n"
        words = re.sub(r".*entity-reader ", "", re.sub(" [<>].*", "", example))
        assert parse(shlex.split(words)).run is command.run


def test_help_about_what_is_no_command_is_refused(shell: Shell) -> None:
    result = shell.run("help", "artcles")
    assert (result.code, result.err) == (2, "There is no command “artcles”. Did you mean “articles”?\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("rename Montag", "What is missing: NEW-NAME."),
        ("articles --limit", "Nothing stands after --limit."),
        ("saved --rename x", "Not enough, or too much, stands after --rename."),
        ("articles --json=5", "--json takes no value."),
        ("show one", "ID: “one” is no number."),
        ("articles --order prettiest", "--order: there is no order “prettiest”;"),
        ("entities --order prettiest", "--order: there is no order “prettiest”;"),
        ("digest --as pdf", "--as: there is no form “pdf”; there are text, markdown, html."),
        ("export --to x --as pdf --paper a5", "--paper: there is no paper “a5”; there are a4, letter."),
    ],
)
def test_what_is_wrong_with_the_words_is_said_in_a_sentence(shell: Shell, words: str, said: str) -> None:
    result = shell.run(*words.split())
    assert result.code == 2
    assert result.err.startswith(said)
    assert result.err.endswith(f"“entity-reader {words.split()[0]} --help” says more.\n")


def test_what_a_command_does_not_take_is_told_with_where_to_read_what_it_does(shell: Shell) -> None:
    result = shell.run("entities", "--kin", "x")
    said = "“entity-reader entities” does not take “--kin”. “entity-reader entities --help” says what it takes.\n"
    assert (result.code, result.err) == (2, said)


@pytest.mark.parametrize(
    "words", [("show", "one"), ("undo", "--decision", "x"), ("split", "a", "--to", "b", "--in", "x")]
)
def test_an_id_that_is_no_number_is_told_in_words(shell: Shell, words: tuple[str, ...]) -> None:
    result = shell.run(*words)
    assert result.code == 2
    assert "is no number" in result.err
    assert "invalid int" not in result.err


@pytest.mark.parametrize("words", ["--version", "-v"])
def test_the_version_is_told(shell: Shell, words: str) -> None:
    result = shell.run(words)
    assert (result.code, result.out) == (0, f"entity-reader {reader.__version__}\n")


def test_help_names_every_command(shell: Shell) -> None:
    out = shell.run("--help").out
    assert all(re.search(rf"^    {command.name}( |$)", out, re.MULTILINE) for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_has_help_that_names_its_arguments(shell: Shell, command: Command) -> None:
    result = shell.run(command.name, "--help")
    assert result.code == 0
    for argument in command.arguments:
        said = argument.options.get("metavar", argument.names[0])
        assert all(word in result.out for word in ([said] if isinstance(said, str) else said))


@pytest.mark.parametrize("words", [("--nonsense",), ("articles", "--nonsense"), ("show",), ("--libr", "x", "articles")])
def test_what_makes_no_sense_is_refused_without_a_traceback(shell: Shell, words: tuple[str, ...]) -> None:
    result = shell.run(*words)
    assert (result.code, result.out) == (2, "")
    assert "--help" in result.err
