"""entity-reader articles: what the library holds, the newest first."""

from __future__ import annotations

from argparse import Namespace
from itertools import chain

from reader.cli.article_output import HEADINGS, RIGHT, SPARE, article_cells, article_fields, nothing_found, rows
from reader.cli.command import JSON, LIMIT, ORDER, Command
from reader.cli.library_access import open_library
from reader.cli.query_arguments import QUERY, SAVED, article_query, report_problems
from reader.cli.terminal import Terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        query = article_query(arguments, library)
        code = report_problems(query.words, library, terminal)
        found = rows(library, query, arguments.limit)
        if arguments.json:
            for row in found:
                terminal.json(article_fields(row))
        elif first := next(found, None):
            cells = map(article_cells, chain([first], found))
            terminal.columns(chain([HEADINGS], cells), RIGHT, SPARE)
        else:
            terminal.message(nothing_found(library, query))
    return code


COMMAND = Command(
    "articles",
    "list the articles, the newest first unless another order is asked for",
    (QUERY, ORDER, SAVED, LIMIT, JSON),
    run,
    takes_query=True,
    examples=(
        "articles",
        "articles maglev Pudong --order oldest",
        "articles 'person:\"Gong Zheng\" before:2020 NOT expo'",
        "articles -expo is:unread --limit 20 --json",
    ),
)
