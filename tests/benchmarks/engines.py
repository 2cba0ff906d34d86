"""The manual's jobs for Spark, Dask, Ray and GNU parallel, on the real engine: do they give what one process gives?

`engines.py [--texts N] [NAME …]`: 4,000 texts made of the seeds' paragraphs; names are spark, dask, ray, parallel. An
engine runs on all cores of this machine; linear is one process times the cores. What it takes to start is told apart:
the seconds of the same job over one file. Engines are installed beside the program: pip install pyspark dask
"ray[data]" pandas pyarrow; Spark needs Java.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote

from reader.ingest.tagged_files import find_parts, rows_in
from reader.ingest.tagged_row import FIELDS, ready_of, row_of
from reader.manual.chapters import folder
from tests.benchmarks.importing import paragraphs

TEXTS = 4_000
PARAGRAPHS = 6
CHAPTER = (folder() / "many-machines.md").read_text("utf-8")
JOB = re.compile(r"^```(?:python|sh)\n# (\S+) FILES PARTS\n(.*?)^```$", re.MULTILINE | re.DOTALL)
JOBS = dict(JOB.findall(CHAPTER))
ENGINES = {"spark": "spark.py", "dask": "dask_job.py", "ray": "ray_job.py", "parallel": "parallel.sh"}


def write(home: Path, texts: int) -> None:
    """Write texts into folders of a thousand, the same every time."""
    chance, known = random.Random(1), paragraphs()
    for number in range(texts):
        body = "\n\n".join(chance.sample(known, k=PARAGRAPHS))
        path = home / f"{number // 1_000:03}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f"Report number {number}\n\n{chance.randint(1, 28)} March {chance.randint(1990, 2023)}\n\n{body}\n", "utf-8"
        )


def environment(home: Path) -> Mapping[str, str]:
    """Return variables by which what a job starts is this program, and each process computes with one core."""
    programs = home / "bin"
    programs.mkdir(exist_ok=True)
    program = programs / "entity-reader"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m reader "$@"\n', "utf-8")
    program.chmod(0o755)
    threads = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
    python = {"PYSPARK_PYTHON": sys.executable, "PYTHONPATH": str(Path.cwd()), "RAY_DEDUP_LOGS": "0"}
    return {**os.environ, **threads, **python, "PATH": f"{programs}:{os.environ['PATH']}"}


def seconds(command: list[str], home: Path) -> float:
    started = time.perf_counter()
    subprocess.run(command, env=environment(home), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    return time.perf_counter() - started


def run(engine: str, files: Path, parts: Path, home: Path) -> float:
    """Run the job of an engine; return the seconds it took."""
    script = home / ENGINES[engine]
    script.write_text(JOBS[script.name], "utf-8")
    shutil.rmtree(parts, ignore_errors=True)
    starter = ["sh"] if script.suffix == ".sh" else [sys.executable]
    return seconds([*starter, str(script), str(files), str(parts)], home)


def told(paths: list[Path]) -> dict[str, str]:
    """Return the rows of files, by their paths as one process tells them."""
    return dict(_told(paths))


def _told(paths: list[Path]) -> Iterator[tuple[str, str]]:
    for part in find_parts(paths):
        for row in rows_in(part):
            assert row is not None
            path = unquote(str(row["path"]).removeprefix("file:"))
            same = row_of(*ready_of({**row, "path": f"/{path.lstrip('/')}"}))
            assert tuple(same) == FIELDS
            yield same["path"], json.dumps(same, sort_keys=True)


def main() -> None:
    parser = argparse.ArgumentParser(prog="engines.py")
    parser.add_argument("engines", nargs="*", metavar="NAME", help=f"of {', '.join(ENGINES)}; all where none is named")
    parser.add_argument("--texts", type=int, default=TEXTS)
    asked = parser.parse_args()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        write(home / "files", asked.texts)
        write(home / "one", 1)
        alone = home / "alone.jsonl.gz"
        single = subprocess.run(
            [
                sys.executable,
                "-c",
                f"import time; t = time.perf_counter()\n{ONE_PROCESS}",
                str(home / "files"),
                str(alone),
            ],
            env=environment(home),
            check=True,
            capture_output=True,
            text=True,
        )
        rate = asked.texts / float(single.stdout)
        print(f"engines: {asked.texts:,} texts, {cores} cores; one process reads {rate:.0f} articles/s")
        expected = told([alone])
        for engine in asked.engines or ENGINES:
            parts = home / f"{engine}-parts"
            start = run(engine, home / "one", parts, home)
            whole = run(engine, home / "files", parts, home)
            same = told([parts]) == expected
            share = asked.texts / (whole - start) / rate / cores
            print(
                f"  {engine}: {asked.texts / whole:.0f} articles/s with {start:.1f} s of starting; without these"
                f" {share:.2f} of linear; rows {'the same' if same else 'NOT THE SAME'}"
            )


ONE_PROCESS = """
import gzip, json, sys
from pathlib import Path
from reader.pipeline import rows
paths = sorted(path for path in Path(sys.argv[1]).rglob("*") if path.is_file())
with gzip.open(sys.argv[2], "wt") as out:
    for row in rows((str(path), path.read_bytes()) for path in paths):
        out.write(json.dumps(row) + "\\n")
print(time.perf_counter() - t)
"""

if __name__ == "__main__":
    main()
