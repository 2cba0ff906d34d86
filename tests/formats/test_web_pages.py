from datetime import date
from pathlib import Path

import pytest

from reader.formats import registry
from reader.formats.files import source_file
from reader.formats.refusal import RefusedError
from reader.formats.web_pages import WebPages, read
from reader.model import ArticleDraft

TODAY = date(2026, 1, 15)
LEAD = "The harbour of Vellmouth opened its new lock on Tuesday, after eleven years of work and two of quarrel."
NEXT = "Forty boats passed it on the first day, the harbour master said, and none of them touched the walls."
H1 = "<h1>Lock opens in Vellmouth</h1>"
LAST = "“We have waited long enough,” said the master of the Lady Orrin, who was first, and had brought a cake."
STORY = f"<p>{LEAD}</p><p>{NEXT}</p><p>{LAST}</p>"
BODY = f"{LEAD}\n\n{NEXT}\n\n{LAST}"
HEAD = '<head><meta charset="utf-8"><title>Lock opens in Vellmouth - The Post</title></head>'
NAV = (
    "<ul>"
    + "".join(f'<li><a href="/{word}">{word}</a></li>' for word in ("Home", "World", "Sport", "Weather"))
    + "</ul>"
)
TEASER = (
    '<div><a href="/other"><h3>Glacier gives back a tent that nobody missed</h3></a>'
    "<p>A tent of 1932 has come out of the ice, four kilometres from where it stood, and it is dry inside.</p></div>"
)
NOTICE = "We value your privacy. We and our 214 partners store cookies on your device, if you let us or not."
OTHER = "Owls call at night, except on Inner Holm, where they begin at sunrise and stop when the ferry comes in."


def draft(markup: str, name: str = "a.html") -> ArticleDraft:
    return read(source_file(Path(name), markup.encode()), today=TODAY)


def page(body: str, head: str = HEAD) -> str:
    return f"<!DOCTYPE html><html lang='en'>{head}<body>{body}</body></html>"


PAGES = {
    "semantic": f"<header><nav>{NAV}</nav></header><main><article>{H1}{STORY}</article></main>"
    f"<aside>{TEASER * 4}</aside><section id=comments><p>{OTHER}</p></section><footer><p>Imprint</p></footer>",
    "classes": f"<div class=topnav>{NAV}</div><div class=content>{H1}<div class=txt><p>{LEAD}</p>"
    f"<div class=newsletter-box><p>{NOTICE}</p></div><div class=ad>Advertisement</div><p>{NEXT}</p><p>{LAST}</p></div>"
    f"</div><div class=sidebar>{TEASER * 4}</div><div id=cookie-consent><p>{NOTICE}</p></div>",
    "no names": f"<div class=x1>{NAV}</div><div class=x2><div class=x3>{H1}</div><div class=x4>"
    f"{STORY}</div><div class=x5>{TEASER * 5}</div></div>",
    "tables": "<TABLE><TR><TD COLSPAN=2><B>The Post</B><TR><TD><A HREF=a>Front page</A><BR><A HREF=b>World</A>"
    f"<TD><H2>Lock opens in Vellmouth</H2><P>{LEAD}<P>{NEXT}<P>{LAST}</TR><TR><TD>You are visitor 004512</TABLE>",
    "divs only": f"<div>{NAV}</div><div>{H1}<div>{LEAD}</div><div>{NEXT}</div><div>{LAST}</div>"
    f"</div><div><h1>Why owls call in the morning</h1><div>{OTHER}</div></div>",
    "line breaks": f"<h2>Lock opens in Vellmouth</h2>"
    f"<div>{LEAD}<br><br>{NEXT}<br><br>{LAST}</div><div>{TEASER * 2}</div>",
    "bare": f"{NAV}{H1}{STORY}<hr><small>Imprint and terms of use of this website</small>",
    "marked article": f"<main><article><header>{H1}</header>{STORY}</article><section><h2>Live</h2>"
    + "".join(f"<div>14:{n}<p>{OTHER}</p></div>" for n in range(10, 20))
    + "</section></main>",
    "gallery": f"<div class=story>{H1}{STORY * 3}<ul class=photo-gallery>{f'<li><p>{OTHER}</p></li>' * 30}</ul></div>",
    "one after another": "".join(
        f"<div class=story><h1>{title}</h1><div class=text>{text}</div></div>"
        for title, text in (("Lock opens in Vellmouth", STORY), ("Owls call", f"<p>{OTHER}</p>" * 9))
    ),
}


@pytest.mark.parametrize("body", PAGES.values(), ids=PAGES)
def test_only_the_article_of_a_page_is_read(body: str) -> None:
    found = draft(page(body))
    text = found.body.removeprefix(f"{BODY}\n\n{BODY}\n\n")
    assert (found.title, text, found.language) == ("Lock opens in Vellmouth", BODY, "en")


def test_sections_of_one_story_are_all_read() -> None:
    sections = (
        f"<section class=s>{H1}{STORY}</section><section class=s><h2>Owls</h2><p>{OTHER}</p><p>{NEXT}</p></section>"
    )
    assert draft(page(f"<article>{sections}</article>{TEASER * 3}")).body == f"{BODY}\n\nOwls\n\n{OTHER}\n\n{NEXT}"


def test_a_caption_stays_and_a_credit_or_the_same_caption_again_does_not() -> None:
    figure = "<figure><img><figcaption>{}</figcaption></figure>"
    caption = figure.format("The Lady Orrin in the lock")
    found = draft(
        page(f"<div>{H1}<p>{LEAD}</p>{caption}{caption}{figure.format('Photograph: archive')}<p>{NEXT}</p></div>")
    )
    assert (found.body, found.styles) == (f"{LEAD}\n\nThe Lady Orrin in the lock\n\n{NEXT}", "pcp")


def test_a_line_below_the_headline_tells_who_wrote_it_when() -> None:
    lines = "<div>By Ada Pell</div><div>3 April 2023</div>"
    found = draft(page(f"<div>{H1}{lines}</div><div class=text>{STORY}</div>{TEASER * 3}"))
    assert (found.author, found.published, found.body) == ("Ada Pell", date(2023, 4, 3), BODY)


def test_an_author_in_any_script_is_no_paragraph() -> None:
    head = '<title>رسا القارب</title><meta name="author" content="ليان الحدّاد">'
    body = f"<h1>رسا القارب</h1><div><span>ليان الحدّاد</span><p>{'رست في ميناء النورس سفينة. ' * 9}</p></div>"
    assert draft(page(body, head)).body.startswith("رست")


def test_what_a_page_tells_search_engines_is_read_where_it_shows_nothing() -> None:
    told = '{"@type": "NewsArticle", "headline": "Lock opens", "articleBody": "' + "\\n\\n".join((LEAD, NEXT)) + '"}'
    head = f'<script type="application/ld+json">{told}</script>'
    assert draft(page("<div id=app></div>", head)).body == f"{LEAD}\n\n{NEXT}"


def test_what_a_page_tells_search_engines_decides_which_of_its_paragraphs_are_the_article() -> None:
    told = '{"@type": "NewsArticle", "headline": "Lock opens", "articleBody": "' + f"{LEAD} {NEXT} {LAST}" + '"}'
    head = f'<script type="application/ld+json">{told}</script>'
    body = f"<h1>Lock opens</h1>{STORY}<p>{OTHER}</p>"
    assert draft(page(body, head)).body == BODY


def test_a_summary_for_search_engines_is_not_the_article() -> None:
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "A lock opens."}</script>'
    assert draft(page(f"<h1>Lock opens</h1>{STORY}", head)).body == BODY


@pytest.mark.parametrize(
    ("body", "predicate"),
    [
        (NAV * 20, "has no article in it, only links"),
        (TEASER * 20, "lists other articles, and is none itself"),
        (
            f"<h1>News</h1>{TEASER * 3}<div>{TEASER * 3}<p>{NOTICE}</p></div>",
            "lists other articles, and is none itself",
        ),
        ("<form><label>Name</label><input type=password></form>", "is a page to log in"),
        ("<div id=app></div><script>app()</script>", "has no text of its own: a script writes it"),
        ("", "has no text"),
    ],
)
def test_a_page_without_an_article_says_why(body: str, predicate: str) -> None:
    with pytest.raises(RefusedError) as refusal:
        draft(page(body))
    assert refusal.value.predicate.startswith(predicate)


def test_a_page_of_frames_leaves_it_to_them() -> None:
    with pytest.raises(RefusedError, match=r"only puts other pages into frames, .*: menu\.html, story\.html\.$"):
        draft("<html><frameset><frame src=menu.html><frame src=story.html></frameset></html>")


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE html><p>a",
        b"\xef\xbb\xbf\n<html lang=en>",
        b"<?xml version='1.0'?>\n<!-- saved from -->\n<!DOCTYPE html PUBLIC 'x'>",
        "<html><p>a".encode("utf-16"),
    ],
)
def test_a_page_is_known_by_how_it_begins(data: bytes) -> None:
    assert WebPages().recognises(source_file(Path("a.txt"), data))


def test_what_is_called_a_page_and_is_none_is_left_to_others() -> None:
    assert not WebPages().recognises(source_file(Path("a.html"), b"Lock opens in Vellmouth"))
    assert not WebPages().recognises(source_file(Path("a.html"), b"%PDF-1.7 <p> <p> <p>"))
    assert WebPages().recognises(source_file(Path("a.html"), b"<h1>Lock opens</h1><p>Forty boats"))


def test_the_original_of_a_page_is_all_that_its_reader_sees() -> None:
    file = source_file(Path("a.html"), page(f"{NAV}<h1>Lock opens</h1>{STORY}<script>x</script>").encode())
    assert registry.original_text(file, 0, "") == "Home\n\nWorld\n\nSport\n\nWeather\n\nLock opens\n\n" + BODY


def test_bytes_that_no_text_has_cost_a_page_neither_its_article_nor_a_word() -> None:
    markup = page(f"<h1>Lock opens</h1><p>{LEAD}\x00\x1b[31m</p>" + "<p>Forty boats.\n-----\nAuthor: Ada</p>" * 30)
    [found] = registry.articles(source_file(Path("a.html"), markup.encode()))
    assert isinstance(found, ArticleDraft)
    assert found.title == "Lock opens in Vellmouth"


def test_a_page_of_a_few_words_and_nothing_else_is_read_as_they_are() -> None:
    assert draft("<html><body>The ferry runs.</body></html>").text == "The ferry runs."
    with pytest.raises(RefusedError):
        draft("<html><body><p>The ferry runs.</p><a href='/'>Home</a></body></html>")


def test_lines_of_the_site_within_an_article_are_left_out() -> None:
    said = "<p>Lire aussi | Sept recettes</p>"
    assert draft(page(f"{H1}<div><p>{LEAD}</p>{said}<p>{NEXT}</p><p>{LAST}</p><p>Back to top</p></div>")).body == BODY


def test_parts_whose_classes_are_numbered_are_one_article() -> None:
    first = f"<div class='side'><div class='text text-1'><p>{LEAD}</p><p>{NEXT}</p></div><aside>{TEASER}</aside></div>"
    second = "".join(f"<p>{OTHER} {number}</p>" for number in range(20))
    found = draft(page(f"<article>{H1}{first}<div class='text text-2'>{second}</div></article>"))
    assert found.body.startswith(f"{LEAD}\n\n{NEXT}\n\n{OTHER}")


def test_what_a_mark_to_jump_to_is_wrapped_around_is_no_link() -> None:
    assert draft(page(f"{NAV}<a name=top><div>{H1}{STORY}</div></a>")).body == BODY
    assert draft(page(f"{NAV}<a href='javascript:void(0)'><div>{H1}{STORY}</div></a>")).body == BODY


def test_a_list_of_links_with_a_sentence_of_its_own_among_them_is_text() -> None:
    links = "".join(f"<li><a href=/{n}>Report {n} – the lock is late once more</a></li>" for n in range(6))
    assert "Report 3 – the lock" in draft(page(f"<div>{H1}{STORY}<ul><li>{OTHER}</li>{links}</ul>{STORY}</div>")).body
    assert "Report 3 – the lock" not in draft(page(f"<div>{H1}{STORY}<ul>{links}</ul>{STORY}</div>")).body


def test_the_sign_that_leads_to_a_heading_is_not_of_it() -> None:
    head = "<title>Lock opens in Vellmouth — handbook of harbours</title>"
    signed = "Lock opens in Vellmouth<a href='#lock'>¶</a>"
    body = f"<div><h1>handbook of harbours</h1></div><div><h1>{signed}</h1>{STORY}<h2>Owls <a href='#o'>#</a></h2>"
    found = draft(page(f"{body}<p>{OTHER}</p></div>", head))
    assert (found.title, found.body) == ("Lock opens in Vellmouth", f"{BODY}\n\nOwls\n\n{OTHER}")


def test_a_title_is_nobody() -> None:
    assert draft(page(f"<article><h1>Vellmouth</h1>{STORY}</article>", "<title>Lock Test</title>")).author == ""


def test_a_short_sentence_below_what_to_read_next_is_text() -> None:
    short = "The other towns of the coast have no such lock, and want none."
    links = "<h3>Related articles</h3><div><a href=/a>Owls call at night, except on Inner Holm</a></div>"
    found = draft(page(f"<div>{H1}{STORY}{links}<p>{short}</p>{STORY}</div>"))
    assert found.body == f"{BODY}\n\n{short}\n\n{BODY}"


def test_lines_that_lead_to_more_or_ask_for_something_are_left_out() -> None:
    lines = "".join(
        f"<p>{line}</p>"
        for line in (
            "Related: <a href=/a>Owls call at night, except on Inner Holm</a>",
            "SEE MORE: <a href=/b>The pond that nobody owned</a>",
            "Advertisement · Scroll to continue",
            "Advert",
            "Like this story? Share it with a friend!",
            "Follow the Post on Facebook, Twitter and YouTube.",
            "Suscríbete para seguir leyendo y apoya el periodismo local desde un euro al mes.",
            "Puedes seguir a El Caudal en <a href=/d>Facebook</a> y <a href=/e>X</a>, o apuntarte a nuestro boletín.",
            "Our Standards: <a href=/c>The Principles of the Post.</a>",
            "Subscribe to our sister title “All About Locks” magazine for the latest news!",
        )
    )
    assert draft(page(f"<div>{H1}<p>{LEAD}</p>{lines}<p>{NEXT}</p><p>{LAST}</p></div>")).body == BODY


def test_what_a_caption_says_to_those_who_hear_it_is_left_out() -> None:
    caption = "<figcaption><span>Image caption, </span><p>The Lady Orrin in the lock</p></figcaption>"
    found = draft(page(f"<div>{H1}<p>{LEAD}</p><figure><img>{caption}</figure><p>{NEXT}</p></div>"))
    assert found.body == f"{LEAD}\n\nThe Lady Orrin in the lock\n\n{NEXT}"


def test_a_standfirst_between_headline_and_text_is_read_whatever_else_stands_there() -> None:
    head = f"<header>{H1}<p>Updated today</p></header>"
    text = f"<div class=text><p>Jetty</p>{f'<p>{OTHER}</p>' * 9}</div>"
    found = draft(page(f"<div class=article>{head}<div class=summary>{LEAD}</div>{text}</div>"))
    assert found.body.startswith(f"{LEAD}\n\n")


def test_a_paragraph_that_was_told_in_nearly_the_same_words_is_read() -> None:
    others = [f"{OTHER} So it was in the year {year}." for year in range(1990, 1996)]
    told = " ".join((LEAD, NEXT.replace("the harbour master said", "he said"), LAST, *others))
    said = '{"@type": "NewsArticle", "headline": "Lock opens", "articleBody": "' + told + '"}'
    body = "".join(f"<p>{one}</p>" for one in (*others, NOTICE))
    found = draft(page(f"<h1>Lock opens</h1>{STORY}{body}", f'<script type="application/ld+json">{said}</script>'))
    assert found.body == "\n\n".join((BODY, *others))


def test_a_text_whose_names_are_links_is_found() -> None:
    link = "<a href=/n>Ilva Ferrand, speaker of the assembly and member for the harbour</a>"
    prose = f"<p>{LEAD} {NEXT}</p>"
    linked = f"<p>{link} {link} said so.</p>" * 6
    body = f"<div class='content title'>{H1}<p>Nobody came, as it was raining.</p></div><div>{linked}{prose}</div>"
    assert NEXT in draft(page(body)).body


@pytest.mark.parametrize(
    "classes",
    ["has-slider has-paywall", "paywall-container", "post slider-boxed sidebar-on", "no-comments with-sidebar"],
)
def test_an_element_with_the_story_is_no_clutter_whatever_its_classes_say_of_the_page(classes: str) -> None:
    others = "".join(f"<p>{OTHER} So it was in the year {year}.</p>" for year in range(1950, 1990))
    story = "".join(
        f"<p>{one} In the year {year} nobody asked.</p>" for year in range(1990, 1995) for one in (LEAD, NEXT)
    )
    found = draft(page(f"<div><div class='{classes}'>{H1}{story}</div><div class=widget>{others}</div></div>"))
    assert found.body.startswith(f"{LEAD} In the year 1990 nobody asked.")


def test_a_head_with_a_long_standfirst_is_not_taken_for_the_story() -> None:
    standfirst = f"<p>{LEAD} {OTHER}</p><p>{NEXT} {NEXT}</p>"
    story = "".join(f"<p>{LAST} Boat number {number}.</p>" for number in range(20))
    found = draft(page(f"<main><header>{H1}{standfirst}</header><div><div>{story}</div></div></main>"))
    assert found.body.endswith("Boat number 19.")


def test_a_short_standfirst_above_a_byline_is_text_where_it_is_marked_as_one() -> None:
    short = "The new lock is open."
    found = draft(
        page(
            f"<article><header>{H1}<p class='chapo'>{short}</p><p class='signature'>By Jane Doe</p></header>"
            f"<div class='corps'>{STORY}</div></article>"
        )
    )
    assert found.body == f"{short}\n\n{BODY}"


def test_a_weblog_names_its_site_behind_the_title_of_a_post_that_is_no_heading_of_the_first_rank() -> None:
    head = "<head><meta charset='utf-8'><title>Lock opens in Vellmouth :: The Vellmouth Post</title></head>"
    found = draft(page(f"<h2>Lock opens in Vellmouth</h2><div>{STORY}</div>", head))
    assert (found.title, found.source) == ("Lock opens in Vellmouth", "The Vellmouth Post")


def test_a_page_that_marks_thousands_of_authors_is_read_all_the_same() -> None:
    others = "".join(f"<div><span itemprop='author'>Ann Lee {number}</span></div>" for number in range(3_000))
    assert draft(page(f"{H1}{STORY}{others}")).body.startswith(BODY)
