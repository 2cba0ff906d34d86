from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.text.sentences import LONGEST, sentence_at, sentences

_PIECES = st.sampled_from(
    [
        "Mr. Gong",
        "U.S.",
        "Nov. 5",
        "He said.",
        "“Yes!”",
        "\n\n",
        "\n",
        " ",
        "...",
        "你好。",
        "！",
        "👩‍🔬",
        "e\u0301",
        "שלום",
        "No. 5",
        "a.m.",
    ]
)
_TEXTS = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=40).map(" ".join))


def _split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Gong met Dr. Montag.",
        "Am 3. Oktober sprach sie in Bonn.",
        "Am 3. August sprach sie in Bonn.",
        "Der 1. Weltkrieg und das 19. Jahrhundert waren lang.",
        "Die Bank bzw. Frau Dipl. Ing. Lind zahlte 3 Mio. Euro.",
        "El Sr. Llano y la Sra. Arrieta, núm. 5, callan.",
        "Il sig. Donati e la dott.ssa Volta tacciono.",
        "De burgemeester en mevr. De Wit, bijv. Karin, zwegen.",
        "Na ul. Długiej mieszkał tzw. Kos, św. Jan.",
        "На ул. Садовой жил проф. Штерн.",
        "M. Dumont et Mlle. Aubry se taisent.",
        "It began on Nov. 5 in Shanghai.",
        "The U.S. dollar fell against the yuan.",
        "J. R. R. Tolkien wrote No. 5 of the series.",
        "The price rose to 3.5 yuan.",
        "Siemens Healthineers Inc. Chairman Smith left.",
        "He said ... nothing of use.",
        "It happened at example.org yesterday.",
        "the line\nwas broken by the sender",
    ],
)
def test_a_full_stop_within_a_sentence_does_not_end_it(sentence: str) -> None:
    assert _split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("Did he? Yes! Good…", ["Did he?", "Yes!", "Good…"]),
        ("“It is open.” She left.", ["“It is open.”", "She left."]),
        ("He lives in the U.S. The dollar rose.", ["He lives in the U.S.", "The dollar rose."]),
        ("It sold to Siemens Inc. The price is secret.", ["It sold to Siemens Inc.", "The price is secret."]),
        ("It went to ING. She left.", ["It went to ING.", "She left."]),
        ("He came in 3. August was dry.", ["He came in 3.", "August was dry."]),
        ("Es waren 12. Sie gingen am 3. Mai.", ["Es waren 12.", "Sie gingen am 3. Mai."]),
        ("مرحبا؟ نعم. لا۔", ["مرحبا؟", "نعم.", "لا۔"]),
        ("A headline\n\nThe body.", ["A headline", "The body."]),
        ("A headline\n \t\nThe body.", ["A headline", "The body."]),
        ("他来了。她走了！“好？”再见", ["他来了。", "她走了！", "“好？”", "再见"]),
        ("이것은 문장이다. 이것도 문장이다.", ["이것은 문장이다.", "이것도 문장이다."]),
        ("यह है। वह है।", ["यह है।", "वह है।"]),
        ("\n\n  \n", []),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_would_say(text: str, expected: list[str]) -> None:
    assert _split(text) == expected


def test_the_sentence_at_a_span_is_the_one_that_holds_it() -> None:
    text = "Title\n\nGong left. Montag of the U.S. stayed in Shanghai. He slept."
    start = text.index("Montag")
    found = sentence_at(text, start, start + len("Montag"))
    assert text[slice(*found)] == "Montag of the U.S. stayed in Shanghai."


def test_a_span_with_a_full_stop_of_its_own_is_one_with_its_sentence() -> None:
    text = "He went. In the U.S. he slept. He woke."
    start = text.index("U.S.")
    assert text[slice(*sentence_at(text, start, start + 4))] == "In the U.S. he slept."


def test_a_sentence_without_end_is_cut_at_a_distance() -> None:
    text = "word " * 100_000
    start, end = sentence_at(text, 250_000, 250_004)
    assert end - start <= 2 * LONGEST + 4
    assert start <= 250_000 < 250_004 <= end


@given(_TEXTS)
def test_sentences_ascend_and_leave_out_nothing_but_white_space(text: str) -> None:
    behind = 0
    for start, end in sentences(text):
        assert behind <= start < end <= len(text)
        assert not text[behind:start].strip()
        assert text[start:end] == text[start:end].strip()
        behind = end
    assert not text[behind:].strip()


@given(_TEXTS)
@example("。！")
def test_every_place_in_a_sentence_leads_to_that_sentence(text: str) -> None:
    for start, end in sentences(text):
        assert sentence_at(text, start, start + 1) == (start, end)
        assert sentence_at(text, end - 1, end) == (start, end)
