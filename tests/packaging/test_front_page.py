"""What the package index shows has whole addresses, and says of the program what pyproject.toml does."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import front_page

ROOT = Path(__file__).parents[2]
SOURCE = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]["Source"]


def test_links_and_pictures_get_whole_addresses_and_the_rest_stays() -> None:
    text = '[a](b/c.md#d) [e](https://f.example) [g](#h) <img src="i.png"> <source srcset="j.png"> `k("l")`'
    assert front_page.whole(text, "https://x.example/y", "v1") == (
        "[a](https://x.example/y/blob/v1/b/c.md#d) [e](https://f.example) [g](#h)"
        ' <img src="https://x.example/y/raw/v1/i.png"> <source srcset="https://x.example/y/raw/v1/j.png"> `k("l")`'
    )


def test_every_address_of_the_readme_is_whole_and_of_a_file_that_is_there() -> None:
    told = front_page.whole((ROOT / "README.md").read_text("utf-8"), SOURCE, "v1")
    addresses = re.findall(r'\]\(([^)]+)\)|(?:src|srcset)="([^"]+)"', told)
    ours = [link or picture for link, picture in addresses if not (link or picture).startswith("#")]
    assert len(ours) > 8
    for address in ours:
        assert address.startswith("https://")
        path = re.fullmatch(rf"{re.escape(SOURCE)}/(?:blob|raw)/v1/([^#]+)(?:#.*)?", address)
        assert path is None or (ROOT / path[1]).exists(), address
