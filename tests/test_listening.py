"""A screen reader is given a name for whatever the keys can go to: asked as it asks, by AT-SPI."""

from __future__ import annotations

import sys

import pytest

from tests import listening

VIEWS = ["light", "page", "review", "names", "preferences", "preferred-keys"]  # python3 dev.py listen walks all


@pytest.fixture(scope="module", autouse=True)
def packages() -> None:
    if sys.platform != "linux":
        pytest.skip("AT-SPI is of Linux")
    if lacking := listening.missing():
        pytest.skip(f"missing: {' '.join(lacking)}")


def test_whatever_the_keys_can_go_to_has_a_name() -> None:
    heard = listening.listen(VIEWS)
    assert [one.view for one in heard] == [name for name in heard_in_order() if name in VIEWS]
    assert min(one.reached for one in heard) > 30
    assert [fault for one in heard for fault in one.nameless] == []


def heard_in_order() -> list[str]:
    from tests.shots import VIEWS as ALL

    return [view.name or "light" for view in ALL]


def test_what_has_no_name_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the name of a button away, as a mistake would."""
    monkeypatch.setenv(listening.UNNAMED, "text_button")
    [heard] = listening.listen(["light"])
    assert len(heard.nameless) == 1
    assert "button" in heard.nameless[0]
