"""What a check costs by the size of the library: `checking.py [ARTICLES]…`, else 12,500 and 50,000.

The libraries are generated once and kept (`generated.py`). Seconds are of the processor, in this process and in the one
beside it; on idle cores the check is done when the longer of the two is. Linear is what they should be.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from pathlib import Path

from reader.library import Library
from tests.benchmarks.generated import kept

SIZES = (12_500, 50_000)
MILLION = 1_000_000


def main() -> None:
    sizes = [int(word) for word in sys.argv[1:]] or SIZES
    print("checking: seconds of the processor here and in the process beside, seconds until it was done, MB in memory")
    for articles in sizes:
        path = kept(articles)
        command = [sys.executable, "-c", f"from tests.benchmarks.checking import check; check({str(path)!r})"]
        told = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
        here, beside, seconds, megabytes = map(float, told.split())
        size = path.stat().st_size / 1e6
        print(
            f"  {articles:>9,} articles, {size:>6,.0f} MB   {here:5.1f} + {beside:5.1f} s   {seconds:6.1f} s"
            f"   {megabytes:4.0f} MB   a million at this rate: {(here + beside) * MILLION / articles:4.0f} s,"
            f" the longer of both {max(here, beside) * MILLION / articles:4.0f} s"
        )


def check(path: str) -> None:
    """Check one library, in a process of its own, and print what that took."""
    with Library.open(Path(path)) as library:
        started, began = time.process_time(), time.perf_counter()
        assert library.check() == []
        here, seconds = time.process_time() - started, time.perf_counter() - began
    beside, own = resource.getrusage(resource.RUSAGE_CHILDREN), resource.getrusage(resource.RUSAGE_SELF)
    print(here, beside.ru_utime + beside.ru_stime, seconds, (own.ru_maxrss + beside.ru_maxrss) / 1024)


if __name__ == "__main__":
    main()
