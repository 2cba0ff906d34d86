"""What `entity-reader` does where no window can open: it prints what the library holds and says how to see it."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli import article_output, entities
from reader.cli.command import DONE
from reader.cli.import_files import import_into
from reader.cli.library_access import open_library
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count
from reader.errors import ReaderError
from reader.model import ArticleQuery

if TYPE_CHECKING:
    from reader.library import Library

ARTICLES, ENTITIES = 20, 15
HINT = (
    "There is no display to open the window on: start entity-reader on a desktop, or as “xvfb-run entity-reader” to"
    " have it draw where nobody sees."
)


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.extraction import default_tagger

    if arguments.link:
        from reader.text.permalink import parse

        parse(arguments.link)
        raise ReaderError(f"A link opens in the window. {HINT}")
    with open_library(arguments, terminal) as library:
        code = import_into(library, arguments.files, default_tagger(), terminal) if arguments.files else DONE
        _say(library, terminal)
    terminal.line(HINT)
    return code


def _say(library: Library, terminal: Terminal) -> None:
    counts = library.articles.counts()
    said = f"{count(counts.articles, 'article')} and {count(counts.entities, 'entity')} in {library.path}"
    terminal.line(printable(said))
    terminal.line()
    newest = article_output.rows(library, ArticleQuery(), ARTICLES)
    terminal.columns(
        [article_output.HEADINGS, *map(article_output.article_cells, newest)],
        article_output.RIGHT,
        article_output.SPARE,
    )
    terminal.line()
    most = library.entities.entities(limit=ENTITIES)
    terminal.columns([entities.HEADINGS, *map(entities.entity_cells, most)], entities.RIGHT, entities.SPARE)
    terminal.line()
