"""Files that look like the download of an archive but that no recipe reads: they come as one article, and say so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice

from reader.formats import dates
from reader.formats.bundles.line import Line
from reader.formats.bundles.recognition import unseen_recipe
from reader.formats.bundles.shelf import shelf
from reader.formats.bundles.text_lines import first_lines_of
from reader.formats.charsets.text_decoder import decode
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, LeftOutBecause, Remark, SourceFile
from reader.phrase import phrase

_RULE = re.compile(r"[^\w\s](?:\s?[^\w\s]){2,200}")
_NUMBERED = re.compile(
    r"\W{0,6}(?:article|document|dokument|item|record|result|story|text|artikel|artículo|articolo|n[ro°º]\.?)?\s?#?\d{1,5}"
    r"(?:\s?(?:of|von|de|di|van|av|af|из|/)\s?\d{1,5})?(?:\s(?:documents?|articles?|dokumente|artikel))?\W{0,6}",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?P<label>[^\W\d_][\w /&-]{1,30})\s?:\s?\S.{0,200}")
_LONGEST_OF_HEAD = 160  # code points
_HEAD = 6  # lines below a separator
_SIGNS = (  # in bytes, with how many of them there are at least; `\n` finds where a line begins sooner than `^`
    (re.compile(rb"\n[ \t]{0,80}[^\w\s][^\w\r\n]{2,200}(?=\r?$)", re.MULTILINE), 2),
    (re.compile(rb"\n[^\w\r\n]{0,80}[A-Za-z]{0,10}[^\w\r\n]{0,6}\d[^\r\n]{0,30}(?=\r?$)", re.MULTILINE), 2),
    (re.compile(rb"\n[^\W\d][^:\r\n]{1,30}:[ \t]"), 9),
)
_LONGEST = 2_000_000  # bytes
_FEW = 2  # separators
_MOST_LINES = 50_000
_OFTEN = 3  # labels, each of them as often


def remarks_on(file: SourceFile, draft: ArticleDraft, *, is_text: bool, has_signs: bool) -> Iterator[Remark]:
    """Yield what is to be known of a file, a plain text or not, that came as one article and may be more.

    Whether signs of recipes stand in it is known.
    """
    if has_signs and (recipe := unseen_recipe(file)):
        what = phrase(
            "may be a download from {provider}, of which no file was seen yet: it was read as one article",
            provider=recipe.provider,
        )
        yield Remark(what, LeftOutBecause.SEVERAL)
    elif _may_be_several(file.data) and looks_like_several(_lines_of(file, draft, is_text=is_text)):
        what = phrase("looks like several articles in a layout that is not known: it was read as one")
        yield Remark(what, LeftOutBecause.SEVERAL)
        yield from map(Remark, shelf().faults)


def _may_be_several(data: bytes) -> bool:
    """Tell whether lines are many that may part articles or be labels, at the cost of a look at the bytes."""
    if b"\x00" in data:
        return True
    lines = b"\n" + data
    return any(len(list(islice(pattern.finditer(lines), least))) == least for pattern, least in _SIGNS)


def _lines_of(file: SourceFile, draft: ArticleDraft, *, is_text: bool) -> Sequence[Line]:
    """Return the lines as they stand in a text, for its head may have lost a separator; of other files, the body's."""
    is_looked_at = is_text and len(file.data) <= _LONGEST
    try:
        text = decode(file.data, draft.encoding).text if is_looked_at else draft.body
    except RefusedError:  # a web page, say, in which there may be what no text has
        text = draft.body
    return first_lines_of(text, _MOST_LINES)


def looks_like_several(lines: Sequence[Line]) -> bool:
    """Tell whether separators or labels come again and again, as they do above articles."""
    at = separators_of(lines)
    return len(at) >= _FEW or _are_labelled(lines)


def separators_of(lines: Sequence[Line]) -> list[int]:
    """Return which lines part articles: the same rule or number each time, with the day of an article nearby."""
    alike: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        if kind := _kind_of(line.text):
            alike.setdefault(kind, []).append(number)
    today = date.today()
    found = [
        [number for number in numbers if _has_head(lines[number + 1 :][:_HEAD], today)] for numbers in alike.values()
    ]
    return max((good for good in found if len(good) >= _FEW), key=len, default=[])


def _kind_of(text: str) -> str:
    if _RULE.fullmatch(text):
        return text[:3]
    return re.sub(r"\d+", "0", text) if _NUMBERED.fullmatch(text) else ""


def _has_head(lines: Sequence[Line], today: date) -> bool:
    """Tell whether lines below a separator are short and name a day, or are labels."""
    short = [line.text for line in lines if len(line.text) <= _LONGEST_OF_HEAD]
    return (
        any(dates.in_line(text, today) for text in short) or sum(bool(_LABEL.fullmatch(text)) for text in short) >= _FEW
    )


def _are_labelled(lines: Sequence[Line]) -> bool:
    found = (_LABEL.fullmatch(line.text) for line in lines if len(line.text) <= _LONGEST_OF_HEAD)
    labels = Counter(one["label"].casefold() for one in found if one)
    return sum(count >= _OFTEN for count in labels.values()) >= _OFTEN
