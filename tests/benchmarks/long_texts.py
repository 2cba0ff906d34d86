"""Whether reading, tagging and linking a text take as much longer as it is longer, whatever stands in it.

Prints the processor's seconds for a text and for one ten times as long. What grows faster is marked "over", and so is
what takes longer than anybody waits; where there is one, the exit status is 1. The tests count the work of tagging and
linking; what a regular expression or numpy does within one call is seen only here.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from reader.extraction import default_tagger
from reader.extraction.linker import link
from reader.formats.charsets.text_decoder import Decoded
from reader.formats.plain_text import parse
from reader.model import Kind
from tests.extraction.test_linker_time import BETWEEN, NAMES, text_of

SHORT, TIMES = 30_000, 10  # code points; how much longer a long text is, which is as long as any that is read
MENTIONS = 2_000  # of a short text
FASTEST = 0.005  # seconds below which a time is mostly noise
GROWTH, SECONDS = 3 * TIMES, 20
TAGGED = ("Gong Zheng met Bernd Montag in Shanghai on Monday. ", "Gong Zheng, ", "A" * 900 + " ", "($1 (", "\n")
READ = (
    *("a", " ", "\n", "By ", "A-", "(", "1/", "GENEVA, ", "http://a.", "a.", "a:\n", ". ", "Reporting by ", "Title: "),
    *(
        "x\n",
        "\u0301",
        "“",
        "3 April ",
        "It was a line of some forty columns and\n",
        "# ",
        "> ",
        "<b>",
        "&amp;",
        "@a ",
        "|",
    ),
)

Work = Callable[[], object]


def works() -> Iterator[tuple[str, Work, Work]]:
    """Yield what is done to a short text, and the same to a long one."""
    for one in READ:
        yield f"read {one!r:.24}", _reading(one, SHORT), _reading(one, SHORT * TIMES)
    for one in TAGGED:
        yield f"tag {one!r:.24}", _tagging(one, SHORT // 4), _tagging(one, SHORT // 4 * TIMES)
    for name, (names, kind) in NAMES.items():
        for between in BETWEEN:
            label = f"link {name} {between!r:.12}"
            yield label, _linking(names, kind, between, MENTIONS), _linking(names, kind, between, MENTIONS * TIMES)


def _reading(one: str, length: int) -> Work:
    text = one * (length // len(one))
    return lambda: parse(Decoded(text, "utf-8"), Path("a.txt"))


def _tagging(one: str, length: int) -> Work:
    tagger, text = default_tagger(), one * (length // len(one))
    return lambda: tagger.tag([text])


def _linking(names: Callable[[int], Iterator[str]], kind: Kind, between: str, mentions: int) -> Work:
    text, spans = text_of(list(names(mentions)), kind, between)
    return lambda: link(text, spans)


def seconds(work: Work) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def main() -> int:
    print(f"{'':44} {'short s':>8} {'long s':>8} {'times':>6}")
    failed = 0
    for label, short, long in works():
        short()  # so that nothing is made for the first time
        first, second = seconds(short), seconds(long)
        times = second / max(first, FASTEST)
        over = times > GROWTH or second > SECONDS
        failed += over
        print(f"{label:44} {first:8.3f} {second:8.3f} {times:6.1f}{' over' * over}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
