"""Dates as articles and their addresses write them, in eleven languages; none is ever guessed."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from reader.lazy_dataclass import dataclass

_EARLIEST_YEAR = 1600
_MONTHS_OF_A_YEAR = 12
_MONTH_NAMES = (  # English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish and Danish, Polish, Russian
    "january jan januar jänner jän januari janvier janv enero ene gennaio gen janeiro stycznia styczeń sty"
    " января январь янв",
    "february feb februar februari févr février fevrier fév fev febrero febbraio fevereiro lutego luty lut"
    " февраля февраль фев",
    "march mar märz maerz mrz mär mars marzo março marco maart mrt marca marzec марта март мар",
    "april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апрель апр",
    "may mai mayo maggio mag maio mei maj maja мая май",
    "june jun juni juin junio giugno giu junho czerwca czerwiec cze июня июнь июн",
    "july jul juli juillet juil julio luglio lug julho lipca lipiec lip июля июль июл",
    "august aug août aout agosto ago augustus augusti sierpnia sierpień sie августа август авг",
    "september sept sep septembre septiembre setiembre settembre set setembro września wrzesień wrz сентября"
    " сентябрь сент сен",
    "october oct oktober okt octobre octubre ottobre ott outubro out października październik paź октября октябрь окт",
    "november nov novembre noviembre novembro listopada listopad lis ноября ноябрь нояб ноя",
    "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudnia grudzień gru"
    " декабря декабрь дек",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()}
_MONTH = r"[^\W\d_]{3,12}\b\.?"  # or what looks like one: naming them all takes longer to compile than to look up
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|\.?º|ª|°|:[ae])?"
_YEAR = r"\d{4}"
_OF = r"(?:\s+(?:of|de|di|den)\s+|,?[\s-]+|/|\.\s*)"
_OF_YEAR = r"(?:(?<=\.)|,?\s+(?:de\s+|del\s+)?|-|/|,\s*)"
_WORD = re.compile(r"[^\W\d_]+")
_FIGURES = "〇一二三四五六七八九零"
_CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?"
_WITH_MONTHS, _IN_FIGURES = (
    tuple(re.compile(rf"(?<![\w.])(?<!\d:)(?:{pattern})(?!\w)(?!\.\d)", re.IGNORECASE) for pattern in patterns)
    for patterns in (
        (
            rf"(?P<d>{_DAY}){_OF}(?P<month>{_MONTH})(?:{_OF_YEAR}|\s+(?:kl\.?\s+)?{_CLOCK}\s+)(?P<y>{_YEAR})",
            rf"(?P<month>{_MONTH})\s+(?:the\s+)?(?P<d>{_DAY})(?:,\s*|\s+)(?:de\s+)?(?P<y>{_YEAR})",
            rf"(?P<month>{_MONTH})\s+(?P<d>\d{{1,2}}),?\s+{_CLOCK}(?:\s+(?:[A-Z]{{2,5}}|[+-]\d{{4}}))?\s+(?P<y>{_YEAR})",
            rf"(?P<y>{_YEAR})[\s-](?P<month>{_MONTH})[\s-](?P<d>\d\d?)",
            rf"(?P<d>\d{{1,2}})-(?P<month>{_MONTH})-(?P<short>\d\d)",
            rf"(?P<month>{_MONTH})\s+(?P<d>\d{{1,2}}),?\s+[’'](?P<short>\d\d)",
            rf"(?P<d>{_DAY})\s+(?P<month>{_MONTH})\s+[’']?(?P<short>\d\d)(?![:.]\d|\s?[ap]\.?m|h\b|\s?uhr)",
        ),
        (
            rf"(?P<y>{_YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?=T\d|\b)(?:T[\d:.,]+(?:Z|[+-]\d\d:?\d\d)?)?",
            rf"(?P<y>{_YEAR})(?P<separator>[/.-])(?P<m>\d\d?)(?P=separator)(?P<d>\d\d?)",
            rf"(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.\s?(?P<y>{_YEAR})",
            r"(?P<d>\d\d?)\.(?P<m>\d\d?)\.(?P<short>\d\d)(?!:)",
            rf"(?P<first>\d\d?)(?P<separator>[/-])(?P<second>\d\d?)(?P=separator)(?P<y>{_YEAR})",
            r"(?P<first>\d\d?)(?P<separator>[/-])(?P<second>\d\d?)(?P=separator)(?P<short>\d\d)",
            r"(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>[0-2]\d|3[01])(?:T\d{4,6}Z?)?",
        ),
    )
)
_OF_EAST_ASIA = tuple(  # other characters may stand close by
    map(
        re.compile,
        (
            r"(?<!\d)(?P<y>\d{4})\s?[年년]\s?(?P<m>\d\d?)\s?[月월]\s?(?P<d>\d\d?)\s?[日号號일]",
            rf"(?P<y>[{_FIGURES}]{{4}})年(?P<m>[{_FIGURES}十]{{1,2}})月(?P<d>[{_FIGURES}十]{{1,3}})日",
        ),
    )
)
_WITHOUT_YEAR = tuple(
    re.compile(rf"(?<![\w.])(?:{pattern})(?!\w)", re.IGNORECASE)
    for pattern in (rf"(?P<d>{_DAY})(?:\s+de\s+|[\s.]+)(?P<month>{_MONTH})", rf"(?P<month>{_MONTH})\s+(?P<d>{_DAY})")
)
_WEEKDAY_NAMES = (
    "monday mon montag mo lundi lun lunes lunedì lunedi segunda-feira segunda seg maandag ma måndag mandag mån"
    " poniedziałek pon понедельник пн",
    "tuesday tues tue dienstag di mardi mar martes martedì martedi terça-feira terça ter dinsdag tisdag tirsdag tis"
    " wtorek wt вторник вт",
    "wednesday weds wed mittwoch mi mercredi mer miércoles miercoles mié mercoledì mercoledi quarta-feira quarta qua"
    " woensdag wo onsdag ons środa śr среда ср",
    "thursday thurs thur thu donnerstag do jeudi jeu jueves jue giovedì giovedi gio quinta-feira quinta qui donderdag"
    " torsdag tors tor czwartek czw четверг чт",
    "friday fri freitag fr vendredi ven viernes vie venerdì venerdi sexta-feira sexta sex vrijdag vr fredag fre"
    " piątek pt пятница пт",
    "saturday sat samstag sonnabend sa samedi sam sábado sabado sáb sabato sab zaterdag za lördag lørdag lör sobota sob"
    " суббота сб",
    "sunday sun sonntag so dimanche dim domingo dom domenica zondag zo söndag søndag sön niedziela niedz"
    " воскресенье вс",
)
_WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names.split()}
_TIME = (
    r"(?<![A-Za-z\d])\d{1,2}(?:[:.h]\d\d){1,2}(?:\.\d+)?(?:\s?(?:[ap]\.?\s?m\b\.?|h\b))?|\b\d{1,2} h \d\d\b"
    r"|\b\d{1,2}\s?[ap]\.?\s?m\b\.?|\b[ap]\.?m\b\.?"
    r"|\b\d{1,2}\s?(?:uhr|h)\b"
    r"|\b(?:hrs?|noon|midnight|uhr|uur|horas?|ore|godz|kl|klockan|час(?:ов|а)?)\b\.?"
    r"|\d{1,2}\s?[点點时時]\s?(?:\d{1,2}\s?分)?(?:\d{1,2}\s?秒)?|[上下]午"
)
_ZONE = (
    r"\b(?:(?-i:GMT|UTC|Z|[A-Z]{1,3}[SD]?T|MESZ|MEZ|MSK|МСК)|local time|ortszeit"
    r"|мск"
    r"|(?:eastern|central|mountain|pacific|atlantic|greenwich|british|indian?|japan|singapore|moscow|gulf"
    r"|central european)"
    r"(?: standard| daylight| summer| mean)? time|hora (?:peninsular|local)|heure de paris|horário de brasília"
    r"|московское время)\b(?:\s?[+-]\s?\d{1,2}(?::?\d\d)?)?|по московскому времени|北京时间"
    r"|[+-]\d\d:?\d\d\b"
)
_SMALL = frozenset(
    "at on the of am um vom den der dem le la à el a las il alle del o às as em om op de w dnia r roku в г год года"
    " från feira this article story was is and und et e en och i и".split()
)
_NEAR_DAYS = frozenset(
    "today yesterday just now heute gestern aujourd’hui aujourd'hui hier hoy ayer oggi ieri hoje ontem vandaag gisteren"
    " idag igår dziś dzisiaj wczoraj сегодня вчера 今天 昨天 刚刚".split()
)
_NEAR_DAY = re.compile("|".join(map(re.escape, sorted(_NEAR_DAYS))))
_TIME_OR_ZONE = re.compile(rf"{_TIME}|{_ZONE}|(?:星期|周|週)[一二三四五六日天]", re.IGNORECASE)
_OPENING_TIME = re.compile(
    rf"(?:(?:at|um|à|alle|às|om|kl\.?|godz\.?|в)\s)?(?:{_TIME})(?:\s*(?:{_ZONE}|uhr|uur|hrs?|horas?))?\s+",
    re.IGNORECASE,
)
_BETWEEN_WORDS = re.compile(r"[\s,;|•·()<>\[\]–—@，、；（）《》-]+")
_AGO = re.compile(
    r"(?:(?:about |over )?(?:\d{1,3}|an?|one) ?(?:s|secs?|m|mins?|h|hrs?|d|seconds?|minutes?|hours?|days?"
    r"|weeks?|months?|years?) ago"
    r"|vor (?:\d{1,3}|eine[mr]) (?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)"
    r"|il y a (?:\d{1,3}|une?) (?:minutes?|heures?|jours?|semaines?|mois|ans?)"
    r"|hace (?:\d{1,3}|una?) (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?)"
    r"|há (?:\d{1,3}|uma?) (?:minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?|anos?)"
    r"|(?:\d{1,3}|un[ao’']?) ?(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa"
    r"|(?:\d{1,3}|een) (?:minuten|uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar) geleden"
    r"|(?:för )?(?:\d{1,3}|en) (?:minut(?:er)?|timm(?:e|ar)|dag(?:ar)?|veck(?:a|or)|månad(?:er)?|år) sed?an"
    r"|(?:\d{1,3} )?(?:minut[ęy]?|godzin[ęy]?|dni|dzień|tydzień|tygodnie|miesięcy) temu"
    r"|(?:\d{1,3} )?(?:минут[уы]?|час(?:а|ов)?|день|дня|дней|недел[юиь]|месяц(?:а|ев)?) назад|\d{1,3}"
    r" ?(?:分钟|小时|天|周|个月)前"
    r")",
    re.IGNORECASE,
)

_IN_ADDRESS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d)(?P<y>{_YEAR})/(?P<m>\d\d?)/(?P<d>\d\d?)(?!\d)",
        rf"(?<!\d)(?P<y>{_YEAR})[-_](?P<m>\d\d)[-_](?P<d>\d\d)(?!\d)",
        rf"(?<!\d)(?P<y>{_YEAR})[/-](?P<month>{_MONTH})[/-](?P<d>\d\d?)(?!\d)",
        r"(?<![\da-z])(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?:\d{4}|\d{6})?(?![\da-z])",
        rf"(?<!\d)(?P<first>\d\d?)/(?P<second>\d\d?)/(?P<y>{_YEAR})(?!\d)",
    )
)
_YEAR_IN_ADDRESS = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)/(?:(?P<m>0[1-9]|1[0-2])(?!\d))?")


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date in a line: where it stands, how it is written, and the days that it may be."""

    start: int
    end: int
    written: str
    readings: tuple[date, ...]

    @property
    def day(self) -> date | None:
        return self.readings[0] if len(self.readings) == 1 else None


@lru_cache(maxsize=256)  # a line is asked for several times, one behind the other
def in_line(line: str, today: date) -> DateFound | None:
    """Return the first full date of a line."""
    if not any(map(str.isnumeric, line)):
        return None
    patterns = [*(_WITH_MONTHS if _names_a_month(line) else ()), *_IN_FIGURES]
    patterns += () if line.isascii() else _OF_EAST_ASIA
    matches = filter(None, (_first(pattern, line) for pattern in patterns))
    first = min(matches, key=lambda match: (match.start(), -match.end()), default=None)
    if not first:
        return None
    readings = _readings(first, today)
    beside = (line[: first.start()].strip(" ,(").split()[-1:], line[first.end() :].strip(" ,)").split()[:1])
    return DateFound(*first.span(), first[0], _of_weekday(readings, *beside) if len(readings) > 1 else readings)


def without_year(line: str) -> tuple[int, int] | None:
    """Return month and day where a line has a date such as "April 3" in it."""
    if not _names_a_month(line):
        return None
    matches = filter(None, (_first(pattern, line) for pattern in _WITHOUT_YEAR))
    first = min(matches, key=lambda match: match.start(), default=None)
    return (_month(first["month"]), _number(first["d"])) if first else None


def _names_a_month(line: str) -> bool:
    """Tell at first sight whether a date with the name of a month may stand in a line."""
    return not _MONTHS.keys().isdisjoint(_WORD.findall(line.lower()))


def is_only_a_date(line: str, found: DateFound) -> bool:
    """Tell whether a line holds nothing but the date, a weekday, a time and what stands between them."""
    return is_around_a_date(line[: found.start] + " " + line[found.end :])


def is_around_a_date(text: str) -> bool:
    """Tell whether a text holds nothing but what stands around a date: a weekday, a time, a zone, small words."""
    words = _BETWEEN_WORDS.split(_TIME_OR_ZONE.sub(" ", text).lower())
    return all(
        not word.strip(".") or word.removesuffix(".") in _WEEKDAYS or word.removesuffix(".") in _SMALL for word in words
    )


def without_time_before(text: str) -> str:
    """Return a text without the time of day that it begins with: "09:14 GMT The Post"."""
    found = _OPENING_TIME.match(text)
    return text[found.end() :] if found else text


def has_time(text: str) -> bool:
    """Tell whether a text has a time of day in it, figures and all."""
    return any(any(map(str.isdecimal, found[0])) for found in _TIME_OR_ZONE.finditer(text))


def words_beside(text: str) -> list[str]:
    """Return the words beside a date that are no weekday, time, zone or small word."""
    words = [word for word in _BETWEEN_WORDS.split(_TIME_OR_ZONE.sub(" ", text)) if word.strip("./:")]
    return [word for word in words if not is_around_a_date(word)]


def is_a_while_ago(text: str) -> bool:
    """Tell whether a text says how long ago something was ("3 days ago"), which dates nothing once it is kept."""
    return bool(_AGO.fullmatch(text))


def names_a_near_day(text: str) -> bool:
    """Tell whether a text says "Yesterday, 10:22 am" and nothing else."""
    if not _NEAR_DAY.search(text.lower()):
        return False
    for pattern in _WITHOUT_YEAR if _names_a_month(text) else ():
        text = pattern.sub(lambda day: " " if _has_a_month(day) else day[0], text)
    words = {word.removesuffix(".") for word in _BETWEEN_WORDS.split(_TIME_OR_ZONE.sub(" ", text).lower()) if word}
    return bool(words & _NEAR_DAYS) and words <= _NEAR_DAYS | _SMALL | _WEEKDAYS.keys()


def is_a_day_without_year(text: str) -> bool:
    """Tell whether a text is a weekday, a day and a month, with a time or without: "Wednesday 11 October, 16:23"."""
    matches = (_first(pattern, text) for pattern in _WITHOUT_YEAR) if _names_a_month(text) else iter(())
    found = next(filter(None, matches), None)
    rest = f"{text[: found.start()]} {text[found.end() :]}" if found else ""
    return bool(rest.strip(" ,")) and is_around_a_date(rest)


def is_a_day_and_month(text: str) -> bool:
    """Tell whether a text is a day and a month and nothing else but what stands around them: "el 11 de mayo"."""
    matches = (_first(pattern, text) for pattern in _WITHOUT_YEAR) if _names_a_month(text) else iter(())
    found = next(filter(None, matches), None)
    return found is not None and is_around_a_date(f"{text[: found.start()]} {text[found.end() :]}")


def in_address(url: str, today: date) -> date | None:
    """Return the date that a URL carries ("/2023/04/03/", "2023-04-03", "20230403")."""
    matches = (match for pattern in _IN_ADDRESS for match in pattern.finditer(url) if _has_a_month(match))
    readings = (_readings(match, today) for match in matches)
    return next((days[0] for days in readings if len(days) == 1), None)


def has_been(day: date, today: date) -> bool:
    """Tell whether an article may be of a day: it is not to come, but that it may be tomorrow elsewhere."""
    return day.year >= _EARLIEST_YEAR and day <= today + timedelta(days=1)


def month_number(word: str) -> int | None:
    """Return the number of the month that a word names ("March", "mrt.", "März"), if it names one."""
    return _MONTHS.get(word.rstrip(".").lower())


def full_year(short: int, today: date) -> int:
    """Return the latest year that ends so and is not to come: 21 is 2021, 98 is 1998."""
    year = today.year - today.year % 100 + short
    return year if year <= today.year else year - 100


def of_month_and_day(month_and_day: tuple[int, int], url: str, today: date) -> date | None:
    """Return the day that a date without a year means where the URL tells the year ("/2023/", "/2023/04/")."""
    for match in _YEAR_IN_ADDRESS.finditer(url):
        if match["m"] is None or int(match["m"]) == month_and_day[0]:
            return _valid(int(match["y"]), *month_and_day, today)
    return None


def _first(pattern: re.Pattern[str], line: str) -> re.Match[str] | None:
    return next(filter(_has_a_month, pattern.finditer(line)), None)


def _has_a_month(match: re.Match[str]) -> bool:
    """Tell whether the word that stands in the place of a month is one, where there is such a word."""
    word = match.groupdict().get("month")
    return word is None or month_number(word) is not None


def _readings(match: re.Match[str], today: date) -> tuple[date, ...]:
    """Return the days that a date may be: two where 03/04/2023 may be of April or of March."""
    groups = match.groupdict()
    year = full_year(int(groups["short"]), today) if groups.get("short") else _number(groups["y"])
    if "first" in groups:
        first, second = int(groups["first"]), int(groups["second"])
        days = dict.fromkeys((_valid(year, second, first, today), _valid(year, first, second, today)))
        if groups.get("short") and groups["separator"] == "-":  # as 21-03-04 the year may stand first
            days |= dict.fromkeys([_valid(full_year(first, today), second, int(groups["short"]), today)])
    else:
        month, day = _month(groups["month"]) if groups.get("month") else _number(groups["m"]), _number(groups["d"])
        is_american = groups.get("short") and not groups.get("month") and month > _MONTHS_OF_A_YEAR >= day  # "10.15.15"
        days = dict.fromkeys([_valid(year, day, month, today) if is_american else _valid(year, month, day, today)])
    return tuple(filter(None, days))


def _of_weekday(readings: tuple[date, ...], before: Sequence[str], behind: Sequence[str]) -> tuple[date, ...]:
    """Return those of the days that are of the weekday beside the date, all where none of theirs stands there."""
    named = {_WEEKDAYS.get(word.strip(".,()").lower()) for word in (*before, *behind)}
    return tuple(day for day in readings if day.weekday() in named) or readings


def _valid(year: int, month: int, day: int, today: date) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if has_been(found, today) else None


def _month(name: str) -> int:
    return _MONTHS[name.rstrip(".").lower()]


def _number(written: str) -> int:
    """Return the number that "3rd" begins with, or that 二〇二一 or 三十一 is."""
    if figures := re.match(r"\d+", written):
        return int(figures[0])
    tens, ten, ones = written.rpartition("十")
    values = [_FIGURES.index(figure) % 10 for figure in (tens or "一") * bool(ten) + (ones or "零")]
    return int("".join(map(str, values)))
