"""entity-reader search: the articles asked for, and the passages that have the words."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.article_output import article_fields, nothing_found, rows
from reader.cli.command import JSON, LIMIT, ORDER, Command
from reader.cli.library_access import open_library
from reader.cli.query_arguments import QUERY, SAVED, article_query, report_problems
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import short_date
from reader.errors import ReaderError
from reader.model import ArticleRow


def run(arguments: Namespace, terminal: Terminal) -> int:
    if not (any(map(str.strip, arguments.query)) or arguments.saved):
        raise ReaderError("Say what to search for, or name a saved search with --saved.")
    found = False
    with open_library(arguments, terminal) as library:
        query = article_query(arguments, library)
        code = report_problems(query.words, library, terminal)
        for row in rows(library, query, arguments.limit):
            found = True
            if arguments.json:
                terminal.json({**article_fields(row), "snippet": row.snippet})
            else:
                _say(row, terminal)
        if not found:
            terminal.message(nothing_found(library, query))
    return code


def _say(row: ArticleRow, terminal: Terminal) -> None:
    terminal.line(terminal.bold(printable(row.title), row.title_hits))
    terminal.line("  " + printable("  ".join(filter(None, (str(row.id), short_date(row.published), row.source)))))
    terminal.line("  " + terminal.bold(printable(row.snippet), row.snippet_hits))
    terminal.line()


COMMAND = Command(
    "search",
    "find articles, and the passages that have the words",
    (QUERY, ORDER, SAVED, LIMIT, JSON),
    run,
    takes_query=True,
    examples=(
        "search '\"Oriental Pearl\" tow*'",
        "search --saved Montag",
    ),
)
