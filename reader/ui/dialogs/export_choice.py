"""What can be written or printed: some articles, or notes, called by a few words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.ui.style.phrases import count, notes_in_articles
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.exports.export import Request
    from reader.library import Library


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen, and how much that is."""

    label: str
    request: Request
    name: str  # of the file, without its suffix
    why_not: str = ""  # it cannot be
    articles: int | None = None  # None until they are counted
    notes: int | None = None  # where it is of notes

    @property
    def amount(self) -> str:
        """How much it is, in words; nothing until that is known."""
        if self.articles is None:
            return ""
        if self.notes is None:
            return count(self.articles, "article")
        return notes_in_articles(self.notes, self.articles)

    @property
    def obstacle(self) -> str:
        """Why nothing of it can be written, in a few words; empty where something can."""
        if self.why_not or self.articles != 0 or self.notes:
            return self.why_not
        return tr("no article") if self.notes is None else tr("no note")


def count_in(library: Library, choice: Choice) -> Choice:
    """Return a choice with how much it is."""
    request = choice.request
    if request.notes is not None:
        counts = library.notes.counts(request.notes)
        return replace(choice, articles=counts.articles, notes=counts.notes)
    if request.names_alone:
        return replace(choice, articles=library.profiles.count_naming_any(request.names_alone))
    return replace(choice, articles=library.articles.count(request.query, exact=True).articles)
