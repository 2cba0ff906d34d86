"""The README names every command, and each thing it shows is what the program says."""

import re
import sys

import pytest

from reader.cli.commands import COMMANDS
from reader.exports.names import NAMES
from tests.readme import QUESTIONS, README, ROOT, Example, Shell, answered, in_readme

TEXT = README.read_text("utf-8")
SEVERAL = ("--to", "--rename", "--remove", "--import", "--export", "--new")  # that mean what their command says


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What each example really says; in the README's order, since one may need what another has made."""
    with Shell(tmp_path_factory.mktemp("readme")) as shell:
        asked = {questions: answered(questions, shell.library) for questions in QUESTIONS.findall(TEXT)}
        return asked | {example.command: shell.output(example.command) for example in in_readme(TEXT)}


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_it_shows_each_command_of_entity_reader(command: str) -> None:
    shown = rf"entity-reader (--library \S+ )?{command}\b"
    assert any(re.search(shown, example.command) for example in in_readme(TEXT))


def test_its_table_has_each_option_that_several_commands_take_and_these_commands() -> None:
    taken: dict[str, set[str]] = {}
    for command in COMMANDS:
        for option in (name for argument in command.arguments for name in argument.names if name.startswith("--")):
            taken.setdefault(option, set()).add(command.name)
    shared = {option: commands for option, commands in taken.items() if len(commands) > 1 and option not in SEVERAL}
    table = re.findall(r"^\| `(--[a-z-]+)[^|]*\| (all but )?((?:`[a-z-]+` ?)+)\|", TEXT, re.MULTILINE)
    told = {option: set(re.findall(r"[a-z-]+", names)) for option, _, names in table}
    every = {command.name for command in COMMANDS}
    assert {option: every - told[option] if but else told[option] for option, but, _ in table} == shared


def test_its_table_has_each_export() -> None:
    table = TEXT[TEXT.index("| `--as` |") :].partition("\n\n")[0]
    told = [name for names in re.findall(r"^\| ((?:`[a-z]+` ?)+)\|", table, re.MULTILINE) for name in names.split()]
    assert sorted(name.strip("`") for name in told) == sorted(NAMES)


@pytest.mark.parametrize("command", ["run", "test"])
def test_it_names_the_two_commands_of_dev_py(command: str) -> None:
    assert f"python3 dev.py {command}" in TEXT


@pytest.mark.skipif(sys.platform == "win32", reason="the examples are lines for a POSIX shell")
@pytest.mark.parametrize("example", in_readme(TEXT), ids=lambda example: example.command)
def test_what_it_shows_is_what_the_program_says(example: Example, outputs: dict[str, str]) -> None:
    assert outputs[example.command] == example.output, "python -m tests.readme writes the real output"


def test_what_it_asks_in_sql_is_answered_as_it_says(outputs: dict[str, str]) -> None:
    [questions] = QUESTIONS.findall(TEXT)
    assert questions.count("SELECT ") == 5
    assert outputs[questions] == questions, "python -m tests.readme writes the real answers"


def test_every_file_it_points_to_is_there() -> None:
    named = re.findall(r'(?:\]\(|src="|srcset=")((?!https?:)[^)"#]+)', TEXT)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
