"""entity-reader saved: the searches that are kept, and how many articles each finds."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.command import DONE, JSON, LIMIT, ORDER, Argument, Command
from reader.cli.library_access import open_library
from reader.cli.query_arguments import report_problems, search_words
from reader.cli.terminal import Terminal
from reader.cli.words import number
from reader.errors import ReaderError
from reader.model import Order

if TYPE_CHECKING:
    from reader.library import Library

HEADINGS = ("ARTICLES", "UNREAD", "NAME", "SEARCH")
RIGHT = (0, 1)
SPARE = (1, 0)  # on a narrow terminal


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        code = _add(arguments, library, terminal) if arguments.add else DONE
        changed = bool(arguments.add) or _change(arguments, library)
        if not changed or arguments.json:
            _list(library, terminal, arguments)
    return code


def _add(arguments: Namespace, library: Library, terminal: Terminal) -> int:
    name, *query = arguments.add
    words = search_words(query, library)
    library.saved_searches.save(name, words, arguments.order or Order.NEWEST)
    return report_problems(words, library, terminal)


def _change(arguments: Namespace, library: Library) -> bool:
    """Do what is asked; tell whether anything was."""
    searches = library.saved_searches
    if arguments.remove:
        searches.remove(searches.find_by_name(arguments.remove).id)
    elif arguments.rename:
        old, new = arguments.rename
        searches.rename(searches.find_by_name(old).id, new)
    elif arguments.order:
        raise ReaderError("--order says how a search is kept that --add adds.")
    else:
        return False
    return True


def _list(library: Library, terminal: Terminal, arguments: Namespace) -> None:
    searches = library.saved_searches.all()[: arguments.limit]
    found = [(one, library.articles.count(one.query, exact=True)) for one in searches]
    if arguments.json:
        for one, counts in found:
            told = {"name": one.name, "query": one.words, "order": one.order}
            terminal.json({**told, "articles": counts.articles, "unread": counts.unread})
    elif found:
        cells = [(number(counts.articles), number(counts.unread), one.name, one.words) for one, counts in found]
        terminal.columns(iter([HEADINGS, *cells]), RIGHT, SPARE)
    else:
        terminal.message("No search is saved: saved --add NAME QUERY saves one.")


COMMAND = Command(
    "saved",
    "list the saved searches and how many articles each finds; add, rename or remove one",
    (
        Argument(("--add",), {"nargs": "+", "metavar": ("NAME", "QUERY"), "help": "save a search under a name"}),
        Argument(("--rename",), {"nargs": 2, "metavar": ("NAME", "NEW-NAME"), "help": "call one otherwise"}),
        Argument(("--remove",), {"metavar": "NAME", "help": "remove one"}),
        ORDER,
        LIMIT,
        JSON,
    ),
    run,
    takes_query=True,
    examples=(
        "saved",
        "saved --add Montag 'person:\"Bernd Montag\" is:unread'",
        "saved --remove Montag",
    ),
)
