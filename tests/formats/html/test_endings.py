from pathlib import Path

import pytest

from reader.formats.html.page import draft_of_page

TEXT = "The harbour of Vellmouth opened its new lock on Tuesday, after eleven years of work and two of quarrel."
LAST = "Forty boats passed it on the first day, the harbour master said, and none of them touched the walls."
REMARK = "I walked past it on Monday and it looked just like a hole to me, so why does anybody call that a lock?"


def body(inner: str) -> str:
    markup = f"<html><body><div class=a><h1>Lock opens in Vellmouth</h1>{inner}</div></body></html>"
    return draft_of_page(markup, Path("a.html")).body


@pytest.mark.parametrize(
    "heading",
    ["Comments (23)", "3 Comments", "Leserkommentare", "Commentaires", "Комментарии: 4", "评论", "12 responses"],
)
def test_what_stands_below_a_heading_of_comments_is_no_article(heading: str) -> None:
    remarks = f"<p>{REMARK}</p>" * 5
    assert body(f"<p>{TEXT}</p><p>{LAST}</p><h3>{heading}</h3>{remarks}") == f"{TEXT}\n\n{LAST}"


@pytest.mark.parametrize("heading", ["Related articles", "Lesen Sie auch:", "Lire aussi", "Читайте также", "相关阅读"])
def test_what_to_read_next_is_left_out_up_to_the_next_prose(heading: str) -> None:
    links = "<p>Glacier gives back a tent</p><p>Owls call in the morning</p>"
    assert body(f"<p>{TEXT}</p><h4>{heading}</h4>{links}<p>{LAST}</p>") == f"{TEXT}\n\n{LAST}"


def test_a_section_that_is_called_so_in_the_text_stays() -> None:
    text = f"<p>{TEXT}</p><h3>Response</h3><p>{LAST}</p><h3>Discussion</h3><p>{REMARK}</p>"
    assert body(text) == f"{TEXT}\n\nResponse\n\n{LAST}\n\nDiscussion\n\n{REMARK}"


def test_comments_are_left_out_however_long_they_are() -> None:
    remarks = f'<ol class="comment-list">{f"<li><p>{REMARK}</p></li>" * 40}</ol>'
    assert body(f"<p>{TEXT}</p><p>{LAST}</p>{remarks}") == f"{TEXT}\n\n{LAST}"
