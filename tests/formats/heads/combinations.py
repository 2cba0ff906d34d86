"""Heads put together by chance of the parts that newspapers have, of which each knows where it stands.

`headlines.txt` has kickers (k), titles (t), standfirsts (s) and words of sites (c) in each language; and in any what
may stand below a title that no rule knows (u), titles that look like something else (t) or are long (l), and texts of
short lines (b), with bars between them.
Bylines, dates and the rest are those of `vocabulary`.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random

from reader.formats.heads.head_signs import Place
from tests.formats.heads.vocabulary import LANGUAGES, Language

_HEADLINES = Path(__file__).with_name("headlines.txt")
_SEED = 5
_LIKE_OTHERS = 0.08  # of the titles look like something else
_ADDRESS = "https://www.example.org/a/2021"


def combinations(count: int) -> Iterator[tuple[str, list[tuple[Place, str]]]]:
    """Yield texts, each with its paragraphs and where they stand; the same ones whenever it is asked."""
    random, headlines = Random(_SEED), _headlines()
    for _ in range(count):
        name = random.choice(list(LANGUAGES))
        paragraphs = _paragraphs(random, LANGUAGES[name], headlines[name], headlines["any"])
        paragraphs = _with_words_of_sites(random, paragraphs, headlines[name]["c"])
        yield _joined(random, paragraphs), paragraphs
    for _ in range(count // 3):
        name = random.choice(list(LANGUAGES))
        paragraphs = _bare_text(random, LANGUAGES[name], headlines[name], headlines["any"])
        yield _joined(random, paragraphs), paragraphs


def _headlines() -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = {}
    language: dict[str, list[str]] = {}
    for line in _HEADLINES.read_text(encoding="utf-8").splitlines():
        sort, mark, text = line.partition(": ")
        if mark:
            language.setdefault(sort, []).append(text)
        else:
            language = found.setdefault(sort, {})
    return found


def _paragraphs(
    random: Random, language: Language, headlines: Mapping[str, Sequence[str]], of_any: Mapping[str, Sequence[str]]
) -> list[tuple[Place, str]]:
    titles = of_any["t"] if random.random() < _LIKE_OTHERS else headlines["t"]
    title, standfirst = random.choice(titles), random.choice(headlines["s"])
    below = [(Place.BELOW, line) for line in _below(random, language, of_any["u"])]
    above = [*_above(random, language, headlines["k"] if below else [], title), (Place.TITLE, title)]
    body = [(Place.BODY, language.first), (Place.BODY, language.second)]
    if random.random() > 0.45:
        return [*above, *below, *body]
    if below and random.random() < 0.8:
        return [*above, (Place.STANDFIRST, standfirst), *below, *body]
    return [*above, *below, (Place.BODY, standfirst), *body]


def _with_words_of_sites(
    random: Random, paragraphs: list[tuple[Place, str]], of_sites: Sequence[str]
) -> list[tuple[Place, str]]:
    """Return the paragraphs with what a site says of itself above its title, or below it."""
    if random.random() < 0.12:
        paragraphs = [(Place.ABOVE, random.choice(of_sites)), *paragraphs]
    places = [place for place, _ in paragraphs]
    if Place.BELOW in places and random.random() < 0.3:
        at = random.choice([number for number, place in enumerate(places) if place is Place.BELOW]) + 1
        paragraphs = [*paragraphs[:at], (Place.BELOW, random.choice(of_sites)), *paragraphs[at:]]
    return paragraphs


def _bare_text(
    random: Random, language: Language, headlines: Mapping[str, Sequence[str]], of_any: Mapping[str, Sequence[str]]
) -> list[tuple[Place, str]]:
    """Return a title and a text without a byline or a date, or the text alone; or a title that looks like a byline."""
    chance = random.random()
    body = _body(random, language, headlines, of_any)
    if chance < 0.2:
        line = [(Place.BELOW, random.choice([language.by, language.day]))] * (random.random() < 0.4)
        return [(Place.TITLE, random.choice(of_any["t"])), *line, *body]
    if chance < 0.3:
        above = [random.choice([_ADDRESS, language.day, language.outlet])] * (random.random() < 0.6)
        text = [f"{language.first} {language.second}", random.choice([language.second, language.first])]
        return [*((Place.ABOVE, line) for line in above), *((Place.BODY, paragraph) for paragraph in text)]
    if chance < 0.4:
        return [(Place.TITLE, random.choice(of_any["l"])), *body]
    return [(Place.TITLE, random.choice(headlines["t"])), *body]


def _body(
    random: Random, language: Language, headlines: Mapping[str, Sequence[str]], of_any: Mapping[str, Sequence[str]]
) -> list[tuple[Place, str]]:
    """Return a text: paragraphs, or short lines; with what else may stand in it or at its end."""
    if random.random() < 0.4:
        return [(Place.BODY, line) for line in random.choice(of_any["b"]).split("|")]
    text = [language.first, language.second]
    if random.random() < 0.3:
        text.insert(0, random.choice(headlines["s"]))
    if random.random() < 0.5:
        ends = [language.by, language.published, language.name, language.credit, "LENGTH: 312 words"]
        text += [*random.sample(ends, random.choice([1, 1, 2])), language.second]
    return [(Place.BODY, paragraph) for paragraph in text]


def _above(random: Random, language: Language, kickers: Sequence[str], title: str) -> Iterator[tuple[Place, str]]:
    if random.random() < 0.15:
        yield Place.ABOVE, random.choice([language.share, language.day, language.section, language.outlet, _ADDRESS])
    if kickers and random.random() < 0.38:
        kicker = random.choice(kickers)
        if _count(kicker) < _count(title) or random.random() < 0.15:
            kicker = kicker.upper() if random.random() < 0.2 else kicker
            yield Place.ABOVE, kicker + (random.choice(":>|") if random.random() < 0.08 else "")
    elif random.random() < 0.25:
        yield Place.ABOVE, random.choice([language.section, language.outlet, language.day_and_time])


def _count(text: str) -> int:
    """Count the words of a text, in Chinese two characters each."""
    return len(text.split()) if " " in text or text.isascii() else len(text.encode()) // 6


def _below(random: Random, language: Language, unknown: Sequence[str]) -> list[str]:
    by = random.choice([language.by, language.by, language.name, language.both, f"{language.name}, {language.outlet}"])
    dates = [language.day, language.day_and_time, language.published, language.published_and_updated]
    lines = [by] if random.random() < 0.85 else []
    if lines and random.random() < 0.2:
        lines.append(language.role)
    if random.random() < 0.85:
        lines.append(random.choice(dates))
    others = (
        (0.2, language.minutes), (0.2, language.share), (0.15, language.credit), (0.05, language.ago),
        (0.07, language.outlet), (0.06, "---"), (0.2, random.choice(unknown)), (0.1, random.choice(unknown)),
    )  # fmt: skip
    for chance, line in others:
        if lines and random.random() < chance:
            lines.insert(random.randrange(len(lines) + 1), line)
    return [" | ".join(lines)] if lines and random.random() < 0.1 and lines[-1] not in unknown else lines


def _joined(random: Random, paragraphs: Sequence[tuple[Place, str]]) -> str:
    """Return the paragraphs as a text, the body's apart and those above it apart, close together or as it comes."""
    between = random.choice(["\n", "\n\n", "\n\n", ""])
    pieces = [paragraphs[0][1]]
    for place, text in paragraphs[1:]:
        apart = between or random.choice(["\n", "\n\n"])
        pieces += ["\n\n" if place is Place.BODY else apart, text]
    return "".join(pieces)
