"""entity-reader cite: words of an article with where they are from, in a style."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from reader.cli.command import DONE, JSON, Argument, Command, a_file, an_id
from reader.cli.decision_output import check_articles
from reader.cli.library_access import open_library
from reader.cli.note import find_once
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.model.citation import OWN_CITATION_STYLES


def run(arguments: Namespace, terminal: Terminal) -> int:
    from reader.exports.citation_styles import cite
    from reader.text.permalink import link_to_words

    with open_library(arguments, terminal) as library:
        [number] = check_articles(library, [arguments.id])
        article = library.articles.article(number)
    start, end = find_once(article, arguments.quote)
    link = link_to_words(article, start, end)
    own = arguments.style in OWN_CITATION_STYLES
    style = arguments.style if own else str(Path(arguments.style).absolute())
    made = cite(article, article.text[start:end], style, link)
    if arguments.json:
        terminal.json({"text": made.text, "html": made.html, "link": link})
    else:
        for line in made.text.splitlines():
            terminal.line(printable(line))
    return DONE


COMMAND = Command(
    "cite",
    "print words of an article with author, title, source, day and a link to them",
    (
        Argument(("id",), {"type": an_id, "metavar": "ID", "help": "the article's id, as “articles” lists it"}),
        Argument(("--quote",), {"metavar": "WORDS", "required": True, "help": "the words, which stand there once"}),
        Argument(
            ("--style",),
            {
                "type": a_file,
                "metavar": "STYLE",
                "default": OWN_CITATION_STYLES[0],
                "help": f"{', '.join(OWN_CITATION_STYLES)}, or a file of the Citation Style Language (.csl);"
                f" {OWN_CITATION_STYLES[0]} unless said",
            },
        ),
        JSON,
    ),
    run,
    examples=(
        "cite 773577506816 --quote 'April 1990'",
        "cite 773577506816 --quote 'April 1990' --style ~/Zotero/styles/apa.csl",
    ),
)
