"""What the packages tell desktops of the program, held against what the program does."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from configparser import RawConfigParser
from pathlib import Path

import pytest
from lxml import etree

import bundle
import debian
from reader.disk import APPLICATION_ID
from reader.text.permalink import SCHEME
from trimming import TRANSLATIONS

LIBRARY = "application/x-entity-reader-library"


@pytest.fixture
def share(tmp_path: Path) -> Path:
    debian.lay_out(tmp_path)
    debian.write_control(tmp_path)
    return tmp_path / "usr" / "share"


def entry(share: Path) -> dict[str, str]:
    parser = RawConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(share / "applications" / "entity-reader.desktop", "utf-8")
    return dict(parser["Desktop Entry"])


def commands(share: Path) -> Iterator[list[str | Path]]:
    yield ["desktop-file-validate", share / "applications" / "entity-reader.desktop"]
    yield ["appstreamcli", "validate", "--no-net", share / "metainfo" / debian.METAINFO]


def test_a_double_click_on_a_library_or_link_opens_the_program(share: Path) -> None:
    told = entry(share)
    assert {LIBRARY, f"x-scheme-handler/{SCHEME}", "text/plain"} <= {*told["MimeType"].split(";")}
    program = share.parent / "bin" / told["Exec"].split()[0]
    assert str(program.readlink()) == "/opt/entity-reader/entity-reader"
    [sort] = etree.parse(share / "mime" / "packages" / "entity-reader.xml").getroot()
    assert sort.get("type") == LIBRARY
    assert [int(str(one.get("value")), 16) for one in sort.iter("{*}match") if one.get("offset") == "68"] == [
        APPLICATION_ID
    ]


def test_the_icon_is_there_in_every_size(share: Path) -> None:
    icons = [*(share / "icons").rglob(f"{entry(share)['Icon']}.*")]
    assert len(icons) == len(debian.SIZES) + 1
    assert all(path.stat().st_size > 100 for path in icons)


def test_the_desktop_is_told_the_same_addresses_as_the_package_index(share: Path) -> None:
    told = etree.parse(share / "metainfo" / debian.METAINFO).getroot()
    urls = tomllib.loads((bundle.ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]
    found = {str(url.get("type")): url.text for url in told.iter("url")}
    assert found == {"homepage": urls["Homepage"], "bugtracker": urls["Issues"], "vcs-browser": urls["Source"]}


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="who checks them is not installed")
@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="who checks them is not installed")
def test_those_who_define_these_files_find_nothing_wrong(share: Path) -> None:
    for command in commands(share):
        subprocess.run(command, check=True, capture_output=True)


def test_all_that_the_program_reads_is_in_the_bundle() -> None:
    shipped = {source for source, _ in bundle.data()}
    there = {path for path in (bundle.ROOT / "resources").iterdir() if not path.name.startswith((".", "__"))}
    aside = {bundle.ROOT / "resources" / name for name in ("packaging", "screenshots", "start", "translations")}
    assert there - aside == {path for path in shipped if path.parent.name == "resources"}
    assert {*TRANSLATIONS.glob("*.qm"), TRANSLATIONS / "below.tsv"} == {
        path for path in shipped if path.parent == TRANSLATIONS
    }
