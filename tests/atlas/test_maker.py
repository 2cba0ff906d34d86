"""The map and the table are made of what packages hold: here of packages in small."""

from __future__ import annotations

from tests.atlas.maker import Row, middle, outlines, parts_of, table

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
