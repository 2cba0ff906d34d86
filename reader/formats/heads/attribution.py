"""Who wrote an article and for whom: bylines, names of people and newspapers, addresses."""

import re
from functools import lru_cache

from reader.formats import dates
from reader.formats.heads import byline_words, outlet_lines, outlet_words, page_words, section_words

_LONGEST_URL = 2_000
_LONGEST_BYLINE = 100
_BYLINE = re.compile(rf"(?P<by>{byline_words.BYLINES})(?:\s*[:：/]\s*|\s+)(?P<names>\S.*)", re.IGNORECASE)
_GLUED_BYLINE = re.compile(
    r"(?:作者|[^\W\d_]{0,4}(?:记者|記者)|通讯员|本报记者|本報記者|新华社记者|文|撰文|采写)\s*[:：/|"
    r"｜]?\s*(?P<names>[^\W\d_]{2,4}(?:\s+(?!通讯员|实习|编辑|摄影)[^\W\d_]{2,4})*)(?:\s*(?:通讯员|"
    r"实习生)\s*[^\W\d_]{2,4})?(?:\s*(?:[／/]\s*[^\W\d_]{2,4})?(?:报道|報導|報道|电|電))?"
)
_WRITTEN_BEHIND = re.compile(r"(?P<names>[^\W\d_]{2,4})\s*[／/]\s*[文撰]")
_FIRST_OF_SEVERAL = re.compile(
    r"\s*(?:,|;|/|\||&|\s[–—-]\s|\b(?:avec|con|mit|(?<!\.)com|with|met)\b|\band\b|\bund\b|\bet\b|\by\b|\bi\b|\be\b|"
    r"\boch\b|\ben\b|\bи\b|、)\s*"
)
_PLACE_OF_WRITING = re.compile(
    r"(?:^|,?\s+)(?:report(?:s|ing|ed)\s+)?(?:in|at|à|en|em|a|w|i|в|aus|from|desde|depuis|из|från)\s+[^\W\d_a-z].*$"
)
_IN_OR_AFTER_A_COMMA = re.compile(rf"{_PLACE_OF_WRITING.pattern}|, ")
_HANDLE = re.compile(r"\s+@\w{2,30}(?=\s)")
_FIGURES = re.compile(r"(?<![^\W\d_])\d")  # of no name such as "Radio P4"
_DEGREE = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Za-z.]{2,6}|[JS]r\.?")  # "PhD", "M.D."
_ADDRESS_BEHIND = re.compile(r"\s*(?:[|•·–—-]|\s)\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+$")
_BEHIND_A_NAME = re.compile(r"\s*(?:@\w+|[<(\[]?[\w.+-]+@[\w.-]+[>)\]]?|\([^()]{1,40}\))$")
_OF_TEXT = {"words", "text", "story"}
_MADE_BY = re.compile(
    r"(?P<what>[^\W\d_]+(?:\s[^\W\d_]+){0,3})"
    r"(?:(?<=reportage)\sd[’']|(?<=article)\sd[’']|\s(?:by|par|por|von|door|av|da|(?<=articolo )di|(?<=servizio )di"
    r"|(?<=reportagem )de|(?<=artículo )de|(?<=crónica )de|(?<=crônica )de|(?<=análisis )de|(?<=análise )de"
    r"|(?<=reportaje )de|(?<=entrevista )de|(?<=texto )de|(?<=artigo )de|(?<=informe )de|(?<=enquête )de"
    r"|(?<=reportage )de|(?<=chronique )de|(?<=analyse )de|(?<=article )de|(?<=intervista )di|(?<=analisi )di"
    r"|(?<=commento )di|(?<=cronaca )di|(?<=reportage )di"
    r"|(?<=portrait )de|(?<=perfil )de|(?<=retrato )de|(?<=ritratto )di)\s)(?P<names>[^\W\d_].*)",
    re.IGNORECASE,
)
_ROLE_BEFORE = re.compile(  # "unserer Korrespondentin Jane Doe"
    r"(?:[Uu]nser(?:er|em|en)?|[Oo]nze|[Nn]ostr[oa]|[Nn]otre|[Nn]uestr[oa]|[Nn]oss[oa]|[Vv]år|[Nn]os)\s+"
    r"(?:(?:[^\W\d_A-Z][\w-]*\s+){1,3}(?:[^\W\d_a-z][\w-]*,\s+)?|[\w-]+\s+)(?=[^\W\d_a-zà-ÿ])"
)
_INITIALS = re.compile(r"(?:[^\W\d_a-z]\.\s?){2,3}|(?![IVXLC]+$)[^\W\d_a-zà-ÿ]{2,4}")
_ENDINGS_OF_GENDER = frozenset("in innen a as e es or trice ka".split())
_SORTS_OF_TEXTS = frozenset(
    "interview review feature portrait porträt gespräch intervista entrevista reportage".split()
)
_LINK_TO_NAMES = re.compile(
    r"(?:(?P<with>with|mit|con|com|avec|med|met|z|с)\s|(?:de|di|by|von|av|door|por|par|da|a cura di)\s|d[’'])"
    r"(?=[^\W\d_a-z])"
)
_PICTURES_BESIDE = re.compile(
    r"(?<=[^\W\d_])\s(?:illustrations?|photographs?|photography|photos?|pictures?|graphics)\sby\s.*"
)
_SIGNED = re.compile(  # beside a date: "posted by jane doe", "by Jane"
    r"(?:(?:posted|published|written|submitted|added|created|uploaded) )?(?:by|par|por|von|door|av|przez|da):?\s"
    r"(?P<names>[^\W\d_][\w.’'-]*(?:\s[^\W\d_][\w.’'-]*){0,2})",
    re.IGNORECASE,
)
_NAMELESS = re.compile(
    r"(?:(?:from|by)\s)?(?P<who>(?:(?:our|a|the)\s(?:\w+\s){0,2}?|(?:our\s)?(?:staff|special|own|city)\s)"
    r"(?:correspondent|reporter|writer)s?(?:\s(?:in|at|from)\s(?-i:[^\W\d_a-z]).{1,40})?)\.?",
    re.IGNORECASE,
)
_OUR_OWN = re.compile(
    r"(?:(?:von|vom|door|de|par|dal|dai|dalla|do|da|por|av|fra|od|от)\s)?"
    r"(?P<who>(?:unser\w{0,2}|onze|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|vår[at]?|nasz\w{0,3}|наш\w{0,3})\s"
    r"(?:\w{3,20}\s)?(?:korrespondent\w*|reporter\w*|berichterstatter\w*|verslaggev\w+|correspond[ae]nt\w*"
    r"|envoyée?s?\sspécia\w+|corresponsal\w*|enviad[oa]s?(?:\sespecia\w+)?|inviat[oaie]|corrispondent\w+"
    r"|medarbetare|wysłanni\w+|korespondent\w*|корреспондент\w*)"
    r"(?:\s(?:in|uit|à|en|a|em|i|w|z|в|из)\s(?-i:[^\W\d_a-z]).{1,40})?|本[报報]记者|本[报報]記者)\.?",
    re.IGNORECASE,
)
_BEFORE_A_DESK = re.compile(
    r"^(?:a cura della|dalla|da|de la|por|par|von der|von|door de|door|van de|av|by)\s+", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\s*\([^()]{1,60}\)")
_DESCRIPTION = re.compile(r"(?:the|our|a|an|one of|staff|[^\W\d_a-z])\b[^\d.!?:;…]*(?<!\W)")  # "the Paris office"
_LONGEST_DESCRIPTION = 7  # words
_LONGEST_SHORT = 4  # code points of a short name: "g1"
_LONGEST_ROLE = 8  # words
_LONGEST_NAME = 4  # words, particles counted
_LONGEST_SHORTENED = 5  # code points, a stop counted: "Prof."
_MOST_WORDS_OF_A_PLACE = 2
_LONGEST_GLUED_NAME = 3  # Chinese, Japanese or Korean characters
_ENDS_OF_CHINESE_OUTLETS = "网網报報社台刊"
_HAN_SENTENCE = re.compile("[\u3400-\u9fff]{6}")  # no name has so many characters on end
_OUTLETS_AND_AGENCIES = outlet_words.OUTLETS | outlet_words.AGENCIES
_OF_DESKS = frozenset("desk newsroom bureau".split())
_ROLES_AND_DESKS = byline_words.ROLES | byline_words.DESKS
_BEFORE_SMALL = byline_words.SMALL - {"of", "and", "the", "für"}  # names go on small behind these: "Le Journal du soir"
_OF_WORK = _ROLES_AND_DESKS | byline_words.OF_ROLES
_BESIDE_A_NAME = _ROLES_AND_DESKS | _OUTLETS_AND_AGENCIES | byline_words.LINKING | byline_words.SMALL
_BETWEEN_NAMES = _BESIDE_A_NAME | byline_words.PARTICLES | {*"avec con mit com with met och и z с".split()}
_OUTLETS_AND_SECTIONS = outlet_words.OUTLETS | section_words.SECTIONS | page_words.SHARING
_OF_NO_NAME = (byline_words.OF_NO_NAME | _OUTLETS_AND_SECTIONS) - byline_words.PARTICLES  # "von" is on pages as well
_REPORTING_BY = re.compile(
    r"[(\[]?(?:reporting|posted) by:?\s+(?P<names>[^;()\[\]]{2,120}?)\s*"
    r"(?P<rest>[;()\[\]].{0,400}|[.,]?\s*(?:writing|editing)\s.{0,400}|\s+at\s.{0,40})?\.?",
    re.IGNORECASE,
)
_NAME_PART = re.compile(
    r"(?:[^\W\d_a-z][\w.’'-]*|(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|abu|ter|zu|y|e)\b|"
    r"al-\w+)"
    r"[\w.’'-]*$"
)

_OF_A_SENTENCE = frozenset(
    "a an un une uno una um uma ein eine einem einer een its his her their is are was were has have will not".split()
)
_REPORTS = frozenset("reports report writes berichtet berichten schreibt rapporte informa riferisce relata".split())
OF_NOBODY = frozenset(
    {
        "admin",
        "administrator",
        "red",
        "redakcja",
        "redaktion",
        "redacción",
        "editor",
        "staff",
        "webmaster",
        "editorial",
        "our",
        "noon",
        "midnight",
    }
)
_DOMAIN = re.compile(
    r"(?:www\.)?(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,7}|[а-яё-]+\.(?:ру|рф|ком))(?:/\S*)?", re.IGNORECASE
)
_NO_OUTLET = re.compile(r"(?<!\b[^\W\d_a-z])\.|[!?:：;,…|•·]|\s[–—/-]\s")
_LONGEST_OUTLET, _LONGEST_OUTLET_OF_EAST_ASIA = 6, 8  # words, characters
FIRST_OF_EAST_ASIA = "\u2e80"
_URL = re.compile(r"<?(?P<url>(?:https?://|www\.)[^\s<>]+)>?", re.IGNORECASE)
_HOST = re.compile(r"(?:https?://)?(?:[^/?#@]*@)?(?:www\d?\.)?(?P<host>[^/?#:@]+)", re.IGNORECASE)


def url_of(line: str) -> str:
    """Return the address that a line consists of, "" if it is none."""
    found = _URL.fullmatch(line) if len(line) <= _LONGEST_URL else None
    return found["url"] if found else ""


def host_of(url: str) -> str:
    """Return the host in an address, without "www."."""
    found = _HOST.match(url)
    return found["host"].lower().rstrip(".") if found else ""


def author_of(line: str, below_title: bool = False) -> str:
    """Return the names in a byline that stands alone on its line ("By Jane Doe and John Roe"), "" if it is none.

    Below a title "by Jane Doe" and "By our own correspondent" are bylines as well; above, only what looks like names.
    """
    if len(line) > _LONGEST_BYLINE:
        return ""
    if glued := _GLUED_BYLINE.fullmatch(line) or _WRITTEN_BEHIND.fullmatch(line):
        return glued["names"]
    found = _opening_of(line)
    if not found:
        return (_behind_from(line) or _before_reports(line) or _behind_what_was_made(line)) if below_title else ""
    if found["names"].lower() in _ENDINGS_OF_GENDER:
        return ""  # "Autor/in", a label alone
    if found["names"].startswith("|") or (not below_title and found["by"].lower() in _SORTS_OF_TEXTS):
        return ""  # whom it is about
    if (below_title and _INITIALS.fullmatch(found["names"])) or is_agency(found["names"]):
        return found["names"]
    return _names_of(line, found, below_title=below_title)


def behind_by(line: str) -> str:
    """Return what stands behind the words that open a byline: "Jane Doe, cook" of "By Jane Doe, cook"."""
    found = _opening_of(line) if len(line) <= _LONGEST_BYLINE else None
    return found["names"] if found else ""


@lru_cache(maxsize=64)  # a line is asked for several times, one behind the other
def _opening_of(line: str) -> re.Match[str] | None:
    return _BYLINE.fullmatch(line)


def _names_of(line: str, found: re.Match[str], *, below_title: bool) -> str:
    """Return the names in a byline where they look like some."""
    is_english = found["by"].lower() == "by"
    found_names = _ADDRESS_BEHIND.sub("", found["names"])
    names = _PICTURES_BESIDE.sub("", _ROLE_BEFORE.sub("", found_names.rstrip(" .,:")))
    if found["by"].lower() in _SORTS_OF_TEXTS and (link := _LINK_TO_NAMES.match(names)):
        if link["with"]:
            return ""  # to whom somebody spoke
        names = names[link.end() :]
    if not below_title and found["by"][:1].islower():
        return names if are_people(names) else ""
    if _are_names(names) and (is_english or _begins_with_a_person(names)):
        return names
    if below_title and is_english and _may_be_names(found["names"]):
        return names
    return _behind_what_was_made(line) if below_title else ""


def _before_reports(line: str) -> str:
    """Return who reports, where a line says so and nothing else: "Jane Doe reports"."""
    names, _, last = line.rpartition(" ")
    return names if last in _REPORTS and are_people(names) else ""


def signer_of(text: str) -> str:
    """Return who signed with as little as a first name or in small letters; so only beside a date: "by jane doe"."""
    found = _SIGNED.fullmatch(text)
    words = found["names"].lower().split() if found else []
    is_name = bool(words) and not byline_words.OF_NO_NAME.intersection(words) and not dates.is_around_a_date(words[0])
    return found["names"] if found and is_name and words[0] not in OF_NOBODY else ""


def _behind_from(line: str) -> str:
    """Return who reports from where: "From Jane Doe in Geneva", which "From dawn to dusk" does not."""
    names = line[len("from ") :]
    is_byline = line[: len("from ")].lower() == "from " and are_people(names) and _IN_OR_AFTER_A_COMMA.search(names)
    return names if is_byline else ""


def nameless_author_of(line: str) -> str:
    """Return who wrote where a newspaper does not name them: "From our correspondent in Geneva", "Agencies".

    So it says in other languages: "Door onze verslaggever".
    """
    if line.casefold() in byline_words.DESKS_ALONE:
        return _BEFORE_A_DESK.sub("", line)
    found = (_NAMELESS.fullmatch(line) or _OUR_OWN.fullmatch(line)) if len(line) <= _LONGEST_BYLINE else None
    return found["who"] if found else ""


def _behind_what_was_made(line: str) -> str:
    """Return the people in "Essay by Jane Doe", "Publié par Jane Doe" and the like, who are no photographers."""
    found = _MADE_BY.fullmatch(line)
    made = set(found["what"].lower().split()) if found else set()
    if not found or (made & byline_words.OF_NO_AUTHOR and not made & _OF_TEXT):
        return ""
    return found["names"] if are_people(found["names"]) else ""


def is_agency(name: str) -> bool:
    return name.lower() in outlet_words.AGENCIES


def agency_of(author: str) -> str:
    """Return the agency that an author is, or whose staff: "Reuters" of "Reuters Staff"; "" if it is none."""
    agency = author.removesuffix(" Staff")
    return agency if is_agency(agency) else ""


def reporters_of(paragraph: str) -> tuple[str, bool]:
    """Return the names after "Reporting by", "" if there are none, and whether the paragraph says nothing else."""
    found = _REPORTING_BY.fullmatch(paragraph) if len(paragraph) <= 600 else None
    if not found or not _are_names(found["names"].rstrip(" .,")):
        return "", False
    return found["names"].rstrip(" .,"), not (found["rest"] or "").strip(" ()[].;")


def is_role(text: str) -> bool:
    """Tell whether a text says what somebody is at a newspaper: "Political correspondent", "Staff Writer"."""
    words = [word.strip(".,()").lower() for word in text.split()]
    is_somewhere = words[1:2] == ["a"] and words[0] in byline_words.ROLES  # "inviata a Roma"
    small = words[2:] if is_somewhere else words
    if not 1 <= len(words) <= _LONGEST_ROLE or text[-1] in ".!?:" or not _OF_A_SENTENCE.isdisjoint(small):
        return False
    return any(word in byline_words.ROLES or word.endswith(byline_words.ENDS_OF_ROLES) for word in words)


def is_role_of_somebody(text: str) -> bool:
    """Tell whether a role ends a text, or is followed by where or for whom: no headline such as "Reporter freed"."""
    words = [word.strip(".,()").lower() for word in text.split()]
    behind = [after for word, after in zip(words, [*words[1:], ""], strict=True) if is_role(word)]
    return any(not after or after in byline_words.LINKING for after in behind) or "," in text


def is_outlet(text: str) -> bool:
    """Tell whether a text looks like the name of a newspaper, a broadcaster, an agency or a site."""
    if _DOMAIN.fullmatch(text) or outlet_words.is_brand(text) or _is_of_a_place(text):
        return True
    words = [word.strip("()’'") for word in re.split(r"[\s-]+|(?<=\b[LlDd])[’']", text)]
    if not 1 <= len(words) <= _LONGEST_OUTLET or _NO_OUTLET.search(text) or ("/" in text and " " in text):
        return False
    known = [word for word in words if word.lower() in _OUTLETS_AND_AGENCIES]
    if len(words) > 1:
        known = [word for word in known if word.lower() not in outlet_words.NAMES_OF_PEOPLE_AND_AGENCIES]
    if words[-1][-1:] > FIRST_OF_EAST_ASIA and len(words[-1]) > _LONGEST_OUTLET_OF_EAST_ASIA:
        return False
    if not known and not words[-1].lower().endswith(outlet_words.ENDS_OF_OUTLETS):
        return False
    if len(words) > 2 and words[0].lower() in byline_words.ROLES and words[1].lower() in byline_words.LINKING:
        return False
    return all(
        not word[:1].islower() or word in known or word.lower() in byline_words.SMALL or before.lower() in _BEFORE_SMALL
        for before, word in zip(["", *words], words, strict=False)
    )


def _is_of_a_place(text: str) -> bool:
    """Tell whether a text is the name of a newsroom elsewhere: "Europa Press Andalucía"."""
    brand, _, place = text.rpartition(" ")
    return place.istitle() and place.isalpha() and " " in brand and brand.casefold() in outlet_words.BRANDS


def are_people(text: str) -> bool:
    """Tell whether a text is nothing but names of people: "Jane Doe", "Jane Doe in Geneva", "Jane Doe and John Roe"."""
    if not text or len(text) > _LONGEST_BYLINE or text[-1] in "!?:;." or _FIGURES.search(text):
        return False
    if "\t" in text or _HAN_SENTENCE.search(text) or _goes_on_small(text):  # cells of a row; a headline in Chinese
        return False
    several = filter(None, _FIRST_OF_SEVERAL.split(_IN_BRACKETS.sub("", text)))
    names = [_without_place(_BEHIND_A_NAME.sub("", _HANDLE.sub("", one))) for one in several]
    return bool(names) and _is_person_with_a_role(names[0]) and all(map(_may_follow_a_person, names[1:]))


def _goes_on_small(text: str) -> bool:
    """Tell at first sight that a text is a sentence, whose second word is small and none that stands beside names."""
    second = text.split(None, 2)[1:2]
    return bool(second) and second[0][0].islower() and second[0].rstrip(".,") not in _BETWEEN_NAMES


def _without_place(name: str) -> str:
    """Return a name without where or for whom: "Jane Doe in Geneva", "Jane Doe for The Post"."""
    before, _, outlet = name.partition(" for ")
    return before if outlet and is_outlet(outlet) else _PLACE_OF_WRITING.sub("", name)


def _may_follow_a_person(text: str) -> bool:
    """Tell whether a text may stand behind a name, which an empty one is that was a place: ", in Geneva"."""
    is_short = not text or text.lower() in byline_words.DESKS or bool(_DEGREE.fullmatch(text))
    is_named = text.istitle() or text.isupper()
    is_place = len(text.split()) <= _MOST_WORDS_OF_A_PLACE and is_named and text.lower() not in _OF_NO_NAME
    is_known = is_outlet(text.strip('«»“”„"')) or outlet_lines.is_titled(text)
    return is_short or is_place or is_known or _is_person(text) or is_role(text) or _is_person_with_a_role(text)


def _is_person_with_a_role(text: str) -> bool:
    """Tell whether a text names somebody, perhaps with a role of some words behind: "Jane Doe Staff Writer"."""
    return has_role_behind(text) or _is_person(text)


def is_desk(text: str) -> bool:
    """Tell whether what looks like a name is a part of a newspaper, in which somebody who is named may work."""
    words = text.lower().split()
    return len(words) > 1 and words[-1] in _OF_DESKS and not _FIRST_OF_SEVERAL.search(text)


def is_only_a_role(text: str) -> bool:
    """Tell whether what looks like people is a role: "Capitol Bureau Chief", not "Jane Doe (correspondent)"."""
    first = next(filter(None, _FIRST_OF_SEVERAL.split(_IN_BRACKETS.sub("", text))), "")
    return bool(first) and is_role(first) and not has_role_behind(first)


def has_role_behind(text: str) -> bool:
    """Tell whether a role in capitals follows a name, without as much as a comma between them."""
    words = text.split()
    return any(
        _is_person(" ".join(words[:count]))
        and not _OF_WORK.intersection(word.lower() for word in words[:count])
        and words[count][:1].isupper()
        and (words[-1].lower() in byline_words.ROLES or words[count].lower() in byline_words.ROLES)
        for count in (2, 3)
        if len(words) > count
    )


def _begins_with_a_person(names: str) -> bool:
    first = next(filter(None, _FIRST_OF_SEVERAL.split(_IN_BRACKETS.sub("", names))), "")
    return is_outlet(first) or _is_person(_PLACE_OF_WRITING.sub("", _BEHIND_A_NAME.sub("", first)))


def _is_person(text: str) -> bool:
    words = text.split()
    if len(words) == 1 and not text.isascii() and text[0] > FIRST_OF_EAST_ASIA:
        return (
            2 <= len(text) <= _LONGEST_GLUED_NAME
            and text[-1] not in _ENDS_OF_CHINESE_OUTLETS
            and not _OUTLETS_AND_SECTIONS & {text}
        )
    if not 2 <= len(words) <= _LONGEST_NAME or not all(map(_NAME_PART.match, words)) or any(map(str.isdigit, text)):
        return False
    return (
        not words[-1].islower()
        and words[0].lower() not in byline_words.GREETINGS
        and not (words[0].endswith(".") and len(words[0]) > _LONGEST_SHORTENED)
        and sum(not word.islower() for word in words) >= 2
        and not _OF_NO_NAME.intersection(word.lower() for word in words)
    )


def _goes_with_a_name(text: str) -> bool:
    """Tell whether a text may follow a name: a degree, a desk, a role, "Special to The Post", "Photographs by X Y"."""
    words = text.split()
    if is_role(text) or (len(words) == 1 and len(text) <= _LONGEST_SHORT) or _DOMAIN.fullmatch(text):
        return True
    small = sum(
        word.isalpha() and word[0].islower() and word not in _BESIDE_A_NAME for word in (w.strip(".,") for w in words)
    )
    return len(words) <= _LONGEST_ROLE and small <= (1 if not text[:1].islower() else 0)


def _are_names(names: str) -> bool:
    first, *others = [
        _BEHIND_A_NAME.sub("", _HANDLE.sub("", one))
        for one in _FIRST_OF_SEVERAL.split(_IN_BRACKETS.sub("", names))
        if one
    ] or [""]
    words = _without_role(first.split())
    if not words or not all(word.lower() in byline_words.LINKING or _NAME_PART.match(word) for word in words):
        return False
    if not all(map(_goes_with_a_name, others)):
        return False
    if is_agency(names) or is_agency(first) or any(word.lower() in _ROLES_AND_DESKS for word in words):
        return True
    person = _PLACE_OF_WRITING.sub("", " ".join(words)).split()
    return len(person) >= 2 or (not first.isascii() and len(first) >= 2)


def _without_role(words: list[str]) -> list[str]:
    """Return the words of a name without a role behind it: "Jane Doe Education correspondent"."""
    behind = next((count for count in (2, 3) if len(words) > count and is_role(" ".join(words[count:]))), len(words))
    return words[:behind] if words[behind:] and words[-1].islower() else words


def _may_be_names(names: str) -> bool:
    return len(names.split()) <= _LONGEST_DESCRIPTION and bool(_DESCRIPTION.fullmatch(names))
