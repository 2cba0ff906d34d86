"""How fast and how well names are found by the fast and the careful tagger, and by spaCy's own CPU pipeline.

On the same texts, on one core, in one run.

ENTITY_READER_GOLD names a folder with train.jsonl and dev.jsonl: spaCy is trained on the one (once, it takes half an
hour), and both are timed and scored on the other, as it is, in capitals and in lower case. Without it the texts are the
seeds' paragraphs, spaCy learns from their golden readings just enough to run, and nothing is scored.
"""

import hashlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.about import __version__ as spacy_version
from spacy.cli.init_config import init_config
from spacy.cli.train import train
from spacy.tokens import DocBin

from reader.extraction import Tagger, default_tagger
from reader.extraction.careful import shipped
from reader.extraction.spacy_tagger import SpacyTagger
from reader.extraction.training.corpus import Document, document, read_gold
from reader.extraction.training.metrics import WHO_WHAT_WHERE, score
from tests.benchmarks import importing

ONE_CORE = dict.fromkeys(["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"], "1")
ROUNDS = 5
SEED_ARTICLES = 200
STEPS_ON_SEEDS = 20


def texts_of_seeds() -> list[Document]:
    known = importing.paragraphs()
    tagger = default_tagger()
    texts = [
        "\n\n".join(known[(number + part * 7) % len(known)] for part in range(8)) for number in range(SEED_ARTICLES)
    ]
    found = tagger.tag(texts)
    return [document(text, [(s.start, s.end, s.kind) for s in spans]) for text, spans in zip(texts, found, strict=True)]


def spacy_model(learnt: Sequence[Document], held_out: Sequence[Document], steps: int) -> Path:
    """Train `spacy init config --pipeline ner` and return its folder; what was trained before is used again."""
    digest = hashlib.sha256("".join(one.text for one in learnt).encode("utf-8", "replace")).hexdigest()[:12]
    folder = Path(tempfile.gettempdir(), f"entity-reader-spacy-{spacy_version}-{steps}-{digest}")
    if not (folder / "model-best").exists():
        folder.mkdir(exist_ok=True)
        for name, documents in (("train", learnt), ("dev", held_out)):
            _docs(documents).to_disk(folder / f"{name}.spacy")
        init_config(lang="en", pipeline=["ner"], optimize="efficiency", gpu=False, silent=True).to_disk(
            folder / "config"
        )
        limits = {"training.max_steps": steps} if steps else {}
        corpora = {"paths.train": str(folder / "train.spacy"), "paths.dev": str(folder / "dev.spacy")}
        train(folder / "config", folder, overrides={**corpora, **limits})
    return folder / "model-best"


def _docs(documents: Sequence[Document]) -> DocBin:
    nlp, kept = spacy.blank("en"), DocBin()
    for one in documents:
        doc = nlp.make_doc(one.text)
        spans = [doc.char_span(start, end, kind.value) for start, end, kind in one.entities]
        doc.set_ents([span for span in spans if span is not None])
        kept.add(doc)
    return kept


def seconds(work: Callable[[], Any]) -> float:
    """Return the processor time of the quickest of some rounds, after one that warms up."""
    work()
    times = []
    for _ in range(ROUNDS):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def say_scores(name: str, tagger: Tagger, gold: Sequence[Document]) -> None:
    for case, change in (("as it is", str), ("IN CAPITALS", str.upper), ("in lower case", str.lower)):
        changed = [document(change(one.text), one.entities) for one in gold if len(change(one.text)) == len(one.text)]
        found = score(tagger, changed)
        print(f"  {name:14} {case:13} F {found.f1:.3f}, who/what/where {found.figures(WHO_WHAT_WHERE)[2]:.3f}")


def main() -> None:
    folder = os.environ.get("ENTITY_READER_GOLD")
    gold = read_gold(Path(folder, "dev.jsonl")) if folder else texts_of_seeds()
    model = spacy_model(
        read_gold(Path(folder, "train.jsonl")) if folder else gold, gold, 0 if folder else STEPS_ON_SEEDS
    )
    started = time.perf_counter()
    own = default_tagger()
    loading = time.perf_counter() - started
    nlp, texts = spacy.load(model, exclude=["tagger", "parser", "lemmatizer"]), [one.text for one in gold]
    words = sum(len(line) for one in gold for line in one.words)
    print(f"tagging: {len(texts)} texts of {words // len(texts)} words and signs, on one core", end="; ")
    print(f"{own.name} loaded in {loading * 1000:.0f} ms")
    careful = shipped.load() if shipped.is_there() else None
    works: dict[str, Callable[[], object]] = {"fast": lambda: own.tag(texts)}
    if careful:
        works["careful"] = lambda: careful.tag(texts)
    works[f"spaCy {spacy_version}"] = lambda: list(nlp.pipe(texts))
    spent = {name: seconds(work) for name, work in works.items()}
    for name, took in spent.items():
        print(f"  {name:14} {len(texts) / took:6.0f} articles/s {words / took:9,.0f} words and signs/s")
    print(f"  the fast one is {spent[f'spaCy {spacy_version}'] / spent['fast']:.1f} times as fast as spaCy")
    if folder:
        for name, tagger in (("fast", own), ("careful", careful), ("spaCy", SpacyTagger(nlp))):
            if tagger:
                say_scores(name, tagger, gold)


if __name__ == "__main__":
    if not ONE_CORE.items() <= os.environ.items():
        sys.exit(subprocess.call([sys.executable, "-m", "tests.benchmarks.tagging"], env=os.environ | ONE_CORE))
    main()
