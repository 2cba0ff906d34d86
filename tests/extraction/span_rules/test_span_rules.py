"""What the rules make of what a tagger found: as it was found, and as it is to be, each name with its kind."""

from __future__ import annotations

import re

import pytest

from reader.extraction.gazetteer import gazetteer
from reader.extraction.span_rules import SpanRules
from tests.extraction.marked import mark, unmarked
from tests.work import calls

_RULES = SpanRules(gazetteer())


def _mended(found: str) -> str:
    text, spans, _ = unmarked(re.sub(r"\]([a-z])(?!\w)", r"]\g<1>1", found))
    return mark(text, _RULES.apply(text, spans))


def _check(found: str, wanted: str) -> None:
    assert _mended(found) == wanted


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("My name is [Dora,]p she said.", "My name is [Dora]p, she said."),
        ("It was lit, [Dora.]p", "It was lit, [Dora]p."),
        ("[Martin Kemi Jr.]p sang, and [Ruth Lind Esq.]p too.", "[Martin Kemi Jr.]p sang, and [Ruth Lind Esq.]p too."),
        ("[Kerrow Inc.]o closed.", "[Kerrow Inc.]o closed."),
    ],
)
def test_a_person_loses_the_mark_that_ends_a_clause(found: str, wanted: str) -> None:
    _check(found, wanted)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("the [County]l said", "the County said"),
        ("[WHARF]o FIRE IN [HULL]l", "WHARF FIRE IN [HULL]l"),
        ("[Cook County]l, [Wharf Road]l and [Veronica Lake]p", "[Cook County]l, [Wharf Road]l and [Veronica Lake]p"),
        ("[Lake]p left", "[Lake]p left"),
    ],
)
def test_a_common_noun_alone_is_no_place(found: str, wanted: str) -> None:
    _check(found, wanted)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("[Ada Paris]p ran. [Paris]l denies it.", "[Ada Paris]p ran. [Paris]p denies it."),
        ("[Ada Paris]p lives in [Paris]l. [Paris]l denies it.", "[Ada Paris]p lives in [Paris]l. [Paris]l denies it."),
        ("[Ada Paris]p was in [Paris]l. [Paris]l, 41, ran.", "[Ada Paris]p was in [Paris]l. [Paris]p, 41, ran."),
        ("[PARIS]l (AFP) – [Ada Paris]p ran. [Paris]l cheers.", "[PARIS]l (AFP) – [Ada Paris]p ran. [Paris]l cheers."),
        (
            "[Ada Paris]p, a [Paris]l-based cook. [Paris]l is dear.",
            "[Ada Paris]p, a [Paris]l-based cook. [Paris]l is dear.",
        ),
        ("[Ada Paris]p and [Paris]l, Texas. [Paris]l is hot.", "[Ada Paris]p and [Paris]l, Texas. [Paris]l is hot."),
        ("[Ada Paris]p ran. The [Paris]l mayor ran.", "[Ada Paris]p ran. The [Paris]l mayor ran."),
        ("[Ada Paris]p was in [Paris]l. [Paris]l was jailed.", "[Ada Paris]p was in [Paris]l. [Paris]p was jailed."),
        ("[Ada Lomond]p ran. [Lomond]l is hot.", "[Ada Lomond]p ran. [Lomond]p is hot."),
    ],
)
def test_a_lone_surname_is_a_town_only_where_the_article_speaks_of_the_town(found: str, wanted: str) -> None:
    _check(found, wanted)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("[Xi'an]p cheered.", "[Xi'an]l cheered."),
        ("near [Ya’an]o and [Lu'an]p", "near [Ya’an]l and [Lu'an]l"),
        ("[Li Jian'an]p came", "[Li Jian'an]p came"),  # a person's name of two words
        ("in [L’Aquila]o", "in [L’Aquila]l"),
        ("[N'Djamena]p, [Coeur d'Alene]o", "[N'Djamena]l, [Coeur d'Alene]l"),
        ("the [Shi'a]o militia", "the [Shi'a]g militia"),
        ("[Tom Birch]p, 31, of [Lowmere]o", "[Tom Birch]p, 31, of [Lowmere]l"),
        ("both from [Hargate]p.", "both from [Hargate]l."),
        ("all of [Lowmere Bank]o", "all of [Lowmere Bank]o"),
        ("a call from [Hargate]p", "a call from [Hargate]p"),
        ("[Al-Qaeda]p", "[Al-Qaeda]o"),
        ("in [Saint-Brieuc]p", "in [Saint-Brieuc]l"),
        ("[Eva Saint-Just]p won. [Saint-Just]p left", "[Eva Saint-Just]p won. [Saint-Just]p left"),
        ("[St. John]p's is far", "[St. John's]l is far"),
    ],
)
def test_places_are_told_by_their_spelling_or_by_who_lives_there(found: str, wanted: str) -> None:
    _check(found, wanted)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("[VALLETTA]o - The court rose.", "[VALLETTA]l - The court rose."),
        ("[Reykjavík]p — Ships came.\nThey left [Reykjavík]p.", "[Reykjavík]l — Ships came.\nThey left [Reykjavík]l."),
        ("[KYIV]o ([Reuters]o) - The ministry", "[KYIV]l ([Reuters]o) - The ministry"),
        ("News\n[Lowmere]o, [March 3]d — Ships came.", "News\n[Lowmere]l, [March 3]d — Ships came."),  # in no atlas
        ("[Windhoek — Namibia]l's president", "[Windhoek]l — [Namibia]l's president"),
        ("[Nuuk, Greenland]l — Hunters", "[Nuuk, Greenland]l — Hunters"),
        ("[Eva Linden]p ([CDU]o) — We won.", "[Eva Linden]p ([CDU]o) — We won."),
        ("[Lincoln]p — who was [Abraham Lincoln]p?", "[Lincoln]p — who was [Abraham Lincoln]p?"),
        ("Ships came to [Valletta]o - and left.", "Ships came to [Valletta]o - and left."),
        ("Reading – an art.", "Reading – an art."),  # nothing was found there
    ],
)
def test_a_dateline_names_a_place(found: str, wanted: str) -> None:
    _check(found, wanted)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("AT&T bought it.", "[AT&T]o bought it."),
        ("[H&M]p in [Berlin]l", "[H&M]o in [Berlin]l"),
        ("the [P&O Cruises]o", "the [P&O Cruises]o"),
        ("the R&D budget, [Q&A]o and B&B", "the R&D budget, Q&A and B&B"),
        ("the [S&P 500]r rose", "the [S&P 500]x rose"),
        ("[J&K]o is cold", "[J&K]l is cold"),
        ("Marks and [Spencer]p opened", "[Marks and Spencer]o opened"),
        ("[Ernst]p and [Young]p", "[Ernst and Young]o"),
        ("[Ernst]p and [Anna]p", "[Ernst]p and [Anna]p"),
        ("[Smith]p & [Wesson]p", "[Smith & Wesson]o"),
        ("[Hobb]p & [Lorne]p’s shares", "[Hobb & Lorne]o’s shares"),
        ("[Hobb]p & Sons", "[Hobb & Sons]o"),
        ("[William]p & [Catherine]p", "[William]p & [Catherine]p"),
        ("[Ada Hobb]p met [Ben Lorne]p. [Hobb]p & [Lorne]p", "[Ada Hobb]p met [Ben Lorne]p. [Hobb]p & [Lorne]p"),
        ("[Tyne & Wear]l", "[Tyne & Wear]l"),
        ("[McDonald]o's in [Hanoi]l", "[McDonald's]o in [Hanoi]l"),
        ("[Christie]p’s sold it", "[Christie’s]o sold it"),
        ("[Chris Christie]p ran. [Christie]p’s plan", "[Chris Christie]p ran. [Christie]p’s plan"),
        ("[Ronald McDonald]p's shoes", "[Ronald McDonald]p's shoes"),
        ("[Standard & Poor]o's", "[Standard & Poor's]o"),
        ("[Yahoo]r! said", "[Yahoo!]o said"),
        ("3M agreed, 3M followers, $3M", "[3M]o agreed, 3M followers, $3M"),
        ("a 7-Eleven in [Tokyo]l", "a [7-Eleven]o in [Tokyo]l"),
        ("20th Century [Fox]p", "[20th Century Fox]o"),
    ],
)
def test_firms_are_known_by_the_joints_in_their_names(found: str, wanted: str) -> None:
    _check(found, wanted)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("The [Ademi-Brandt]p summit", "The [Ademi]p-[Brandt]p summit"),
        ("the [Ademi-Brandt]p family", "the [Ademi-Brandt]p family"),
        ("[Ida Ademi-Brandt]p spoke. The [Ademi-Brandt]p plan", "[Ida Ademi-Brandt]p spoke. The [Ademi-Brandt]p plan"),
        ("[Ida Ademi]p and [Jo Brandt]p: [Ademi-Brandt]p", "[Ida Ademi]p and [Jo Brandt]p: [Ademi]p-[Brandt]p"),
        ("the [Ademi/Brandt]p proposal", "the [Ademi]p/[Brandt]p proposal"),
        ("The [Boston-New York]l train", "The [Boston]l-[New York]l train"),
        ("the [India–Pakistan]x border", "the [India]l–[Pakistan]l border"),
        ("the [Obama]l–[Medvedev]p talks", "the [Obama]p–[Medvedev]p talks"),
        ("[Baden-Württemberg]l, [Saint-Denis]l", "[Baden-Württemberg]l, [Saint-Denis]l"),
        ("[Guinea-Bissau]l and [Bosnia]l-[Herzegovina]l", "[Guinea-Bissau]l and [Bosnia-Herzegovina]l"),
        ("[Clichy]l-sous-Bois burns", "[Clichy-sous-Bois]l burns"),
        ("Aix-en-Provence is warm", "[Aix-en-Provence]l is warm"),
        ("a Do-it-in-Style shop", "a Do-it-in-Style shop"),
        ("[Stratford]l-upon-[Avon]o", "[Stratford-upon-Avon]l"),
        ("[Kim Jong-un]p and [Jean-Luc]p", "[Kim Jong-un]p and [Jean-Luc]p"),
        ("[Air France-KLM]o, [Rolls-Royce]o", "[Air France-KLM]o, [Rolls-Royce]o"),
        ("[Covid-19]x", "[Covid-19]x"),
    ],
)
def test_joined_names_are_two_and_hyphenated_names_are_one(found: str, wanted: str) -> None:
    _check(found, wanted)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("Present: [Brandt]p, [Ida]p; [Quist]l, Peter (chair).", "Present: [Brandt, Ida]p; [Quist, Peter]p (chair)."),
        ("[Brandt]p, Anna; van der Berg, Jan and Roe, Mary", "[Brandt, Anna]p; [van der Berg, Jan]p and [Roe, Mary]p"),
        ("For: [Roe]p, Mary; Ito, Karl. Against: Lee, Ida", "For: [Roe, Mary]p; [Ito, Karl]p. Against: [Lee, Ida]p"),
        ("1. [Brandt]p, Tom\n2. Roe, John A.\n3. Ito, Karl", "1. [Brandt, Tom]p\n2. [Roe, John A.]p\n3. [Ito, Karl]p"),
        ("in [Paris]l, [France]l; [Lyon]l, [France]l", "in [Paris]l, [France]l; [Lyon]l, [France]l"),
        ("[Brandt]p, Anna", "[Brandt]p, Anna"),  # alone it is no list
        ("BRANDT: Yes.\n[QUIST]o: No.\n[BRANDT]o: So?", "[BRANDT]p: Yes.\n[QUIST]p: No.\n[BRANDT]p: So?"),
        ("[LONDON]l: 12\n[PARIS]l: 14", "[LONDON]l: 12\n[PARIS]l: 14"),
        ("NOTE: [Brandt]p\nUPDATE: none", "NOTE: [Brandt]p\nUPDATE: none"),
    ],
)
def test_people_of_lists_and_scripts_are_people(found: str, wanted: str) -> None:
    _check(found, wanted)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("[Dwayne]p “The Rock” [Johnson]p came", "[Dwayne “The Rock” Johnson]p came"),
        ("[Boxer Saul]p “[Reed]p” [Holm]p won", "Boxer [Saul “Reed” Holm]p won"),
        ("[Victor]p “the [Oar]p” [Holm]p came", "[Victor “the Oar” Holm]p came"),
        ('[Ida "Idy]p" [Brandt]o', '[Ida "Idy" Brandt]p'),
        ("[Tom]p 'Tip' [O'Hara]p", "[Tom 'Tip' O'Hara]p"),
        ("Al [Scarface]x “Big” Capone", "Al [Scarface]x “Big” Capone"),
        ("[George “Shoeless]p” Brandt", "[George “Shoeless” Brandt]p"),
        ("[Brandt]p “never agreed,” [Quist]p said", "[Brandt]p “never agreed,” [Quist]p said"),
        ("[Ida Brandt]p. [Brandt]p won", "[Ida Brandt]p. [Brandt]p won"),
        ("[Ida Brandt. Brandt]p won", "[Ida Brandt]p. [Brandt]p won"),
        ("[Brandt; Quist]p", "[Brandt]p; [Quist]p"),
        ("[St. Louis]l, [J. Brandt]p, [Apple Inc. Europe]o", "[St. Louis]l, [J. Brandt]p, [Apple Inc. Europe]o"),
        ("Mr. [Quist]l, Sgt [Roe]o and Dr.\u00a0[Ito]l", "Mr. [Quist]p, Sgt [Roe]p and Dr.\u00a0[Ito]p"),
        ("the Dr. [Ito Scholarship Program of Oslo]o", "the Dr. [Ito Scholarship Program of Oslo]o"),
        ("[Capt. Lena Voss]p, [Smt]p. [Usha Rao]p", "Capt. [Lena Voss]p, Smt. [Usha Rao]p"),
        ("[DCI Lena Voss]p, [Shri Usha Rao]p, [PC]p", "DCI [Lena Voss]p, Shri [Usha Rao]p, [PC]p"),
        ("the [Spaniard Luis de Roe]p, [Briton Smith]p", "the Spaniard [Luis de Roe]p, [Briton Smith]p"),
        ("[W.E.B. Du Bois]o, [U.S. Steel]o", "[W.E.B. Du Bois]p, [U.S. Steel]o"),
        ("A.[P.J. Abdul]p, A. [R. Rahman]p", "[A.P.J. Abdul]p, [A. R. Rahman]p"),
        ("It was plan B. [Brandt]p left", "It was plan B. [Brandt]p left"),
        ("[Elizabeth]p I and [Elizabeth II]p", "[Elizabeth I]p and [Elizabeth II]p"),
        ("[Tom Roe Jr. sang]p", "[Tom Roe Jr.]p sang"),
        ("[Ida Lowther]p won. [Lowther]l smiled", "[Ida Lowther]p won. [Lowther]p smiled"),
        ("[Ida Lowther]p lives in [Lowther]l", "[Ida Lowther]p lives in [Lowther]l"),
        ("[Ida Lowther]p lost. Critics of [Lowther]o", "[Ida Lowther]p lost. Critics of [Lowther]p"),
        (
            "[Jack London]p left [Ulm]l for [London]l. [London]l said; [London]l is big",
            "[Jack London]p left [Ulm]l for [London]l. [London]p said; [London]l is big",
        ),
        ("[Cy Tata]p of [Tata Sons]o; [Tata]o fell", "[Cy Tata]p of [Tata Sons]o; [Tata]o fell"),
        ("on 4/3/2019, [12.05.2018]d, 2019-03-04", "on [4/3/2019]d, [12.05.2018]d, [2019-03-04]d"),
        ("won 31/32/2019, v1.2.3, 192.168.1.2019, 40-13-07", "won 31/32/2019, v1.2.3, 192.168.1.2019, 40-13-07"),
    ],
)
def test_names_begin_and_end_where_they_do_and_are_of_people(found: str, wanted: str) -> None:
    _check(found, wanted)


@pytest.mark.parametrize(
    "one", ["[Ida Brandt]p1; ", "[AT&T]p1 ", "[A-B]p1 [Roe]p1 & [Ito]p1\n", "[Roe, Ida]p1\n", "A:\n"]
)
def test_work_grows_with_the_number_of_names_and_no_faster(one: str) -> None:
    short, long = (unmarked(one * count)[:2] for count in (100, 1000))
    assert calls(lambda: _RULES.apply(*long)) < 14 * calls(lambda: _RULES.apply(*short)) + 1000
