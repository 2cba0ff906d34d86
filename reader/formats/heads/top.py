"""The first lines of a text as programs write them, brought into one form: a label, a colon and what it says.

Factiva, tables with tabs, TOML, Org and `key = value` have labels of other forms; YAML has lists; mail has an envelope.
"""

import re

from reader.formats.heads import label_words, notations

_TOP = 2_000  # code points
_CODE = re.compile(rf"(?m)^({label_words.CODES})[ \t]+(?=\S)")
_OF_RIS = {"DA": "date", "PY": "date"}
_CODE_OF_RIS = re.compile(r"(?m)^([A-Z][A-Z0-9])  - (?=\S)")
_END_OF_RIS = re.compile(r"(?m)^ER  -[ \t]*$")
_LEAST_CODES = 4  # before any of them is believed
_CODE_OF_THE_TEXT = re.compile(r"(?m)^(?:LP|TD)[ \t]*")
_LABEL_AND_TAB = re.compile(r"(?m)^([^\t\n]{1,40})\t+")
_LABEL_OF_ORG = re.compile(r"(?m)^#\+(\w{1,30}):[ \t]*")
_LABEL_AND_EQUALS = re.compile(r"(?m)^(\w[\w -]{0,30}?)[ \t]*=[ \t]*(?=\S)")
_FENCE_OF_TOML = re.compile(r"\A\s*\+\+\+[ \t]*\n(.*?)\n\+\+\+[ \t]*$", re.DOTALL | re.MULTILINE)
_ENVELOPE = re.compile(
    r"\A\s*(?:From \S{1,100}@\S{1,100} [^\n]{0,60}\d{4}|-{2,}[ \t]?[^\W\d_][^-\n]{5,60}-{2,}"
    r"|Begin forwarded message:)[ \t]*\n"
)
_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
_LIST = re.compile(r"(?m)^(\w[\w -]{0,30}):[ \t]*((?:\n[ \t]*-[ \t]+[^\n]{1,200}){1,20})$")
_ITEM = re.compile(r"\n[ \t]*-[ \t]+([^\n]+)")
_LIST_ON_A_LINE = re.compile(r"(?m)^(\w[\w -]{0,30}:[ \t]*)\[([^\[\]\n]{1,200})\][ \t]*$")
_DAY_OF_PRINTING = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:,?[ ]\d{1,2}:\d\d(?:[ ]?[AP]M)?)?"
_TITLE_OF_A_PAGE = r"(\S[^\n]{1,200}?)(?:[ ][|–—-][ ]([^\n|–—]{2,40}?))?"
_HEADER_OF_A_PRINT = re.compile(  # by a browser: the day of printing, and the title behind a gap
    rf"\A\s*{_DAY_OF_PRINTING}(?:[ ]{{3,}}|[ ]*\t+[ \t]*){_TITLE_OF_A_PAGE}[ \t]*$", re.MULTILINE
)
_HEADER_WITH_THE_DAY_LAST = re.compile(rf"\A\s*{_TITLE_OF_A_PAGE}[ ]{{3,}}{_DAY_OF_PRINTING}[ \t]*$", re.MULTILINE)
_EXCERPT = re.compile(r"(?m)^> ## Excerpt[ \t]*\n((?:>[^\n]*\n)+)")  # of MarkDownload
_FOLDED = re.compile(r"(?m)^(\w[\w -]{0,30}:)[ \t]*[>|][+-]?[ \t]*((?:\n[ \t]+[^\n]+){1,6})$")
_YOU_ARE_HERE = re.compile(
    r"(?im)\A\s*(?:you are here|sie sind hier|vous êtes ici|estás en|está en|sei in|ti trovi in|você está em|está em"
    r"|je bent hier|u bent hier"
    r"|du är här|jesteś tutaj|вы здесь|您的位置|当前位置|您现在的位置)[ \t]*[:：][ \t]*"
)
_MARKS_OF_A_VALUE = "\"' []"


def in_one_form(text: str) -> str:
    """Return a text whose first lines say in one form what they are."""
    if "[/" in text[:_TOP]:
        text = notations.without_tags_of_forums(text)
    return _with_colons(notations.in_labels(text[:_TOP])) + text[_TOP:]


def _with_colons(top: str) -> str:
    top = _YOU_ARE_HERE.sub("", _ENVELOPE.sub("", top))
    if top.lstrip()[:1].isdecimal():
        top = _HEADER_OF_A_PRINT.sub(_title_and_site, top)
    elif "   " in top.lstrip().partition("\n")[0]:
        top = _HEADER_WITH_THE_DAY_LAST.sub(_title_and_site, top)
    if "> ## Excerpt" in top:
        top = _EXCERPT.sub(lambda excerpt: excerpt[1].replace("> ", ""), top)
    if len(_CODE.findall(top)) >= _LEAST_CODES:
        top = _CODE_OF_THE_TEXT.sub("", _CODE.sub(r"\1: ", top))
    if "  - " in top and len(_CODE_OF_RIS.findall(top)) >= _LEAST_CODES:
        top = _END_OF_RIS.sub("", _CODE_OF_RIS.sub(lambda code: f"{_OF_RIS.get(code[1], code[1])}: ", top))
    if "\t" in top:
        top = _LABEL_AND_TAB.sub(notations.with_a_colon, top)
    top = _FRONT_MATTER.sub(lambda matter: _without_lists(matter[0]), _FENCE_OF_TOML.sub(r"---\n\1\n---", top))
    if top.lstrip().startswith(("#+", "---")) or _has_labels_with_equals(top):
        top = _LABEL_AND_EQUALS.sub(notations.with_a_colon, _LABEL_OF_ORG.sub(notations.with_a_colon, top))
    return top


def _title_and_site(header: re.Match[str]) -> str:
    return f"{header[1]} | {header[2]}" if header[2] else header[1]


def _has_labels_with_equals(top: str) -> bool:
    first = _LABEL_AND_EQUALS.match(top.lstrip())
    return bool(first) and sum(found[1].lower() in label_words.LABELS for found in _LABEL_AND_EQUALS.finditer(top)) > 1


def _without_lists(front_matter: str) -> str:
    """Return front matter with what a list says on one line, as names stand there: "author: Jane Doe, John Roe"."""
    front_matter = _FOLDED.sub(lambda found: f"{found[1]} {' '.join(found[2].split())}", front_matter)
    one_line = _LIST_ON_A_LINE.sub(lambda found: found[1] + _values(found[2].split(",")), front_matter)
    return _LIST.sub(lambda found: f"{found[1]}: {_values(_ITEM.findall(found[2]))}", one_line)


def _values(items: list[str]) -> str:
    return ", ".join(item.strip(_MARKS_OF_A_VALUE).removeprefix("name: ").strip(_MARKS_OF_A_VALUE) for item in items)
