"""Which files beside a catalogue its entries tell of: those that they name, or that are named after them."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from dataclasses import field
from posixpath import dirname

from reader.formats import facts
from reader.formats.catalogues.entries import CatalogueEntry, entries_of, is_catalogue, is_omnivore
from reader.formats.catalogues.highlights import KEY, highlights_in
from reader.formats.charsets.text_decoder import decode
from reader.formats.refusal import RefusedError
from reader.lazy_dataclass import dataclass

_READ = "elsewhere"  # what of a catalogue is read from other files, by the numbers of its entries
_MARKED = "highlights/"  # the folder beside Omnivore's catalogue in which what was marked stands
_MOST_MARKED = 20_000  # files there
_MOST = 50  # files that may be catalogues: a folder of articles in JSON has thousands
_SHORTEST = 8  # letters of a title that a file is named after
_LETTERS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Placement:
    """What catalogues tell of other files, by the paths of these; and which of those hold only remarks."""

    facts: dict[str, str] = field(default_factory=dict)
    remarks: frozenset[str] = frozenset()

    def joined_with(self, other: Placement) -> Placement:
        return Placement({**other.facts, **self.facts}, self.remarks | other.remarks)


def placement_in(names: Collection[str], read: Callable[[str], bytes]) -> Placement:
    """Return what the catalogues among the files of a folder or an archive tell of the others there."""
    found = Placement()
    for name in [one for one in names if may_be_catalogue(one)][:_MOST]:
        data = read(name)
        if is_catalogue(name, data):
            found = found.joined_with(placement_of(name, data, names, read))
    return found


def may_be_catalogue(name: str) -> bool:
    return name.lower().endswith((".ris", ".json"))


def placement_of(name: str, data: bytes, names: Collection[str], read: Callable[[str], bytes]) -> Placement:
    """Return what a catalogue tells of the files in its folder and below, of whose paths all have one root.

    What was marked in an article of Omnivore stands in a file of the same name, and belongs to what is told of it.
    """
    try:
        entries = entries_of(data)
    except RefusedError:
        return Placement()
    folder = f"{dirname(name)}/" if dirname(name) else ""
    beside = [one.removeprefix(folder) for one in names if one.startswith(folder) and one != name]
    found = dict(zip(range(1, len(entries) + 1), _files_of(entries, beside), strict=True))
    remarks = [one for one in beside if one.startswith(_MARKED)] if is_omnivore(data) else []
    marked = {_stem(one): _highlights(read(folder + one)) for one in remarks[:_MOST_MARKED]}
    told = {
        folder + file: _facts_of(entries[number - 1], marked.get(_stem(file), []))
        for number, file in found.items()
        if file
    }
    told[name] = facts.json_of({_READ: [number for number, file in found.items() if file]})
    return Placement(told, frozenset(folder + one for one in remarks))


def numbers_elsewhere(said: str) -> frozenset[int]:
    """Return which entries of a catalogue are read from files of their own, by what is kept with it."""
    numbers = facts.facts_in(said).get(_READ)
    return frozenset(one for one in numbers if isinstance(one, int)) if isinstance(numbers, list) else frozenset()


def _highlights(data: bytes) -> list[tuple[str, str]]:
    with suppress(RefusedError):  # what is no text has marked nothing
        return highlights_in(decode(data).text)
    return []


def _stem(name: str) -> str:
    return name.rpartition("/")[2].rpartition(".")[0]


def _facts_of(entry: CatalogueEntry, marked: Sequence[tuple[str, str]]) -> str:
    known = entry.known
    day = known.published.isoformat() if known.published else ""
    said = {"title": known.title, "author": known.author, "source": known.source, "url": known.url}
    return facts.json_of(said | {"section": known.section, "published": day, KEY: marked})


def _files_of(entries: Sequence[CatalogueEntry], names: Sequence[str]) -> list[str]:
    """Return the file of each entry, nothing where there is none."""
    by_end = {end: name for name in names for end in _ends(name)}
    left = {name for name in names if "/" in name}
    found: list[str] = []
    for entry in entries:
        named = next((by_end[end] for path in entry.files for end in _ends(path) if end in by_end), "")
        found.append(named)
        left.discard(named)
    by_title = _by_title(left)
    return [file or _file_after(entry, by_title) for entry, file in zip(entries, found, strict=True)]


def _ends(path: str) -> list[str]:
    """Return by what a path is known where its beginning is another, as on another computer: its last steps."""
    steps = path.replace("\\", "/").removeprefix("attachments:").split("/")
    return ["/".join(steps[-count:]) for count in (3, 2) if len(steps) >= count]


def _by_title(names: Collection[str]) -> dict[str, list[tuple[str, str]]]:
    """Return the files that are named after a title, "Holt - 2014 - Board meets.pdf", by how that begins."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name in sorted(names):
        stem = name.rpartition("/")[2].rpartition(".")[0]
        for part in {stem, stem.split(" - ", 2)[-1]}:
            letters = _plain(part)
            if len(letters) >= _SHORTEST:
                found.setdefault(letters[:_SHORTEST], []).append((letters, name))
    return found


def _file_after(entry: CatalogueEntry, by_title: dict[str, list[tuple[str, str]]]) -> str:
    title = _plain(entry.known.title)
    fitting = [
        (len(letters), name)
        for letters, name in by_title.get(title[:_SHORTEST], [])
        if title.startswith(letters) or letters.startswith(title)
    ]
    same_year = [one for one in fitting if entry.year and entry.year in one[1]]
    return max(same_year or fitting, default=(0, ""))[1]


def _plain(text: str) -> str:
    return _LETTERS.sub("", text).casefold()
