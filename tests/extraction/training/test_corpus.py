from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from reader.extraction.labels import BIOES
from reader.extraction.training import corpus
from reader.extraction.training.corpus import document, entities, read_gold, read_plain
from reader.model import Kind

_TEXT = "Gong Zheng met Montag.\n\nHe left the U.S. on Monday."
_MARKS = [(0, 10, Kind.PERSON), (15, 21, Kind.PERSON), (36, 40, Kind.PLACE), (44, 50, Kind.DATE)]
_OWN = Path(corpus.__file__).with_name("own.jsonl")


def test_words_are_labelled_by_the_marks_around_them() -> None:
    found = document(_TEXT, _MARKS)
    assert found.labels
    labels = [[BIOES[label] for label in line] for line in found.labels]
    assert labels[0] == ["B-person", "E-person", "O", "S-person", "O"]
    assert labels[1] == ["O", "O", "O", "B-place", "I-place", "I-place", "E-place", "O", "S-date", "O"]


def test_labels_and_marks_say_the_same() -> None:
    found = document(_TEXT, _MARKS)
    assert found.labels
    assert entities(found, [[BIOES[label] for label in line] for line in found.labels]) == set(_MARKS)


@pytest.mark.parametrize("kind", ["Person", "person"])
def test_articles_are_read_with_either_set_of_kinds(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "train.jsonl"
    path.write_text(json.dumps({"text": _TEXT, "entities": [[0, 10, kind]]}) + "\n", "utf-8")
    [found] = read_gold(path)
    assert found.entities == {(0, 10, Kind.PERSON)}


def test_articles_without_marks_may_be_compressed(tmp_path: Path) -> None:
    path = tmp_path / "more.jsonl.gz"
    path.write_bytes(gzip.compress(json.dumps({"text": _TEXT}).encode()))
    [found] = read_plain(path)
    assert (found.text, found.labels, found.entities) == (_TEXT, None, frozenset())


def test_our_own_articles_are_marked_at_the_edges_of_words() -> None:
    articles = read_gold(_OWN)
    assert len(articles) == 40
    for article in articles:
        assert article.labels
        assert entities(article, [[BIOES[label] for label in line] for line in article.labels]) == article.entities
