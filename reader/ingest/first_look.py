"""A first look at files: whether there is an article among them at all, before a library is made for it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from reader.errors import FileError
from reader.formats import files
from reader.formats.files import Found
from reader.ingest.stream import open_file
from reader.model import FileOutcome, FileStatus


def refusals(paths: Iterable[Found]) -> list[FileOutcome] | None:
    """Return why there is no article among the files, those of the folders included; None where there is one."""
    outcomes = []
    for file in files.find_files(paths):
        outcome = _refusal(file)
        if outcome is None:
            return None
        outcomes.append(outcome)
    return outcomes


def _refusal(found: Found) -> FileOutcome | None:
    file = open_file(found) if isinstance(found, Path) else found
    if isinstance(file, FileOutcome):
        return file
    try:
        files.article(file)
    except FileError as error:
        return FileOutcome(file.path, FileStatus.FAILED, reason=str(error))
    return None
