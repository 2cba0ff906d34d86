"""The texts that every program indexes, of generated words and twenty years, and what each program is asked."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from itertools import pairwise
from pathlib import Path

from tests.benchmarks.generated import Newsroom
from tests.benchmarks.peer.asking import Question

ASKED = 20  # questions of a sort
COMPLETIONS = 30  # a beginning that more words have is completed by the commonest only, in our program
A_FOLDER = 1_000  # files
# The commonest words are English, so that the texts are read as English ones are.
ENGLISH = (
    "the of and to in that for on is with said was it as by at from he has are be have will its an not but were this"
    " which they had their who been would about more after his when she you into there could also than or one out up"
    " what if so no two can first some time them all other new where most how between through"
).split()


def newsroom(articles: int) -> Newsroom:
    room = Newsroom(articles)
    room.words[: len(ENGLISH)] = ENGLISH
    return room


def write(folder: Path, articles: int) -> Iterator[str]:
    """Write each text into a file that is as old as it says; yield the texts."""
    room = newsroom(articles)
    for number in range(articles):
        _, draft, _ = room.reading(number)
        assert draft.published
        text = f"{draft.title}\n\n{draft.published:%B} {draft.published.day}, {draft.published.year}\n\n{draft.body}\n"
        file = folder / f"{number // A_FOLDER:04}" / f"{number:07}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        noon = datetime.combine(draft.published, time(12), UTC).timestamp()
        os.utime(file, (noon, noon))
        yield text


def questions(articles: int, some_texts: Sequence[str]) -> list[Question]:
    """Return what is asked, by sorts; each is asked for its newest and for its best matches."""
    chance, words = random.Random(3), newsroom(articles).words
    return [
        *(Question("rare word", word) for word in chance.sample(words[5_000:40_000], ASKED)),
        *(Question("common word", word) for word in words[:ASKED]),
        *(Question("two words", " ".join(pair)) for pair in zip(words[:ASKED], words[60::25], strict=False)),
        *(Question("phrase", phrase) for phrase in _phrases(chance, some_texts)),
        *(Question("prefix", beginning) for beginning in _beginnings(chance, words)),
    ]


def _phrases(chance: random.Random, texts: Sequence[str]) -> Iterator[str]:
    """Yield neighbours within a sentence, two words each, one of them among the commonest in half of the cases."""
    known = frozenset(ENGLISH)
    for number, text in enumerate(chance.choices(texts, k=ASKED)):
        sentence = text.split("\n\n")[2].split(". ")[1].split()
        pairs = [pair for pair in pairwise(sentence) if all(word.isalpha() and word.islower() for word in pair)]
        pairs = [pair for pair in pairs if number % 2 or not known.isdisjoint(pair)] or pairs
        yield " ".join(chance.choice(pairs))


def _beginnings(chance: random.Random, words: Sequence[str]) -> Iterator[str]:
    taken = set[str]()
    while len(taken) < ASKED:
        beginning = chance.choice(words[: len(words) // 4])[:5]
        few = sum(word.startswith(beginning) for word in words) <= COMPLETIONS
        if len(beginning) == 5 and few and beginning not in taken:
            taken.add(beginning)
            yield beginning
