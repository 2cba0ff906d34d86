"""Which tagger is used: the program's own, one that its user chose or trained, or none."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

from reader.errors import TaggerError
from reader.extraction import NoTagger, default_tagger
from reader.extraction.tagger import Tagger
from reader.settings import NONE

OWN = ""
SPACY, CAREFUL = "spacy:", "careful:"


def tagger(choice: str = OWN) -> Tagger:
    """Return the program's own tagger for "", or a spaCy pipeline for "spacy:" and a model's name or folder.

    "none" is the one that finds no names; "careful:" and a file, a careful tagger that one has trained.

    TaggerError where the choice is of another form, or what it needs is missing or does not fit.
    """
    if choice == OWN:
        return default_tagger()
    if choice == NONE:
        return NoTagger()
    sort, _, model = choice.partition(":")
    load = _LOADERS.get(f"{sort}:")
    if load is None or not model.strip():
        raise TaggerError(
            f"There is no tagger “{choice}”. A choice is “spacy:en_core_web_sm”, or “spacy:” and a folder,"
            " or “careful:” and a file, or “none”."
        )
    return load(model.strip())


def _spacy(model: str) -> Tagger:
    from reader.extraction.spacy_tagger import load

    return load(model)


def _careful(file: str) -> Tagger:
    if find_spec("onnxruntime") is None:
        raise TaggerError("onnxruntime is not installed. “pip install entity-reader[careful]” installs it.")
    from reader.extraction.careful.tagger import CarefulTagger

    return CarefulTagger(Path(file).expanduser())


_LOADERS: dict[str, Callable[[str], Tagger]] = {SPACY: _spacy, CAREFUL: _careful}


def installed_models() -> list[str]:
    """Return the names of the spaCy models that are installed as packages."""
    return sorted({point.name for point in entry_points(group="spacy_models")})
