from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extraction.patterns import PatternTagger
from reader.model import Kind, Span

_TAGGER = PatternTagger()
_WORDS = st.sampled_from(
    [
        *(
            "Gong",
            "Zheng",
            "Mayor",
            "the",
            "of",
            "and",
            "for",
            "Bank",
            "China",
            "(Shanghai)",
            "said,",
            "President",
            "5",
            "$",
        ),
        *(
            "November",
            "million",
            "van",
            "der",
            "-",
            "&",
            ",",
            ".",
            "\n\n",
            "\n",
            "É",
            "李明",
            "👩‍🔬",
            "“",
            "’s",
            "'s",
            "U.S.",
            "J.",
        ),
        *(
            "e\u0301",
            "E\u0301a",
            "ǅ",
            "שלום",
            "مرحبا",
            "İstanbul",
            "\u200d",
            "\ufeff",
            "SHANGHAI",
            "2025",
            "Nov.",
            "The",
            "I",
        ),
    ]
)
_TEXTS = st.one_of(st.text(), st.lists(st.one_of(_WORDS, st.text(max_size=3)), max_size=60).map(" ".join))


def _tagged(text: str) -> list[tuple[str, str]]:
    (spans,) = _TAGGER.tag([text])
    return [(text[span.start : span.end], span.kind.value) for span in spans]


def _named(text: str, kind: Kind) -> list[str]:
    return [name for name, found in _tagged(text) if found == kind.value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shanghai Mayor Gong Zheng left.", [("Shanghai", "place"), ("Gong Zheng", "person")]),
        ("In Paris President Emmanuel Macron spoke.", [("Paris", "place"), ("Emmanuel Macron", "person")]),
        ("German Chancellor Olaf Scholz spoke.", [("German", "group"), ("Olaf Scholz", "person")]),
        ("It was Prime Minister Narendra Modi.", [("Narendra Modi", "person")]),
        ("Former Vice President Al Gore won.", [("Al Gore", "person")]),
        ("A talk with Dr. J. R. Smith ended.", [("J. R. Smith", "person")]),
        ("He met U.S. President Joe Biden.", [("U.S.", "place"), ("Joe Biden", "person")]),
        ("They saw Frans van Houten there.", [("Frans van Houten", "person")]),
    ],
)
def test_roles_part_a_person_from_what_stands_before(text: str, expected: list[tuple[str, str]]) -> None:
    assert _tagged(text) == expected


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Fudan University", Kind.ORGANIZATION),
        ("University of Würzburg", Kind.ORGANIZATION),
        ("Ministry of Science and Technology", Kind.ORGANIZATION),
        ("Chinese Academy of Sciences", Kind.ORGANIZATION),
        ("Reiniger, Gebbert & Schall", Kind.ORGANIZATION),
        ("Siemens AG", Kind.ORGANIZATION),
        ("People's Bank of China", Kind.ORGANIZATION),
        ("Shanghai Proton and Heavy Ion Center", Kind.ORGANIZATION),
        ("National Exhibition and Convention Center", Kind.FACILITY),
        ("Pudong International Airport", Kind.FACILITY),
        ("Zhangjiang Hi-Tech Park", Kind.FACILITY),
        ("Pudong New Area", Kind.PLACE),
        ("China (Shanghai) Pilot Free Trade Zone", Kind.PLACE),
        ("Nobel Prize in Physics", Kind.OTHER),
        ("China International Import Expo", Kind.OTHER),
        ("Saudi Arabia", Kind.PLACE),
        ("St. Petersburg", Kind.PLACE),
    ],
)
def test_the_head_of_a_name_tells_its_kind(name: str, kind: Kind) -> None:
    assert _tagged(f"Yesterday they spoke of the {name} again.") == [(name, kind.value)]


def test_a_surname_is_a_person_once_the_full_name_was_said() -> None:
    text = "Bernd Montag came. Montag spoke, and then Montag left."
    assert _named(text, Kind.PERSON) == ["Bernd Montag", "Montag", "Montag"]


def test_a_word_that_only_opens_sentences_is_no_name() -> None:
    assert _tagged("Biomedicine is one of the industries. Yesterday it grew. “Nobody came.”") == []


def test_a_company_may_open_a_sentence_where_the_text_says_that_it_is_one() -> None:
    assert _tagged("Zorvex, a maker of pumps, grew. Zorvex hired.") == [
        ("Zorvex", "organization"),
        ("Zorvex", "organization"),
    ]


def test_an_acronym_goes_by_the_kind_of_its_name() -> None:
    text = "The Global Forum on Fish opened. The World Fish Conference (WFC) began; the WFC ended."
    assert ("WFC", "other") in _tagged(text)


def test_a_possessive_ending_stays_outside() -> None:
    assert _named("Shanghai’s mayor and Shanghai's streets", Kind.PLACE) == ["Shanghai", "Shanghai"]


def test_in_a_row_of_capitals_only_known_names_are_found() -> None:
    text = "MAYOR OF SHANGHAI MEETS HEAD OF GERMAN FIRM IN BIG NEW HALL NEAR RIVER"
    assert _tagged(text) == [("SHANGHAI", "place"), ("GERMAN", "group")]


def test_texts_in_other_scripts_give_nothing_silly() -> None:
    assert _tagged("上海市市长龚正会见了西门子医疗全球首席执行官。") == []
    assert _tagged("التقى عمدة شنغهاي بالرئيس التنفيذي") == []


def test_texts_are_tagged_one_by_one() -> None:
    texts = ["Gong Zheng left.", "", "Zheng went to Paris."]
    assert [len(spans) for spans in _TAGGER.tag(texts)] == [1, 0, 1]


def test_a_huge_text_is_read_in_passages_as_a_small_one_is() -> None:
    article = "Gong Zheng left on 5 May.\n\nYesterday Gong met Bernd Montag for US$5. "
    (once,), (often,) = _TAGGER.tag([article]), _TAGGER.tag([article * 2_000])
    assert len(often) == 2_000 * len(once)
    assert [(article * 2_000)[span.start : span.end] for span in often[-5:]] == [
        *("Gong Zheng", "5 May", "Gong", "Bernd Montag", "US$5"),
    ]


def assert_sound(text: str, spans: list[Span]) -> None:
    behind = 0
    for span in spans:
        assert behind <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        behind = span.end


@given(_TEXTS)
def test_spans_of_any_text_ascend_apart_and_end_in_no_white_space(text: str) -> None:
    (spans,) = _TAGGER.tag([text])
    assert_sound(text, spans)


@pytest.mark.parametrize(
    "piece",
    [
        "Gong Zheng met Xi. ",
        "A ",
        "A.",
        "1,",
        "$",
        "\n ",
        "Bank of ",
        "China (",
        "King's ",
        "a'",
        "Ab de ",
        ". ",
        "SHANGHAI ",
    ],
)
def test_time_grows_with_the_length_of_a_text_and_no_faster(piece: str) -> None:
    short, long = (piece * (size // len(piece)) for size in (10_000, 80_000))
    _TAGGER.tag([short])
    times = []
    for text in (short, long):
        began = perf_counter()
        (spans,) = _TAGGER.tag([text])
        times.append(perf_counter() - began)
        assert_sound(text, spans)
    assert times[1] < 0.2 + 8 * 4 * times[0]
