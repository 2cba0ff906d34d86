import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.shell import Shell, type_in
from tests.extraction import pipelines

ROOT = Path(__file__).parents[2]
FRENCH = "Le port de Genève a rouvert mardi, et la plupart des bateaux ont été retrouvés, a déclaré Jean Dupont."

FINNISH = "Satama on avattu tiistaina, ja suurin osa veneistä on nyt löydetty, sanoi Helsingissä eilen Matti Virtanen."


def test_each_line_is_answered_in_order(shell: Shell, monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    texts = ["👍 Xi Jinping came to Shanghai.", "", "No name is here.", "Line\u2028end. Xi Jinping came."]
    before = set(home.rglob("*"))
    type_in("\n".join(json.dumps({"text": text}, ensure_ascii=False) for text in texts).encode(), monkeypatch)
    lines = shell.lines("tag", "--jsonl")
    marked = [
        [(text[start:end], kind) for start, end, kind in line["entities"]]
        for text, line in zip(texts, lines, strict=True)
    ]
    assert marked == [[("Xi Jinping", "person"), ("Shanghai", "place")], [], [], [("Xi Jinping", "person")]]
    assert {tuple(line) for line in lines} == {("entities", "language")}
    assert set(home.rglob("*")) == before


def test_blank_lines_are_no_texts(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    type_in(b'\n{"text": "x"}\r\n\n{"text": "y"}\n', monkeypatch)
    assert shell.lines("tag", "--jsonl") == [{"entities": [], "language": ""}] * 2


@pytest.mark.parametrize("line", ["{", '"text"', "[]", '{"text": 5}', "{}", "null"])
def test_a_line_without_a_text_is_answered_by_an_error_and_the_others_are_tagged(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    type_in(f'{{"text": "x"}}\n{line}\n{{"text": "Xi Jinping came."}}\n'.encode(), monkeypatch)
    result = shell.run("tag", "--jsonl")
    first, second, third = result.lines()
    assert (result.code, result.err) == (1, "1 line failed: the “error” in its place says why.\n")
    assert second == {"error": 'Line 2 is not like {"text": "…"}.', "line": 2}
    assert (first["entities"], third["entities"]) == ([], [[0, 10, "person"]])


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"])
def test_a_number_that_is_none_in_json_is_refused_in_words(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, number: str
) -> None:
    type_in(f'{{"text": "x", "score": {number}}}\n{{"text": "y", "score": 1.5e3}}'.encode(), monkeypatch)
    result = shell.run("tag", "--jsonl")
    assert result.code == 1
    told = f"Line 1 holds {number}, which is no number of JSON: other programs would refuse it."
    assert result.lines() == [{"error": told, "line": 1}, {"score": 1500.0, "entities": [], "language": ""}]


def test_bytes_that_are_no_utf_8_are_refused_in_words(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    type_in(b'{"text": "caf\xe9"}\n{"text": "y"}', monkeypatch)
    result = shell.run("tag", "--jsonl")
    assert result.code == 1
    assert [line.get("line") for line in result.lines()] == [1, None]


def test_other_fields_pass_through(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [
        {"id": 5, "text": "Xi Jinping came.", "from": {"page": [1, None]}},
        {"id": "b", "text": 7, "line": "mine"},
        {"text": "x", "entities": "mine", "error": "mine", "line": "mine"},
    ]
    type_in("\n".join(map(json.dumps, texts)).encode(), monkeypatch)
    assert shell.run("tag", "--jsonl").lines() == [
        {"id": 5, "from": {"page": [1, None]}, "entities": [[0, 10, "person"]], "language": ""},
        {"id": "b", "line": 2, "error": 'Line 2 is not like {"text": "…"}.'},
        {"line": "mine", "entities": [], "language": ""},
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise there")
def test_each_line_is_answered_at_once_and_who_stops_listening_hears_nothing_more() -> None:
    command = [sys.executable, "-m", "reader", "tag", "--jsonl"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as child:
        assert child.stdin
        assert child.stdout
        assert child.stderr
        for number in range(2):
            child.stdin.write(b'{"id": %d, "text": "x"}\n' % number)
            child.stdin.flush()
            assert json.loads(child.stdout.readline())["id"] == number
        child.stdout.close()
        child.stdin.write(b'{"text": "x"}\n')
        child.stdin.close()
        assert child.stderr.read() == b""
        assert child.wait(60) == 0


def test_an_input_that_is_closed_has_no_line(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert shell.lines("tag", "--jsonl") == []
    assert shell.run("extract", "-").err == "Standard input is empty.\n"
    assert shell.run("extract", "--files-from", "-").out == ""


def test_it_must_be_told_how_it_is_spoken_to(shell: Shell) -> None:
    result = shell.run("tag")
    assert result.code == 2
    assert "--jsonl" in result.err


def test_a_text_in_a_language_that_is_not_read_is_not_marked(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    english = "Xi Jinping came to Shanghai, where they had been waiting for him since the morning of the day before."
    type_in("\n".join(json.dumps({"text": text}) for text in (FINNISH, english)).encode(), monkeypatch)
    result = shell.run("tag", "--jsonl")
    assert [(bool(line["entities"]), line["language"]) for line in result.lines()] == [(False, "fi"), (True, "en")]
    assert result.code == 0
    assert result.err == "In 1 text nothing was marked: the tagger does not read the language.\n"


def test_a_spacy_model_marks_texts_in_its_language(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    model = pipelines.ruled(tmp_path / "french", {"Genève": "LOC"}, "fr")
    type_in(json.dumps({"text": FRENCH}).encode(), monkeypatch)
    [line] = shell.lines("tag", "--jsonl", "--tagger", f"spacy:{model}")
    assert line == {"entities": [[11, 17, "place"]], "language": "fr"}


def test_a_tagger_that_is_not_there_is_told_before_anything_is_read(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_in(b'{"text": "x"}\n', monkeypatch)
    result = shell.run("tag", "--jsonl", "--tagger", "spacy:xx_no_such_model")
    assert (result.code, result.out) == (2, "")
    assert "There is no spaCy model “xx_no_such_model”" in result.err


def test_a_text_at_which_the_tagger_fails_is_answered_in_words(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    model = pipelines.ruled(tmp_path / "failing", {"Osterby": "GPE"}, fails=True)
    type_in(b'{"text": "Osterby"}\n{"text": "the unspeakable"}\n{"text": "Osterby"}\n', monkeypatch)
    result = shell.run("tag", "--jsonl", "--tagger", f"spacy:{model}")
    first, failed, last = result.lines()
    assert (result.code, first) == (1, last)
    assert failed == {"error": "The tagger spacy en_tiny 1.2.3 failed: The unspeakable was said.", "line": 2}
