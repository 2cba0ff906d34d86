"""A table of entities that comes back: what was changed in it, and nothing else, becomes decisions."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from reader.errors import UnchangedError
from reader.exports import registry as exports
from reader.exports.export import Request
from reader.formats import files, registry
from reader.library import Library
from reader.model import ArticleQuery, Kind
from reader.model.decision import Proposal, Verb
from reader.model.name_table import TableChanges
from reader.verbs.table_words import change_words, table_words
from tests.library.newsroom import add, entity_id, person, place, reading

Row = dict[str, str]

MADE = (
    reading("One", "John Smith came to Shanghai.", person("John Smith"), place("Shanghai")),
    reading("Two", "Jon Smith left with =Sum Co.", person("Jon Smith"), person("=Sum Co")),
    reading(
        "Three", "John Smith met March Eight and Łódź.", person("John Smith"), person("March Eight"), place("Łódź")
    ),
)


@pytest.fixture(autouse=True)
def _filled(library: Library) -> None:
    add(library, *MADE)


def export(library: Library, folder: Path) -> list[Row]:
    path = folder / f"out {len(list(folder.iterdir()))}"
    exports.write("csv", library, path, Request(ArticleQuery("")))
    with (path / "entities.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def as_text(rows: Iterable[Row], delimiter: str = ",") -> str:
    rows = list(rows)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, rows[0], delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def compare(
    library: Library, folder: Path, rows: Iterable[Row], encoding: str = "utf-8", parts: str = ","
) -> TableChanges:
    path = folder / "entities.csv"
    path.write_bytes(as_text(rows, parts).encode(encoding))
    return library.exchange.compare_names(registry.names(files.read(path)))


def changed(rows: Iterable[Row], who: str, /, **cells: str) -> list[Row]:
    return [{**row, **cells} if row["name"] == who else row for row in rows]


def names(library: Library) -> dict[str, Kind]:
    assert library.check() == []
    return {one.name: one.kind for one in library.entities.entities()}


def test_a_table_that_nobody_changed_changes_nothing(library: Library, tmp_path: Path) -> None:
    rows = export(library, tmp_path)
    library.decisions.decide(
        library.note_proposals.tag(["a b", "=c"], entities=[entity_id(library, "Shanghai")]).decision
    )
    for written in (rows, export(library, tmp_path)):
        table = compare(library, tmp_path, written)
        assert (table.changes, table.left, table.decisions, table.unchanged) == ((), (), (), len(rows))
        assert table_words(table) == "Nothing changes."
        with pytest.raises(UnchangedError):
            library.exchange.take_names(table)


@pytest.mark.parametrize(
    ("encoding", "parts"), [("utf-8-sig", ","), ("utf-16", "\t"), ("utf-8", ";"), ("utf-8-sig", ";")]
)
def test_what_a_program_for_tables_makes_of_the_file_changes_nothing(
    library: Library, tmp_path: Path, encoding: str, parts: str
) -> None:
    rows = export(library, tmp_path)
    mangled = [{**row, "first": "03.04.23", "last": "Apr-23", "kind": row["kind"].title() + " "} for row in rows]
    moved = [dict(reversed(row.items())) for row in mangled]
    table = compare(library, tmp_path, moved[1:], encoding, parts)
    assert (table.changes, table.left, table.unchanged) == ((), (), len(rows) - 1)


def test_a_workbook_comes_back_like_the_text(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "names.xlsx"
    exports.write("xlsx", library, path, Request(ArticleQuery("")))
    decide(library, lambda: library.proposals.rename(entity_id(library, "Shanghai"), "SH"))
    table = library.exchange.compare_names(registry.names(files.read(path)))
    assert (table.changes, table.left, table.unchanged) == ((), (), 6)


def test_names_kinds_and_tags_become_decisions_that_one_undo_takes_back(library: Library, tmp_path: Path) -> None:
    before = names(library)
    rows = changed(export(library, tmp_path), "Shanghai", kind="Organisations", name="SH", tags="desk; to check")
    table = compare(library, tmp_path, changed(rows, "Jon Smith", name="Jonathan  Smith"))
    told = {one.entity.name: change_words(one) for one in table.changes}
    assert told == {
        "Shanghai": "called SH, of the kind organization, tagged with “desk” and “to check”",
        "Jon Smith": "called Jonathan Smith",
    }
    assert table_words(table) == "2 names change."
    library.exchange.take_names(table)
    after = {"SH": Kind.ORGANIZATION, "Jonathan Smith": Kind.PERSON}
    assert names(library) == {**{n: k for n, k in before.items() if n not in told}, **after}
    tags = library.notes.tags_of_entity(entity_id(library, "SH"))
    assert [tag.name for tag in tags] == ["desk", "to check"]
    assert library.history.state().undo == "Changes of 2 Names from a Table"
    library.history.undo()
    assert names(library) == before
    library.history.redo()
    assert names(library).items() >= after.items()


def test_a_tag_that_is_taken_out_of_a_row_is_taken_away(library: Library, tmp_path: Path) -> None:
    shanghai = entity_id(library, "Shanghai")
    library.decisions.decide(library.note_proposals.tag(["desk", "old"], entities=[shanghai]).decision)
    table = compare(library, tmp_path, changed(export(library, tmp_path), "Shanghai", tags="desk"))
    assert [change_words(one) for one in table.changes] == ["no longer tagged with “old”"]
    library.exchange.take_names(table)
    assert [tag.name for tag in library.notes.tags_of_entity(shanghai)] == ["desk"]


@pytest.mark.parametrize("row", ["Jon Smith", "John Smith"])
def test_two_rows_of_one_name_and_kind_are_merged(library: Library, tmp_path: Path, row: str) -> None:
    other = {"Jon Smith": "John Smith", "John Smith": "Jon Smith"}[row]
    rows = changed(export(library, tmp_path), row, name=other.upper())
    table = compare(library, tmp_path, rows)
    assert [change_words(one) for one in table.changes] == [f"one with {other}, called {other}"]
    assert [one.verb for one in table.decisions] == [Verb.MERGE]
    library.exchange.take_names(table)
    assert [one.articles for one in library.entities.find_by_name(other)] == [3]


def test_rows_that_get_one_name_are_merged_with_whom_the_table_does_not_have(library: Library, tmp_path: Path) -> None:
    rows = [row for row in export(library, tmp_path) if row["name"] != "John Smith"]
    rows = changed(changed(rows, "Jon Smith", name="John Smith"), "March Eight", name="John Smith", tags="all")
    table = compare(library, tmp_path, rows)
    assert {change_words(one) for one in table.changes} == {
        "one with March Eight and John Smith, called John Smith",
        "one with Jon Smith and John Smith, called John Smith, tagged with “all”",
    }
    library.exchange.take_names(table)
    [john] = library.entities.find_by_name("John Smith")
    assert (john.articles, [tag.name for tag in library.notes.tags_of_entity(john.id)]) == (3, ["all"])


def test_of_whom_a_name_means_that_several_have_nothing_is_taken(library: Library, tmp_path: Path) -> None:
    rename = library.proposals.rename(entity_id(library, "Jon Smith"), "John Smith")
    library.decisions.decide(rename.decision)
    rows = export(library, tmp_path)
    assert compare(library, tmp_path, rows).changes == ()
    table = compare(library, tmp_path, changed(rows, "March Eight", name="john smith"))
    assert [one.why for one in table.left] == ["Several are called “John Smith” here, and which is meant is not said."]
    assert (table.decisions, table.unchanged) == ((), len(rows) - 1)


def test_what_was_changed_here_since_is_not_changed_back(library: Library, tmp_path: Path) -> None:
    rows = export(library, tmp_path)
    decide(library, lambda: library.proposals.rename(entity_id(library, "Jon Smith"), "J. Smith"))
    assert compare(library, tmp_path, rows).changes == ()
    table = compare(library, tmp_path, changed(rows, "Jon Smith", name="Jonathan Smith"))
    assert [one.why for one in table.left] == [
        "The name of J. Smith was changed here, too, since the table was written."
    ]
    table = compare(library, tmp_path, changed(rows, "Jon Smith", name="J. Smith", kind="group"))
    assert [change_words(one) for one in table.changes] == ["of the kind group"]


def test_rows_whose_entities_were_merged_since_change_nothing(library: Library, tmp_path: Path) -> None:
    rows = export(library, tmp_path)
    both = [entity_id(library, name) for name in ("Jon Smith", "John Smith")]
    decide(library, lambda: library.proposals.merge(both, "John Smith"))
    assert compare(library, tmp_path, rows).changes == ()
    table = compare(library, tmp_path, changed(rows, "Jon Smith", kind="group"))
    assert [one.why for one in table.left] == ["Several rows are about John Smith by now: they were merged."]


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"kind": "animal"}, "“animal” is no kind; there are person, organization"),
        ({"kind": ""}, "It has no kind."),
        ({"name": " "}, "Its name is empty."),
        ({"name": "08. Mrz"}, "“08. Mrz” may be what a spreadsheet made of “March Eight”."),
        ({"name": "2024-03-08 00:00:00"}, "“2024-03-08 00:00:00” may be what"),
        ({"name": "1,23E+10"}, "“1,23E+10” may be what"),
        ({"name": "M?rch Eigh?"}, "“M?rch Eigh?” is “March Eight” with letters that were lost"),
        ({"tags": 'a "b"'}, '“a "b"” cannot be a tag: it has a quotation mark in it.'),
        ({"key": "person:nobody at all"}, "It names nobody who is in the library."),
        ({"key": "somebody"}, "It has no key by which it would be known whom it is about."),
    ],
)
def test_a_row_that_makes_no_sense_is_told_and_left(library: Library, tmp_path: Path, cells: Row, why: str) -> None:
    rows = export(library, tmp_path)
    number = next(number for number, row in enumerate(rows, 2) if row["name"] == "March Eight")
    table = compare(library, tmp_path, changed(changed(rows, "March Eight", **cells), "Shanghai", name="SH"))
    [left] = table.left
    assert (left.row, left.why.startswith(why)) == (number, True), left
    assert [change_words(one) for one in table.changes] == ["called SH"]


def test_what_keeps_a_name_from_being_a_formula_is_no_part_of_it(library: Library, tmp_path: Path) -> None:
    rows = export(library, tmp_path)
    assert "'=Sum Co" in {row["name"] for row in rows}
    table = compare(library, tmp_path, changed(rows, "'=Sum Co", name="'=Sums"))
    assert [change_words(one) for one in table.changes] == ["called =Sums"]
    table = compare(library, tmp_path, changed(rows, "'=Sum Co", name="=Sum Co"))
    assert table.changes == ()


def test_a_table_without_what_it_said_is_compared_with_what_is_here(library: Library, tmp_path: Path) -> None:
    rows = [{"name": row["name"], "key": row["key"]} for row in export(library, tmp_path)]
    assert compare(library, tmp_path, rows).changes == ()
    decide(library, lambda: library.proposals.rename(entity_id(library, "Shanghai"), "SH"))
    assert [change_words(one) for one in compare(library, tmp_path, rows).changes] == ["called Shanghai"]


def test_the_table_holds_in_another_library(library: Library, tmp_path: Path) -> None:
    rows = changed(export(library, tmp_path), "Shanghai", name="SH")
    with Library.create(tmp_path / "other.library") as other:
        add(other, MADE[0])
        table = compare(other, tmp_path, rows)
        assert [change_words(one) for one in table.changes] == ["called SH"]
        assert {one.why for one in table.left} == {"It names nobody who is in the library."}
        other.exchange.take_names(table)
        assert "SH" in names(other)


def decide(library: Library, propose: Callable[[], Proposal]) -> None:
    library.decisions.decide(propose().decision)
