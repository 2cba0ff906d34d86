"""Small spaCy pipelines in folders, made as anyone makes one."""

from __future__ import annotations

import json
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from thinc.api import fix_random_seed

SENTENCES = [
    ("Mara Lindqvist left Osterby on Friday.", [(0, 14, "PERSON"), (20, 27, "GPE"), (31, 37, "DATE")]),
    ("In Osterby, Mara Lindqvist met Tomas Berg.", [(3, 10, "GPE"), (12, 26, "PERSON"), (31, 41, "PERSON")]),
    ("Tomas Berg sold Norrsken Ferries.", [(0, 10, "PERSON"), (16, 32, "ORG")]),
]


@Language.component("fails_at_unspeakable")
def fails_at_unspeakable(doc: Doc) -> Doc:
    if "unspeakable" in doc.text:
        raise ValueError("[E999] The unspeakable was said.\nAnd more of it.")
    return doc


def trained(folder: Path) -> Path:
    """Save a pipeline whose recogniser was trained on the three sentences until it knew them."""
    fix_random_seed(1)
    nlp = spacy.blank("en")
    nlp.add_pipe("ner")
    examples = [Example.from_dict(nlp.make_doc(text), {"entities": spans}) for text, spans in SENTENCES]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(30):
        nlp.update(examples, sgd=optimizer)
    return _saved(nlp, folder)


def ruled(folder: Path, labels: dict[str, str], language: str = "en", *, fails: bool = False) -> Path:
    """Save a pipeline that finds each of the phrases; one that `fails` at a word is for this process alone."""
    nlp = spacy.blank(language)
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": phrase} for phrase, label in labels.items()])  # type: ignore[attr-defined]
    if fails:
        nlp.add_pipe("fails_at_unspeakable")
    return _saved(nlp, folder)


def without_ner(folder: Path) -> Path:
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    return _saved(nlp, folder)


def made_for(folder: Path, version: str) -> Path:
    """Change the version of spaCy that a pipeline says it was made for."""
    meta = folder / "meta.json"
    meta.write_text(json.dumps(json.loads(meta.read_text("utf-8")) | {"spacy_version": version}), "utf-8")
    return folder


def _saved(nlp: Language, folder: Path) -> Path:
    nlp.meta["name"] = "tiny"
    nlp.meta["version"] = "1.2.3"
    nlp.to_disk(folder)
    return folder
