import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.widgets.text_matches import FoldedText, nearest

LETTERS = st.text(st.sampled_from("aAbeé\u0301ßﬁłÆ\u00ad’'🎉カガ한ёЁ…"), max_size=20)


def found(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in FoldedText(text).spans(words)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Shanghai and shanghai", "SHANGHAI", ["Shanghai", "shanghai"]),
        ("Café Müller", "cafe mul", ["Café Mül"]),
        ("cafe", "café", ["cafe"]),
        ("Cafe\u0301 au lait", "cafe", ["Cafe\u0301"]),
        ("don’t", "don't", ["don’t"]),
        ("Große Straße", "strasse", ["Straße"]),
        ("Ёлка", "елка", ["Ёлка"]),
        ("Łódź, Øresund, Þór", "lodz", ["Łódź"]),
        ("Łódź, Øresund, Þór", "thor", ["Þór"]),
        ("The oﬃce of Æther", "office", ["oﬃce"]),
        ("The oﬃce of Æther", "aeth", ["Æth"]),
        ("Shang\u00adhai\u200b", "shanghai", ["Shang\u00adhai\u200b"]),
        ("上海市市长", "市长", ["市长"]),
        ("🎉 Paris 🎉", "paris", ["Paris"]),
        ("한국 사람", "한국", ["한국"]),
        ("ガス", "カス", []),
        ("a.c abc", "a.c", ["a.c"]),
        ("anything", "", []),
        ("", "a", []),
    ],
)
def test_case_accents_and_quotes_make_no_difference(text: str, words: str, expected: list[str]) -> None:
    assert found(text, words) == expected


@given(LETTERS, LETTERS, LETTERS)
def test_what_stands_there_is_found(before: str, words: str, after: str) -> None:
    text = before + words + after
    spans = FoldedText(text).spans(words)
    assert bool(spans) or not FoldedText(words).spans(words)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(found(text[start:end], words) for start, end in spans)


def test_the_nearest_is_the_next_one_or_the_first_of_all() -> None:
    spans = [(3, 5), (9, 11)]
    assert [nearest(spans, offset) for offset in (0, 3, 4, 10)] == [0, 0, 1, 0]
    assert nearest([], 0) is None
