"""The network that is tuned: the encoder, and above it what each word is, told from its first and its last piece."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from reader.extraction.careful.runs import Run
from reader.extraction.labels import BIOES
from reader.extraction.training.careful.encoder_file import HEADS, Encoder

FROZEN = 4  # the lowest layers, which stay as they come, as the pieces' vectors do
_DROPOUT = 0.1


class Inputs(NamedTuple):
    """A batch of runs: pieces and whether there is one [runs, pieces]; each word's first and last one [runs, words]."""

    pieces: Tensor
    is_piece: Tensor
    firsts: Tensor
    lasts: Tensor


class Layer(nn.Module):
    """A layer of the encoder: attention and two products, each added to what came in, and made normal."""

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.ask = nn.Linear(width, 3 * width)
        self.answer = nn.Linear(width, width)
        self.attended = nn.LayerNorm(width, epsilon)
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)
        self.done = nn.LayerNorm(width, epsilon)

    def forward(self, hidden: Tensor, bias: Tensor) -> Tensor:
        runs, pieces, width = hidden.shape
        asked = self.ask(hidden).view(runs, pieces, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        weights = (asked[0] * (width // HEADS) ** -0.5) @ asked[1].transpose(2, 3) + bias
        seen = (weights.softmax(3) @ asked[2]).transpose(1, 2).reshape(runs, pieces, width)
        hidden = self.attended(hidden + self.answer(seen))
        changed: Tensor = self.done(hidden + self.down(functional.gelu(self.up(hidden))))
        return changed


class Network(nn.Module):
    """The encoder, of which the lowest layers stay as they are, and the labels above it."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        arrays = encoder.arrays
        self.begin, self.end, self.padding = encoder.begin, encoder.end, encoder.padding
        self.vectors = torch.from_numpy(arrays["emb.word"].astype(np.float16))  # never changed, so no parameter
        places = arrays["emb.pos"].reshape(-1, encoder.width) + arrays["emb.type"].reshape(-1, encoder.width)[0]
        self.places = nn.Parameter(torch.from_numpy(places), requires_grad=False)
        self.opened = nn.LayerNorm(encoder.width, encoder.epsilon)
        _set(self.opened, arrays["emb.ln.w"], arrays["emb.ln.b"])
        self.layers = nn.ModuleList(_layer(encoder, number) for number in range(encoder.layers))
        for part in (self.opened, *self.layers[:FROZEN]):
            part.requires_grad_(False)
        self.dropout = nn.Dropout(_DROPOUT)
        self.last = nn.Linear(2 * encoder.width, len(BIOES))
        nn.init.normal_(self.last.weight, 0, 0.02)
        nn.init.zeros_(self.last.bias)

    def forward(self, x: Inputs) -> Tensor:
        """Return each word's scores: [runs, words, labels]."""
        bias = torch.where(x.is_piece, 0.0, -1e4)[:, None, None, :].to(torch.bfloat16)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            with torch.no_grad():
                hidden = self.opened(self.vectors[x.pieces].float() + self.places[: x.pieces.shape[1]]).to(
                    torch.bfloat16
                )
                for layer in self.layers[:FROZEN]:
                    hidden = layer(hidden, bias)
            for layer in self.layers[FROZEN:]:
                hidden = layer(hidden, bias)
            width = hidden.shape[2]
            ends = [hidden.gather(1, at[:, :, None].expand(-1, -1, width)) for at in (x.firsts, x.lasts)]
            scores: Tensor = self.last(self.dropout(torch.cat(ends, 2)))
        return scores.float()

    def inputs(self, runs: Sequence[Run]) -> Inputs:
        longest, words = max(len(run.pieces) for run in runs) + 2, max(len(run.firsts) for run in runs)
        pieces = np.full((len(runs), longest), self.padding)
        is_piece = np.zeros(pieces.shape, np.bool_)
        ends = np.zeros((2, len(runs), words), np.int64)
        for at, run in enumerate(runs):
            whole = [self.begin, *run.pieces, self.end]
            pieces[at, : len(whole)], is_piece[at, : len(whole)] = whole, True
            ends[:, at, : len(run.firsts)] = np.array([run.firsts, run.lasts]) + 1
        return Inputs(*map(torch.from_numpy, (pieces, is_piece, *ends)))

    def weights(self) -> dict[str, NDArray[np.float32]]:
        """Return all that the network holds above the vectors of pieces, by name."""
        return {name: value.detach().numpy() for name, value in self.named_parameters()}

    def tuned(self) -> dict[str, Tensor]:
        """Return what training changes, by name."""
        return {name: value.detach() for name, value in self.named_parameters() if value.requires_grad}


def _layer(encoder: Encoder, number: int) -> Layer:
    arrays = {name.partition(".")[2]: array for name, array in encoder.arrays.items() if name.startswith(f"l{number}.")}
    layer = Layer(encoder.width, encoder.epsilon)
    _set(layer.ask, *(np.concatenate([arrays[f"{part}.{sort}"] for part in "qkv"]) for sort in "wb"))
    for part, name in (("answer", "ao"), ("attended", "aln"), ("up", "fi"), ("down", "fo"), ("done", "oln")):
        _set(getattr(layer, part), arrays[f"{name}.w"], arrays[f"{name}.b"])
    return layer


def _set(part: nn.Module, weight: NDArray[np.float32], bias: NDArray[np.float32]) -> None:
    with torch.no_grad():
        part.weight.copy_(torch.from_numpy(weight.copy()))
        part.bias.copy_(torch.from_numpy(bias.copy()))
