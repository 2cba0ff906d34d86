"""Workbooks of invented stories."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import astuple
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from reader.formats import registry
from reader.model import ArticleDraft, Remark, SourceFile
from tests.formats.tables.stories import STORIES, drafts, read, refusal, told

NAMES = ("Titel", "Autor", "Quelle", "Datum", "Link", "Volltext")


def workbook(*sheets: Sequence[Sequence[object]]) -> bytes:
    made = Workbook()
    made.remove(made.active)
    for number, rows in enumerate(sheets, 1):
        sheet = made.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(list(row))
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def rows(day: object = None) -> list[Sequence[object]]:
    return [(*astuple(story)[:3], day or date.fromisoformat(story.day), *astuple(story)[4:]) for story in STORIES]


def test_each_row_of_a_workbook_is_an_article() -> None:
    found = drafts(workbook([NAMES, *rows()]), "a.xlsx")
    assert [told(draft) for draft in found] == list(STORIES)
    assert [draft.part for draft in found] == [1, 2, 3]


def test_what_stands_above_the_names_of_the_columns_is_left_out() -> None:
    found = drafts(workbook([("My collection",), (), ("Made in", 2021), NAMES, *rows()]), "a.xlsx")
    assert [told(draft) for draft in found] == list(STORIES)


@pytest.mark.parametrize("day", [44280, 44280.5, "44280", datetime(2021, 3, 25, 14, 30), "25.03.2021"])
def test_days_are_read_however_a_workbook_keeps_them(day: object) -> None:
    assert {told(draft).day for draft in drafts(workbook([NAMES, *rows(day)]), "a.xlsx")} == {"2021-03-25"}


def test_sheets_are_counted_on_and_one_without_articles_is_told() -> None:
    data = workbook([NAMES, *rows()], [("mm", "day"), (1, 2), (3, 4)], [], [NAMES, rows()[0]])
    *found, remark = read(data, "a.xlsx")
    assert [draft.part for draft in found if isinstance(draft, ArticleDraft)] == [1, 2, 3, 6]
    assert isinstance(remark, Remark)
    assert remark.text == (
        "a.xlsx has a sheet “Sheet 2”, which is a table whose columns hold no texts of articles: “mm” and “day”."
    )
    file = SourceFile("/tables/a.xlsx", data, "")
    assert registry.original_text(file, 6, "") == STORIES[0].text


def test_a_workbook_without_articles_damaged_or_too_large_is_refused() -> None:
    said = "a.xlsx has a sheet “Sheet 1”, which is a table whose columns hold no texts of articles: “mm”."
    assert refusal(workbook([("mm",), (1,)]), "a.xlsx") == said
    data = workbook([NAMES, *rows()])
    assert "damaged" in refusal(data[:-500], "a.xlsx")
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet2.xml", bytes(60_000_000))
    assert refusal(stream.getvalue(), "a.xlsx") == "a.xlsx is not read: it unpacks to too much."
