import io
import zipfile
from datetime import date
from pathlib import Path

import pytest

from reader.formats.epub.epub import Epub, drafts_of
from reader.formats.files import source_file
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, SourceFile

FIRST = "The harbour of Vellmouth opened its new lock on Tuesday, after eleven years of work and two of quarrel."
NEXT = "Forty boats passed it on the first day, the harbour master said, and none of them touched the walls."
LAST = "Owls call at night, except on Inner Holm, where they begin at sunrise and stop when the ferry comes in."
CONTAINER = '<container><rootfiles><rootfile full-path="in/a.opf"/></rootfiles></container>'
MORE = "<dc:creator>Ada Pell</dc:creator><dc:date>2024-05-01</dc:date><dc:language>en-GB</dc:language>"
OWLS = '<ol><li><a href="two.xhtml">Owls</a></li></ol>'
NAV = f'<li><a href="one.xhtml">Lock opens</a></li><li><span>Nature</span>{OWLS}</li>'


def page(body: str, of: str = "") -> str:
    return f'<html xmlns:epub="x"><head><title>x</title></head><body epub:type="{of}">{body}</body></html>'


PAGES = {
    "cover.xhtml": page("<p>A cover of words that are long enough to be a chapter if nobody looks.</p>", "cover"),
    "one.xhtml": page(f"<h1>Lock opens</h1><p>{FIRST}</p>"),
    "two.xhtml": page(f"<h1>Owls</h1><p>By Una Wick</p><p>{LAST}</p>"),
}


def book(pages: dict[str, str], nav: str = NAV, *, title: str = "A reader", **more: str) -> SourceFile:
    names = {**pages, "nav.xhtml": page(f'<nav epub:type="toc"><ol>{nav}</ol></nav>')}
    manifest = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml" properties="{name.split(".")[0]}"/>'
        for n, name in enumerate(names)
    )
    spine = "".join(f'<itemref idref="i{number}"/>' for number in range(len(names)))
    package = (
        f'<package xmlns:dc="d"><metadata><dc:title>{title}</dc:title>{MORE}</metadata><manifest>{manifest}</manifest>'
        f"<spine>{spine}</spine></package>"
    )
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        members = {"META-INF/container.xml": CONTAINER, "in/a.opf": package, **more}
        for name, text in {**members, **{f"in/{name}": text for name, text in names.items()}}.items():
            archive.writestr(name, text)
    return source_file(Path("a.epub"), data.getvalue())


def drafts(file: SourceFile) -> list[ArticleDraft]:
    return list(drafts_of(file, date(2026, 1, 15)))


def test_each_chapter_is_an_article_and_cover_and_contents_are_none() -> None:
    one, two = drafts(book(PAGES))
    assert (one.title, one.body, one.author, one.part) == ("Lock opens", FIRST, "Ada Pell", 1)
    assert (one.source, one.published, one.language) == ("A reader", date(2024, 5, 1), "en")
    assert (two.title, two.body, two.author, two.section) == ("Owls", LAST, "Una Wick", "Nature")


def test_a_page_on_which_several_chapters_begin_is_cut_there() -> None:
    body = f'<h1 id="a">Lock opens</h1><p>{FIRST}</p><h1 id="b">Owls</h1><p>{LAST}</p>'
    nav = '<li><a href="all.xhtml#a">Lock opens</a></li><li><a href="all.xhtml#b">Owls</a></li>'
    assert [(one.title, one.body) for one in drafts(book({"all.xhtml": page(body)}, nav))] == [
        ("Lock opens", FIRST),
        ("Owls", LAST),
    ]


def test_a_chapter_in_several_pages_is_one_article() -> None:
    pages = {**PAGES, "three.xhtml": page(f"<p>{NEXT}</p>")}
    assert drafts(book(pages))[1].body == f"{LAST}\n\n{NEXT}"


def test_lines_that_only_lead_to_other_chapters_are_no_text() -> None:
    signs = '<p><a href="x">Next</a> | <a href="y">Section menu</a> | <a href="z">Main menu</a></p>'
    assert drafts(book({"one.xhtml": page(f"{signs}<h1>Lock opens</h1><p>{FIRST}</p>{signs}")}))[0].body == FIRST


def test_a_book_that_is_locked_damaged_or_empty_says_so() -> None:
    locked = '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>'
    with pytest.raises(RefusedError, match="is protected by a password or a licence"):
        drafts(book(PAGES, **{"META-INF/encryption.xml": locked}))
    with pytest.raises(RefusedError, match="is a book without text"):
        drafts(book({"one.xhtml": page("")}))
    with pytest.raises(RefusedError, match="declares entities"):
        drafts(book(PAGES, **{"META-INF/container.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}))


def test_the_original_of_a_chapter_is_the_chapter() -> None:
    file = book(PAGES)
    assert Epub().recognises(file)
    assert Epub().original_text(file, 2, "") == f"Owls\n\nBy Una Wick\n\n{LAST}"
    with pytest.raises(RefusedError, match="does not hold that chapter any more"):
        Epub().original_text(file, 3, "")


def test_the_page_that_tells_where_the_next_article_is_from_is_none() -> None:
    about = (
        "<h1>Lock opens</h1><dl><dt>Published by</dt><dd>Ada Pell of Vellmouth</dd><dt>Added on</dt><dd>2030</dd></dl>"
    )
    assert [one.title for one in drafts(book({"about.xhtml": page(about), **PAGES}))] == ["Lock opens", "Owls"]


def test_a_line_of_steps_to_other_chapters_is_no_text_though_nothing_of_it_leads_there() -> None:
    steps = page(f"<div>| Next | Section menu | Main menu |</div><h1>Lock opens</h1><p>{FIRST}</p>")
    assert drafts(book({**PAGES, "one.xhtml": steps}))[0].text == f"Lock opens\n\n{FIRST}"


def test_the_day_of_an_issue_is_no_part_of_what_a_newspaper_is_called() -> None:
    assert [one.source for one in drafts(book(PAGES, title="The Post [Mon, 07 Jan 2019]"))] == ["The Post"] * 2


def test_a_book_of_which_only_the_fonts_are_locked_is_read() -> None:
    fonts = '<encryption><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></encryption>'
    assert [one.title for one in drafts(book(PAGES, **{"META-INF/encryption.xml": fonts}))] == ["Lock opens", "Owls"]


@pytest.mark.parametrize("full_path", ["in/nowhere.opf", ""])
def test_a_book_is_read_though_its_container_leads_nowhere(full_path: str) -> None:
    container = f'<container><rootfiles><rootfile full-path="{full_path}"/></rootfiles></container>'
    assert len(drafts(book(PAGES, **{"META-INF/container.xml": container}))) == 2


def test_pages_that_a_book_calls_no_chapters_or_out_of_its_order_are_none() -> None:
    guide = '<guide><reference type="Colophon" href="three.xhtml"/><reference type="text" href="one.xhtml"/></guide>'
    made = book({**PAGES, "three.xhtml": page(f"<p>{NEXT}</p>")})
    package = zipfile.ZipFile(io.BytesIO(made.data)).read("in/a.opf").decode()
    assert package.count('<itemref idref="i2"/>') == 1
    changed = package.replace('<itemref idref="i2"/>', '<itemref idref="i2" linear="no"/><itemref idref="missing"/>')
    aside = changed.replace("</spine>", f"</spine>{guide}")
    found = drafts(book({**PAGES, "three.xhtml": page(f"<p>{NEXT}</p>")}, **{"in/a.opf": aside}))
    assert [one.body for one in found] == [FIRST]
