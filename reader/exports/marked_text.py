"""Texts with the names in them: cut into paragraphs, sentences and pieces that are a name or none."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TypeAlias

from reader.lazy_dataclass import dataclass
from reader.model import Article, Mention, Style
from reader.text.sentences import sentence_at

Piece: TypeAlias = tuple[str, Mention | None]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of a body, and the place of it in the article's text."""

    start: int
    end: int
    style: Style


def paragraphs(article: Article) -> Iterator[Paragraph]:
    """Yield the paragraphs of an article's body."""
    start = len(article.text) - len(article.body)
    for number, text in enumerate(article.body.split("\n\n") if article.body else ()):
        style = Style(article.styles[number]) if number < len(article.styles) else Style.PLAIN
        yield Paragraph(start, start + len(text), style)
        start += len(text) + 2


def pieces(article: Article, start: int, end: int) -> Iterator[Piece]:
    """Yield a stretch of an article's text piece by piece; of names that overlap, the first."""
    text, at = article.text, start
    for mention in article.mentions:
        if mention.start < at or mention.end > end:
            continue
        if mention.start > at:
            yield text[at : mention.start], None
        yield text[mention.start : mention.end], mention
        at = mention.end
    if at < end:
        yield text[at:end], None


def sentences_with(article: Article, entity_ids: Collection[int], *, every: bool) -> list[Sequence[Piece]]:
    """Return the sentences of an article that name any of some entities, or of the body the first that names most."""
    body = 0 if article.title_derived else len(article.text) - len(article.body)
    named = [mention for mention in article.mentions if mention.entity_id in entity_ids]
    in_body = [mention for mention in named if mention.start >= body]
    found: dict[tuple[int, int], set[int]] = {}
    for mention in in_body or named:
        found.setdefault(sentence_at(article.text, mention.start, mention.end), set()).add(mention.entity_id)
    bounds = list(found) if every or not found else [max(found, key=lambda bound: len(found[bound]))]
    return [tuple(pieces(article, start, end)) for start, end in bounds]
