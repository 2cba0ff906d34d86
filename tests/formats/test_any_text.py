"""What holds for every text, whatever stands in it.

Every word of a text occurs in the title, the body, the author, the source, the section or the address of its article,
but for the words of lines that are a label, a byline, a date or the reporters' names: of those the values are kept, not
the words around them. A few words above a title that a label names are the newspaper's, and an address says better
whose article it is. A line that ends with the title below it leads to it. A few words below such lines
and above a paragraph are a button or the like. A line of some words that opens the next one is what a page shows in a
picture's place, and that one its caption. So is a newspaper's name beside a title whose article's address is known.
"""

import hashlib
import re
from datetime import date
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.formats import registry
from reader.formats.charsets.text_decoder import Decoded
from reader.formats.heads import line_forms, line_labels
from reader.formats.heads.head_signs import is_short
from reader.formats.heads.line_parts import Form
from reader.formats.lines import lines_of
from reader.formats.plain_text import PlainText, parse
from reader.model import ArticleDraft, SourceFile
from reader.text.one_form import in_one_form
from tests.work import calls

TODAY = date(2026, 1, 15)
VOCABULARY = (
    "the mayor Gong Zheng said that trams in Zürich 上海市长 Дворжак פתיחה e\u0301te\u0301 👩\u200d👧 By Jane Doe"
    " Title: GENEVA, April 3 (Agency) — 3 April 2023 03/04/2023 https://example.org/2023/04/03/a Reporting by • -"
    " Source: however, nevertheless. low- rise “quoted” o’clock"
)
WORDS = st.sampled_from(VOCABULARY.split(" "))
LINES = st.lists(WORDS, max_size=14).map(" ".join)
TEXTS = st.lists(LINES, max_size=12).flatmap(
    lambda lines: st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\u2029", "\n \n\n"]).map(lambda end: end.join(lines))
)


def reading_of(text: str) -> ArticleDraft:
    return parse(Decoded(text, "utf-8"), Path("a.txt"), TODAY)


@given(st.one_of(st.text(), TEXTS))
@example("\x85\n\x85")
@example("By\n\nBy By")
@example("\u2028\u2029")
def test_any_text_reads_as_an_article_in_good_form(text: str) -> None:
    draft = reading_of(text)
    assert draft.title.strip()
    assert draft.published is None or draft.published <= date(2026, 1, 16)
    assert "\n" not in draft.title
    for paragraph in [draft.title, *(draft.body.split("\n\n") if draft.body else [])]:
        assert paragraph == " ".join(paragraph.split()) != ""


def is_of_a_head(line: str) -> bool:
    return bool(line_forms.parts_of(line, TODAY) or line_labels.labelled(line, TODAY))


def are_topics(line: str) -> bool:
    """Whether a line below a byline may list topics: "Ports, Boats, Tides", none of which opens small or is long."""
    items = [item.split() for item in re.split(r"[,，、]\s*", line)]
    return len(items) > 2 and line[-1] not in ".!?…:" and all(0 < len(it) <= 5 and it[0][0].isupper() for it in items)


def is_a_newspaper(line: str, lines: list[str], draft: ArticleDraft) -> bool:
    """Whether a line may name the newspaper of an article whose title a label names, and whose address is known."""
    labels = (part for one in lines for part in line_labels.labelled(one, TODAY))
    return bool(draft.url) and len(line.split()) <= 5 and any(part.form is Form.TITLE for part in labels)


def is_a_trail(number: int, lines: list[str], draft: ArticleDraft) -> bool:
    """Whether a line leads to the title, which stands at the end of its paragraph and again below that."""
    return draft.title in lines[number + 2 :] and " ".join(lines[number : number + 2]).endswith(f" {draft.title}")


def is_said_twice(number: int, lines: list[str]) -> bool:
    """Whether a line of some words opens the next one, or the one before opens it."""
    near = [line for line in lines[max(0, number - 1) : number + 2] if len(re.findall(r"[^\W\d_]{4,}", line)) > 1]
    return any(below.startswith(line.rstrip(".")) for line, below in pairwise(near))


@given(st.one_of(st.text(), TEXTS))
@example("0\r0\rHTTP://1\rTITEL:1")
@example(f"0\rBY\r0000\r{'0' * 59}a\r0")
@example(f";\r0/0/0000\r?\r?{'0' * 59}\r;")
@example("HTTP://0\rAGENCY 000 – 00000000000000000:\r;")
def test_no_word_of_a_text_is_lost(text: str) -> None:
    draft = reading_of(text)
    kept = " ".join((draft.title, draft.body, draft.author, draft.source, draft.section, draft.url)).casefold()
    lines = list(filter(None, map(str.strip, lines_of(in_one_form(text)))))
    for number, (line, below) in enumerate(pairwise([*lines, ""])):
        if is_of_a_head(line) or is_of_a_head(below) or "reporting by" in line.casefold():
            continue
        if is_short(line) and any(map(is_of_a_head, lines[max(0, number - 3) : number])):
            continue
        if is_a_newspaper(line, lines, draft) or is_a_trail(number, lines, draft):
            continue
        if is_said_twice(number, lines) or (draft.url and draft.title in line):
            continue
        for word in re.findall(r"\w+", line.casefold()):
            assert word in kept


@given(TEXTS.filter(str.strip))
def test_what_stands_in_no_field_and_not_in_the_body_is_shown_in_the_original(text: str) -> None:
    data = text.encode("utf-8", "ignore")
    file = SourceFile("/texts/a.txt", data, hashlib.sha256(data).hexdigest())
    original = PlainText().original_text(file, 0, "utf-8").casefold()
    for word in re.findall(r"\w+", data.decode("utf-8").casefold()):
        assert word in original


@given(LINES.map(in_one_form).filter(lambda line: len(line) > 30 and not is_of_a_head(line) and not are_topics(line)))
def test_a_line_that_is_nothing_known_leaves_the_body_only_if_it_is_short(line: str) -> None:
    title, long = "Ferry company loses its licence", "The ferry company lost its licence on Tuesday after an accident."
    draft = reading_of(
        f"{title}\n\nBy Jane Doe\n\n{line}\n\n3 March 2021\n\n{long}\n\nEleven were hurt. It will appeal."
    )
    assert all(word in draft.text + draft.author + draft.section for word in re.findall(r"\w+", line))


def test_topics_below_a_byline_are_no_text() -> None:
    topics, text = "Harbours, Fishing Boats, Tides and Anglers", "The ferry company lost its licence on Tuesday."
    draft = reading_of(f"Ferry company loses its licence\n\nBy Jane Doe\n\n{topics}\n\n3 March 2021\n\n{text}")
    assert are_topics(topics)
    assert draft.body == text


@pytest.mark.parametrize(
    "text",
    ["a" * 10**5, " " * 10**5, "\n" * 10**5, "By " * 10**4, "A-" * 10**4, "(" * 10**5, "1/" * 10**4, "GENEVA, " * 10**4,
     "http://" + "a." * 10**4, "a:\n" * 10**4, ". " * 10**4, "It was a line of some forty columns and\n" * 10**3,
     "Reporting by " * 10**3, "Title: " * 10**4, "\u0301" * 10**4, "“" * 10**4, "3 April " * 10**4,
     "# " + "#" * 10**5 + "x", "**a __b " * 10**4, "[" * 10**5, "3 a 2 b " * 10**4, "A | " * 10**4],
    ids=lambda text: repr(text[:10]),
)  # fmt: skip
def test_a_hostile_text_is_read(text: str) -> None:
    assert reading_of(text).title  # `dev.py bench long_texts` measures whether time grows faster than the length


@pytest.mark.parametrize(
    "one",
    ["x\n", "x\n\n", "- x\n", "Q: x\n", "---\n", "| a | b |\n", "Date: 3 May\n", "http://a.b/c\n", "a\u2028", "JosÃ© ",
     "a@b.c ", "[1]", "<p>x</p>\n", "He went. ", "**a** ", "It was a line of some forty columns and\n"],
    ids=repr,
)  # fmt: skip
def test_work_grows_with_a_hostile_text_and_no_faster(one: str) -> None:
    articles_of(one * 1_600)  # loads what is loaded once
    few, many = (calls(partial(articles_of, one * times)) for times in (400, 1_600))
    assert many < 5 * few


def articles_of(text: str) -> list[object]:
    data = text.encode()
    return [*registry.articles(SourceFile("/texts/a.txt", data, hashlib.sha256(data).hexdigest()))]


def test_a_title_that_is_said_again_and_again_is_left_out() -> None:
    title = "Ships arrive in port"
    draft = reading_of("\n\n".join([title] * 5 + ["Ten ships came to the harbour of Shanghai on Monday."]))
    assert (draft.title, draft.body) == (title, "Ten ships came to the harbour of Shanghai on Monday.")
