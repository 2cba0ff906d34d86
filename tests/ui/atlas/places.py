"""Places for the tests of the map."""

from __future__ import annotations

from reader.model.spot import MapPlace, Spot, SpotSort

_ids = {"Shanghai": 1, "Pudong": 2, "Chicago": 3, "China": 4, "Lingang": 5, "Europe": 6}


def place(name: str, articles: int, at: tuple[float, float] | None, sort: SpotSort = SpotSort.TOWN) -> MapPlace:
    spot = Spot(sort, name, "CN" if sort is SpotSort.NATION else "", *at) if at else None
    return MapPlace(_ids[name], name, articles, spot, is_area=name == "Europe")


SHANGHAI = place("Shanghai", 10, (31.22, 121.46))
PUDONG = place("Pudong", 8, (31.24, 121.5))
CHICAGO = place("Chicago", 1, (41.85, -87.65))
CHINA = place("China", 8, (36.61, 103.86), SpotSort.NATION)
LINGANG = place("Lingang", 4, None)
EUROPE = place("Europe", 1, None)
ALL = (SHANGHAI, PUDONG, CHINA, LINGANG, CHICAGO, EUROPE)
