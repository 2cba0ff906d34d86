from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.extraction.linker import link
from reader.model import Kind, LinkedEntity, Span
from reader.text.normal_form import normal_form
from tests.extraction.marked import unmarked

GOLDEN = {
    "a surname is the person whose name ends with it": (
        "[Bernd Montag]p1 spoke. [Montag]p1 left, and [Olaf Scholz]p2 followed [Mr. Montag]p1."
    ),
    "a Chinese surname stands first": "[Gong Zheng]p1 met [Xi Jinping]p2. [Gong]p1 smiled at [Xi]p2.",
    "Korean and Vietnamese surnames stand first": (
        "[Kim Jong-un]p1 met [Nguyen Phu Trong]p2. [Kim]p1 sat. [Trong]p2 and [Nguyen]p2 stood."
    ),
    "a Hungarian may be named either way round": "[Orbán Viktor]p1 spoke; [Orbán]p1 left.",
    "how someone is usually called counts more than a given name": (
        "[Anna Gong]p1 met [Li Gong]p2. [Gong]p1 waited, [Li]p2 smiled."
    ),
    "a middle name will do where nothing else fits": (
        "[Gabriel García Márquez]p1 wrote. [García]p1 lived in [Mexico]l1; [García Márquez]p1 died there."
    ),
    "particles belong to the surname": (
        "[Frans van Houten]p1 went. [Van Houten]p1 was liked; [Ursula von der Leyen]p2 stayed, said [von der Leyen]p2."
    ),
    "an Arabic article may be left out": "[Bashar al-Assad]p1 spoke. [Assad]p1 left. [Al-Assad]p1 slept.",
    "a name that opens with a particle is a full name": "[Al Gore]p1 won. [Gore]p1 lost.",
    "initials and middle names may come and go": (
        "[John Quincy Adams]p1 wrote. [John Adams]p1 read. [J. Adams]p1 slept. [J. Q. Adams]p1 woke."
    ),
    "an initial that fits two people is neither": "[John Adams]p1 met [Jane Adams]p2. [J. Adams]p3 left.",
    "titles and generations do not count": (
        "[Dr. Martin Luther King Jr.]p1 came. [Martin Luther King]p1 spoke. [King]p1 left."
    ),
    "two Harrisons stay two, and the bare name is the one introduced last": (
        "[George Harrison]p1 sang. [Harrison]p1 left. [Olivia Harrison]p2 came. [Harrison]p2 spoke. [George]p1 nodded."
    ),
    "a surname in a headline is the first who bears it": (
        "[Harrison]p1 sings\n\n[George Harrison]p1 sang. [Olivia Harrison]p2 did not."
    ),
    "people with the same first and last name but other middle names stay apart": (
        "[John Quincy Adams]p1 met [John Michael Adams]p2. [J. Q. Adams]p1 left."
    ),
    "a company suffix does not count": "[Siemens AG]o1 rose. [Siemens]o1 sold. [Tesla, Inc.]o2 and [Tesla]o2 fell.",
    "organizations are never joined by their beginnings": (
        "[Siemens Healthineers]o1 rose. [Siemens]o2 fell. [Siemens AG]o2 fell. [Siemens Energy]o3 stood."
    ),
    "an acronym is the name that it shortens": (
        "The [World Health Organization]o1 met. The [WHO]o1 spoke to the [Bank of China]o2. The [BOC]o2 said no."
    ),
    "an acronym in brackets is the name before it": (
        "The [Central Bureau]o1 and the [City Board]o2 ([CB]o2) met. The [CB]o2 won."
    ),
    "points in an acronym do not matter": "The [United Nations]o1 met. The [U.N.]o1 and the [UN]o1 agreed.",
    "an acronym of nothing in the article stands alone": "The [World Bank]o1 met [NATO]o2.",
    "a country is one under all its usual names": (
        "The [United States]l1 met [Britain]l2. [US]l1 and [U.S.]l1 and [America]l1 agreed with the [UK]l2."
    ),
    "a country and its people are two": "[China]l1 and the [Chinese]g1 agreed.",
    "the end of a name is that name if only one ends so": "The [Pittsburgh Pirates]o1 won. The [Pirates]o1 sang.",
    "the end of two names is neither": "The [Bank of Japan]o1, [Deutsche Bank]o2 and [Dresdner Bank]o3 met a [Bank]o4.",
    "a place is never the end of another name": "[New York]l1 and [York]l2 are far apart.",
    "a possessive ending does not count": "[Gong Zheng]p1’s car, [Gong’s]p1 house, [Shanghai's]l1 bay, [Shanghai]l1.",
    "capitals do not count": "[SHANGHAI]l1 — [Shanghai]l1 grew, said [GONG ZHENG]p1. [Gong]p1 smiled.",
    "a line break in a name does not count": "[Siemens\nHealthineers]o1 and [Siemens Healthineers]o1.",
    "a person and a city of one name are two": "[George Washington]p1 saw [Washington]l1. [Washington]p1 left.",
    "dates and amounts are one only when they are the same": (
        "[5 November]d1 and [5 November]d1 and [November]d2: [US$5]m1, [US$ 5]m2, [US$5]m1."
    ),
}


@pytest.mark.parametrize("rule", GOLDEN)
def test_mentions_are_linked_as_a_careful_reader_would(rule: str) -> None:
    text, spans, expected = unmarked(GOLDEN[rule])
    linked = [[text[start:end] for start, end in entity.mentions] for entity in link(text, spans)]
    assert linked == [[text[start:end] for start, end in mentions] for mentions in expected]
    assert [list(entity.mentions) for entity in link(text, spans)] == expected


def _linked(marked: str) -> tuple[LinkedEntity, ...]:
    text, spans, _ = unmarked(marked)
    return link(text, spans)


def test_an_entity_bears_its_fullest_name_and_the_others_as_aliases() -> None:
    (person,) = _linked("[Gong]p1 came. [Mr. Gong Zheng]p1 spoke. [Gong’s]p1 car left. [GONG ZHENG]p1!")
    assert (person.name, person.kind, person.aliases) == ("Gong Zheng", Kind.PERSON, ("Gong",))


def test_a_country_bears_its_usual_name_whatever_the_article_calls_it() -> None:
    (country,) = _linked("The [U.S.]l1 and [America]l1 are one.")
    assert (country.name, country.aliases) == ("United States", ("U.S.", "America"))
    (country,) = _linked("In [the U.S.]l1 and nowhere else.")
    assert (country.name, country.aliases) == ("United States", ("the U.S.",))


def test_a_known_name_in_capitals_is_shown_in_small_letters() -> None:
    assert [entity.name for entity in _linked("[SHANGHAI]l1, [SIEMENS]o1")] == ["Shanghai", "SIEMENS"]


def test_a_name_that_is_broken_over_two_lines_is_shown_in_one() -> None:
    assert [entity.name for entity in _linked("[Siemens\nHealthineers]o1 grew.")] == ["Siemens Healthineers"]


def test_the_kind_of_most_mentions_counts() -> None:
    (entity,) = _linked("[Philips]l1 fell, [Philips]o1 rose, [Philips]o1 closed.")
    assert entity.kind is Kind.ORGANIZATION


def test_linking_does_not_depend_on_the_order_of_the_spans() -> None:
    text, spans, _ = unmarked(GOLDEN["a Chinese surname stands first"])
    assert link(text, spans[::-1]) == link(text, spans)


_WORDS = st.sampled_from(
    [
        "Gong",
        "Zheng",
        "Mr.",
        "von",
        "U.S.",
        "Bank",
        "of",
        "WHO",
        "China",
        "’s",
        "👩‍🔬",
        "e\u0301",
        "上海",
        "שלום",
        "!",
        "J.",
        "\n",
        "Inc.",
    ]
)


@st.composite
def _texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    words = draw(st.lists(st.one_of(_WORDS, st.text(min_size=1, max_size=5)), max_size=30))
    text, spans = "", []
    for word in words:
        start = len(text) + len(word) - len(word.lstrip())
        if word.strip() and draw(st.booleans()):
            spans.append(Span(start, start + len(word.strip()), draw(st.sampled_from(Kind))))
        text += word + " "
    return text, spans


@given(_texts_with_spans())
def test_every_span_is_a_mention_of_exactly_one_entity(article: tuple[str, list[Span]]) -> None:
    text, spans = article
    entities = link(text, spans)
    mentions = [mention for entity in entities for mention in entity.mentions]
    assert sorted(mentions) == sorted((span.start, span.end) for span in spans)
    assert all(list(entity.mentions) == sorted(entity.mentions) for entity in entities)
    assert [entity.mentions[0] for entity in entities] == sorted(entity.mentions[0] for entity in entities)


@given(_texts_with_spans())
def test_names_and_descriptions_are_never_empty_and_aliases_never_repeat(article: tuple[str, list[Span]]) -> None:
    text, spans = article
    for entity in link(text, spans):
        forms = [normal_form(name) for name in (entity.name, *entity.aliases)]
        assert entity.name.strip() == entity.name != ""
        assert len(set(forms)) == len(forms)
        for description in entity.descriptions:
            assert text[description.start : description.end] == description.text != ""
