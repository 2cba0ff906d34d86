"""How the time to find and link names grows with the length of a text, 1 kB to 10 MB, and what memory it takes."""

import resource
import time

from reader.extraction import default_tagger, extract
from reader.model import ArticleDraft
from tests.benchmarks import importing

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)  # code points


def main() -> None:
    tagger = default_tagger()
    known = "\n\n".join(importing.paragraphs())
    text = known * (SIZES[-1] // len(known) + 1)
    extract([ArticleDraft("Warming up", text[:10_000])], tagger)
    print("growing: time to read one text")
    for size in SIZES:
        started = time.perf_counter()
        tagger.tag([text[:size]])
        tagged = time.perf_counter()
        (reading,) = extract([ArticleDraft("One text", text[:size])], tagger)
        linked = time.perf_counter() - tagged
        per_megabyte = (tagged - started) / size * 1e6
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        mentions = sum(len(entity.mentions) for entity in reading.entities)
        print(f"  {size:>10,} characters: tagged in {tagged - started:7.3f} s ({per_megabyte:.2f} s/MB),", end=" ")
        print(f"read in {linked:7.3f} s, {mentions:,} mentions, at most {peak:.0f} MB so far")


if __name__ == "__main__":
    main()
