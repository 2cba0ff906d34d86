"""How many copies of a story are found, how many that are none, and what it costs: `copies.py [TEXTS.jsonl ...]`.

Each line of a file is an object with a `text`. Without any the texts are generated: no two are versions of one story,
though they share what real ones do, so that each pair found among them is a false one. Of every third text copies are
made, from which a third is taken away or which are edited again, and all are imported.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

from reader.extraction import choice
from reader.ingest.importer import import_files
from reader.library import Library
from reader.library.links import versions
from reader.library.store import near_copies
from reader.model import ArticleDraft, Reading, SourceFile
from reader.text import wording
from reader.text.near_copy import Worded, are_versions
from tests.benchmarks.peer.texts import newsroom

TEXTS = 3_000
LEAST = 600  # characters of a text of which copies are made
BATCH = 200
ROUNDS = 7
TIMED = 200  # articles a round
SERIES = 300  # texts, of which every tenth is the report that a series repeats
PAPERS = 40
HEAD = (
    "It was a day that nobody at the paper had expected when the telephone rang in the morning and the news came in "
    "from abroad, as our own correspondents report with material of the agencies."
)

Copy = Callable[[str, random.Random], str]


def end_gone(text: str, _: random.Random) -> str:
    return text[: 2 * len(text) // 3]


def beginning_gone(text: str, _: random.Random) -> str:
    return text[len(text) // 3 :]


def middle_gone(text: str, _: random.Random) -> str:
    third = len(text) // 3
    return text[:third] + text[2 * third :]


def sentences_gone(text: str, chance: random.Random) -> str:
    said = sentences(text)
    return " ".join(said[at] for at in sorted(chance.sample(range(len(said)), max(1, 2 * len(said) // 3))))


def edited(text: str, chance: random.Random) -> str:
    """Return a text with another word in each sentence."""
    words = [sentence.split() for sentence in sentences(text)]
    for said in words:
        said[chance.randrange(len(said))] = chance.choice(("however", "officials", "yesterday", "reportedly"))
    return " ".join(" ".join(said) for said in words)


def edited_and_end_gone(text: str, chance: random.Random) -> str:
    return edited(end_gone(text, chance), chance)


def another_opening_and_end_gone(text: str, chance: random.Random) -> str:
    return f"{HEAD}\n\n{end_gone(text, chance)}"


COPIES: Sequence[Copy] = (
    end_gone,
    beginning_gone,
    middle_gone,
    sentences_gone,
    edited,
    edited_and_end_gone,
    another_opening_and_end_gone,
)


def sentences(text: str) -> list[str]:
    return [said for said in re.split(r"(?<=[.!?。])\s+", text) if said.strip()] or [text]


def read(paths: Sequence[str]) -> list[str]:
    texts = [text for path in paths for text in lines(Path(path))] or made()
    random.Random(1).shuffle(texts)
    return list(dict.fromkeys(text for text in texts if len(text) >= LEAST))[:TEXTS]


def lines(path: Path) -> Iterator[str]:
    data = path.read_bytes()
    for line in (gzip.decompress(data) if path.suffix == ".gz" else data).decode().splitlines():
        yield json.loads(line)["text"]


def made() -> list[str]:
    """Return stories of which, of ten, one is of a series, three quote the same, all close as their paper does."""
    chance, room = random.Random(1), newsroom(TEXTS)
    bodies = [room.reading(number)[1].body for number in range(TEXTS)]
    spare = [sentence for number in range(PAPERS) for sentence in sentences(room.reading(TEXTS + number)[1].body)]
    closings = [" ".join(chance.sample(spare, 3)) for _ in range(PAPERS)]
    quotations = [" ".join(chance.sample(spare, 2)) for _ in range(TEXTS // 10)]
    texts = []
    for number, body in enumerate(bodies):
        if number % 10 == 0:
            body = with_numbers(bodies[number % SERIES], chance)
        elif number % 10 < 4:
            body = f"{body}\n\n{chance.choice(quotations)}"
        texts.append(f"{body}\n\n{chance.choice(closings)}")
    return texts


def with_numbers(body: str, chance: random.Random) -> str:
    """Return the words of a report that appears again and again, with the numbers of one of its days."""
    words = body.split(" ")
    for at in range(chance.randrange(4, 7), len(words), 11):
        words[at] = f"{words[at]} {chance.randrange(10, 10_000)}"
    return " ".join(words)


def ready(number: int, text: str) -> tuple[SourceFile, ArticleDraft, Reading]:
    data = f"{number} {text}".encode()
    file = SourceFile(f"/{number}.txt", data, hashlib.sha256(data).hexdigest())
    return file, ArticleDraft(f"Story {number}", text, wording=wording.keys_of(text)), Reading()


def find(library: Library, texts: Sequence[str]) -> list[int]:
    """Import texts and return their ids."""
    found: list[int] = []
    for first in range(0, len(texts), BATCH):
        some = [ready(number, texts[number]) for number in range(first, min(first + BATCH, len(texts)))]
        outcomes = library.imports.add(library.imports.begin("copies"), some)
        found += [outcome.article_id or 0 for outcome in outcomes]
    return found


def pairs(library: Library) -> set[frozenset[int]]:
    with library._database.read() as connection:
        found = connection.exec_driver_sql("SELECT article_id, other_id FROM near_copy").all()
    return {frozenset(map(int, pair)) for pair in found}


def measure_finding(folder: Path, texts: Sequence[str]) -> None:
    with Library.create(folder / "originals.library") as library:
        find(library, texts)
        alike = len(pairs(library))
    print(f"  {len(texts):,} texts as they are: {alike} pairs of {len(texts) * (len(texts) - 1) // 2:,} are versions")
    chance = random.Random(2)
    for copy in COPIES:
        originals = range(0, len(texts), 3)
        copies = [copy(texts[number], chance) for number in originals]
        with Library.create(folder / f"{copy.__name__}.library") as library:
            ids = find(library, [*texts, *copies])
            related, n = pairs(library), len(texts)
            grouped = 0
            with library._database.read() as connection:
                for at, number in enumerate(originals):
                    grouped += ids[n + at] in near_copies.versions(connection, ids[number])
        hits = sum(frozenset((ids[n + at], ids[number])) in related for at, number in enumerate(originals))
        new = len(related) - hits - alike
        far = sum(are_versions(Worded.of(texts[n]), Worded.of(one)) for n, one in zip(originals, copies, strict=True))
        print(
            f"  {copy.__name__.replace('_', ' ')}: {hits / len(copies):.2%} of {len(copies)} found, "
            f"{grouped / len(copies):.2%} in one group ({far / len(copies):.2%} alike when compared), "
            f"{new} other pairs of {len(ids) * len(ids) // 2:,}"
        )


def import_once(folder: Path, files: Sequence[SourceFile]) -> float:
    """Import files in this process and return the processor seconds that it took."""
    tagger = choice.tagger(choice.OWN)
    with Library.create(folder / f"{time.monotonic_ns()}.library") as library:
        started = time.process_time()
        for _ in import_files(library, files, tagger):
            pass
        return time.process_time() - started


def measure_cost(folder: Path, texts: Sequence[str]) -> None:
    data = [text.encode() for text in texts[: TIMED * ROUNDS]]
    files = [SourceFile(f"/{n}.txt", one, hashlib.sha256(one).hexdigest()) for n, one in enumerate(data)]
    import_once(folder, files[:50])
    ratios = []
    for number in range(ROUNDS):
        some = files[number * TIMED : (number + 1) * TIMED]
        with ExitStack() as patches:
            for module in ("ingest.readers", "library.articles.insert", "library.articles.same_articles"):
                patches.enter_context(patch(f"reader.{module}.keys_of", _none))
            without = import_once(folder, some)
        ratios.append(import_once(folder, some) / without)
    ratios.sort()
    told = " ".join(f"{ratio:.3f}" for ratio in ratios)
    print(f"  an import takes {ratios[ROUNDS // 2]:.3f} of what it takes without (median of {ROUNDS}; {told})")


def _none(_: str) -> tuple[int, ...]:
    return ()


def main() -> None:
    texts = read(sys.argv[1:])
    print(f"copies: {len(texts):,} texts of {sum(map(len, texts)) // len(texts):,} characters")
    print(f"  compared at most: {versions.COMPARED}")
    with tempfile.TemporaryDirectory() as name:
        measure_finding(Path(name), texts)
        measure_cost(Path(name), texts)


if __name__ == "__main__":
    main()
