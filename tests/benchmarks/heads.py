"""How many fields of heads that were invented for it are read as they are meant, and how long a reading takes.

python3 dev.py bench heads [-v]     with -v, what is misread
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from time import process_time

from tests.formats.heads.accuracy import accuracy, misreadings
from tests.formats.heads.layouts import ASIDE, TUNED
from tests.formats.heads.vocabulary import LANGUAGES


def main(arguments: Sequence[str]) -> int:
    for name, layouts in (("tuned", TUNED), ("kept aside", ASIDE)):
        started = process_time()
        found = accuracy(layouts)
        heads = len(layouts) * len(LANGUAGES)
        print(f"{name}: {heads} heads, {(process_time() - started) / heads * 1_000:.2f} ms each")
        for field, (right, total) in found.items():
            print(f"  {field:10} {right:4} of {total:4}  {right / total:.1%}")
        if "-v" in arguments:
            for field, text, wanted, got in misreadings(layouts):
                if wanted != got:
                    print(f"    {field}: {got!r}, not {wanted!r}, in {text[:160]!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
