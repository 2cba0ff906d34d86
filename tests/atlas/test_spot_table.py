from __future__ import annotations

from reader.atlas.spot_table import SpotTable, spot_table
from reader.model.spot import SpotSort

TABLE = SpotTable(
    "t\tUpper Merrow\tGB\tENG\t51.5\t-1.25\t20000\t3\n"
    "r\tMerrow\tCA\t08\t45\t-80\t900000\t0\n"
    "a\tMerrow Sea\t\t\t0\t0\t0\t0\n"
    "\n"
    "merrow\t1~0\nmerrow sea\t2\nmerrovian\t=CA\n"
)


def test_the_largest_of_a_name_comes_first_and_what_is_called_otherwise_apart() -> None:
    named = TABLE.find("merrow")
    assert [(spot.name, spot.sort, spot.latitude, spot.longitude) for spot in (*named.own, *named.others)] == [
        ("Merrow", SpotSort.REGION, 45.0, -80.0),
        ("Upper Merrow", SpotSort.TOWN, 51.5, -1.25),
    ]


def test_a_sea_is_known_and_no_spot() -> None:
    named = TABLE.find("merrow sea")
    assert named.is_area
    assert not named.own


def test_a_people_tells_its_country_and_is_no_place() -> None:
    assert TABLE.country_of_people("merrovian") == "CA"
    assert not TABLE.find("merrovian")
    assert TABLE.country_of_people("merrow") == ""
    assert not TABLE.find("nobody")


def test_each_nation_of_the_table_lies_on_the_earth_and_is_found_by_its_name() -> None:
    nations = [spot_table().find(form).own for form in ("germany", "japan", "brazil", "south africa", "new zealand")]
    assert [found[0].country for found in nations] == ["DE", "JP", "BR", "ZA", "NZ"]
    assert all(-90 <= spot.latitude <= 90 and -180 <= spot.longitude <= 180 for found in nations for spot in found)
