"""Captions of pictures that nothing in them tells: what stands above whose the picture is, or among what is sure."""

import re
from collections.abc import Sequence

from reader.formats.heads import furniture, headline
from reader.formats.heads.line_parts import Form, Part, is_sure

_REACH = 14  # paragraphs
_LONGEST, _LONGEST_BARE = 220, 110  # code points of a caption, of one that is no sentence
_WORD = re.compile(r"[^\W\d_]{4,}")  # one that says something
_SHORTEST_TEXT, _LONGEST_CREDIT = 60, 80
_SHORTEST_SAID, _FEWEST_SAID = 8, 2  # code points and words of what is shown in a picture's place
_LONGEST_TWICE = 600
_LONGEST_TOLD = 160
_ON_THE_PICTURE = re.compile(
    r"\((?:left|right|cent(?:er|re)|(?:l|r|m|li|re|g|d)(?=\.)|links|rechts|mitte|à (?:gauche|droite)|au centre"
    r"|izquierda|derecha|izq|dcha|a (?:sinistra|destra)|sinistra|destra|(?:à )?(?:esquerda|direita)|t\.?\s?[vh]|vänster"
    r"|höger|z (?:lewej|prawej)|po (?:lewej|prawej)|слева|справа|в центре|左|右|中)\.?\)"
    r"|\bpictured\b|\b(?:file|archive|undated|handout|courtesy) (?:photo|picture|image)|\b(?:im|auf dem) bild\b"
    r"|\bsur (?:la|cette) photo|\ben la (?:imagen|foto)\b|\bnella foto\b|\bna (?:foto|imagem)\b"
    r"|\bop de (?:foto|archieffoto)\b|\bpå bilden\b|\bna zdjęciu\b|\bна (?:фото|снимке)\b|^图为|[（(]?资料图"
    r"|\b(?:symbol|archiv)bild\b",
    re.IGNORECASE,
)
_AGENCIES = (
    "AFP|ANP|AP|EPA|EFE|DPA|dpa|PAP|TT|PA|ANSA|LaPresse|Reuters|REUTERS|reuters|Getty|GETTY|Getty Images|GETTY IMAGES"
    "|Alamy|ALAMY|imago|IMAGO|Imago|Belga|BELGA|NTB|Ritzau|Lusa|LUSA|Keystone|KEYSTONE|Shutterstock|iStock|Unsplash"
    "|Bloomberg News"
)
_AGENCY_LAST = re.compile(
    r"(?P<before>[^\W_]+)[»”\")]?[.,]?\s(?:[^\W\d_a-z][\w.’-]+\s){0,2}[(/|]?\s?" rf"(?:{_AGENCIES})\)?$"
)
_LAST_WORDS = frozenset(agency.split()[-1] for agency in _AGENCIES.split("|"))
_OF_PICTURES = frozenset(
    "pictured photo picture image photo, bild bild, imagen imagen, foto foto, imagem archieffoto bilden zdjęciu фото"
    " снимке symbolbild archivbild".split()
)
_OF_CHINESE = "图资（("
_LEAD_TO_AN_AGENCY = frozenset(  # in a headline: "Journalist moves to Reuters"
    "by from with for to of and at via the tells told says from von mit an bei laut und der zu par de à avec selon et"
    " por según a con da di e secondo com segundo van aan met volgens en av till från enligt och z dla od według i от"
    " для по и meldet berichtet report reports".split()
)
_CREDITED = 3  # paragraphs: a caption, whose the picture is, a title
_NEAR = 3  # paragraphs
_OF_SEVERAL = re.compile(r"\d{1,3}\s?(?:of|/|von|de|di|sur|van|av|z|из)\s?\d{1,3}", re.IGNORECASE)
_LONGEST_OF_A_GALLERY = 320
_MOST_WORDS = 12  # of a sentence that is no standfirst


def take_captions(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as captions the lines that stand where only they do, below the title and more of the head."""
    _take_above_the_title(top, forms)
    texts = [at for at, text in enumerate(top) if len(text) >= _SHORTEST_TEXT and not forms[at]]
    for number in range(1, min(texts[-1] if texts else 0, _REACH)):  # none stands below all text, as rows of tables do
        if not forms[number] and _is_of_a_gallery(top, number):
            forms[number] = (Part(Form.CAPTION, top[number]),)
        elif forms[number] and (forms[number][0].form is Form.CAPTION or top[number].startswith("©")):
            _take_above_a_credit(top, forms, number)
        elif not forms[number] and _is_said_twice(top, forms, number):
            forms[number : number + 2] = [(Part(Form.CAPTION, text),) for text in top[number : number + 2]]
        elif not forms[number] and _tells_of_a_picture(top, forms, number):
            forms[number] = (Part(Form.CAPTION, top[number]),)
        elif _is_photographer(top, forms, number):
            forms[number - 1 : number + 1] = [(Part(Form.CAPTION, text),) for text in top[number - 1 : number + 1]]
        elif not forms[number] and _is_among_what_is_sure(top, forms, number):
            forms[number] = (Part(Form.CAPTION, top[number]),)


def _take_above_the_title(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as a caption a first sentence with a credit below it, where a headline and more of a head follow."""
    is_credited = len(top) > _CREDITED and not forms[0] and bool(forms[1]) and forms[1][0].form is Form.CAPTION
    is_sentence = is_credited and headline.ends_as_a_sentence(top[0]) and len(top[0]) <= _LONGEST
    is_above_a_title = is_sentence and not forms[2] and headline.is_headline(top[2])
    if is_above_a_title and any(map(is_sure, forms[_CREDITED:_REACH])):
        forms[0] = (Part(Form.CAPTION, top[0]),)


def _is_of_a_gallery(top: Sequence[str], number: int) -> bool:
    """Tell whether a line stands below which picture of several it is, and above the next: "1 of 4", …, "2 of 4"."""
    others = (*top[max(0, number - _NEAR) : number], *top[number + 1 : number + 1 + _NEAR])
    counted = [found for found in map(_OF_SEVERAL.fullmatch, others) if found]
    return (
        bool(_OF_SEVERAL.fullmatch(top[number - 1])) and len(counted) > 1 and len(top[number]) <= _LONGEST_OF_A_GALLERY
    )


def _take_above_a_credit(top: Sequence[str], forms: list[tuple[Part, ...]], number: int) -> None:
    """Take the line above a credit, and above that what was to be shown in the picture's place, which says the same."""
    caption = number
    if _is_a_credit(top[number]) and _may_be_a_caption(top, forms, number - 1):
        caption = number - 1
        forms[caption] = (Part(Form.CAPTION, top[caption]),)
    above = caption - 1
    if above < 1 or forms[above] or len(top[above]) > _LONGEST_BARE:
        return
    is_apart = is_sure(forms[above - 1]) and _is_who_or_when_said(forms[:above]) and not all(forms[:above])
    is_shown = is_apart and furniture.ends_as_a_credit(top[caption]) and len(top[above].split()) <= _MOST_WORDS
    if is_shown or _say_the_same(top[above], top[caption]):
        forms[above] = (Part(Form.CAPTION, top[above]),)


def _is_a_credit(text: str) -> bool:
    return furniture.is_only_a_credit(text) or (len(text) <= _LONGEST_CREDIT and furniture.opens_as_a_credit(text))


def _may_be_a_caption(top: Sequence[str], forms: Sequence[tuple[Part, ...]], number: int) -> bool:
    text = top[number]
    is_standfirst = headline.ends_as_a_sentence(text) and len(text.split()) > _MOST_WORDS
    if number < 1 or forms[number] or len(text) > _LONGEST or is_standfirst:
        return False
    unknown = sum(not parts for parts in forms[:number])
    title = next((at for at in range(number) if not forms[at]), number)
    is_bare = furniture.is_only_a_credit(top[number + 1])
    is_apart = bool(forms[number - 1]) and not headline.is_headline(text)  # of title and standfirst
    return (unknown > 1 and (is_bare or is_apart)) or _is_who_or_when_said(forms[title:number])


def _is_said_twice(top: Sequence[str], forms: Sequence[tuple[Part, ...]], number: int) -> bool:
    """Tell whether a line below title and date opens the next one, as what a page shows in a picture's place does."""
    if number + 1 < len(top) and top[number] == top[number + 1] and _SHORTEST_TEXT < len(top[number]) <= _LONGEST_TWICE:
        return any(map(is_sure, forms[:number])) and not all(forms[:number])
    if (
        number + 1 == len(top)
        or not _SHORTEST_SAID <= len(top[number]) <= _LONGEST
        or not top[number + 1].startswith(top[number].rstrip("."))
    ):
        return False
    if len(top[number + 1]) > 2 * len(top[number]) and not furniture.ends_as_a_credit(top[number + 1]):
        return False  # a heading, with which its paragraph begins
    if len(_WORD.findall(top[number])) < _FEWEST_SAID and top[number].isascii():
        return False
    title = next((at for at in range(number) if not forms[at]), number)
    return len(top[number + 1]) <= _LONGEST and any(map(is_sure, forms[title:number]))


def _is_photographer(top: Sequence[str], forms: Sequence[tuple[Part, ...]], number: int) -> bool:
    """Tell whether a name or an agency stands below a line that nobody knows, and both below who wrote."""
    is_name = len(forms[number]) == 1 and forms[number][0].form in (Form.NAME, Form.OUTLET) and not forms[number - 1]
    said = {part.form for parts in forms[: number - 1] for part in parts} if is_name else set()
    is_below = not said.isdisjoint((Form.AUTHOR, Form.NAME)) and not all(forms[: number - 1])
    is_below_all = is_below and (Form.PUBLISHED in said or not _is_more_of_the_head(forms, number))
    text = top[number - 1]
    is_standfirst = headline.ends_as_a_sentence(text) and len(text.split()) > _MOST_WORDS
    return is_below_all and len(text) <= _LONGEST_BARE and not is_standfirst


def _is_more_of_the_head(forms: Sequence[tuple[Part, ...]], number: int) -> bool:
    """Tell whether who wrote, or when, stands directly below."""
    below = [part.form for parts in forms[number + 1 : number + 2] for part in parts]
    return not {Form.AUTHOR, Form.NAME, Form.ROLE, Form.PUBLISHED}.isdisjoint(below)


def _tells_of_a_picture(top: Sequence[str], forms: Sequence[tuple[Part, ...]], number: int) -> bool:
    """Tell whether a line between title and text says who is on a picture, or at its end whose it is."""
    text = top[number]
    if len(text) > _LONGEST_TOLD or not _may_tell_of_a_picture(text) or all(forms[:number]):
        return False
    return bool(_ON_THE_PICTURE.search(text)) or _ends_with_an_agency(text)


def _may_tell_of_a_picture(text: str) -> bool:
    words = text.split()
    is_seen = "(" in text or words[-1].rpartition("/")[2].strip("().|") in _LAST_WORDS
    return is_seen or not _OF_PICTURES.isdisjoint(text.lower().split()) or text[0] in _OF_CHINESE


def _ends_with_an_agency(text: str) -> bool:
    """Tell whether the last word of a few is an agency of pictures, and none before it says that it is its own news."""
    found = _AGENCY_LAST.search(text)
    return found is not None and found["before"].casefold() not in _LEAD_TO_AN_AGENCY


def _is_who_or_when_said(forms: Sequence[tuple[Part, ...]]) -> bool:
    return any(part.form in (Form.AUTHOR, Form.NAME, Form.PUBLISHED) for parts in forms for part in parts)


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
