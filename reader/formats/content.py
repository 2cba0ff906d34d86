"""The text of an article as a field of something else holds it: plain, or with the tags of a web page."""

from __future__ import annotations

import re
from datetime import date
from itertools import groupby, pairwise

from reader.formats import html_fragment
from reader.formats.draft import Block
from reader.formats.heads import top
from reader.formats.heads.line_forms import Forms
from reader.formats.heads.line_parts import Form, is_sure
from reader.formats.lines import lines_of, paragraphs_of
from reader.model import Style
from reader.text.one_form import in_one_form

_FURNITURE = 15  # lines at the top that may be an address, a byline, a date, …
_LOOKED_AT = 20_000  # code points that tell whether there are tags
_TAG = re.compile(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|table|article|section|figure|span|strong|em|a)\b[^<>]{0,500}>",
    re.IGNORECASE,
)
_HEAD = 100  # paragraphs, below which no line is asked whether it is a byline
_MOST_TURNS = 1_000  # from quoted to not: who answers line by line has fewer
_QUOTED = re.compile(r"(?:>\s?)+")


def has_tags(text: str) -> bool:
    """Tell whether a text is written with the tags of a web page, of which one is closed or is a break."""
    tags = [tag[0].lower() for tag in _TAG.finditer(text[:_LOOKED_AT])]
    return len(tags) >= 2 and any(tag.startswith(("</", "<br")) for tag in tags)


def blocks_of(text: str) -> list[Block]:
    """Return the paragraphs of a text that may have tags or none."""
    return blocks_of_html(text) if has_tags(text) else blocks_of_text(html_fragment.without_entities(text))


def blocks_of_html(page: str) -> list[Block]:
    """Return the paragraphs of a web page all of which is text, or of a piece of one."""
    from reader.formats.html import blocks, tree  # what reads trees takes long to load

    return blocks.blocks_of(tree.tree_of(page))


def blocks_of_text(text: str) -> list[Block]:
    """Return the paragraphs of a plain text, unwrapped; lines that are quoted as mail quotes them lose their marks."""
    blocks: list[Block] = []
    forms = Forms(date.today())
    lines = in_one_form(text).splitlines()
    if sum(one.startswith(">") != other.startswith(">") for one, other in pairwise(lines)) > _MOST_TURNS:
        lines = [_QUOTED.sub("", line, count=1) for line in lines]
    for is_quoted, group in groupby(lines, key=lambda line: line.startswith(">")):
        joined = "\n".join(_QUOTED.sub("", line, count=1) if is_quoted else line for line in group)
        style = Style.QUOTATION if is_quoted else Style.PLAIN
        found = (
            paragraphs_of_text(joined, forms) if len(blocks) < _HEAD else paragraphs_of(lines_of(joined), frozenset())
        )
        blocks += [Block(paragraph, style) for paragraph in found]
    return blocks


def paragraphs_of_text(text: str, forms: Forms) -> list[str]:
    """Return the paragraphs of a plain text in one form; addresses, labels, bylines, dates above it join no other."""
    lines = lines_of(top.in_one_form(text))
    return paragraphs_of(lines, _standing_alone(lines, forms))


def _standing_alone(lines: list[str], forms: Forms) -> frozenset[int]:
    numbers = [number for number, line in enumerate(lines[: 4 * _FURNITURE]) if line][:_FURNITURE]
    numbers = [number for number in numbers if any(lines[max(0, number - 1) : number] + lines[number + 1 : number + 2])]
    return frozenset(
        number
        for number in numbers
        if (parts := forms.of(lines[number])) and (is_sure(parts) or parts[0].form in (Form.LABEL, Form.SITE))
    )
