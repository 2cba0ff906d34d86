"""The manual as pages: every link leads somewhere, and nothing in it is loaded from elsewhere."""

import re
from pathlib import Path
from typing import cast

import pytest
from lxml import html

from reader.manual.__main__ import main
from reader.manual.chapters import Chapter, chapters
from reader.manual.html import body, slug, whole


def address(name: str, heading: str) -> str:
    return f"{name}.md#{heading}"


def found(path: str) -> list[str]:
    """Return what an XPath finds in the whole."""
    return cast("list[str]", html.fromstring(whole()).xpath(path))


def test_a_heading_is_called_as_code_hosts_call_it() -> None:
    assert slug("What `--json` writes, field by field") == "what---json-writes-field-by-field"
    assert slug("Ten minutes") == "ten-minutes"


def test_headings_of_one_name_are_told_apart() -> None:
    made = body(Chapter("a", "# A\n\n## B\n\n## B\n"), address)
    assert re.findall('id="([^"]*)"', made) == ["a", "b", "b-1"]


def test_tags_in_a_chapter_are_words() -> None:
    made = body(Chapter("a", "# A\n\n<script>alert()</script> <img src=x>\n"), address)
    assert "<script" not in made
    assert "<img" not in made


def test_a_link_to_what_is_no_chapter_is_words_alone() -> None:
    made = body(Chapter("a", "# A\n\n[figures](../../tests/README.md) and [data](your-data.md#moving)\n"), address)
    assert "<p>figures and " in made
    assert '<a href="your-data.md#moving">data</a>' in made


def test_every_link_of_the_whole_leads_to_a_heading_of_it_or_to_a_safe_address() -> None:
    names = found("//@id")
    assert len(names) == len({*names})
    leads = [link for link in found("//a/@href") if not link.startswith("https://")]
    assert len(leads) > 2 * len(chapters())
    assert [link for link in leads if link.removeprefix("#") not in names] == []


def test_the_whole_loads_nothing() -> None:
    assert found("//img | //script | //link | //iframe | //*[@src]") == []
    assert "url(" not in whole()


def test_it_is_written_into_a_file(tmp_path: Path) -> None:
    main([str(tmp_path / "made" / "manual.html")])
    assert (tmp_path / "made" / "manual.html").read_text("utf-8") == whole()


@pytest.mark.parametrize("chapter", chapters(), ids=lambda chapter: chapter.name)
def test_a_chapter_has_one_title_and_no_line_of_it_is_a_leftover(chapter: Chapter) -> None:
    prose = re.sub(r"^```.*?^```$", "", chapter.text, flags=re.MULTILINE | re.DOTALL)
    assert len(re.findall(r"^# ", prose, re.MULTILINE)) == 1
    assert not re.search(r"@@|\{\{|\bTO[ -]?DO\b|\bTBD\b", prose)
