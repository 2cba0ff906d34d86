from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from reader.errors import TaggerError
from reader.extraction.careful.model_file import Vectors, read_model
from tests.extraction.careful import tiny


def test_a_model_comes_back_as_it_was_written(tmp_path: Path) -> None:
    model = read_model(tiny.write(tmp_path / "tiny.npz"))
    assert (model.name, model.languages) == ("Tiny 1", frozenset({"it", "de"}))
    assert (model.begin, model.end, model.padding) == (0, 2, 1)
    assert model.pieces.of("Roma", spaced=True) == [6]
    rows = model.vectors.rows(np.array([4, 6, 4]))
    assert rows.argmax(1).tolist() == [4, 6, 4]
    assert rows.max(1) == pytest.approx([1, 1, 1])


def test_vectors_lose_little_in_sixteen_steps() -> None:
    vectors = np.random.default_rng(1).normal(0, 1, (50, 64)).astype(np.float32)
    vectors[7] = 0
    back = Vectors.of(vectors).rows(np.arange(50))
    assert np.abs(back - vectors).max() < np.abs(vectors).max() / 8
    assert not back[7].any()
    assert Vectors.of(back).rows(np.arange(50)) == pytest.approx(back, abs=1e-3)  # they are in steps already


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 and no more", b"text"])
def test_a_damaged_file_is_told_by_its_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "careful.npz"
    path.write_bytes(content)
    with pytest.raises(TaggerError, match=r"“careful\.npz”, cannot be read"):
        read_model(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(TaggerError, match="cannot be read"):
        read_model(tmp_path / "none.npz")
