"""Entities of FollowTheMoney, read back by its own library and held against its model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from reader.library import Library
from tests.exports.conftest import written


def entities(path: Path) -> dict[str, dict[str, Any]]:
    told = [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
    assert len({one["id"] for one in told}) == len(told)
    return {one["id"]: one for one in told}


def test_its_own_library_reads_every_entity_whole(library: Library, tmp_path: Path) -> None:
    from followthemoney import EntityProxy, model

    found = entities(written("ftm", library, tmp_path))
    proxies = {number: EntityProxy.from_dict(one, cleaned=False) for number, one in found.items()}
    assert len(proxies) > 8
    for number, proxy in proxies.items():
        proxy.schema.validate(proxy.to_dict())
        read = {name: sorted(values) for name, values in proxy.properties.items()}
        assert read == {name: sorted(values) for name, values in found[number]["properties"].items()}
        for prop, value in proxy.itervalues():
            if prop.range:
                assert proxies[value].schema.is_a(model[prop.range.name])


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
