"""Rows are found in whatever an engine leaves: lines, packed lines, Parquet, and folders of these."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.ingest import tagged_files
from reader.ingest.tagged_files import find_parts, rows_in

ROWS = [{"path": "1", "text": "One."}, {"path": "2", "text": "Two — зwei."}]
LINES = "".join(f"{json.dumps(row)}\n" for row in ROWS).encode()


def test_lines_are_rows_packed_or_not(tmp_path: Path) -> None:
    plain, packed = tmp_path / "a.jsonl", tmp_path / "b.jsonl.gz"
    plain.write_bytes(LINES + b"\n")
    packed.write_bytes(gzip.compress(LINES))
    assert list(rows_in(plain)) == list(rows_in(packed)) == ROWS


def test_a_table_of_parquet_is_rows(tmp_path: Path) -> None:
    core, io = pytest.importorskip("arro3.core"), pytest.importorskip("arro3.io")
    columns = {name: core.Array([row[name] for row in ROWS], type=core.DataType.utf8()) for name in ("path", "text")}
    io.write_parquet(core.Table.from_pydict(columns), tmp_path / "part-0")
    assert list(rows_in(tmp_path / "part-0")) == ROWS


def test_a_line_that_is_none_does_not_keep_the_next_from_being_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"path": \n[1, 2]\n' + b"[" * 100_000 + b"\n\xff\xfe\n" + LINES)
    assert list(rows_in(path)) == [None, None, None, None, *ROWS]


@pytest.mark.parametrize(
    "data",
    [gzip.compress(LINES, mtime=0)[:-20], b"\x1f\x8bgarbage", b"PAR1garbage"],
    ids=["cut off", "no gzip", "no Parquet"],
)
def test_a_damaged_file_says_so(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "part-7").write_bytes(data)
    with pytest.raises(ReaderError, match="part-7 is damaged"):
        list(rows_in(tmp_path / "part-7"))


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match=r"none\.jsonl cannot be read: there is no such file"):
        list(rows_in(tmp_path / "none.jsonl"))


def test_a_line_without_an_end_is_not_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tagged_files, "LONGEST_LINE", 100)
    (tmp_path / "a.jsonl").write_bytes(b'{"text": "' + b"a" * 200 + b'"}')
    with pytest.raises(ReaderError, match="line of more than"):
        list(rows_in(tmp_path / "a.jsonl"))


def test_a_folder_gives_its_parts_in_order_and_not_what_an_engine_keeps_beside_them(tmp_path: Path) -> None:
    for name in (
        "b/part-1.jsonl.gz",
        "a/part-0.parquet",
        "a/.part-0.parquet.crc",
        "_SUCCESS",
        "_temporary/x.jsonl",
        "r.txt",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    found = find_parts([tmp_path, tmp_path / "r.txt"])
    assert [path.relative_to(tmp_path).as_posix() for path in found] == [
        "a/part-0.parquet",
        "b/part-1.jsonl.gz",
        "r.txt",
    ]
