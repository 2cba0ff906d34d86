r"""The first lines of a text in the notation of some program, with labels and the headings of Markdown instead.

    % Talks open      :Author: Jane Doe      \title{Talks open}      | Date | 3 April 2023 |      == Talks open ==

These are of Pandoc, reStructuredText, LaTeX, a table in Markdown and a wiki; there are those of AsciiDoc, Org, JSON,
Refer and forums as well.
"""

import re
from collections.abc import Callable, Sequence
from typing import TypeAlias

from reader.formats.heads import label_words

_Told: TypeAlias = str | Callable[[re.Match[str]], str]
_OF_REFER = {"T": "title", "A": "author", "D": "date", "J": "source", "B": "source", "U": "url"}
_TAG_OF_A_FORUM = re.compile(
    r"\[/?(?:b|i|u|center|h[1-6]|size|color|font|url|quote)(?:=[^\[\]\n]{0,200})?\]", re.IGNORECASE
)


def without_tags_of_forums(text: str) -> str:
    """Return a text without "[b]" and the like, where one of them is closed."""
    return _TAG_OF_A_FORUM.sub("", text) if "[/" in text else text


def in_labels(top: str) -> str:
    """Return the first lines with a label, a colon and what it says, and headings as Markdown has them."""
    if _are_marked_labels(top):
        top = _MARKED_LABEL.sub(with_a_colon, top)
    for sign, notation, told, count in _NOTATIONS:
        if sign in top:
            top = notation.sub(told, top, count)
    return top


def _are_marked_labels(top: str) -> bool:
    """Tell whether the first two lines are labels that say something of an article, with some marks around them."""
    lines = top.lstrip().split("\n", 2)[:2]
    labels = [found[1].lower() for found in map(_MARKED_LABEL.match, lines) if found]
    return len(labels) == len(lines) and all(map(label_words.LABELS.get, labels))


def with_a_colon(found: re.Match[str]) -> str:
    """Return a label with a colon where the label is known, and what stands there where it is not."""
    return f"{found[1]}: " if found[1].lower() in label_words.LABELS else found[0]


def _with_its_value(found: re.Match[str]) -> str:
    return f"{found[1]}: {found[2]}" if found[1].lower() in label_words.LABELS else found[0]


def _of_pandoc(block: re.Match[str]) -> str:
    said = zip(("title", "author", "date"), block.groups(""), strict=True)
    return "\n".join(f"{label}: {value.strip()}" for label, value in said if value.strip())


_MARKED_LABEL = re.compile(  # "# Title: …", "2. Author: …", "[Date] …", "Title - …", "Author→…", "Date..... …"
    r"(?m)^(?:[#/;*+-]{1,3} ?|\d{1,2}[.)] )?\[?(\w[\w -]{0,20}?)(?:\](?: ?:)?|:\**|\*\*:"
    r"| - |- | ?[=→|] ?|[.…]{2,}|…) *(?=\S)"
)
_LABEL_WITH_A_MARK = r"^[:@](\w[\w -]{0,30}?)(?:[:=][ \t]*|[ \t]+)(?=\S)"
_LABEL_IN_QUOTES = r"^[ \t]*[\"'](\w[\w -]{0,30})[\"'][ \t]*:[ \t]*([^\n]*?),?[ \t]*$"
_ELEMENT = (
    r"^[ \t]*<(?:\w{2,7}:)?(\w{3,20})(?:[ \t][^<>\n]{0,200})?>"
    r"(?:<!\[CDATA\[)?([^<>\n]{1,500}?)(?:\]\]>)?</[\w:]{3,30}>[ \t]*$"
)
_NOTATIONS: Sequence[tuple[str, re.Pattern[str], _Told, int]] = tuple(  # how often: 0 is wherever it stands
    (sign, re.compile(notation, re.MULTILINE), told, count)
    for sign, notation, told, count in (
        ("<!--", r"<!--[^>\n]{0,200}-->[ \t]*", "", 0),
        ("''", r"^('{2,5})(?=[^'\s])([^\n]{1,300}?)\1[ \t]*$", r"\2", 0),  # strong, in a wiki
        ("= ", r"^={1,5} ([^=\n]{1,200}?)(?: ={1,5})?[ \t]*$", r"# \1", 1),
        ("%T ", r"^%([TADJBU])[ \t]+(?=\S)", lambda code: f"{_OF_REFER[code[1]]}: ", 0),
        ("% ", r"\A\s*% ?([^\n]+)\n% ?([^\n]*)(?:\n% ?([^\n]*))?$", _of_pandoc, 1),
        ("<", r"^[ \t]*</?(?:item|entry|channel)>[ \t]*\n", "", 0),
        ("</", _ELEMENT, _with_its_value, 0),  # of a feed
        (":PROPERTIES:", r"^:(?:PROPERTIES|END):[ \t]*\n|^\*+ (?=[^\n]*\n:PROPERTIES:)", "", 0),  # of Org
        ("\n:", _LABEL_WITH_A_MARK, with_a_colon, 0),
        ("\n@", _LABEL_WITH_A_MARK, with_a_colon, 0),
        ("\\title{", r"^\\(title|author|date)\{([^{}\n]{1,300})\}[ \t]*$", r"\1: \2", 0),
        ("|\n|", r"^\|(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t]*\n", "", 0),
        ("|\n|", r"^\|[ \t*]*(\w[\w -]{0,30}?):?[ \t*]*\|[ \t]*([^|\n]{1,300}?)[ \t]*\|[ \t]*$", _with_its_value, 0),
        ('":', _LABEL_IN_QUOTES, _with_its_value, 0),
        ("':", _LABEL_IN_QUOTES, _with_its_value, 0),
    )
)
