"""How many articles a second an import takes in: 1,000 texts made of the seeds' own paragraphs."""

import random
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from reader import paths
from reader.formats.charsets import text_decoder
from reader.ingest.pool import spare_cores
from reader.library import Library
from reader.model import ArticleQuery

ARTICLES = 1_000
PARAGRAPHS = 8
ROUNDS = 3


def paragraphs() -> list[str]:
    texts = (text_decoder.decode(file.read_bytes()).text for file in sorted(paths.seeds().glob("*.txt")))
    return [part.strip() for text in texts for part in text.replace("\r\n", "\n").split("\n\n") if len(part) > 200]


def write(folder: Path) -> int:
    """Write the texts, the same every time, and return how many words they hold."""
    chance, known, words = random.Random(1), paragraphs(), 0
    for number in range(ARTICLES):
        body = "\n\n".join(chance.choices(known, k=PARAGRAPHS))
        day = f"{chance.randint(1, 28)} March {chance.randint(1990, 2023)}"
        (folder / f"{number:04}.txt").write_text(f"Report number {number}\n\n{day}\n\n{body}\n", "utf-8")
        words += len(body.split())
    return words


def import_once(folder: Path, library: Path, peaks: dict[int, int]) -> float:
    """Import the folder; return the seconds it took, and put each process's peak memory into `peaks`."""
    command = [sys.executable, "-m", "reader", "--library", str(library), "import", str(folder)]
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            for pid in (process.pid, *children(process.pid)):
                peaks[pid] = max(peaks.get(pid, 0), peak_memory(pid))
            time.sleep(0.02)
    assert process.returncode == 0
    return time.perf_counter() - started


def children(pid: int) -> list[int]:
    """Return a process's children, none where the system does not tell."""
    lists = Path(f"/proc/{pid}/task").glob("*/children")
    with suppress(OSError):
        return [int(child) for children in lists for child in children.read_text().split()]
    return []


def peak_memory(pid: int) -> int:
    """Return the most memory that a process has held, in kB; 0 where the system does not tell."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    return 0


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "texts")
        folder.mkdir()
        words = write(folder)
        libraries = [Path(name, f"{number}.library") for number in range(ROUNDS)]
        peaks: dict[int, int] = {}
        seconds = sorted(import_once(folder, library, peaks) for library in libraries)
        with Library.open(libraries[0]) as library:
            mentions = sum(entity.mentions for entity in library.entities.entities())
            assert library.articles.count(ArticleQuery()).articles == ARTICLES
    print(f"importing: {ARTICLES:,} articles of {words // ARTICLES} words, {mentions / ARTICLES:.0f} mentions each")
    print(f"  {1 + spare_cores()} cores used: one process writes, {spare_cores() or 'none'} beside it read")
    print(f"  {max(peaks.values()) / 1024:.0f} MB at most in any of them")
    print(f"  {ARTICLES / seconds[ROUNDS // 2]:.0f} articles/s (median of {ROUNDS}; best {ARTICLES / seconds[0]:.0f})")


if __name__ == "__main__":
    main()
