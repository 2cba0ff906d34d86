"""Captions of pictures that nothing in them tells: what stands above whose the picture is, or among what is sure."""

import re
from collections.abc import Sequence

from reader.formats import furniture, headline
from reader.formats.line_parts import Form, Part, is_sure

_REACH = 14  # paragraphs
_LONGEST, _LONGEST_BARE = 220, 110  # code points of a caption, of one that is no sentence
_WORD = re.compile(r"[^\W_]{4,}")  # one that says something
_SHORTEST_TEXT, _LONGEST_CREDIT = 60, 80
_MOST_WORDS = 12  # of a sentence that is no standfirst


def take_captions(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as captions the lines that stand where only they do, below the title and more of the head."""
    for number in range(1, min(len(top), _REACH)):
        if forms[number] and (forms[number][0].form is Form.CAPTION or top[number].startswith("©")):
            _take_above_a_credit(top, forms, number)
        elif _is_photographer(top, forms, number):
            forms[number - 1 : number + 1] = [(Part(Form.CAPTION, text),) for text in top[number - 1 : number + 1]]
        elif not forms[number] and _is_among_what_is_sure(top, forms, number):
            forms[number] = (Part(Form.CAPTION, top[number]),)


def _take_above_a_credit(top: Sequence[str], forms: list[tuple[Part, ...]], number: int) -> None:
    """Take the line above a credit, and above that what was to be shown in the picture's place, which says the same."""
    caption = number
    if _is_a_credit(top[number]) and _may_be_a_caption(top, forms, number - 1):
        caption = number - 1
        forms[caption] = (Part(Form.CAPTION, top[caption]),)
    above = caption - 1
    if above > 0 and not forms[above] and len(top[above]) <= _LONGEST_BARE and _say_the_same(top[above], top[caption]):
        forms[above] = (Part(Form.CAPTION, top[above]),)


def _is_a_credit(text: str) -> bool:
    return furniture.is_only_a_credit(text) or (len(text) <= _LONGEST_CREDIT and furniture.opens_as_a_credit(text))


def _may_be_a_caption(top: Sequence[str], forms: Sequence[tuple[Part, ...]], number: int) -> bool:
    text = top[number]
    is_standfirst = headline.ends_as_a_sentence(text) and len(text.split()) > _MOST_WORDS
    if number < 1 or forms[number] or len(text) > _LONGEST or is_standfirst:
        return False
    unknown = sum(not parts for parts in forms[:number])
    is_bare = furniture.is_only_a_credit(top[number + 1])
    return (unknown > 1 and is_bare) or (unknown > 0 and _is_who_or_when_above(forms, number))


def _is_photographer(top: Sequence[str], forms: Sequence[tuple[Part, ...]], number: int) -> bool:
    """Tell whether a name stands below a line that nobody knows, and both below who wrote and when."""
    is_name = len(forms[number]) == 1 and forms[number][0].form is Form.NAME and not forms[number - 1]
    said = {part.form for parts in forms[: number - 1] for part in parts} if is_name else set()
    is_below_all = (
        Form.PUBLISHED in said and not said.isdisjoint((Form.AUTHOR, Form.NAME)) and not all(forms[: number - 1])
    )
    return is_below_all and len(top[number - 1]) <= _LONGEST_BARE


def _is_who_or_when_above(forms: Sequence[tuple[Part, ...]], number: int) -> bool:
    return any(part.form in (Form.AUTHOR, Form.NAME, Form.PUBLISHED) for parts in forms[:number] for part in parts)


def _say_the_same(text: str, caption: str) -> bool:
    """Tell whether at least half of the words of a text stand in a caption as well."""
    words = set(_WORD.findall(text.casefold()))
    return bool(words) and len(words & set(_WORD.findall(caption.casefold()))) * 2 >= len(words)


def _is_among_what_is_sure(top: Sequence[str], forms: Sequence[tuple[Part, ...]], number: int) -> bool:
    """Tell whether a line that is no sentence stands below who wrote and when, above a button and a text."""
    text = top[number]
    if len(text) > _LONGEST_BARE or number < 2 or not forms[number - 1] or headline.ends_as_a_sentence(text):
        return False
    said = {part.form for parts in forms[:number] for part in parts}
    is_below_all = (
        Form.PUBLISHED in said and bool(said & {Form.AUTHOR, Form.NAME, Form.NAMELESS}) and not all(forms[:number])
    )
    below = next((at for at in range(number + 1, len(top)) if not forms[at]), 0)
    is_above_text = below > number + 1 and len(top[below]) >= _SHORTEST_TEXT and is_sure(forms[number + 1])
    return (
        is_below_all
        and is_above_text
        and not any(
            part.form in (Form.AUTHOR, Form.PUBLISHED, Form.UPDATED)
            for parts in forms[number + 1 : below]
            for part in parts
        )
    )
