from __future__ import annotations

from PySide6.QtCore import QRectF

from reader.model.spot import MapPlace, Spot, SpotSort
from reader.ui.atlas.dots import make_dots, nations_of
from reader.ui.atlas.label_layout import Taken, lay_out
from reader.ui.atlas.viewport import Viewport
from tests.ui.atlas.places import ALL, CHICAGO, CHINA, PUDONG, SHANGHAI

MAP = Viewport().sized(720, 400)
LINE = 16.0


def test_what_would_overlap_is_one_dot_of_the_name_of_the_commonest() -> None:
    dots = make_dots(ALL, MAP, LINE)
    assert [(dot.label, dot.articles, dot.places) for dot in dots] == [
        ("Shanghai +1", 10, (SHANGHAI, PUDONG)),
        ("Chicago", 1, (CHICAGO,)),
    ]
    assert dots[0].radius > dots[1].radius
    assert dots[0].holds(PUDONG.entity_id)
    assert not dots[0].holds(None)


def test_from_near_they_are_two() -> None:
    near = MAP.on(31.2, 121.5, 60)
    apart = MapPlace(9, "Suzhou", 3, Spot(SpotSort.TOWN, "Suzhou", "CN", 31.3, 120.6))
    assert [dot.label for dot in make_dots((SHANGHAI, apart), MAP, LINE)] == ["Shanghai +1"]
    assert [dot.label for dot in make_dots((SHANGHAI, apart), near, LINE)] == ["Shanghai", "Suzhou"]


def test_nations_are_no_dots_but_areas() -> None:
    assert make_dots((CHINA,), MAP, LINE) == []
    assert nations_of(ALL) == {"CN": CHINA}


def test_names_stand_where_nothing_else_does_and_that_of_the_current_entity_first() -> None:
    dots = make_dots(ALL, MAP, LINE)
    labels = lay_out(dots, lambda _: (60.0, 14.0), QRectF(0, 0, 720, 400), Taken(), first=CHICAGO.entity_id)
    assert [label.dot.label for label in labels] == ["Chicago", "Shanghai +1"]
    rects = [label.rect for label in labels]
    circles = [QRectF(dot.x - dot.radius, dot.y - dot.radius, 2 * dot.radius, 2 * dot.radius) for dot in dots]
    assert not any(one.intersects(other) for one in rects for other in [*circles, *(r for r in rects if r != one)])


def test_a_name_that_finds_no_room_is_left_out() -> None:
    dots = make_dots(ALL, MAP, LINE)
    assert lay_out(dots, lambda _: (60.0, 14.0), QRectF(0, 0, 720, 400), Taken([(0, 0, 720, 400)])) == []
    assert lay_out(dots, lambda _: (60.0, 14.0), QRectF(0, 0, 10, 10), Taken()) == []
