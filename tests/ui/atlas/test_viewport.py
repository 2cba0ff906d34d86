from __future__ import annotations

import pytest

from reader.ui.atlas.viewport import FARTHEST, NEAREST, Viewport

MAP = Viewport().sized(720, 400)


@pytest.mark.parametrize("viewport", [MAP, MAP.zoomed(7, 100, 50), MAP.zoomed(3).panned(40, -20)])
def test_what_lies_under_a_pixel_lies_there(viewport: Viewport) -> None:
    assert viewport.to_screen(*viewport.to_world(200.0, 120.0)) == pytest.approx((200.0, 120.0))
    assert viewport.to_screen_of()(*viewport.to_world(200.0, 120.0)) == pytest.approx((200.0, 120.0))


def test_all_of_the_world_is_in_sight_at_first() -> None:
    (left, top), (right, bottom) = MAP.to_screen(84, -180), MAP.to_screen(-57, 180)
    assert 0 <= left < right <= 720
    assert 0 <= top < bottom <= 400


def test_what_the_pointer_is_on_stays_there_while_it_comes_nearer() -> None:
    shanghai = 31.22, 121.46
    x, y = MAP.to_screen(*shanghai)
    assert MAP.zoomed(4, x, y).to_screen(*shanghai) == pytest.approx((x, y))


def test_the_world_is_never_left_nor_seen_from_too_near() -> None:
    assert MAP.zoomed(0.1).zoom == FARTHEST
    assert MAP.zoomed(10_000).zoom == NEAREST
    assert MAP.panned(5_000, 5_000) == MAP.whole()
    near = MAP.zoomed(8).panned(100_000, 0)
    assert near.to_screen(0, -180)[0] == pytest.approx(0)
    assert MAP.to_world(-1_000, -1_000) == (90.0, -180.0)


def test_a_map_of_no_size_is_none_that_breaks() -> None:
    assert Viewport().sized(0, 0).scale > 0
