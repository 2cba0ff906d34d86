"""What files say of themselves: title, author and day of making, which may be those of a template or of a copy.

They are the weakest evidence there is: what an article says wins over them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.formats.draft import Block, Known, make_draft
from reader.formats.heads import headline
from reader.model import ArticleDraft, Style

_HEAD = 24  # paragraphs among which a title stands
_LONGEST_ABOVE = 200  # code points of what may stand above a title
_LONGEST_TITLE = 300
_LONGEST_AUTHOR = 300
_NO_TITLE = re.compile(
    r"microsoft (?:word|powerpoint|excel) ?[-–].*|.*\.(?:docx?|odt|rtf|pdf|indd|qxp|qxd|txt|html?|pages|tmp|pub|ps|eps)"
    r"|(?:untitled|unbenannt|ohne titel|sans titre|sin título|senza titolo|namnlös|document|dokument|presentation|slide"
    r"|template|vorlage|print|article|page|layout|normal|blank|title|titel)[ _-]?\d{0,4}"
    r"|[\w-]*\d{4,}[\w-]*|\S*[_/\\]\S*",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"(?:(?:python-docx|microsoft|windows|office|user|users|admin|administrator|owner|root|guest|unknown|anonymous|author"
    r"|autor|auteur|benutzer|utilisateur|usuario|default|test|home|pc|hp|dell|lenovo|acer|asus|apple|scanner|none)\s?)+"
    r"|n/a|.*[\\/_@].*|\S*\d\S*",
    re.IGNORECASE,
)
_EARLIEST = date(1985, 1, 1)  # that a file of today's programs may have been made
_OF_TEMPLATES = frozenset({date(2000, 1, 1), date(2013, 12, 23)})  # which programs write that know no better


def make_draft_of_file(
    blocks: Sequence[Block], path: Path, properties: Known, today: date | None = None, title: str = ""
) -> ArticleDraft:
    """Return the article that the blocks of a file make: its properties tell what its head and styles do not.

    A title is given where the page shows which line is one, as the largest is.
    """
    named = plausible_title(properties.title)
    shown = title or _headline(blocks)
    standing = _standing(named, blocks)
    title = shown if shown and shown in standing else standing or shown  # a property may have the site behind it
    draft = make_draft(blocks, path, Known(title), today=today)
    if named and not title and (draft.title_derived or headline.ends_as_a_sentence(draft.title)):
        draft = make_draft(blocks, path, Known(named), today=today)
    made = None if draft.undated_because else plausible_day(properties.published, today or date.today())
    return replace(
        draft,
        author=draft.author or plausible_author(properties.author),
        source=draft.source or properties.source,
        published=draft.published or made,
    )


def plausible_title(title: str) -> str:
    """Return a title that may be an article's: neither the name of a file nor what a program calls what has no name."""
    title = " ".join(title.split())
    return "" if len(title) > _LONGEST_TITLE or _NO_TITLE.fullmatch(title) else title


def plausible_author(author: str) -> str:
    """Return an author who may be a person, and is no account or program."""
    author = " ".join(author.split())
    if len(author) > _LONGEST_AUTHOR:
        return ""
    return "" if _NO_AUTHOR.fullmatch(author) or not any(map(str.isalpha, author)) else author


def plausible_day(day: date | None, today: date) -> date | None:
    """Return a day on which a file may have been made."""
    return day if day and _EARLIEST <= day <= today and day not in _OF_TEMPLATES else None


def _standing(title: str, blocks: Sequence[Block]) -> str:
    """Return the title where it stands at the head of the text, too."""
    is_there = title and any(headline.is_repeated(title, block.text) for block in blocks[:_HEAD])
    return title if is_there else ""


def _headline(blocks: Sequence[Block]) -> str:
    """Return the heading that stands above all text."""
    for block in blocks[:_HEAD]:
        if block.style is Style.HEADING and block.text.strip():
            return block.text if len(block.text) <= _LONGEST_TITLE else ""
        if len(block.text) > _LONGEST_ABOVE:
            break
    return ""
