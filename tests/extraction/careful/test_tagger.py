from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from reader.errors import TaggerError
from reader.extraction.careful import tagger as module
from reader.extraction.careful.model_file import Vectors, write_model
from reader.extraction.careful.tagger import CarefulTagger
from reader.model import Kind, Span
from tests.extraction.careful import tiny


@pytest.fixture(scope="module")
def tagger(tmp_path_factory: pytest.TempPathFactory) -> CarefulTagger:
    return CarefulTagger(tiny.write(tmp_path_factory.mktemp("careful") / "tiny.npz"))


def _found(tagger: CarefulTagger, text: str) -> list[tuple[str, Kind]]:
    return [(text[span.start : span.end], span.kind) for span in tagger.tag([text])[0]]


def test_it_says_what_it_is_and_what_it_reads(tagger: CarefulTagger) -> None:
    assert (tagger.name, tagger.languages) == ("Tiny 1", frozenset({"it", "de"}))


def test_names_are_found_where_they_stand(tagger: CarefulTagger) -> None:
    assert tagger.tag(["\n Gong Zheng met Roma."]) == [[Span(2, 12, Kind.PERSON), Span(17, 21, Kind.PLACE)]]


def test_texts_are_read_together_and_kept_apart(tagger: CarefulTagger) -> None:
    texts = ["", "met", "Roma met Gong Zheng", " \n", "Gong Zheng\n\nRoma."]
    assert tagger.tag(texts) == [tagger.tag([text])[0] for text in texts]
    assert [len(spans) for spans in tagger.tag(texts)] == [0, 0, 2, 0, 2]


def test_no_name_goes_on_in_the_next_line(tagger: CarefulTagger) -> None:
    text = "Gong\n\nZheng met"
    assert all("\n" not in text[span.start : span.end] for span in tagger.tag([text])[0])


def test_a_name_of_many_runs_is_found_in_each(tagger: CarefulTagger) -> None:
    text = "\n".join(["Gong Zheng met Roma ."] * 200)
    assert _found(tagger, text) == [("Gong Zheng", Kind.PERSON), ("Roma", Kind.PLACE)] * 200


def test_much_is_read_in_parts(tagger: CarefulTagger, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["Gong Zheng met Roma.\nRoma"] * 5
    whole = tagger.tag(texts)
    monkeypatch.setattr(module, "_TOGETHER", 7)
    assert tagger.tag(texts) == whole


def test_a_damaged_encoder_is_told(tmp_path: Path) -> None:
    path = tmp_path / "damaged.npz"
    pieces = [(piece, -1.0) for piece in tiny.PIECES]
    vectors = Vectors.of(np.ones((len(pieces), tiny.WIDTH), np.float32))
    write_model(
        path, "Damaged", ("it",), pieces, tiny.MARKS, vectors, np.zeros((98, tiny.WIDTH), np.float32), b"no graph"
    )
    with pytest.raises(TaggerError, match="cannot be started"):
        CarefulTagger(path)
