"""Feeds of invented sites, in the forms that programs write."""

import json
from datetime import date
from hashlib import sha256

import pytest

from reader.errors import FileError
from reader.formats import registry
from reader.formats.feeds import feed
from reader.formats.feeds.feed import Feed
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, Remark, SourceFile

TEXT = (
    "The harbour board met behind closed doors on Monday, and its chairman left without a word to anybody.",
    "He said later that he had no choice, and that his deputy would lead the board for the time being.",
)
HTML = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT) + '<p><img src="http://127.0.0.1:9/a.gif"></p>'
BODY = "\n\n".join(TEXT)
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://127.0.0.1:9/rss-0.91.dtd">
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harbour Beacon</title><link>https://beacon.example/</link><language>en-gb</language>
<item><title>Board &amp;amp; doors</title><link>https://beacon.example/board</link><dc:creator>Rena Holt</dc:creator>
<pubDate>Tue, 02 Mar 2021 23:30:00 -0500</pubDate><description>The board…</description>
<content:encoded><![CDATA[{HTML}]]></content:encoded></item>
<item><title>Only a beginning</title><link>https://beacon.example/b</link><author>t@b.example (Tom Ash)</author>
<pubDate>Wed, 3 Mar 2021 08:00:00 GMT</pubDate><description>{TEXT[0]}</description></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Harbour Beacon</title>
<entry><title type="html">Board &amp;amp; doors</title><link rel="enclosure" href="https://beacon.example/a.mp3"/>
<link href="https://beacon.example/board"/><author><name>Rena Holt</name></author><author><name>Tom Ash</name></author>
<updated>2024-01-01T00:00:00Z</updated><published>2021-03-02T23:30:00-05:00</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{TEXT[0]}</p><p>{TEXT[1]}</p></div></content>
<source><title>Evening Crier</title></source></entry></feed>"""
RDF = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Harbour Beacon</title></channel>
<item><title>Board meets</title><link>https://beacon.example/board</link><dc:date>2021-03-02T10:00:00Z</dc:date>
<dc:creator>Rena Holt</dc:creator><description>{TEXT[0]}</description></item></rdf:RDF>"""
JSON = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "The Harbour Beacon",
    "items": [
        {
            "id": "1",
            "title": "Board meets",
            "url": "https://beacon.example/board",
            "content_html": HTML,
            "authors": [{"name": "Rena Holt"}, {"name": "Tom Ash"}],
            "date_published": "2021-03-02T23:30:00-05:00",
        },
        {"id": "2", "title": "Plain", "content_text": TEXT[0], "author": {"name": "Jo Field"}},
    ],
}


def read(data: str | bytes, name: str = "a.xml") -> list[ArticleDraft | FileError | Remark]:
    data = data.encode() if isinstance(data, str) else data
    return registry.articles(SourceFile(f"/feeds/{name}", data, sha256(data).hexdigest()))


def drafts(data: str | bytes) -> list[ArticleDraft]:
    found = read(data)
    assert all(isinstance(one, ArticleDraft) for one in found), found
    return [one for one in found if isinstance(one, ArticleDraft)]


def test_each_entry_of_a_feed_is_an_article_with_its_whole_text_where_it_has_it() -> None:
    whole, beginning = drafts(RSS)
    assert (whole.title, whole.author, whole.source) == ("Board & doors", "Rena Holt", "The Harbour Beacon")
    assert (whole.published, whole.url) == (date(2021, 3, 2), "https://beacon.example/board")
    assert (whole.body, whole.language, whole.part) == (BODY, "en", 1)
    assert (beginning.author, beginning.body, beginning.part) == ("Tom Ash", TEXT[0], 2)


def test_an_entry_names_the_feed_that_it_was_taken_from() -> None:
    [draft] = drafts(ATOM)
    assert (draft.title, draft.author, draft.source) == ("Board & doors", "Rena Holt, Tom Ash", "Evening Crier")
    assert (draft.published, draft.url, draft.body) == (date(2021, 3, 2), "https://beacon.example/board", BODY)


def test_older_feeds_and_feeds_in_json_are_read() -> None:
    [draft] = drafts(RDF)
    assert (draft.title, draft.author, draft.published) == ("Board meets", "Rena Holt", date(2021, 3, 2))
    first, second = drafts(json.dumps(JSON, indent=1))
    assert (first.title, first.author, first.body) == ("Board meets", "Rena Holt, Tom Ash", BODY)
    assert (first.source, first.published) == ("The Harbour Beacon", date(2021, 3, 2))
    assert (second.title, second.author, second.body) == ("Plain", "Jo Field", TEXT[0])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_feed_is_known_in_any_encoding(encoding: str) -> None:
    said = RSS.replace('encoding="utf-8"', f'encoding="{encoding.removesuffix("-sig")}"')
    assert drafts(said.encode(encoding))[0].body == BODY


def test_a_feed_that_is_damaged_is_read_as_far_as_it_goes() -> None:
    assert drafts(RSS[: RSS.index("<item><title>Only")])[0].body == BODY


@pytest.mark.parametrize("reference", ["&#x110000;", "&#99999999999;", "&#xD800;", "&#55357;"])
def test_a_reference_to_what_is_no_character_spoils_no_feed(reference: str) -> None:
    [draft] = drafts(
        f"<rss version='2.0'><channel><item><title>Board meets</title>"
        f"<description>The board met &#8211; {reference} late.</description></item></channel></rss>"
    )
    assert draft.body == "The board met \u2013 \ufffd late."


def test_a_list_of_feeds_says_that_it_holds_none() -> None:
    opml = '<opml version="2.0"><body><outline text="a" xmlUrl="http://127.0.0.1:9/"/></body></opml>'
    said = "a.xml is a list of 1 feeds, which holds no articles: they are with the feeds."
    assert [str(one) for one in read(opml)] == [said]


def test_a_feed_without_entries_says_so() -> None:
    said = "a.xml is a feed without entries, and so without articles."
    assert [str(one) for one in read("<rss><channel><title>x</title></channel></rss>")] == [said]


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE r [<!entity a SYSTEM "http://127.0.0.1:9/">]>',
    ],
)
def test_a_feed_that_defines_entities_is_not_read(doctype: str) -> None:
    feed = (
        f"{doctype}<rss><channel><item><title>&a;</title><description>&a; {BODY}</description></item></channel></rss>"
    )
    said = "a.xml is not read: it defines entities of its own, as files do that are made to do harm."
    assert [str(one) for one in read(feed)] == [said]


def test_a_page_that_tells_of_a_feed_is_none() -> None:
    page = b"<!DOCTYPE html><html><body><p>&lt;rss&gt; is how a feed begins</p></body></html>"
    assert not Feed().recognises(SourceFile("/feeds/a.xml", page, ""))
    assert not Feed().recognises(SourceFile("/feeds/a.xml", b"<?xml version='1.0'?><note/>", ""))


def test_what_an_entry_says_is_shown_as_its_original() -> None:
    assert registry.original_text(SourceFile("/feeds/a.xml", RSS.encode(), ""), 1, "") == HTML


def test_what_a_site_says_below_an_entry_is_left_out_and_so_is_what_is_no_text_of_a_site() -> None:
    said = "<p>The post <a>Board &amp; doors</a> appeared first on <a>The Harbour Beacon</a>.</p>"
    spaces = 'xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc='
    picture = "<item><title>harbour.jpg</title><wp:post_type>attachment</wp:post_type></item></channel>"
    data = RSS.replace(HTML, HTML + said).replace("xmlns:dc=", spaces, 1).replace("</channel>", picture)
    found = registry.articles(SourceFile("/feeds/a.xml", data.encode(), sha256(data.encode()).hexdigest()))
    assert [one.body for one in found if isinstance(one, ArticleDraft)] == [BODY, TEXT[0]]


def test_settings_in_a_copy_of_a_blog_are_no_articles() -> None:
    kind = '<category term="http://schemas.google.com/blogger/2008/kind#settings"/>'
    entry = f"<entry><title>The most posts</title>{kind}<content>10 and no more of them</content></entry></feed>"
    data = ATOM.replace("</feed>", entry).encode()
    found = registry.articles(SourceFile("/feeds/a.atom", data, sha256(data).hexdigest()))
    assert [one.title for one in found if isinstance(one, ArticleDraft)] == ["Board & doors"]


def test_an_entry_of_nothing_is_told_by_its_number_and_the_others_are_read() -> None:
    items = "<item/>" + RSS[RSS.index("<item>") : RSS.index("</item>") + 7]
    told, article = read(f"<rss version='2.0' xmlns:content='c' xmlns:dc='d'><channel>{items}</channel></rss>")
    assert str(told) == "a.xml has nothing in entry 1."
    assert isinstance(article, ArticleDraft)
    assert article.part == 2


def test_a_feed_without_end_is_refused_and_an_entry_that_is_gone_has_no_original(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = SourceFile("a.xml", RSS.encode(), "")
    with pytest.raises(RefusedError, match="does not hold that article any more"):
        Feed().original_text(file, 3, "")
    monkeypatch.setattr(feed, "_MOST", 1)
    with pytest.raises(RefusedError, match="is a feed of more than 1 entries"):
        list(Feed().articles(file))


@pytest.mark.parametrize(
    "channel",
    [
        "<item><title>a</title></item>" * 2_001,
        f"<item><title>a</title>{'<category>c</category>' * 11_000}</item>",
        "<item/>" * 50_001,
    ],
)
def test_a_feed_of_fields_without_texts_is_refused_before_it_is_read(
    channel: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "entries_of_xml", None)
    data = f"<rss><channel><title>A</title>{channel}</channel></rss>".encode()
    with pytest.raises(RefusedError, match=r"hardly any texts|more than 50,000 entries"):
        list(Feed().articles(SourceFile("a.rss", data, "")))


def test_tags_in_texts_are_no_fields_of_a_feed() -> None:
    data = RSS.replace(HTML, HTML + "<p>Once<br>more.</p>" * 8_000).encode()
    assert isinstance(next(iter(Feed().articles(SourceFile("a.rss", data, "")))), ArticleDraft)
