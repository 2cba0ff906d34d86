"""Lines of a concordance as plain text: each sentence with the title, source and date of its article below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from reader.ui.style.phrases import short_date

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import ConcordanceLine


def quotations(entity_id: int, article_ids: Sequence[int]) -> Callable[[Library], list[ConcordanceLine]]:
    """Return what reads the lines of some articles, no sentence of them cut."""
    return lambda library: library.cross_reference.quotations(entity_id, article_ids)


def quote_lines(lines: Iterable[ConcordanceLine]) -> str:
    """Return "Then Gong Zheng spoke.\\nA bridge · example.org · 23 Mar 2020\\n", an empty line between two."""
    return "\n".join(f"{line.left}{line.keyword}{line.right}\n{_article(line)}\n" for line in lines)


def _article(line: ConcordanceLine) -> str:
    title = "" if line.repeats_title else " ".join(line.title.split())
    return " · ".join(part for part in (title, line.source, short_date(line.published)) if part)


def caption(line: ConcordanceLine) -> str:
    """Return what an article is called beside its line: by its title, unless that would say the same words again."""
    return line.source if line.repeats_title else line.title
