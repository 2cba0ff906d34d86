"""Whom articles name together, as a network: entities are its nodes, the number of articles with both its weights.

Dates and sums of money are no nodes. Nodes and edges last from the first of their dated articles to the last.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import IO

from reader.exports.export import FileExport, Request
from reader.exports.tables import day, join_texts
from reader.exports.text_file import as_text
from reader.exports.xml_text import XmlWriter
from reader.library import Selection
from reader.model import Kind
from reader.model.export import NamedEntity
from reader.phrase import phrase

_COLORS = {
    Kind.PERSON: (44, 98, 182),
    Kind.ORGANIZATION: (176, 112, 62),
    Kind.PLACE: (78, 137, 82),
    Kind.FACILITY: (110, 124, 130),
    Kind.GROUP: (140, 90, 160),
    Kind.PRODUCT: (180, 80, 100),
    Kind.OTHER: (120, 120, 120),
}
_ATTRIBUTES = {
    "kind": "string",
    "aliases": "string",
    "articles": "integer",
    "group": "integer",
    "mentions": "integer",
    "first": "string",
    "last": "string",
}


class _Network(FileExport):
    """A network as XML."""

    mark = b"Entity Reader"
    passes = 2


class GexfExport(_Network):
    """A network as GEXF 1.3, with the days between which nodes and edges were in the news."""

    label = phrase("Network, GEXF")
    purpose = phrase("for Gephi")
    suffix = ".gexf"

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        with as_text(file) as text:
            xml = XmlWriter(text)
            xml.start(
                "gexf",
                xmlns="http://gexf.net/1.3",
                xmlns__viz="http://gexf.net/1.3/viz",
                version="1.3",
            )
            xml.start("meta")
            xml.element("creator", "Entity Reader")
            xml.end()
            xml.start("graph", mode="dynamic", timeformat="date", defaultedgetype="undirected")
            xml.start("attributes", class_="node")
            for name, type_ in _ATTRIBUTES.items():
                xml.element("attribute", id=name, title=name, type=type_)
            xml.end()
            _gexf_nodes(xml, selection)
            _gexf_edges(xml, selection)
            xml.end()
            xml.end()


def _gexf_nodes(xml: XmlWriter, selection: Selection) -> None:
    xml.start("nodes")
    for node in _nodes(selection):
        xml.start("node", id=node.id, label=node.name, start=day(node.first) or None, end=day(node.last) or None)
        xml.start("attvalues")
        for name, value in _values(node).items():
            xml.element("attvalue", for_=name, value=value)
        xml.end()
        red, green, blue = _COLORS[node.kind]
        xml.element("viz:color", r=red, g=green, b=blue)
        xml.end()
    xml.end()


def _gexf_edges(xml: XmlWriter, selection: Selection) -> None:
    xml.start("edges")
    for number, tie in enumerate(selection.ties()):
        ends = {"source": tie.one_id, "target": tie.other_id}
        days = {"start": day(tie.first) or None, "end": day(tie.last) or None}
        xml.element("edge", id=number, **ends, weight=tie.articles, **days)
    xml.end()


def write_relations(
    names: Iterable[tuple[int, Kind, str, int]],
    ties: Iterable[tuple[int, int, int]],
    file: IO[bytes],
    group_of: Mapping[int, int] | None = None,
) -> None:
    """Write names (id, kind, name, articles) and who stands with whom (two ids, articles) as GEXF 1.3.

    Each name may be told of which group it is.
    """
    with as_text(file) as text:
        xml = XmlWriter(text)
        xml.start("gexf", xmlns="http://gexf.net/1.3", xmlns__viz="http://gexf.net/1.3/viz", version="1.3")
        xml.start("meta")
        xml.element("creator", "Entity Reader")
        xml.end()
        xml.start("graph", mode="static", defaultedgetype="undirected")
        xml.start("attributes", class_="node")
        for name in ("kind", "articles", *(("group",) if group_of else ())):
            xml.element("attribute", id=name, title=name, type=_ATTRIBUTES[name])
        xml.end()
        xml.start("nodes")
        for entity_id, kind, name, articles in names:
            _relation(xml, entity_id, kind, name, articles, (group_of or {}).get(entity_id))
        xml.end()
        xml.start("edges")
        for number, (one, other, together) in enumerate(ties):
            xml.element("edge", id=number, source=one, target=other, weight=together)
        for _ in range(3):
            xml.end()


def _relation(xml: XmlWriter, entity_id: int, kind: Kind, name: str, articles: int, group: int | None) -> None:
    xml.start("node", id=entity_id, label=name)
    xml.start("attvalues")
    xml.element("attvalue", for_="kind", value=kind)
    xml.element("attvalue", for_="articles", value=articles)
    if group is not None:
        xml.element("attvalue", for_="group", value=group)
    xml.end()
    red, green, blue = _COLORS[kind]
    xml.element("viz:color", r=red, g=green, b=blue)
    xml.end()


class GraphMlExport(_Network):
    """A network as GraphML."""

    label = phrase("Network, GraphML")
    purpose = phrase("for yEd, Cytoscape, igraph")
    suffix = ".graphml"

    def write(self, selection: Selection, request: Request, file: IO[bytes]) -> None:
        with as_text(file) as text:
            xml = XmlWriter(text)
            text.write("<!-- Entity Reader -->\n")
            xml.start("graphml", xmlns="http://graphml.graphdrawing.org/xmlns")
            for name, type_ in {"name": "string", **_ATTRIBUTES}.items():
                _key(xml, name, "node", type_)
            for name, type_ in {"weight": "integer", "since": "string", "until": "string"}.items():
                _key(xml, name, "edge", type_)
            xml.start("graph", edgedefault="undirected")
            _graph_ml_nodes(xml, selection)
            _graph_ml_edges(xml, selection)
            xml.end()
            xml.end()


def _key(xml: XmlWriter, name: str, of: str, type_: str) -> None:
    names = {"attr.name": name, "attr.type": "int" if type_ == "integer" else type_}
    xml.element("key", id=name, for_=of, **names)


def _graph_ml_nodes(xml: XmlWriter, selection: Selection) -> None:
    for node in _nodes(selection):
        xml.start("node", id=node.id)
        for name, value in {"name": node.name, **_values(node)}.items():
            xml.element("data", value, key=name)
        xml.end()


def _graph_ml_edges(xml: XmlWriter, selection: Selection) -> None:
    for tie in selection.ties():
        xml.start("edge", source=tie.one_id, target=tie.other_id)
        for name, value in {"weight": tie.articles, "since": day(tie.first), "until": day(tie.last)}.items():
            xml.element("data", value, key=name)
        xml.end()


def _nodes(selection: Selection) -> Iterator[NamedEntity]:
    return (entity for entity in selection.entities() if entity.kind in _COLORS)


def _values(node: NamedEntity) -> dict[str, object]:
    return {
        "kind": node.kind,
        "aliases": join_texts(node.aliases),
        "articles": node.articles,
        "mentions": node.mentions,
        "first": day(node.first),
        "last": day(node.last),
    }
