"""A folder of Markdown, read back by PyYAML and markdown-it as any program for notes would."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.exports.markdown_text import begin, escape
from reader.exports.markdown_text import yaml as yaml_text
from reader.library import Library
from reader.model import ArticleQuery
from tests.exports.conftest import told, written
from tests.library.newsroom import add, person, reading

LINK = re.compile(r"\[\[([^\[\]|]+)\|([^\[\]|]+)\]\]")


def note(path: Path) -> tuple[dict[str, Any], str]:
    """Return the front matter of a note and what stands below it."""
    _, front, body = path.read_text("utf-8").split("---\n", 2)
    return yaml.safe_load(front), body


def notes(folder: Path) -> dict[str, tuple[dict[str, Any], str]]:
    return {path.relative_to(folder).with_suffix("").as_posix(): note(path) for path in folder.rglob("*.md")}


def shown(markdown: str) -> str:
    """Return the text that a reader of Markdown sees."""
    tokens = MarkdownIt("commonmark").enable("table").enable("strikethrough").parse(markdown)
    paragraphs = [token for token in tokens if token.type in ("inline", "fence")]
    return "\n\n".join(
        "".join("\n" if one.type == "softbreak" else one.content for one in token.children or [token])
        for token in paragraphs
    )


def test_each_article_and_each_entity_is_a_note(library: Library, tmp_path: Path) -> None:
    found = notes(written("markdown", library, tmp_path))
    assert set(found) == {
        "Articles/2023-04-03 Talks 👍 in Łódź",
        "Articles/2024-02-29 =cmd ' C calc'!A0",
        "Articles/2020-01-02 No names",
        "Articles/Ying Yong sails to Shanghai",
        "People/Gong Zheng",
        "People/Ying Yong",
        "Places/Shanghai",
        "Places/Łódź",
        "Places/上海市",
        "Organizations/=Sum",
    }
    front, _ = found["People/Gong Zheng"]
    assert (front["aliases"], front["type"], front["articles"], front["mentions"]) == (["Gong"], "person", 2, 3)
    assert (front["first"], front["descriptions"]) == (date(2023, 4, 3), ["the mayor"])


def test_front_matter_tells_what_the_library_knows(library: Library, tmp_path: Path) -> None:
    front, _ = notes(written("markdown", library, tmp_path))["Articles/2023-04-03 Talks 👍 in Łódź"]
    assert (front["title"], front["date"], front["source"]) == ("Talks 👍 in Łódź", date(2023, 4, 3), "Daily, “Post”")
    assert (front["author"], front["url"]) == ("Jane Doe and Li Wei", "https://example.org/a?b=1&c=2")
    assert front["people"] == ["[[People/Gong Zheng]]", "[[People/Ying Yong]]"]
    assert front["id"] in library.articles.ids(ArticleQuery())


def test_every_link_leads_to_a_note_and_the_text_is_what_it_was(library: Library, tmp_path: Path) -> None:
    found = notes(written("markdown", library, tmp_path))
    articles = [library.articles.article(one) for one in library.articles.ids(ArticleQuery())]
    texts = {article.title: article.text for article in articles}
    links = 0
    for name, (front, body) in found.items():
        if name.startswith("Articles/"):
            links += len(LINK.findall(body))
            assert all(target in found for target, _ in LINK.findall(body))
            assert shown(LINK.sub(r"\2", body)) == texts[front["title"]]
    assert links > 8


def test_names_that_no_link_can_have_stand_as_they_are(library: Library, tmp_path: Path) -> None:
    add(library, reading("Pipes", "A|B [C] met A|B.", person("A|B"), person("[C]")))
    found = notes(written("markdown", library, tmp_path, "pipes"))
    assert "People/A B" in found
    assert shown(found["Articles/2023-04-03 Pipes"][1]) == "Pipes\n\nA|B [C] met A|B."


def test_two_of_one_name_are_two_notes(library: Library, tmp_path: Path) -> None:
    one, other = (f"{'Ann ' * 30}{name}" for name in ("Lee", "Li"))
    add(library, reading("Pipes", f"{one} met {other}.", person(one), person(other)))
    found = notes(written("markdown", library, tmp_path, "pipes"))
    assert sum(name.startswith("People/Ann Ann") for name in found) == 2
    links = LINK.findall(found["Articles/2023-04-03 Pipes"][1])
    assert [words for _, words in links] == [one, other]
    assert {found[target][0]["title"] for target, _ in links} == {one, other}


def test_paragraphs_keep_how_they_stand(library: Library, tmp_path: Path) -> None:
    body = "Head\n\nSaid\nso\n\none\n\ntwo\n\na\tb\n\n1\t2\n\n  x = `y`\n  z\n\nend"
    add(library, told(reading("Styles", body), styles="1qbbttvp"))
    _, text = notes(written("markdown", library, tmp_path, "title:styles"))["Articles/2023-04-03 Styles"]
    html = MarkdownIt("commonmark").enable("table").render(text)
    assert "<h2>Head</h2>" in html
    assert "<blockquote>\n<p>Said\nso</p>" in html
    assert html.count("<li>") == 2
    assert "<th>a</th>\n<th>b</th>" in html
    assert "<td>1</td>\n<td>2</td>" in html
    assert "<code>  x = `y`\n  z\n</code>" in html
    assert "<p>end</p>" in html


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("*_#[]|`<>&-+1.~=%$\\:!"), max_size=40))
def test_no_text_becomes_a_mark(text: str) -> None:
    line = " ".join(text.split())
    assert shown(begin(escape(line))) == line


@pytest.mark.parametrize("text", ['"', "a: b", "- x", "\u2028", "\x85", "\ufeff", "null", "#", "'", "\\", "🎈", "\t"])
def test_no_text_ends_front_matter(text: str) -> None:
    assert yaml.safe_load(f"a: {yaml_text(text)}\nb: {yaml_text([text, text])}\n") == {"a": text, "b": [text, text]}
