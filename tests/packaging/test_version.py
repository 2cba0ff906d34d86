"""Which versions there can be, in which order, and what becomes of the changelog when one is made."""

from __future__ import annotations

import shutil
import subprocess
from itertools import pairwise

import pytest

import version

IN_ORDER = "0.1.0 0.9.10 1.0.0-alpha2 1.0.0-beta1 1.0.0-rc1 1.0.0-rc2 1.0.0-rc10 1.0.0 1.0.1 1.10.0".split()
CHANGELOG = """\
# Changelog

## [Unreleased]

### Added

- A thing.

## [0.9.0] - 2026-11-03

- Another.
"""


def test_versions_come_in_the_order_in_which_they_are_made() -> None:
    assert sorted({*IN_ORDER}, key=version.order) == IN_ORDER


@pytest.mark.parametrize("said", ["1.0", "v1.0.0", "1.0.0rc1", "1.0.0-rc", "", "1.0.0-rc1 "])
def test_what_is_no_version_is_refused_in_words(said: str) -> None:
    with pytest.raises(ValueError, match="is no version"):
        version.order(said)


@pytest.mark.skipif(not shutil.which("dpkg"), reason="a Debian package is made on Debian")
def test_debian_has_them_in_the_same_order() -> None:
    for first, second in pairwise(IN_ORDER):
        line = ["dpkg", "--compare-versions", version.debian(first), "lt", version.debian(second)]
        assert subprocess.call(line) == 0, line


def test_python_writes_a_candidate_in_its_own_way() -> None:
    assert [version.python(one) for one in IN_ORDER[2:5]] == ["1.0.0a2", "1.0.0b1", "1.0.0rc1"]


def test_what_was_unreleased_gets_the_version_and_the_day_and_nothing_is_lost() -> None:
    assert version.unreleased(CHANGELOG) == "### Added\n\n- A thing."
    told = version.released(CHANGELOG, "1.0.0-rc1", "2027-01-31")
    assert version.unreleased(told) == ""
    assert version.newest(CHANGELOG) == ("0.9.0", "2026-11-03")
    assert version.newest(told) == ("1.0.0-rc1", "2027-01-31")
    assert told.replace("\n## [1.0.0-rc1] - 2027-01-31\n", "") == CHANGELOG


def test_the_program_and_its_changelog_are_as_a_release_reads_them() -> None:
    version.order(version.read())
    assert version.CHANGELOG.read_text("utf-8").count(version.UNRELEASED) == 1
