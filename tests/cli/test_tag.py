import json
from pathlib import Path

import pytest

from tests.cli.shell import Shell, type_in
from tests.extraction import pipelines

FRENCH = "Le port de Genève a rouvert mardi, et la plupart des bateaux ont été retrouvés, a déclaré Jean Dupont."


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
    type_in(b'\n{"text": "x"}\r\n\n{"text": "y", "id": 5}\n', monkeypatch)
    assert shell.lines("tag", "--jsonl") == [{"entities": [], "language": ""}] * 2


@pytest.mark.parametrize("line", ["{", '"text"', "[]", '{"text": 5}', "{}", "null"])
def test_a_line_without_a_text_is_named_and_ends_it(shell: Shell, monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    type_in(f'{{"text": "x"}}\n{line}\n{{"text": "y"}}\n'.encode(), monkeypatch)
    result = shell.run("tag", "--jsonl")
    assert (result.code, len(result.lines())) == (2, 1)
    assert "Line 2" in result.err


def test_bytes_that_are_no_utf_8_are_refused_in_words(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    type_in(b'{"text": "caf\xe9"}\n', monkeypatch)
    result = shell.run("tag", "--jsonl")
    assert result.code == 2
    assert "Line 1" in result.err


def test_it_must_be_told_how_it_is_spoken_to(shell: Shell) -> None:
    result = shell.run("tag")
    assert result.code == 2
    assert "--jsonl" in result.err


def test_a_text_in_a_language_that_is_not_read_is_not_marked(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    english = "Xi Jinping came to Shanghai, where they had been waiting for him since the morning of the day before."
    type_in("\n".join(json.dumps({"text": text}) for text in (FRENCH, english)).encode(), monkeypatch)
    result = shell.run("tag", "--jsonl")
    assert [(bool(line["entities"]), line["language"]) for line in result.lines()] == [(False, "fr"), (True, "en")]
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


def test_a_tagger_that_fails_at_a_text_ends_it_in_words(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    model = pipelines.ruled(tmp_path / "failing", {"Osterby": "GPE"}, fails=True)
    type_in(b'{"text": "Osterby"}\n{"text": "the unspeakable"}\n', monkeypatch)
    result = shell.run("tag", "--jsonl", "--tagger", f"spacy:{model}")
    assert (result.code, len(result.lines())) == (2, 1)
    assert result.err == "The tagger spacy en_tiny 1.2.3 failed: The unspeakable was said.\n"
