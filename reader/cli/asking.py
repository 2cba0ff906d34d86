"""What the commands that look for articles ask: a query in the search language, and an order."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.cli.command import Argument
from reader.cli.terminal import Terminal
from reader.model import ArticleQuery, Order

if TYPE_CHECKING:
    from reader.library import Library

_SIGNS = r"(?!.*(?:\b(?:AND|OR|NOT|NEAR)\b|[\":()]|\s$))"  # of a query that goes on
LANGUAGE = (
    'words, "phrases", AND OR NOT NEAR, beginnings*, and filters such as person:"Gong Zheng", place:Shanghai,'
    " with:NAME, before:2020, after:2023-04-12, date:2023-04, source:NAME, author:NAME, title:WORD, is:unread"
)
ORDER = Argument(("--order",), {"choices": [*Order], "type": Order, "help": "newest first, unless asked"})
SAVED = Argument(
    ("--saved",), {"metavar": "NAME", "help": "the saved search of that name, in its order; words narrow it further"}
)


def asked(arguments: Namespace, library: Library, terminal: Terminal) -> ArticleQuery:
    """Return what is asked for; what of it cannot be understood is told, and the rest is searched."""
    words = typed(arguments.query)
    order = arguments.order or Order.NEWEST
    if arguments.saved:
        saved = library.saved_searches.named(arguments.saved)
        order = arguments.order or saved.order
        words = f"({saved.words}) {words}" if words else saved.query.words
    for problem in library.search.reading(words).problems:
        terminal.message(problem.sentence)
    return ArticleQuery(words, order=order)


def typed(arguments: Sequence[str]) -> str:
    """Return the words of a command line as they would be typed into the search box."""
    return " ".join(map(_requoted, arguments))


def _requoted(argument: str) -> str:
    """Give back the quotation marks that a shell has taken from `person:"Gong Zheng"`, which then is all there is."""
    from reader.text.query.operators import BY_NAME  # no other command waits for the search language

    match = re.fullmatch(rf"(-?(?i:{'|'.join(BY_NAME)}):){_SIGNS}(.*\s.*)", argument)
    return f'{match[1]}"{match[2]}"' if match else argument
