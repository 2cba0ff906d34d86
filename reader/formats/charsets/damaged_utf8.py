"""UTF-8 in which some bytes were lost, or bytes or whole lines were pasted from Windows-1252."""

import re

MIXED = "utf-8+cp1252"
_WHOLE_TO_BROKEN = 5  # as many characters beyond ASCII must be good UTF-8, for each byte that is not
_JUDGED_FIRST = 65_536  # bytes
_STRAY_BYTES = re.compile("[\udc80-\udcff]+")
_BROKEN_OFF = re.compile("[\udcc2-\udcf4][\udc80-\udcbf]{0,2}$")  # a letter whose last bytes are gone
_MOST_BEYOND_ASCII = 0.25  # of a line in a Western language
_FEW = 4  # bytes, as many as a short line may have
_UNDEFINED = re.compile("[\udc81\udc8d\udc8f\udc90\udc9d]")  # in Windows-1252
_WESTERN = re.compile("[\xa0-\u017f\u2010-\u203a\u20ac\u2122]")  # what a text says whose other lines are Western
_REPLACEMENT = "\ufffd"


def unmixed(data: bytes) -> str | None:
    """Return the text if whole lines are UTF-8 and others Windows-1252."""
    beginning = _beginning(data)
    if len(data) > _JUDGED_FIRST and not _is_mixed(beginning) and not _is_mostly_whole(beginning):
        return None
    text = data.decode("utf-8", "surrogateescape")
    return _without_mixture(text) if _is_mixed(text) else None


def mended(data: bytes) -> str | None:
    """Return the text if it is UTF-8 but for few bytes."""
    if len(data) > _JUDGED_FIRST and not _is_mostly_whole(_beginning(data)):
        return None
    text = data.decode("utf-8", "surrogateescape")
    return _STRAY_BYTES.sub(_mend, text) if _is_mostly_whole(text) else None


def decode_mixed(data: bytes) -> str:
    """Return the text of bytes in which each line is UTF-8 or else Windows-1252."""
    return _without_mixture(data.decode("utf-8", "surrogateescape").removeprefix("\ufeff"))


def _beginning(data: bytes) -> str:
    return data[: _JUDGED_FIRST + 1].decode("utf-8", "surrogateescape")


def _is_mixed(text: str) -> bool:
    """Tell whether whole lines are UTF-8 and others Western letters in Windows-1252."""
    lines = [line for line in text.split("\n") if not line.isascii()]
    foreign = [line for line in lines if _STRAY_BYTES.search(line)]
    own = [line for line in lines if not _STRAY_BYTES.search(line)]
    is_cut = bool(foreign) and foreign[-1] is lines[-1] and text.endswith(foreign[-1]) and _is_cut_off(foreign[-1])
    return bool(
        foreign
        and not is_cut
        and any(_WESTERN.search(line) for line in own)
        and all(_is_western(line) for line in foreign)
    )


def _is_cut_off(line: str) -> bool:
    return bool(_BROKEN_OFF.search(line, max(0, len(line) - 3)))


def _is_western(line: str) -> bool:
    stray = len(line) - len(line.encode("utf-8", "ignore").decode())
    is_pure = len(line) - len(line.encode("ascii", "ignore")) == stray
    return is_pure and stray <= max(_FEW, len(line) * _MOST_BEYOND_ASCII) and not _UNDEFINED.search(line)


def _without_mixture(text: str) -> str:
    return "\n".join(line if line.isascii() else _own_or_foreign(line) for line in text.split("\n"))


def _own_or_foreign(line: str) -> str:
    if not _STRAY_BYTES.search(line):
        return line
    return line.encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def _is_mostly_whole(text: str) -> bool:
    stray = len(text) - len(text.encode("utf-8", "ignore").decode())
    whole = len(text) - len(text.encode("ascii", "ignore")) - stray
    broken_off = _BROKEN_OFF.search(text, max(0, len(text) - 3))
    inside = stray - len(broken_off[0] if broken_off else "")
    return stray == 0 or whole >= max(1, _WHOLE_TO_BROKEN * inside)


def _mend(stray: re.Match[str]) -> str:
    """Return a byte that stands alone as Windows-1252 has it; of several together nothing is known."""
    found = stray[0].encode("utf-8", "surrogateescape")
    return found.decode("cp1252", "replace") if len(found) == 1 and stray.end() < len(stray.string) else _REPLACEMENT
