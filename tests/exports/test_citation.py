"""Citations, and that nothing of an article is a mark in them."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

import pytest

from reader.exports.citation import citation
from reader.model.citation import CitationStyle
from tests.ui.reading.articles import article

TOLD = article(
    "Ships [arrive]", "One. Two.", source="The *Post*", author="Jane Doe", url="https://example.org/a b",
    published=date(2023, 7, 6), title_derived=False,
)  # fmt: skip


def test_a_plain_citation_says_where_it_is_from() -> None:
    said = citation(TOLD, "One.\n\nTwo  and\nthree.", CitationStyle.PLAIN).text
    assert said == (
        "“One.\n\nTwo and three.”\n— Jane Doe, “Ships [arrive]”, The *Post*, 6 July 2023, https://example.org/a b\n"
    )


def test_a_footnote_stands_below() -> None:
    said = citation(TOLD, "One.", CitationStyle.FOOTNOTE).text
    assert said.startswith("“One.”[1]\n\n[1] Jane Doe, “Ships [arrive]”, ")


def test_nothing_of_an_article_is_a_mark_in_markdown() -> None:
    said = citation(TOLD, "1. *One* <b>\n\n- two", CitationStyle.MARKDOWN).text
    assert said == (
        "> 1\\. \\*One\\* \\<b\\>\n>\n> \\- two\n>\n"
        "> — Jane Doe, [Ships \\[arrive\\]](<https://example.org/a%20b>), The \\*Post\\*, 6 July 2023\n"
    )


class Tags(HTMLParser):
    """Notes which elements there are."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize("address", ['https://example.org/"onclick="x', "javascript:alert(1)"])
def test_nothing_of_an_article_is_a_mark_in_html(address: str) -> None:
    shown = article("<script>x</script>", "One.", author="<img src=x>", url=address, title_derived=False)
    made = citation(shown, "<b>One</b>", CitationStyle.HTML)
    assert made.text == f"{made.html}\n"
    tags = Tags()
    tags.feed(made.html)
    links = [told for tag, told in tags.found if tag == "a"]
    assert {tag for tag, _ in tags.found} <= {"blockquote", "p", "i", "a"}
    assert all(set(told) == {"href"} and str(told["href"]).startswith("https://") for told in links)
    assert len(links) == address.startswith("https")


LINK = "entity-reader://5f0c9a2e77d14b60/article/9f86d081884c7d659a2feaa0c55ad015?at=0-3&quote=One"


def test_the_link_to_the_words_comes_last() -> None:
    assert citation(TOLD, "One.", CitationStyle.PLAIN, LINK).text.endswith(f", https://example.org/a b\n{LINK}\n")
    assert citation(TOLD, "One.", CitationStyle.MARKDOWN, LINK).text.endswith(f", 6 July 2023, [passage](<{LINK}>)\n")
    assert citation(TOLD, "One.", CitationStyle.FOOTNOTE, LINK).text.endswith(f"\n{LINK}\n")
    tags = Tags()
    tags.feed(citation(TOLD, "One.", CitationStyle.HTML, LINK).html)
    assert [told["href"] for tag, told in tags.found if tag == "a"] == ["https://example.org/a%20b", LINK]


def test_what_an_article_does_not_tell_is_left_out() -> None:
    bare = article("One is here", "One is here.", source="", url="", published=None, title_derived=True)
    assert citation(bare, "One", CitationStyle.PLAIN).text == "“One”\n— undated\n"
