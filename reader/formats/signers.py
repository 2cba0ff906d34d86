"""Who signed an article whose byline is of no known form: a line opens with a name, and nobody else is named."""

import re
from collections.abc import Sequence

from reader.formats import attribution, dates, vocabulary
from reader.formats.line_parts import Form, Part, is_sure

_LONGEST, _MOST_WORDS, _LONGEST_TAIL = 90, 12, 8  # code points, words, words behind the name
_REACH = 12  # paragraphs
_SEPARATORS = re.compile(r"\s*[,/|•·(–—-]\s*|\s+(?=[^\W\d_A-Z])")
_LEADS_ON = frozenset(  # from a name to whom somebody writes for, or to what they are
    "for für pour para per voor för för dla для is ist est es è é är is jest reports report exclusively in from aus"
    " avec con com med met".split()
)
_REVERSED = re.compile(r"(?P<last>[^\W\d_a-z][\w’'-]+), (?P<first>[^\W\d_a-z][\w’'-]+)")
_OF_WORK = re.compile(
    r"(?:colabora|collabora|contribut|mitarbei|medewerk|medarbet|freelanc|frilans|especial|special|speciaal|exklusiv|"
    r"gast|gäst"
    r"|guest|invit|специальн|внештатн|współprac)",
    re.IGNORECASE,
)
_ENDS = ".!?…:。！？"


def take_signers(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as the author who is named first on a line beside a date or the like, where no other line names one."""
    of_head = forms[:_REACH]
    if any(part.form in (Form.AUTHOR, Form.NAME, Form.NAMELESS) for parts in of_head for part in parts):
        return
    for number in range(1, len(of_head)):
        is_beside_what_is_sure = any(map(is_sure, forms[max(0, number - 2) : number + 2]))
        is_unknown = not forms[number] or forms[number][0].form is Form.ROLE
        if is_unknown and is_beside_what_is_sure and (signed := signed_in(top[number])):
            forms[number] = (Part(Form.NAME, signed),)
            return


def signed_in(line: str) -> str:
    """Return who is named at the head of a short line that is no sentence, with what they are; "" if it is nobody."""
    words = line.split()
    if len(line) > _LONGEST or not 2 <= len(words) <= _MOST_WORDS or line[-1] in _ENDS or dates.has_time(line):
        return ""
    if turned := _REVERSED.fullmatch(line):
        return f"{turned['first']} {turned['last']}"
    for found in _SEPARATORS.finditer(line):
        name, tail = line[: found.start()], line[found.end() :].strip(" )")
        if attribution.are_people(name) and _may_follow(found[0].strip(), tail):
            return f"{name}, {tail}" if found[0].strip() == "," else name
    return ""


def _may_follow(separator: str, tail: str) -> bool:
    words = tail.split()
    if not words or len(words) > _LONGEST_TAIL or any(map(str.isdecimal, tail)):
        return False
    if not separator:
        return words[0].lower() in _LEADS_ON or attribution.is_role(words[0])
    is_named = not words[0][:1].islower()
    is_short = len(words) <= 3 and not vocabulary.OF_NO_NAME.intersection(word.lower() for word in words)
    return is_named or bool(_OF_WORK.match(tail)) or attribution.is_role(tail) or (separator == "," and is_short)
