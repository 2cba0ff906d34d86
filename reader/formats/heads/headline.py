"""What makes a title, and a title where a text has none."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from reader.formats.heads.datelines import dateline_of
from reader.formats.lines import width
from reader.text.sentences import sentences

_LONGEST_SENTENCE = 150  # columns: beyond that a whole sentence is a lead, no title
_LONGEST = 200
_DIFFERENCE = 8  # code points, of a title and what says it again
_LONGEST_REPEATED = 300  # what stands there twice is a title even if it is long
_SHORTEST_MADE, _LONGEST_MADE = 20, 120
_SENTENCES_LOOKED_AT = 5
_LOOKED_AT = 1_000  # code points of a paragraph that its first sentence is looked for in
_FULL_STOPS = frozenset(".!?…。！？｡।؟۔")
_CLOSERS = "\"'”’»›)]」』）"
_STOP = re.compile(r"[.!?…。！？｡।॥۔؟։።\n]")
_WORDS = re.compile(r"[^\W_]+")
_JOINERS = frozenset("\u200c\u200d\ufe0e\ufe0f")


def is_headline(paragraph: str) -> bool:
    """Tell whether an opening paragraph can be the title as it stands."""
    if len(paragraph) > _LONGEST:
        return False
    is_sentence = ends_as_a_sentence(paragraph)
    dateline = dateline_of(paragraph)
    if dateline and (is_sentence or dateline.agency or "," in dateline.written):
        return False
    if not is_sentence:
        return width(paragraph) <= _LONGEST
    return width(paragraph) <= _LONGEST_SENTENCE and not has_several_sentences(paragraph)


def has_several_sentences(text: str) -> bool:
    """Tell whether a text is more than one sentence; most that are not have no stop before their end."""
    return bool(_STOP.search(text, 0, len(text) - 1)) and len(list(islice(sentences(text), 2))) > 1


def ends_as_a_sentence(text: str) -> bool:
    return text.rstrip(_CLOSERS)[-1:] in _FULL_STOPS


def is_repeated(title: str, paragraph: str) -> bool:
    """Tell whether the paragraph says the title again, but for case and a full stop."""
    return abs(len(title) - len(paragraph)) < _DIFFERENCE and _bare(title) == _bare(paragraph)


def is_one_of(title: str, paragraphs: Sequence[str]) -> bool:
    """Tell whether one of the paragraphs says again what may be a title."""
    alike = [paragraph for paragraph in paragraphs if abs(len(title) - len(paragraph)) < _DIFFERENCE]
    is_short = bool(alike) and width(title[: _LONGEST_REPEATED + 1]) <= _LONGEST_REPEATED
    return is_short and any(is_repeated(title, paragraph) for paragraph in alike)


def first_sentence(paragraphs: Sequence[str]) -> str:
    """Return the first sentence of the text after its dateline, shortened at a word; "" where there is no text."""
    if not paragraphs:
        return ""
    opening = paragraphs[0][:_LOOKED_AT]
    dateline = dateline_of(opening)
    opening = opening[dateline.end :] if dateline else opening
    bounds = [end for _, end in islice(sentences(opening), _SENTENCES_LOOKED_AT)]
    end = next((end for end in bounds if width(opening[:end]) >= _SHORTEST_MADE), len(opening))
    return shorten(opening[:end].strip(), _LONGEST_MADE)


def shorten(text: str, columns: int) -> str:
    """Return the text cut at a word, with "…" where it takes more columns than that."""
    if width(text) <= columns:
        return text
    end = _end_of(text, columns - 1)
    space = text.rfind(" ", 0, end + 1)
    cut = text[: space if space > end // 2 else end]
    return cut.rstrip(" ,;:.–—-(“‘\"'") + "…"


def of_file(path: Path) -> str:
    """Return a title made of the file's name."""
    stem = path.name.encode("utf-8", "replace").decode("utf-8").removesuffix(path.suffix)
    return " ".join("".join(c if c.isprintable() else " " for c in re.sub(r"[_-]+", " ", stem)).split()) or "Untitled"


def _end_of(text: str, columns: int) -> int:
    """Return where to cut so that the columns suffice and no character is torn from its marks."""
    if text[: columns + 1].isascii():
        return columns
    number, used = 0, width(text[0])
    while used <= columns:
        number += 1
        used += width(text[number])
    while number and (unicodedata.category(text[number])[0] == "M" or _JOINERS & {text[number], text[number - 1]}):
        number -= 1
    return number


def ends_with_title(text: str, title: str) -> bool:
    """Tell whether a text is a title with some words before it: "Harbour Ferry loses its licence"."""
    return len(text) > len(title) and f" {_bare(text)}".endswith(f" {_bare(title)}")


def _bare(text: str) -> str:
    """Return the words of a text; of one that has none, the text."""
    return " ".join(_WORDS.findall(text.casefold())) or text
