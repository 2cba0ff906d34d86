import json
from datetime import date

import pytest

from reader.formats.draft import Known
from reader.formats.html.known import known_of
from reader.formats.html.tree import tree_of

TODAY = date(2026, 1, 15)
URL = "https://post.example/2021/03/04/lock"
ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Lock opens &amp; boats pass",
    "datePublished": "2021-03-04T06:15:00+01:00",
    "author": [{"@type": "Person", "name": "Ada Pell"}, {"@type": "Person", "name": "Tom Rusk"}],
    "publisher": {"@type": "Organization", "name": "The Vellmouth Post"},
    "mainEntityOfPage": {"@id": URL},
    "articleSection": ["Harbour", "Home"],
    "inLanguage": "en-GB",
}
KNOWN = Known(
    title="Lock opens & boats pass",
    author="Ada Pell, Tom Rusk",
    source="The Vellmouth Post",
    url=URL,
    section="Harbour",
    language="en",
    published=date(2021, 3, 4),
)


def known(head: str, body: str = "", url: str = "") -> Known:
    return known_of(tree_of(f"<html><head>{head}</head><body>{body}</body></html>"), url, today=TODAY)


def script(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def test_json_ld_tells_all() -> None:
    assert known(script(ARTICLE)) == KNOWN


@pytest.mark.parametrize(
    "value",
    [
        [{"@type": "Organization", "name": "No"}, ARTICLE],
        {"@graph": [{"@type": "WebSite", "name": "No"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        {"@type": "WebPage", "hasPart": [{**ARTICLE, "headline": "Another"}], "mainEntity": ARTICLE},
    ],
    ids=("in a list", "in a graph", "within a page", "beside parts"),
)
def test_json_ld_is_found_where_it_is(value: object) -> None:
    assert known(script(value)) == KNOWN


def test_of_several_articles_the_one_that_the_page_is_headed_by_is_meant() -> None:
    other = {**ARTICLE, "headline": "Glacier gives back a tent", "author": "Una Wick"}
    assert known(script([other, ARTICLE]), "<h1>Lock opens & boats pass</h1>") == KNOWN


def test_authors_and_publishers_are_found_by_their_ids() -> None:
    graph = [
        {**ARTICLE, "author": {"@id": "#ada"}, "publisher": {"@id": "#post"}},
        {"@type": "Person", "@id": "#ada", "name": "Ada Pell"},
        {"@type": "Organization", "@id": "#post", "name": "The Vellmouth Post"},
    ]
    found = known(script({"@graph": graph}))
    assert (found.author, found.source) == ("Ada Pell", "The Vellmouth Post")


@pytest.mark.parametrize("text", ["{", "[" * 100_000, "null", '"x"', '{"@type": 3, "author": [[1]]}'])
def test_what_is_no_json_tells_nothing(text: str) -> None:
    assert known(f'<script type="application/ld+json">{text}</script>') == Known()


def test_json_within_comments_and_with_line_ends_in_its_texts_is_read() -> None:
    text = '/*<![CDATA[*/{"@type": "Article", "headline": "Lock\nopens at last"}/*]]>*/'
    assert known(f'<script type="application/ld+json">{text}</script>').title == "Lock opens at last"


def test_opengraph_and_meta_names_tell_the_rest() -> None:
    head = (
        '<title>Lock opens at last | The Vellmouth Post</title><meta property="og:title" content="Lock opens at last">'
        '<meta property="og:site_name" content="The Vellmouth Post"><meta name="author" content="By Ada Pell">'
        '<meta property="article:published_time" content="2021-03-04T06:15:00Z"><meta name="DC.creator" content="">'
        '<meta property="article:section" content="Harbour"><link rel="canonical" href="https://post.example/a?utm_source=x">'
    )
    assert known(head) == Known(
        title="Lock opens at last",
        author="Ada Pell",
        source="The Vellmouth Post",
        url="https://post.example/a",
        section="Harbour",
        published=date(2021, 3, 4),
    )


def test_microdata_and_marks_tell_where_nothing_else_does() -> None:
    body = (
        '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Lock opens at last</h1>'
        '<span itemprop="author" itemscope><b itemprop="name">Ada Pell</b></span>'
        '<meta itemprop="datePublished" content="2021-03-04">'
        '<span itemprop="publisher"><meta itemprop="name" content="Post"></span></div>'
    )
    assert known("", body) == Known(
        title="Lock opens at last", author="Ada Pell", source="Post", published=date(2021, 3, 4)
    )
    linked = (
        '<h1>Lock opens at last</h1><a rel="author" href="/ada">Ada Pell</a><time datetime="2021-03-04">Today</time>'
    )
    found = known("", linked)
    assert (found.author, found.published) == ("Ada Pell", date(2021, 3, 4))


def test_a_list_of_authors_is_of_one_attribute() -> None:
    head = (
        '<meta name="DC.creator" content="Pell, Ada"><meta property="dc:creator" content="Ada Pell">'
        '<meta property="dc:creator" content="Tom Rusk">'
    )
    assert known(head).author == "Ada Pell, Tom Rusk"


@pytest.mark.parametrize("account", ["AP7567", "apell", "ada_pell"])
def test_a_person_is_named_rather_than_an_account(account: str) -> None:
    told = f'<meta name="author" content="{account}">'
    assert known(told).author == account
    assert known(told, '<span class="author">Ada Pell • 8h</span>').author == "Ada Pell"
    assert known('<meta name="author" content="Pell">', '<span class="author">Tom Rusk</span>').author == "Pell"


@pytest.mark.parametrize(
    "behind", ["<div>Games Editor</div>", "<p>3 March 2021</p>", " Monday, March 1, 2021 @ 11:10 PM"]
)
def test_what_stands_beside_the_name_in_a_byline_is_no_part_of_it(behind: str) -> None:
    assert known("", f'<div class="byline"><a href="/ada">Ada Pell</a>{behind}</div>').author == "Ada Pell"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("admin", ""),
        ("https://facebook.com/ada.pell", ""),
        ("@adapell", ""),
        ("[no-author]", ""),
        ("ADA PELL", "ADA PELL"),
        ("by Ada Pell", "Ada Pell"),
        ("Ada&amp;nbsp;Pell", "Ada Pell"),
        ('<a href="/x">Ada Pell</a>', "Ada Pell"),
        ("von Jana Holt", "Jana Holt"),
    ],
)
def test_an_author_is_a_name(said: str, meant: str) -> None:
    written = said.replace('"', "&quot;").replace("<", "&lt;")
    assert known(f'<meta name="author" content="{written}">').author == meant


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("March 4, 2021", date(2021, 3, 4)),
        ("20210304T061500", date(2021, 3, 4)),
        ("1614838500", date(2021, 3, 4)),
        ("1614838500000", date(2021, 3, 4)),
        ("2021-03-04 06:15", date(2021, 3, 4)),
        ("2031-03-04", None),
        ("2021-13-04", None),
        ("0001-01-01T00:00:00", None),
    ],
)
def test_a_date_is_read_however_it_is_written(said: str, day: date | None) -> None:
    assert known(f'<meta name="date" content="{said}">').published == day


def test_a_date_that_may_be_two_days_dates_nothing_and_says_so() -> None:
    found = known('<meta name="date" content="03/04/2021">')
    assert (found.published, found.undated_because) == (None, "03/04/2021 may be 3 April or 4 March.")


def test_a_time_of_greenwich_is_of_the_day_in_the_address() -> None:
    head = '<meta property="article:published_time" content="2021-03-03T23:30:00Z">'
    assert known(head, url=URL).published == date(2021, 3, 4)
    assert known(head).published == date(2021, 3, 3)


@pytest.mark.parametrize(
    ("title", "body", "meant"),
    [
        ("Lock opens at last - The Vellmouth Post", "", "Lock opens at last"),
        ("The Vellmouth Post: Lock opens at last", "<h2>Lock opens at last</h2>", "Lock opens at last"),
        ("Lock opens – and boats pass", "", "Lock opens – and boats pass"),
        (
            "The Vellmouth Post",
            "<h1>Lock opens at last, boats pass</h1><h2>Owls call</h2>",
            "Lock opens at last, boats pass",
        ),
        ("Lock opens in Vellmouth", "<h1>Vellmouth</h1>", "Lock opens in Vellmouth"),
        ("Lock opens | Harbour | Post", "<h1>Lock opens</h1>", "Lock opens | Harbour"),
        ("青禾镇老桥修复通车_滨海晨报", "<h1>青禾镇老桥修复通车</h1>", "青禾镇老桥修复通车"),
    ],
)
def test_a_title_comes_without_the_name_of_the_site(title: str, body: str, meant: str) -> None:
    assert known(f"<title>{title}</title>", body).title == meant


def test_an_address_of_an_archive_is_that_of_the_page() -> None:
    copied = "https://web.archive.org/web/20210304000000/https://post.example/a#top"
    assert known("", url=copied).url == "https://post.example/a"
    assert known('<link rel="canonical" href="https://post.example/">', url="https://post.example/a").url.endswith("/a")


def test_the_language_is_a_code() -> None:
    for said, code in (("pt-BR", "pt"), ("zh_Hant", "zh"), ("nb", "no"), ("xx", "")):
        assert known_of(tree_of(f"<html lang='{said}'><p>a")).language == code


def test_a_site_before_or_behind_the_title_is_the_source_where_the_address_is_its_own() -> None:
    link = '<link rel=canonical href="https://www.tarnpost.example/2021/ferry">'
    assert known(f"{link}<title>Ferry runs again | Tarn Post</title>").source == "Tarn Post"
    assert known(f"{link}<title>The Tarn Post: Ferry runs again</title>").source == "The Tarn Post"
    assert known(f"{link}<title>Ferry runs again | Merrow Echo</title>").source == ""


def test_the_address_of_a_copy_in_an_archive_is_that_of_the_page() -> None:
    assert known(f'<link rel=canonical href="https://archive.ph/20240102101112/{URL}">').url == URL


def test_what_stands_below_a_post_is_about_it() -> None:
    foot = "<div class=post-footer><span itemprop=author>Ada Pell</span>"
    below = f"{foot}<abbr itemprop=datePublished title=2021-03-04T09:12:00>9:12</abbr></div>"
    assert (known("", below).author, known("", below).published) == ("Ada Pell", date(2021, 3, 4))
    assert known("", below.replace("post-footer", "footer")).author == ""


def test_large_letters_are_a_heading_where_a_page_has_none() -> None:
    line = "Lock opens and forty boats pass"
    title = f"<title>Vellmouth Post | {line}</title>"
    assert known(title, f"<font size=5><b>{line}</b></font><p>By Ada Pell").title == line


@pytest.mark.parametrize(
    ("said", "author"),
    [
        ("von Heiko", "Heiko"),
        ("Auteur: Anna Kubišta", "Anna Kubišta"),
        ("Autoren Jelko Djuren und Jutta Klaukien", "Jelko Djuren und Jutta Klaukien"),
        ("Eingestellt von der Michel", "der Michel"),
        ("Artikel von:", ""),
        ("Recent Posts", ""),
        ("No Author", ""),
        ("Von", ""),
        ("Vonda Autore", "Vonda Autore"),
    ],
)
def test_a_name_comes_without_what_labels_it_and_a_label_alone_is_none(said: str, author: str) -> None:
    assert known_of(tree_of(f"<html><body><span class=author>{said}</span><p>Text.</p></body></html>")).author == author


def test_a_person_goes_before_the_site_as_author() -> None:
    head = '<meta property="og:site_name" content="Makronom"><meta name="author" content="Makronom">'
    body = "<h1>Wood is scarce</h1><p class=byline>Clara Löw</p><p>Text.</p>"
    assert known_of(tree_of(f"<html><head>{head}</head><body>{body}</body></html>")).author == "Clara Löw"
    assert known_of(tree_of(f"<html><head>{head}</head><body><p>Text.</p></body></html>")).author == "Makronom"


@pytest.mark.parametrize(
    ("title", "body", "source"),
    [
        ("Lock opens and boats pass - Vellmouth Post", "<h1>Lock opens and boats pass</h1>", "Vellmouth Post"),
        ("The Quay | Lock opens", "<p>The Quay</p><h1>Lock opens</h1>", "The Quay"),
        ("Lock opens - News", "<p>News</p><h1>Lock opens</h1>", ""),
        ("Lock opens - Harbour", "<h1>Lock opens</h1>", ""),
        ("Lock opens - Vellmouth Post", "<h1>Lock opens</h1><h1>Fair ends</h1>", ""),
    ],
)
def test_what_stands_beside_the_headline_in_the_title_of_a_page_is_its_newspaper(
    title: str, body: str, source: str
) -> None:
    page = f"<html><head><title>{title}</title></head><body>{body}<p>The lock opened on Monday.</p></body></html>"
    assert known_of(tree_of(page), today=TODAY).source == source
