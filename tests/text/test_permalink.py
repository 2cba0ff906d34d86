"""Links are made and read, and what is none is refused in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ReaderError
from reader.model.decision import Anchor
from reader.text.anchor import anchor, find_anchor
from reader.text.permalink import LONGEST, Permalink, article_link, is_link, note_link, parse, passage_link

LIBRARY = "5f0c9a2e77d14b60"
FILE, TEXT = "9f86d081884c7d659a2feaa0c55ad015" * 2, "text:" + "60303ae22b998861bce3b28f33eec1be" * 2
ARTICLE = f"entity-reader://{LIBRARY}/article/9f86d081884c7d659a2feaa0c55ad015"


def test_an_article_is_called_by_what_its_text_says_or_by_its_file() -> None:
    assert article_link(LIBRARY, (FILE,)) == ARTICLE
    assert article_link(LIBRARY, (f"{FILE}.12", FILE)) == f"{ARTICLE}.12"
    link = article_link(LIBRARY, (FILE, TEXT))
    assert parse(link) == Permalink(LIBRARY, "text:60303ae22b998861bce3b28f33eec1be")


def test_a_passage_is_told_by_its_place_its_words_and_those_around_it() -> None:
    body = "The hall opens at noon.\n\nNobody came & all was 上海 👍."
    start = body.index("Nobody")
    made = anchor((), "", body, (start, len(body)))
    told = parse(passage_link(ARTICLE, made))
    assert told.anchor
    assert (told.anchor.start, told.anchor.end, told.anchor.quote) == (start, len(body), body[start:])
    assert (told.anchor.before, told.anchor.after) == (body[:start], "")
    assert find_anchor(told.anchor, "", body) == (start, len(body), body[start:])
    assert find_anchor(told.anchor, "", f"First of all: {body}") == (start + 14, len(body) + 14, body[start:])


def test_of_a_long_passage_only_the_first_words_are_told() -> None:
    body = " ".join(f"word{number}" for number in range(400))
    link = passage_link(ARTICLE, anchor((), "", body, (6, 2_000)))
    assert len(link) < 500
    told = parse(link).anchor
    assert told
    assert (told.start, told.end, told.quote, told.after) == (6, 2_000, body[6:106], body[106:138])
    assert find_anchor(told, "", body) == (6, 106, body[6:106])


def test_a_note_is_called_by_the_decision_that_made_it() -> None:
    assert parse(note_link(ARTICLE, "37d445b6d6cdc480")).note == "37d445b6d6cdc480"
    assert note_link("", "37d445b6d6cdc480") == ""


@given(st.text(min_size=1, max_size=300), st.text(max_size=40), st.integers(-200, 10**6))
def test_whatever_a_text_says_its_link_can_be_read(quote: str, around: str, start: int) -> None:
    made = Anchor((), start, start + len(quote), quote, around[:32], around[-32:])
    link = passage_link(ARTICLE, made)
    assert len(link) <= LONGEST
    assert link.isascii()
    told = parse(link).anchor
    assert told
    assert (told.start, told.end) == (made.start, made.end)
    assert told.quote == quote.encode("utf-8", "replace").decode()[:100]


def test_a_word_is_meant_as_a_link_by_how_it_begins() -> None:
    assert is_link(ARTICLE)
    assert is_link("Entity-Reader:nonsense")
    assert not is_link("entity-reader")
    assert not is_link("./entity-reader:a")
    assert parse(ARTICLE.upper()) == parse(ARTICLE)


@pytest.mark.parametrize(
    ("link", "why"),
    [
        (f"{ARTICLE}?at=0-1&quote={'x' * LONGEST}", "longer than any"),
        (f"{ARTICLE}?at=0-1&quote=a b", "signs in it"),
        (f"{ARTICLE}\n", "signs in it"),
        (f"{ARTICLE}\0", "signs in it"),
        (f"{ARTICLE}?at=0-1&quote=上海", "signs in it"),
        ("entity-reader:", "which article"),
        ("entity-reader://", "which article"),
        (f"entity-reader://{LIBRARY}", "which article"),
        (f"entity-reader://{LIBRARY}/article/", "which article"),
        (f"entity-reader://{LIBRARY}/article/9f86d0", "which article"),
        (f"entity-reader://{LIBRARY}/article/../../etc/passwd", "which article"),
        (f"entity-reader://{LIBRARY}/article/{FILE}", "which article"),
        (f"entity-reader:///etc/passwd/article/{FILE[:32]}", "which article"),
        (f"entity-reader://user@{LIBRARY}/article/{FILE[:32]}", "which article"),
        (f"{ARTICLE}.0", "which article"),
        (f"{ARTICLE}#at=0-1", "which article"),
        (f"{ARTICLE}?", "which article"),
        (f"https://example.org/{ARTICLE}", "which article"),
        (f"{ARTICLE}?x=1", "what no link says"),
        (f"{ARTICLE}?at=0-1&at=0-1&quote=a", "what no link says"),
        (f"{ARTICLE}?at=0-1;quote=a", "not whole"),
        (f"{ARTICLE}?at", "cannot be read"),
        (f"{ARTICLE}?at=0-1&quote=%ff", "cannot be read"),
        (f"{ARTICLE}?quote=a", "not whole"),
        (f"{ARTICLE}?at=0-1", "not whole"),
        (f"{ARTICLE}?at=0-1&quote=", "not whole"),
        (f"{ARTICLE}?at=0-99999999999&quote=a", "not whole"),
        (f"{ARTICLE}?at=0-1&quote=a&note=b", "not whole"),
        (f"{ARTICLE}?note=%3Cimg%3E", "not whole"),
        (f"{ARTICLE}?note={'a' * 65}", "not whole"),
        (f"{ARTICLE}?at=5-2&quote=a", "end before it begins"),
        (f"{ARTICLE}?at=0-1&quote=ab", "end before it begins"),
    ],
)
def test_what_is_no_link_is_refused_in_words(link: str, why: str) -> None:
    with pytest.raises(ReaderError, match=f"^This link cannot be followed: .*{why}.*It may have been cut short"):
        parse(link)
