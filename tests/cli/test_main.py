import os
import subprocess
import sys
from pathlib import Path
from signal import SIGINT
from types import ModuleType

import pytest

import reader.__main__
from reader.library import Library
from reader.model import ArticleQuery
from tests.cli.shell import Shell
from tests.ingest.fakes import write_many

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-m", "reader"]


def test_an_interrupted_command_ends_as_shells_expect(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("reader.cli.main.arguments.parse", interrupt)
    result = shell.run("articles")
    assert (result.code, result.err) == (130, "Stopped.\n")


def test_the_program_opens_the_window_with_what_it_was_given(
    monkeypatch: pytest.MonkeyPatch, folder: Path, tmp_path: Path
) -> None:
    opened: list[object] = []

    def open_window(library: Path | None, files: list[Path], link: str) -> int:
        opened.append((library, files, link))
        return 7

    start = ModuleType("reader.ui.start")
    monkeypatch.setattr(start, "main", open_window, raising=False)
    monkeypatch.setitem(sys.modules, "reader.ui.start", start)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(sys, "argv", ["entity-reader", "--library", str(tmp_path / "x.library"), str(folder)])
    assert reader.__main__.main() == 7
    assert opened == [(tmp_path / "x.library", [folder], "")]
    Library.create(tmp_path / "y.library").close()
    monkeypatch.setattr(sys, "argv", ["entity-reader", str(tmp_path / "y.library")])
    assert reader.__main__.main() == 7
    assert opened[1] == (tmp_path / "y.library", [], "")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_who_stops_reading_ends_a_command_without_a_word(tmp_path: Path) -> None:
    write_many(tmp_path, 400)
    with subprocess.Popen(
        [*PROGRAM, "extract", str(tmp_path), "--json"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdout
        assert child.stderr
        assert child.stdout.readline().startswith(b'{"path"')
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait(60) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_an_import_whose_report_nobody_reads_goes_on(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    write_many(tmp_path / "news", 400)
    library = tmp_path / "a.library"
    command = [*PROGRAM, "--library", str(library), "import", str(tmp_path / "news"), "--json"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout
        assert child.stderr
        child.stdout.readline()
        child.stdout.close()
        assert child.stderr.read() == b""
        assert child.wait(60) == 0
    with Library.open(library) as opened:
        assert opened.articles.counts().articles == 400


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is no signal there")
def test_ctrl_c_ends_an_import_and_keeps_what_is_done(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    write_many(tmp_path / "news", 1500)
    library = tmp_path / "a.library"
    command = [*PROGRAM, "--library", str(library), "import", str(tmp_path / "news"), "--json"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout
        assert child.stderr
        first = child.stdout.readline()
        child.send_signal(SIGINT)
        told = [first, *child.stdout]
        assert child.wait(60) == 1
        assert b"what was added stays" in child.stderr.read()
    with Library.open(library) as opened:
        assert len(opened.articles.ids(ArticleQuery())) == len(told) < 1500


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_locale_without_unicode_harms_nothing(folder: Path, encoding: str) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    result = subprocess.run(
        [*PROGRAM, "extract", str(folder)], cwd=ROOT, env=environment, capture_output=True, check=True
    )
    assert "👍" in result.stdout.decode("utf-8")
    assert result.stderr == b""


COMMANDS_THAT_NEED_NO = {
    "PySide6": ["articles", "search shanghai", "entities", "entity Shanghai", "check", "extract seeds", "--help"],
    "sqlalchemy": ["extract seeds", "tag --jsonl", "--help", "--version"],
    "reader.extraction": ["--help", "--version"],
    "reader.formats.bundles.recipe": ["extract seeds"],
    "chardet": ["extract seeds/001_ring_of_light.txt"],
}


@pytest.mark.parametrize(
    ("module", "words"), [(module, words) for module, all_words in COMMANDS_THAT_NEED_NO.items() for words in all_words]
)
def test_a_command_imports_no_more_than_it_needs(module: str, words: str) -> None:
    program = f"""
import sys
from reader.cli.main import main
try:
    main({words.split()!r}, None)
finally:
    assert {module!r} not in sys.modules
"""
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, stdin=subprocess.DEVNULL, text=True, check=False
    )
    assert (result.returncode, "Assertion" in result.stderr) == (0, False), result.stderr


def test_a_slow_start_would_be_noticed() -> None:
    """A start waits for modules, but for one a command; what is guarded against is a library at the top."""
    program = """
import sys
before = set(sys.modules)
sys.argv[1:] = ["--version"]
from reader.__main__ import main
try:
    main()
finally:
    print(sum(not name.startswith("reader.cli.") for name in sys.modules.keys() - before))
"""
    said = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert int(said.split()[-1]) < 134  # beyond what Python has loaded anyway, which differs from machine to machine


def test_an_empty_name_is_not_the_users_own_library(home: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "reader", "--library", "", "articles"], capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (2, "--library names no file.\n")
    assert not list(home.rglob("*.library"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is always full")
@pytest.mark.parametrize("words", [["articles"], ["articles", "--json"]])
def test_output_that_has_no_room_is_told_in_words(own: str, words: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run([*PROGRAM, "--library", own, *words], cwd=ROOT, stdout=full, stderr=subprocess.PIPE)
    assert result.returncode == 2
    assert result.stderr.decode() == "The output cannot be written: the disk is full.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="closes streams as a POSIX shell does")
@pytest.mark.parametrize("closing", [">&-", "2>&-", ">&- 2>&-"])
def test_streams_that_are_closed_are_nobody_listening(own: str, closing: str) -> None:
    command = f'"$@" {closing}'
    result = subprocess.run(
        ["sh", "-c", command, "sh", *PROGRAM, "--library", own, "articles"], cwd=ROOT, capture_output=True
    )
    assert (result.returncode, result.stderr) == (0, b"")
