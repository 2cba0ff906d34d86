from itertools import islice
from pathlib import Path

import pytest

from reader.errors import FileError
from reader.formats import registry
from reader.model import ArticleDraft, SourceFile
from tests.fuzz.__main__ import Run, made_files
from tests.fuzz.mutations import MUTATIONS
from tests.fuzz.samples import SAMPLES
from tests.fuzz.trial import Trial, try_out

NAMES = ["ferry.txt", "ferry.docx", "ferry.eml"]


class Harm:
    """A format of which everything is wrong that its file names."""

    label, suffixes = "Harm", (".harm",)

    def recognises(self, file: SourceFile) -> bool:
        return file.data.startswith(b"HARM ")

    def articles(self, file: SourceFile, encoding: str | None = None) -> list[ArticleDraft]:
        what = file.data.decode().removeprefix("HARM ")
        return {
            "nothing": lambda: [ArticleDraft("Fair opens", "A fair.")],
            "secret": lambda: [ArticleDraft("Fair opens", "root:x:0:0:root")],
            "control": lambda: [ArticleDraft("Fair\x1b opens", "A fair.")],
            "error": lambda: [ArticleDraft("Fair opens", str(1 // 0))],
        }[what]()

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        return ""


def sorts(trial: Trial) -> list[str]:
    return [finding.sort for finding in trial.findings]


def test_the_same_honest_files_are_made_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    at_first = {name: make() for name, make in SAMPLES.items()}
    monkeypatch.setattr("time.time", lambda: 2e9)
    assert {name for name, make in SAMPLES.items() if make() != at_first[name]} == set()


def test_the_same_number_makes_the_same_file() -> None:
    first, second = ([*islice(made_files(NAMES, seed), 60)] for seed in (1, 1))
    assert first == second
    assert first != [*islice(made_files(NAMES, 2), 60)]
    assert {name for name, _, _ in first} == set(NAMES)


def test_a_turn_can_be_begun_with() -> None:
    assert [*islice(made_files(NAMES, 1, start=1), 30)] == [*islice(made_files(NAMES, 1), 60)][30:]


def test_every_way_to_change_a_file_is_gone() -> None:
    from random import Random

    honest = [make() for make in SAMPLES.values()]
    for mutation in MUTATIONS:
        assert any(mutation(Random(seed), data, honest) != data for seed in range(5) for data in honest)


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_is_wrong_with_honest_files(name: str) -> None:
    trial = try_out(name, SAMPLES[name]())
    assert trial.findings == ()
    assert trial.articles + trial.refusals > 0


@pytest.mark.parametrize(
    ("what", "found"),
    [
        ("nothing", []),
        ("secret", ["secret"]),
        ("control", ["control character in title"]),
        ("error", ["traceback: ZeroDivisionError in test_fuzz.py:<lambda>"]),
    ],
)
def test_what_is_wrong_with_what_comes_out_is_found(
    monkeypatch: pytest.MonkeyPatch, what: str, found: list[str]
) -> None:
    monkeypatch.setattr(registry, "FORMATS", (Harm(), *registry.FORMATS))
    monkeypatch.setattr(registry, "TRUSTED", (Harm, *registry.TRUSTED))
    assert sorts(try_out("a.harm", f"HARM {what}".encode())) == found


def test_words_that_are_of_code_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(file: SourceFile) -> list[FileError]:
        return [FileError("a.txt cannot be read: <class 'ValueError'>.")]

    monkeypatch.setattr(registry, "articles", refuse)
    assert sorts(try_out("a.txt", b"A fair.")) == ["words: \" cannot be read: <class 'ValueError'>.\""]


def test_one_file_of_a_sort_is_kept_and_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(registry, "FORMATS", (Harm(), *registry.FORMATS))
    monkeypatch.setattr(registry, "TRUSTED", (Harm, *registry.TRUSTED))
    run = Run(tmp_path / "fuzz")
    for what in ("nothing", "secret", "secret"):
        run.take("a.harm", "1/a.harm/0/0", f"HARM {what}".encode())
    assert run.report() == 1
    data, why = sorted((tmp_path / "fuzz").iterdir(), key=lambda path: path.suffix)
    assert data.read_bytes() == b"HARM secret"
    assert why.read_text("utf-8").startswith("secret\n1/a.harm/0/0\n")
    assert "wrong: a.harm: secret (2 times)" in capsys.readouterr().out
