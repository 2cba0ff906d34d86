"""For whom those wrote who are named: the newspaper beside a name or a role, and the one that a text names at its foot.

Jane Doe, CNN    Special to The Post    Prairie Post staff    Repórter da Agência Brasil    Jane Doe for GroundLens
Source: The Post    This article is republished from The Post.    (PAP)
"""

import re
from collections.abc import Iterator, Sequence

from reader.formats.heads import attribution, byline_words, outlet_lines, outlet_words

_PARTS = re.compile(r"\s*[,|•·(]\s*|\s+[/–—-]\s+")
_FOR = re.compile(
    r"\b(?:(?:special|exclusive|exclusively|speciale?|spécial|especial) (?:to|for|per|pour|para)|contributed to|for|für"
    r"|pour|para|per|voor|för|dla|для)\s+(?P<outlet>(?-i:[^\W\d_a-z]|the\s(?=[A-Z])|l’).*)$",
    re.IGNORECASE,
)
_LEAD_TO_AN_OUTLET = frozenset("at of for with da do de del della di du der des bei beim van von vid på w для".split())
_STAFF = re.compile(
    r"(?P<outlet>(?-i:[^\W\d_a-z]).*?)\s+(?:(?:senior|special|political|sports?|business|science|city)\s+)?"
    r"(?:staff(?:\s(?:writers?|reporters?|report))?|writers?|reporters?|correspondents?|columnists?|newsroom|redaktion"
    r"|redactie|redaktionen)",
    re.IGNORECASE,
)
_NEWSROOM = re.compile(
    r"(?:(?:par|por|von|door|av|di) )?(?:redacción|redazione|redação|redaktion|redaktionen|redactie|rédaction|"
    r"redakcja|редакция)(?: de(?: la)?|"
    r" di| da| der)?\s"
    r"(?P<outlet>(?-i:[^\W\d_a-z]).{2,40})",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?:from|via|do|aus) (?P<outlet>The [A-Z].{2,30})")
_WITH_AN_AGENCY = re.compile(
    rf"(?P<outlet>(?-i:[^\W\d_a-z]).{{1,40}}?|\d\d \w+)(?:\s(?:avec|with|mit|con|com|med|met|z|i|and|et|y|und)\s|"
    rf"\s?[/+]\s?)(?:{'|'.join(sorted(outlet_words.AGENCIES))}"
    r"|agenc\w+|agenturen|agenzie)",
    re.IGNORECASE,
)
_DESK_OF = re.compile(  # "Do UOL, em São Paulo", "Aus der taz"
    r"(?:do|da|dal|dalla|del|von|aus der|vom|uit|ur|z)\s(?P<outlet>(?-i:[^\W\d_a-z])[^,]{1,30})(?:,?\s(?:em|a|à|in|en|"
    r"de)\s[^,]{2,30})?",
    re.IGNORECASE,
)
_PAIR = re.compile(r"[A-Z]\w{2,} & [A-Z]\w{2,}")
_MOST_WORDS = 5
_ENDS = ".!?:;…"
_LONGEST_AT_THE_FOOT, _TAIL = 160, 5  # code points, paragraphs
_AGENCY_LAST = re.compile(r"[(\[](?P<agency>[^()\[\]\d]{2,20})[)\]]\.?$")
_OTHERS_BEHIND = re.compile(
    r"(?:\s+(?:and|und|et|y|e|i|och|en)|\s*[,/+])\s+(?:(?:news |other )?agenc(?:y|ies)|agenturen|agences|"
    r"agencias|agenzie|agências"
    r"|agentschappen|agencje|others?)\b.*$",
    re.IGNORECASE,
)
_INITIALS_BEHIND = re.compile(rf"{_OTHERS_BEHIND.pattern}|\s?/\s?[a-zà-ÿ]{{1,3}}(?:\([a-z]{{1,3}}\))?$", re.IGNORECASE)
_AT_THE_FOOT = re.compile(
    r"[(\[]?(?:source|sources|quelle|fonte|fuente|bron|källa|źródło|источник|来源|來源)\s?[:：]\s?(?P<labelled>[^:：]{2,50}?)[)\]]?\.?"
    r"|(?:[^\W\d_][\w ]{2,30}\s)?(?:appeared|published|printed|ran)\s(?:originally\s|first\s|on [^,]{4,20} |"
    r"[^\W\d_]+ \d{1,2} )?"
    r"(?:in|on|by)\s(?P<published>(?-i:[A-Z]).{1,40}?)(?:,?\s(?:on\s)?(?:(?-i:[A-Z])[a-z]+\s)?\d.*|\sunder\b.*|\sas\b.*)?\.?"
    r"|(?:this|the) (?:article|story|piece|report) (?:(?:was|is|has been) )?(?:originally |first )?"
    r"(?:republished|published|appeared|reprinted|taken)"
    r" (?:here )?(?:from|in|on|by|with permission from) (?P<republished>(?-i:[A-Z]|the\s(?=[A-Z])).{1,40}?)"
    r"(?:\s(?:under|on|in|with|as)\b.*)?\."
    r"|.{0,40}\bprint edition of (?P<print>(?-i:[A-Z]|the\s(?=[A-Z])).{2,40}?)(?:,? (?:on|under|as|with)\b.*)?\.?",
    re.IGNORECASE,
)


_ALONE = re.compile(
    r"(?:special|exclusive|exclusively) (?:to|for) (?P<outlet>(?:the )?(?-i:[^\W\d_a-z]).*)", re.IGNORECASE
)


def is_for_somebody(line: str) -> bool:
    """Tell whether a line says for whom the article was written, and nothing else: "Special to The Post"."""
    found = _ALONE.fullmatch(line)
    return found is not None and _may_be_an_outlet(found["outlet"])


def outlet_alone_in(line: str) -> str:
    """Return the newspaper that a line names behind "from" or its newsroom: "from The Cubicle", "Redacción El Faro"."""
    found = _NEWSROOM.fullmatch(line) or _FROM.fullmatch(line)
    if found and _may_be_an_outlet(found["outlet"]):
        return found["outlet"]
    found = _WITH_AN_AGENCY.fullmatch(line) or _DESK_OF.fullmatch(line)
    return found["outlet"] if found and attribution.is_outlet(found["outlet"]) else ""


def outlet_beside(said: str) -> str:
    """Return for whom those wrote who are named, where that stands beside them: "CNN" of "Jane Doe, CNN"."""
    words = said.title() if said.isupper() else said
    found = _FOR.search(words)
    if found and _may_be_an_outlet(found["outlet"]):
        outlet = said[found.start("outlet") :]
        return outlet if attribution.is_outlet(outlet) else _PARTS.split(outlet)[0]
    last = _PARTS.split(said)[-1]
    if (staff := _STAFF.fullmatch(last)) and _is_an_outlet(staff["outlet"], last):
        return staff["outlet"]
    return (
        _before_an_agency(said)
        or _behind_a_role(said)
        or _behind_a_name(said)
        or _at_the_end(said)
        or _by_its_form(said)
    )


def _may_be_an_outlet(text: str) -> bool:
    first = _PARTS.split(text)[0].strip()
    words = first.split()
    return (
        0 < len(words) <= _MOST_WORDS
        and first[-1] not in _ENDS
        and all(not word[:1].islower() or word in byline_words.SMALL or word == "the" for word in words)
    )


def _is_an_outlet(text: str, said: str) -> bool:
    """Tell whether what stands before "staff" is for whom they work: any name is that before this word alone."""
    is_staff_of = said.casefold().endswith(" staff") and _may_be_an_outlet(text)
    return not attribution.is_role(text) and (attribution.is_outlet(text) or is_staff_of)


def _behind_a_role(said: str) -> str:
    """Return for whom somebody works whose role stands before it: "BFMTV" of "Jane Doe Journaliste BFMTV"."""
    words = said.split()
    number = next((at for at, word in enumerate(words[:-1]) if attribution.is_role(word)), -1)
    rest = words[number + 1 :] if number >= 0 else []
    for start in range(len(rest)):
        behind = _PARTS.split(" ".join(rest[start:]))[0].strip(" .)")
        is_led = not start or rest[start - 1].lower() in _LEAD_TO_AN_OUTLET
        is_known = attribution.is_outlet(behind) or behind.partition(" ")[0].casefold() in outlet_words.BRANDS
        if is_led and behind[:1].isupper() and is_known and not attribution.is_role(behind):
            return behind
    return ""


def _at_the_end(said: str) -> str:
    """Return a newspaper that is well known and follows a name without a mark: "Jane Doe Fox News"."""
    words = said.split()
    ends = (" ".join(words[start:]) for start in range(2, len(words)))
    return next((end for end in ends if end[:1].isupper() and end.casefold() in outlet_words.BRANDS), "")


def _before_an_agency(said: str) -> str:
    """Return the newspaper that a byline names with an agency: "Le Parisien" of "Le Parisien avec AFP"."""
    found = _WITH_AN_AGENCY.fullmatch(said)
    return found["outlet"] if found and attribution.is_outlet(found["outlet"]) else ""


def _by_its_form(said: str) -> str:
    """Return what stands behind a name and is none by its form: "Port & Tide", "La Voz del Estrecho"."""
    names, *behind = _PARTS.split(said)
    if not attribution.are_people(names):
        return ""
    return next((part for part in behind if _PAIR.fullmatch(part) or outlet_lines.is_titled(part)), "")


def _behind_a_name(said: str) -> str:
    _, *behind = _PARTS.split(said)
    for part in (part.strip(' .()«»“”„"') for part in behind):
        is_address = "." in part and "@" in said
        if part[:1] not in "@" and attribution.is_outlet(part) and not attribution.is_role(part) and not is_address:
            return part
    return ""


def outlet_at_the_foot(body: Sequence[str]) -> str:
    """Return the newspaper or agency that the last lines of a text say is theirs, "" where none says so."""
    return next(_named_at_the_foot(body), "")


def _named_at_the_foot(body: Sequence[str]) -> Iterator[str]:
    for number in range(max(1, len(body) - _TAIL), len(body)):
        text = body[number]
        found = _AT_THE_FOOT.fullmatch(text) if len(text) <= _LONGEST_AT_THE_FOOT else None
        outlet = _INITIALS_BEHIND.sub("", next(filter(None, found.groups()), "")).strip(" .") if found else ""
        is_told = bool(found and (found["republished"] or found["print"]))
        if outlet and (attribution.is_outlet(outlet) or (is_told and _may_be_an_outlet(outlet))):
            yield outlet
        agency = _AGENCY_LAST.search(text[-30:])
        if agency and attribution.is_agency(agency["agency"].partition("/")[0]):
            yield agency["agency"].partition("/")[0]
        if attribution.is_agency(text.strip(" .()/")):
            yield text.strip(" .()/")
