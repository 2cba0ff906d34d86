"""The pipeline reads as the program does, on machines that have no library."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from reader import paths
from reader.ingest.tagged_row import FIELDS, ready_of
from reader.manual.chapters import folder
from reader.pipeline import SPARK_SCHEMA, columns, flat_rows, rows

SEED = next(iter(sorted(paths.seeds().glob("*.txt"))))
FILES: list[tuple[str, bytes | str]] = [
    (SEED.name, SEED.read_bytes()),
    ("scan.bin", b"\0" * 5_000),
    ("note.txt", "Gong Zheng met Elon Musk in Shanghai."),
]


def test_each_file_becomes_its_articles_or_the_reason_why_not() -> None:
    article, failed, note = rows(FILES)
    assert article["path"] == SEED.name
    assert article["entities"]
    assert failed["text"] is None
    assert failed["error"].startswith("scan.bin ")
    assert [entity["name"] for entity in note["entities"]] == ["Gong Zheng", "Elon Musk", "Shanghai"]


def test_flat_rows_hold_one_value_a_column() -> None:
    for row in flat_rows(FILES):
        assert tuple(row) == FIELDS
        assert not [value for value in row.values() if isinstance(value, list | dict)]
        assert row["error"] or ready_of(json.loads(json.dumps(row, default=bytes.hex)) | {"original": row["original"]})


def test_columns_are_named_as_the_schema_names_them() -> None:
    named = [column.split()[0] for column in SPARK_SCHEMA.split(", ")]
    assert list(columns(flat_rows(FILES))) == named == list(FIELDS)


def test_neither_qt_nor_sql_is_loaded_by_it() -> None:
    script = """
import sys
from reader.manual.chapters import folder
from reader.pipeline import rows
list(rows([("note.txt", "Gong Zheng met Elon Musk in Shanghai.")]))
print([name for name in ("PySide6", "sqlalchemy", "sqlite3", "reader.library") if name in sys.modules])
"""
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"


def test_the_manual_tells_each_field_of_a_row() -> None:
    chapter = (folder() / "many-machines.md").read_text("utf-8").partition("## What a row says")[2]
    told = re.findall(r"^\| ((?:`[a-z_]+` ?)+)\|", chapter, re.MULTILINE)
    assert {name for names in told for name in re.findall(r"[a-z_]+", names)} == set(FIELDS)


def test_the_call_that_the_manual_shows_says_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    chapter = (folder() / "many-machines.md").read_text("utf-8")
    exec(chapter.partition("```python\n")[2].partition("```")[0], {})
    assert capsys.readouterr().out == "['Gong Zheng', 'Elon Musk', 'Shanghai']\n"
