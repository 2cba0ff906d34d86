"""The time and memory that a process gives itself, each tried in a process of its own: some is given for good."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from reader import child_process
from reader.formats.sandbox import allowance

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows measures neither of a process by itself")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
BEGIN = "import resource, signal; from reader.formats.sandbox import allowance, limits; own = limits.Limits(); "


def tell(code: str) -> subprocess.CompletedProcess[bytes]:
    """Run that in a process with limits, by the name of `own`."""
    process = child_process.start([sys.executable, "-P", "-c", BEGIN + code], {}, quiet=True)
    out, _ = process.communicate()
    return subprocess.CompletedProcess(process.args, process.returncode, out)


def test_a_file_has_the_time_of_its_size_and_none_is_counted_after_it() -> None:
    left = "print(signal.getitimer(signal.ITIMER_PROF)[0]); "
    done = tell(f"own.begin(5_000_000); {left} own.begin(9, 3); {left} own.end(); {left}")
    first, again, after = map(float, done.stdout.split())
    assert allowance.seconds(5_000_000) - 0.5 < first <= allowance.seconds(5_000_000) + 0.01
    assert allowance.seconds_again(9, 3) - 0.5 < again <= allowance.seconds_again(9, 3) + 0.01
    assert after == 0


def test_an_article_adds_to_the_time_until_there_is_no_more() -> None:
    left = "print(signal.getitimer(signal.ITIMER_PROF)[0]); "
    done = tell(f"own.begin(9); own.add(1_000_000); {left} own.end()")
    more = allowance.seconds(9) + allowance.seconds_more(1_000_000)
    assert more - 0.5 < float(done.stdout) <= more + 0.01
    spent = tell("own.begin(9); allowance._MOST_SECONDS = 0.0; own.add(9)\nwhile True: pass")
    assert spent.returncode == -signal.SIGPROF


@LINUX
def test_a_file_has_the_memory_of_its_size_and_the_process_never_more_than_at_first() -> None:
    hold = "\ntry: held = bytes({0}); print('held')\nexcept MemoryError: print('refused')\n"
    few, many = hold.format(allowance.MEMORY // 2), hold.format(allowance.MEMORY + 50_000_000)
    done = tell(f"own.begin(9){few}del held{many}own.end(){many}")
    assert done.stdout.split() == [b"held", b"refused", b"held"]


@LINUX
def test_a_process_that_keeps_much_is_worn() -> None:
    done = tell("print(own.is_worn); held = bytes(limits._WEAR + 20_000_000); print(own.is_worn); own.end()")
    assert done.stdout.split() == [b"False", b"True"]


@LINUX
def test_limits_that_were_set_before_are_kept() -> None:
    """Where whoever started the program allows less, less is had."""
    code = (
        "most = resource.getrlimit(resource.RLIMIT_AS)[1]; again = limits.Limits();"
        " print(resource.getrlimit(resource.RLIMIT_AS)[1] <= most)"
    )
    assert tell(code).stdout.split() == [b"True"]


@LINUX
def test_a_system_that_tells_no_memory_counts_none() -> None:
    code = "import sys; sys.platform = 'darwin'; other = limits.Limits(); print(other.is_worn); other.end()"
    assert tell(code).stdout.split() == [b"False"]
