"""Who signed an article whose byline is of no known form: a line opens with a name, and nobody else is named."""

import re
from collections.abc import Sequence

from reader.formats import dates
from reader.formats.heads import attribution, byline_words
from reader.formats.heads.line_parts import Form, Part, is_sure
from reader.formats.heads.word_sets import phrase_set

_LONGEST, _MOST_WORDS, _LONGEST_TAIL = 90, 12, 8  # code points, words, words behind the name
_REACH = 12  # paragraphs
_SEPARATORS = re.compile(r"\s*[,/|•·(–—-]\s*|\s+(?=[^\W\d_A-Z])")
_LEADS_ON = frozenset(  # from a name to whom somebody writes for, or to what they are
    "for für pour para per voor för för dla для is ist est es è é är is jest reports report exclusively in from aus"
    " avec con com med met".split()
)
_REVERSED = re.compile(r"(?P<last>[^\W\d_a-z][\w’'-]+), (?P<first>[^\W\d_a-z][\w’'-]+)")
_APART = re.compile(r"\s*;\s*")
_OF_WORK = re.compile(
    r"(?:colabora|collabora|contribut|mitarbei|medewerk|medarbet|freelanc|frilans|especial|special|speciaal|exklusiv|"
    r"gast|gäst"
    r"|guest|invit|korespond|корреспонд|собственн|corresponden|korrespond|специальн|внештатн|współprac)",
    re.IGNORECASE,
)
_MOST_WORDS_BEFORE, _FEWEST = 3, 3  # words before a name at the end of a line, of a title
_MOST_WORDS_OF_A_NAME = 3
_MARKS = ",|/@()·•:0123456789"
_OF_PLACES = frozenset(
    "new san santa saint st los las el la le upper lower north south east west northern southern port fort mount lake"
    " bad sankt great little nowy nowa stary stara новый новая нижний верхний".split()
)
_BEFORE_PROVIDERS = frozenset(
    "news provided by|provided by|distributed by|published by|source|via|quelle|fuente|fonte|bron|källa|źródło|источник"
    "|来源|bereitgestellt von|fourni par|proporcionado por|fornito da".split("|")
)
_MOST_WORDS_OF_A_PROVIDER = 6
_LONGEST_LIFE = 180  # code points
_OF_LIVES = frozenset(
    "is was works writes covers reports has lives ist war arbeitet schreibt leitet berichtet est écrit travaille couvre"
    " es escribe trabaja è scrive lavora é escreve trabalha schrijft werkt är skriver arbetar jest pisze pracuje пишет"
    " работает —".split()
)
_ENDS = ".!?…:。！？"
_BYLINES_ALONE = phrase_set(  # on a line of their own, above who wrote
    "by|written by|posted by|story by|author|authors|author(s)|von|geschrieben von|veröffentlicht von|verfasst von|"
    "autor|autorin|autoren|autor/in|autor:in|autor*in|par|écrit par|publié par|auteur|auteure|auteurs|auteur(s)|por|"
    "escrito por|publicado por|autora|autores|di|scritto da|a cura di|pubblicato da|autore|autori|door|"
    "geschreven door|av|skriven av|text|przez|autor:|автор|авторы|作者|记者|記者|文"
)
_BRIEF = re.compile(  # which many texts begin with: "Par ici", "By Tuesday"
    r"(?P<by>by|von|par|por|di|door|av|przez):?\s(?P<names>[^\W\d_][\w.’'-]*(?:\s[^\W\d_a-z][\w.’'-]*|\s\d){0,3})",
    re.IGNORECASE,
)
_JOINING = frozenset(", & and und et y e i och en и 、".split())
_MOST_WORDS_ALONE = 5
_ADDRESSES = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:[\s,;|/]+[\w.+-]+@[\w-]+(?:\.[\w-]+)+)+")


def take_names_below_by(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as the author who stands on the line below "By" and nothing else, and as no text addresses of several."""
    for number in range(1, min(len(top), _REACH)):
        text, words = top[number], top[number].split()
        is_below_by = top[number - 1].strip(" :：").casefold() in _BYLINES_ALONE
        is_unknown = not is_sure(forms[number])
        is_name = (
            0 < len(words) <= _MOST_WORDS_ALONE and text[-1] not in _ENDS and not any(map(str.isdecimal, words[0]))
        )
        if is_below_by and is_unknown and (is_name or attribution.are_people(text)):
            forms[number - 1] = (Part(Form.OTHER),)
            is_one_of_several = _is_name(forms[number]) and _is_name(next(iter(forms[number + 1 : number + 2]), ()))
            if not is_one_of_several:
                _take_names_joined(top, forms, number)
        elif not forms[number] and "@" in text and _ADDRESSES.fullmatch(text):
            forms[number] = (Part(Form.OTHER),)


def _take_names_joined(top: Sequence[str], forms: list[tuple[Part, ...]], number: int) -> None:
    """Take as the authors a line and those that a comma or an "and" on a line of its own joins to it."""
    names, at = [top[number].rstrip(" ,")], number + 1
    while at + 1 < len(top) and top[at] in _JOINING and len(top[at + 1].split()) <= _MOST_WORDS_ALONE:
        names.append(top[at + 1].rstrip(" ,"))
        forms[at] = forms[at + 1] = (Part(Form.OTHER),)
        at += 2
    forms[number] = (Part(Form.AUTHOR, ", ".join(names)),)


def _is_name(parts: tuple[Part, ...]) -> bool:
    return len(parts) == 1 and parts[0].form is Form.NAME


def take_brief_bylines(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as the author whom a byline names by a word beside a date and nobody else is named: "Par Elba"."""
    if any(part.form is Form.AUTHOR for parts in forms[:_REACH] for part in parts):
        return
    for number in range(1, min(len(top), _REACH)):
        beside = [
            part.form for parts in (*forms[number - 1 : number], *forms[number + 1 : number + 2]) for part in parts
        ]
        found = _BRIEF.fullmatch(top[number]) if not forms[number] and Form.PUBLISHED in beside else None
        if found and any(not parts for parts in forms[:number]):
            forms[number] = (Part(Form.AUTHOR, found["names"]),)
            return


def take_signers(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as the author who is named first on a line beside a date or the like, where no other line names one."""
    of_head = forms[:_REACH]
    people = [_names_somebody(parts) and not (number == 0 and top[0].isupper()) for number, parts in enumerate(of_head)]
    if any(people):
        return
    for number in range(1, len(of_head)):
        is_beside_what_is_sure = any(map(is_sure, forms[max(0, number - 2) : number + 2]))
        is_unknown = not forms[number] or forms[number][0].form is Form.ROLE
        if not is_unknown or not is_beside_what_is_sure:
            continue
        is_below_a_title = any(not forms[above] and len(top[above].split()) >= _FEWEST for above in range(number))
        signed = signed_in(top[number]) or (_signed_at_the_end(top[number]) if is_below_a_title else "")
        if signed:
            forms[number] = (Part(Form.NAME, signed),)
            return


def _names_somebody(parts: tuple[Part, ...]) -> bool:
    return any(part.form in (Form.AUTHOR, Form.NAME, Form.NAMELESS) for part in parts)


def signed_in(line: str) -> str:
    """Return who is named at the head of a short line that is no sentence, with what they are; "" if it is nobody."""
    words = line.split()
    if len(line) > _LONGEST or not 2 <= len(words) <= _MOST_WORDS or line[-1] in _ENDS or dates.has_time(line):
        return ""
    if name := names_in_order(line):
        return name
    for found in _SEPARATORS.finditer(line):
        name, tail = line[: found.start()], line[found.end() :].strip(" )")
        if attribution.are_people(name) and _may_follow(found[0].strip(), tail):
            return f"{name}, {tail}" if found[0].strip() == "," else name
    return ""


def names_in_order(names: str) -> str:
    """Return names that stand with the last one first as they are said: "Jane Doe" of "Doe, Jane"; "" if none does."""
    found = [_REVERSED.fullmatch(name) for name in _APART.split(names)]
    return ", ".join(f"{one['first']} {one['last']}" for one in found if one) if all(found) else ""


def are_alike(name: str, other: str) -> bool:
    """Tell whether two lines name one person each, and not the same, in the same manner: none may be a place."""
    both = [[word.casefold() for word in one.split()] for one in (name, other)]
    are_names = all(2 <= len(words) <= _MOST_WORDS_OF_A_NAME and _OF_PLACES.isdisjoint(words) for words in both)
    is_plain = not any(mark in name + other for mark in _MARKS)
    return (
        are_names
        and is_plain
        and both[0] != both[1]
        and name.isupper() == other.isupper()
        and not attribution.is_outlet(other)
    )


def _signed_at_the_end(line: str) -> str:
    """Return who is named at the end of a short line, behind a word or two that nobody knows: "Recorded by …"."""
    words = line.split()
    if len(line) > _LONGEST or any(map(str.isdecimal, line)) or line[-1] in _ENDS:
        return ""
    for start in range(1, min(_MOST_WORDS_BEFORE, len(words) - 2) + 1):
        name, lead = " ".join(words[start:]), words[start - 1]
        is_led = lead.islower() or lead in "/|–—-"
        if is_led and name.replace(" ", "").isalpha() and name[0].isupper() and attribution.are_people(name):
            return name
    return ""


def take_providers(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as the newspaper or firm what stands below words that say so and nothing else: "News provided by"."""
    for number in range(1, min(len(top), _REACH)):
        is_told = top[number - 1].strip(" :").casefold() in _BEFORE_PROVIDERS
        is_unknown = not forms[number] or forms[number][0].form is Form.NAME
        if is_told and is_unknown and len(top[number].split()) <= _MOST_WORDS_OF_A_PROVIDER:
            forms[number] = (Part(Form.OUTLET, top[number]),)
            forms[number - 1] = forms[number - 1] or (Part(Form.OTHER),)


def take_lives(top: Sequence[str], forms: list[tuple[Part, ...]]) -> None:
    """Take as no text what a line says of who is named as the author: "Jane Doe is a reporter based in Lowmere."."""
    names = {
        part.value.split(",")[0] for parts in forms[:_REACH] for part in parts if part.form in (Form.AUTHOR, Form.NAME)
    }
    for number, text in enumerate(top[:_REACH]):
        name = next((name for name in names if text.startswith(f"{name} ")), "")
        verb = text[len(name) :].split(None, 1)[:1]
        is_caption = bool(name and number) and len(text) <= _LONGEST and text[-1] not in _ENDS and text.count(name) == 1
        if is_caption and not forms[number] and text[len(name) + 1 : len(name) + 2].islower():
            forms[number] = (Part(Form.CAPTION, text),)
            continue
        is_life = bool(name and verb) and len(text) <= _LONGEST_LIFE and verb[0].lower() in _OF_LIVES
        if is_life and not forms[number] and attribution.are_people(name):
            forms[number] = (Part(Form.ROLE, text),)


def _may_follow(separator: str, tail: str) -> bool:
    words = tail.split()
    if not words or len(words) > _LONGEST_TAIL or any(map(str.isdecimal, tail)):
        return False
    if not separator:
        return words[0].lower() in _LEADS_ON or attribution.is_role(words[0])
    is_named = not words[0][:1].islower()
    is_short = len(words) <= 3 and not byline_words.OF_NO_NAME.intersection(word.lower() for word in words)
    return is_named or bool(_OF_WORK.match(tail)) or attribution.is_role(tail) or (separator == "," and is_short)
