"""entity-reader digest: what has come since a day, of the names and pairs that are watched and of saved searches."""

from __future__ import annotations

import argparse
from argparse import Namespace
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from reader.cli.command import DONE, JSON, Argument, Command, limit, one_of
from reader.cli.entity_choice import HOW, several
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model import Digest, DigestPart

ARTICLES = 10
NOTHING_ASKED = "Nothing is watched or saved: watch NAME, saved --add NAME QUERY, or --name NAME here."
FORMATS = ("text", "markdown", "html")


def a_day(text: str) -> date:
    """Return the day that an option says, for argparse."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day; write it as 2026-11-28") from None


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        digest = _digest(library, arguments, terminal)
        if arguments.json:
            _tell_json(digest, terminal)
        else:
            from reader.exports.digest import FORMATS as WRITERS  # exports bring what they are written with

            for line in WRITERS[arguments.format](digest).splitlines():
                terminal.line(printable(line))
        if not arguments.since and not library.read_only:
            library.digests.note(digest)
    if not digest.asked:
        terminal.message(NOTHING_ASKED)
    return DONE


def _digest(library: Library, arguments: Namespace, terminal: Terminal) -> Digest:
    names = [entity.id for entity in several(library, arguments.names)]
    pairs = [_pair(library, said) for said in arguments.pairs]
    if arguments.since:
        return library.digests.since(arguments.since, names, pairs, arguments.limit)
    if library.read_only:
        terminal.message(f"{library.why_read_only} The next digest will begin where this one does.")
    if last := library.digests.since_last(names, pairs, arguments.limit):
        return last
    yesterday = date.today() - timedelta(days=1)
    terminal.message(f"This is the first digest: it begins with {yesterday.isoformat()}. Say --since for another day.")
    return library.digests.since(yesterday, names, pairs, arguments.limit)


def _pair(library: Library, said: Sequence[str]) -> list[int]:
    found = [entity.id for entity in several(library, said)]
    if len(found) < len(said):
        raise ReaderError(f"“{said[0]}” and “{said[1]}” are the same: a pair is of two names.")
    return found


def _tell_json(digest: Digest, terminal: Terminal) -> None:
    for part in digest.parts:
        terminal.json(_part_fields(part))
    for one in digest.new_names:
        terminal.json({"new_name": one.name, "id": one.entity_id, "kind": str(one.kind), "articles": one.articles})


def _part_fields(part: DigestPart) -> dict[str, object]:
    lines = [
        {
            "article": line.article_id,
            "title": line.title,
            "published": line.published and line.published.isoformat(),
            "source": line.source,
            "passage": line.passage,
        }
        for line in part.lines
    ]
    return {**_subject(part), "articles": part.articles, "newest": lines}


def _subject(part: DigestPart) -> dict[str, object]:
    match part.entity_ids:
        case ():
            return {"search": part.name}
        case (entity_id,):
            return {"name": part.name, "id": entity_id}
        case _:
            return {"names": list(part.names), "ids": list(part.entity_ids)}


COMMAND = Command(
    "digest",
    "tell what was added since the last time, of watched names, pairs and saved searches, and which names are new",
    (
        Argument(
            ("--since",),
            {"type": a_day, "metavar": "DAY", "help": "from its beginning on; unless said since the last digest"},
        ),
        Argument(
            ("--as",),
            {
                "dest": "format",
                "type": one_of("form", FORMATS),
                "default": FORMATS[0],
                "metavar": "FORM",
                "help": f"{', '.join(FORMATS)}: for a mail that your own tools send; text unless said",
            },
        ),
        Argument(
            ("--name",),
            {"dest": "names", "action": "append", "default": [], "metavar": "NAME", "help": f"this one, too: {HOW}"},
        ),
        Argument(
            ("--pair",),
            {
                "dest": "pairs",
                "action": "append",
                "nargs": 2,
                "default": [],
                "metavar": ("NAME", "OTHER"),
                "help": "articles that name both, too; a pair with a note or of a saved search is told anyway",
            },
        ),
        limit("articles of each, the newest", ARTICLES),
        JSON,
    ),
    run,
    examples=("digest", 'digest --since 2026-11-28 --as html --name "Gong Zheng"'),
)
