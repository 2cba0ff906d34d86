"""The corpora that the careful tagger learns from, as they lie in folders that git and their makers bring.

What each marks, and how that is ours, stands here; who made it and how it may be used, in `resources/NOTICE.md`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from reader.extraction.training.careful.marking import Kinds, Mark, Marked, joined, lines, spans
from reader.extraction.training.corpus import KINDS
from reader.model import Kind

AMOUNTS = (Kind.DATE, Kind.MONEY)
_TOGETHER = 20  # sentences that are read as one article, where a corpus has single sentences
_SOMEWHERE = (Kind.PLACE, Kind.FACILITY)
_SOME_THING = (Kind.OTHER, Kind.PRODUCT)

Sentence = tuple[Sequence[str], Sequence[bool] | None, Sequence[str]]  # words, white space behind each, tags


def english(path: Path) -> list[Marked]:
    """Read articles that mark all nine kinds, {"text", "entities": [[start, end, kind], …]} a line."""
    return [_article(fields) for fields in _lines(path)]


def german(path: Path) -> list[Marked]:
    """Read GermEval 2014, its outer marks, in the same form: no dates, sums or groups."""
    also = {Kind.PLACE: _SOMEWHERE, Kind.OTHER: _SOME_THING}
    return [_article(fields, also, (*AMOUNTS, Kind.GROUP)) for fields in _lines(path)]


def norwegian(folder: Path, kept_aside: Path) -> list[Marked]:
    """Read NorNE's documents but those of which a sentence is kept aside to measure with."""
    aside = {"".join(line.split()) for fields in _lines(kept_aside) for line in fields["text"].splitlines()}
    found: list[Marked] = []
    for path in sorted(folder.glob("ndt/n*/*.conll")):
        sentences = list(_conll(path.read_text("utf-8")))
        if not any(len(words) > 4 and "".join(words) in aside for words, _, _ in sentences):
            found.append(_sentences(sentences, _NORWEGIAN, AMOUNTS))
    return found


def romanian(folder: Path) -> list[Marked]:
    """Read RONEC; it marks common nouns and titles too, which are trimmed, and dates of any wording, which are left."""
    single = [
        sentence
        for part in ("valid", "test")
        for sentence in json.loads((folder / f"data/{part}.json").read_text("utf-8"))
    ]
    marked = [(one["tokens"], one["space_after"], _trimmed(one["tokens"], one["ner_tags"])) for one in single]
    return [_sentences(some, _ROMANIAN, ()) for some in _in_turn(marked)]


def swedish(folder: Path) -> list[Marked]:
    """Read the Swedish corpus of web news; runs of one tag are one name."""
    rows = [
        [[*line.split(), "0"][:2] for line in sentence.splitlines()]
        for sentence in (folder / "train_corpus.txt").read_text("utf-8").strip().split("\n\n")
    ]
    marked = [([word for word, _ in row], None, _begun([tag for _, tag in row])) for row in rows]
    return [_sentences(some, _SWEDISH, (*AMOUNTS, Kind.GROUP)) for some in _in_turn(marked)]


_NORWEGIAN: dict[str, Kinds] = {
    "PER": (Kind.PERSON,),
    "ORG": (Kind.ORGANIZATION,),
    "GPE_LOC": (Kind.PLACE,),
    "GPE_ORG": (Kind.PLACE,),
    "LOC": _SOMEWHERE,
    "PROD": _SOME_THING,
    "EVT": (Kind.OTHER,),
    "MISC": (Kind.OTHER,),
}
_ROMANIAN: dict[str, Kinds] = {
    "PERSON": (Kind.PERSON,),
    "ORG": (Kind.ORGANIZATION,),
    "GPE": (Kind.PLACE,),
    "LOC": (Kind.PLACE,),
    "FACILITY": (Kind.FACILITY,),
    "NAT_REL_POL": (Kind.GROUP,),
    "PRODUCT": (Kind.PRODUCT,),
    "EVENT": (Kind.OTHER,),
    "WORK_OF_ART": (Kind.OTHER,),
    "MONEY": (Kind.MONEY,),
}
_SWEDISH: dict[str, Kinds] = {
    "PER": (Kind.PERSON,),
    "ORG": (Kind.ORGANIZATION,),
    "LOC": _SOMEWHERE,
    "MISC": _SOME_THING,
}
_NO_NAMES = frozenset({"NUMERIC", "ORDINAL", "QUANTITY", "LANGUAGE"})
_MAY_BE_NOUNS = frozenset({"PERSON", "ORG", "GPE", "LOC", "FACILITY"})
_MAY_END_A_NAME = frozenset('.)"”')


def _sentences(sentences: Iterable[Sentence], kinds: dict[str, Kinds], not_marked: Kinds) -> Marked:
    """Return sentences as one article; from names of a kind that is none of ours nothing is to be learnt."""
    found: Marked = []
    for words, spaces, tags in sentences:
        text, starts = joined(words, spaces)
        marks = [
            (starts[start], starts[end - 1] + len(words[end - 1]), kinds.get(name, ()))
            for start, end, name in spans(tags)
        ]
        found += lines(text, marks, not_marked)
    return found


def _in_turn(sentences: Sequence[Sentence]) -> Iterator[Sequence[Sentence]]:
    for at in range(0, len(sentences), _TOGETHER):
        yield sentences[at : at + _TOGETHER]


def _article(fields: dict[str, Any], also: Mapping[Kind, Kinds] | None = None, not_marked: Kinds = ()) -> Marked:
    marks: list[Mark] = []
    for start, end, name in fields["entities"]:
        kind = KINDS[name]
        marks.append((start, end, (also or {}).get(kind, (kind,))))
    return lines(fields["text"], marks, not_marked)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open("rb") as file:
        for line in file:
            yield json.loads(line)


def _conll(text: str) -> Iterator[Sentence]:
    for block in text.strip().split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
        yield [row[1] for row in rows], None, [row[-1].partition("name=")[2].partition("|")[0] or "O" for row in rows]


def _begun(tags: Sequence[str]) -> list[str]:
    """Return tags that only name kinds as B- and I- tags."""
    none = ("0", "O")
    return [
        "O" if tag in none else f"{'I' if at and tags[at - 1] == tag else 'B'}-{tag}" for at, tag in enumerate(tags)
    ]


def _trimmed(words: Sequence[str], tags: Sequence[str]) -> list[str]:
    """Return the tags of names from their first capital to their last; of what is no name, none."""
    result = ["O"] * len(words)
    for start, end, name in spans(tags):
        if name in _NO_NAMES:
            continue
        if name in _MAY_BE_NOUNS:
            while start < end and not words[start][0].isupper():
                start += 1
            while start < end and not (
                words[end - 1][0].isupper() or words[end - 1][-1] in _MAY_END_A_NAME or words[end - 1].isdigit()
            ):
                end -= 1
        for at in range(start, end):
            result[at] = f"{'I' if at > start else 'B'}-{name}"
    return result
