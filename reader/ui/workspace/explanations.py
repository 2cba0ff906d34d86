"""Why a mention is marked as it is, in sentences."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.lazy_dataclass import dataclass
from reader.model.decision import Link, Scope
from reader.ui.style.foreign_text import set_apart
from reader.ui.style.kind_labels import kind_word
from reader.ui.style.phrases import short_date
from reader.ui.style.translation import told, tr

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model.decision import DecisionLine


@dataclass(frozen=True, slots=True)
class Explanation:
    """A link with what is said of it."""

    link: Link
    sentences: tuple[str, ...]  # the rule and the decisions
    beyond: str = ""  # what joins it with other articles

    @property
    def head(self) -> str:
        return f"{set_apart(self.link.entity.name)} · {kind_word(self.link.entity.kind)}"


def explanation(article_id: int, start: int) -> Callable[[Library], Explanation]:
    """Return what reads why the mention that begins at a code point of an article is marked as it is."""

    def read(library: Library) -> Explanation:
        from reader.extraction.why import rule  # the lists of names are read once one is asked for

        link = library.why.link(article_id, start)
        return explain(link, rule(link.text, link.name, link.kind, link.others))

    return read


def explain(link: Link, rule: str) -> Explanation:
    """Put a link into words; `rule` says what the mention is to the fullest name of its article."""
    from reader.verbs import verb_of  # behind the first frame

    here = any(verb_of(line.decision).scope(line.decision) is not Scope.EVERYWHERE for line in link.decisions)
    told = () if here and not rule else (_link_words(link, rule),)
    others = link.entity.articles + link.entity.versions - 1
    beyond = tr(
        "Joined with {n} other article by the full name.", "Joined with {n} other articles by the full name.", n=others
    )
    return Explanation(
        link, (*told, *map(_decision_words, link.decisions)), "" if link.decisions or others < 1 else beyond
    )


def _link_words(link: Link, rule: str) -> str:
    named = tr("named in paragraph {number}", number=link.paragraph) if link.paragraph else tr("named in the title")
    if rule:
        said = told(rule)
        return f"{said[0].upper()}{said[1:]}, {named}."
    if link.is_first:
        return tr("The name in full.")
    if link.paragraph:
        return tr("The same name as in paragraph {number}.", number=link.paragraph)
    return tr("The same name as in the title.")


def _decision_words(line: DecisionLine) -> str:
    return tr("{decision} – by you on {date}.", decision=told(line.sentence), date=short_date(line.at.date()))
