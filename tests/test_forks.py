"""An import that is forked of a process which has loaded all tells and does what one that is started does."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library
from tests import forks
from tests.handover import IMPORT


@pytest.fixture
def program(tmp_path: Path) -> Iterator[str]:
    with forks.served(tmp_path) as served:
        yield served


def started(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([program, *words], capture_output=True, encoding="utf-8", check=False)


def test_an_import_is_forked(program: str, tmp_path: Path) -> None:
    article, path = tmp_path / "ferry.txt", tmp_path / "ferry.library"
    article.write_text("The last ferry\n\nIt left Munich at noon, with Anna Montag on board.", "utf-8")
    Library.create(path).close()
    command, pipe = [program, *IMPORT, str(path)], subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, encoding="utf-8") as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(f"{json.dumps(str(article))}\ngo\n")
        process.stdin.flush()
        assert [json.loads(line)["event"] for line in process.stdout] == ["progress", "finished"]
    assert process.returncode == 0
    with Library.open(path) as library:
        assert library.articles.counts().articles == 1


def test_one_that_fails_ends_as_it_would_end(program: str) -> None:
    ended = started(program, *IMPORT)
    assert ended.returncode != 0
    assert "required: library" in ended.stderr


def test_all_else_is_python(program: str) -> None:
    ended = started(program, "-c", "import sys; print(*sys.argv); sys.exit(3)", "maglev")
    assert (ended.returncode, ended.stdout) == (3, "-c maglev\n")


def test_one_that_is_ended_is_killed(program: str, tmp_path: Path) -> None:
    path, pipe = tmp_path / "ferry.library", subprocess.PIPE
    Library.create(path).close()
    with subprocess.Popen([program, *IMPORT, str(path)], stdin=pipe, stdout=pipe) as process:
        process.kill()
        assert process.stdout
        assert process.stdout.read() == b""  # nobody can write to it any more
