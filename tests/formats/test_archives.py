"""Articles as archives, programs for mail and clippers of web pages write them into text files."""

from datetime import date
from pathlib import Path

import pytest

from reader.formats.charsets.text_decoder import Decoded
from reader.formats.plain_text import parse
from reader.model import ArticleDraft

TITLE = "Orchestra plays to empty hall"
BODY = (
    "The harbour board met behind closed doors on Monday, and its chairman left without a word.\n\n"
    "He said later that he had no choice, and that his deputy would lead the board for now."
)


def read(head: str, body: str = BODY) -> ArticleDraft:
    return parse(Decoded(f"{head}{body}\n", "utf-8"), Path("a.txt"), date(2026, 1, 15))


@pytest.mark.parametrize(
    "head",
    [
        f"De : Rena Holt <r@a.example>\nEnvoyé : mercredi 6 mai 2020 10:14\nÀ : Rédaction\nObjet : {TITLE}\n\n",
        f"De: Rena Holt <r@a.example>\nEnviado el: 6 de mayo de 2020 9:11\nPara: Redacción\nAsunto: {TITLE}\n\n",
        f"Da: Rena Holt <r@a.example>\nInviato: mercoledì 6 maggio 2020 9:11\nA: Redazione\nOggetto: {TITLE}\n\n",
        f"Rena Holt <r@a.example>\nWed, May 6, 2020 at 9:11 AM\nTo: Desk <d@a.example>\n\n{TITLE}\n\n",
        f"Page 1\n\n{TITLE}\nThe Gazette (London)\nMay 6, 2020 Wednesday\n\nByline: By Rena Holt\n\nBody\n\n",
        f"3 of 9 DOCUMENTS\n\nThe Beacon\n\nMay 6, 2020 Wednesday\n\nHEADLINE: {TITLE}\n\nBYLINE: Rena Holt\n\n",
        f"Metro\n{TITLE}\n\nBy Rena Holt\n512 words\n6 May 2020\n09:11\nThe Beacon\nBEAC\nB1\nEnglish\n© 2020\n\n",
        f"{TITLE}\nThe Gazette · 6 May 2020 · 12 · By Rena Holt\n\n",
        f"The Gazette\nCulture, mercredi 6 mai 2020, p. 12\n\n{TITLE}\n\nRena Holt\n\n",
        f"The Gazette, mercredi 6 mai 2020\nRégion, p. 4\n\n{TITLE}\n\nRena Holt\n\n",
        f"The Gazette vom 06.05.2020, S. 12 / Kultur\n\n{TITLE}\n\nRena Holt\n\n",
        f"Die Zeitung, 06.05.2020, Seite 4, Ressort Lokales\n\n{TITLE}\n\nRena Holt\n\n",
        f"06/05/2020, 10:14          {TITLE} | The Gazette\n\nBy Rena Holt\n6 May 2020\n\n",
        f"06/05/2020    {TITLE} - The Beacon\n\n6 May 2020 | Rena Holt\n\n",
        f"# {TITLE}\n\n###### By Rena Holt\n###### May 6, 2020\n\n",
        f"* [Home](https://a.example)\n\n# {TITLE}\n\nBy Rena Holt\n\n6 May 2020\n\n",
        f"TY  - NEWS\nTI  - {TITLE}\nAU  - Rena Holt\nJO  - The Beacon\nDA  - 6 May 2020\nER  - x\n\n",
        f"Article: {TITLE}\nBy: Rena Holt\nDate: 6 May 2020\nPaper: The Beacon\n\n",
        f"Title: {TITLE}\nSource: https://a.example/x\nCreated: 2024-02-02\n\nBy Rena Holt\n6 May 2020\n\n",
        f"Fra: Rena Holt <r@a.example>\nSendt: onsdag 6. mai 2020 08:00\nTil: Redaksjonen\nEmne: {TITLE}\n\n",
        f"{TITLE}\nThe Herald, 6 May 2020, 300 words, Rena Holt\n\n",
        f"{TITLE}\n\nRena Holt, h.example, 3 min read, 6 May 2020\n\n",
        f"The Herald on Sunday\n6 May 2020\n\n{TITLE}\nBy Rena Holt\n\n",
        f"Le Courrier (site web)\nmercredi 6 mai 2020\n\n{TITLE}\n\nRena Holt\n\n",
        f"{TITLE} - The Herald                    06/05/2020, 08:00\n\nBy Rena Holt\n6 May 2020\n\n",
        f"# {TITLE}\n\n<small>Rena Holt — 6 May 2020</small>\n\n",
        f"{TITLE}\n\nBy Rena Holt&nbsp;|&nbsp;6 May 2020\n\n",
    ],
)
def test_the_head_of_an_archive_says_title_author_and_date(head: str) -> None:
    draft = read(head)
    assert (draft.title, draft.author, draft.published) == (TITLE, "Rena Holt", date(2020, 5, 6))
    assert draft.body == BODY


def test_a_citation_says_author_source_and_date() -> None:
    draft = read(f"{TITLE}\nHolt, Rena. The Gazette; London (UK) [London (UK)]. 06 May 2020: 12.\n\nFull text\n\n")
    assert (draft.author, draft.source, draft.published) == ("Holt, Rena", "The Gazette", date(2020, 5, 6))
    assert draft.body == BODY


def test_a_clipping_of_an_old_newspaper_has_its_day_and_source() -> None:
    draft = read(f"Clipped from The Beacon\n14 Aug 1932, Sun • Page 4\n\n{TITLE}\n\n")
    assert (draft.title, draft.source, draft.published) == (TITLE, "The Beacon", date(1932, 8, 14))


def test_a_fragment_of_a_page_has_the_address_of_whoever_wrote() -> None:
    page = f"<header><h1>{TITLE}</h1><address>By Rena Holt</address><time>6 May 2020</time></header><p>It rained.</p>"
    draft = read(page, "")
    assert (draft.title, draft.author, draft.published) == (TITLE, "Rena Holt", date(2020, 5, 6))


def test_characters_written_as_entities_are_read_and_lone_ampersands_stay() -> None:
    draft = read(f"&ldquo;{TITLE}&rdquo;\n\n", "Marks &amp; Spencer&#8217;s shares, AT&T; and R&D fell on Monday.")
    assert draft.title == f"“{TITLE}”"
    assert draft.body == "Marks & Spencer’s shares, AT&T; and R&D fell on Monday."


def test_an_excerpt_stays_with_the_text() -> None:
    draft = read(f"# {TITLE}\n> ## Excerpt\n> No audience came.\n\n---\nBy Rena Holt\n\nMay 6, 2020\n\n")
    assert (draft.author, draft.body) == ("Rena Holt", f"No audience came.\n\n{BODY}")
