"""The network that the program runs, as it learns: `reader/extraction/network.py` is the same in numpy."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from reader.extraction.labels import BIOES
from reader.extraction.training.examples import Example, TypeTable

_WORDS_A_BATCH = 2600
_WARM_UP = 100  # steps
_AVERAGED_EVERY = 4  # steps


@dataclass(frozen=True, slots=True)
class Shape:
    """How wide the layers are, and how often inputs are left out while learning."""

    embedding: int = 40
    type: int = 64
    hidden: int = 128
    memory: int = 32
    recall: int = 80
    dropout: float = 0.25
    word_dropout: float = 0.2
    feature_dropout: float = 0.05


class Student(nn.Module):
    """The layers of `reader.extraction.network.Network`, with its names."""

    def __init__(self, table: TypeTable, shape: Shape) -> None:
        super().__init__()
        self._table, self._shape, self._are_words = table, shape, table.are_words()
        labels = len(BIOES)
        self.embeddings = nn.EmbeddingBag(len(table.vocabulary) + 1, shape.embedding, mode="sum")
        nn.init.normal_(self.embeddings.weight, 0, 0.1)
        self.word = nn.Linear(shape.embedding, 2 * shape.type)
        self.norm = nn.LayerNorm(shape.type)
        self.wide = nn.Linear(5 * shape.type, shape.hidden)
        self.near = nn.Linear(3 * shape.hidden, shape.hidden)
        self.first = nn.Linear(shape.hidden, labels)
        self.hint = nn.Linear(shape.hidden, shape.memory)
        self.recall = nn.Linear(3 * (2 * labels + shape.memory), shape.recall)
        self.last = nn.Linear(shape.hidden + shape.recall, labels)
        self.dropout = nn.Dropout(shape.dropout)

    def forward(self, types: NDArray[np.int64], articles: NDArray[np.int64]) -> tuple[Tensor, Tensor]:
        """Return the first guess and the scores: each [words and padding, labels]."""
        inside = torch.from_numpy((types != 0).astype(np.float32))[:, None]
        met, number = np.unique(types, return_inverse=True)
        x = self.dropout(self._rows(met)[torch.from_numpy(number)]) * inside
        hidden = functional.relu(self.wide(_window(x, 2))) * inside
        hidden = (hidden + functional.relu(self.near(_window(self.dropout(hidden), 1)))) * inside
        hidden = self.dropout(hidden)
        guess = self.first(hidden)
        memory = self._memory(hidden, guess, articles * len(self._table) + types) * inside
        recalled = self.dropout(functional.relu(self.recall(_window(memory, 1))))
        return guess, self.last(torch.cat([hidden, recalled], 1))

    def _rows(self, types: NDArray[np.int64]) -> Tensor:
        flat, offsets, lengths = self._table.features(types)
        kept = None
        if self.training:
            chance = np.random.random_sample
            dropped = np.repeat(chance(len(types)) < self._shape.word_dropout, lengths) & self._are_words[flat]
            kept = (chance(len(flat)) >= self._shape.feature_dropout) & ~dropped
            kept = torch.from_numpy(kept.astype(np.float32))
        summed = self.embeddings(torch.from_numpy(flat), torch.from_numpy(offsets), per_sample_weights=kept)
        rows: Tensor = self.norm(self.word(self.dropout(summed)).view(len(types), -1, 2).amax(2))
        return rows

    def _memory(self, hidden: Tensor, guess: Tensor, keys: NDArray[np.int64]) -> Tensor:
        """Return, for each word, what its article says of all words of its type."""
        met, number = np.unique(keys, return_inverse=True)
        group = torch.from_numpy(number)
        guessed, hints = guess.softmax(1), functional.relu(self.hint(hidden))
        counts = torch.zeros(len(met), 1).index_add_(0, group, torch.ones(len(keys), 1))
        mean = torch.zeros(len(met), guessed.shape[1]).index_add_(0, group, guessed) / counts
        return torch.cat([mean, _maximum(guessed, group, len(met)), _maximum(hints, group, len(met))], 1)[group]

    def weights(self) -> dict[str, NDArray[np.float32]]:
        """Return the arrays that `Network` takes."""
        arrays = {name: tensor.detach().numpy() for name, tensor in self.state_dict().items()}
        arrays["embeddings"] = arrays.pop("embeddings.weight")
        return arrays


def train(
    student: Student, examples: Sequence[Example], epochs: int, rate: float, seed: int
) -> Iterator[Mapping[str, Tensor]]:
    """Train and yield, after each epoch, the average of the weights over the last steps."""
    random.seed(seed)
    torch.manual_seed(seed)
    np.random.seed(seed)
    optimizer = _optimizer(student, rate)
    average = {name: tensor.clone() for name, tensor in student.state_dict().items()}
    step, steps = 0, epochs * len(_batches(examples))
    for _ in range(epochs):
        student.train()
        for batch in _batches(examples):
            for group in optimizer.param_groups:
                group["lr"] = rate * min(1, (step + 1) / _WARM_UP) * max(0.01, 1 - step / steps)
            optimizer.zero_grad()
            _loss(student, batch).backward()
            nn.utils.clip_grad_norm_(student.parameters(), 2.0)
            optimizer.step()
            step += 1
            if step % _AVERAGED_EVERY == 0:
                decay = min(0.998, (1 + step) / (10 + step)) ** _AVERAGED_EVERY
                for name, tensor in student.state_dict().items():
                    average[name].mul_(decay).add_(tensor, alpha=1 - decay)
        yield average


def _optimizer(student: Student, rate: float) -> torch.optim.Optimizer:
    rest = [one for name, one in student.named_parameters() if not name.startswith("embeddings.")]
    groups = [
        {"params": student.embeddings.parameters(), "weight_decay": 0.0},
        {"params": rest, "weight_decay": 0.01},
    ]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.99), fused=True)


def _batches(examples: Sequence[Example]) -> list[list[Example]]:
    order = random.sample(range(len(examples)), len(examples))
    batches: list[list[Example]] = [[]]
    for number in order:
        if sum(len(one.types) for one in batches[-1]) >= _WORDS_A_BATCH:
            batches.append([])
        batches[-1].append(examples[number])
    return batches


def _loss(student: Student, batch: Sequence[Example]) -> Tensor:
    lengths = [len(one.types) for one in batch]
    begins = np.cumsum([0, *lengths[:-1]])
    guess, scores = student(np.concatenate([one.types for one in batch]), np.repeat(np.arange(len(batch)), lengths))
    words = torch.from_numpy(np.concatenate([one.words + begin for one, begin in zip(batch, begins, strict=True)]))
    targets = torch.from_numpy(np.concatenate([one.targets for one in batch]).astype(np.float32))
    return 0.5 * functional.cross_entropy(guess[words], targets) + functional.cross_entropy(scores[words], targets)


def _window(x: Tensor, reach: int) -> Tensor:
    wide = functional.pad(x, (0, 0, reach, reach))
    return torch.cat([wide[step : step + len(x)] for step in range(2 * reach + 1)], 1)


def _maximum(x: Tensor, group: Tensor, groups: int) -> Tensor:
    return torch.zeros(groups, x.shape[1]).scatter_reduce(0, group[:, None].expand_as(x), x, "amax")
