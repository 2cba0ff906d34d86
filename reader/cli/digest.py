"""entity-reader digest: what has come since a day, of the names that are watched and the searches that are kept."""

from __future__ import annotations

import argparse
from argparse import Namespace
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from reader.cli.command import DONE, JSON, Argument, Command, limit
from reader.cli.entity_choice import HOW, several
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.width import printable

if TYPE_CHECKING:
    from reader.model import Digest, DigestPart

ARTICLES = 10
FORMATS = ("text", "markdown", "html")


def a_day(text: str) -> date:
    """Return the day that an option says, for argparse."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day; write it as 2026-11-28") from None


def run(arguments: Namespace, terminal: Terminal) -> int:
    moment = datetime.combine(arguments.since, time()).astimezone().timestamp()  # midnight where the user is
    with open_library(arguments, terminal) as library:
        names = [entity.id for entity in several(library, arguments.names)]
        digest = library.digests.since(arguments.since, moment, names, arguments.limit)
    if arguments.json:
        _tell_json(digest, terminal)
    else:
        from reader.exports.digest import FORMATS as WRITERS  # exports bring what they are written with

        for line in WRITERS[arguments.format](digest).splitlines():
            terminal.line(printable(line))
    if not digest.asked:
        terminal.message("Nothing is watched or saved: watch NAME, saved --add NAME QUERY, or --name NAME here.")
    return DONE


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
    of = {"search": part.name} if part.entity_id is None else {"name": part.name, "id": part.entity_id}
    return {**of, "articles": part.articles, "newest": lines}


COMMAND = Command(
    "digest",
    "tell what was added since a day, of watched names and saved searches, and which names are new",
    (
        Argument(("--since",), {"type": a_day, "required": True, "metavar": "DAY", "help": "from its beginning on"}),
        Argument(
            ("--as",),
            {
                "dest": "format",
                "choices": FORMATS,
                "default": FORMATS[0],
                "help": "for a mail that your own tools send; text unless said",
            },
        ),
        Argument(
            ("--name",),
            {"dest": "names", "action": "append", "default": [], "metavar": "NAME", "help": f"this one, too: {HOW}"},
        ),
        limit("articles of each, the newest", ARTICLES),
        JSON,
    ),
    run,
    examples=("digest --since 2026-11-28", 'digest --since 2026-11-28 --as html --name "Gong Zheng"'),
)
