"""Which tagger is used: the program's own, one that its user chose, or none."""

from __future__ import annotations

from importlib.metadata import entry_points

from reader.errors import TaggerError
from reader.extraction import NoTagger, default_tagger
from reader.extraction.tagger import Tagger
from reader.settings import NONE

OWN = ""
SPACY = "spacy:"


def tagger(choice: str = OWN) -> Tagger:
    """Return the program's own tagger for "", or a spaCy pipeline for "spacy:" and a model's name or folder.

    "none" is the one that finds no names.

    TaggerError where the choice is of another form, or spaCy or the model is missing or does not fit.
    """
    if choice == OWN:
        return default_tagger()
    if choice == NONE:
        return NoTagger()
    model = choice.removeprefix(SPACY).strip()
    if not choice.startswith(SPACY) or not model:
        raise TaggerError(
            f"There is no tagger “{choice}”. A choice is “spacy:en_core_web_sm”, or “spacy:” and a folder, or “none”."
        )
    from reader.extraction.spacy_tagger import load

    return load(model)


def installed_models() -> list[str]:
    """Return the names of the spaCy models that are installed as packages."""
    return sorted({point.name for point in entry_points(group="spacy_models")})
