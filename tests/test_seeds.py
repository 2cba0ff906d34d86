from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from reader.extraction import default_tagger, extract
from reader.formats import files, registry
from reader.model import ArticleDraft, Kind, LinkedEntity
from reader.paths import seeds

GOLDEN: dict[str, dict[str, Any]] = json.loads(
    Path(__file__).parent.joinpath("golden", "seeds.json").read_text(encoding="utf-8")
)
GIVEN = "000_62c562356f763dde.txt"


def _paths() -> list[Path]:
    return sorted(seeds().glob("*.txt"))


def _read(name: str) -> tuple[ArticleDraft, tuple[LinkedEntity, ...]]:
    draft = registry.article(files.read(seeds() / name))
    return draft, extract([draft], default_tagger())[0].entities


def reading(name: str) -> dict[str, Any]:
    """Return what the golden file has of a seed: its head, and the mentions of each entity by kind and name."""
    draft, entities = _read(name)
    found: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for entity in entities:
        found[entity.kind.value][entity.name] = [draft.text[start:end] for start, end in entity.mentions]
    return {
        "title": draft.title,
        "author": draft.author,
        "source": draft.source,
        "published": draft.published.isoformat() if draft.published else None,
        "encoding": draft.encoding,
        "entities": found,
        "descriptions": {e.name: [d.text for d in e.descriptions] for e in entities if e.descriptions},
    }


def _names(name: str, kind: Kind) -> dict[str, int]:
    return {entity.name: len(entity.mentions) for entity in _read(name)[1] if entity.kind is kind}


def test_every_seed_has_its_expected_reading() -> None:
    assert [path.name for path in _paths()] == list(GOLDEN)


@pytest.mark.parametrize("name", GOLDEN)
def test_a_seed_reads_as_expected(name: str) -> None:
    assert reading(name) == GOLDEN[name]


def test_the_given_seed_is_kept_byte_for_byte() -> None:
    digest = hashlib.sha256((seeds() / GIVEN).read_bytes()).hexdigest()
    assert digest == "f1c57f75cdac56a8e818d1301454f85558ff08ce6cbfa4a81cca3c7c464bddac"


def test_the_given_seed_names_who_and_what_it_names() -> None:
    assert _names(GIVEN, Kind.PERSON) == {"Gong Zheng": 3, "Bernd Montag": 2, "Xi Jinping": 1}
    assert _names(GIVEN, Kind.ORGANIZATION) == {"Siemens Healthineers": 5, "Shanghai Innovation Center": 1}
    assert _names(GIVEN, Kind.PLACE) == {"Shanghai": 9, "China": 4, "Pudong New Area": 1}
    assert not any(_names(GIVEN, kind) for kind in (Kind.FACILITY, Kind.PRODUCT, Kind.OTHER))


@pytest.mark.parametrize("path", _paths(), ids=lambda path: path.name)
def test_a_seed_is_a_short_article(path: Path) -> None:
    assert 120 <= len(registry.article(files.read(path)).text.split()) <= 350


def test_a_newcomer_who_clicks_a_name_lands_somewhere() -> None:
    articles: dict[str, int] = defaultdict(int)
    for name in GOLDEN:
        for names in reading(name)["entities"].values():
            for entity in names:
                articles[entity] += 1
    assert articles["Gong Zheng"] >= 5
    assert articles["Siemens Healthineers"] >= 8
    assert articles["Shanghai"] >= 10
    least = {
        "Xi Jinping": 4,
        "Bernd Montag": 5,
        "Siemens AG": 5,
        "Erlangen": 6,
        "Pudong": 7,
        "Ying Yong": 4,
        "Lingang": 4,
    }
    assert {name: articles[name] for name in least if articles[name] < least[name]} == {}


def test_the_seeds_come_in_the_forms_that_real_files_have() -> None:
    first_lines = [files.read(path).data.splitlines()[0] for path in _paths()]
    assert sum(line.startswith(b"https://example.org/") for line in first_lines) == 3
    assert {reading(path.name)["encoding"] for path in _paths()} >= {"utf-8", "utf-16-le", "cp1252"}
    assert any(b"\r\n" in path.read_bytes() for path in _paths())
    assert len({reading(name)["published"] for name in GOLDEN}) == len(GOLDEN)


def test_siemens_ag_and_siemens_healthineers_stay_two() -> None:
    for name in GOLDEN:
        named = _names(name, Kind.ORGANIZATION)
        assert "Siemens" not in named
        assert set(named) & {"Siemens Energy", "Healthineers"} == set()
