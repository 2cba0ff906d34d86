"""The passage around a keyword keeps the keyword in sight, in any script."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model import ConcordanceLine
from reader.ui.widgets.passage import CUT, passage

LONG = "A sentence that begins a very long way before anybody in it is called by the name of "


def width_of(text: str) -> float:
    return float(len(text))


def shown(left: str, keyword: str, right: str, width: float = 40) -> tuple[str, str]:
    line = ConcordanceLine(1, "Title", None, 200, 200 + len(keyword), left, keyword, right)
    text, (start, end) = passage(line, width_of, width)
    assert text[start:end] == keyword
    return text, text[:start]


def test_a_short_sentence_stands_whole() -> None:
    assert shown("Then ", "Gong Zheng", " spoke.")[0] == "Then Gong Zheng spoke."


def test_a_sentence_stands_whole_as_long_as_its_name_stays_in_sight() -> None:
    assert shown(LONG, "Gong Zheng", ".", width=70)[0] == f"{LONG}Gong Zheng."


def test_a_long_beginning_is_cut_at_a_word() -> None:
    text, before = shown(LONG, "Gong Zheng", " and so on")
    assert before == "… called by the name of "
    assert text.endswith("Gong Zheng and so on")


def test_what_has_no_spaces_is_cut_between_two_letters() -> None:
    left = "上海市政府新闻办公室今天上午在人民广场附近的会议中心举行新闻发布会介绍城市规划的最新进展市长"
    assert shown(left, "龚正", "出席", width=20)[1] == "… 城市规划的最新进展市长"


@given(st.text(max_size=900), st.text(min_size=1, max_size=40), st.text(max_size=60), st.integers(10, 120))
def test_the_keyword_is_where_it_is_said_to_be_and_never_far_in(
    left: str, keyword: str, right: str, width: int
) -> None:
    before = shown(left, keyword, right, width)[1]
    assert left.endswith(before.removeprefix(CUT))
    assert len(before) <= max(1.5 * width - len(keyword), 0.55 * width + len(CUT))
