from datetime import date
from pathlib import Path

import pytest

from reader.formats import html_fragment
from reader.formats.charsets.text_decoder import Decoded
from reader.formats.plain_text import parse
from reader.model import ArticleDraft

FIRST, SECOND = "The ferry company lost its licence on Tuesday.", "Eleven were hurt & the boat sank."
FRAGMENTS = [
    f"<h1>Ferry sinks off Lowmere</h1>\n<p>By Jane Doe</p><p>3 March 2021</p>\n<p>{FIRST}</p>\n<p>{SECOND}</p>",
    "<article><header><h1>Ferry sinks\n off Lowmere</h1><span>By Jane Doe</span> <time>3 March 2021</time></header>"
    f"<div><p>{FIRST}</p><p>{SECOND}</p></div></article>",
    "<p><strong>Ferry sinks off Lowmere</strong></p>\n<p><em>By Jane Doe, 3 March 2021</em></p>\n"
    f"<p>{FIRST}</p><p>{SECOND}</p>",
    f"<b>Ferry sinks off Lowmere</b>\n\n<i>By Jane Doe</i>\n\n3 March 2021\n\n{FIRST}\n\n{SECOND}",
    "<!-- saved --><style>p { color: red }</style><h2 class='a'>Ferry sinks off Lowmere</h2>By Jane Doe"
    f"<br/>3 March 2021<p>{FIRST}</p><p>{SECOND}</p>",
]


def read(text: str) -> ArticleDraft:
    return parse(Decoded(text, "utf-8"), Path("a.txt"), date(2026, 1, 15))


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_a_piece_of_a_page_is_read_without_its_tags(fragment: str) -> None:
    draft = read(fragment.replace("&", "&amp;"))
    assert (draft.title, draft.author, draft.published) == ("Ferry sinks off Lowmere", "Jane Doe", date(2021, 3, 3))
    assert draft.body == f"{FIRST}\n\n{SECOND}"


def test_a_line_break_and_an_item_begin_a_line() -> None:
    text = html_fragment.text_of("<div>One<br>Two</div><ul><li>Three</li><li>Four</li></ul>")
    assert [line for line in text.splitlines() if line] == ["One", "Two", "Three", "Four"]


@pytest.mark.parametrize(
    "text",
    [
        "He wrote that 3 < 4 and 5 > 4, and <that> was all.",
        "A page begins with <p> and ends with </p>, says the teacher.",
        "Write to <jane@example.org>, <john@example.org>, <a@example.org>, <b@example.org>.",
    ],
)
def test_angle_brackets_alone_are_no_tags(text: str) -> None:
    assert not html_fragment.is_fragment(text)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("&#8217;", "’"), ("&#x2019;", "’"), ("&#" + "9" * 5_000 + ";", "\ufffd"), ("&#x" + "f" * 5_000, "\ufffd")],
    ids=("decimal", "hexadecimal", "endless", "endless and hexadecimal"),
)
def test_a_number_in_place_of_a_letter_is_that_letter_however_large_it_is(written: str, meant: str) -> None:
    assert html_fragment.text_of(f"<p>The ship{written}s crew</p>").strip() == f"The ship{meant}s crew"
