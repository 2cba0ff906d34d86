"""Texts that are edited word by word, and where a passage of theirs ought to be found then."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from itertools import pairwise
from pathlib import Path

from reader.text.quotation import Quotation

SEEDS = Path(__file__).parents[2] / "seeds"
LONG = 3  # letters of a word that is still known when one is another
_WORD = re.compile(r"\S+")


class Verdict(Enum):
    """What became of a passage."""

    RIGHT = auto()
    EDGE = auto()  # at its place, but begun or ended some words off
    LOST = auto()
    WRONG = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """A word of an edited text: which it was, -1 where it is new, and whether it is as it was, or nearly."""

    text: str
    gap: str  # before it
    was: int
    is_kept: bool


@cache
def texts() -> tuple[str, ...]:
    """Return the articles that come with the program in UTF-8, and long ones made of several of them."""
    found = [path.read_bytes().decode("utf-8", "ignore") for path in sorted(SEEDS.glob("*.txt"))]
    short = [text for text in found if "\0" not in text]
    return (*short, *("\n\n".join(short[at:] + short[:at]) for at in range(0, len(short), 3)))


def words_of(text: str) -> list[Word]:
    found, end = [], 0
    for number, match in enumerate(_WORD.finditer(text)):
        found.append(Word(match[0], text[end : match.start()], number, is_kept=True))
        end = match.end()
    return found


def joined(words: Sequence[Word]) -> str:
    return "".join(word.gap + word.text for word in words)


def spans(words: Sequence[Word]) -> list[tuple[int, int]]:
    found, at = [], 0
    for word in words:
        start = at + len(word.gap)
        at = start + len(word.text)
        found.append((start, at))
    return found


# --- edits ---

Edit = Callable[[Sequence[Word], random.Random], list[Word]]


def edit_words(words: Sequence[Word], chance: random.Random, share: float = 0.1) -> list[Word]:
    """Let a share of the words be others: replaced by words of the text, misspelt, gone, or with new ones beside."""
    return [edited for word in words for edited in (_edit(word, words, chance) if chance.random() < share else [word])]


def _edit(word: Word, words: Sequence[Word], chance: random.Random) -> list[Word]:
    other = chance.choice(words).text
    match chance.randrange(4):
        case 0:
            return [Word(other, word.gap, word.was, is_kept=False)]
        case 1:
            at = chance.randrange(len(word.text))
            misspelt = word.text[:at] + chance.choice("aeinrst") + word.text[at + 1 :]
            return [Word(misspelt, word.gap, word.was, is_kept=len(misspelt) >= LONG)]
        case 2:
            return []
        case _:
            return [Word(other, word.gap or " ", -1, is_kept=False), Word(word.text, " ", word.was, is_kept=True)]


def in_another_encoding(words: Sequence[Word], _: random.Random) -> list[Word]:
    """Read the text as what it is not, as a wrong guess of its encoding does."""
    return [Word(word.text.encode().decode("cp1252", "replace"), word.gap, word.was, is_kept=True) for word in words]


def in_lines(words: Sequence[Word], _: random.Random) -> list[Word]:
    """Break the paragraphs into lines, with a head above them, as another format of the same text has it."""
    broken, width = [Word("Page", "", -1, False), Word("1", " ", -1, False)], 0
    for word in words:
        width += len(word.text) + 1
        gap = word.gap if "\n" in word.gap else "\n" if width > 60 else " "
        width = 0 if "\n" in gap else width
        broken.append(Word(word.text.translate(_STRAIGHT), gap, word.was, is_kept=True))
    return broken


_STRAIGHT = str.maketrans("“”‘’—", "\"\"''-")


def without_a_paragraph(words: Sequence[Word], chance: random.Random) -> list[Word]:
    """Leave one paragraph out, and edit the others lightly."""
    starts = [0, *(at for at, word in enumerate(words) if "\n\n" in word.gap), len(words)]
    gone = chance.randrange(len(starts) - 1)
    return edit_words([*words[: starts[gone]], *words[starts[gone + 1] :]], chance, 0.03)


def rearranged(words: Sequence[Word], chance: random.Random) -> list[Word]:
    """Put the paragraphs into another order."""
    starts = [0, *(at for at, word in enumerate(words) if "\n\n" in word.gap), len(words)]
    paragraphs = [list(words[a:b]) for a, b in pairwise(starts) if a < b]
    paragraphs[0][0] = Word(paragraphs[0][0].text, "\n\n", 0, is_kept=True)
    chance.shuffle(paragraphs)
    return [word for paragraph in paragraphs for word in paragraph]


EDITS: dict[str, Edit] = {
    "a tenth of the words": edit_words,
    "another encoding": in_another_encoding,
    "another format": in_lines,
    "a paragraph less": without_a_paragraph,
    "another order": rearranged,
}


# --- what becomes of passages ---


def outcomes(edit: Edit, notes: int, seed: int, lengths: tuple[int, int] = (2, 40)) -> Iterator[Verdict]:
    """Yield what becomes of so many passages, ten in each edited text."""
    chance = random.Random(seed)
    for number in range(notes // 10):
        text = texts()[number % len(texts())]
        words = words_of(text)
        edited = edit(words, chance)
        for _ in range(10):
            yield outcome(words, edited, *passage(words, chance, lengths))


def passage(words: Sequence[Word], chance: random.Random, lengths: tuple[int, int]) -> tuple[int, int]:
    """Choose words of one paragraph: from the first to before the last of these."""
    first = chance.randrange(len(words) - 1)
    last = min(first + chance.randint(*lengths), len(words))
    ends = (at for at in range(first + 1, last) if "\n\n" in words[at].gap)
    return first, next(ends, last)


def outcome(words: Sequence[Word], edited: Sequence[Word], first: int, last: int) -> Verdict:
    """Tell what becomes of the passage from one word to before another.

    It is right where all its words are found that are left, and none besides but what was written between or beside
    them. What is gone is rightly lost.
    """
    text, places = joined(words), spans(words)
    found = Quotation.of(text, places[first][0], places[last - 1][1]).find_in(joined(edited))
    kept = [at for at, word in enumerate(edited) if first <= word.was < last and word.is_kept]
    if found is None:
        return Verdict.LOST if kept else Verdict.RIGHT
    covered = {at for at, (start, end) in enumerate(spans(edited)) if start < found[1] and found[0] < end}
    if not kept:
        return Verdict.WRONG
    allowed = set(range(_outward(edited, kept[0], -1), _outward(edited, kept[-1], 1) + 1))
    while len(kept) > 1 and edited[kept[-1]].text == edited[kept[-1] - 1].text:  # either of two that are the same
        kept.pop()
    while len(kept) > 1 and edited[kept[0]].text == edited[kept[0] + 1].text:
        kept.pop(0)
    if covered.issuperset(kept) and covered <= allowed:
        return Verdict.RIGHT
    shared = 2 * len(covered.intersection(kept))
    return Verdict.EDGE if shared >= len(kept) and shared >= len(covered) else Verdict.WRONG


def _outward(edited: Sequence[Word], at: int, step: int) -> int:
    """Return the last word from one on, in a direction, before another that is as it was."""
    while 0 <= at + step < len(edited) and not edited[at + step].is_kept:
        at += step
    return at
