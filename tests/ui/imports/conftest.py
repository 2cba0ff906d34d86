"""Imports of the window, which are forks of one process."""

import pytest


@pytest.fixture(autouse=True)
def imports_are_forked(forked: None) -> None:
    """Let each be there at once."""
