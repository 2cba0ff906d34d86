"""Lines that archives, libraries, agencies and mail programs put above a text, in forms of their own."""

import re
from datetime import date

from reader.formats import dates
from reader.formats.heads import attribution, outlet_words
from reader.formats.heads.line_parts import Form, Part

_CITATIONS = tuple(
    map(
        re.compile,
        (
            # of ProQuest: "Doe, Jane. The Post; London [London]. 03 Apr 2023: 12."
            r"(?:(?P<names>[^\W\d_][^.;:]{2,60}(?:\s[A-Z])?)\.\s?)?(?P<source>[^.;:]{2,60});\s[^;:]{2,80}\.\s"
            r"(?P<day>[^:;]{6,30}):\s?[\w.,-]{1,12}",
            # of libraries: "The Post (London : 1880 - 1954), 3 April 1931, page 4"
            r"(?P<source>[^()]{3,60}) \([^():]{2,40}\s?:\s?\d{4}\s?[-–]\s?\d{0,4}\), (?P<day>.{6,60})",
            # of Russian newspapers: "Газета «Долина» №37 от 03.04.2023, стр. 3"
            r"(?:Газета|Журнал|Еженедельник)\s[«\"“](?P<source>[^«»\"“”]{2,50})[»\"”],?\s(?:№|N)\s?[\d/()\s-]{1,16}\sот\s"
            r"(?P<day>\d[\d.]{5,9}\d)(?:,\s(?:стр|с)\.\s?\d{1,4})?",
            # of Chinese newspapers: "本报记者 张三 《 海岸日报 》（ 2023年4月3日 08 版）"
            r"(?:[^\W\d_]{0,4}[记記]者\s?(?P<names>[^\W\d_]{2,4}(?:\s[^\W\d_]{2,4})*)\s+)?《\s?(?P<source>[^《》]{2,16}?)\s?》\s?"
            r"[（(]\s?(?P<day>\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)[^（）()]{0,16}[）)]",
            # of Gale: "The Post (April 3, 2023): B1."
            r"(?P<source>[^().:]{3,60}) \((?P<day>[^()]{4,20}\d{4})\)(?::\s?[\w-]{1,8})?\.?",
            # of footnotes: '"Talks open", The Post, 3 April 2023, p. 4'
            r"[\"“„«](?P<title>[^\"“”„«»]{10,150})[\"”“»],?\s(?P<source>[^\W\d_][^,]{2,40}),\s(?P<day>[^,]{6,30}(?:,\s\d{4})?)"
            r"(?:,\s(?:p|pp|s|page|seite)\.?\s?[\w–-]{1,8})?\.?",
        ),
    )
)
_OPENING_OF_QUOTED_MAIL = re.compile(
    r"(?:on|am|le|el|il|em|op|den|dnia|w dniu)\b.{6,60}?\d(?:\s?[ap]\.?m\.?|\suhr|\sh)?,?\s"
    r"(?:(?P<before>[^\W\d_]\D{3,80}?)\s(?:wrote|a écrit|escribió|ha scritto|escreveu|skrev|napisała?|пишет)"
    r"|(?:schrieb|schreef|skrev|napisała?)\s(?P<behind>.{3,80}?))\s?:",
    re.IGNORECASE,
)
_CHINESE_DATELINE = re.compile(r"(?P<agency>[^\W\d_]{1,4}社)[^\W\d_]{2,10}\d{1,2}月\d{1,2}日[电電讯訊]")
_DATELINE_ALONE = re.compile(  # "GENEVA (Agency) -", "GENEVA, 3 April — Agency."
    r"[^\W\d_a-z][^().,:;]{1,40}(?:,\s[A-Z][a-z]{2,5}\.)?(?:,\s\d{1,2}\.?\s[^\W\d_]{3,10}\.?)?"
    r"(?:\s?\((?P<agency>[^()]{2,20})\)\s?\.?[-–—]+|\s?[-–—]+(?:\s(?P<outlet>[^.,:;–—-]{2,30})[.,]?)?)"
)
_DAY_PLACE_AND_AGENCY = re.compile(r"[,.\s]{0,3}[^\W\d_a-z][^\d(),.:;]{1,30}\s\((?P<agency>[^\W\d_]{2,12})\)\s?[-–—:]?")
_CAPITALS = 2  # letters of a dateline that begins with no date
_MAIL_BEHIND = re.compile(r"\s*[<(\[]?[\w.+-]+@[\w.-]+[>)\]]?\s*$")


def citation_in(line: str, today: date) -> tuple[Part, ...]:
    """Return who, where and when an archive says on a line."""
    for form in _CITATIONS:
        cited = form.fullmatch(line)
        found = dates.in_line(cited["day"], today) if cited else None
        if cited and found:
            said = cited.groupdict()
            title = (Part(Form.TITLE, said["title"]),) if said.get("title") else ()
            author = (*title, Part(Form.AUTHOR, said["names"])) if said.get("names") else title
            day = Part(Form.PUBLISHED, found.written, found.readings)
            return (*author, Part(Form.SOURCE, cited["source"]), day)
    return ()


def is_citation(line: str) -> bool:
    """Tell whether a line is cited so, though it may be as long as a sentence."""
    return any(mark in line for mark in (";", " : ", "):")) and any(form.fullmatch(line) for form in _CITATIONS)


def quoted_mail_in(line: str, today: date) -> tuple[Part, ...]:
    """Return who wrote a message and when, where a program quotes it: "On 3 April 2023 Jane Doe wrote:"."""
    opened = _OPENING_OF_QUOTED_MAIL.fullmatch(line) if line.endswith(":") else None
    found = dates.in_line(line, today) if opened else None
    if not opened or not found:
        return ()
    name = _MAIL_BEHIND.sub("", opened["behind"] or opened["before"]).strip(" ,")
    author = Part(Form.AUTHOR, name)
    return (author, Part(Form.PUBLISHED, found.written, found.readings)) if attribution.are_people(name) else ()


def day_and_agency_in(line: str, today: date) -> tuple[Part, ...]:
    """Return the day and the agency of a line that has a place between them: "3.04.2023 Geneva (PAP)"."""
    found = dates.in_line(line, today) if line[:1].isdigit() and "(" in line else None
    behind = _DAY_PLACE_AND_AGENCY.fullmatch(line, found.end) if found and not found.start else None
    if not found or not behind or not behind["agency"].isupper():
        return ()
    return (Part(Form.PUBLISHED, found.written, found.readings), Part(Form.OUTLET, behind["agency"]))


def dateline_alone_in(line: str) -> tuple[Part, ...]:
    """Return the agency of a dateline that stands on a line of its own: "GENEVA (Agency) -"."""
    if chinese := _CHINESE_DATELINE.fullmatch(line):
        return (Part(Form.OUTLET, chinese["agency"]),)
    found = _DATELINE_ALONE.fullmatch(line) if line[:_CAPITALS].isupper() or "(" in line else None
    outlet = (found["agency"] or found["outlet"] or "").partition("/")[0] if found else ""
    if not found or not (not outlet or attribution.is_outlet(outlet) or outlet_words.CALL_SIGN.fullmatch(outlet)):
        return ()
    return (Part(Form.OTHER), *((Part(Form.OUTLET, outlet),) if outlet else ()))
