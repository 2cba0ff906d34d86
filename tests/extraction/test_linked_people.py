from __future__ import annotations

import pytest

from reader.extraction.linker import link
from reader.model import Kind, Span
from tests.extraction.marked import unmarked

GOLDEN = {
    "father and son of one name are two where the son goes by his Jr.": (
        "[Ron Vance]p1 spoke. [Ron Vance Jr.]p2 wept. [Vance Jr.]p2 left. [Vance]p1 stayed."
    ),
    "a son is told from his father": "[Ron Vance]p1 came, and his son [Ron Vance Jr.]p2 left. [Ron Vance]p1 slept.",
    "elsewhere a generation may come and go": "[Ron Vance Jr.]p1 came. [Ron Vance]p1 left. [Vance]p1 slept.",
    "a husband and wife without given names are two": "[Mr. Vance]p1 met [Mrs. Vance]p2. [Mrs. Vance]p2 left.",
    "a wife is not her husband": "[Paul Vance]p1 came. [Mrs. Vance]p2 did not.",
    "kin in front of a name tells the sex": (
        "[Kim Vance]p1 and his daughter, [Lee Vance]p2, left. [Mr Vance]p1 slept. [Ms Vance]p2 sat."
    ),
    "two people named in one sentence leave a bare surname open, and one named later takes it": (
        "[Paul Vance]p1 met [Mary Vance]p2. [Vance]p3 left. [Mary]p2 sat. [Vance]p2 wept."
    ),
    "two people in a headline leave it open too": "[Vance]p1 wins\n\n[Paul Vance]p2 beat [Carl Vance]p3 by a vote.",
    "a king is not a man of his name": "[Charles Vance]p1 met [King Charles]p2. [Charles Vance]p1 bowed.",
    "a king's full name is his": "[King Salman bin Rashid]p1 came. [King Salman]p1 left. [Salman]p1 slept.",
    "a prince is the one whose given name it is": "[Ali Saud]p1 met [Saud bin Fahd]p2. [Prince Saud]p2 left.",
    "a lord may go by his family name": "[Peter Vance]p1 came. [Lord Vance]p1 left.",
    "the father's name behind a bin is not the son's": (
        "[Fahd bin Omar bin Said]p1 came with [Omar bin Said]p2. [Fahd]p1 left. [Omar]p2 sat."
    ),
    "initials stand for a name": "[Andrés Manuel López Obrador]p1 spoke. [AMLO]p1 won.",
    "an unknown word before and is no given name": "[Merkel]p1 and [Emmanuel Macron]p2 met.",
    "a known given name before and is his own": "[Paul Vance]p1 came. [Paul]p1 and [Mary Moss]p2 left.",
    "names of three words in a row are cut at no particle": "[Al Gore]p1 won. [Gore]p1 lost. [Al]p1 slept.",
    "a name may lack its hyphen or its second part": "[Kim Jong-un]p1 met. [Kim Jong Un]p1 sat. [Kim Jongun]p1 left.",
}


@pytest.mark.parametrize("rule", GOLDEN)
def test_people_are_linked_as_a_careful_reader_would(rule: str) -> None:
    text, spans, expected = unmarked(GOLDEN[rule])
    linked = [[text[start:end] for start, end in entity.mentions] for entity in link(text, spans)]
    assert linked == [[text[start:end] for start, end in mentions] for mentions in expected]


@pytest.mark.parametrize("kind", [Kind.PLACE, Kind.ORGANIZATION])
def test_mr_washington_is_a_person_whatever_the_tagger_says(kind: Kind) -> None:
    text = "Mr. Washington went to Washington. George Washington stayed."
    spans = [Span(4, 14, kind), Span(23, 33, Kind.PLACE), Span(35, 52, Kind.PERSON)]
    assert [(entity.name, entity.kind, len(entity.mentions)) for entity in link(text, spans)] == [
        ("George Washington", Kind.PERSON, 2),
        ("Washington", Kind.PLACE, 1),
    ]


def test_a_pope_bears_his_title_though_it_stands_outside_the_span() -> None:
    text, spans, _ = unmarked("Pope [Francis]p1 met [Francis Coppola]p2. [Francis]p1 smiled.")
    assert [(entity.name, len(entity.mentions)) for entity in link(text, spans)] == [
        ("Pope Francis", 2),
        ("Francis Coppola", 1),
    ]
