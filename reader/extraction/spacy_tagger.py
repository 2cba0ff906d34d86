"""A spaCy pipeline as a tagger: another choice, for those who have one that they trust, or articles in its language.

What its labels are to us; any other label (CARDINAL, PERCENT, QUANTITY, TIME, LANGUAGE …) names nothing here:

    person        PERSON  PER  PRS  PS  persName
    organization  ORG  ORGANIZATION  OG  GPE_ORG  orgName
    place         GPE  LOC  LOCATION  PLACE  LC  GPE_LOC  placeName  geogName
    facility      FAC  FACILITY
    group         NORP  GROUP  NAT_REL_POL
    product       PRODUCT  PROD
    other         WORK_OF_ART  EVENT  LAW  MISC  OTHER  WRK  EVN  EVT
    date          DATE  DATETIME  DT
    money         MONEY
"""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from importlib.util import find_spec
from typing import TYPE_CHECKING

from reader.errors import TaggerError
from reader.model import Kind, Span
from reader.phrase import phrase

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_LABELS = {
    Kind.PERSON: "PERSON PER PRS PS PERSNAME",
    Kind.ORGANIZATION: "ORG ORGANIZATION OG GPE_ORG ORGNAME",
    Kind.PLACE: "GPE LOC LOCATION PLACE LC GPE_LOC PLACENAME GEOGNAME",
    Kind.FACILITY: "FAC FACILITY",
    Kind.GROUP: "NORP GROUP NAT_REL_POL",
    Kind.PRODUCT: "PRODUCT PROD",
    Kind.OTHER: "WORK_OF_ART EVENT LAW MISC OTHER WRK EVN EVT",
    Kind.DATE: "DATE DATETIME DT",
    Kind.MONEY: "MONEY",
}
KINDS = {label: kind for kind, labels in _LABELS.items() for label in labels.split()}

_UNNEEDED = (
    "attribute_ruler", "entity_linker", "experimental_coref", "lemmatizer", "morphologizer", "parser", "senter",
    "sentencizer", "spancat", "tagger", "textcat", "textcat_multilabel", "trainable_lemmatizer",
)  # fmt: skip
_OFFLINE = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")  # what a pipeline with a transformer asks before it downloads
_SEVERAL = "xx"  # spaCy's code for a pipeline of no one language
_NORWEGIAN = {"nb": ("no", "nn")}
_NUMBER = re.compile(r"^\[E\d+\] ")
_LONGEST = 50_000  # code points at once: spaCy takes some 10 kB for each


class SpacyTagger:
    """Finds names by the entity recogniser of a spaCy pipeline."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self.name = f"spacy {nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"
        self.languages = _languages(nlp.lang or _SEVERAL)

    def tag(self, texts: Sequence[str]) -> list[list[Span]]:
        """Return each text's spans: ascending, apart, without white space at the ends, offsets in code points."""
        found: list[list[Span]] = [[] for _ in texts]
        cut = ((piece, (number, start)) for number, text in enumerate(texts) for start, piece in self._pieces(text))
        with _errors_in_words(phrase("The tagger {name} failed", name=self.name)), self._nlp.memory_zone():
            for doc, (number, start) in self._nlp.pipe(cut, as_tuples=True):
                found[number] += _spans(doc, start)
        return found

    def _pieces(self, text: str) -> Iterator[tuple[int, str]]:
        text = text.encode("utf-8", "replace").decode("utf-8")  # half a surrogate pair is no text to spaCy
        return pieces(text, min(_LONGEST, self._nlp.max_length))


def load(model: str) -> SpacyTagger:
    """Return the tagger that an installed model is, or the model in a folder; TaggerError where it is none."""
    if find_spec("spacy") is None:
        raise TaggerError(
            phrase("spaCy is not installed. Entity Reader from pip has it: “pip install entity-reader[spacy]”.")
        )
    for variable in _OFFLINE:
        os.environ[variable] = "1"
    nlp = _load(model)
    if not any("doc.ents" in nlp.get_pipe_meta(name).assigns for name in nlp.pipe_names):
        raise TaggerError(phrase("The spaCy model “{model}” finds no names: it has no “ner”.", model=model))
    return SpacyTagger(nlp)


def pieces(text: str, longest: int) -> Iterator[tuple[int, str]]:
    """Yield the parts of a text and where each begins: cut between paragraphs, else words, else anywhere."""
    start = 0
    while len(text) - start > longest:
        ends = (text.rfind(space, start, start + longest) + len(space) for space in ("\n\n", "\n", " "))
        end = next((end for end in ends if end > start), start + longest)
        yield start, text[start:end]
        start = end
    if start < len(text):
        yield start, text[start:]


def _load(model: str) -> Language:
    import spacy

    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", r"\[W095\]")  # of the version; said in our own words
            nlp = spacy.load(model, exclude=_UNNEEDED)
    except Exception as error:  # a model is a program of its own
        raise TaggerError(_why_not(model, error)) from error
    this, wanted = version("spacy"), str(nlp.meta["spacy_version"])
    if spacy.util.is_compatible_version(this, wanted) is False:
        raise TaggerError(
            phrase(
                "The spaCy model “{model}” was made for spaCy {wanted}, and this is {this}. {advice}",
                model=model,
                wanted=wanted,
                this=this,
                advice=_how(model),
            )
        )
    return nlp


def _why_not(model: str, error: Exception) -> str:
    if "[E050]" in str(error) or "[E941]" in str(error):
        return phrase(
            "There is no spaCy model “{model}”, neither installed nor in a folder of that name. {advice}",
            model=model,
            advice=_how(model),
        )
    return phrase("The spaCy model “{model}” cannot be loaded: {why}.", model=model, why=_first_line(error))


def _how(model: str) -> str:
    is_name = model.isidentifier()
    return (
        phrase("“python -m spacy download {model}” gets a published model that fits.", model=model)
        if is_name
        else phrase("Is the path right?")
    )


def _first_line(error: Exception) -> str:
    """Return what went wrong without the number that spaCy gives it."""
    lines = _NUMBER.sub("", str(error)).strip().splitlines() or [type(error).__name__]
    return lines[0].rstrip(".:")


@contextmanager
def _errors_in_words(what: str) -> Iterator[None]:
    try:
        yield
    except Exception as error:  # a pipeline is a program of its own
        raise TaggerError(f"{what}: {_first_line(error)}.") from error


def _languages(code: str) -> frozenset[str]:
    return frozenset() if code == _SEVERAL else frozenset([code, *_NORWEGIAN.get(code, ())])


def _spans(doc: Doc, offset: int) -> Iterator[Span]:
    for entity in doc.ents:
        kind = KINDS.get(entity.label_.upper())
        text = entity.text
        start = entity.start_char + len(text) - len(text.lstrip())
        end = entity.end_char - len(text) + len(text.rstrip())
        if kind and start < end:
            yield Span(start + offset, end + offset, kind)
