"""The tuned network as the file that the program reads."""

from __future__ import annotations

from pathlib import Path

from reader.extraction.careful.model_file import Vectors, write_model
from reader.extraction.careful.runs import LONGEST
from reader.extraction.careful.shipped import LANGUAGES, NAME
from reader.extraction.training.careful.encoder_file import HEADS, Encoder
from reader.extraction.training.careful.graph import graph_of
from reader.extraction.training.careful.network import Network


def export(network: Network, encoder: Encoder, path: Path) -> None:
    """Write the file; the vectors of pieces are in sixteen steps as they came, the products in eight bits."""
    write_model(
        path,
        NAME,
        sorted(LANGUAGES),
        encoder.pieces,
        (encoder.begin, encoder.end, encoder.padding, encoder.unknown),
        Vectors.of(network.vectors.float().numpy()),
        network.places.detach().numpy()[: LONGEST + 2],
        graph_of(network.weights(), HEADS, encoder.epsilon),
    )
