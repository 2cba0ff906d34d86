from datetime import date
from pathlib import Path

import pytest

from reader.formats.charsets.text_decoder import Decoded
from reader.formats.plain_text import parse

BODY = "The ferry company lost its licence on Tuesday.\n\nEleven were hurt when the boat hit the quay."
TOPS = [
    '+++\ntitle = "Ferry sinks off Lowmere"\nauthor = "Jane Doe"\ndate = 2021-03-03T14:05:00Z\n+++',
    "---\ntitle: Ferry sinks off Lowmere\nauthor:\n  - Jane Doe\ndate: 2021-03-03\ntags:\n  - a\n  - b\n---",
    '---\ntitle: "Ferry sinks off Lowmere"\nauthor:\n  - "[[Jane Doe]]"\npublished: 2021-03-03\n---',
    "---\ntitle: 'Ferry sinks off Lowmere'\nauthors: [Jane Doe]\ndate: 3 March 2021\nkeywords: [a, b]\n---",
    "#+TITLE: Ferry sinks off Lowmere\n#+AUTHOR: Jane Doe\n#+DATE: <2021-03-03 Wed>",
    "title = Ferry sinks off Lowmere\nauthor = Jane Doe\ndate = 2021-03-03",
    "Title\tFerry sinks off Lowmere\nAuthor\tJane Doe\nDate\t3 March 2021",
    "HD Ferry sinks off Lowmere\nBY Jane Doe\nWC 312 words\nPD 3 March 2021\nSC COASTH",
    "From a@example.org Wed Mar  3 14:05:00 2021\nFrom: Jane Doe <a@example.org>\nSubject: Ferry sinks off Lowmere\n"
    "Date: Wed, 3 Mar 2021 14:05:00 +0100",
    "---------- Forwarded message ---------\nFrom: Jane Doe <a@example.org>\nDate: Wed, 3 Mar 2021 at 14:05\n"
    "Subject: Fwd: Re: Ferry sinks off Lowmere\nTo: <desk@example.org>",
    "> # Ferry sinks off Lowmere\n> By Jane Doe\n> 3 March 2021",
    "# [Ferry sinks off Lowmere](https://example.org/a)\n\n[Jane Doe](https://example.org/jane)\n\n3 March 2021",
    "1 of 12 DOCUMENTS\n\nThe Coast Herald\n\nMarch 3, 2021 Wednesday\nCity Edition\n\nFerry sinks off Lowmere"
    "\n\nBYLINE: Jane Doe\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 312 words",
]


@pytest.mark.parametrize("top", TOPS)
def test_what_programs_write_above_a_text_is_read(top: str) -> None:
    draft = parse(Decoded(f"{top}\n\n{BODY}", "utf-8"), Path("a.txt"), date(2026, 1, 15))
    assert (draft.title, draft.author, draft.published) == ("Ferry sinks off Lowmere", "Jane Doe", date(2021, 3, 3))
    assert draft.body == BODY


def test_an_equals_sign_in_a_text_stays() -> None:
    text = "Teacher writes that 1 + 1 = 3\n\nThe formula x = y stood on the board of a school in Lowmere for a week."
    draft = parse(Decoded(text, "utf-8"), Path("a.txt"), date(2026, 1, 15))
    assert draft.title == "Teacher writes that 1 + 1 = 3"
    assert "x = y" in draft.body
