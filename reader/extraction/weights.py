"""The file of a trained tagger: numpy arrays by name, embeddings in eight bits a number with a scale for each row."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from reader.errors import TaggerError
from reader.extraction.lexicon import Lexicon
from reader.extraction.network import Network
from reader.phrase import phrase

Arrays = Mapping[str, NDArray[Any]]


def read_weights(path: Path) -> tuple[str, Lexicon, Network, dict[str, int]]:
    """Return the tagger's name, its lexicon, its network and the number of each feature; TaggerError where damaged."""
    try:
        with path.open("rb") as file, np.load(file) as stored:
            arrays = dict(stored)
        features = _text(arrays["features"]).split("\n")
        embeddings = arrays["embeddings"] * arrays["scales"].astype(np.float32)
        return (
            _text(arrays["name"]),
            Lexicon(_below("lexicon", arrays)),
            Network(_below("network", arrays) | {"embeddings": embeddings}),
            dict(zip(features, range(1, len(features) + 1), strict=True)),
        )
    except (OSError, EOFError, ValueError, KeyError, BadZipFile, zlib.error) as error:
        raise TaggerError(
            phrase("The tagger’s weights, “{name}”, cannot be read: {why}.", name=path.name, why=error)
        ) from error


def write_weights(path: Path, name: str, features: list[str], lexicon: Arrays, network: Arrays) -> None:
    """Write a tagger; `network` holds float arrays, `embeddings` [features + 1, width] among them."""
    embeddings = np.asarray(network["embeddings"], np.float32)
    scales = (np.abs(embeddings).max(1, keepdims=True) / 127 + 1e-12).astype(np.float16)
    rounded = np.round(embeddings / np.maximum(scales.astype(np.float32), 1e-7)).clip(-127, 127).astype(np.int8)
    rest = {f"network.{key}": np.asarray(array, np.float16) for key, array in network.items() if key != "embeddings"}
    arrays: dict[str, Any] = {
        "name": _bytes(name),
        "features": _bytes("\n".join(features)),
        "embeddings": rounded,
        "scales": scales,
        **rest,
        **{f"lexicon.{key}": array for key, array in lexicon.items()},
    }
    np.savez_compressed(path, **arrays)


def _below(prefix: str, arrays: Arrays) -> dict[str, NDArray[Any]]:
    return {key.removeprefix(f"{prefix}."): array for key, array in arrays.items() if key.startswith(f"{prefix}.")}


def _text(array: NDArray[Any]) -> str:
    return array.tobytes().decode("utf-8")


def _bytes(text: str) -> NDArray[np.uint8]:
    return np.frombuffer(text.encode("utf-8"), np.uint8)
