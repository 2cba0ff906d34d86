"""Recoll, asked through its own Python module: python3 -m tests.benchmarks.peer.recoll_asked FOLDER."""

from __future__ import annotations

import sys
from datetime import datetime, timezone
from typing import Any

from tests.benchmarks.peer.asking import NEWEST, SHOWN, Question, Shown, answer


def said(question: Question) -> str:
    if question.sort == "phrase":
        return f'"{question.words}"'
    return f"{question.words}*" if question.sort == "prefix" else question.words


def day(document: Any) -> int:
    return datetime.fromtimestamp(int(document.mtime), timezone.utc).toordinal()  # noqa: UP017 - an older Python too


def main() -> None:
    from recoll import recoll

    database = recoll.connect(confdir=sys.argv[1])

    def ask(question: Question, order: str) -> Shown:
        query = database.query()
        if order == NEWEST:
            query.sortby("mtime", ascending=False)
        query.execute(said(question), stemming=0)
        return [(document.filename, day(document)) for document in query.fetchmany(SHOWN)]

    answer(ask)


if __name__ == "__main__":
    main()
