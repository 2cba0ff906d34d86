"""The map and the table are made of what packages hold: here of packages in small."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

from tests.atlas.maker import Row, Sources, counties, middle, outlines, parts_of, table, towns

SQUARE = {
    "transform": {"scale": [1.0, 1.0], "translate": [10.0, 20.0]},
    # The left half of the square, upwards; the line between the halves; the right half, downwards.
    "arcs": [[[2, 0], [-2, 0], [0, 4], [2, 0]], [[2, 4], [0, -4]], [[2, 4], [2, 0], [0, -4], [-2, 0]]],
    "objects": {
        "countries": {
            "geometries": [
                {"type": "Polygon", "arcs": [[0, 1]], "id": "250", "properties": {"name": "France"}},
                {"type": "MultiPolygon", "arcs": [[[2, -2]]], "properties": {"name": "Kosovo"}},
            ]
        }
    },
}


def test_shapes_are_put_together_of_arcs_also_of_those_told_backwards() -> None:
    shapes = outlines(SQUARE, {250: "FR"})
    assert shapes == {
        "FR": [[(1200, 2000), (1000, 2000), (1000, 2400), (1200, 2400), (1200, 2000)]],
        "XK": [[(1200, 2400), (1400, 2400), (1400, 2000), (1200, 2000), (1200, 2400)]],
    }


def test_a_shape_on_both_sides_of_the_line_of_days_is_in_two_parts() -> None:
    island = [(17900, 100), (-17900, 100), (-17900, 200), (17900, 200), (17900, 100)]
    east, west = parts_of(island)
    assert {x for x, _ in east} == {17900, 18000}
    assert {x for x, _ in west} == {-18000, -17900}
    backwards = parts_of([(x, y) for x, y in reversed(island)])
    assert sorted(map(set, backwards), key=str) == sorted(map(set, (east, west)), key=str)
    assert parts_of([(0, 0), (100, 0), (100, 100)]) == [[(0, 0), (100, 0), (100, 100)]]


def test_the_middle_is_that_of_the_largest_ring() -> None:
    small, large = [(0, 0), (100, 0), (100, 100), (0, 100)], [(1000, 1000), (3000, 1000), (3000, 2000), (1000, 2000)]
    assert middle([small, large]) == (15.0, 20.0)


def test_a_name_leads_to_what_is_called_so_and_to_what_is_far_larger_and_also_called_so() -> None:
    told = [
        (Row("t", "Cologne", "US", "NJ", 39.5, -74.5, 2_000), ["Cologne"]),
        (Row("t", "Köln", "DE", "07", 50.93, 6.95, 1_000_000), ["Köln", "Cologne", "Colonia"]),
        (Row("t", "Colonia", "UY", "04", -34.46, -57.84, 900_000), ["Colonia"]),
        (Row("a", "Rhine", "", "", 0, 0, 0), ["Rhine"]),
    ]
    assert table(told, {"german": "DE"}).partition("\n\n")[2].splitlines() == [
        "cologne\t0~1",
        "colonia\t2",
        "koln\t1",
        "rhine\t3",
        "german\t=DE",
    ]


def town(name: str, latitude: float, people: int, country: str = "GB", others: tuple[str, ...] = ()) -> dict[str, Any]:
    place = {"latitude": latitude, "longitude": 1.0, "population": people, "geonameid": people}
    return {"name": name, "countrycode": country, "admin1code": "ENG", "alternatenames": [*others], **place}


def hamlet(name: str, latitude: float, district: str) -> dict[str, str]:
    place = {"lat": f"{latitude}", "lng": "1.0", "country": "GB", "admin1": "ENG", "admin2": district}
    return {"name": name, **place}


def sources(**told: object) -> Sources:
    return cast("Sources", SimpleNamespace(**told))


def test_a_county_lies_where_half_of_its_towns_are_and_is_left_out_where_a_town_is_called_so() -> None:
    found = counties(
        sources(
            districts={
                "GB.ENG.X1": "County Merrow",
                "GB.ENG.X2": "Alder",
                "GB.ENG.X3": "City of Ford",
                "FR.1.2": "Rhône",
            },
            hamlets=[
                hamlet("One", 51, "X1"),
                hamlet("Two", 52, "X1"),
                hamlet("Three", 57, "X1"),
                hamlet("Alder", 53, "X2"),
            ],
            small_towns=[town("One", 51, 6_000), town("Two", 52, 7_000), town("Alder", 53, 8_000)],
        )
    )
    assert [*found] == [
        (Row("r", "County Merrow", "GB", "ENG.X1", 52.0, 1.0, 13_000), ["County Merrow", "Merrow"]),
    ]


def test_another_name_of_a_town_is_like_its_own_where_english_is_spoken() -> None:
    known = town("Huntsville", 34, 200_000, "US", ("Twickenham", "Huntsville City", "Хантсвилл"))
    abroad = town("Köln", 50, 900_000, "DE", ("Cologne", "Colonia"))
    [first, second] = towns(sources(countries={}, towns=[known, abroad]))
    assert first == (Row("t", "Köln", "DE", "ENG", 50, 1.0, 900_000, 2), ["Köln", "Cologne", "Colonia"])
    assert second == (
        Row("t", "Huntsville", "US", "ENG", 34, 1.0, 200_000, 3),
        ["Huntsville", "Huntsville City", "Хантсвилл"],
    )
