import pytest

from reader.formats.html.elements import text_of
from reader.formats.html.tree import saved_from, tree_of
from reader.formats.refusal import RefusedError


def test_whatever_is_left_open_a_tree_has_a_root() -> None:
    assert tree_of("<p>Ships left <b>Shanghai").tag == "html"
    assert tree_of("only words").tag == "html"


def test_no_entity_of_a_page_is_followed() -> None:
    tree = tree_of('<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><p>a&x;b</p>')
    assert text_of(tree).strip().endswith("a&x;b")


def test_control_characters_are_no_text() -> None:
    assert text_of(tree_of("<p>one\x00two\x1b</p>")).split() == ["one", "two"]


@pytest.mark.parametrize(
    ("markup", "predicate"),
    [
        ("<div>" * 600 + "deep", "is nested too deeply"),
        ("<p " + " ".join(f"a{number}='1'" for number in range(40_000)) + ">x", "is made to do harm"),
        ("<b></b>" * 60_001, "has more than 60,000 elements"),
        ("<p>" + "x" * 4_000_001, "has more than 4,000,000 characters of text"),
        ("<p title='" + "x" * 12_000_001, "is larger than 12 MB"),
        ("<!-- nothing -->", "has no text"),
    ],
)
def test_a_page_beyond_bounds_is_refused(markup: str, predicate: str) -> None:
    with pytest.raises(RefusedError) as refusal:
        tree_of(markup)
    assert refusal.value.predicate.startswith(predicate)


def test_pictures_within_a_page_do_not_count() -> None:
    assert tree_of(f'<p>Words<img src="data:image/png;base64,{"A" * 13_000_000}">').find(".//p") is not None


@pytest.mark.parametrize(
    "comment",
    [
        "<!-- saved from url=(0028)https://post.example/2011/a -->",
        "<!--\n Page saved with SingleFile \n url: https://post.example/2011/a \n saved date: Sat Nov 28 2026 -->",
    ],
)
def test_the_address_that_a_browser_noted_is_found(comment: str) -> None:
    assert saved_from(f"<!DOCTYPE html>\n{comment}<html>") == "https://post.example/2011/a"
    assert saved_from("<!-- saved from url=(0013)about:internet --><html>") == ""


def test_a_body_that_nothing_marks_begins_with_what_no_head_can_hold() -> None:
    markup = "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>A</title><nav>b</nav><main><p>c</main><p>d"
    tree = tree_of(markup)
    assert [one.tag for head in tree.iter("head") for one in head] == ["meta", "title"]
    assert [text_of(one).split() for one in tree.iter("body")] == [["b", "c", "d"]]


def test_what_stands_in_the_body_stays_behind_what_comes_into_it() -> None:
    tree = tree_of("<title>A</title><nav>b</nav> c <p>d</p>")
    assert [text_of(one).split() for one in tree.iter("body")] == [["b", "c", "d"]]


def test_a_tag_may_have_a_long_value() -> None:
    assert text_of(tree_of(f"<p data-state='{'x ' * 100_000}'>Ships left</p>")).strip() == "Ships left"
