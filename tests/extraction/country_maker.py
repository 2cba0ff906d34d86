"""Makes the table of countries and capitals in `resources/languages/` anew, out of the names of Unicode CLDR.

    .venv/bin/python -m tests.extraction.country_maker [FILE]      resources/languages/countries.tsv, unless named

Babel, which carries them, must be installed; 2.19.0 made the table. A line is of one language: its code, and names with
those that `gazetteer.txt` has for the same. NOTICE.md says whose data these are.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel import Locale

from reader.extraction.gazetteer import gazetteer
from reader.paths import resources

LANGUAGES = (
    "ar bg ca cs da de el es et fa fi fr he hr hu id is it ja ko lt lv nl no pl pt ro ru sk sl sr sv tr uk vi zh"
).split()
_ALIASES = {
    "Côte d’Ivoire": "Ivory Coast",
    "Congo - Kinshasa": "Democratic Republic of the Congo",
    "Congo - Brazzaville": "Republic of the Congo",
    "Myanmar (Burma)": "Myanmar",
    "Palestinian Territories": "Palestine",
    "Türkiye": "Turkey",
    "St. Vincent & Grenadines": "Saint Vincent and the Grenadines",
    "São Tomé & Príncipe": "Sao Tome and Principe",
}
# Capitals after which no zone of time is called, and Hague and Geneva, which the news names as often.
_CITIES = """
Beijing: de Peking, fr Pékin, es Pekín, it Pechino, pt Pequim, nl Peking, pl Pekin, ru Пекин, sv Peking, cs Peking
Washington: pl Waszyngton, ru Вашингтон, uk Вашингтон, cs Washington
New Delhi: de Neu-Delhi, es Nueva Delhi, it Nuova Delhi, pt Nova Deli, pl Nowe Delhi, ru Нью-Дели, nl New Delhi
Ankara: pt Ancara, ru Анкара, uk Анкара
Bern: fr Berne, es Berna, it Berna, pt Berna, pl Berno, ru Берн, ro Berna
Geneva: de Genf, fr Genève, es Ginebra, it Ginevra, pt Genebra, nl Genève, pl Genewa, ru Женева
Geneva: sv Genève, da Genève, no Genève
The Hague: de Den Haag, fr La Haye, es La Haya, it L'Aia, pt Haia, nl Den Haag, pl Haga
The Hague: ru Гаага, ro Haga, sv Haag, da Haag, no Haag
Hanoi: es Hanói, pt Hanói, fr Hanoï, ru Ханой
Islamabad: ru Исламабад, pl Islamabad, pt Islamabade
Canberra: ru Канберра
Ottawa: ru Оттава
Rabat: ru Рабат
Abuja: ru Абуджа
"""
_ZONES = sorted(Locale("ru").time_zones)  # of which more are named than in any other language
_NOT = {"es": {"Granada"}}  # a town of Spain, before it is Grenada
_ASIDE = re.compile(r"\s*[(（].*?[)）]")
_INSIDE = re.compile(r"[(（](.*?)[)）]")


def countries(locale: Locale) -> Iterator[tuple[str, str]]:
    """Yield each name of a country with that of the gazetteer."""
    for code, english in Locale("en").territories.items():
        usual = _usual(_ALIASES.get(english, english))
        name = locale.territories.get(code, "")
        if usual and name and (code.isdigit() or len(code) == 2):
            yield from ((one.strip(), usual) for one in (_ASIDE.sub("", name), *_INSIDE.findall(name)))


def capitals(locale: Locale) -> Iterator[tuple[str, str]]:
    """Yield each name of a city after which a zone of time is called with that of the gazetteer."""
    for zone in _ZONES:
        names = locale.time_zones.get(zone, {})
        english = Locale("en").time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " ")
        known = gazetteer()
        if english in known.kinds or english in known.usual_names:
            yield names.get("city", english).replace("\u00ad", ""), known.usual_names.get(english, english)


def cities(language: str) -> Iterator[tuple[str, str]]:
    for line in _CITIES.strip().splitlines():
        usual, _, told = line.partition(": ")
        for one in told.split(", "):
            code, _, name = one.partition(" ")
            if code == language:
                yield name, usual


def _usual(english: str) -> str:
    known = gazetteer()
    for name in (english, english.replace(" & ", " and ").replace("St. ", "Saint "), english.replace("’", "'")):
        if name in known.kinds:
            return known.usual_names.get(name, name)
    return ""


def names(language: str) -> dict[str, str]:
    locale = Locale(language)
    told = [*countries(locale), *capitals(locale), *cities(language)]
    found: dict[str, str] = {}
    for name, usual in told:
        if name and name not in _NOT.get(language, ()):
            found.setdefault(name, usual)
    return found


def table() -> str:
    return "".join(
        "\t".join(
            [
                language,
                *(name if name == usual else f"{name}={usual}" for name, usual in sorted(names(language).items())),
            ]
        )
        + "\n"
        for language in LANGUAGES
    )


if __name__ == "__main__":
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else resources() / "languages" / "countries.tsv"
    file.write_text(table(), encoding="utf-8")
