"""What a word can be labelled as: outside (O), or the beginning, inside, end or whole of a name of some kind."""

from __future__ import annotations

from reader.model import Kind

KINDS = tuple(Kind)
PARTS = "BIES"
BIOES = ("O", *(f"{part}-{kind.value}" for kind in KINDS for part in PARTS))
