"""Which legacy encoding a text is in, told from its bytes alone."""

import re

import chardet

SINGLE_BYTE = (
    *("cp1252", "iso8859-15", "mac-roman", "cp850", "cp1250", "iso8859-2", "iso8859-16", "cp1257", "iso8859-13"),
    *("cp1251", "iso8859-5", "koi8-r", "koi8-u", "cp866", "mac-cyrillic", "cp1253", "iso8859-7", "cp1254"),
    *("cp1255", "cp1256", "cp1258", "cp874"),
)
MULTI_BYTE = ("gb18030", "cp950", "big5hkscs", "cp932", "euc_jp", "cp949")
_DETECTORS_NAMES = (*SINGLE_BYTE, "gb18030", "big5hkscs", "cp932", "euc_jis_2004", "cp949")
_OURS = {"big5hkscs": ("cp950", "big5hkscs"), "euc_jis_2004": ("euc_jp",)}
_SAMPLE = 131_072  # bytes
_LINE_WITH_HIGH_BYTE = re.compile(rb"[^\n\x80-\xff]{0,400}[\x80-\xff][^\n]{0,4000}")


def encodings_of(data: bytes) -> list[str]:
    """Return the encodings that the bytes may be in, likeliest first."""
    guesses = chardet.detect_all(
        _sample(data), ignore_threshold=True, compat_names=False, include_encodings=_DETECTORS_NAMES
    )
    names = [str(guess["encoding"]) for guess in guesses] + ["cp1252"]
    return [encoding for name in names for encoding in _OURS.get(name, (name,))]


def _sample(data: bytes) -> bytes:
    """Return what of the data can tell encodings apart: the stretches around bytes beyond ASCII, as many as suffice."""
    stretches, size = [], 0
    for found in _LINE_WITH_HIGH_BYTE.finditer(data):
        stretches.append(found[0])
        size += len(found[0])
        if size > _SAMPLE:
            break
    return b"\n".join(stretches)
