"""entity-reader note: a note or a highlight on words of an article, or a note on all of it."""

from __future__ import annotations

import re
from argparse import Namespace
from typing import TYPE_CHECKING

from reader.cli.command import DONE, JSON, Argument, Command, an_id, one_of
from reader.cli.decision_output import check_articles
from reader.cli.library_access import open_library
from reader.cli.note_output import note_fields
from reader.cli.terminal import Terminal
from reader.cli.width import printable
from reader.cli.words import count
from reader.errors import NotFoundError, ReaderError
from reader.model import Article, Color
from reader.model.decision import Proposal

if TYPE_CHECKING:
    from reader.library import Library

_LONGEST = 60  # characters of a quotation that is told
TAGS = Argument(("--tag",), {"metavar": "TAG", "action": "append", "default": [], "help": "may be given several times"})


def run(arguments: Namespace, terminal: Terminal) -> int:
    with open_library(arguments, terminal) as library:
        [number] = check_articles(library, [arguments.id])
        library.decisions.decide(_proposal(arguments, library, number).decision)
        [line] = library.decisions.lines(1)
        [row] = library.notes.rows([line.id])
    if arguments.json:
        terminal.json(note_fields(row))
    else:
        terminal.line(printable(f"{line.sentence} ({line.id})."))
    return DONE


def _proposal(arguments: Namespace, library: Library, number: int) -> Proposal:
    propose, text = library.note_proposals, arguments.text or ""
    if arguments.quote is None:
        if not text.strip():
            raise ReaderError("Say what the note says (--text), which words it is on (--quote), or both.")
        return propose.on_article(number, text, color=arguments.color or Color.NONE, tags=arguments.tag)
    start, end = find_once(library.articles.article(number), arguments.quote)
    color = arguments.color or Color.APRICOT
    return propose.on_passage(number, start, end, text=text, color=color, tags=arguments.tag)


def find_once(article: Article, quote: str) -> tuple[int, int]:
    """Return where words stand in an article, whatever spaces and lines part them; NotFoundError unless just once."""
    words = quote.split()
    if not words:
        raise ReaderError("There are no words in this quotation.")
    found = [match.span() for match in re.finditer(r"\s+".join(map(re.escape, words)), article.text)]
    told = " ".join(words)
    told = told if len(told) <= _LONGEST else f"{told[: _LONGEST - 1]}…"
    if not found:
        raise NotFoundError(f"“{told}” does not stand in article {article.id}.")
    if len(found) > 1:
        where = count(len(found), "time")
        raise ReaderError(f"“{told}” stands {where} in article {article.id}. Quote more of what stands around it.")
    return found[0]


COMMAND = Command(
    "note",
    "write a note on words of an article, or highlight them; without words on all of it",
    (
        Argument(("id",), {"type": an_id, "metavar": "ID", "help": "the article, by its id as “articles” lists it"}),
        Argument(("--quote",), {"metavar": "WORDS", "help": "the words that it is on, which stand there just once"}),
        Argument(("--text",), {"metavar": "NOTE", "help": "what it says, in Markdown; without it, it is a highlight"}),
        TAGS,
        Argument(
            ("--color",), {"type": one_of("colour", Color), "metavar": "COLOUR", "help": f"one of {', '.join(Color)}"}
        ),
        JSON,
    ),
    run,
    examples=(
        "note 773577506816 --quote 'since March 2020' --text 'Who was it **before**?' --tag 'to check'",
        "note 773577506816 --quote 'two new partners' --color sage",
        "note 773577506816 --text 'Ask the author again.'",
    ),
)
