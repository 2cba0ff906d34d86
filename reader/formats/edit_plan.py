"""What would become of many articles: which fields of each, or why not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date
from enum import StrEnum

from reader.errors import ReaderError
from reader.formats.file_names.first_line import first_line
from reader.formats.file_names.folder import source_folder
from reader.formats.file_names.path_date import PathDates
from reader.formats.file_names.pattern import parse_pattern
from reader.formats.typed_date import read_typed_date
from reader.lazy_dataclass import dataclass
from reader.model import EditableArticle, Field
from reader.phrase import phrase
from reader.text.field_value import is_value, to_value


class How(StrEnum):
    """Where the value of a field comes from."""

    KEEP = "Keep"
    SET = phrase("Set to")
    NAME = phrase("From file name")  # and its folders
    FOLDER = phrase("From folder")
    FIRST_LINE = phrase("From first line")
    CLEAR = "Clear"


@dataclass(frozen=True, slots=True)
class Choice:
    """How a field is edited: `words` are the value, or the pattern; `above` tells folders from the nearest on."""

    how: How = How.KEEP
    words: str = ""
    above: int = 0


Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A value that was found for a field of one article, or why none was."""

    value: str = ""
    why_not: str = ""
    spans: Spans = ()  # of the path, in which it was read


@dataclass(frozen=True, slots=True)
class Row:
    """One article: what it is, what was found for each field that is edited, and what of it changes."""

    article: EditableArticle
    found: Mapping[Field, Found]
    changes: Mapping[Field, str]
    fails: bool = False  # something was not found
    is_undated: bool = False  # when all is done


@dataclass(frozen=True, slots=True)
class Plan:
    """All articles, those first of which something cannot be read; `wrong` says which fields can be edited in none."""

    rows: tuple[Row, ...] = ()
    fields: tuple[Field, ...] = ()  # that are edited
    wrong: Mapping[Field, str] = field(default_factory=dict)
    found: Mapping[Field, int] = field(default_factory=dict)  # of how many articles
    counts: Mapping[Field, int] = field(default_factory=dict)  # of how many articles it changes
    changed: int = 0  # articles

    @property
    def changes(self) -> list[tuple[int, Field, str]]:
        return [(row.article.id, of, value) for row in self.rows for of, value in row.changes.items()]


def make_plan(articles: Iterable[EditableArticle], choices: Mapping[Field, Choice], today: date) -> Plan:
    """Tell what would become of articles by the choices that are made for each field."""
    finders: dict[Field, Finder] = {}
    wrong: dict[Field, str] = {}
    for of, choice in choices.items():
        try:
            if choice.how is not How.KEEP:
                finders[of] = _finder(of, choice, today)
        except ReaderError as error:
            wrong[of] = str(error)
    rows = sorted((_row(article, finders) for article in articles), key=_rank)
    return Plan(
        tuple(rows),
        tuple(finders),
        wrong,
        Counter(of for row in rows for of, found in row.found.items() if not found.why_not),
        Counter(of for row in rows for of in row.changes),
        sum(bool(row.changes) for row in rows),
    )


def _rank(row: Row) -> int:
    """Return its place: what stays undated though a date was looked for, what fails otherwise, the others."""
    return 0 if row.fails and row.is_undated else 1 if row.fails else 2


def _row(article: EditableArticle, finders: Mapping[Field, Finder]) -> Row:
    found = {of: find(article) for of, find in finders.items()}
    changes = {of: one.value for of, one in found.items() if not one.why_not and one.value != value_now(article, of)}
    day = changes.get(Field.DATE, value_now(article, Field.DATE))
    return Row(article, found, changes, any(one.why_not for one in found.values()), not day)


Finder = Callable[[EditableArticle], Found]


def _finder(of: Field, choice: Choice, today: date) -> Finder:
    """Return what finds the value for an article; a ReaderError says why none of them can have any."""
    if choice.how is How.NAME:
        dates = PathDates(parse_pattern(choice.words), today)
        return lambda article: _day(dates, article.path)
    if choice.how is How.FOLDER:
        return lambda article: _line(of, source_folder(article.path, choice.above) or "", phrase("no such folder"))
    if choice.how is How.FIRST_LINE:
        return lambda article: _line(of, first_line(article.opening) or "", phrase("too long for a title"))
    value = "" if choice.how is How.CLEAR else _read_typed(of, choice.words, today)
    return lambda _: Found(value)


def _read_typed(of: Field, words: str, today: date) -> str:
    if not words.strip():
        raise ReaderError(phrase("Nothing is written here yet."))
    return read_typed_date(words, today).isoformat() if of is Field.DATE else to_value(of, words)


def _day(dates: PathDates, path: str) -> Found:
    read = dates.read(path)
    return Found(read.day.isoformat() if read.day else "", read.why_not, read.spans)


def _line(of: Field, text: str, why_not: str) -> Found:
    line = " ".join(text.split())
    return Found(line) if line and is_value(of, line) else Found(why_not=why_not)


def describe_now(
    articles: Sequence[EditableArticle], of: Field, words: Callable[[Field, str], str] = lambda _, value: value
) -> str:
    """Say what articles have in a field now: "596 not named, 4 different"; `words` gives a value as it is shown."""
    values = Counter(value_now(article, of) for article in articles)
    none = values.pop("", 0)
    if not values:
        return NOTHING[of]
    if len(values) == 1 and not none:
        only = words(of, next(iter(values)))
        return phrase("all {only}", only=only) if len(articles) > 1 else only
    said = [phrase("{n} {without}", n=none, without=NOTHING[of])] if none else []
    return ", ".join([*said, phrase("{n} different", n=len(values))])


def value_now(article: EditableArticle, of: Field) -> str:
    """Return what an article has; a title that is but the beginning of its text is none."""
    return "" if of is Field.TITLE and article.details.title_derived else article.details.value(of)


NOTHING = {
    Field.TITLE: phrase("without a headline"),
    Field.SOURCE: phrase("not named"),
    Field.AUTHOR: phrase("not named"),
    Field.DATE: phrase("undated"),
    Field.SECTION: phrase("without one"),
    Field.ADDRESS: phrase("without one"),
    Field.LANGUAGE: phrase("not known"),
}
