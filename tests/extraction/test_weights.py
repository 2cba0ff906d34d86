from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from reader.errors import TaggerError
from reader.extraction.weights import read_weights, write_weights
from reader.paths import resources


def _network(width: int = 4) -> dict[str, np.ndarray]:
    chance = np.random.default_rng(1)
    layers = ("word", "wide", "near", "first", "hint", "recall", "last")
    weights = {f"{name}.weight": chance.normal(size=(width, width)) for name in layers}
    biases = {f"{name}.bias": chance.normal(size=width) for name in layers}
    norm = {"norm.weight": np.ones(width // 2), "norm.bias": np.zeros(width // 2)}
    return weights | biases | norm | {"embeddings": chance.normal(size=(3, width))}


def _lexicon() -> dict[str, np.ndarray]:
    empty = np.zeros(0, np.uint32)
    return {"steps": empty, "codes": empty.reshape(0, 4), "clusters": empty, "cases": empty}


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "tagger.npz"
    write_weights(path, "Tagger 1", ["w=rome", "w=naïve"], _lexicon(), _network())
    name, lexicon, network, features = read_weights(path)
    assert (name, features) == ("Tagger 1", {"w=rome": 1, "w=naïve": 2})
    assert lexicon.features("rome") == []
    assert network.rows([[1]]).shape == (1, 2)


@pytest.mark.parametrize("damage", [lambda data: b"", lambda data: data[: len(data) // 2], lambda data: b"no" + data])
def test_a_damaged_file_is_named(tmp_path: Path, damage: object) -> None:
    path = tmp_path / "tagger.npz"
    path.write_bytes(damage(resources().joinpath("tagger.npz").read_bytes()))  # type: ignore[operator]
    with pytest.raises(TaggerError, match=r"“tagger\.npz”"):
        read_weights(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(TaggerError, match=r"“tagger\.npz”"):
        read_weights(tmp_path / "tagger.npz")


def test_what_ships_is_small() -> None:
    shipped = [resources() / name for name in ("tagger.npz", "gazetteer.txt")]
    assert sum(path.stat().st_size for path in shipped) <= 5_000_000
