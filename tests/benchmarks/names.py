"""The list of names of a large library: `names.py [--entities N]`, else 300,000.

The library is made here by statements, not by importing, with the counts of a million articles, and thrown away again.
Times are milliseconds of the processor: the median and the longest of several. A frame is 16.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication
from sqlalchemy import Connection

from reader.library import Library
from reader.model import Kind, NameOrder, NameQuery
from reader.settings import Settings
from reader.text.normal_form import normal_form
from reader.text.plain_letters import without_accents
from tests.benchmarks.generated import SYLLABLES

if TYPE_CHECKING:
    from reader.library.entities.name_index import NameIndex
    from reader.library.entities.name_list import NameList
    from reader.ui.names.pane import NamesPane

ENTITIES = 300_000
TOP = 150_000  # articles of the commonest: 15 % of a million
KINDS = (1, 2, 3, 1, 2, 3, 4, 5, 6, 7)  # codes
SCREEN = 48  # rows
TIMES = 15
TYPED = ("a", "ka", "kan", "kanb", "zzq", "ka bor")


def fill(library: Library, entities: int, others: Sequence[str] = ()) -> None:
    """Put in so many entities, each with one or two names, and before them others that are called so."""
    chance = random.Random(1)

    def word() -> str:
        return "".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))).title()

    made = (f"{word()} {word()}" for _ in range(entities * 11 // 10))
    called = list(dict.fromkeys([*others, *made]))[:entities]
    families = [name.split()[-1] for name in called]
    with library._database.write() as connection:
        driver = connection.connection.driver_connection
        assert driver
        [(names, first)] = driver.execute("SELECT (SELECT max(id) FROM name), (SELECT max(id) FROM entity)")
        known = {text for (text,) in driver.execute("SELECT text FROM name")}
        spellings = (text for text in dict.fromkeys([*called, *families]) if text not in known)
        texts = {text: number for number, text in enumerate(spellings, (names or 0) + 1)}
        driver.executemany("INSERT INTO name(id, text, form, plain) VALUES (?,?,?,?)", _names(texts))
        numbered = list(enumerate(zip(called, families, strict=True), (first or 0) + 1))
        driver.executemany(
            "INSERT INTO entity(id, key_kind, kind, form, name, n_articles, n_mentions, made) VALUES (?,?,?,?,?,?,?,?)",
            (
                (
                    at,
                    KINDS[at % 10],
                    KINDS[at % 10],
                    normal_form(name),
                    name,
                    *_counts(chance, at, name in others),
                    "generated",
                )
                for at, (name, _) in numbered
            ),
        )
        aliases = {(at, texts[text]) for at, both in numbered for text in both if text in texts}
        driver.executemany("INSERT INTO alias(entity_id, name_id, n_named, n_alias) VALUES (?,?,1,0)", sorted(aliases))


def _names(texts: dict[str, int]) -> Iterator[tuple[int, str, str, str]]:
    for text, number in texts.items():
        form = normal_form(text)
        yield number, text, form, without_accents(form)


def _counts(chance: random.Random, at: int, is_top: bool) -> tuple[int, int]:
    articles = TOP + 1 if is_top else max(1, round(TOP / chance.randint(1, at) ** 0.9))
    return articles, 2 * articles


def tell(what: str, times: Sequence[float]) -> None:
    print(f"  {what:44} {statistics.median(times):8.2f} {max(times):8.2f}", flush=True)


def measure(what: str, act: Callable[[], object]) -> None:
    took = []
    for _ in range(TIMES):
        started = time.process_time()
        act()
        took.append(1000 * (time.process_time() - started))
    tell(what, took)


def measure_list(names: NameList) -> None:
    """Print what the list takes without a window: screens, orders, what is typed."""
    for order in (NameOrder.MOST, NameOrder.RAREST, NameOrder.NEW):
        measure(f"first screen before all is read, {order}", partial(_first, names, order))
    started = time.process_time()
    index = names.index()
    print(f"  all {len(index):,} read: {1000 * (time.process_time() - started):.0f}", flush=True)
    for order in NameOrder:
        started = time.process_time()
        index.find(NameQuery(order=order), limit=SCREEN)
        print(f"  sorted, {order}: {1000 * (time.process_time() - started):.0f}", flush=True)
        measure(f"a screen, {order}", partial(_screen, names, index, NameQuery(order=order)))
        for typed in TYPED:
            measure(f"a screen, {order}, “{typed}”", partial(_screen, names, index, NameQuery(typed, order=order)))
    products = NameQuery("a", (Kind.PRODUCT,))
    index.find(products, limit=SCREEN)
    measure("a screen of products, “a”", partial(_screen, names, index, products))
    for typed in TYPED:
        found = len(index.find(NameQuery(typed)))
        measure(f"all {found:,} with “{typed}”, behind the screen", partial(index.find, NameQuery(typed)))


def measure_statements(library: Library) -> None:
    """Print what the same takes by SQL, of which nothing is sorted or counted yet."""
    with library._database.read() as connection:
        for typed in ("a", "kanb"):
            measure(f"“{typed}” by LIKE", partial(_like, connection, typed))


def measure_memory(names: NameList) -> None:
    tracemalloc.start()
    index = names.index()
    held, peak = tracemalloc.get_traced_memory()
    index.find(NameQuery(order=NameOrder.ALPHABET), limit=SCREEN)
    both, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"  in memory: {held / 1e6:.1f} MB, {peak / 1e6:.1f} while it is read, {both / 1e6:.1f} with the alphabet")


def _first(names: NameList, order: NameOrder) -> None:
    names.rows(names.first(order, SCREEN), NameQuery())


def _screen(names: NameList, index: NameIndex, query: NameQuery) -> None:
    if query.order is NameOrder.NEW:  # the entities made here have no articles to tell a day
        index.find(query, limit=SCREEN)
    else:
        names.rows(index.find(query, limit=SCREEN), query)


def _like(connection: Connection, typed: str) -> None:
    sql = "SELECT DISTINCT entity_id FROM name JOIN alias ON name_id = name.id WHERE plain LIKE ?"
    connection.exec_driver_sql(sql, (f"%{typed}%",)).all()


def measure_window(path: Path, folder: Path) -> None:
    """Print what scrolling and typing take in a window until it is painted, in all its threads together."""
    from reader.ui.application import ReaderApplication
    from tests.shots import let_it_work, wait

    reader = ReaderApplication(QApplication(sys.argv[:1]), Settings(folder / "settings.json"))
    reader.open(path)
    window = reader.window
    assert window
    window.resize(1440, 900)
    let_it_work(1_000)
    window.parts.actions["show_names"].trigger()
    pane: NamesPane = window.parts.left.focusProxy()  # type: ignore[assignment]  # the left shows them now
    wait(lambda: pane.is_whole)
    let_it_work(500)
    bar = pane.view.verticalScrollBar()
    for what, by in (("a notch of the wheel", 3 * bar.singleStep()), ("a page down", bar.pageStep())):
        tell(what, [_until(lambda by=by: bar.setValue(bar.value() + by), pane, let_it_work) for _ in range(4 * TIMES)])  # type: ignore[misc]
    jumps = [bar.maximum() * step // TIMES for step in range(TIMES)]
    tell("to another place", [_until(partial(bar.setValue, value), pane, let_it_work) for value in jumps])
    took = []
    for typed in ("k", "ka", "kan", "ka", "k", ""):
        took.append(_until(partial(pane.field.setText, typed), pane, let_it_work, typed))
    tell("a letter typed or taken back", took)
    window.close()


def _until(act: Callable[[], object], pane: NamesPane, rest: Callable[[int], None], typed: str | None = None) -> float:
    """Act, and return the milliseconds of the processor until all that is in sight is painted."""
    model, view = pane.view.names, pane.view

    def is_there() -> bool:
        top, bottom = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        rows = range(max(0, top), (bottom if bottom >= 0 else model.rowCount() - 1) + 1)
        return (typed is None or model.query.words == typed) and all(model.row(row) for row in rows)

    began = time.process_time()
    act()
    while not is_there():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    view.viewport().repaint()
    took = 1000 * (time.process_time() - began)
    rest(300 if typed is not None else 30)
    return took


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entities", type=int, default=ENTITIES)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "names.library")
        with Library.create(path) as library:
            fill(library, asked.entities)
            print("processor ms                                     median  longest")
            measure_list(library.name_list)
            measure_statements(library)
            measure_memory(library.name_list)
        measure_window(path, Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
