"""A report as paragraphs for paper: its head, articles, their notes by number, whom they name, where they are from."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, chain, pairwise, zip_longest

from reader.exports.export import Request
from reader.exports.note_markdown import Accent, NoteBlock, note_blocks
from reader.exports.paper.paragraph import Emphasis, Look, Paragraph, Stretch
from reader.exports.report import (
    Block,
    Head,
    Section,
    Source,
    head_of,
    note_facts,
    notes_on_names,
    notes_within,
    sections_of,
    source_of,
    together,
)
from reader.library import Selection
from reader.model import Article, Color, EntityInArticle, Kind, Note, Style
from reader.text.reading_direction import apart

_LOOKS = {
    Style.HEADING: Look.HEADING,
    Style.SUBHEADING: Look.SUBHEADING,
    Style.QUOTATION: Look.QUOTATION,
    Style.BULLET: Look.ITEM,
    Style.NUMBERED: Look.ITEM,
    Style.ROW: Look.ROW,
    Style.VERBATIM: Look.VERBATIM,
    Style.CAPTION: Look.CAPTION,
}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_HAIR_SPACE, _BOUND_SPACE = "\u200a", "\u00a0"
_BREAKS = re.compile(r"\n{2,}")
_EMPHASES = {
    Accent.STRONG: Emphasis.STRONG,
    Accent.LEANING: Emphasis.LEANING,
    Accent.STRUCK: Emphasis.STRUCK,
    Accent.CODE: Emphasis.CODE,
}
_AMOUNTS = (Kind.DATE, Kind.MONEY)


def manuscript(selection: Selection, request: Request) -> Iterator[Paragraph]:
    """Yield what stands on the pages, first their title: of a single article its own."""
    head = head_of(selection, request)
    is_single = len(selection) == 1 and not request.about and request.notes is None
    if not is_single:
        yield from _head(head)
    if request.about:
        yield from _notes_on_names(selection, request)
    sources: list[Source] = []
    for section in sections_of(selection, request):
        yield from _section(section, request, is_single=is_single)
        sources.append(source_of(section.article))
    if not request.about:
        yield from _notes_on_names(selection, request)
    if request.with_sources:
        yield from _sources(sources)


def _head(head: Head) -> Iterator[Paragraph]:
    yield Paragraph(Look.TITLE, head.title)
    yield Paragraph(Look.FACTS, "\n".join(head.facts))
    if head.names:
        yield Paragraph(Look.SECTION, "Often with" if head.subjects else "Named most")
        yield names_in_a_row([(one.name, amount) for one, amount in together(head.names)])


def names_in_a_row(named: Iterable[tuple[str, str]], label: str = "") -> Paragraph:
    """Return names in a row, each with its quiet number."""
    text, stretches = "", []
    for name, amount in named:
        text += f"{', ' if text else ''}{apart(name)}{_BOUND_SPACE}"
        stretches.append(Stretch(len(text), len(text) + len(amount), Emphasis.QUIET))
        text += amount.replace(" ", _BOUND_SPACE)
    return Paragraph(Look.NAMES, text, tuple(stretches), label)


def _section(section: Section, request: Request, *, is_single: bool) -> Iterator[Paragraph]:
    article = section.article
    numbers = _numbers(article) if request.with_notes and request.shows_texts else {}
    on_title = () if article.title_derived else notes_within(article, 0, len(article.title))
    title = Block(Style.HEADING, ((article.title, None),), notes=tuple(on_title))
    yield _paragraph(title, request, numbers, Look.TITLE if is_single else Look.ARTICLE)
    facts = " · ".join((*section.facts, *(f"#{tag.name}" for tag in article.tags)))
    yield Paragraph(Look.FACTS, "\n".join(filter(None, (facts, article.url))), stays_with_next=bool(section.blocks))
    number = 0
    for block in section.blocks:
        number = number + 1 if block.style is Style.NUMBERED else 0
        label = f"{number}." if number else "•" if block.style is Style.BULLET else ""
        yield _paragraph(block, request, numbers, _LOOKS.get(block.style, Look.PLAIN), label)
    if request.with_notes and article.notes:
        if request.notes is None:
            yield Paragraph(Look.SECTION, "Notes")
        yield from _notes(article.notes, numbers)
    if is_single and request.with_names:
        yield from _names(section.entities)


def _numbers(article: Article) -> dict[int, int]:
    """Return the numbers of the notes that have a place in the text, in the order in which they end there."""
    ends = sorted((note.end, note.id) for note in article.notes if note.end is not None)
    return {note: number for number, (_, note) in enumerate(ends, 1)}


def _paragraph(block: Block, request: Request, numbers: dict[int, int], look: Look, label: str = "") -> Paragraph:
    """Return a paragraph with its names and highlights, behind each of which stands the number of its note."""
    text = "".join(words for words, _ in block.pieces)
    stretches = [*_named_stretches(block, request)]
    signs: dict[int, list[str]] = defaultdict(list)
    for note in block.notes if numbers else ():
        assert note.start is not None
        assert note.end is not None
        start, end = max(note.start - block.start, 0), min(note.end - block.start, len(text))
        stretches.append(Stretch(start, end, note.color))
        if note.end - block.start == end:
            signs[end].append(str(numbers[note.id]).translate(_RAISED))
    return _with_signs(Paragraph(look, text, tuple(stretches), label), signs)


def _named_stretches(block: Block, request: Request) -> Iterator[Stretch]:
    at = 0
    for words, mention in block.pieces:
        end = at + len(words)
        if mention and request.about:
            if mention.entity_id in request.about:
                yield Stretch(at, end, Emphasis.STRONG)
        elif mention and request.with_names and mention.kind not in _AMOUNTS:
            yield Stretch(at, end, mention.kind)
        at = end


def _with_signs(paragraph: Paragraph, signs: dict[int, list[str]]) -> Paragraph:
    """Return a paragraph with signs put in behind some of its characters; what ends there ends before its sign."""
    if not signs:
        return paragraph
    places = sorted(signs)
    joined = [_HAIR_SPACE.join(signs[place]) for place in places]
    lengths = [0, *accumulate(map(len, joined))]
    cuts = [0, *places, len(paragraph.text)]
    parts = (paragraph.text[start:end] for start, end in pairwise(cuts))
    text = "".join(chain.from_iterable(zip_longest(parts, joined, fillvalue="")))
    moved = (
        replace(
            one,
            start=one.start + lengths[bisect_right(places, one.start)],
            end=one.end + lengths[bisect_left(places, one.end)],
        )
        for one in paragraph.stretches
    )
    return replace(paragraph, text=text, stretches=tuple(moved))


def _notes(notes: Iterable[Note], numbers: dict[int, int]) -> Iterator[Paragraph]:
    """Yield notes in the order of their numbers, those without one first."""
    for note in sorted(notes, key=lambda note: numbers.get(note.id, 0)):
        label = str(numbers[note.id]) if note.id in numbers else ""
        if note.quote:
            quote = _BREAKS.sub("\n", note.quote)
            yield Paragraph(Look.PASSAGE, f"“{quote}”", (), label, note.color, stays_with_next=True)
        if note.text:
            *before, last = note_blocks(note.text)
            bar = note.color if note.quote else None
            yield from (_note_paragraph(block, bar, stays=False) for block in before)
            yield _note_paragraph(last, bar, stays=True)
        yield Paragraph(Look.SMALL, note_facts(note))


def _note_paragraph(block: NoteBlock, bar: Color | None, *, stays: bool) -> Paragraph:
    """Return a paragraph of a note, at the side of which its bar goes on."""
    stretches, at = [], 0
    for words, accents in block.runs:
        stretches += [Stretch(at, at + len(words), _EMPHASES[accent]) for accent in Accent if accent in accents]
        at += len(words)
    if block.style is Style.HEADING:
        stretches.insert(0, Stretch(0, at, Emphasis.STRONG))
    stays = stays or block.style is Style.HEADING
    return Paragraph(Look.NOTE, block.text, tuple(stretches), block.label, bar, stays, block.depth)


def _notes_on_names(selection: Selection, request: Request) -> Iterator[Paragraph]:
    for names, notes in notes_on_names(selection, request).items():
        yield Paragraph(Look.SECTION, f"Notes on {names}")
        yield from _notes(notes, {})


def _names(entities: Sequence[EntityInArticle]) -> Iterator[Paragraph]:
    kinds: dict[Kind, list[tuple[str, str]]] = defaultdict(list)
    for one in entities:
        if one.kind not in _AMOUNTS:
            kinds[one.kind].append((one.name, f"{one.mentions} · {one.articles:,}"))
    if kinds:
        yield Paragraph(Look.SECTION, "Names in this article")
        yield from (names_in_a_row(kinds[kind], kind.capitalize()) for kind in Kind if kind in kinds)
        yield Paragraph(Look.FACTS, "Mentions here · articles in the library")


def _sources(sources: Iterable[Source]) -> Iterator[Paragraph]:
    yield Paragraph(Look.SECTION, "Sources")
    for number, source in enumerate(sources, 1):
        yield Paragraph(Look.ENTRY, source.title, (Stretch(0, len(source.title), Emphasis.STRONG),), f"{number}.")
        yield from (Paragraph(Look.SMALL, one) for one in (" · ".join(source.facts), source.url, source.path) if one)
