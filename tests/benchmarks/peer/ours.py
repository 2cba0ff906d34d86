"""Entity Reader, asked: python -m tests.benchmarks.peer.ours LIBRARY."""

from __future__ import annotations

import sys
from pathlib import Path

from reader.library import Library
from reader.model import ArticleQuery, Order
from tests.benchmarks.peer.asking import NEWEST, SHOWN, Question, Shown, answer


def said(question: Question) -> str:
    """Return what is typed into the search box: a word is complete once a space follows it."""
    if question.sort == "phrase":
        return f'"{question.words}"'
    return question.words if question.sort == "prefix" else f"{question.words} "


def main() -> None:
    with Library.open(Path(sys.argv[1])) as library:

        def ask(question: Question, order: str) -> Shown:
            query = ArticleQuery(words=said(question), order=Order.NEWEST if order == NEWEST else Order.BEST)
            found = library.articles.rows(library.articles.ids(query, limit=SHOWN))
            return [(row.title, row.published.toordinal() if row.published else 0) for row in found]

        answer(ask)


if __name__ == "__main__":
    main()
