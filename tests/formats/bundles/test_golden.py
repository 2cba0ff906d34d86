"""Downloads of invented articles in every layout: what stands beside them is what they are read as.

A recipe that changes is looked at with `golden_downloads.py`, which writes anew what they are read as.
"""

import json
from pathlib import Path

import pytest

from reader import paths
from reader.formats.bundles.recipe_file import read_recipe
from tests.formats.bundles.golden_downloads import DOWNLOADS, expected_of, read


@pytest.mark.parametrize("path", DOWNLOADS, ids=lambda path: path.name)
def test_a_download_is_read_as_what_stands_beside_it(path: Path) -> None:
    assert read(path) == json.loads(expected_of(path).read_text("utf-8"))


@pytest.mark.parametrize("path", sorted(paths.recipes().glob("*.toml")), ids=lambda path: path.stem)
def test_every_recipe_is_whole_and_has_a_download_that_it_reads(path: Path) -> None:
    recipe = read_recipe(path.read_text("utf-8"))
    assert recipe.id == path.stem
    read_by = {json.loads(expected_of(one).read_text("utf-8"))["recipe"] for one in DOWNLOADS}
    assert (recipe.id in read_by) is recipe.is_seen
