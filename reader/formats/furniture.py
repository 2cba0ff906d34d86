"""What stands around an article on a page and is no part of it: buttons, counts, reading times, rights, credits."""

import re

from reader.formats import dates, vocabulary

_LONGEST_BUTTON, _MOST_BUTTONS = 6, 10  # words
_LONGEST_CREDIT, _LONGEST_LINE_OF_CREDIT = 80, 120  # code points
_READING_TIME = re.compile(
    rf"(?:(?:{vocabulary.READING})\s*[:：]?\s*(?:ca\.?|approx\.?|about"
    rf"|~)?\s*\d{{1,3}}\s?[-–]?\s?(?:{vocabulary.MINUTES})\b\.?"
    rf"|\d{{1,3}}\s?[-–]?\s?(?:{vocabulary.MINUTES})\.?\s(?:{vocabulary.READ})|\d{{1,3}}\s?分钟阅读"
    r"|\d[\d.,]*\s(?:words|wörter|mots|palabras|parole|palavras|woorden|ord|słów|слов)|(?:本文)?共?\d+字)",
    re.IGNORECASE,
)
_COUNT = re.compile(
    rf"\(?[\d.,]+[km]?\)?\s?(?:{vocabulary.COUNTED})|(?:{vocabulary.COUNTED})\s?[:(]?\s?[\d.,]+[km]?\)?", re.IGNORECASE
)
_CREDIT = re.compile(
    rf"[(\[]?(?:{vocabulary.CREDITS})(?:\s+(?:by|von|par|de|di|door|av)\b|\s*[:：/©]|(?<=\bfot)\.\s|(?<=\bzdj)\.\s|(?<=©)|\s*$)",
    re.IGNORECASE,
)
_CREDIT_AT_THE_END = re.compile(
    rf"(?:{vocabulary.CREDITS})\s*[:：]\s*[^.!?]{{2,60}}[)\]]?\.?$|/\s?(?:getty images|afp|ap|reuters|dpa|epa"
    rf"|efe|ansa)[)\]]?\.?$"
    r"|\((?:getty images|afp|ap photo|reuters|dpa)[^()]{0,40}\)$",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|copyright)\s?.{0,80}|.{0,40}all rights reserved\.?|alle rechte vorbehalten\.?", re.IGNORECASE
)
_HANDLE = re.compile(r"@\w{2,30}|<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?")
_SHARE_ON = re.compile(
    r"(?:share|tweet|teilen|partager|compartir|condividi|compartilhar|deel|dela|udostępnij|поделиться)\s.{1,40}",
    re.IGNORECASE,
)


def is_furniture(text: str, plain: str) -> bool:
    """Tell whether a text is a button, a count, a reading time, a claim of rights or the like."""
    lower = " ".join(plain.casefold().replace("'", "’").split())
    is_count = _READING_TIME.fullmatch(plain) or _COUNT.fullmatch(plain) or dates.is_a_while_ago(plain)
    is_button = lower in vocabulary.SHARING or (_SHARE_ON.fullmatch(plain) and len(plain.split()) <= _LONGEST_BUTTON)
    is_notice = _RIGHTS.fullmatch(text) or _HANDLE.fullmatch(plain) or False
    return bool(is_count or is_button or is_notice) or _are_buttons(lower)


def is_section(text: str, plain: str) -> bool:
    return plain.casefold() in vocabulary.SECTIONS or _are_sections(text)


def is_credit(text: str) -> bool:
    return bool(_CREDIT.match(text) and len(text) <= _LONGEST_LINE_OF_CREDIT) or ends_as_a_credit(text)


def ends_as_a_credit(line: str) -> bool:
    end = line[-_LONGEST_CREDIT:]
    return any(mark in end for mark in ":：/(") and bool(_CREDIT_AT_THE_END.search(end))


def _are_sections(text: str) -> bool:
    steps = [step.strip().casefold() for step in re.split(r"\s*[>›»/|]\s*", text) if step.strip()]
    return len(steps) > 1 and all(step in vocabulary.SECTIONS for step in steps)


def _are_buttons(lower: str) -> bool:
    words = lower.split()
    return 1 < len(words) <= _MOST_BUTTONS and all(word in vocabulary.SHARING for word in words)
