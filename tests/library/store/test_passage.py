from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.library.store.passage import BEFORE, FULL, LENGTH, SENTENCE_BEFORE, best_passage, opening


def test_a_short_body_is_its_own_opening() -> None:
    assert opening("One\n\ntwo  three.") == "One two three."


def test_a_long_body_is_cut_at_a_word() -> None:
    shown = opening("word, " * 90)
    assert shown.endswith("word…")
    assert len(shown) <= LENGTH + 1


def test_text_without_spaces_is_cut_anywhere() -> None:
    assert opening("上" * 700) == "上" * LENGTH + "…"


@given(st.text())
def test_an_opening_is_one_line_of_limited_length(body: str) -> None:
    shown = opening(body)
    assert len(shown) <= LENGTH + 1
    assert "\n" not in shown


def marked(body: str, *words: str) -> tuple[str, list[str]]:
    """Return the passage chosen where these words were found, and what is marked in it."""
    found = sorted(
        (start, start + len(word), word) for word in words for start in range(len(body)) if body.startswith(word, start)
    )
    text, hits = best_passage(body, found)
    return text, [text[start:end] for start, end in hits]


FILLER = "Nothing of it stands here. " * 30


def test_a_passage_goes_on_behind_what_was_found_at_the_end_of_a_sentence() -> None:
    text, hits = marked(f"{FILLER}At last it says maglev. {FILLER}", "maglev")
    assert text.startswith("…At last it says maglev. Nothing of it")
    assert len(text) > LENGTH - 20
    assert text.endswith("…")
    assert hits == ["maglev"]


def test_a_passage_begins_near_a_word_deep_in_a_sentence() -> None:
    text, hits = marked("and so on " * 40 + "to the maglev line " + "and so on " * 40, "maglev")
    assert text.startswith("…")
    assert 0 < text.index("maglev") <= BEFORE + 1
    assert hits == ["maglev"]


def test_a_passage_at_the_end_begins_sentences_earlier_so_that_there_is_enough_of_it() -> None:
    before = "One of them was there for the first time. Nobody else had come so far to see what there was to be seen."
    text, hits = marked(f"{FILLER}{before} At last they took the maglev.", "maglev")
    assert text == f"…Nothing of it stands here. {before} At last they took the maglev."
    assert hits == ["maglev"]


def test_a_passage_at_the_end_of_an_endless_sentence_begins_at_a_word() -> None:
    text, hits = marked("and so on " * 40 + "to the maglev", "maglev")
    assert FULL - len("and so on ") < len(text) <= FULL + 1
    assert text.startswith(("…and so", "…so on", "…on and"))
    assert hits == ["maglev"]


def test_of_a_short_text_all_is_shown_wherever_the_word_stands() -> None:
    text = "The line was closed for a day. Nobody knew why. At last they took the maglev."
    assert marked(text, "maglev") == (text, ["maglev"])


def test_the_passage_with_most_different_words_is_chosen() -> None:
    text, hits = marked(f"One maglev. {FILLER} A maglev in Pudong. {FILLER} Pudong.", "maglev", "Pudong")
    assert text.startswith("…A maglev in Pudong.")
    assert hits == ["maglev", "Pudong"]


def test_a_passage_at_the_beginning_has_no_ellipsis_before_it() -> None:
    assert marked("The maglev line.", "maglev") == ("The maglev line.", ["maglev"])


def test_a_passage_over_several_lines_is_on_one() -> None:
    assert marked("The  maglev\n\nline   runs", "maglev", "line") == ("The maglev line runs", ["maglev", "line"])


def test_a_passage_of_one_endless_word_is_cut() -> None:
    text, hits = marked("x" * 5_000 + "maglev" + "x" * 5_000, "maglev")
    assert hits == ["maglev"]
    assert len(text) <= LENGTH + 2


@given(st.lists(st.sampled_from(["maglev", "line", "a. ", " ", "\n", "上", "é😀"]), max_size=300).map("".join))
def test_what_is_marked_is_what_was_found(body: str) -> None:
    if "maglev" in body:
        text, hits = marked(body, "maglev")
        assert set(hits) == {"maglev"}
        assert "\n" not in text
        assert len(text) <= LENGTH + 2
        is_at_the_end = len(text) < FULL + LENGTH and not text.endswith("…")
        assert is_at_the_end or text.index("maglev") <= max(BEFORE, SENTENCE_BEFORE) + 1
