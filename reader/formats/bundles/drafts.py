"""The articles of a download, each once, and what is to be known of the file: how many of those it names were read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from datetime import date
from itertools import groupby
from pathlib import Path

from reader.formats.bundles import values
from reader.formats.bundles.entry import Entry, clean_fields, first_matches, read_entry
from reader.formats.bundles.line import Line
from reader.formats.bundles.pieces import Piece, count_of, pieces_of
from reader.formats.bundles.recipe import Recipe
from reader.formats.bundles.recognition import Recognised
from reader.formats.bundles.shelf import shelf
from reader.formats.draft import Block, Known, make_draft
from reader.formats.format import OfFile
from reader.formats.lines import column_of, paragraphs_of, width
from reader.formats.refusal import RefusedError
from reader.lazy_dataclass import dataclass
from reader.model import ArticleDraft, Remark, SourceFile, Style
from reader.phrase import phrase

_LEAST_TEXT = 40  # code points of a piece without a head that is kept whole
_MOST = 100_000  # articles of one file
_LONGEST_NAMED = 60  # code points of a title in a remark


@dataclass(slots=True)
class _Tally:
    """What remarks are made of."""

    articles: int = 0
    repeated: int = 0
    refused: int = 0
    withheld: list[str] = field(default_factory=list)  # their titles
    excerpts: list[str] = field(default_factory=list)
    whole: list[str] = field(default_factory=list)

    @property
    def is_any(self) -> bool:
        return bool(self.articles or self.refused)


def found_in(recognised: Recognised, file: SourceFile, today: date) -> Iterator[tuple[OfFile, Sequence[Line]]]:
    """Yield the articles in their order, each once, with its lines, and what is to be known of the file, without any.

    RefusedError where the file is but the cover of others.
    """
    recipe, lines = recognised.recipe, recognised.lines
    reader = _Reader(recognised, Path(file.path), today)
    pieces = pieces_of(recipe, lines, today)
    if len(pieces) > _MOST:
        raise RefusedError(phrase("holds more than {n} articles", n=_MOST))
    yield from reader.take(pieces)
    if not reader.tally.is_any:
        yield reader.take_whole(lines)
    yield from ((remark, ()) for remark in _remarks(reader.tally, count_of(recipe, lines, today)))
    yield from ((Remark(fault), ()) for fault in shelf().faults)


class _Reader:
    def __init__(self, recognised: Recognised, path: Path, today: date) -> None:
        self._recipe, self._encoding, self._path, self._today = recognised.recipe, recognised.encoding, path, today
        self._defaults = clean_fields(self._recipe, first_matches(self._recipe.defaults, recognised.lines, today))
        self._read: set[tuple[object, ...]] = set()
        self._column = 0  # that the lines of the file are wrapped at
        self.tally = _Tally()

    def take(self, pieces: Sequence[Piece]) -> Iterator[tuple[OfFile, Sequence[Line]]]:
        """Yield the article of each piece, if there is one that was not there before."""
        entries = [self._entry(piece) for piece in pieces]
        self._column = _column(self._recipe, [entry for entry in entries if entry])
        for piece, entry in zip(pieces, entries, strict=True):
            if entry is None:
                yield self._refusal(), ()
            elif self._is_article(piece, entry) and (draft := self._taken(entry)):
                yield draft, piece.lines

    def take_whole(self, lines: Sequence[Line]) -> tuple[ArticleDraft, Sequence[Line]]:
        """Return what has no head as one article; RefusedError where it is but the cover of others."""
        if any(one.match(line, self._today) is not None for one in self._recipe.cover for line in lines):
            raise RefusedError(
                phrase("holds no article, only what {provider} tells of a download", provider=self._recipe.provider)
            )
        entry = Entry(lines=[line for line in lines if line.text], is_whole=True)
        draft = self._draft(entry)
        self._note(draft, entry)
        return draft, lines

    def _entry(self, piece: Piece) -> Entry | None:
        """Return what is read of a piece, None where it only says that there is no article."""
        if any(one.match(line, self._today) is not None for one in self._recipe.refused for line in piece.lines):
            return None
        return read_entry(self._recipe, piece.lines, self._today)

    def _taken(self, entry: Entry) -> ArticleDraft | None:
        """Return the article of an entry, None if it was there before."""
        draft = self._draft(entry)
        same = (draft.title, draft.source, draft.published, draft.body)
        if same in self._read:
            self.tally.repeated += 1
            return None
        self._read.add(same)
        self._note(draft, entry)
        return draft

    def _refusal(self) -> RefusedError:
        self.tally.refused += 1
        number = self.tally.articles + self.tally.repeated + self.tally.refused
        what = f"holds instead of its article {number} only that {self._recipe.provider} could not show it"
        return RefusedError(what)

    def _is_article(self, piece: Piece, entry: Entry) -> bool:
        is_known = entry.has_head or not self._recipe.needs_head
        has_words = bool(entry.body) or (is_known and (entry.is_withheld or "title" in entry.fields))
        if is_known and has_words and (entry.body or not piece.is_edge):
            return True
        entry.is_whole = not piece.is_edge and sum(len(line.text) for line in entry.lines) >= _LEAST_TEXT
        return entry.is_whole

    def _draft(self, entry: Entry) -> ArticleDraft:
        part = self.tally.articles + 1
        if entry.is_whole:
            blocks = [Block(line.text, line.style) for line in entry.lines]
            return make_draft(blocks, self._path, part=part, encoding=self._encoding, today=self._today)
        return make_draft(
            list(_blocks(entry, self._column)),
            self._path,
            self._known_of(self._defaults | entry.fields),
            part=part,
            encoding=self._encoding,
            today=self._today,
            is_body=True,
        )

    def _known_of(self, fields: dict[str, str]) -> Known:
        written = fields.get("date", "")
        other = fields.get("other_date", "")
        published = values.day_of(written, self._today)
        if not (published or values.is_month(written)):
            published = values.day_of(other, self._today)
        return Known(
            title=fields.get("title", ""),
            author=values.author_of(fields.get("author", "")),
            source=fields.get("source", ""),
            url=fields.get("url", ""),
            section=fields.get("section", ""),
            language=values.language_of(fields.get("language", "")) or values.code_in(fields.get("language", "")),
            published=published,
            undated_because="" if published else values.why_undated(written or other, self._today),
        )

    def _note(self, draft: ArticleDraft, entry: Entry) -> None:
        self.tally.articles += 1
        if entry.is_whole:
            self.tally.whole.append(draft.title)
        elif entry.is_withheld or not draft.body:
            self.tally.withheld.append(draft.title)
        if entry.is_excerpt:
            self.tally.excerpts.append(draft.title)


def _column(recipe: Recipe, entries: Sequence[Entry]) -> int:
    """Return the column that texts are wrapped at: that of all of them, else what the recipe says of its archive."""
    lines = [line for entry in entries for line in entry.body if line.is_wrapped]
    known = recipe.body.columns
    longest = max((width(line.text) for line in lines), default=0)
    return column_of(list(_space(iter(lines)))) or (known if longest <= known else 0)


def _blocks(entry: Entry, column: int) -> Iterator[Block]:
    """Yield the paragraphs of the text, those unwrapped that were broken at a column."""
    numbered = enumerate(entry.body)
    for is_wrapped, group in groupby(numbered, lambda one: one[1].is_wrapped and one[0] not in entry.captions):
        lines = list(group)
        if is_wrapped:
            yield from map(Block, paragraphs_of(list(_space(line for _, line in lines)), column=column))
        else:
            for number, line in lines:
                yield Block(line.text, Style.CAPTION if number in entry.captions else line.style)


def _space(lines: Iterator[Line]) -> Iterator[str]:
    for number, line in enumerate(lines):
        if number and not line.is_joined:
            yield ""
        yield line.text


def _remarks(tally: _Tally, total: int) -> Iterator[Remark]:
    left_out: str = phrase("; {n} copy of them was left out", "; {n} copies of them were left out", n=tally.repeated)
    left_out = left_out if tally.repeated else ""
    if total:
        yield Remark(
            phrase(
                "was read: {articles} of the {total} articles that it names{left_out}",
                articles=tally.articles,
                total=total,
                left_out=left_out,
            )
        )
    elif tally.repeated:
        yield Remark(phrase("was read: {articles} articles{left_out}", articles=tally.articles, left_out=left_out))
    for titles, what in (
        (tally.withheld, phrase("whose text the archive does not give")),
        (tally.excerpts, phrase("of which only the beginning is there")),
        (tally.whole, phrase("with a head of another layout, which was kept whole")),
    ):
        if titles:
            others = phrase(" and {n} more", n=len(titles) - 1) if len(titles) > 1 else ""
            yield Remark(
                phrase("holds an article {what}: “{text}”{others}", what=what, text=_short(titles[0]), others=others)
            )


def _short(title: str) -> str:
    return title if len(title) <= _LONGEST_NAMED else f"{title[:_LONGEST_NAMED].rstrip()}…"
