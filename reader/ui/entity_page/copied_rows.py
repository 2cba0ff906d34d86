"""The sentences of selected rows on their way into the clipboard, each with its article."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from reader.ui.background.topics import Lane, Topic
from reader.ui.entity_page.mention_rows import ARTICLE
from reader.ui.style.translation import tr
from reader.ui.widgets.quotation import quote_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from reader.library import Library
    from reader.model import ConcordanceLine
    from reader.ui.background.tasks import Tasks
    from reader.ui.entity_page.mentions_view import MentionsView

MOST = 20_000  # rows that are copied at once


def copy_rows(view: MentionsView, entity_id: int, tasks: Tasks, say: Callable[[str], None]) -> None:
    """Put the selected mentions into the clipboard, once they are read where they are cut on the screen."""
    rows = list(islice(view.selected_rows(), MOST))
    if not rows:
        return
    left = view.selected_amount() - len(rows)

    def put(lines: Iterable[ConcordanceLine]) -> None:
        told = list(lines)
        QGuiApplication.clipboard().setText(quote_lines(told))
        say(copied_note(len(told), left))

    tasks.run(Topic.COPIED_LINES, sentences(view, entity_id, rows), put, lane=Lane.APART)


def sentences(view: MentionsView, entity_id: int, rows: Iterable[int]) -> Callable[[Library], list[ConcordanceLine]]:
    """Return what reads the mentions that some rows show, no sentence of them cut."""
    if view.model_.is_whole:
        told = view.model_.lines_in(rows)
        return lambda _: told
    return _chosen_lines(entity_id, chosen_mentions(view, rows))


def chosen_mentions(view: MentionsView, rows: Iterable[int]) -> dict[int, list[int]]:
    """Return which mentions of which articles some rows show, in their order.

    An article stands for the mentions that are shown below it, unless some of these are chosen beside it.
    """
    chosen: dict[int, list[int]] = defaultdict(list)
    unfolded: dict[int, int] = {}
    for row in rows:
        shown = view.model_.shown_at(row)
        if shown.mention >= 0:
            chosen[shown.article_id].append(shown.mention)
        elif shown.mention == ARTICLE:
            chosen[shown.article_id] = []
            unfolded[shown.article_id] = shown.unfolded
    return {number: some or [*range(unfolded[number])] for number, some in chosen.items()}


def _chosen_lines(entity_id: int, chosen: Mapping[int, list[int]]) -> Callable[[Library], list[ConcordanceLine]]:
    """Return what reads mentions of articles, no sentence of them cut."""

    def read(library: Library) -> list[ConcordanceLine]:
        of_article: dict[int, list[ConcordanceLine]] = defaultdict(list)
        for line in library.profiles.quotations(entity_id, list(chosen)):
            of_article[line.article_id].append(line)
        told = ((of_article[article_id], mention) for article_id, some in chosen.items() for mention in some)
        return [lines[mention] for lines, mention in told if mention < len(lines)]

    return read


def copied_note(lines: int, left: int) -> str:
    """Say how many sentences are in the clipboard, and that others that were selected are not."""
    said = tr("{n} mention copied, each with its article.", "{n} mentions copied, each with its article.", n=lines)
    if not left:
        return said
    rest = tr("The other {n} row stands further down.", "The other {n} rows stand further down.", n=left)
    return f"{said} {rest}"
