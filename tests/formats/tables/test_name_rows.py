"""A table of entities that comes back from another program."""

import json
from hashlib import sha256

import pytest

from reader.formats.refusal import RefusedError
from reader.formats.tables.name_rows import rows_in, text_of
from reader.model import SourceFile
from reader.model.name_table import NameRow
from reader.text.name_row import digests_of
from tests.formats.tables.test_workbook import workbook

WRITTEN = str(digests_of("person", "=Jane", ("harbour",)))


def rows(data: bytes | str, name: str = "entities.csv") -> list[NameRow]:
    data = data if isinstance(data, bytes) else data.encode()
    return rows_in(text_of(SourceFile(name, data, sha256(data).hexdigest())))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_columns_stand_in_any_order_below_any_lines(separator: str) -> None:
    lines = [["What I changed"], [], ["Name", "seen by", "KEY"], ["Jane Doe", "me", "person:jane doe"], ["", "", ""]]
    [row] = rows("\n".join(separator.join(line) for line in lines))
    assert row == NameRow(4, "person:jane doe", None, "Jane Doe", None, "")


def test_a_row_that_ends_early_says_nothing_in_its_last_columns() -> None:
    [row] = rows("key,name,tags\nperson:jane doe,Jane Doe\n")
    assert (row.name, row.tags) == ("Jane Doe", ())


def test_kinds_are_read_by_any_word_for_them_and_others_are_left_as_they_stand() -> None:
    said = [row.kind for row in rows("key,kind\nperson:a,Person\nperson:b, ship \n")]
    assert said == ["person", "ship"]


def test_what_keeps_a_formula_from_running_is_taken_away_unless_it_was_there() -> None:
    [guarded] = rows("key,name,tags\nperson:=jane,'=Jane,'=x;  y  z\n")
    assert (guarded.name, guarded.tags) == ("=Jane", ("=x", "y z"))
    [own] = rows(f"key,name,as_written\nperson:'=jane,'=Jane,{digests_of('person', chr(39) + '=Jane', ())}\n")
    assert own.name == "'=Jane"


def test_tags_that_were_not_changed_are_taken_as_they_were_written() -> None:
    written = digests_of("person", "Jane", ("'=x",))
    [row] = rows(f"key,tags,as_written\nperson:jane,'=x,{written}\n")
    assert row.tags == ("'=x",)


def test_a_workbook_is_read_by_the_sheet_that_has_the_columns() -> None:
    data = workbook([["Nothing here"]], [["key", "name"], ["person:jane doe", "Jane Doe"]])
    assert [(row.key, row.name) for row in rows(data, "entities.xlsx")] == [("person:jane doe", "Jane Doe")]


@pytest.mark.parametrize("text", ["key,seen\nperson:a,me\n", "name,kind\nJane,person\n", "words and words\n" * 40])
def test_another_table_is_refused(text: str) -> None:
    with pytest.raises(RefusedError, match="is no table of entities"):
        rows(text)


def test_rows_that_are_told_without_a_key_are_none() -> None:
    with pytest.raises(KeyError):
        rows_in(json.dumps([[2, {"name": "Jane"}]]))
