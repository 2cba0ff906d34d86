"""Writes folders of files as `disk.py` writes files: whole or not at all, and in place of nothing that is another's.

A folder that was written has a file in it that says so and names its files, so that it is known again: only such a
folder may be written anew, and only as long as nobody has changed or added anything in it.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol

from reader import disk, leftovers
from reader.errors import OccupiedError, ReaderError
from reader.phrase import phrase
from reader.places import is_folder
from reader.reasons import unwritten

MARKER = ".entity-reader"
_FORMAT = "Entity Reader export"
_LONGEST = 100  # bytes of a file's name, without its suffix; file systems and archives take 255


class Folder(Protocol):
    """Where the files of an export go."""

    def file(self, name: str) -> IO[bytes]:
        """Return a new file by its name in the folder: "articles/Talks.md"; whoever asks closes it."""


class NewFolder:
    """A folder that is written, and takes its name when all is in it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.names: list[str] = []

    def file(self, name: str) -> IO[bytes]:
        path = self._path / name
        self.names.append(name)
        try:
            return path.open("xb")
        except FileNotFoundError:
            path.parent.mkdir(parents=True)
            return path.open("xb")


@contextmanager
def new_folder(path: Path, name: str, *, force: bool = False) -> Iterator[Folder]:
    """Give a folder to write files into; at the end it stands where none was, or an empty one.

    `force` lets it take the place of one that an export of that name has made. `ReaderError` says why it was not
    written.
    """
    try:
        disk.check_name(path)
        target = Path(os.path.realpath(path))
        _refuse_what_is_anothers(target, name, force)
        leftovers.remove(target.parent)
        with leftovers.new_folder(target.parent) as made:
            folder = NewFolder(made)
            yield folder
            _mark(made, name, folder.names)
            _take_place(made, target)
    except OSError as error:
        raise ReaderError(f"{unwritten(path, error)}.") from error


def _refuse_what_is_anothers(target: Path, name: str, force: bool) -> None:
    if not os.path.lexists(target):
        return
    if not is_folder(target):
        raise OccupiedError(
            phrase("“{name}” is a file, not a folder, and stays as it is.", name=target.name), is_final=True
        )
    there = _files(target)
    if not there:
        return
    named = _files_of(target, name)
    if named is None:
        raise OccupiedError(
            phrase("“{name}” is a folder that this export has not made, and stays as it is.", name=target.name),
            is_final=True,
        )
    if another := sorted({*there} - named - {MARKER}) or _later_files(target, there):
        raise OccupiedError(
            phrase(
                "“{file}” in “{name}” was added or changed since the export, and stays as it is.",
                file=another[0],
                name=target.name,
            ),
            is_final=True,
        )
    if not force:
        raise OccupiedError(phrase("There is an earlier export in “{name}”, which stays as it is.", name=target.name))


def _files(folder: Path) -> list[str]:
    """Return all files in a folder by their names in it, and empty folders."""
    found = []
    for above, folders, files in os.walk(folder):
        within = Path(above).relative_to(folder)
        found += [(within / file).as_posix() for file in files]
        if not folders and not files and above != str(folder):
            found.append(within.as_posix())
    return found


def _files_of(folder: Path, name: str) -> set[str] | None:
    """Return the files that an export says to have made, None where it has made none here."""
    try:
        first, *names = (folder / MARKER).read_text("utf-8").split("\n")
        told = json.loads(first)
    except (OSError, ValueError):
        return None
    if not isinstance(told, dict) or (told.get("format"), told.get("export")) != (_FORMAT, name):
        return None
    return {json.loads(one) for one in names}


def _later_files(folder: Path, names: list[str]) -> list[str]:
    """Return the files that were written after the marker, which is the last of an export."""
    made = (folder / MARKER).lstat().st_mtime_ns
    return [one for one in names if (folder / one).lstat().st_mtime_ns > made]


def _mark(folder: Path, name: str, names: list[str]) -> None:
    lines = [json.dumps({"format": _FORMAT, "export": name}), *(json.dumps(one, ensure_ascii=False) for one in names)]
    with (folder / MARKER).open("xb") as file:
        file.write("\n".join(lines).encode())
        file.flush()
        os.fsync(file.fileno())
    if hasattr(os, "sync"):
        os.sync()  # of ten thousand small files, one by one takes a minute


def _take_place(made: Path, target: Path) -> None:
    """Give a finished folder its name; the one that had it goes once the new one has it."""
    earlier = None
    if os.path.lexists(target):
        earlier = target.with_name(f"{target.name}.{secrets.token_hex(4)}.earlier")
        target.rename(earlier)
    try:
        made.rename(target)
    except OSError:
        if earlier:
            earlier.rename(target)
        raise
    disk.keep_entry(target.parent)
    if earlier:
        going = leftovers.leftover_in(target.parent)
        earlier.rename(going)
        shutil.rmtree(going, ignore_errors=True)


class FileNames:
    """Gives files names that any system takes and that no other file has."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def name(self, wanted: str, suffix: str) -> str:
        """Return a name like a title: without what a system or a link has another use for."""
        plain = "".join(" " if one in _RESERVED or not one.isprintable() else one for one in wanted)
        stem = _cut(" ".join(plain.split()).strip(". ")) or "untitled"
        if stem.split(".")[0].upper() in _DEVICES:
            stem = f"_{stem}"
        number, name = 1, stem
        while name.casefold() in self._taken:
            number += 1
            name = f"{stem} ({number})"
        self._taken.add(name.casefold())
        return name + suffix


_RESERVED = frozenset('<>:"/\\|?*#^[]`')
_DEVICES = frozenset(
    ["CON", "PRN", "AUX", "NUL", *(f"{name}{number}" for name in ("COM", "LPT") for number in range(1, 10))]
)


def _cut(text: str) -> str:
    """Return as much of a text as a name may have, in whole characters."""
    while len(text.encode("utf-8", "replace")) > _LONGEST:
        text = text[: len(text) - max((len(text.encode("utf-8", "replace")) - _LONGEST) // 4, 1)].rstrip(" .")
    return text
