"""The mentions of an entity as rows of a table."""

from __future__ import annotations

from array import array
from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from pytestqt.modeltest import ModelTester

from reader.model import Postings
from reader.ui.browsing.trail import Narrowing
from reader.ui.entity_page.content import Asked, Mentions, Sorting, in_order
from reader.ui.entity_page.mention_rows import ARTICLE
from reader.ui.entity_page.mentions_model import SHOWN, MentionsModel
from tests.ui.entity_page.archive import BIG, GONG, MARCH, line

ROLE = Qt.ItemDataRole.AccessibleTextRole
LAST = BIG - (40 << 20)  # of another month


def found(*ids: int, sorting: Sorting = Sorting.DATE) -> Mentions:
    lines = tuple(line(number, mention) for number in ids for mention in range(2))
    postings = Postings(array("q", ids), array("q", [2] * len(ids)))
    return Mentions(Asked(GONG, sorting=sorting), postings, in_order(lines, sorting))


def speech(model: MentionsModel) -> list[str]:
    return [str(model.index(row, 0).data(ROLE)) for row in range(model.rowCount())]


def test_the_model_keeps_qts_promises(qtmodeltester: ModelTester, qapp: QObject) -> None:
    model = MentionsModel(qapp)
    qtmodeltester.check(model)
    model.show(found(BIG, BIG - 1, 7), keep=False)
    qtmodeltester.check(model)
    model.fold_all(1)
    model.narrow(Narrowing(undated=True))
    qtmodeltester.check(model)


def test_a_screen_reader_is_told_each_article_and_each_mention(qapp: QObject) -> None:
    model = MentionsModel(qapp)
    model.show(found(BIG, 7), keep=False)
    assert speech(model) == [
        "Title 0, 24 Mar 2020, 2 mentions",
        "Then Gong Zheng spoke 0.",
        "Then Gong spoke 1.",
        "Undated: 1 article",
        f"Title {BIG - 7}, undated, 2 mentions",
        *(f"Then {name} spoke {n}." for n, name in enumerate(("Gong Zheng", "Gong"))),
    ]
    heading = model.index(3, 0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    model.fold(BIG, 1)
    assert speech(model)[0] == "Title 0, 24 Mar 2020, 2 mentions, 1 shown"


def test_sorted_by_a_word_each_line_stands_alone_with_its_article(qapp: QObject) -> None:
    model = MentionsModel(qapp)
    model.show(found(BIG, LAST, sorting=Sorting.RIGHT), keep=False)
    assert [index for index in speech(model) if index.startswith("Then Gong Zheng spoke 0.")] == speech(model)[:2]
    assert speech(model)[0] == "Then Gong Zheng spoke 0. 24 Mar 2020, Title 0"
    assert (model.articles, model.is_flat, model.rowCount()) == (2, True, 4)
    model.narrow(Narrowing(months=(MARCH, MARCH)))
    assert {model.shown_at(row).article_id for row in range(model.rowCount())} == {BIG}
    assert model.row_of((BIG, 6)) == 1
    assert model.row_of((LAST, 6)) is None
    assert "Title 0" in str(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))


def test_a_row_is_found_by_what_it_shows(qapp: QObject) -> None:
    model = MentionsModel(qapp)
    model.show(found(BIG, BIG - 1, 7), keep=False)
    for row in range(model.rowCount()):
        if model.shown_at(row).mention >= ARTICLE:
            assert model.row_of(model.key_at(row)) == row
    assert model.row_of((BIG - 2, 0)) is None
    model.fold(BIG - 1, 1)
    assert model.row_of((BIG - 1, 1)) is None


def test_what_is_missing_is_asked_for_once(qapp: QObject) -> None:
    model = MentionsModel(qapp)
    bare = replace(found(BIG, BIG - 1), lines=())
    model.show(bare, keep=False)
    assert list(model.missing(0, 3)) == [BIG, BIG - 1]
    model.add([line(BIG), line(BIG, 1)], [BIG, BIG - 1])
    assert list(model.missing(0, 5)) == []
    assert model.index(0, 0).data(SHOWN).line == line(BIG)
    assert model.index(3, 0).data(SHOWN).line is None


def test_lines_stay_until_they_have_come_anew(qapp: QObject) -> None:
    model = MentionsModel(qapp)
    model.show(found(BIG, BIG - 1), keep=False)
    model.show(replace(found(BIG + 1, BIG), lines=()), keep=True)
    assert model.index(3, 0).data(SHOWN).line == line(BIG)
    assert list(model.missing(0, 5)) == [BIG + 1, BIG]
    model.show(replace(found(BIG + 1, BIG), lines=()), keep=False)
    assert model.index(3, 0).data(SHOWN).line is None
