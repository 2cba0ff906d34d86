"""A few of the kills of which `python3 dev.py kills` makes hundreds."""

import pytest

from tests import kills


@pytest.mark.parametrize("number", range(3))
def test_a_backup_that_is_killed_leaves_nothing_half_made(number: int) -> None:
    assert kills.kill_while_backing_up(number) in ("a backup", "none yet")


@pytest.mark.parametrize("number", range(3))
def test_a_restore_that_is_killed_loses_nothing(number: int) -> None:
    assert kills.kill_while_restoring(number) in ("now", "one", "other")
