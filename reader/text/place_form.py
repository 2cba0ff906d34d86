"""Where a file was found, as it is searched: small plain letters, folders between slashes.

/Archive/Łódź/2021 report.txt      the folder is /archive/lodz/, the name 2021 report.txt
"""

from __future__ import annotations

import re
from collections.abc import Callable
from posixpath import basename, dirname

from reader.text.plain_letters import without_accents

_WILD = re.compile(r"[*?]")


def folder(path: str) -> str:
    """Return the folder of a file; empty where its path names none."""
    return dirname(path)


def of_folder(path: str) -> str:
    """Return the form of a folder's path, whose parts stand each between slashes."""
    return f"/{'/'.join(_parts(path))}/".replace("//", "/")


def of_name(path: str) -> str:
    """Return the form of the name of the file that lies at a path."""
    return without_accents(basename(path))


def name_pattern(asked: str) -> str:
    """Return what GLOB finds the form of a file's name by: part of it, or all of it where there is a * or ?."""
    form = without_accents(asked).replace("[", "[[]")
    return form if _WILD.search(asked) else f"*{form}*"


def folder_matcher(asked: str) -> Callable[[str], bool]:
    """Return what tells whether the form of a folder has what is asked for.

    That is part of the name of the folder or of one above it; with a * or ? all of such a name, a slash parts names.
    """
    form = "/".join(_parts(asked))
    if not form:
        return lambda _: False
    if not _WILD.search(asked):
        whole = f"{'/' * asked.startswith('/')}{form}{'/' * (len(asked) > 1 and asked.endswith('/'))}"
        return lambda folder: whole in folder
    wild = "".join({"*": "[^/]*", "?": "[^/]"}.get(character, re.escape(character)) for character in form)
    pattern = re.compile(f"{'^' * asked.startswith('/')}/{wild}/")
    return lambda folder: pattern.search(folder) is not None


def _parts(path: str) -> list[str]:
    return [part for part in without_accents(path).split("/") if part]
