"""After an import in which many articles came without a date: the offer to take it from the names of their files."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from reader.model.article import FIRST_DATED
from reader.phrase import phrase
from reader.ui.background.topics import Lane, Topic
from reader.ui.style.translation import tr

if TYPE_CHECKING:
    from reader.library import Library
    from reader.ui.background.library_commands import LibraryCommands
    from reader.ui.background.tasks import Tasks
    from reader.ui.chrome.notice_bar import NoticeBar
    from reader.ui.commands.detail_commands import DetailActions
    from reader.ui.imports.process import ImportReport

MANY = 5  # articles, and
SHARE = 4  # at least one in so many
WORDS = phrase("Take It from Their File Names…")


class UndatedOffer:
    """Says it once for each import, where the names tell dates."""

    def __init__(self, details: DetailActions, tasks: Tasks, commands: LibraryCommands, notice: NoticeBar) -> None:
        self._details = details
        self._tasks = tasks
        self._commands = commands
        self._notice = notice

    def consider(self, report: ImportReport, sentence: str) -> None:
        """Look at the names of what came without a date, and then say the sentence again with the offer behind it."""
        ids = undated_ids(report.added)
        if len(ids) >= MANY and len(ids) * SHARE >= len(report.added):
            offer = partial(self._offer, ids, sentence)
            self._tasks.run(Topic.UNDATED, partial(_can_be_dated, ids), offer, lambda _: None, lane=Lane.BEHIND)

    def _offer(self, ids: Sequence[int], sentence: str, can_be_dated: bool) -> None:
        if can_be_dated and self._commands.writable:
            self._notice.say(
                f"{sentence} {tr('{n} article has no date.', '{n} articles have no date.', n=len(ids))}".lstrip(),
                (tr(WORDS), partial(self._details.edit_many, ids, dates_from_names=True)),
                (tr("Undo"), self._commands.steps.undo),
                stays=True,
            )


def undated_ids(ids: Sequence[int]) -> list[int]:
    """Return those of some articles that have no date, as their ids tell."""
    return [number for number in ids if number < FIRST_DATED]


def _can_be_dated(ids: Sequence[int], library: Library) -> bool:
    from reader.formats.file_names.guess import guess  # behind the first frame

    return guess([article.path for article in library.articles.editable(ids)], date.today()) is not None
