"""Invented articles whose files are named by dates, and a library that holds them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from types import SimpleNamespace
from typing import Any

from reader.formats.edit_plan import Choice, How, Plan, make_plan
from reader.model import Details, EditableArticle, Field

TODAY = date(2026, 5, 3)
NAMES = ("2022-08-22_a_rival", "2020-11-12_thirty_years", "2019-12-30_first_cars", "shanghai_mayor", "2014-02-30_never")


def article(number: int, name: str, folder: str = "/news/The Post/2022", **details: Any) -> EditableArticle:
    said = {"title": f"Of {name}", **details}
    return EditableArticle(number, Details(**said), f"{folder}/{name}.txt", 0, f"The first line of {name}\n\nMore.")


def articles() -> list[EditableArticle]:
    return [article(number, name) for number, name in enumerate(NAMES, start=1)]


def plan_of(field: Field, how: How, words: str = "", *, of: Sequence[EditableArticle] = (), above: int = 0) -> Plan:
    return make_plan(of or articles(), {field: Choice(how, words, above)}, TODAY)


class FakeLibrary:
    """Stands for the threads and the library behind them: what is asked is answered at once."""

    def __init__(self, there: Sequence[EditableArticle]) -> None:
        self.there = list(there)

    def editable(self, ids: Sequence[int]) -> list[EditableArticle]:
        wanted = set(ids)
        return [one for one in self.there if one.id in wanted]

    def run(self, _: object, read: Callable[[Any], Any], show: Callable[[Any], None], *__: Any, **___: Any) -> None:
        show(read(SimpleNamespace(articles=self)))
