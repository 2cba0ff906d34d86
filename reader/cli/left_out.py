"""The files that were left out, each with its reason; of many that share one, the first few and how many more.

So it is with what is to be known of files that were read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from reader.cli.words import join_words, number
from reader.model import FileOutcome, FileStatus, LeftOutBecause

NAMED = 3  # files of a reason
ADVICE = {
    LeftOutBecause.COLUMNS: "entity-reader import FILE --columns title=…,text=… says by which column each is told.",
    LeftOutBecause.SEVERAL: "entity-reader extract --description tells a layout without the text, for a bug report.",
}


class LeftOut:
    """Says why files were left out, as it comes to know of them."""

    def __init__(self) -> None:
        self._reasons: Counter[str] = Counter()
        self._endings: Counter[str] = Counter()
        self._because: set[LeftOutBecause | None] = set()

    def reason(self, outcome: FileOutcome) -> str:
        """Count a file, and return why it was left out; nothing once enough were told of this reason.

        One whose path is given from here is named by that: many folders have a file of the same name.
        """
        path = Path(outcome.path)
        shared = outcome.reason.removeprefix(f"{path.name} ")
        self._reasons[shared] += 1
        self._because.add(outcome.because)
        if outcome.status is not FileStatus.NOTED:
            self._endings[_ending(outcome)] += 1
        if self._reasons[shared] > NAMED:
            return ""
        return outcome.reason if shared == outcome.reason or path.is_absolute() else f"{path} {shared}"

    def others(self) -> Iterator[str]:
        """Yield how many more there were of each reason: "… and 214 more: each is empty."."""
        for shared, files in self._reasons.items():
            if files > NAMED:
                each = f"each {shared}" if shared[:1].islower() else shared
                yield f"… and {number(files - NAMED)} more: {each}"

    def advice(self) -> Iterator[str]:
        """Yield what can be done about files that were left out, or not read as they might be."""
        return (sentence for because, sentence in ADVICE.items() if because in self._because)

    def endings(self) -> str:
        """Return what the folders had instead: "2 .pdf, 1 .html and 3 skipped"; nothing where that is not all."""
        if self._endings[""]:
            return ""
        return join_words([f"{number(n)} {ending}" for ending, n in self._endings.most_common() if n])


def _ending(outcome: FileOutcome) -> str:
    """Return what a file of a folder ends in, if that is why it was left out."""
    from reader.formats.files import NOT_READ

    if outcome.status is FileStatus.SKIPPED:
        return str(outcome.status)
    ending = Path(outcome.path).suffix.lower() or "without an ending"
    return ending if outcome.reason.endswith(NOT_READ) else ""
