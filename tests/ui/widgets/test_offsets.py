from hypothesis import given
from hypothesis import strategies as st

from reader.ui.widgets.offsets import Utf16Offsets

TEXT = st.text(st.sampled_from("a é\u0301上🎉🏳️‍🌈אب") | st.characters(codec="utf-8"), max_size=40)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXT)
def test_every_code_point_is_counted_as_qt_counts_it(text: str) -> None:
    offsets = Utf16Offsets(text)
    assert [offsets.units(offset) for offset in range(len(text) + 1)] == [
        units(text[:offset]) for offset in range(len(text) + 1)
    ]


@given(TEXT)
def test_there_and_back_is_where_it_began(text: str) -> None:
    offsets = Utf16Offsets(text)
    for offset in range(len(text) + 1):
        assert offsets.code_points(offsets.units(offset)) == offset


def test_the_second_half_of_an_emoji_belongs_to_it() -> None:
    assert Utf16Offsets("a🎉b").code_points(2) == 1
