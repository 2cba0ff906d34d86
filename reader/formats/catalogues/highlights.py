"""What somebody marked in an article before it came here: quotations, each with what was noted on it and its tags."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from reader.formats import facts
from reader.lazy_dataclass import dataclass

KEY = "highlights"  # of the facts that are kept with a file
_LONGEST = 4_000  # code points of a quotation or a note
_MOST = 500  # of one article
_BEHIND = re.compile(r"(?:\s*(?:\[[^\[\]]{0,40}\]\([^()\s]{0,1000}\)|#[\w-]{1,60}))+\s*$")  # a link back, and labels


@dataclass(frozen=True, slots=True)
class Mark:
    """A quotation with what was noted on it; without a quotation it is about the whole article."""

    quotation: str
    note: str = ""
    tags: tuple[str, ...] = ()


def json_of(marks: Iterable[Mark]) -> str:
    """Return marks as text, as a draft has them."""
    told = [[one.quotation[:_LONGEST], one.note[:_LONGEST], *one.tags] for one in marks]
    return json.dumps(told[:_MOST], ensure_ascii=False) if told else ""


def marks_in(marked: str, said: str) -> list[Mark]:
    """Return what was marked in an article, as its draft and the facts of its file have it."""
    kept = json.loads(marked) if marked else []
    return [
        *(Mark(quotation, note, tuple(tags)) for quotation, note, *tags in kept),
        *(Mark(*pair) for pair in pairs_in(said)),
    ]


def highlights_in(text: str) -> list[tuple[str, str]]:
    """Return the quotations in a text of Omnivore's Markdown, each with the note that stands below it."""
    found: list[tuple[str, str]] = []
    for is_quotation, words in _paragraphs(text):
        if is_quotation and words:
            found.append((words, ""))
        elif found and words:
            quotation, note = found[-1]
            found[-1] = quotation, f"{note}\n\n{words}"[:_LONGEST].strip()
    return found[:_MOST]


def pairs_in(said: str) -> list[tuple[str, str]]:
    """Return the quotations and notes that are kept in the facts of a file; none where there are none."""
    kept = facts.facts_in(said).get(KEY)
    pairs = kept if isinstance(kept, list) else []
    return [(str(pair[0]), str(pair[1])) for pair in pairs if isinstance(pair, list) and len(pair) == 2]


def _paragraphs(text: str) -> Iterator[tuple[bool, str]]:
    for paragraph in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n")):
        lines = paragraph.strip().splitlines()
        quoted = [line.lstrip()[1:].strip() for line in lines if line.lstrip().startswith(">")]
        others = [line.strip() for line in lines if not line.lstrip().startswith((">", "#"))]
        yield True, _BEHIND.sub("", " ".join(quoted))[:_LONGEST].strip()
        yield False, "\n".join(others)[:_LONGEST].strip()
