"""Finds words in all chapters of the manual."""

from __future__ import annotations

import re
from functools import cache
from html import escape, unescape
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.manual.chapters import Chapter, chapters
from reader.manual.html import body
from reader.ui.style.phrases import count
from reader.ui.widgets.text_matches import FoldedText

if TYPE_CHECKING:
    from collections.abc import Sequence

AROUND = 70  # characters of a line before and after what was found
MOST = 200  # places that are listed
HIT = "hit:"  # before the number of a place, in the link that leads there
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Hit:
    """A place in a chapter where the words stand: the how manieth there, from 0, and the line around it."""

    chapter: str
    nth: int
    before: str
    found: str
    after: str


def search(words: str) -> list[Hit]:
    """Return where words stand, in the order of the chapters, as find bars compare them."""
    return [hit for chapter in chapters() for hit in _hits(chapter.name, words)] if words.strip() else []


def result_page(words: str, hits: Sequence[Hit]) -> str:
    """Return the places as a page, each of them a link."""
    titles = {chapter.name: chapter.title for chapter in chapters()}
    among = len({hit.chapter for hit in hits})
    found = f"{count(len(hits), 'place')} in {count(among, 'chapter')}" if hits else "Nowhere in the manual"
    lines = [f"<h1>“{escape(words.strip())}”</h1><p>{found}</p>"]
    chapter = ""
    for number, hit in enumerate(hits[:MOST]):
        if hit.chapter != chapter:
            chapter = hit.chapter
            lines.append(f"<h3>{escape(titles[chapter])}</h3>")
        line = f"{escape(hit.before)}<b>{escape(hit.found)}</b>{escape(hit.after)}"
        lines.append(f'<p><a class="hit" href="{HIT}{number}">{line}</a></p>')
    return "".join(lines)


def _hits(name: str, words: str) -> list[Hit]:
    text, folded = _texts()[name]
    made = []
    for nth, (start, end) in enumerate(folded.spans(words)):
        line_start = text.rfind("\n", 0, start) + 1
        line_end = text.find("\n", end) % (len(text) + 1)
        before, after = text[line_start:start], text[end:line_end]
        made.append(Hit(name, nth, _behind(before), text[start:end], _ahead(after)))
    return made


def _behind(text: str) -> str:
    return text if len(text) <= AROUND else f"…{text[-AROUND:].partition(' ')[2]}"


def _ahead(text: str) -> str:
    return text if len(text) <= AROUND else f"{text[:AROUND].rpartition(' ')[0]}…"


@cache
def _texts() -> dict[str, tuple[str, FoldedText]]:
    """Return the words of each chapter, a line a paragraph."""
    return {chapter.name: (text := _text(chapter), FoldedText(text)) for chapter in chapters()}


def _text(chapter: Chapter) -> str:
    return unescape(_TAG.sub("", body(chapter, lambda *_: "x")))
