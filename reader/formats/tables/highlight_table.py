"""Tables of what somebody marked, as Readwise exports it: a row a passage, with the title and author that it is from.

    Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags

Of an article there is no more than was marked in it: so that is its text, and each passage is marked in it again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.formats.catalogues.highlights import Mark, json_of
from reader.formats.charsets import binary
from reader.formats.charsets.text_decoder import decode
from reader.formats.draft import Block, Known, make_draft
from reader.formats.fields import day_of
from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.formats.tables.delimited import rows_of
from reader.lazy_dataclass import dataclass
from reader.model import ArticleDraft, Remark, SourceFile, Style
from reader.phrase import phrase
from reader.text.day_words import day_in_words

_HEAD = 2_000  # bytes in which the first line ends
_PASSAGE, _NOTE, _TAGS, _PLACE, _WHEN = "highlight", "note", "tags", "location", "highlighted at"
_NAMES = {"book title": "title", "book author": "author", "date": _WHEN}  # as Readwise writes them, and takes them
_SIGNS = ({_PASSAGE, "title", "author", _NOTE}, {_PASSAGE, "title", _NOTE, _PLACE})
_MOST_ROWS = 200_000

_Row = dict[str, str]


@dataclass(frozen=True, slots=True)
class _Marked:
    """What was marked in one article."""

    title: str
    author: str
    rows: list[_Row]


class HighlightTable:
    """Files of comma-separated values, each row a passage that was marked."""

    label = phrase("Tables of highlights")
    suffixes = (".csv",)

    def recognises(self, file: SourceFile) -> bool:
        if binary.kind_of(file.data):
            return False
        names = _names(file.data[:_HEAD].split(b"\n", 1)[0].decode("utf-8", "replace").split(","))
        return any(signs <= set(names) for signs in _SIGNS)

    def articles(self, file: SourceFile, encoding: str | None = None) -> Iterator[OfFile]:
        found, today = _articles_in(file, encoding), date.today()
        if not found:
            raise RefusedError(phrase("is a table of highlights without one"))
        for part, one in enumerate(found, start=1):
            yield _draft(one, Path(file.path), part, today)
        yield Remark(phrase("holds what was marked in {n} articles, without the rest of their texts", n=len(found)))

    def original_text(self, file: SourceFile, part: int, encoding: str) -> str:
        return "\n\n".join(row[_PASSAGE] for row in _articles_in(file, encoding or None)[part - 1].rows)


def _names(cells: Sequence[str]) -> list[str]:
    called = (cell.strip(' "\r\ufeff').casefold() for cell in cells)
    return [_NAMES.get(name, name) for name in called]


def _articles_in(file: SourceFile, encoding: str | None) -> list[_Marked]:
    """Return the articles in their order, what was marked in each in the order in which it stands there."""
    rows = rows_of(decode(file.data, encoding).text, lambda cell: _names([cell])[0] in _SIGNS[0])
    names = _names(next(rows, ()))
    found: dict[tuple[str, str], _Marked] = {}
    for number, cells in enumerate(rows, start=1):
        if number > _MOST_ROWS:
            raise RefusedError(phrase("is a table of more than {n} rows", n=_MOST_ROWS))
        row = dict.fromkeys((_PASSAGE, "title", "author", _NOTE, _TAGS, _PLACE, _WHEN, "url"), "")
        row |= {name: cell.strip() for name, cell in zip(names, cells, strict=False)}
        if row[_PASSAGE] or row[_NOTE]:
            one = found.setdefault((row["title"], row["author"]), _Marked(row["title"], row["author"], []))
            one.rows.append(row)
    for one in found.values():
        if all(row[_PLACE].isdecimal() for row in one.rows):
            one.rows.sort(key=lambda row: int(row[_PLACE]))
    return list(found.values())


def _draft(one: _Marked, path: Path, part: int, today: date) -> ArticleDraft | RefusedError:
    if not one.title and not any(row[_PASSAGE] for row in one.rows):
        return RefusedError(phrase("has nothing but notes on what has no title, as article {part}", part=part))
    days = [day for row in one.rows if (day := day_of(row[_WHEN], today)[0])]
    known = Known(
        title=one.title,
        author=one.author,
        url=next((url for row in one.rows if (url := row["url"]).startswith(("http://", "https://"))), ""),
        undated_because=phrase("Of its day is known only that it was read on {date}.", date=day_in_words(max(days)))
        if days
        else "",
    )
    paragraphs = [line for row in one.rows for line in row[_PASSAGE].splitlines() if line.strip()]
    blocks = [Block(line, Style.QUOTATION) for line in paragraphs]
    marks = [Mark(row[_PASSAGE], row[_NOTE], _tags(row[_TAGS])) for row in one.rows]
    draft = make_draft(blocks, path, known, part=part, today=today, is_body=True)
    return replace(draft, marked=json_of(marks))


def _tags(said: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (tag.strip(" .#") for tag in said.split(",")))))
