"""The careful tagger that comes with the program: whether it can be used, and what it reads, without loading it."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import TaggerError
from reader.paths import resources
from reader.phrase import phrase

if TYPE_CHECKING:
    from reader.extraction.careful.tagger import CarefulTagger

NAME = "Entity Reader careful 1"
# Those that it was measured in, and those that it learnt from; Norwegian has three codes.
LANGUAGES = frozenset(["da", "de", "en", "es", "fr", "it", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sv"])


def file() -> Path:
    return resources() / "careful.npz"


def is_there() -> bool:
    """Tell whether it can be used: its weights are there, and what runs them."""
    return file().is_file() and find_spec("onnxruntime") is not None


def load(path: Path | None = None) -> CarefulTagger:
    """Return it, or one in another file; TaggerError where what runs it is missing or the file is damaged."""
    if find_spec("onnxruntime") is None:
        raise TaggerError(phrase("onnxruntime is not installed. “pip install entity-reader[careful]” installs it."))
    from reader.extraction.careful.tagger import CarefulTagger

    return CarefulTagger(path or file())
