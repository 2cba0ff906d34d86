"""entity-reader communities: groups of names that stand together in what a query finds."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.command import DONE, JSON, SOME_FAILED, Command, limit
from reader.cli.library_access import open_library
from reader.cli.query_arguments import QUERY, report_problems, search_words
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count
from reader.model import ArticleQuery, Community

GROUPS = 20
NEWEST = 1_000  # articles that are looked at
SHOWN = 12  # names of a group, beside --json


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        words = search_words(arguments.query, library)
        code = report_problems(words, library, terminal)
        ids = library.articles.ids(ArticleQuery(words), NEWEST + 1)
        groups = library.cross_reference.communities_in(ids)[: arguments.limit]
    for group in groups:
        if arguments.json:
            names = [{"id": one.entity_id, "name": one.name, "kind": str(one.kind)} for one in group.names]
            terminal.json({"names": names})
        else:
            _say(group, terminal)
    if not groups:
        terminal.message("No two names stand together often enough to be a group.")
    elif len(ids) > NEWEST:
        terminal.message(f"The newest {NEWEST:,} articles were looked at.")
    return SOME_FAILED if code == SOME_FAILED else DONE


def _say(group: Community, terminal: Terminal) -> None:
    names = [f"{one.name} ({one.together:,})" for one in group.names[:SHOWN]]
    more = f" and {len(group.names) - SHOWN:,} more" if len(group.names) > SHOWN else ""
    terminal.line(f"{count(len(group.names), 'name')}: {printable(', '.join(names))}{more}")


COMMAND = Command(
    "communities",
    "list groups of names that stand together in what a query finds, with in how many articles each stands",
    (QUERY, limit("groups, the largest first", GROUPS), JSON),
    run,
    takes_query=True,
    examples=("communities", "communities Siemens after:2018 --json"),
)
