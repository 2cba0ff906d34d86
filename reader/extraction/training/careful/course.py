"""How the network learns: the sources an epoch at a time, in an order that a seed gives, and where it has come to.

The rate rises quickly and stays. What comes of it is the mean of what the network was at several steps of the last
part, which errs less than what it was at any one. What is kept on the way can be gone on from, towards another end too
while that part has not begun.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from reader.extraction.careful.pieces import Pieces
from reader.extraction.careful.runs import Run, runs
from reader.extraction.labels import BIOES
from reader.extraction.training.careful.marking import OUTSIDE, Line, Marked
from reader.extraction.training.careful.network import Network
from reader.extraction.training.progress import say

SEED = 1
_BATCH = 16  # runs
_POOL = 24  # batches whose runs are sorted by length, so that a batch holds runs of like length
_RATE, _RATE_OF_THE_LAST = 2e-4, 2e-3
_WARM = 100  # steps
_LAST_PART = 0.4  # of all steps
_IN_CAPITALS, _WITHOUT_CAPITALS = 0.05, 0.03  # of the articles
_NAMELESS = 0.4  # of the runs in which no name is marked are seen: little is learnt from them
_SMOOTHING = 0.02
_KEPT_EVERY = 100  # steps
_SAID_EVERY = 20


@dataclass(frozen=True, slots=True)
class Source:
    """A corpus and how much of it is seen in an epoch, 1 being once."""

    name: str
    articles: Sequence[Marked]
    share: float


class Mean:
    """The mean of a network's weights at several steps."""

    def __init__(self) -> None:
        self.total: dict[str, Tensor] = {}
        self.count = 0

    def add(self, weights: Mapping[str, Tensor]) -> None:
        self.count += 1
        for name, value in weights.items():
            self.total[name] = self.total.get(name, torch.zeros_like(value)) + value

    def weights(self) -> dict[str, Tensor]:
        return {name: value / self.count for name, value in self.total.items()}


Example = tuple[Run, list[int]]  # and what each word's labels may be, a bit each


def epoch(sources: Sequence[Source], number: int, pieces: Pieces) -> list[list[Example]]:
    """Return an epoch's batches."""
    chance = random.Random(f"{SEED} {number}")
    examples: list[Example] = []
    for source in sources:
        for article in _chosen(source, chance):
            for example in _examples(_recased(article, chance), pieces):
                if _has_names(example) or chance.random() < _NAMELESS:
                    examples.append(example)
    chance.shuffle(examples)
    pool = _BATCH * _POOL
    batches = []
    for at in range(0, len(examples), pool):
        alike = sorted(examples[at : at + pool], key=lambda example: len(example[0].pieces))
        batches += [alike[start : start + _BATCH] for start in range(0, len(alike), _BATCH)]
    chance.shuffle(batches)
    return batches


def train(network: Network, sources: Sequence[Source], pieces: Pieces, epochs: float, kept: Path) -> None:
    """Train for some epochs, going on from what is kept in a file, and leave what comes of it in the network."""
    torch.manual_seed(SEED)
    optimizer, mean = _optimizer(network), Mean()
    done = _go_on(network, optimizer, mean, kept)
    seen: list[float] = []
    began = time.process_time()
    total = 0
    for step, batch, a_whole in _steps(sources, pieces, epochs):
        total = round(epochs * a_whole)
        if step < done:
            continue
        for group, rate in zip(optimizer.param_groups, (_RATE, _RATE_OF_THE_LAST), strict=True):
            group["lr"] = rate * min(1, (step + 1) / _WARM)
        network.train()
        found = loss(network, batch)
        optimizer.zero_grad()
        found.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        seen.append(float(found.detach()))
        if (step + 1) % _SAID_EVERY == 0:
            took = time.process_time() - began
            say(f"step {step + 1} of {total}, loss {np.mean(seen[-_SAID_EVERY:]):.3f}, {took:.0f} s")
        if (step + 1) % _KEPT_EVERY == 0 or step + 1 == total:
            if step + 1 >= (1 - _LAST_PART) * total:
                mean.add(network.tuned())
            _keep(network, optimizer, mean, step + 1, kept)
    network.load_state_dict(mean.weights(), strict=False)


def loss(network: Network, batch: Sequence[Example]) -> Tensor:
    """Return how improbable the network holds what is permitted, over the words that something is learnt from."""
    scores = network(network.inputs([run for run, _ in batch])).log_softmax(2)
    bits = np.zeros(scores.shape[:2], np.int64)
    for row, (_, permitted) in zip(bits, batch, strict=True):
        row[: len(permitted)] = permitted
    is_permitted = torch.from_numpy((bits[:, :, None] >> np.arange(len(BIOES))) & 1 == 1)
    counts = torch.from_numpy(bits != 0)
    probable = scores.masked_fill(~is_permitted, -1e4).logsumexp(2)[counts].mean()
    return -(1 - _SMOOTHING) * probable - _SMOOTHING * scores[counts].mean()


def _has_names(example: Example) -> bool:
    return any(bits and not bits & OUTSIDE for bits in example[1])


def _chosen(source: Source, chance: random.Random) -> Iterator[Marked]:
    whole, rest = divmod(source.share, 1)
    for _ in range(int(whole)):
        yield from source.articles
    yield from chance.sample(source.articles, round(rest * len(source.articles)))


def _recased(article: Marked, chance: random.Random) -> Marked:
    what = chance.random()
    if what >= _IN_CAPITALS + _WITHOUT_CAPITALS:
        return article
    change = str.upper if what < _IN_CAPITALS else str.lower
    return [Line([change(word) for word in line.words], line.spaced, line.permitted) for line in article]


def _examples(article: Marked, pieces: Pieces) -> Iterator[Example]:
    permitted = [bits for line in article for bits in line.permitted]
    at = 0
    for run in runs(((line.words, line.spaced) for line in article), pieces):
        yield run, permitted[at : at + len(run.firsts)]
        at += len(run.firsts)


def _steps(sources: Sequence[Source], pieces: Pieces, epochs: float) -> Iterator[tuple[int, list[Example], int]]:
    """Yield each step's number, its batch, and how many steps an epoch has, as the first one has them."""
    step = number = a_whole = 0
    while not a_whole or step < round(epochs * a_whole):
        batches = epoch(sources, number, pieces)
        number += 1
        a_whole = a_whole or len(batches)
        for batch in batches[: round(epochs * a_whole) - step]:
            yield step, batch, a_whole
            step += 1


def _optimizer(network: Network) -> torch.optim.Optimizer:
    tuned = [
        value for name, value in network.named_parameters() if value.requires_grad and not name.startswith("last.")
    ]
    groups = [{"params": tuned, "lr": _RATE}, {"params": list(network.last.parameters()), "lr": _RATE_OF_THE_LAST}]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01, fused=True)


def _go_on(network: Network, optimizer: torch.optim.Optimizer, mean: Mean, kept: Path) -> int:
    """Take up what is kept; return how many steps are done."""
    if not kept.exists():
        return 0
    state: dict[str, Any] = torch.load(kept, weights_only=True)
    network.load_state_dict(state["tuned"], strict=False)
    optimizer.load_state_dict(state["optimizer"])
    mean.total, mean.count = state["mean"], state["count"]
    return int(state["step"])


def _keep(network: Network, optimizer: torch.optim.Optimizer, mean: Mean, step: int, kept: Path) -> None:
    new = kept.with_suffix(".new")
    state = {"tuned": network.tuned(), "optimizer": optimizer.state_dict(), "step": step}
    torch.save({**state, "mean": mean.total, "count": mean.count}, new)
    new.replace(kept)
