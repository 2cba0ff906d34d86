"""The paragraphs of a note, without the marks that its writer set in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.formats import content, markup
from reader.formats.draft import Block
from reader.model import Style

_COMMENT = re.compile(r"%%.{0,5000}?%%", re.DOTALL)
_EMBED = re.compile(r"!\[\[[^\[\]\n]{0,500}\]\]")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|\n]{1,300}\|)?([^\[\]|\n]{1,300})\]\]")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,50}\]")
_FOOTNOTE_TEXT = re.compile(r"^\[\^[^\]\s]{1,50}\]:[ \t]*(?P<text>\S[^\n]*(?:\n[^\n\[]+)*)", re.MULTILINE)
_CALLOUT = re.compile(r"\[![\w-]{1,30}\][+-]?\s*")
_TASK = re.compile(r"\[[ xX]\]\s+")
_HIGHLIGHT = re.compile(r"==(?=\S)([^=\n]{1,2000})(?<=\S)==")
_STRUCK = re.compile(r"~~(?=\S)([^~\n]{1,2000})(?<=\S)~~")
_BLOCK_NAME = re.compile(r"\s\^[\w-]{1,40}$")
_DEEPEST = 40  # lists and quotations within each other
_PARTED = re.compile(r"\n[ \t]*\n\s*")
_HEADING = re.compile(r"(#{1,6})[ \t]+(\S[^\n]{0,500})")

_OF_TITLES = 2  # signs before a heading
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class _Parser(MarkdownIt):
    """Reads Markdown; where links lead is not asked, and need not be put in order."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the library's name
        return url


def plain_blocks_of(note: str) -> list[Block]:
    """Return the paragraphs of a note with more marks than any has that was written, as a text."""
    return [_plain_block(one) for one in _PARTED.split(note.strip()) if one]


def _plain_block(paragraph: str) -> Block:
    if found := _HEADING.fullmatch(paragraph):
        return Block(markup.bare(found[2]), Style.HEADING if len(found[1]) <= _OF_TITLES else Style.SUBHEADING)
    return Block(markup.without_marks(paragraph))


def blocks_of(note: str) -> list[Block]:
    """Return the paragraphs of a note with their styles; pictures, comments and marks are left out."""
    parser = _Parser("commonmark", {"maxNesting": _DEEPEST}).enable("table")
    text = _COMMENT.sub("", _EMBED.sub("", note))
    notes = [Block(found["text"], Style.CAPTION) for found in _FOOTNOTE_TEXT.finditer(text)]
    tokens = parser.parse(_FOOTNOTE.sub("", _FOOTNOTE_TEXT.sub("", text)))
    return [block for block in (*_blocks(tokens), *notes) if block.text.strip()]


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    around: list[str] = []  # what the token stands in, outermost first
    cells: list[str] = []
    for token in tokens:
        if token.nesting > 0:
            around.append(token.tag if token.type == "heading_open" else token.type.removesuffix("_open"))
        elif token.nesting < 0:
            if around.pop() == "tr":
                yield Block("\t".join(cells), Style.ROW)
                cells = []
        elif token.type == "inline" and around[-1] in ("th", "td"):
            cells.append(_text(token))
        else:
            yield from _of_one(token, around)


def _of_one(token: Token, around: Sequence[str]) -> Iterator[Block]:
    if token.type in ("fence", "code_block"):
        yield Block(token.content, Style.VERBATIM)
    elif token.type == "html_block":
        yield from content.blocks_of_html(token.content)
    elif token.type == "inline":
        yield _paragraph(_text(token), around)


def _paragraph(text: str, around: Sequence[str]) -> Block:
    if "blockquote" in around:
        text = _CALLOUT.sub("", text, count=1)
    return Block(_TASK.sub("", text, count=1) if "list_item" in around else text, _style(around))


def _style(around: Sequence[str]) -> Style:
    if around[-1] in _HEADINGS:
        return Style.HEADING if around[-1] in _HEADINGS[:_OF_TITLES] else Style.SUBHEADING
    if "blockquote" in around:
        return Style.QUOTATION
    lists = [one for one in around if one in ("bullet_list", "ordered_list")]
    return {"bullet_list": Style.BULLET, "ordered_list": Style.NUMBERED}[lists[-1]] if lists else Style.PLAIN


def _text(inline: Token) -> str:
    said = "".join(map(_piece, inline.children or ()))
    said = _WIKI_LINK.sub(r"\1", said)
    said = _STRUCK.sub(r"\1", _HIGHLIGHT.sub(r"\1", said))
    return _BLOCK_NAME.sub("", said)


def _piece(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    return token.content if token.type in ("text", "code_inline", "text_special") else ""
