"""Which legacy encoding a text is in, told from its bytes alone."""

import re

import chardet

from reader.formats.plausibility import oddity

SINGLE_BYTE = (
    *("cp1252", "iso8859-15", "mac-roman", "cp850", "cp1250", "iso8859-2", "cp1257", "cp1251", "iso8859-5", "koi8-r"),
    *("koi8-u", "cp866", "mac-cyrillic", "cp1253", "iso8859-7", "cp1254", "cp1255", "cp1256", "cp1258", "cp874"),
)
MULTI_BYTE = ("gb18030", "cp950", "big5hkscs", "cp932", "euc_jp", "cp949")
DETECTORS_NAMES = (*SINGLE_BYTE, "gb18030", "big5hkscs", "cp932", "euc_jis_2004", "cp949")
_OURS = {"big5hkscs": ("cp950", "big5hkscs"), "euc_jis_2004": ("euc_jp",)}
_PRIORS = {"cp1252": 1.02, "cp850": 0.9}  # what most files of the last thirty years are in, and few are
_WEIGHT_OF_ODDITY = 0.8
_SAMPLE = 65_536  # bytes
_JUDGED = 16_384  # bytes of the sample that are read in every encoding
_BEFORE, _AFTER = 400, 4_000  # bytes around one beyond ASCII
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")


def encodings_of(data: bytes) -> list[str]:
    """Return the encodings that the bytes may be in, likeliest first, by the detector and by how odd each reads."""
    sample = _sample(data)
    if not sample:
        return ["cp1252"]
    guesses = chardet.detect_all(sample, ignore_threshold=True, compat_names=False, include_encodings=DETECTORS_NAMES)
    scores = {str(guess["encoding"]): _score(sample, guess) for guess in guesses if guess["encoding"]}
    names = [*sorted(scores, key=scores.__getitem__, reverse=True), "cp1252"]
    return [encoding for name in names for encoding in _OURS.get(name, (name,))]


def _score(sample: bytes, guess: chardet.DetectionDict) -> float:
    encoding = str(guess["encoding"])
    if encoding not in SINGLE_BYTE:
        return guess["confidence"]
    prior = _PRIORS.get(encoding, 1.0)
    return prior * guess["confidence"] * (1 - _WEIGHT_OF_ODDITY * oddity(sample[:_JUDGED].decode(encoding, "replace")))


def _sample(data: bytes) -> bytes:
    """Return what of the data can tell encodings apart: the lines with bytes beyond ASCII, as many as suffice."""
    stretches: list[bytes] = []
    size = end = 0
    while size < _SAMPLE and (found := _BEYOND_ASCII.search(data, end)):
        earliest = max(end, found.start() - _BEFORE)
        start = max(earliest, data.rfind(b"\n", earliest, found.start()) + 1)
        new_line = data.find(b"\n", found.end(), found.end() + _AFTER)
        end = new_line if new_line >= 0 else found.end() + _AFTER
        stretches.append(data[start:end])
        size += end - start
    return b"\n".join(stretches)
