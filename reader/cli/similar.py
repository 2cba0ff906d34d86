"""entity-reader similar: the articles that are like one, and in what."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.article_output import article_fields
from reader.cli.command import DONE, JSON, Argument, Command, an_id, limit
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import UNDATED, short_date
from reader.model.similar import STORY

if TYPE_CHECKING:
    from reader.model import ArticleRow, SimilarArticle

ARTICLES = 10


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        found = library.search.similar(arguments.id, arguments.limit)
        if arguments.story:
            found = sorted((one for one in found if one.likeness >= STORY), key=lambda one: one.article_id)
        shown = {row.id: row for row in library.articles.rows([one.article_id for one in found])}
    for one in found:
        _say(shown[one.article_id], one, terminal, as_json=arguments.json)
    if not found:
        terminal.message("No other article is like it.")
    return DONE


def _say(row: ArticleRow, one: SimilarArticle, terminal: Terminal, *, as_json: bool) -> None:
    if as_json:
        like = {"likeness": round(one.likeness, 4), "names": list(one.names), "shared_words": list(one.words)}
        terminal.json({**article_fields(row), **like})
        return
    head = (f"{one.likeness:.2f}", str(row.id), short_date(row.published) or UNDATED, row.source, row.title)
    terminal.line(printable("  ".join(filter(None, head))))
    terminal.line(printable(f"      {', '.join((*one.names, *one.words))}"))


COMMAND = Command(
    "similar",
    "list the articles that are like one by whom they name and by their words, the likest first, with what they share",
    (
        Argument(("id",), {"type": an_id, "metavar": "ID", "help": "of an article, as “articles” lists it"}),
        Argument(
            ("--story",),
            {"action": "store_true", "help": f"only those that go on with it ({STORY} and more), the oldest first"},
        ),
        limit("of them", ARTICLES),
        JSON,
    ),
    run,
    examples=("similar 774256984064", "similar 774256984064 --story --json"),
)
