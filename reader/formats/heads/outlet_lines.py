"""Lines that say where an article appeared and when: "The Quill and Compass, May 4, 2023"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.formats.heads import byline_words

_PARTS = re.compile(r"\s*[,·|•–—]\s+")
_OPENS = re.compile(
    r"(?:the|le|la|les|der|die|das|el|los|las|il|lo|gli|de|het|den|det|o|a|os|as)\s|l[’']", re.IGNORECASE
)
_ELISION = re.compile(r"\b((?:[dDnNsS]?[aeu])?[lL]{0,2}[lLdD])['’]")  # "l’", "d’", "dell’", "nell’"
_OF_ROMANCE = re.compile(r"(?:Le|La|Les|El|Los|Las|Il|Lo|Gli|O|A|Os|As)\s|L[’']")
_FEWEST_CAPITALS = 3
_FEWEST_WORDS, _MOST_WORDS = 3, 7  # two are a place as well: The Hague, El Paso

_ISSUE = re.compile(
    r"(?P<name>(?-i:[^\W\d_a-z])[^\d,;:.!?]{2,40}),?\s(?:n\.?\s?[º°o]\.?|no\.?|nr\.?|№|#|issue|ausgabe|numéro|número|numero|nummer)"
    r"\s?\d{1,4}",
    re.IGNORECASE,
)
_OF_ITSELF = re.compile(
    r"why you can trust (.{2,30})$|from ((?-i:[^\W\d_a-z])[\w’. ]{2,30}), the free [\w ]{3,50}!?$"
    r"|(?:new )?you can (?:now )?listen to (?!this|the\b|our)(.{2,30}?) (?:articles|stories)"
    r"|if you (?:buy|purchase) .{2,30}? from an? (.{2,30}?) link\b|thanks for reading (?!this|our)([^!.,]{2,40})"
    r"|((?-i:[^\W\d_a-z])[\w’. ]{1,30}) is an? (?:nonprofit|non-profit|independent|reader-supported)\b"
    r"|(?:wesprzyj|soutenez|unterstützen sie|apoya a|sostieni|apoie o|steun|stöd|support)"
    r" ((?-i:[^\W\d_a-z])[\w’. ]{1,30})$"
    r"|.{0,120}\b(?:photograph|photo|credit|image|picture)s?\b.{0,60}\bfor (the (?-i:[^\W\d_a-z])[\w’ ]{2,30})\)?$",
    re.IGNORECASE,
)
_BETWEEN = frozenset(
    "of and & et und e y i och og en from for on in du de des d’ l’ la le les von vom der des del della delle"
    " degli dei dell’ all’ dall’ nell’ sull’ da do das dos".split()
)


def named_outlets(line: str) -> Iterator[tuple[str, str]]:
    """Yield what may be the name of a newspaper at the head of a line, with what follows it, which may be a date."""
    if not _OPENS.match(line):
        return
    for parting in _PARTS.finditer(line):
        name, rest = line[: parting.start()], line[parting.end() :]
        if rest and is_titled(name):
            yield name, rest


def outlet_of_an_issue(line: str) -> str:
    """Return the newspaper or letter of which a line names the issue: "The Quill Letter, no. 31"."""
    found = _ISSUE.fullmatch(line)
    return found["name"] if found and (is_titled(found["name"]) or found["name"].istitle()) else ""


def is_named_as_newspapers_are(line: str) -> bool:
    """Tell whether a line is an article and two nouns in capitals, in a language that writes others small.

    "El Faro del Norte" is, "Le grand entretien" and "Das Thema der Woche" are not.
    """
    words = _ELISION.sub(r"\1’ ", line).split()
    return bool(_OF_ROMANCE.match(line)) and is_titled(line) and sum(map(str.istitle, words)) >= _FEWEST_CAPITALS


def told_by_a_site(text: str) -> str:
    """Return the newspaper or site that speaks of itself in a line: "Why you can trust The Quill"."""
    found = _OF_ITSELF.match(text)
    return next(filter(None, found.groups()), "").strip(" .!") if found else ""


def is_titled(name: str) -> bool:
    """Tell whether a text is an article and words in capitals, as names of newspapers are."""
    words = _ELISION.sub(r"\1’ ", name).split()
    return (
        bool(_OPENS.match(name))
        and _FEWEST_WORDS <= len(words) <= _MOST_WORDS
        and words[0][0].isupper()
        and sum(word[0].isupper() for word in words) >= 2
        and all(word[0].isupper() or word.lower() in byline_words.SMALL | _BETWEEN for word in words)
        and not any(map(str.isdigit, name))
    )
