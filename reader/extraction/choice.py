"""Which tagger is used: the program's own, one that its user chose or trained, or none."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path

from reader.errors import TaggerError
from reader.extraction import NoTagger, default_tagger
from reader.extraction.careful import shipped
from reader.extraction.tagger import Tagger
from reader.phrase import phrase
from reader.settings import CAREFUL, NONE

OWN = ""
SPACY, CAREFUL_FILE = "spacy:", "careful:"


def tagger(choice: str = OWN) -> Tagger:
    """Return the program's own tagger for "", or a spaCy pipeline for "spacy:" and a model's name or folder.

    "none" is the one that finds no names; "careful" the careful one for English too; "careful:" and a file, one of that
    sort that one has trained.

    TaggerError where the choice is of another form, or what it needs is missing or does not fit.
    """
    if choice == OWN:
        return default_tagger()
    if choice == NONE:
        return NoTagger()
    if choice == CAREFUL:
        return shipped.load()
    sort, _, model = choice.partition(":")
    load = _LOADERS.get(f"{sort}:")
    if load is None or not model.strip():
        raise TaggerError(
            phrase(
                "There is no tagger “{choice}”."
                " A choice is “careful”, “spacy:en_core_web_sm”,"
                " or “spacy:” and a folder, or “careful:” and a file, or “none”.",
                choice=choice,
            )
        )
    return load(model.strip())


def _spacy(model: str) -> Tagger:
    from reader.extraction.spacy_tagger import load

    return load(model)


def _careful(file: str) -> Tagger:
    return shipped.load(Path(file).expanduser())


_LOADERS: dict[str, Callable[[str], Tagger]] = {SPACY: _spacy, CAREFUL_FILE: _careful}


def installed() -> list[str]:
    """Return what else can be chosen: the careful tagger where it is there, the spaCy models that are packages."""
    models = sorted({point.name for point in entry_points(group="spacy_models")})
    return [*([CAREFUL] if shipped.is_there() else []), *(SPACY + model for model in models)]
