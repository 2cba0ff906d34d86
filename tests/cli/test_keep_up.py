"""The command that does what a window does while nobody uses it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import Library
from reader.library.maintenance import posting_fill
from reader.model import ArticleQuery, Order
from tests.cli.shell import Shell


def test_common_words_are_looked_up_beforehand(shell: Shell, own: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(posting_fill, "FEWEST", 1)
    monkeypatch.setattr(posting_fill, "COMMON", 1)
    best = ArticleQuery("fair ", order=Order.BEST)
    with Library.open(Path(own)) as library:
        before = library.articles.ids(best)
    assert shell.run("--library", own, "keep-up").out == f"{own} is in order.\n"
    assert shell.lines("--library", own, "keep-up", "--anew", "--json") == [{"library": own}]
    with Library.open(Path(own)) as library:
        assert not library.upkeep.fill()
        assert library.articles.ids(best) == before
        assert library.check() == []
