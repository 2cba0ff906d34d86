"""What the page asks the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from reader.formats.edit_plan import Choice, Plan, make_plan
from reader.lazy_dataclass import dataclass
from reader.model import Field

if TYPE_CHECKING:
    from reader.formats.file_names.guess import Guess
    from reader.library import Library
    from reader.model import EditableArticle


@dataclass(frozen=True, slots=True)
class Subject:
    """The articles that are edited, and by which pattern the names of their files may be read as dates."""

    articles: Sequence[EditableArticle]
    guess: Guess | None


def load(ids: Sequence[int], today: date) -> Callable[[Library], Subject]:
    """Return what reads some articles and guesses how their files' names tell dates."""
    from reader.formats.file_names.guess import guess  # behind the first frame

    def read(library: Library) -> Subject:
        articles = library.articles.editable(ids)
        return Subject(articles, guess([article.path for article in articles], today))

    return read


def plan(
    articles: Sequence[EditableArticle], choices: Mapping[Field, Choice], today: date
) -> Callable[[Library], Plan]:
    """Return what finds out what would become of articles: it needs no library, but time."""
    return lambda _: make_plan(articles, choices, today)
