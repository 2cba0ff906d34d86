import json
from pathlib import Path

import pytest

from tests.cli.shell import Shell, type_in


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
    assert {tuple(line) for line in lines} == {("entities",)}
    assert set(home.rglob("*")) == before


def test_blank_lines_are_no_texts(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    type_in(b'\n{"text": "x"}\r\n\n{"text": "y", "id": 5}\n', monkeypatch)
    assert shell.lines("tag", "--jsonl") == [{"entities": []}, {"entities": []}]


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
