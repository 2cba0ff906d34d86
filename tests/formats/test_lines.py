import textwrap

import pytest

from reader.formats import lines
from reader.formats.lines import lines_of, paragraphs_of, width
from reader.formats.refusal import RefusedError


def paragraphs(text: str) -> list[str]:
    return paragraphs_of(lines_of(text))


def test_every_kind_of_new_line_parts_lines() -> None:
    assert list(lines_of("a\r\nb\rc\nd\u2028e\vf")) == ["a", "b", "c", "d", "e", "f"]


def test_a_form_feed_and_a_paragraph_separator_part_paragraphs() -> None:
    assert list(lines_of("a\fb\u2029c")) == ["a", "", "b", "", "c"]


def test_white_space_is_one_space_and_none_at_the_ends() -> None:
    assert lines_of("a\t\u00a0b\u2009\x1cc \u202f")[0] == "a b c"


def test_an_indented_line_begins_with_a_space() -> None:
    assert lines_of(" \u3000\u3000a b") == [" a b"]


def test_of_several_blank_lines_one_is_left() -> None:
    assert lines_of("a\n \n\t\n\nb") == ["a", "", "b"]


def test_control_characters_go() -> None:
    assert lines_of("Shang\x08hai\x00 To\x01wer\x7f\x1a")[0] == "Shanghai Tower"


def test_joiners_direction_marks_and_combining_marks_stay() -> None:
    text = "👩\u200d👩\u200d👧 می\u200cخواهم \u200fשלום\u200e \u2067א\u2069 Dvor\u030ca\u0301k ❤\ufe0f"
    assert lines_of(text)[0] == text


def test_what_windows_meant_by_control_characters_is_read_so() -> None:
    assert lines_of("the city\x92s \x93trams\x94")[0] == "the city’s “trams”"


def test_half_a_surrogate_pair_is_replaced() -> None:
    assert lines_of("a\ud83cb")[0] == "a\ufffdb"


def test_lines_wrapped_at_a_column_make_one_paragraph() -> None:
    wrapped = (
        "It was said that the bridge would be opened\nin spring, but the paint had not dried, and\nso he had to wait."
    )
    assert paragraphs(f"{wrapped}\n\nHe waited.") == [wrapped.replace("\n", " "), "He waited."]


def test_short_lines_that_are_not_full_are_paragraphs() -> None:
    assert paragraphs("One\nTwo\nThree") == ["One", "Two", "Three"]


def test_lines_longer_than_any_column_are_paragraphs() -> None:
    long = "word " * 30
    assert paragraphs(f"{long}\n{long}\n{long}") == [long.strip()] * 3


def test_an_indented_line_begins_a_paragraph_of_a_wrapped_text() -> None:
    first = "    It was said that the bridge would be opened\nin spring, but the paint had not dried, and it"
    assert len(paragraphs(f"{first}\n{first}")) == 2


def test_wrapped_chinese_joins_without_a_space() -> None:
    line = "浦东开发开放三十多年来许多跨国公司在张江设立研发中心"
    assert paragraphs(f"{line}\n{line}\n{line[:5]}") == [line * 2 + line[:5]]


def test_a_word_parted_at_its_hyphen_closes_up() -> None:
    assert paragraphs("It was said on all of the days of the Franco-\nGerman summer.") == [
        "It was said on all of the days of the Franco-German summer."
    ]


def test_a_dash_at_the_end_of_a_line_keeps_its_spaces() -> None:
    assert paragraphs("It was said on all of the days of that year -\nsummer and winter.") == [
        "It was said on all of the days of that year - summer and winter."
    ]


def test_lines_that_stand_alone_join_no_other() -> None:
    full = "it was said that the bridge would be opened"
    assert paragraphs_of(lines_of(f"{full}\n{full}\n{full}"), alone={0}) == [full, f"{full} {full}"]


def test_a_bullet_begins_a_paragraph() -> None:
    full = "it was said that the bridge would be opened"
    assert paragraphs(f"{full}\n{full}\n• {full}") == [f"{full} {full}", f"• {full}"]


@pytest.mark.parametrize(
    "text",
    [
        "Northport Rovers 3 Eastleigh Town 1 (half-time 2-0)\nSouthend Albion 0 Westbury City 0 (half-time 0-0)\n"
        "Hillside Rangers 2 Lakeview United 2 (half-time 1-1)",
        "1. The ferry company lost its licence in the spring\n2. The ministry looked at all of its other boats\n"
        "3. The passengers were paid what they had lost",
        "- Boats must be looked at by somebody every spring\n- Engines must be looked at by two people at least",
        "Who decides when the boats may leave the port again\nThe ministry decides when the boats may leave again",
        "Ferry company loses its licence\nThe ferry company lost its licence on Tuesday after a second"
        " accident within one"
        " month, in which eleven passengers had been hurt when the boat hit the quay of the port.",
        "Over the water the white ship went away from us\nUnder the bridge the cold wind sang a song for all\n"
        "And nobody waited to see it go out of the bay",
    ],
    ids=["results", "numbers", "dashes", "question", "headline", "verse"],
)
def test_lines_that_each_begin_anew_are_none_of_a_wrapped_text(text: str) -> None:
    assert paragraphs(text) == text.split("\n")


def test_who_speaks_begins_a_paragraph_of_a_wrapped_text() -> None:
    question = (
        "INTERVIEWER: When will the boats be allowed to leave the port again, and\nwho decides when that is to be?"
    )
    answer = "MINISTER: The boats leave when each of the engines has been looked at, which\nwill take until the summer."
    joined = [part.replace("\n", " ") for part in (question, answer)]
    assert paragraphs(f"{question}\n{answer}") == joined


def test_wide_characters_take_two_columns() -> None:
    assert (width("abc"), width("上海"), width("é")) == (3, 4, 1)


def test_an_endless_line_is_cleaned_like_a_short_one(monkeypatch: pytest.MonkeyPatch) -> None:
    line = "\tWords  and\x00 more \x85\tof them \x01 "
    whole = lines.lines_of(line)
    monkeypatch.setattr(lines, "_LONG", 4)
    assert lines.lines_of(line) == whole == [" Words and more … of them"]


def test_more_lines_than_any_article_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MOST", 3)
    assert lines.lines_of("1\n2\n\n\n\n\n") == ["1", "2", ""]
    with pytest.raises(RefusedError, match="has more than 3 lines"):
        lines.lines_of("1\n2\n3\n4")


PROSE = (
    "The harbour of Lowmere will be dredged next year, the port authority said on Monday, after three ships had run"
    " aground within a month and the fishermen had blocked the entrance for two days with their boats."
)


@pytest.mark.parametrize(
    "block",
    [
        [
            "Lowmere Town 3 Marl Rangers 1 (half-time 2-0), attendance 412",
            "Dene Athletic 0 Oxley 0 (half-time 0-0), attendance 1,204",
            "St Mary's 2 Harbour Lights 5 (half-time 1-1), attendance 96",
            "Westfield 1 Upper Marl 2 (half-time 0-2), attendance 230",
        ],
        [
            "O Lowmere, where the grey ships come home against the evening tide,",
            "And gulls above the harbour wall go crying far and wide and wide,",
            "The lamps are lit along the quay, the nets are drying in the wind,",
            "And all that ever put to sea have left the selfsame shore behind.",
        ],
        ["Ship Length Aground", "Marie 42 m 3 May", "Anne 38 m 9 May", "Ole 51 m 20 May"],
        ["Port of Lowmere", "1 Quay Road", "Lowmere LM1 1AA", "Tel. 020 7946 0000"],
    ],
)
def test_results_verse_tables_and_addresses_between_wrapped_paragraphs_stay_lines(block: list[str]) -> None:
    wrapped = textwrap.wrap(PROSE, 72)
    assert paragraphs_of([*wrapped, "", *block, "", *wrapped]) == [PROSE, *block, PROSE]


def test_an_item_that_is_wrapped_under_its_mark_is_one_paragraph() -> None:
    items = textwrap.wrap(PROSE, 70, initial_indent="- ", subsequent_indent="  ") * 2
    assert paragraphs_of(lines_of("\n".join(items))) == [f"- {PROSE}"] * 2


def test_two_chinese_paragraphs_of_one_line_each_are_two() -> None:
    lines = [
        "县议会星期四晚间投票决定，在秋天之前关闭石桥、林口和上河的图书馆。",
        "大约两百人聚集在会场外面，宣布结果的时候有几个人流下了眼泪。",
    ]
    assert paragraphs_of(lines) == lines


def test_a_title_joins_no_line_below_it_where_most_of_the_text_is_in_longer_lines() -> None:
    lines = [
        "Church sells its organ in a small advert",
        "epd-Meldung",
        "",
        f"{'The organ is old. ' * 8}",
        "",
        "It is gone.",
    ]
    assert paragraphs_of(lines)[:2] == lines[:2]
