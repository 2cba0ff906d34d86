"""Clean lines out of raw text, and paragraphs out of lines."""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import chain, pairwise
from unicodedata import east_asian_width

from reader.formats.refusal import RefusedError
from reader.phrase import phrase

MOST = 2_000_000  # lines: beyond that is a table or a log, which would take gigabytes

_LINE_ENDS = re.compile("[\n\r\v\f\u2028\u2029]+")
_OTHER_ENDS = re.compile("[\r\v\f\u2028\u2029]")
_PARAGRAPH_ENDS = "\f\u2029"
_GAP = re.compile("[ \t\xa0\u3000]")
_LONG = 1_000_000  # code points of a line: its words together would take many times the memory
_C1 = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}  # a common slip of other programs
_CONTROLS = dict.fromkeys((*range(0x20), 0x7F))
_SURROGATES = re.compile("[\ud800-\udfff]")
_KEPT = {ord("\n"): "\n", **dict.fromkeys((ord("\t"), *range(0x1C, 0x20)), " ")}
_CLEANED = {**_CONTROLS, **_C1, **_KEPT}

_UNCLEAN = re.compile("[\x00-\x08\x0b-\x1b\x7f-\x9f\ud800-\udfff]")
_MAY_BE_WIDE = re.compile("[^\x00-\u10ff\u2000-\u202f]")
_NARROWEST, _WIDEST = 40, 100  # columns that texts are wrapped at
_LINES_JUDGED = 5_000
_LEAST_FULL = 0.5  # of the lines that another line follows, in a block that is wrapped
_LEAST_WRAPPED = 0.4  # of the same, in a text that is wrapped
_FULL_STOPS = frozenset(".。！？!?")
_FEW, _MOSTLY = 3, 0.66
_SLACK = 4  # columns: some texts were wrapped by hand
_LEAST_SMALL = 0.2  # of the lines that go on, in a script that knows capitals
_ITEM = re.compile(r"\s*(?:[•*◦‣▪·–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s|[•◦‣▪])")
_SPEAKER = re.compile(r"\s*[^\W\d_a-z][\w.’' -]{0,30}:\s")


def lines_of(text: str) -> list[str]:
    """Return the lines of a text, white space within them made one space; an indented one begins with one.

    Of several blank lines together one is left.
    """
    lines: list[str] = []
    for line in map(_clean, _raw_lines(text)):
        if line or not lines or lines[-1]:
            lines.append(line)
        if len(lines) > MOST:
            raise RefusedError(phrase("has more than {n} lines, as no article has", n=MOST))
    return lines


def _raw_lines(text: str) -> Iterator[str]:
    """Yield the lines one by one: a file may hold very many, and a list of them takes more than the text."""
    if len(text) <= _LONG and not _OTHER_ENDS.search(text):
        yield from text.split("\n")
        return
    start = 0
    for end in _LINE_ENDS.finditer(text):
        yield text[start : end.start()]
        if end[0] != "\n" and (end[0] in _PARAGRAPH_ENDS or len(end[0].replace("\r\n", "\n")) > 1):
            yield ""
        start = end.end()
    yield text[start:]


def _clean(line: str) -> str:
    if len(line) > _LONG:
        return _clean_endless(line)
    mended = _mend_line(line)
    clean = " ".join(mended.split())
    return " " + clean if clean and mended[0].isspace() else clean


def _clean_endless(line: str) -> str:
    clean = " ".join(filter(None, (" ".join(_mend_line(piece).split()) for piece in _pieces(line))))
    return " " + clean if clean and _mend_line(line[:_LONG])[:1].isspace() else clean


def _mend_line(line: str) -> str:
    if not _UNCLEAN.search(line):
        return line
    return _SURROGATES.sub("\ufffd", line).translate(_CLEANED)


def _pieces(line: str) -> Iterator[str]:
    start = 0
    while gap := _GAP.search(line, start + _LONG):
        yield line[start : gap.start()]
        start = gap.end()
    yield line[start:]


def paragraphs_of(lines: Sequence[str], alone: Container[int] = (), column: int = 0) -> list[str]:
    """Return the paragraphs that the lines make, unwrapped where lines were broken at some column.

    Blank lines part blocks of lines. In a block each line is a paragraph of its own, unless most of its lines end where
    the next word would have passed the column that the longest of the text reach: so a poem or a table between wrapped
    paragraphs stays as it is. The lines numbered in `alone` join no other. A column is given that is known otherwise.
    """
    column = column or column_of(lines, alone)
    paragraphs: list[list[str]] = []
    for block in _blocks(lines):
        is_wrapped = column > 0 and _is_wrapped(list(_joints(lines, block, alone)), column)
        for number in block:
            may_go_on = is_wrapped and number > block.start and number not in alone and number - 1 not in alone
            if may_go_on and _goes_on(lines[number - 1], lines[number], column):
                paragraphs[-1].append(lines[number].strip())
            else:
                paragraphs.append([lines[number].strip()])
    return [_join(parts) for parts in paragraphs]


def width(text: str) -> int:
    """Return how many columns a text takes; a Chinese, Japanese or Korean character takes two."""
    if text.isascii():
        return len(text)
    return len(text) + sum(east_asian_width(character) in "WF" for character in _MAY_BE_WIDE.findall(text))


def _blocks(lines: Sequence[str]) -> Iterator[range]:
    """Yield which lines stand together, without a blank one between them."""
    start = 0
    for number, line in enumerate(chain(lines, [""])):
        if not line:
            if number > start:
                yield range(start, number)
            start = number + 1


def column_of(lines: Sequence[str], alone: Container[int] = ()) -> int:
    """Return the column that the lines were wrapped at, 0 where they were not."""
    blocks = [list(_joints(lines, block, alone)) for block in _blocks(lines[:_LINES_JUDGED])]
    joints = list(chain.from_iterable(blocks))
    widths = sorted(len(line) if len(line) > _WIDEST else width(line) for joint in joints for line in joint)
    column = widths[-1 - len(widths) // 50] if widths else 0  # a line or two may stick out
    if not _NARROWEST <= column <= _WIDEST or (len(widths) <= _FEW and _is_mostly_longer(lines, column)):
        return 0
    wrapped = [joint for block in blocks if _is_wrapped(block, column) for joint in block]
    full = [joint for joint in wrapped if _is_full(*joint, column)]
    return column if len(full) >= len(joints) * _LEAST_WRAPPED and _are_sentences(full) else 0


def _is_mostly_longer(lines: Sequence[str], column: int) -> bool:
    """Tell whether most of a text stands in lines that are longer than a column, which a few lines seem to end at."""
    lengths = [len(line) for line in lines[:_LINES_JUDGED]]
    return sum(length for length in lengths if length > column + _SLACK) * 2 > sum(lengths)


def _is_wrapped(joints: Sequence[tuple[str, str]], column: int) -> bool:
    """Tell whether most lines of a block are full, and are no verse or results that happen to be as long."""
    full = sum(_is_full(line, following, column) for line, following in joints)
    return bool(joints) and full >= len(joints) * _LEAST_FULL and not _begin_anew_each(joints)


def _begin_anew_each(joints: Sequence[tuple[str, str]]) -> bool:
    """Tell whether each line begins as sentences do, as those of verse and results do, and by chance hardly any."""
    if len(joints) < _FEW or not all(following[0].isupper() or following[0].isdecimal() for _, following in joints):
        return False
    ended = sum(line[-1] in ",.;:!?…" for line, _ in joints)
    have_figures = all(any(map(str.isdecimal, line)) for joint in joints for line in joint)
    return len(joints) > _FEW or have_figures or ended >= len(joints) * _MOSTLY


def _are_sentences(joints: Sequence[tuple[str, str]]) -> bool:
    """Tell whether sentences go on from line to line: some lines begin small, where the script knows capitals."""
    has_small_letters = any(map(str.islower, chain.from_iterable(chain.from_iterable(joints))))
    if not has_small_letters:
        return sum(line[-1] not in _FULL_STOPS for line, _ in joints) * 2 > len(joints)
    going_on = sum(following[0].islower() or line[-1] in "-‐" for line, following in joints)
    return going_on >= len(joints) * _LEAST_SMALL


def _joints(lines: Sequence[str], block: range, alone: Container[int]) -> Iterator[tuple[str, str]]:
    for number in block[1:]:
        line, following = lines[number - 1], lines[number]
        if number not in alone and number - 1 not in alone and not _begins_anew(line, following):
            yield line.strip(), following.strip()


def is_item(line: str) -> bool:
    """Tell whether a line begins with a number, a letter or a mark as the items of a list do."""
    return bool(_ITEM.match(line))


def _goes_on(previous: str, line: str, column: int) -> bool:
    return not _begins_anew(previous, line) and _is_full(previous.strip(), line.strip(), column)


def _begins_anew(previous: str, line: str) -> bool:
    """Tell whether a line is an item of a list, is indented where the one above is not, or names who speaks."""
    if line[0] == " " and previous[0] != " " and not _ITEM.match(previous):
        return True
    return bool(_ITEM.match(line) or (_SPEAKER.match(line) and previous.rstrip()[-1:] in '.?!…”"»'))


def _is_full(text: str, following: str, column: int) -> bool:
    """Tell whether the next line's first word would have passed the column."""
    first = following[0] if _is_wide(following[0]) else following.split(" ", 1)[0]
    return width(text) + 1 + width(first) > column - _SLACK


def _join(parts: Sequence[str]) -> str:
    joined = [parts[0]]
    for before, after in pairwise(parts):
        joined.append("" if _closes_up(before, after) else " ")
        joined.append(after)
    return "".join(joined)


def _closes_up(before: str, after: str) -> bool:
    """Tell whether two lines join without a space: between Chinese or Japanese characters, after a word's hyphen."""
    if _is_wide(before[-1]) and _is_wide(after[0]):
        return True
    return before[-1] in "-‐—" and before[-2:-1].isalnum() and after[0].isalnum()


def _is_wide(character: str) -> bool:
    return east_asian_width(character) in "WF" and not "가" <= character <= "힣"
