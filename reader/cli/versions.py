"""entity-reader versions: the versions of an article's story, the fullest first."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.article_output import HEADINGS, RIGHT, SPARE, article_cells, article_fields
from reader.cli.command import DONE, JSON, Argument, Command, an_id
from reader.cli.decision_output import check_articles
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        [number] = check_articles(library, [arguments.id])
        found = library.articles.rows(library.stories.versions(number))
    if arguments.json:
        for row in found:
            terminal.json(article_fields(row))
    elif found:
        terminal.columns([HEADINGS, *map(article_cells, found)], RIGHT, SPARE)
    else:
        terminal.message("The library knows no other version of this article.")
    return DONE


COMMAND = Command(
    "versions",
    "list the versions of an article's story, the fullest first",
    (
        Argument(("id",), {"type": an_id, "metavar": "ID", "help": "any of them, by its id as “articles” lists it"}),
        JSON,
    ),
    run,
    examples=("versions 773577506816",),
)
