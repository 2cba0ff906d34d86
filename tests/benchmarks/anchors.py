"""How many notes are found again in texts that have become others, how many are lost, and how many are placed wrong.

python3 dev.py bench anchors [--notes N]     10,000 notes a sort of change
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from time import process_time

from tests.text.edited_texts import EDITS, Verdict, outcomes


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--notes", type=int, default=10_000)
    parser.add_argument("--words", type=int, nargs=2, default=(2, 40))
    options = parser.parse_args(arguments)
    print(f"{'':24}{'right':>9}{'an edge':>9}{'lost':>9}{'wrong':>9}{'ms each':>9}")
    for name, edit in EDITS.items():
        started = process_time()
        found = Counter(outcomes(edit, options.notes, seed=7, lengths=tuple(options.words)))
        each = (process_time() - started) / max(found.total(), 1) * 1_000
        shares = "".join(f"{found[one] / found.total():>9.2%}" for one in (Verdict.RIGHT, Verdict.EDGE, Verdict.LOST))
        print(f"{name:24}{shares}{found[Verdict.WRONG]:>9}{each:>9.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
