"""What a check costs by the size of the library: `checking.py [ARTICLES]…`, else 12,500 and 50,000.

The libraries are generated once and kept (`generated.py`). Seconds are of the processor: linear is what they should be.
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
    print("checking: seconds of the processor, and at most in memory")
    for articles in sizes:
        path = kept(articles)
        command = [sys.executable, "-c", f"from tests.benchmarks.checking import check; check({str(path)!r})"]
        seconds, megabytes = map(float, subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.split())
        size = path.stat().st_size / 1e6
        print(
            f"  {articles:>9,} articles, {size:,.0f} MB   {seconds:6.1f} s   {megabytes:5.0f} MB"
            f"   a million at this rate: {seconds * MILLION / articles:,.0f} s"
        )


def check(path: str) -> None:
    """Check one library, in a process of its own, and print the seconds and megabytes that it took."""
    with Library.open(Path(path)) as library:
        started = time.process_time()
        assert library.check() == []
        print(time.process_time() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


if __name__ == "__main__":
    main()
