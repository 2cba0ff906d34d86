"""Networks, read back by networkx."""

from __future__ import annotations

import json
from pathlib import Path

import networkx
import pytest

from reader.exports import registry
from reader.exports.export import Request
from reader.library import Library
from reader.model import ArticleQuery
from tests.exports.conftest import written

READERS = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml}


@pytest.fixture(params=READERS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def network(name: str, library: Library, folder: Path, query: str = "") -> dict[str, dict[str, object]]:
    """Return the nodes by their names, and the edges by those of their nodes."""
    graph = READERS[name](written(name, library, folder, query))
    called = {node: str(told.get("label") or told.get("name")) for node, told in graph.nodes(data=True)}
    nodes = {called[node]: told for node, told in graph.nodes(data=True)}
    edges = {" – ".join(sorted((called[one], called[other]))): told for one, other, told in graph.edges(data=True)}
    return {**nodes, **edges}


def test_entities_are_nodes_and_what_stands_together_edges(name: str, library: Library, tmp_path: Path) -> None:
    found = network(name, library, tmp_path)
    gong = found["Gong Zheng"]
    assert (gong["kind"], gong["aliases"], gong["articles"], gong["mentions"]) == ("person", "Gong", 2, 3)
    assert (gong["first"], gong["last"]) == ("2023-04-03", "2024-02-29")
    assert found["Gong Zheng – Ying Yong"]["weight"] == 2
    assert found["Shanghai – Ying Yong"]["weight"] == 2
    assert "Gong Zheng – Łódź" in found
    assert not any("5 euros" in one for one in found)


def test_it_is_the_network_of_what_is_asked_for(name: str, library: Library, tmp_path: Path) -> None:
    found = network(name, library, tmp_path, "sails")
    assert set(found) == {"Ying Yong", "Shanghai", "Shanghai – Ying Yong"}
    assert (found["Ying Yong"].get("first") or "") == ""


def test_gephi_is_told_when_nodes_and_edges_were_in_the_news(library: Library, tmp_path: Path) -> None:
    found = network("gexf", library, tmp_path)
    for one in ("Gong Zheng", "Gong Zheng – Ying Yong"):
        assert (found[one]["start"], found[one]["end"]) == ("2023-04-03", "2024-02-29")


def test_some_names_alone_are_nodes_with_what_ties_them(name: str, library: Library, tmp_path: Path) -> None:
    ids = tuple(library.entities.find_by_name(one)[0].id for one in ("Shanghai", "Ying Yong"))
    path = tmp_path / f"alone.{name}"
    articles = registry.write(name, library, path, Request(names_alone=ids))
    graph = READERS[name](path)
    called = {str(told.get("label") or told.get("name")) for _, told in graph.nodes(data=True)}
    assert (articles, called) == (3, {"Shanghai", "Ying Yong"})
    assert [told["weight"] for *_, told in graph.edges(data=True)] == [2]


def test_some_names_alone_are_all_that_tables_and_lines_tell(library: Library, tmp_path: Path) -> None:
    [gong] = library.entities.find_by_name("Gong Zheng")
    request = Request(ArticleQuery("mayor "), names_alone=(gong.id, 999))
    assert registry.write("csv", library, tmp_path / "tables", request) == 1
    tables = {path.stem: path.read_text("utf-8") for path in (tmp_path / "tables").glob("*.csv")}
    assert [line.split(",")[2] for line in tables["entities"].splitlines()[1:]] == ["Gong Zheng"]
    assert {row.split(",")[-1] for row in tables["mentions"].splitlines()[1:]} == {"Gong Zheng"}
    assert len(tables["pairs"].splitlines()) == 1
    registry.write("jsonl", library, tmp_path / "one.jsonl", request)
    article = json.loads((tmp_path / "one.jsonl").read_text("utf-8").splitlines()[0])
    assert {one["name"] for one in article["mentions"]} == {"Gong Zheng"}
