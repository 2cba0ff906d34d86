"""Entities of FollowTheMoney, held against what its model says of the schemata and properties that are used."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from reader.library import Library
from tests.exports.conftest import written

# As https://followthemoney.tech has them, version 4; an asterisk stands at the properties that refer to an entity.
_THING = {"name", "alias", "description"}
_MODEL = {
    "Article": {"title", "author", "publisher", "publishedAt", "sourceUrl", "fileName", "language", "bodyText"},
    "Person": _THING,
    "Organization": _THING,
    "LegalEntity": _THING,
    "Address": {*_THING, "full"},
    "Documentation": {"document*", "entity*", "role", "date"},
}
_FORMS = {
    "publishedAt": r"\d{4}-\d\d-\d\d",
    "date": r"\d{4}-\d\d-\d\d",
    "language": "[a-z]{3}",
    "sourceUrl": "https?://.+",
}


def entities(path: Path) -> dict[str, dict[str, Any]]:
    told = [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
    assert len({one["id"] for one in told}) == len(told)
    return {one["id"]: one for one in told}


def test_every_entity_is_one_of_the_model(library: Library, tmp_path: Path) -> None:
    found = entities(written("ftm", library, tmp_path))
    for one in found.values():
        assert set(one) == {"id", "schema", "datasets", "properties"}
        for name, values in one["properties"].items():
            assert name in _MODEL[one["schema"]] or f"{name}*" in _MODEL[one["schema"]]
            assert values
            assert all(isinstance(value, str) and re.fullmatch(_FORMS.get(name, "(?s).+"), value) for value in values)
            assert f"{name}*" not in _MODEL[one["schema"]] or set(values) <= set(found)


def test_articles_and_whom_they_name_are_told(library: Library, tmp_path: Path) -> None:
    found = entities(written("ftm", library, tmp_path))
    told = {one["properties"].get("name", one["properties"].get("title", [""]))[0]: one for one in found.values()}
    talks, gong = told["Talks 👍 in Łódź"], told["Gong Zheng"]
    assert (talks["schema"], talks["properties"]["language"]) == ("Article", ["eng"])
    assert talks["properties"]["sourceUrl"] == ["https://example.org/a?b=1&c=2"]
    assert gong["schema"] == "Person"
    assert gong["properties"] == {"name": ["Gong Zheng"], "alias": ["Gong"], "description": ["the mayor"]}
    assert told["Shanghai"]["schema"] == "Address"
    assert "5 euros" not in told
    ends = [one["properties"] for one in found.values() if one["schema"] == "Documentation"]
    assert {"document": [talks["id"]], "entity": [gong["id"]], "role": ["mentioned"], "date": ["2023-04-03"]} in ends
