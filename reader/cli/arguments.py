"""Reading the command line: a command of the table, or files for the window."""

from __future__ import annotations

import argparse
import re
import shutil
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NoReturn

import reader
from reader.cli.command import Command, a_file
from reader.cli.commands import COMMANDS
from reader.disk import is_library_file
from reader.errors import ReaderError
from reader.places import is_there

PROGRAM = "entity-reader"
DESCRIPTION = "Who is in a pile of news articles, where, with whom, since when, and which sentence says so."
HELP = "help"
NAMES = tuple(command.name for command in COMMANDS)
LIBRARY_HELP = "the library to use instead of the usual one"
_USAGE = ("[--library FILE] [COMMAND …]", "[--library FILE] [FILE …]", "[--library FILE] LINK")

_SAID = {  # what argparse says, and what we say for it
    r"^the following arguments are required: (.+)$": r"what is missing: \1",
    r"^argument ([^:]+): expected one argument$": r"nothing stands after \1",
    r"^argument ([^:]+): expected (.+) arguments?$": r"not enough, or too much, stands after \1",
    r"^argument ([^:]+): ignored explicit argument .*$": r"\1 takes no value",
    r"^argument ([^:]+): ": r"\1: ",
}


class _Parser(argparse.ArgumentParser):
    """A parser that says in a sentence what it does not understand."""

    def error(self, message: str) -> NoReturn:
        for pattern, said in _SAID.items():
            message = re.sub(pattern, said, message)
        raise ReaderError(f"{message[:1].upper()}{message[1:]}. “{self.prog} --help” says more.")


def parse(words: Sequence[str]) -> argparse.Namespace:
    """Return what the words ask for; `run` is None where they ask for the window, with `files` and `library`.

    ReaderError where they make no sense; SystemExit where they ask for help or the version.
    """
    first = _first_word(words)
    if first == HELP:
        return _help(words)
    if first is None or first in NAMES:
        return _for_a_command(words, first)
    return _for_the_window(words)


def _help(words: Sequence[str]) -> argparse.Namespace:
    """Show what “help” or “help COMMAND” asks for."""
    about = [word for word in words[words.index(HELP) + 1 :] if word != HELP]
    for name in about:
        if name not in NAMES:
            raise ReaderError(f"There is no command “{name}”.{_suggestion(name)}")
    return _command_parser("".join(about[:1])).parse_args([*about[:1], "--help"])


def _for_a_command(words: Sequence[str], name: str | None) -> argparse.Namespace:
    arguments, unknown = _command_parser(name).parse_known_args(_with_minus_signs(words, name))
    if unknown:
        who = f"{PROGRAM} {name}" if name else PROGRAM
        raise ReaderError(f"“{who}” does not take “{unknown[0]}”. “{who} --help” says what it takes.")
    return arguments


def _first_word(words: Sequence[str]) -> str | None:
    rest = iter(words)
    for word in rest:
        if word == "--library":
            next(rest, None)
        elif word == "--":
            return next(rest, None)
        elif not word.startswith("-"):
            return word
    return None


def _with_minus_signs(words: Sequence[str], name: str | None) -> list[str]:
    """Put a space before what a query rules out, such as -Blair: it is no option, and means the same to a query."""
    if name not in [command.name for command in COMMANDS if command.takes_query]:
        return list(words)
    return [f" {word}" if re.match(r"-(?!-|h$|\d+$).", word) else word for word in words]


def _command_parser(name: str | None) -> argparse.ArgumentParser:
    """Return the parser that knows all commands, and of the one with that name what it takes."""
    parser = _Parser(
        prog=PROGRAM,
        description=DESCRIPTION,
        usage="\n       ".join(f"{PROGRAM} {words}" for words in _USAGE),
        epilog="Without a command the window opens, and imports the files that are named."
        " A link that begins with entity-reader: is opened where it leads."
        " “help COMMAND” shows what a command takes, with examples.",
        allow_abbrev=False,
    )
    parser.add_argument("-v", "--version", action="version", version=f"{PROGRAM} {reader.__version__}")
    _add_library(parser, None)
    parser.set_defaults(run=None, files=[], link="")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog=PROGRAM)
    for command in COMMANDS:
        if command.name == name:
            _fill(commands.add_parser(name, help=command.summary, **_said_in_its_help(command)), command)
        else:
            commands.add_parser(command.name, help=command.summary, add_help=False)
    return parser


def _said_in_its_help(command: Command) -> dict[str, Any]:
    texts = {"description": _wrap(_sentence(command.summary)), "epilog": _examples(command)}
    return {**texts, "formatter_class": argparse.RawDescriptionHelpFormatter, "allow_abbrev": False}


def _fill(parser: argparse.ArgumentParser, command: Command) -> None:
    parser.set_defaults(run=command.run)
    if command.uses_library:
        _add_library(parser, argparse.SUPPRESS)
    for argument in command.arguments:
        parser.add_argument(*argument.names, **argument.options)


def _add_library(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument("--library", metavar="FILE", default=default, help=LIBRARY_HELP)


def _wrap(text: str) -> str:
    return textwrap.fill(text, max(shutil.get_terminal_size().columns - 2, 20))


def _examples(command: Command) -> str:
    lines = [f"  {line}" if PROGRAM in line else f"  {PROGRAM} {line}" for line in command.examples]
    return "\n".join(["examples:", *lines]) if lines else ""


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def _for_the_window(words: Sequence[str]) -> argparse.Namespace:
    parser = _Parser(prog=PROGRAM, add_help=False, allow_abbrev=False)
    _add_library(parser, None)
    parser.add_argument("files", nargs="*", type=a_file)
    parser.set_defaults(run=None)
    arguments = parser.parse_args(words)
    arguments.link = _only_link(arguments.files)
    arguments.files = [] if arguments.link else [Path(file) for file in arguments.files]
    for complaint in _missing(arguments.files):
        raise ReaderError(complaint)
    if arguments.library is None and (libraries := [file for file in arguments.files if is_library_file(file)]):
        arguments.library = str(libraries[0])  # as a desktop names one that is double-clicked; a second one is refused
        arguments.files.remove(libraries[0])
    return arguments


def _only_link(words: Sequence[str]) -> str:
    """Return the link that is to be opened, which stands by itself; nothing where there is none."""
    from reader.text.permalink import is_link  # for the window alone

    links = [word for word in words if is_link(word)]
    if links and len(words) > 1:
        raise ReaderError("A link is opened by itself: name no files beside it, and no second link.")
    return "".join(links)


def _missing(files: Sequence[Path]) -> Iterator[str]:
    for number, file in enumerate(files):
        if not is_there(file):
            what = "file" if number else "command and no file"
            yield f"There is no {what} named “{file}”.{_suggestion(str(file))}"


def _suggestion(word: str) -> str:
    from difflib import get_close_matches  # for few lines

    near = get_close_matches(word, [*NAMES, HELP], n=1)
    return f" Did you mean “{near[0]}”?" if near else ""
