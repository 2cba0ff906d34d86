"""Projects of REFI-QDA, read back by lxml and held against the published schema, whose licence (MIT) stands in it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from reader.library import Library
from reader.model import ArticleQuery, Color, Kind
from tests.exports.conftest import ALL, told, written
from tests.library.newsroom import add, entity_id, person, reading

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parent / "refi_qda" / "Project.xsd"))
QDA = "{urn:QDA-XML:project:1.0}"


def project(path: Path) -> etree._Element:
    """Return what a project says, which the schema must allow; each reference in it must lead somewhere."""
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        root = etree.fromstring(archive.read("project.qde"))
    SCHEMA.assertValid(root)
    numbers = Counter(one.get("guid") for one in root.iter() if one.get("guid"))
    assert [number for number, times in numbers.items() if times > 1] == []
    assert {one.get("targetGUID") for one in root.iter() if one.get("targetGUID")} <= set(numbers)
    return root


def text_of(path: Path, source: etree._Element) -> str:
    with ZipFile(path) as archive:
        name = str(source.get("plainTextPath")).replace("internal://", "Sources/")
        return archive.read(name).decode()


def codes(root: etree._Element) -> dict[str, str]:
    return {str(one.get("guid")): str(one.get("name")) for one in root.iter(f"{QDA}Code")}


def coded(path: Path, root: etree._Element) -> Counter[tuple[str, str]]:
    """Return the words of each selection with the code that it has."""
    named, found = codes(root), Counter[tuple[str, str]]()
    for source in root.iter(f"{QDA}TextSource"):
        text = text_of(path, source)
        for one in source.iter(f"{QDA}PlainTextSelection"):
            words = text[int(one.get("startPosition") or 0) : int(one.get("endPosition") or 0)]
            found.update((words, named[str(code.get("targetGUID"))]) for code in one.iter(f"{QDA}CodeRef"))
    return found


def test_texts_are_sources_and_mentions_are_selections_with_their_entity_as_code(
    library: Library, tmp_path: Path
) -> None:
    path = written("qdpx", library, tmp_path)
    root = project(path)
    articles = [library.articles.article(one) for one in library.articles.ids(ALL)]
    sources = [*root.iter(f"{QDA}TextSource")]
    assert [(one.get("name"), text_of(path, one)) for one in sources] == [(one.title, one.text) for one in articles]
    amounts = (Kind.DATE, Kind.MONEY)
    names = [(a.text[m.start : m.end], m.entity_id) for a in articles for m in a.mentions if m.kind not in amounts]
    called = {number: library.entities.entity(number).name for _, number in names}
    assert coded(path, root) == Counter((words, called[number]) for words, number in names)
    kinds = {one.get("name"): [str(code.get("name")) for code in one] for one in root.iterfind(f".//{QDA}Codes/*")}
    assert sorted(kinds["Person"]) == ["Gong Zheng", "Ying Yong"]
    assert "Money" not in kinds


def test_highlights_tags_and_notes_come_with_what_they_are_on(library: Library, tmp_path: Path) -> None:
    [talks] = library.articles.ids(ArticleQuery("talks "))
    start = library.articles.article(talks).text.index("👍 went")
    propose = library.note_proposals
    for proposal in (
        propose.on_passage(talks, start, start + 6, text="Where to?", color=Color.SAGE, tags=("to check",)),
        propose.on_passage(talks, 0, 5, color=Color.LILAC),
        propose.on_article(talks, "About the <whole>."),
        propose.on_entities([entity_id(library, "Gong Zheng"), entity_id(library, "Ying Yong")], "They met."),
        propose.tag(("desk",), articles=(talks,)),
    ):
        library.decisions.decide(proposal.decision)
    path = written("qdpx", library, tmp_path)
    root = project(path)
    found = coded(path, root)
    assert {("👍 went", "Sage"), ("👍 went", "to check"), ("Talks", "Lilac")} <= set(found)
    notes = {str(one.get("guid")): one.findtext(f"{QDA}PlainTextContent") for one in root.iter(f"{QDA}Note")}
    assert sorted(filter(None, notes.values())) == ["About the <whole>.", "They met.", "Where to?"]
    on = [
        (parent.get("name"), notes[str(one.get("targetGUID"))])
        for one in root.iter(f"{QDA}NoteRef")
        if (parent := one.getparent()) is not None
    ]
    assert sorted(on, key=str) == [
        ("Gong Zheng", "They met."),
        ("Talks 👍 in Łódź", "About the <whole>."),
        ("Ying Yong", "They met."),
        (None, "Where to?"),
    ]
    [source] = [one for one in root.iter(f"{QDA}TextSource") if one.get("name") == "Talks 👍 in Łódź"]
    named = codes(root)
    tags = [named[str(code.get("targetGUID"))] for one in source.findall(f"{QDA}Coding") for code in one]
    assert tags == ["desk"]


def test_what_is_the_same_has_the_same_number_in_every_export(library: Library, tmp_path: Path) -> None:
    one = project(written("qdpx", library, tmp_path, "talks"))
    (tmp_path / "other").mkdir()
    other = project(written("qdpx", library, tmp_path / "other"))
    assert set(codes(one)) < set(codes(other))
    [source] = one.iter(f"{QDA}TextSource")
    assert source.get("guid") in {each.get("guid") for each in other.iter(f"{QDA}TextSource")}


@pytest.mark.parametrize("title", ['<Code name="x"/>', "../../etc/passwd", "a\x85b", "]]>&amp;"])
def test_nothing_of_a_file_is_markup_or_a_path(library: Library, tmp_path: Path, title: str) -> None:
    add(library, told(reading(title, f"{title} said Erika.", person("Erika")), source=title))
    path = written("qdpx", library, tmp_path, "erika")
    [source] = project(path).iter(f"{QDA}TextSource")
    assert source.get("name") == title
    with ZipFile(path) as archive:
        assert [name for name in archive.namelist() if not name.startswith("Sources/")] == ["project.qde"]
        assert all(".." not in name for name in archive.namelist())


def test_a_project_without_articles_is_one(library: Library, tmp_path: Path) -> None:
    assert project(written("qdpx", library, tmp_path, "starship ")).find(f"{QDA}Sources") is None
