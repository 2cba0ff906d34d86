"""Reports, read back by lxml and markdown-it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import lxml.html
import pytest
from markdown_it import MarkdownIt

from reader.exports import registry
from reader.exports.export import Request
from reader.library import Library
from reader.model import ArticleQuery
from tests.exports.conftest import told, written
from tests.library.newsroom import add, entity_id, person, reading


def page(path: Path) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(path.read_bytes())


def texts(element: lxml.html.HtmlElement, path: str) -> list[str]:
    return [str(one.text_content()) for one in element.findall(path)]


def about(name: str, library: Library, tmp_path: Path, who: str, *, every: bool = True) -> Path:
    number = entity_id(library, who)
    path = tmp_path / "about"
    path.mkdir(exist_ok=True)
    request = Request(ArticleQuery(entity_ids=(number,)), about=(number,), every_mention=every)
    registry.write(name, library, path / name, request, force=True)
    return path / name


def test_a_report_about_an_entity_has_the_sentences_that_name_it(library: Library, tmp_path: Path) -> None:
    found = page(about("html", library, tmp_path, "Gong Zheng"))
    assert texts(found, ".//h1") == ["Gong Zheng"]
    assert texts(found, "body/header/div") == [
        "Person · the mayor · also Gong",
        "3 mentions in 2 articles, 3 April 2023 to 29 February 2024",
    ]
    assert "Ying Yong 2 of 3" in texts(found, ".//li")
    assert texts(found, ".//h2") == ["=cmd|' /C calc'!A0", "Talks 👍 in Łódź"]
    assert texts(found, ".//blockquote") == [
        "@Ying Yong; -Gong Zheng.",
        'Gong Zheng, "the mayor", met Ying Yong & others.',
        "Gong 👍 went to <b>Shanghai</b>, 上海市.",
    ]
    assert texts(found, ".//span[@class='name']") == ["Gong Zheng", "Gong Zheng", "Gong"]


def test_one_sentence_an_article_where_that_is_wanted(library: Library, tmp_path: Path) -> None:
    assert len(texts(page(about("html", library, tmp_path, "Gong Zheng", every=False)), ".//blockquote")) == 2


def test_a_report_on_a_list_has_its_articles_whole(library: Library, tmp_path: Path) -> None:
    found = page(written("html", library, tmp_path))
    assert texts(found, ".//h1") == ["Articles"]
    assert texts(found, "body/header/div") == ["4 articles, 2 January 2020 to 29 February 2024, 1 undated"]
    articles = [library.articles.article(one) for one in library.articles.ids(ArticleQuery())]
    bodies = {article.title: article.body for article in articles}
    for article in found.findall(".//article"):
        assert "\n\n".join(texts(article, "p")) == bodies[texts(article, "h2")[0]]


def test_nothing_of_a_file_is_markup_and_nothing_is_fetched(library: Library, tmp_path: Path) -> None:
    hostile = reading("<script>alert(1)</script>", "<img src=x> & \"'>")
    add(library, told(hostile, url='javascript:alert("1")', source="<i>"))
    path = written("html", library, tmp_path)
    found = page(path)
    assert [one.tag for one in found.iter("script", "img", "link", "iframe", "i", "b")] == []
    assert [one.get("href") for one in found.iter("a")] == ["https://example.org/a?b=1&c=2"]
    assert "default-src 'none'" in path.read_text("utf-8")
    assert "url(" not in path.read_text("utf-8")
    assert "<script>alert(1)</script>" in texts(found, ".//h2")


def test_paragraphs_keep_how_they_stand(library: Library, tmp_path: Path) -> None:
    body = "Head\n\nSaid\n\none\n\ntwo\n\nfirst\n\na\tb\n\n1\t2\n\n x\n  y\n\nend"
    add(library, told(reading("Styles", body), styles="1qbbnttvp"))
    found = page(written("html", library, tmp_path, "title:styles")).find(".//article")
    assert [(one.tag, str(one.text_content()).strip()) for one in found[2:]] == [
        ("h3", "Head"),
        ("blockquote", "Said"),
        ("ul", "one\ntwo"),
        ("ol", "first"),
        ("table", "ab\n12"),
        ("pre", "x\n  y"),
        ("p", "end"),
    ]
    html = MarkdownIt("commonmark").render(written("report", library, tmp_path, "title:styles").read_text("utf-8"))
    assert "<h3>Head</h3>" in html
    assert html.count("<li>") == 3


@pytest.mark.parametrize("who", ["Gong Zheng", "Shanghai"])
def test_the_same_is_told_in_markdown(library: Library, tmp_path: Path, who: str) -> None:
    html = page(about("html", library, tmp_path, who))
    markdown = MarkdownIt("commonmark").render(about("report", library, tmp_path, who).read_text("utf-8"))
    same = lxml.html.document_fromstring(markdown)
    assert texts(same, ".//h1") == texts(html, ".//h1")
    assert texts(same, ".//h2")[1:] == texts(html, ".//h2")
    assert [one.strip() for one in texts(same, ".//blockquote")] == texts(html, ".//blockquote")
    assert texts(same, ".//strong") == texts(html, ".//span[@class='name']")


def test_an_article_without_a_name_of_whom_it_is_about_is_quoted_by_its_title(library: Library, tmp_path: Path) -> None:
    add(library, reading("Erika sails", "She was not seen.", person("Erika")))
    assert texts(page(about("html", library, tmp_path, "Erika")), ".//blockquote") == ["Erika sails"]


def test_a_report_about_a_pair_has_the_sentences_of_both(library: Library, tmp_path: Path) -> None:
    pair = entity_id(library, "Gong Zheng"), entity_id(library, "Ying Yong")
    request = Request(ArticleQuery(entity_ids=pair), about=pair)
    registry.write("html", library, tmp_path / "pair", request)
    found = page(tmp_path / "pair")
    assert texts(found, ".//h1") == ["Gong Zheng and Ying Yong"]
    assert texts(found, "body/header/div") == [
        "Gong Zheng · Person · the mayor · also Gong",
        "Ying Yong · Person",
        "named together in 2 articles, 3 April 2023 to 29 February 2024",
    ]
    assert texts(found, ".//span[@class='name']") == ["Ying Yong", "Gong Zheng", "Gong Zheng", "Ying Yong", "Gong"]
    registry.write("html", library, tmp_path / "pair", replace(request, every_mention=False))
    assert texts(page(tmp_path / "pair"), ".//blockquote")[1] == 'Gong Zheng, "the mayor", met Ying Yong & others.'


@pytest.mark.parametrize("name", ["html", "report"])
def test_where_each_article_is_from_stands_at_the_end_where_that_is_wanted(
    library: Library, tmp_path: Path, name: str
) -> None:
    add(library, told(reading("<b>", "It.", path="/texts/<i>.txt"), url="javascript:alert(1)"))
    plain = written(name, library, tmp_path).read_text("utf-8")
    path = written(name, library, tmp_path, with_sources=True)
    assert path.read_text("utf-8").startswith(
        plain.removesuffix("</main>\n<footer>Made by Entity Reader.</footer>\n</body>\n</html>\n")
    )
    html = path.read_text("utf-8") if name == "html" else MarkdownIt("commonmark").render(path.read_text("utf-8"))
    end = lxml.html.document_fromstring(html.rpartition("Sources</h2>")[2])
    told_of = [" ".join("".join(map(str, one.itertext())).split()) for one in end.iter("li")]
    assert len(told_of) == 5
    assert [one for one in told_of if "/texts/<i>.txt" in one and "javascript:alert(1)" in one and "<b>" in one]
    assert [one for one in told_of if "Jane Doe and Li Wei, Daily, “Post”, 3 April 2023" in one]
    links = [address for one in end.iter("a") if (address := one.get("href") or "")[:1] != "#"]
    assert links == (["https://example.org/a?b=1&c=2"] if name == "html" else [])
