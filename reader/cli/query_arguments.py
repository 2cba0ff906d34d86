"""What the commands that look for articles ask: a query in the search language, and an order."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.cli.command import DONE, SOME_FAILED, Argument
from reader.cli.terminal import Terminal
from reader.model import ArticleQuery, Order

if TYPE_CHECKING:
    from reader.library import Library

_SIGNS = re.compile(r"\b(?:AND|OR|NOT|NEAR)\b|[\":()“”„«»]")  # of a query that goes on
_WITHOUT_SPACES = ("before", "after", "date", "is", "has")  # the values of these filters
_TITLE = ("title:", "-title:")
LANGUAGE = (
    'words, "phrases", AND OR NOT NEAR, -without, beginnings*, and filters such as person:"Gong Zheng", place:Shanghai,'
    " with:NAME, before:2020, after:2023-04-12, date:2023-04, source:NAME, author:NAME, title:WORD, is:unread,"
    " is:undated, file:NAME, folder:NAME, tag:NAME, has:note, note:WORDS; quoted as a whole it is what stands in the"
    " search box"
)
QUERY = Argument(("query",), {"nargs": "*", "metavar": "QUERY", "help": LANGUAGE})
SAVED = Argument(
    ("--saved",), {"metavar": "NAME", "help": "the saved search of that name, in its order; words narrow it further"}
)


def article_query(arguments: Namespace, library: Library) -> ArticleQuery:
    """Return what is asked for."""
    words = search_words(arguments.query, library)
    order = arguments.order or Order.NEWEST
    if arguments.saved:
        saved = library.saved_searches.find_by_name(arguments.saved)
        order = arguments.order or saved.order
        words = f"({saved.words}) {words}" if words else saved.query.words
    return ArticleQuery(words, order=order)


def report_problems(words: str, library: Library, terminal: Terminal) -> int:
    """Say what of a query cannot be understood, the rest of which is searched; return the exit code."""
    problems = library.search.interpret(words, finished=True).problems
    for sentence in dict.fromkeys(problem.sentence for problem in problems):
        terminal.message(sentence)
    return SOME_FAILED if problems else DONE


def search_words(arguments: Sequence[str], library: Library) -> str:
    """Return what the search box would have, finished: one argument as it stands, of several each as one term."""
    if len(arguments) == 1:
        words = _name_in_full(arguments[0], library) or arguments[0]
    else:
        words = " ".join(map(_term, arguments))
    return f"{words.strip()} " if words.strip() else ""


def _name_in_full(argument: str, library: Library) -> str:
    """Give back the quotation marks that a shell has taken from `person:"Gong Zheng"`, if that is somebody's name."""
    filter_ = _filter(argument)
    known = filter_ and not filter_.lower().startswith(_TITLE) and not library.search.interpret(filter_).problems
    return filter_ if known else ""


def _term(argument: str) -> str:
    """Return an argument as what stays together: a filter and its value, a phrase, or a query in brackets."""
    from reader.text.query import parse  # no other command waits for the search language

    if " " not in argument.strip():
        return argument
    if filter_ := _filter(argument):
        return filter_
    if not _SIGNS.search(argument):
        return f'"{argument.strip()}"'
    return argument if parse(argument, finished=True).problems else f"({argument})"


def _filter(argument: str) -> str:
    """Return the filter that an argument is if all after its colon is one name; nothing where it is none."""
    from reader.text.query.operators import BY_NAME

    names = "|".join(name for name in BY_NAME if name not in _WITHOUT_SPACES)
    match = re.fullmatch(rf"(-?(?:{names}):)(\S+\s.*\S)\s*", argument.strip(), re.IGNORECASE)
    return f'{match[1]}"{match[2]}"' if match and not _SIGNS.search(match[2]) else ""
