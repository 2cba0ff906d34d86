"""What a note says in Markdown, as paragraphs."""

from __future__ import annotations

import pytest

from reader.exports.note_markdown import Accent, note_blocks

PLAIN: frozenset[Accent] = frozenset()


def told(text: str) -> list[tuple[str, str, int, str]]:
    return [(str(block.style), block.label, block.depth, block.text) for block in note_blocks(text)]


def test_words_are_set_off_as_their_writer_has_it() -> None:
    [block] = note_blocks("Who **says *so***? ~~No~~ `a<b`")
    strong, both = frozenset([Accent.STRONG]), frozenset([Accent.STRONG, Accent.LEANING])
    assert [run for run in block.runs if run[0]] == [
        ("Who ", PLAIN),
        ("says ", strong),
        ("so", both),
        ("? ", PLAIN),
        ("No", frozenset([Accent.STRUCK])),
        (" ", PLAIN),
        ("a<b", frozenset([Accent.CODE])),
    ]


def test_lists_quotations_headings_and_code_are_paragraphs_of_their_own() -> None:
    text = "# To ask\n\n* one\n  more\n* two\n\n  3. a\n  4. b\n\n     and c\n\n> said\n\n```\nx\n  y\n```\n\n---"
    assert told(text) == [
        ("1", "", 0, "To ask"),
        ("b", "•", 1, "one\nmore"),
        ("b", "•", 1, "two"),
        ("n", "3.", 2, "a"),
        ("n", "4.", 2, "b"),
        ("n", "", 2, "and c"),
        ("q", "", 1, "said"),
        ("v", "", 0, "x\n  y"),
        ("p", "", 0, "∗ ∗ ∗"),
    ]


def test_a_link_says_where_it_leads_once() -> None:
    text = "[The site](http://a.b/c), <http://x.y>, ![a picture](http://z)"
    assert told(text) == [("p", "", 0, "The site (http://a.b/c), http://x.y, a picture")]


def test_what_is_nested_without_end_is_read_as_deep_as_anybody_needs() -> None:
    assert told("> " * 30 + "end") == [("q", "", 4, "end")]
    assert told(f"Before\n\n{'> ' * 1_000}end") == [("p", "", 0, f"Before\n\n{'> ' * 1_000}end")]


@pytest.mark.parametrize("text", ["<b>bold</b>", "<script>alert(1)</script>", "[a]: http://b", "-", "<!-- no -->"])
def test_nothing_else_is_a_mark_and_nothing_is_lost(text: str) -> None:
    assert told(text) == [("p", "", 0, text)]
