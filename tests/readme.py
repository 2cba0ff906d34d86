"""The examples of README and manual: what they show of each command, and what the command really says.

    ```console
    $ entity-reader articles mayor
    …
    ```

What they ask of a library in SQL has its answer below, a row a line:

    ```sql
    SELECT kind, count(*) FROM v_entities GROUP BY kind;
    -- person | 18
    ```

They are one session: what a chapter has made, those behind it have. `python -m tests.readme` writes the real output.
"""

import json
import os
import re
import shlex
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from reader.manual.chapters import chapters, folder

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PAPERS = (README, *(folder() / f"{chapter.name}.md" for chapter in chapters()))
PUNCTUATION = frozenset("|<>;&$*`(){}")  # by which a shell does more than to start one program
BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
QUESTIONS = re.compile(r"(?<=^```sql\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
STATEMENT = re.compile(r"(^SELECT [^;]*;\n)(?:-- .*\n)*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """A command line and the output shown under it."""

    command: str
    output: str


def examples(block: str) -> Iterator[Example]:
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield Example(command, output.strip("\n"))


def examples_in(text: str) -> list[Example]:
    return [example for block in BLOCK.findall(text) for example in examples(block)]


class Shell:
    """A shell that knows the command `entity-reader`, in a home whose library holds the seeds.

    What is more than one command is left to a shell of the system, and each `entity-reader` in it starts anew.
    """

    def __init__(self, home: Path) -> None:
        program = home / "bin" / "entity-reader"
        program.parent.mkdir(parents=True)
        program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m reader "$@"\n', "utf-8")
        program.chmod(0o755)
        (home / "seeds").symlink_to(ROOT / "seeds")
        self._home = home
        self._environment = self._own(program.parent)
        self._preloaded = subprocess.Popen(
            [sys.executable, "-m", "tests.preloaded"],
            cwd=home,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="ascii",
        )
        self.output("entity-reader check")  # the first command of all fills the library and says so, naming its path

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._preloaded.communicate()

    def _own(self, programs: Path) -> Mapping[str, str]:
        others = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        path = os.pathsep.join([str(programs), others.get("PATH", os.defpath)])
        return {
            **others,
            "HOME": str(self._home),
            "PATH": path,
            "PYTHONPATH": str(ROOT),
            "LC_ALL": "C",
            "COLUMNS": "80",
        }

    @property
    def library(self) -> Path:
        """Return the file of the library that holds the seeds."""
        [path] = self._home.rglob("Articles.library")
        return path

    def output(self, command: str) -> str:
        """Return what a user sees: both streams, in the order they were written."""
        shown = self._from_a_shell(command) if set(command) & PUNCTUATION else self._alone(shlex.split(command)[1:])
        return "\n".join(line.rstrip() for line in shown.splitlines()).strip("\n")

    def _alone(self, words: Sequence[str]) -> str:
        assert self._preloaded.stdin
        assert self._preloaded.stdout
        self._preloaded.stdin.write(json.dumps(words) + "\n")
        self._preloaded.stdin.flush()
        shown: str = json.loads(self._preloaded.stdout.readline())
        return shown

    def _from_a_shell(self, command: str) -> str:
        result = subprocess.run(
            ["sh", "-c", f"{{ {command}\n}} < /dev/null 2>&1"],
            cwd=self._home,
            env=self._environment,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
        return result.stdout


def with_answers(text: str, library: Path) -> str:
    """Return a paper whose questions in SQL have the answers of a library."""
    return QUESTIONS.sub(lambda block: answered(block[0], library), text)


def updated(text: str, shell: Shell) -> str:
    """Return a paper with what its commands really say."""

    def real(block: re.Match[str]) -> str:
        shown = ((example.command, shell.output(example.command)) for example in examples(block[0]))
        return "\n".join(f"$ {command}\n{output}".rstrip() + "\n" for command, output in shown)

    return BLOCK.sub(real, text)


def answered(questions: str, library: Path) -> str:
    """Return statements, each with the rows that a library answers below it."""

    def with_rows(found: re.Match[str]) -> str:
        answers = connection.execute(found[1]).fetchall()
        return found[1] + "".join(f"-- {' | '.join(map(str, row))}".rstrip() + "\n" for row in answers)

    with closing(sqlite3.connect(library)) as connection:
        return STATEMENT.sub(with_rows, questions)


def main() -> None:
    with tempfile.TemporaryDirectory() as home, Shell(Path(home)) as shell:
        answered_papers = [with_answers(paper.read_text("utf-8"), shell.library) for paper in PAPERS]
        for paper, text in zip(PAPERS, answered_papers, strict=True):
            paper.write_text(updated(text, shell), "utf-8")


if __name__ == "__main__":
    main()
