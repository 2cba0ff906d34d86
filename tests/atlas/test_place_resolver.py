"""Which spot is meant: the names of invented articles, as `name: sort name, country` each, `-` where none is sure."""

from __future__ import annotations

import pytest

from reader.atlas.place_resolver import resolve
from reader.atlas.spot_table import spot_table

ARTICLES = {
    "of a name the largest": "Paris: c Paris, FR",
    "by country and region": "Paris: t Paris, US | United States: n United States, US | Texas: r Texas, US",
    "not by the country where the other is far larger": "Paris: c Paris, FR | US: n United States, US",
    "by the country": "Birmingham: t Birmingham, US | America: n United States, US",
    "by the country, the other": "Birmingham: t Birmingham, GB | Britain: n United Kingdom, GB",
    "by a people": "(Pakistani) Hyderabad: t Hyderabad, PK",
    "the larger where nobody says": "Hyderabad: t Hyderabad, IN",
    "by another town": "Cordoba: t Córdoba, AR | Buenos Aires: c Buenos Aires, AR",
    "a nation before a region": "Georgia: n Georgia, GE | Tbilisi: c Tbilisi, GE",
    "a region by a town in it": "Georgia: r Georgia, US | Atlanta: t Atlanta, US",
    "a region by its sisters": "Georgia: r Georgia, US | Alabama: r Alabama, US | US: n United States, US",
    "no region is its own sister": "Georgia: n Georgia, GE",
    "a capital before a region far away": "Washington: c Washington, US",
    "a town before the region around it": "New York: t New York City, US",
    "a region that the name says": "Lagos State: r Lagos, NG | Lagos: t Lagos, NG",
    "a town by a comma": "Paris, Texas: t Paris, US",
    "a town by a comma and a state written short": "Paris, Tex.: t Paris, US | Cambridge, Mass: t Cambridge, US",
    "a state written short": "Calif.: r California, US",
    "a part of a town, not a town far away": "east London: c London, GB | west Belfast: t Belfast, GB",
    "no part of a nation": "southern Iraq: - | northern India: -",
    "a town that is named after a direction": "East London: t East London, ZA | South Africa: n South Africa, ZA",
    "a county": "Norfolk: r Norfolk, GB | Norwich: t Norwich, GB | Britain: n United Kingdom, GB",
    "a town that is called as a county": "Norfolk: t Norfolk, US | Virginia: r Virginia, US",
    "what is known in the world, though the article is about a country": (
        "Geneva: t Geneva, CH | US: n United States, US | Washington: c Washington, US"
    ),
    "not in a country that is hardly named": (
        "Glastonbury: - | Britain: n United Kingdom, GB | London: c London, GB | England: r England, GB"
        " | US: n United States, US"
    ),
    "in a country that the article is about": "Glastonbury: t Glastonbury, US | Connecticut: r Connecticut, US",
    "not by what a town was called once": "Twickenham: t Twickenham, GB | US: n United States, US | Park City: -",
    "by what people call it": "Newcastle: t Newcastle upon Tyne, GB | Britain: n United Kingdom, GB",
    "a quarter that news names": "West End: t West End, GB | Wall Street: t Wall Street, US",
    "a nation in its own language, though a region is called so": "México: n Mexico, MX",
    "a part of a town that has a name": "east Jerusalem: c East Jerusalem, PS | Israel: n Israel, IL",
    "as it is written": "San José: c San José, CR | US: n United States, US | New York: t New York City, US",
    "by towns whose names no other has": "Norwich: t Norwich, GB | Luton: t Luton, GB | US: n United States, US",
    "no firm": "Canada Ltd: - | Toronto Inc.: -",
    "no club of a town whose name is a word": "Man City: - | Ivory Coast: n Ivory Coast, CI",
    "a state that is gone, where another has all of it": "West Germany: n Germany, DE | East Germany: -",
    "no town by a comma where there is none": "Cambridge Bay, Nunavut: -",
    "a great city, where others are named": "Rome: c Rome, IT | Panama: n Panama, PA | New York: t New York City, US",
    "a small town by its country": "(German) Erlangen: t Erlangen, DE",
    "a small town of which nothing is said": "Erlangen: -",
    "in other languages": "Мюнхен: t Munich, DE | Deutschland: n Germany, DE | 北京: c Beijing, CN",
    "by older names": "Bombay: t Mumbai, IN | Peking: c Beijing, CN | Burma: n Myanmar, MM",
    "with the whole name of a state": "Republic of Turkey: n Turkey, TR | State of Qatar: n Qatar, QA",
    "no spot": "Europe: - | Middle East: - | South China Sea: - | North: - | Soviet Union: -",
    "nothing known": "Lingang: - | Huangpu River: -",
    "without accents": "Sao Paulo: t São Paulo, BR | Zurich: t Zürich, CH",
    "not by a part of the name": "Orange County: - | Washington Square: -",
}


@pytest.mark.parametrize("told", ARTICLES.values(), ids=ARTICLES.keys())
def test_places_are_put_where_an_article_means_them(told: str) -> None:
    peoples = told[1:].split(")")[0].split(", ") if told.startswith("(") else []
    pairs = [pair.rsplit(": ", 1) for pair in told.rpartition(") ")[2].split(" | ")]
    found = resolve(spot_table(), {name: [name] for name, _ in pairs}, peoples)
    assert {name: f"{spot.sort} {spot.name}, {spot.country}" if spot else "-" for name, spot in found.items()} == dict(
        pairs
    )


def test_a_place_is_known_by_any_of_its_names() -> None:
    found = resolve(spot_table(), {1: ["the Eternal Seat", "Rome"], 2: []})
    assert found[1] is not None
    assert found[1].name == "Rome"
    assert found[2] is None


def test_no_name_speaks_for_itself() -> None:
    """London counts as sure to be in Britain, which is no reason to look for it there."""
    found = resolve(spot_table(), {name: [name] for name in ("London", "Ontario")})
    assert found["London"] is not None
    assert found["London"].country == "CA"
