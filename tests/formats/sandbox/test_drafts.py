import io
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from reader.formats.refusal import RefusedError
from reader.formats.sandbox import allowance, drafts, frames
from reader.formats.sandbox.frames import Frame, FrameError
from reader.model import ArticleDraft, LeftOutBecause, Remark

DRAFT = ArticleDraft(
    "Fähre fährt",
    "Zwei Sätze.\n\n油 und 𝒪.",
    author="Ida Lund",
    published=date(2021, 3, 4),
    encoding="",
    part=2,
    styles="pq",
    title_derived=True,
)


def passed_on(frame: Frame) -> Frame:
    stream = io.BytesIO()
    frames.send(stream, frame)
    stream.seek(0)
    return frames.receive(stream, 10_000)


def test_an_article_comes_back_as_it_was() -> None:
    for draft in (DRAFT, ArticleDraft("Title", "Body"), ArticleDraft("", "")):
        assert drafts.draft_of(passed_on(drafts.frame_of(draft))) == draft


def test_no_control_character_comes_back() -> None:
    draft = ArticleDraft("Fair\x00 opens\nin\tTarn ", "One\x0b two.\n\n\x1bA\tB\x85", styles="pt")
    come_back = drafts.answer_of(passed_on(drafts.frame_of(draft)))
    assert come_back == ArticleDraft("Fair opens in Tarn", "One  two.\n\n A\tB ", styles="pt")


def test_a_refusal_comes_back_with_what_a_developer_needs() -> None:
    refusal = RefusedError("is unlike others", LeftOutBecause.DAMAGED)
    refusal.add_note("Traceback")
    come_back = drafts.refusal_of(passed_on(drafts.frame_of_refusal(refusal)))
    assert (come_back.predicate, come_back.because) == ("is unlike others", LeftOutBecause.DAMAGED)
    assert come_back.__notes__ == ["Traceback"]


def test_what_else_is_told_of_a_file_comes_back() -> None:
    for told in (Remark("names 3 articles, of which 2 were read"), DRAFT):
        assert drafts.answer_of(passed_on(drafts.frame_of(told))) == told


def test_a_name_in_a_reason_is_one_line_whatever_stands_in_it() -> None:
    for predicate, told in (("holds a\n\x1bb", "holds a��b"), ("x" * 5_000, "x" * 1_999), ("", "�")):
        come_back = drafts.answer_of(passed_on(drafts.frame_of(RefusedError(predicate))))
        assert isinstance(come_back, RefusedError)
        assert come_back.predicate == told


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("published", "yesterday"),
        ("published", 3),
        ("part", -1),
        ("part", True),
        ("part", 1.5),
        ("title_derived", 1),
        ("title_derived", None),
    ],
)
def test_a_value_of_another_sort_is_no_article(field: str, value: object) -> None:
    frame = drafts.frame_of(DRAFT)
    frame.fields["others"][field] = value
    with pytest.raises(FrameError):
        drafts.draft_of(frame)


@pytest.mark.parametrize("lengths", [{"title": 10_000}, {"title": -1}, {"title": 1}, {"title": "3"}, {"body": None}])
def test_lengths_that_are_not_those_of_the_text_are_no_article(lengths: dict[str, Any]) -> None:
    frame = drafts.frame_of(DRAFT)
    frame.fields["lengths"] |= lengths
    with pytest.raises(FrameError):
        drafts.draft_of(frame)


@pytest.mark.parametrize("styles", ["p", "ppp", "px", "p\n"])
def test_styles_that_are_not_those_of_the_paragraphs_are_no_article(styles: str) -> None:
    with pytest.raises(FrameError):
        drafts.draft_of(drafts.frame_of(replace(DRAFT, styles=styles)))


def test_what_is_not_there_or_no_text_is_no_article() -> None:
    for frame in (Frame({}), Frame({"lengths": [], "others": {}}), Frame(drafts.frame_of(DRAFT).fields, b"\xff" * 40)):
        with pytest.raises(FrameError):
            drafts.draft_of(frame)
    for data in (b"", b"\xff", b"is\nnot one line", b"x" * 3_000):
        with pytest.raises(FrameError):
            drafts.refusal_of(Frame({"kind": drafts.REFUSED, "because": "empty"}, data))
    for because in ("", "no reason", 3):
        with pytest.raises(FrameError):
            drafts.refusal_of(Frame({"kind": drafts.REFUSED, "because": because}, b"is empty"))


def test_what_is_no_text_or_no_reason_to_leave_something_out_is_not_taken() -> None:
    with pytest.raises(FrameError):
        drafts.text_of(Frame({"kind": drafts.TEXT}, b"\xff"))
    with pytest.raises(FrameError):
        drafts.answer_of(Frame({"kind": drafts.REMARK, "because": "no reason"}, b"holds more"))


def test_fields_longer_than_any_are_not_sent() -> None:
    with pytest.raises(FrameError):
        frames.send(io.BytesIO(), Frame({"path": "x" * 70_000}))


def test_a_number_that_is_none_and_a_day_in_the_place_of_a_word_are_no_article() -> None:
    fields = drafts.frame_of(DRAFT).fields
    for field, value in (("part", -1), ("part", True), ("title_derived", 1)):
        others = {**fields["others"], field: value}
        with pytest.raises(FrameError):
            drafts.draft_of(Frame({**fields, "others": others}, drafts.frame_of(DRAFT).data))


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xff\xff\xff" + bytes(8),  # fields without end
        bytes(3) + b"\x02" + b"\x00\x00\x00\xff" + bytes(4) + b"{}",  # a text without end
        bytes(3) + b"\x02" + bytes(8) + b"[]",
        bytes(3) + b"\x02" + bytes(8) + b"{]",
        bytes(2) + b"\xea\x60" + bytes(8) + b"[" * 60_000,
    ],
)
def test_what_is_no_frame_is_not_taken(data: bytes) -> None:
    with pytest.raises(FrameError):
        frames.receive(io.BytesIO(data), 1_000)


def test_the_end_is_no_frame() -> None:
    for data in (b"", b"\x00", bytes(3) + b"\x02" + bytes(8) + b"{"):
        with pytest.raises(EOFError):
            frames.receive(io.BytesIO(data), 1_000)


def test_a_large_file_may_take_longer_and_a_small_one_may_not() -> None:
    assert allowance.seconds(1) == allowance.seconds(400_000) < 2
    assert allowance.seconds(50_000_000) > 60
    assert allowance.seconds(1) < allowance.seconds_again(1, 0) < allowance.seconds_again(1, 100) < 60
    assert allowance.memory(1) < allowance.memory(5_000_000) < allowance.memory(50_000_000) == allowance.MOST_MEMORY


def test_each_article_adds_time_until_all_of_them_took_too_long() -> None:
    assert allowance.seconds_left(1.0, 10.0, 0) < allowance.seconds_left(1.0, 10.0, 100_000)
    assert allowance.seconds_left(1.0, 10_000.0, 100_000) == 0
