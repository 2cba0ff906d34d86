from __future__ import annotations

from reader.exports.place_table import places_as_csv
from reader.model.spot import MapPlace, Spot, SpotSort


def test_no_name_is_a_formula_and_a_place_without_a_spot_has_none() -> None:
    paris = MapPlace(1, "Paris", 3, Spot(SpotSort.CAPITAL, "Paris", "FR", 48.85, 2.35))
    written = places_as_csv([paris, MapPlace(2, "=1+1, of course", 1, None)]).decode()
    assert written.splitlines() == [
        "name,latitude,longitude,articles,country",
        "Paris,48.85,2.35,3,FR",
        '"\'=1+1, of course",,,1,',
    ]
