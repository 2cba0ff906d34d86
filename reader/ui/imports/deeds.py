"""What can be done with a line of the page of imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.formats.file_place import file_place
from reader.lazy_dataclass import dataclass
from reader.model import FileStatus, LeftOutBecause
from reader.phrase import phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model import FileOutcome

_DESCRIBED = (LeftOutBecause.NO_ARTICLE, LeftOutBecause.DAMAGED, LeftOutBecause.OTHER)  # other files have no layout
_LAID_OUT = frozenset(("text", "web page", "Word document", "rich text", "e-book"))
_TABLES = frozenset(("table", "list of articles"))


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that can be done: what the line says at its right, nothing where only its menu does, and its menu."""

    word: str
    words: str


SHOW = Deed(phrase("Show"), phrase("Show"))
UNDO = Deed(phrase("Undo"), phrase("Undo"))
DO_AGAIN = Deed(phrase("Do Again"), phrase("Do Again"))
KEEP_BOTH = Deed(phrase("Keep Both"), phrase("Keep Both: These Are Not the Same Story"))
ASK_COLUMNS = Deed(phrase("Which Columns?"), phrase("Which Columns Are These?"))
CHANGE_COLUMNS = Deed("", phrase("Change What Its Columns Are…"))
DESCRIBE = Deed(phrase("Describe…"), phrase("Make a Description of This File…"))


def deeds_of(outcome: FileOutcome, *, is_apart: bool = False) -> tuple[Deed, ...]:
    """Return what can be done about a file or an article; the first is what its line offers."""
    found = _deeds_of(outcome, is_apart=is_apart)
    is_row = outcome.status is FileStatus.ADDED or outcome.because is LeftOutBecause.EMPTY
    return (*found, CHANGE_COLUMNS) if is_row and _is_table(outcome.path) else found


def _deeds_of(outcome: FileOutcome, *, is_apart: bool) -> tuple[Deed, ...]:
    if outcome.status is FileStatus.ADDED and outcome.copy_of and not is_apart:
        return KEEP_BOTH, SHOW
    if outcome.article_id is not None:
        return (SHOW,)
    if outcome.because is LeftOutBecause.COLUMNS:
        return (ASK_COLUMNS,)
    if outcome.because is LeftOutBecause.SEVERAL or (outcome.because in _DESCRIBED and _has_layout(outcome.path)):
        return (DESCRIBE,)
    return ()


def deeds_of_file(path: str, remarks: Sequence[FileOutcome]) -> tuple[Deed, ...]:
    """Return what can be done about a file that was read, and of which something is to be known."""
    found = (deed for one in remarks for deed in deeds_of(one))
    return tuple(dict.fromkeys((*found, *((CHANGE_COLUMNS,) if _is_table(path) else ()))))


def _has_layout(path: str) -> bool:
    """Tell whether a file is one that a description tells something of, by its name."""
    return file_place(path, 0).sort in _LAID_OUT


def _is_table(path: str) -> bool:
    return file_place(path, 0).sort in _TABLES
