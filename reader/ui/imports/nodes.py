"""The lines of the page of imports, as a tree: file, bundle, group, and each file or article in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from reader.formats.file_place import file_place
from reader.lazy_dataclass import dataclass
from reader.model import FileOutcome, FileStatus, LeftOutBecause
from reader.phrase import phrase
from reader.ui.imports.deeds import DO_AGAIN, UNDO, Deed, deeds_of, deeds_of_file
from reader.ui.imports.ledger import name_of
from reader.ui.style.foreign_text import SHORT, one_line
from reader.ui.style.phrases import more, number, short_date, short_time
from reader.ui.style.translation import told, tr, translation

if TYPE_CHECKING:
    from reader.ui.imports.ledger import Account, Ledger
    from reader.ui.imports.past import PastImport

BY_REASON = 12  # files left out: more are grouped by why
BECAUSE = {
    LeftOutBecause.PASSWORD: phrase("Protected by a password"),
    LeftOutBecause.SCANNED: phrase("Scanned, without text"),
    LeftOutBecause.EMPTY: phrase("Empty"),
    LeftOutBecause.NO_ARTICLE: phrase("No article"),
    LeftOutBecause.COLUMNS: phrase("Tables of which it is not known what their columns tell"),
    LeftOutBecause.UNKNOWN: phrase("Not a sort of file that is read"),
    LeftOutBecause.TOO_LARGE: phrase("Too large"),
    LeftOutBecause.DAMAGED: phrase("Damaged"),
    LeftOutBecause.UNSAFE: phrase("Made to do harm"),
    LeftOutBecause.UNREADABLE: phrase("Could not be opened"),
    LeftOutBecause.KNOWN: phrase("There already"),
    LeftOutBecause.HIDDEN: phrase("Hidden"),
    LeftOutBecause.OTHER: phrase("Other reasons"),
}


class Sort(Enum):
    """What a line is."""

    HEADING = auto()
    IMPORT = auto()
    FILE = auto()  # or a folder, that was asked for; or a bundle in it
    GROUP = auto()
    LINE = auto()  # a file or an article


@dataclass(slots=True, eq=False)
class Node:
    """A line; its children are made when they are looked at."""

    sort: Sort
    text: str
    detail: str = ""
    tally: str = ""  # at the right
    deeds: tuple[Deed, ...] = ()  # what can be done with it
    is_alert: bool = False
    is_open: bool = False  # unless its user has folded it
    article_id: int | None = None
    path: str = ""
    part: int = 0  # which article of the file it is
    past: PastImport | None = None
    make: Callable[[], Sequence[Node]] | None = None
    parent: Node | None = None
    row: int = 0
    _children: Sequence[Node] | None = field(default=None, init=False)

    @property
    def children(self) -> Sequence[Node]:
        if self._children is None:
            self._children = self.make() if self.make else ()
            for row, child in enumerate(self._children):
                child.parent, child.row = self, row
        return self._children

    @property
    def file(self) -> str:
        """The path of the file that it is of, or of the file that its article stands in."""
        return self.path.rpartition("#")[0] if self.part else self.path

    @property
    def words(self) -> str:
        """What the line says, as it is copied."""
        return "\t".join(filter(None, (self.path or self.text, self.detail, self.tally)))

    @property
    def action(self) -> str:
        """What the line itself offers, in a word or two."""
        return translation(self.deeds[0].word) if self.deeds else ""

    @property
    def depth(self) -> int:
        """How many lines it stands below."""
        return 0 if self.parent is None else self.parent.depth + 1

    @property
    def key(self) -> tuple[object, ...]:
        """What it is known by when the tree is another: where it stands, without what is counted."""
        above = self.parent.key if self.parent else ()
        return (*above, self.sort, self.path or (self.past and self.past.key) or self.text)


def of_ledger(ledger: Ledger, apart: Collection[int] = ()) -> list[Node]:
    """Return the lines of an import; the articles that were kept apart since are versions of others no more."""
    accounts = [*ledger.accounts.values()]
    return [_file(account, apart, is_only=len(accounts) == 1) for account in accounts]


def of_import(past: PastImport) -> Node:
    """Return the line of an earlier import."""
    said = [tr("{n} added", "{n} added", n=past.added)] if past.added else []
    if past.failed:
        said.append(tr("{n} left out", "{n} left out", n=past.failed))
    if past.is_undone:
        said = [tr("taken back")]
    elif past.broke_off:
        said.append(tr("broke off"))
    deeds = (DO_AGAIN,) if past.is_undone else (UNDO,) if past.added and past.import_id else ()
    text = f"{short_date(past.at.date())}, {short_time(past.at)}"
    ledger = past.ledger

    def make() -> list[Node]:
        return of_ledger(ledger) if ledger else [Node(Sort.LINE, tr("Looking…"))]

    made = make if ledger or past.failed else None
    return Node(Sort.IMPORT, text, past.name, " · ".join(said), deeds, past=past, make=made)


def _file(account: Account, apart: Collection[int], *, is_only: bool = False) -> Node:
    counts = sum((one.counts for one in account.walk()), Counter())
    failed, added, known = (counts[status] for status in (FileStatus.FAILED, FileStatus.ADDED, FileStatus.DUPLICATE))
    said = [tr("{n} article added", "{n} articles added", n=added)] if added else []
    said += [tr("{n} there already", "{n} there already", n=known)] if known else []
    said += [
        one_line(_without_name(one.reason.removeprefix(f"{account.name} ")).rstrip("."))
        for one in _remarks(account)[:1]
    ]
    return Node(
        Sort.FILE,
        one_line(account.name, SHORT),
        ", ".join(said) or (tr("nothing added") if failed else ""),
        tr("{n} left out", "{n} left out", n=failed) if failed else "",
        deeds_of_file(account.path, _remarks(account)),
        is_open=is_only or bool(failed),
        path=account.path,
        make=lambda: _within(account, apart),
    )


def _remarks(account: Account) -> list[FileOutcome]:
    """Return what is to be known of the very file that an account is of: the first is said in its line."""
    return [one for one in account.noted if one.path == account.path]


def _within(account: Account, apart: Collection[int]) -> list[Node]:
    alone = [replace(bundle.added[0], part=0) for bundle in account.bundles.values() if _is_one_article(bundle)]
    bundles = [_file(bundle, apart) for bundle in account.bundles.values() if not _is_one_article(bundle)]
    copies = [one for one in account.added if one.copy_of]
    made = [
        _group(
            tr("Left out"),
            account.failed,
            account.counts[FileStatus.FAILED],
            is_open=True,
            is_alert=True,
            make=lambda: _by_reason(account.failed),
        ),
        _group(tr("To be known"), [one for one in account.noted if one not in _remarks(account)[:1]], is_open=True),
        *bundles,
        _group(tr("Versions of others, kept with them"), copies, make=lambda: [_version(one, apart) for one in copies]),
        _group(tr("There already"), account.known, account.counts[FileStatus.DUPLICATE]),
        _group(tr("Hidden files"), account.skipped, account.counts[FileStatus.SKIPPED]),
        _group(tr("Added"), [*account.added, *alone], account.n_added + len(alone)),
    ]
    return [one for one in made if one]


def _is_one_article(bundle: Account) -> bool:
    """Tell whether a file that could hold several articles has brought but one: a message without documents."""
    only = bundle.added[0] if bundle.counts.total() == len(bundle.added) == 1 else None
    return only is not None and only.path == bundle.path and not only.copy_of


def _group(
    text: str,
    outcomes: Sequence[FileOutcome],
    n: int = 0,
    *,
    is_open: bool = False,
    is_alert: bool = False,
    make: Callable[[], Sequence[Node]] | None = None,
) -> Node | None:
    """Return the line above those of outcomes; where there are more than are kept, how many these are is the last."""
    n = max(n, len(outcomes))
    if not n:
        return None
    lines = make or (lambda: [_line(one) for one in outcomes])
    rest = [Node(Sort.LINE, more(n - len(outcomes)))] if n > len(outcomes) else []
    made = (lambda: [*lines(), *rest]) if outcomes else None
    return Node(Sort.GROUP, text, tally=number(n), is_open=is_open, is_alert=is_alert, make=made)


def _by_reason(failed: Sequence[FileOutcome]) -> list[Node]:
    """Return the files that were left out; where they are many, by what the reasons have in common."""
    if len(failed) <= BY_REASON:
        return [_line(one) for one in failed]
    by_reason: dict[LeftOutBecause, list[FileOutcome]] = {}
    for one in failed:
        by_reason.setdefault(one.because or LeftOutBecause.OTHER, []).append(one)
    ordered = sorted(by_reason.items(), key=lambda group: -len(group[1]))
    groups = (_group(tr(BECAUSE[why]), group) for why, group in ordered)
    return [group for group in groups if group]


def _version(outcome: FileOutcome, apart: Collection[int]) -> Node:
    """Return the line of an article that is a version of another, unless its user has said that it is none."""
    is_apart = outcome.article_id in apart
    return replace(
        _line(outcome),
        detail=tr("kept apart from “{title}”", title=one_line(outcome.copy_of, SHORT))
        if is_apart
        else _line(outcome).detail,
        deeds=deeds_of(outcome, is_apart=is_apart),
    )


def _line(outcome: FileOutcome) -> Node:
    name = name_of(outcome.path)
    title = one_line(outcome.title, SHORT)
    part = tr("No. {number}, {title}", number=outcome.part, title=title) if outcome.part else ""
    is_added = outcome.status is FileStatus.ADDED
    archive = file_place(outcome.path, outcome.part).archive
    reason = outcome.reason.removeprefix(f"{name} ").removeprefix(f"in {archive} ")
    return Node(
        Sort.LINE,
        part or one_line(name, SHORT),
        _description_of(outcome, title) if is_added else one_line(_without_name(reason)),
        deeds=deeds_of(outcome, is_apart=is_added),  # that it is a version stands on another line
        article_id=outcome.article_id,
        path=outcome.path if not outcome.part else f"{outcome.path}#{outcome.part}",
        part=outcome.part,
    )


def _without_name(reason: str) -> str:
    """Say why, the name of the file being left out: "is empty." is no sentence, but a phrase with a full stop."""
    said = told(reason.rstrip("."))
    return f"{said}." if reason.endswith(".") and said != reason.rstrip(".") else told(reason)


def _description_of(added: FileOutcome, title: str) -> str:
    """Return what an article is called that its line is not called by, and whose version it is."""
    said = [] if added.part else [title]
    if added.copy_of:
        said.append(tr("a version of “{title}”", title=one_line(added.copy_of, SHORT)))
    return ", ".join(filter(None, said))
