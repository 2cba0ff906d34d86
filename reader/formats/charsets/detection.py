"""Which legacy encoding a text is in, told from its bytes alone."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from reader.formats.charsets import alphabets
from reader.formats.charsets.plausibility import oddity

if TYPE_CHECKING:
    import chardet

MULTI_BYTE = ("gb18030", "big5hkscs", "cp932", "euc_jis_2004", "cp949")
DETECTORS_NAMES = (*alphabets.ENCODINGS, *MULTI_BYTE)
_OURS = {  # what the detector takes for one, in the order in which they are tried
    "big5hkscs": ("cp950", "big5hkscs"),
    "cp932": ("shift_jis", "cp932"),
    "euc_jis_2004": ("euc_jp",),
}
_PRIORS = {  # what most files of the last thirty years are in, and few are
    "cp1252": 1.04,
    "iso8859-15": 1.02,
    "cp1250": 0.93,
    "iso8859-2": 0.925,
    "mac-roman": 0.95,
    "cp850": 0.88,
    "cp852": 0.82,
    "cp1257": 0.88,
    "cp855": 0.97,
    "iso8859-6": 0.97,
}
_WEIGHT_OF_ODDITY = 0.8
_WEIGHT_OF_FAMILIARITY = 0.25
_FAMILIAR = -3.0  # as a text in a language of its encoding is
_WORTH_READING = 0.3  # of the best score so far
_SAMPLE = 65_536  # bytes
_JUDGED = 2_048  # bytes of the sample that are read in the likelier encodings
_BEFORE, _AFTER = 400, 4_000  # bytes around one beyond ASCII
_NO_PART = re.compile(rb"[\x00-\x2f]")
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")


def encodings_of(data: bytes) -> list[str]:
    """Return the encodings that the bytes may be in, likeliest first, by the detector and by how odd each reads."""
    import chardet  # takes long to load, and most texts are in UTF-8

    sample = _sample(data)
    if not sample:
        return ["cp1252"]
    guesses = chardet.detect_all(sample, ignore_threshold=True, compat_names=False, include_encodings=DETECTORS_NAMES)
    scores = {str(guess["encoding"]): _score(sample, guess) for guess in guesses if guess["encoding"]}
    least = _WORTH_READING * max(scores.values(), default=0.0)
    for encoding in scores.keys() & set(alphabets.ENCODINGS):
        if scores[encoding] >= least:
            scores[encoding] *= 1 - _WEIGHT_OF_ODDITY * oddity(sample[:_JUDGED].decode(encoding, "replace"))
    names = [*sorted(scores, key=scores.__getitem__, reverse=True), "cp1252"]
    return [encoding for name in names for encoding in _OURS.get(name, (name,))]


def _score(sample: bytes, guess: chardet.DetectionDict) -> float:
    encoding, confidence = str(guess["encoding"]), guess["confidence"]
    if encoding in MULTI_BYTE:
        return confidence
    familiar = math.exp(_WEIGHT_OF_FAMILIARITY * (alphabets.familiarity(sample, encoding) - _FAMILIAR))
    return _PRIORS.get(encoding, 1.0) * confidence * familiar


def _sample(data: bytes) -> bytes:
    """Return what of the data can tell encodings apart: the lines with bytes beyond ASCII, as many as suffice."""
    stretches: list[bytes] = []
    size = end = 0
    while size < _SAMPLE and (found := _BEYOND_ASCII.search(data, end)):
        earliest = max(end, found.start() - _BEFORE)
        start = max(earliest, data.rfind(b"\n", earliest, found.start()) + 1)
        end = _end_of_stretch(data, found.end())
        stretches.append(data[start:end])
        size += end - start
    return b"\n".join(stretches)


def _end_of_stretch(data: bytes, start: int) -> int:
    """Return where the line ends, or a long one can be cut: bytes below "0" are never part of a longer character."""
    new_line = data.find(b"\n", start, start + _AFTER)
    cut = None if new_line >= 0 else _NO_PART.search(data, start + _AFTER, start + _SAMPLE)
    return new_line if new_line >= 0 else cut.start() if cut else min(len(data), start + _SAMPLE)
