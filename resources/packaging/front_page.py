"""Gives the package index the README with whole addresses, where the repository has paths: a hook of hatchling."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

LINK = re.compile(r"(?P<before>\]\()(?P<path>(?!https?:|#|mailto:)[^)]+)(?P<after>\))")
PICTURE = re.compile(r'(?P<before>\b(?:src|srcset)=")(?P<path>(?!https?:)[^"]+)(?P<after>")')


class FrontPage(MetadataHookInterface):
    """Makes the text that the index shows."""

    def update(self, metadata: dict[str, Any]) -> None:
        text = Path(self.root, "README.md").read_text("utf-8")
        told = whole(text, metadata["urls"]["Source"], f"v{metadata['version']}")
        metadata["readme"] = {"content-type": "text/markdown", "text": told}


def whole(text: str, source: str, tag: str) -> str:
    """Return a text with whole addresses, of the files as they were when the version was made."""
    text = LINK.sub(rf"\g<before>{source}/blob/{tag}/\g<path>\g<after>", text)
    return PICTURE.sub(rf"\g<before>{source}/raw/{tag}/\g<path>\g<after>", text)
