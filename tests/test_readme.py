"""What README and manual show is what the program says, and nothing is left out."""

import re
import sys
from pathlib import Path

import pytest

from reader.cli.commands import COMMANDS
from reader.exports.names import NAMES
from tests.readme import PAPERS, QUESTIONS, README, ROOT, Example, Shell, answered, examples_in

TEXTS = {paper: paper.read_text("utf-8") for paper in PAPERS}
MANUAL = "\n".join(text for paper, text in TEXTS.items() if paper != README)
SEVERAL = ("--to", "--rename", "--remove", "--import", "--export", "--new", "--tagged")  # by command
EVERY = [(paper.stem, at, example) for paper in PAPERS for at, example in enumerate(examples_in(TEXTS[paper]))]
WORDS = "Windows macOS Linux backup uninstall PDF CSV bug"  # that a newcomer looks for
LONGEST = 100  # lines of a front page


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[object, str]:
    """What each example really says; in their order, since one may need what another has made."""
    with Shell(tmp_path_factory.mktemp("readme")) as shell:
        asked = {questions: answered(questions, shell.library) for questions in QUESTIONS.findall(MANUAL)}
        return asked | {(paper, at): shell.output(example.command) for paper, at, example in EVERY}


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_the_manual_shows_each_command_of_entity_reader(command: str) -> None:
    shown = rf"entity-reader (--library \S+ )?{command}\b"
    assert any(re.search(shown, example.command) for example in examples_in(MANUAL))


def test_the_manual_says_in_which_chapter_each_command_is_told() -> None:
    table = MANUAL[MANUAL.index("| Commands | Chapter |") :].partition("\n\n")[0]
    rows = re.findall(r"^\| ((?:`[a-z-]+` ?)+) \| \[[^]]+\]\(([a-z-]+)\.md\)", table, re.MULTILINE)
    told = {name: chapter for names, chapter in rows for name in re.findall(r"[a-z-]+", names)}
    assert {*told} == {command.name for command in COMMANDS}
    shown = {chapter: [example.command for paper, _, example in EVERY if paper == chapter] for chapter in told.values()}
    assert [name for name, chapter in told.items() if not any(f" {name}" in line for line in shown[chapter])] == []


def test_its_table_has_each_option_that_several_commands_take_and_these_commands() -> None:
    taken: dict[str, set[str]] = {}
    for command in COMMANDS:
        for option in (name for argument in command.arguments for name in argument.names if name.startswith("--")):
            taken.setdefault(option, set()).add(command.name)
    shared = {option: commands for option, commands in taken.items() if len(commands) > 1 and option not in SEVERAL}
    table = re.findall(r"^\| `(--[a-z-]+)[^|]*\| (all but )?((?:`[a-z-]+` ?)+)\|", MANUAL, re.MULTILINE)
    told = {option: set(re.findall(r"[a-z-]+", names)) for option, _, names in table}
    every = {command.name for command in COMMANDS}
    assert {option: every - told[option] if but else told[option] for option, but, _ in table} == shared


def test_its_table_has_each_export() -> None:
    table = MANUAL[MANUAL.index("| `--as` |") :].partition("\n\n")[0]
    told = [name for names in re.findall(r"^\| ((?:`[a-z]+` ?)+)\|", table, re.MULTILINE) for name in names.split()]
    assert sorted(name.strip("`") for name in told) == sorted(NAMES)


@pytest.mark.parametrize("command", ["run", "test"])
def test_the_readme_names_the_two_commands_of_dev_py(command: str) -> None:
    assert f"python3 dev.py {command}" in TEXTS[README]


def test_the_readme_is_a_front_page_with_every_word_that_a_newcomer_looks_for() -> None:
    assert TEXTS[README].count("\n") <= LONGEST
    assert [word for word in WORDS.split() if word not in TEXTS[README]] == []


@pytest.mark.skipif(sys.platform == "win32", reason="the examples are lines for a POSIX shell")
@pytest.mark.parametrize(
    ("paper", "at", "example"), EVERY, ids=[f"{paper}: {example.command}" for paper, _, example in EVERY]
)
def test_what_it_shows_is_what_the_program_says(
    paper: str, at: int, example: Example, outputs: dict[object, str]
) -> None:
    assert outputs[paper, at] == example.output, "python -m tests.readme writes the real output"


def test_what_it_asks_in_sql_is_answered_as_it_says(outputs: dict[object, str]) -> None:
    [questions] = QUESTIONS.findall(MANUAL)
    assert questions.count("SELECT ") == 5
    assert outputs[questions] == questions, "python -m tests.readme writes the real answers"


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.stem)
def test_every_file_it_points_to_is_there(paper: Path) -> None:
    named = re.findall(r'(?:\]\(|src="|srcset=")((?!https?:)[^)"#]+)', TEXTS[paper])
    assert [name for name in named if not (paper.parent / name).exists()] == []
    assert named or paper != README


def test_there_is_no_chapter_that_the_contents_do_not_name() -> None:
    manual = ROOT / "resources" / "manual"
    assert set(manual.iterdir()) == {paper for paper in PAPERS if paper != README}
