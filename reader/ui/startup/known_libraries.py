"""Where the libraries lie that links lead into, as far as they were ever open here."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.places import is_there
from reader.settings import KNOWN_LIBRARIES
from reader.text.permalink import parse

if TYPE_CHECKING:
    from reader.settings import Settings


def remember_library(settings: Settings, library_id: str, path: Path) -> None:
    """Remember where a library lies, at once: a link may be followed while its window is still open.

    A copy has the same id: links lead into the one that was open first for as long as it lies there.
    """
    known, before = settings.get(KNOWN_LIBRARIES), known_library(settings, library_id)
    if known.get(library_id) != str(path) and not (before and is_there(before)):
        settings.set(KNOWN_LIBRARIES, {**known, library_id: str(path)})
        with suppress(OSError):  # the window says so when it closes
            settings.save()


def known_library(settings: Settings, library_id: str) -> Path | None:
    """Return where a library was when it was open last; None where it never was."""
    said = settings.get(KNOWN_LIBRARIES).get(library_id)
    return Path(said) if isinstance(said, str) and Path(said).name else None


def linked_library(settings: Settings, link: str) -> Path | None:
    """Return where the library is that a link leads into, None where that is not known or nothing is there."""
    try:
        known = known_library(settings, parse(link).library)
    except ReaderError:  # the window says why
        return None
    return known if known and is_there(known) else None
