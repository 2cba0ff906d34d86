"""The downloads of tests and what they are read as: python -m tests.formats.bundles.golden_downloads writes it anew."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from reader.formats import files
from reader.formats.bundles.drafts import found_in
from reader.formats.bundles.recognition import recognise
from reader.formats.format import OfFile
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, Remark

_TODAY = date(2026, 1, 1)
_GOLDEN = Path(__file__).parent / "golden"
DOWNLOADS = sorted(path for path in _GOLDEN.iterdir() if path.suffix != ".json")
_FIELDS = ("title", "author", "source", "section", "url", "language", "undated_because", "styles", "part")


def expected_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def read(path: Path) -> dict[str, Any]:
    """Return what a download is read as, as JSON has it."""
    file = files.read(path)
    found = recognise(file)
    assert found
    return {"recipe": found.recipe.id, "found": [_said(one) for one, _ in found_in(found, file, _TODAY)]}


def _said(one: OfFile) -> dict[str, Any]:
    if isinstance(one, Remark):
        return {"remark": one.text}
    if isinstance(one, RefusedError):
        return {"refused": one.predicate}
    return {**_fields(one), "published": str(one.published or ""), "body": one.body.split("\n\n")}


def _fields(draft: ArticleDraft) -> dict[str, Any]:
    told = {name: getattr(draft, name) for name in _FIELDS}
    return {name: value for name, value in told.items() if value} | {"title_derived": draft.title_derived}


if __name__ == "__main__":
    for download in DOWNLOADS:
        expected_of(download).write_text(json.dumps(read(download), ensure_ascii=False, indent=1) + "\n", "utf-8")
