from datetime import date
from pathlib import Path

import pytest

from reader.formats.charsets.text_decoder import Decoded
from reader.formats.heads import attribution, head
from reader.formats.heads.line_forms import Forms
from reader.formats.plain_text import parse
from tests.formats.heads.accuracy import accuracy
from tests.formats.heads.layouts import ASIDE, TUNED
from tests.formats.heads.written import written

TODAY = date(2026, 1, 15)
BODY = ["The ferry company lost its licence on Tuesday after a second accident.", "Eleven were hurt. It will appeal."]


def head_of(*lines: str) -> head.Head:
    return head.read([*lines, *BODY], Forms(TODAY))


def test_of_all_invented_heads_no_more_than_one_in_a_hundred_is_misread() -> None:
    for field, (right, total) in accuracy([*TUNED, *ASIDE]).items():
        assert right >= 0.99 * total, field


def test_heads_as_people_keep_them_are_read_as_they_are_meant() -> None:
    assert [misread for one in written() for misread in one.misreadings()] == []


def test_who_is_named_as_the_author_is_it_rather_than_a_name_beside_a_date() -> None:
    read = head_of("Ferry company loses its licence", "Upper Brenn, 3 March 2021", "By Jane Doe")
    assert (read.author, read.published) == ("Jane Doe", date(2021, 3, 3))
    assert head_of("Ferry company loses its licence", "Jane Doe, 3 March 2021").author == "Jane Doe"


@pytest.mark.parametrize("lines", [("Jane Doe", "3 March 2021", "T"), ("Jane Doe", "T", "3 March 2021")])
def test_a_name_above_a_headline_and_a_day_is_the_author(lines: tuple[str, ...]) -> None:
    read = head_of(*(line.replace("T", "Ferry company loses its licence") for line in lines))
    assert (read.title, read.author, read.body) == ("Ferry company loses its licence", "Jane Doe", BODY)


def test_who_made_the_pictures_is_not_the_author() -> None:
    read = head_of("Ferry company loses its licence", "Photographs by John Roe", "By Jane Doe")
    assert (read.author, read.body) == ("Jane Doe", BODY)


@pytest.mark.parametrize("line", ["NewsGuard", "Video Player Close", "Zum Thema Fähren", "СЕВЕР", "Key facts below"])
def test_a_few_words_that_nobody_knows_between_the_date_and_the_text_are_no_text(line: str) -> None:
    assert head_of("Ferry company loses its licence", "By Jane Doe", "3 March 2021", line).body == BODY


def test_a_few_words_stay_where_no_date_or_byline_stands_above_them_or_no_paragraph_below() -> None:
    assert head_of("Ferry company loses its licence", "What is known").body == ["What is known", *BODY]
    verse = ["The boats lie still", "The harbour sleeps", "The lamps go out"]
    assert head.read(["A night in the old harbour", "By Jane Doe", *verse], Forms(TODAY)).body == verse


def test_a_line_that_ends_with_the_title_below_it_is_the_trail_to_it() -> None:
    title = "Ferry company loses its licence"
    assert head_of(f"Home › County › {title}", title, "3 March 2021").title == title


@pytest.mark.parametrize(
    "line",
    [
        "5 min read",
        "Share",
        "12 comments",
        "Subscribe",
        "(Photo: Jane Doe)",
        "News > Business",
        "----------",
        "2 hours ago",
        "Staff Writer",
        "The Coast Herald",
        "© 2021 The Coast Herald",
        "Facebook Twitter WhatsApp",
        "Listen to this article",
        "This article is more than 5 years old",
        "Video 2:14",
        "Subscribers only",
        "Nur für Abonnenten",
        "Écouter cet article",
        "Exclusivo para assinantes",
        "Tylko dla prenumeratorów",
        "Lyssna på artikeln",
        "会员专享",
        "Yesterday at 10:22",
        "★★★☆☆",
        "Home > Regio",
        "via The Coast Herald https://example.org/a",
        "![A boat](https://example.org/boat.jpg)",
        "1 of 12 documents",
        "Saved from https://example.org/a",
        "Reporting from Lowmere",
        "Image source, Getty Images",
        "Hide caption",
        "Estimated reading time: 5 minutes",
        "Комментарии: 3",
    ],
)
def test_a_line_between_title_and_byline_costs_neither_byline_nor_date(line: str) -> None:
    read = head_of("Ferry company loses its licence", line, "By Jane Doe", "3 March 2021")
    assert (read.title, read.author, read.published) == (
        "Ferry company loses its licence",
        "Jane Doe",
        date(2021, 3, 3),
    )
    assert read.body == BODY


def test_a_standfirst_stays_with_the_text() -> None:
    standfirst = "The boats stay in port until every engine has been looked at"
    assert head_of("Ferry company loses its licence", standfirst, "By Jane Doe").body == [standfirst, *BODY]


@pytest.mark.parametrize(
    "title",
    [
        "Energy Crisis - President Announces Action Plan",
        "The Third Duke",
        "Video: Mayor resigns",
        "By Tuesday the river had risen",
        "Sun, sea and sand",
        "Health: what the budget says",
        "Read more: a plea for libraries",
        "Reporting from a war without end",
        "Saved from drowning by a dog",
        "Yesterday",
        "Reporter shot dead in Lowmere",
        "Correspondents killed in attack",
        "Share prices fall",
        "10 minutes",
        "Follow the money",
        "Listen to the people",
        "Sponsored by the state",
        "12 of 40 schools closed",
        "Interview with the mayor",
    ],
)
def test_a_headline_that_looks_like_something_else_is_the_title(title: str) -> None:
    read = head_of(title)
    assert (read.title, read.author, read.body) == (title, "", BODY)


def test_an_address_is_never_the_title() -> None:
    lead = "A long lead that is no headline, since it goes on. It has two sentences and says who was there on that day."
    read = head.read(
        ["https://www.example.org/a/very-long-address-with-many-words-in-it", lead, "By Jane Doe", *BODY], Forms(TODAY)
    )
    assert read.url.startswith("https://")
    assert not read.title.startswith("http")


def test_a_label_that_is_a_common_word_is_one_only_among_others() -> None:
    assert head_of("From: the sea").title == "From: the sea"
    assert head_of("Article: how it went").title == "Article: how it went"
    assert head_of("Paper: the end of it").title == "Paper: the end of it"
    assert head_of("From: Jane Doe <jane@example.org>", "Subject: Ferry company").author == "Jane Doe"


def test_what_is_below_two_long_paragraphs_is_no_head() -> None:
    long = (
        "The company said that it would appeal, and that its boats had been looked at in the spring of that year. " * 3
    )
    assert head.read(["A headline for it", long, long, "By Jane Doe", "3 March 2021"], Forms(TODAY)).author == ""


def test_published_wins_over_updated() -> None:
    read = head_of("Ferry company loses its licence", "Updated March 4, 2021 | Published March 3, 2021")
    assert (read.published, read.updated) == (date(2021, 3, 3), date(2021, 3, 4))


def test_the_name_of_a_site_is_no_part_of_the_title() -> None:
    read = head_of("Ferry company loses its licence | The Coast Herald", "By Jane Doe")
    assert (read.title, read.outlet) == ("Ferry company loses its licence", "The Coast Herald")


def test_the_codes_of_an_archive_are_labels() -> None:
    text = (
        "HD Ferry company loses its licence\nBY By Jane Doe\nWC 312 words\nPD 3 March 2021\nSN The Coast Herald\n"
        f"LA English\n\nLP\n{BODY[0]}\n\nTD\n{BODY[1]}\n"
    )
    draft = parse(Decoded(text, "utf-8"), Path("a.txt"), TODAY)
    assert (draft.title, draft.author, draft.source) == (
        "Ferry company loses its licence",
        "Jane Doe",
        "The Coast Herald",
    )
    assert (draft.published, draft.body) == (date(2021, 3, 3), "\n\n".join(BODY))


@pytest.mark.parametrize("text", ["In Shanghai.", "Jane Doe was there.", "It rained."])
def test_a_body_of_a_few_words_is_the_body(text: str) -> None:
    assert head.read(["Fair opens", text], Forms(TODAY)).body == [text]


@pytest.mark.parametrize("line", ["In Shanghai", "The Rain", "How To Vote"])
def test_words_with_capitals_are_no_names_of_people_where_small_words_are_among_them(line: str) -> None:
    assert head_of("Ferry company loses its licence", line).author == ""


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Words by Jane Doe", "Jane Doe"),
        ("Posted by Jane Doe", "Jane Doe"),
        ("Author(s): Jane Doe", "Jane Doe"),
        ("(By Jane Doe)", "Jane Doe"),
        ("— Jane Doe", "Jane Doe"),
        ("[Jane Doe](https://example.org/people/jane)", "Jane Doe"),
        ("By Jane Doe, education correspondent", "Jane Doe, education correspondent"),
        ("Jane Doe, education correspondent", "Jane Doe, education correspondent"),
        ("3 March 2021 by Jane Doe", "Jane Doe"),
        ("Posted by Jane Doe on 3 March 2021", "Jane Doe"),
        ("Published March 3, 2021 by Jane Doe", "Jane Doe"),
        ("Von unserer Redakteurin Jane Doe", "Jane Doe"),
        ("dal nostro inviato Marco Riva", "Marco Riva"),
        ("Par Camille Vasseur (avec AFP)", "Camille Vasseur (avec AFP)"),
        ("Texte : Camille Vasseur", "Camille Vasseur"),
        ("Rozmawiała Agnieszka Zielonka", "Agnieszka Zielonka"),
        ("Беседовала Наталья Ветрова", "Наталья Ветрова"),
        ("来源：石桥日报 记者：周晓岚", "周晓岚"),
        ("Source: The Post | Author: Jane Doe", "Jane Doe"),
        ("Essay by Jane Doe", "Jane Doe"),
        ("Words and pictures by Jane Doe", "Jane Doe"),
        ("Publié par Camille Vasseur", "Camille Vasseur"),
        ("Scritto da Marco Riva", "Marco Riva"),
        ("Geschreven door Femke Hoekstra", "Femke Hoekstra"),
        ("By Jane Doe and agencies", "Jane Doe and agencies"),
        ("By Jane Doe at 10:22 on 3 March 2021", "Jane Doe"),
        ("Jane Doe (AFP)", "Jane Doe (AFP)"),
        ("By Jane Doe Last updated 3 March 2021", "Jane Doe"),
        ("Jane Doe Staff Writer", "Jane Doe Staff Writer"),
        ("Jane Doe Chief political correspondent", "Jane Doe Chief political correspondent"),
        ("By Jane Doe @janedoe Chief Reporter", "Jane Doe @janedoe Chief Reporter"),
        ("Jane Doe | Capitol Bureau Chief", "Jane Doe | Capitol Bureau Chief"),
        ("Jane Doe (correspondent in Geneva)", "Jane Doe (correspondent in Geneva)"),
        ("Jane Doe and agencies", "Jane Doe and agencies"),
        ("Jane Doe, PhD", "Jane Doe, PhD"),
        ("Jane Doe, Geneva", "Jane Doe, Geneva"),
        ("Luc Perrin, à Nantes", "Luc Perrin, à Nantes"),
        ("Jane Doe for CoastHerald.com", "Jane Doe for CoastHerald.com"),
        ("By Jane Doe, coastherald.example", "Jane Doe, coastherald.example"),
        ("Jane Doe reports from Geneva", "Jane Doe reports from Geneva"),
        ("From Jane Doe, Geneva", "Jane Doe, Geneva"),
        ("From Jane Doe in Geneva", "Jane Doe in Geneva"),
        ("Aus Oslo berichtet Jana Pohl", "Jana Pohl"),
        ("Par notre correspondante à Oslo, Jeanne Paul", "Jeanne Paul"),
        ("From our correspondent in Geneva", "our correspondent in Geneva"),
        ("Our Special Correspondent", "Our Special Correspondent"),
        ("Agencies", "Agencies"),
    ],
)
def test_whoever_wrote_is_named_in_one_of_many_ways(line: str, author: str) -> None:
    read = head_of("Ferry company loses its licence", line)
    assert (read.title, read.author, read.body) == ("Ferry company loses its licence", author, BODY)


@pytest.mark.parametrize("line", ["Continental Desk · 3 March 2021", "Foreign Bureau, 3 March 2021"])
def test_a_desk_is_the_author_only_where_nobody_is_named(line: str) -> None:
    read = head_of(line, "Ferry company loses its licence", "By Jane Doe", line)
    assert (read.title, read.author, read.body) == ("Ferry company loses its licence", "Jane Doe", BODY)


def test_neither_a_headline_in_chinese_nor_the_cells_of_a_row_name_people() -> None:
    for line in ("DeepMind新电脑已可利用记忆自学 人工智能迈上新台阶", "Founder\tNetscape Communications Corporation"):
        assert not attribution.are_people(line)
    assert attribution.are_people("Jane Doe")


@pytest.mark.parametrize("behind", ["Monday, 1 March 2021", "Monday, March 1, 2021 @ 11:10 PM UTC"])
def test_a_weekday_behind_a_name_is_of_the_date(behind: str) -> None:
    read = head_of("Ferry company loses its licence", f"Jane Doe {behind}")
    assert (read.author, read.published) == ("Jane Doe", date(2021, 3, 1))


@pytest.mark.parametrize(
    "kicker", ["Harbour strike", "IN DEPTH", "Life and style", "The Big Read", "Tribunales", "A14"]
)
def test_a_word_or_two_above_a_headline_are_not_the_title(kicker: str) -> None:
    read = head_of(kicker, "Ferry company loses its licence", "Jane Doe", "3 March 2021")
    assert (read.title, read.author, read.body) == ("Ferry company loses its licence", "Jane Doe", BODY)


def test_a_kicker_is_the_section() -> None:
    read = head_of("Sport", "Rugby league", "Hornets sack their coach after five defeats", "By Jane Doe")
    assert (read.title, read.section) == ("Hornets sack their coach after five defeats", "Rugby league")
    read = head_of("Today's Paper | Ferry company loses its licence", "By Jane Doe")
    assert (read.title, read.section) == ("Ferry company loses its licence", "Today's Paper")


def test_a_kicker_that_looks_like_a_name_is_none_where_somebody_else_is_named() -> None:
    read = head_of("Punch Metro", "Bus fares double overnight in Ibadan", "Jane Doe", "3 March 2021")
    assert (read.title, read.author) == ("Bus fares double overnight in Ibadan", "Jane Doe")


def test_a_short_title_without_byline_or_date_below_it_is_no_kicker() -> None:
    assert head_of("Fair opens", "It will last ten days").title == "Fair opens"


def test_an_unknown_line_above_a_bare_name_and_a_date_is_not_in_the_body() -> None:
    read = head_of("Ferry company loses its licence", "Now playing", "Jane Doe", "Lowmere", "3 March 2021")
    assert (read.author, read.body) == ("Jane Doe", BODY)


def test_an_unknown_line_far_from_any_known_one_stays_with_the_text() -> None:
    read = head_of("Ferry company loses its licence", "Now playing", "Up next", "By Jane Doe", "3 March 2021")
    assert (read.author, read.published) == ("Jane Doe", date(2021, 3, 3))
    assert read.body == ["Now playing", *BODY]


@pytest.mark.parametrize("above", ["", "News\n"])
@pytest.mark.parametrize("below", ["", "By Mary Major\n3 March 2021\n", "The Coast Herald\n3 March 2021\n"])
@pytest.mark.parametrize(
    "title",
    [
        "Facebook to share more user data",
        "Apple Podcasts adds transcripts",
        "Read this before you sign up",
        "Why I deleted my accounts",
        "Your guide to the best free apps",
        "Five free apps for readers",
        "Twitter will show users views on posts",
        "Subscribers leave the Post in protest",
        "You have been reading it wrong",
        "Help us save our library",
        "Your emails, answered",
        "The app that reads the news to you",
        "Share of renewables hits record",
        "Our archive is online",
        "My account was hacked",
        "Lesen lernen im Alter",
        "WhatsApp verliert Nutzer",
        "Unsere Leser erzählen",
        "Les lecteurs aiment les pages",
        "Nos lecteurs racontent",
        "WhatsApp permite editar mensajes enviados",
        "I lettori scelgono il libro dell'anno",
        "Leitores escolhem o livro do ano",
        "Lezers kiezen het boek van het jaar",
        "Läsarna väljer årets bok",
        "Czytelnicy wybierają książkę roku",
        "Читатели выбрали книгу года",
        "读者选出年度图书",
        "Reporter Jane Doe wins prize",
        "The story of Jane Doe",
        "Photo finish at Ascot",
        "Die meistgelesenen Bücher des Jahres",
        "14 dead in 3:15 am fire",
        "Updated at last: the old tram depot",
        "Jane Doe, mayor of Kerrow, steps down",
        "Jane Doe for president",
    ],
)
def test_a_headline_of_words_that_sites_use_is_the_title(title: str, above: str, below: str) -> None:
    above = above if below else ""
    draft = parse(Decoded(f"{above}{title}\n{below}\n" + "\n\n".join(BODY), "utf-8"), Path("a.txt"), TODAY)
    assert (draft.title, draft.body.split("\n\n")) == (title, BODY)


@pytest.mark.parametrize(
    "line",
    ["De Stem van het Moeras, 3 maart 2021, p. 9", "Kärrposten, 3 mars 2021, sid 9", "沼泽之声报，2021年3月3日，第9版"],
)
def test_a_newspaper_a_day_and_a_page_are_no_title(line: str) -> None:
    read = head.read([line, "Ferry company loses its licence", "Jane Doe", *BODY], Forms(TODAY))
    assert (read.title, read.published, read.body) == ("Ferry company loses its licence", date(2021, 3, 3), BODY)


@pytest.mark.parametrize("line", ["Av Jane Doe, musikkritiker", "Por Jane Doe para El Diario", "By Jane Doe, sailor"])
def test_a_byline_may_say_what_somebody_is(line: str) -> None:
    read = head_of("Ferry company loses its licence", line, "3 March 2021")
    assert (read.author.startswith("Jane Doe"), read.body) == (True, BODY)


def test_nothing_is_of_the_head_below_sentences_that_read_on() -> None:
    lines = [
        f"{BODY[0]} {BODY[1]}",
        f"{BODY[0]} Nobody was on board when the fire began, said the harbour office.",
        *BODY,
    ]
    read = head_of(*lines, "By Jane Doe", "3 March 2021")
    assert (read.author, read.published, read.body[-4:]) == ("", None, ["By Jane Doe", "3 March 2021", *BODY])


def test_a_long_paragraph_above_a_headline_is_no_section() -> None:
    lead = "The harbour office said on Tuesday that no boat may leave before its engine has been looked at"
    read = head_of(f"{lead}.", "Boats 12 13", "Ferries 8 9")
    assert not read.section
    assert lead in "\n".join([read.title, *read.body])


@pytest.mark.parametrize(
    "lines",
    [
        ("A ferry at the quay in Lowmere", "ALAMY"),
        ("A ferry at the quay.", "A ferry at the quay in Lowmere. Courtesy of Harbour Office"),
        ("A ferry at the quay in Lowmere", "John Roe"),
        ("A ferry at the quay in Lowmere", "12 comments"),
        ("A ferry at the quay in Lowmere AFP",),
        ("Jane Roe (left) at the quay in Lowmere on Tuesday.",),
    ],
)
def test_what_stands_above_a_credit_or_a_button_below_who_wrote_and_when_is_a_caption(lines: tuple[str, ...]) -> None:
    read = head_of("Ferry company loses its licence", "By Jane Doe", "3 March 2021", *lines)
    assert (read.author, read.body) == ("Jane Doe", BODY)


def test_two_names_below_each_other_are_two_authors_but_a_town_is_none() -> None:
    title = "Ferry company loses its licence"
    assert head_of(title, "Jane Doe", "John Roe", "3 March 2021").author == "Jane Doe, John Roe"
    assert head_of(title, "Jane Doe", "JANE DOE", "3 March 2021").author == "Jane Doe"
    assert head_of(title, "Jane Doe", "New Lowmere", "3 March 2021").author == "Jane Doe"


@pytest.mark.parametrize(
    "line",
    ["By Jane Doe, CNN", "Jane Doe | Fox News", "Jane Doe Journaliste BFMTV", "Jane Doe, reporter, The Coast Post"],
)
def test_for_whom_somebody_wrote_is_the_outlet(line: str) -> None:
    assert line.endswith(head_of("Ferry company loses its licence", line, "3 March 2021").outlet or "?")


def test_a_role_that_opens_a_text_is_its_title() -> None:
    assert head_of("Shipyard to lay off 2,850 staff").title == "Shipyard to lay off 2,850 staff"


def test_a_headline_with_a_colon_above_dates_by_their_labels_is_no_label() -> None:
    read = head_of("Wales: ferry company loses its licence", "Published: 3 March 2021", "Updated: 4 March 2021")
    assert (read.title, read.published) == ("Wales: ferry company loses its licence", date(2021, 3, 3))


def test_what_a_page_shows_in_a_pictures_place_is_no_title_though_the_caption_says_it_again() -> None:
    shown = "The ferry at the quay, 4 January 2021."
    read = head_of("Ferry company loses its licence", "3 March 2021", shown, shown, "By Jane Doe")
    assert (read.title, read.author, read.body) == ("Ferry company loses its licence", "Jane Doe", BODY)


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        (("By Jane Doe", "Why you can trust The Quill"), "The Quill"),
        (("By Jane Doe", "If you buy something from a Quill link, Quill Media may earn a commission."), "Quill"),
        (("News provided by", "Nordline plc", "3 March 2021"), "Nordline plc"),
    ],
)
def test_a_site_that_speaks_of_itself_is_the_outlet(lines: tuple[str, ...], outlet: str) -> None:
    read = head_of("Ferry company loses its licence", *lines)
    assert (read.title, read.outlet, read.body) == ("Ferry company loses its licence", outlet, BODY)


def test_rows_of_a_table_below_which_no_text_stands_are_no_captions() -> None:
    rows = ["TODAY PREV", "Pellets 3.70 unch", "Inland", "North 3.65 3.50", "Oil 8.65 8.80", "South 8.10 8.20"]
    read = head.read(["Brokers reported these prices on Tuesday", *rows], Forms(TODAY))
    assert read.body[-3:] == rows[-3:]


@pytest.mark.parametrize(
    ("title", "published"),
    [
        ("Minutes of 3 April 2023", date(2023, 4, 3)),
        ("Protokoll der Sitzung vom 3. April 2023", date(2023, 4, 3)),
        ("The great storm of 3 February 1953", None),
    ],
)
def test_a_title_may_end_with_its_day(title: str, published: date | None) -> None:
    text = f"{title}\n\nThe council met in the old depot, and nobody had brought the key, the clerk said.\n"
    draft = parse(Decoded(text, "utf-8"), Path("a.txt"), date(2026, 1, 15))
    assert (draft.title, draft.title_derived, draft.published) == (title, False, published)


def test_who_stands_below_by_alone_is_the_author() -> None:
    for label in ("By", "Von", "Autor/in", "Por:", "作者"):
        assert head_of("Ferry company loses its licence", label, "Jane Doe", "3 March 2021").author == "Jane Doe"
    read = head_of("Ferry company loses its licence", "By", "harbour_mouse", "3 March 2021", "Reviewed by John Roe")
    assert read.author == "harbour_mouse"


def test_a_byline_of_one_word_is_one_beside_a_date_where_nobody_else_is_named() -> None:
    read = head_of("Ferry company loses its licence", "3 March 2021", "par Elba")
    assert (read.author, read.body) == ("Elba", BODY)
    assert head_of("Ferry company loses its licence", "By Tuesday", "Nobody knew why.").author == ""


def test_the_title_said_again_behind_a_kicker_is_no_text() -> None:
    title = "Ferry company loses its licence"
    read = head_of(title, f"North coast {title}", "By Jane Doe", "3 March 2021")
    assert (read.title, read.section, read.body) == (title, "North coast", BODY)
    assert head_of(f"{title}: a comment", f"{title} – a comment", "3 March 2021").body == BODY


def test_what_leads_to_the_title_may_stand_some_lines_above_it() -> None:
    title = "Ferry company loses its licence"
    for trail in (f"Home Coast {title}", f"HomeCoastFerries{title}"):
        assert head_of(trail, "Coast", title, "3 March 2021").title == title


def test_a_line_between_two_pictures_of_several_is_a_caption() -> None:
    lines = ("1of2", "The boats lie at the quay, where they stay until the engines are looked at.", "2of2", "A gull.")
    assert head_of("Ferry company loses its licence", "By Jane Doe", "3 March 2021", *lines).body[-2:] == BODY


def test_a_picture_above_the_title_with_its_credit_is_not_the_title() -> None:
    read = head_of("The boats lie still.", "Photo: Jane Doe", "Ferry company loses its licence", "3 March 2021")
    assert (read.title, read.body) == ("Ferry company loses its licence", BODY)


def test_a_name_with_a_particle_is_one_in_every_language() -> None:
    for name in ("Maria von Stein", "Ana Caro", "Lena van den Berg"):
        assert head_of("Ferry company loses its licence", name, "3 March 2021").author == name


def test_who_tells_of_themselves_is_no_site() -> None:
    lead = "For years my email was a beast, and every message that I deleted brought two more to my inbox."
    assert head_of("Ferry company loses its licence", "By Jane Doe", lead).body == [lead, *BODY]


def test_a_chinese_line_of_many_characters_is_not_short() -> None:
    standfirst = "交通部门说，在每一台发动机检查完之前，所有船只都将停在港内"
    assert (
        head_of("渡轮公司被吊销执照并停航一个月", "2021年3月3日", "财经", standfirst, "记者 林美华").body[0]
        == standfirst
    )


def test_topics_above_a_headline_are_its_section() -> None:
    title = "Ferry company loses its licence"
    for topics in ("Ports, Boats, Tides, Anglers", "harbour safety"):
        read = head_of(topics, title, "By Jane Doe", "3 March 2021")
        assert (read.title, read.section) == (title, topics)
    assert head_of("Ports, Boats, Tides, Anglers", "3 March 2021").title == "Ports, Boats, Tides, Anglers"
    assert head_of("ferries").title == "ferries"


def test_a_comma_or_an_and_on_a_line_of_its_own_joins_names_below_by() -> None:
    lines = ("By", "Jane Doe", ",", "Lisa Roe", "and", "KENNETH P. POE", "3 March 2021")
    read = head_of("Ferry company loses its licence", *lines)
    assert (read.author, read.body) == ("Jane Doe, Lisa Roe, KENNETH P. POE", BODY)


def test_a_line_that_stands_twice_is_a_caption_however_long_it_is() -> None:
    line = (
        "The boats of the company lie at the quay of Lowmere, where they stay until their engines are looked at. " * 2
    )
    lines = ("By Jane Doe", "3 March 2021", line.strip(), line.strip(), "Photo: Jane Doe", "Image 1 of 2", "Close")
    assert head_of("Ferry company loses its licence", *lines).body == BODY


def test_a_heading_with_which_its_paragraph_begins_is_no_caption() -> None:
    lead = "Ferry masala is a dish of rice, onions and fish that was cooked on every boat of the coast until the war."
    read = head_of("What they ate on the ferries", "By Jane Doe", "3 March 2021", "Ferry masala of old", lead)
    assert read.body[-3:] == [lead, *BODY]
    again = f"Ferry masala of old {lead}"
    assert again in head_of("What they ate", "By Jane Doe", "3 March 2021", "Ferry masala of old", again).body


def test_topics_between_date_and_text_are_no_text_but_a_section() -> None:
    read = head_of("Ferry company loses its licence", "3 March 2021", "All, Ports, Book Reviews")
    assert (read.section, read.body) == ("All, Ports, Book Reviews", BODY)
    read = head_of("Ferry company loses its licence", "By Jane Doe", "Lowmere, Lowmere, Kerrow", "3 March 2021")
    assert (read.section, read.body) == ("Lowmere, Lowmere, Kerrow", BODY)


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Door onze verslaggever", "onze verslaggever"),
        ("Von unserem Korrespondenten in Lowmere", "unserem Korrespondenten in Lowmere"),
        ("De notre envoyé spécial", "notre envoyé spécial"),
        ("Dal nostro inviato a Lowmere", "nostro inviato a Lowmere"),
        ("Od naszego korespondenta", "naszego korespondenta"),
        ("От нашего корреспондента", "нашего корреспондента"),
        ("[FROM OUR OWN CORRESPONDENT.]", "OUR OWN CORRESPONDENT"),
        ("本报记者", "本报记者"),
    ],
)
def test_who_is_named_by_no_name_is_the_author_in_each_language(line: str, who: str) -> None:
    read = head_of("Ferry company loses its licence", line, "3 March 2021")
    assert (read.author, read.outlet, read.body) == (who, "", BODY)


@pytest.mark.parametrize("name", ["Oberlandbote", "De Polderbode", "Funkhaus Nord", "Norrviksposten"])
def test_a_newspaper_is_known_by_the_end_of_its_name(name: str) -> None:
    assert head_of(name, "Ferry company loses its licence", "3 March 2021").outlet == name


def test_a_day_a_place_and_an_agency_in_brackets_are_a_line_of_the_head() -> None:
    read = head_of("Ferry company loses its licence", "04.09.2018 Kerrow (PTN)")
    assert (read.outlet, read.published, read.body) == ("PTN", date(2018, 9, 4), BODY)


def test_a_picture_is_credited_by_names_not_by_half_a_sentence() -> None:
    title = "First picture: what the new bridge will look like"
    assert head_of(title, "By Jane Doe", "3 March 2021").title == title


def test_a_first_line_of_newspapers_names_above_its_byline_is_the_title() -> None:
    read = head_of("Kerrow Radio – Northern Radio Marathon", "Published 3 March 2021 by Jane Doe", "Photo: John Roe")
    assert (read.title, read.outlet, read.body) == ("Northern Radio Marathon", "Kerrow Radio", BODY)
