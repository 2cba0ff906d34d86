"""Reports as PDF, read back by PDFium, and the pages before they are in a file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from io import BytesIO
from pathlib import Path
from random import Random

import pypdfium2
import pytest
from PySide6.QtGui import QFontDatabase

from reader.errors import QueryInterruptedError, ReaderError
from reader.exports import pdf, registry
from reader.exports.export import Paper, PaperSize, Request
from reader.exports.paper.composer import pages_of
from reader.exports.paper.manuscript import manuscript
from reader.exports.paper.paragraph import Emphasis, Look, Paragraph, Stretch
from reader.exports.paper.type_sheet import sheet_of
from reader.exports.report import long_day
from reader.library import Library
from reader.model import ArticleQuery, Color, Kind
from tests.exports.conftest import told, written
from tests.library.newsroom import add, entity_id, person, reading

SHEET = sheet_of(Paper())


def texts(path: Path) -> list[str]:
    """Return what stands on each page, its lines joined."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


def paragraphs(library: Library, request: Request) -> list[Paragraph]:
    with library.snapshot(lambda: False) as snapshot:
        return list(manuscript(snapshot.selection(request.query, request.ids), request))


def test_an_article_has_its_title_its_text_and_whom_it_names(library: Library, tmp_path: Path) -> None:
    [page] = texts(written("pdf", library, tmp_path, "talks"))
    assert page.startswith("Talks ")
    assert 'Gong Zheng, "the mayor", met Ying Yong & others.' in page
    assert "went to <b>Shanghai</b>, " in page
    assert " He paid 5 euros." in page
    assert "NAMES IN THIS ARTICLE" in page
    assert "Person Gong Zheng 2 · 2, Ying Yong 1 · 3" in page.replace("\u00a0", " ")
    assert page.endswith("Entity Reader 1 of 1")


@pytest.mark.usefixtures("qapp")
def test_words_of_other_scripts_are_letters_where_the_machine_has_a_font_for_them(
    library: Library, tmp_path: Path
) -> None:
    if not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        pytest.skip("no font has Chinese letters")
    [page] = texts(written("pdf", library, tmp_path, "talks"))
    assert "<b>Shanghai</b>, 上海市. He paid" in page


def test_a_list_an_entity_and_a_pair_are_reports(library: Library, tmp_path: Path) -> None:
    one, other = entity_id(library, "Gong Zheng"), entity_id(library, "Ying Yong")
    assert "".join(texts(written("pdf", library, tmp_path))).startswith("Articles 4 articles, 2 January 2020")
    about = written("pdf", library, tmp_path, about=(one,))
    assert "".join(texts(about)).startswith("Gong Zheng Person · the mayor · also Gong 3 mentions in")
    about = written("pdf", library, tmp_path, about=(one, other), with_sources=True)
    [page] = texts(about)
    assert page.startswith("Gong Zheng and Ying Yong")
    assert "SOURCES 1. " in page


def test_a_list_of_openings_has_no_whole_texts(library: Library) -> None:
    add(library, reading("Long", "All of it. " * 60 + "The end.\n\nAnd more.", published=date(2024, 5, 5)))
    found = [one.text for one in paragraphs(library, Request(ArticleQuery("long "), only_openings=True))]
    assert found[2].startswith("All of it. All of it.")
    assert found[2].endswith("All of …")
    assert len(found[2]) < 250
    assert "And more." not in found


def test_highlights_are_numbered_where_they_end_and_their_notes_bear_the_numbers(library: Library) -> None:
    [talks] = library.articles.ids(ArticleQuery("talks "))
    text = library.articles.article(talks).text
    start = text.index("👍 went")
    propose = library.note_proposals
    for proposal in (
        propose.on_passage(talks, start, start + 6, text="Where to?", color=Color.SAGE, tags=("to check",)),
        propose.on_passage(talks, 0, 5, color=Color.LILAC),
        propose.on_passage(talks, start + 2, start + 6, color=Color.APRICOT),
        propose.on_article(talks, "About the whole."),
    ):
        library.decisions.decide(proposal.decision)
    found = paragraphs(library, Request(ArticleQuery("talks ")))
    assert found[0].text == "Talks¹ 👍 in Łódź"
    assert Stretch(0, 5, Color.LILAC) in found[0].stretches
    went = next(one for one in found if "went" in one.text)
    assert went.text.startswith("Gong 👍 went²\u200a³ to <b>")
    marked = {(went.text[one.start : one.end], one.mark) for one in went.stretches}
    assert {("👍 went", Color.SAGE), ("went", Color.APRICOT), ("Gong", Kind.PERSON), ("Shanghai", Kind.PLACE)} <= marked
    notes = [(one.label, one.text, one.bar) for one in found if one.look in (Look.PASSAGE, Look.NOTE)]
    assert notes == [
        ("", "About the whole.", None),
        ("1", "“Talks”", Color.LILAC),
        ("2", "“👍 went”", Color.SAGE),
        ("", "Where to?", Color.SAGE),
        ("3", "“went”", Color.APRICOT),
    ]
    plain = paragraphs(library, Request(ArticleQuery("talks "), with_notes=False, with_names=False))
    assert [one for one in plain if one.stretches or one.look is Look.SECTION] == []


def test_notes_have_their_days_and_their_markdown_is_set(library: Library) -> None:
    [talks] = library.articles.ids(ArticleQuery("talks "))
    said = "Ask **whom**?\n\n* the mayor\n* *nobody*"
    library.decisions.decide(library.note_proposals.on_passage(talks, 0, 5, text=said, tags=("desk",)).decision)
    [note] = library.articles.article(talks).notes
    found = paragraphs(library, Request(ArticleQuery("talks ")))
    first = next(number for number, one in enumerate(found) if one.look is Look.NOTE)
    assert [(one.label, one.depth, one.text) for one in found[first : first + 3]] == [
        ("", 0, "Ask whom?"),
        ("•", 1, "the mayor"),
        ("•", 1, "nobody"),
    ]
    assert [found[first].stretches, found[first + 2].stretches] == [
        (Stretch(4, 8, Emphasis.STRONG),),
        (Stretch(0, 6, Emphasis.LEANING),),
    ]
    assert {one.bar for one in found[first : first + 3]} == {Color.APRICOT}
    day = note.created.date()
    assert (found[first + 3].look, found[first + 3].text) == (Look.SMALL, f"#desk · {long_day(day)}")


HOSTILE = '<img src="/dev/zero"> <style>@import "file:///dev/zero"</style> &amp; \ufffc ‮evil'


def test_nothing_of_a_file_is_markup(library: Library, tmp_path: Path) -> None:
    made = reading(
        f"{HOSTILE} 1", f"{HOSTILE} 2 of {HOSTILE}", person("evil"), source=f"{HOSTILE} 3", path="/a/<b>.txt"
    )
    add(library, told(made, author=f"{HOSTILE} 4", url=f'javascript:"{HOSTILE} 5"', section=HOSTILE))
    [number] = library.articles.ids(ArticleQuery("evil "))
    library.decisions.decide(library.note_proposals.on_article(number, f"{HOSTILE} 6", tags=("<hr>",)).decision)
    path = written("pdf", library, tmp_path, "evil", with_sources=True)
    page = " ".join(texts(path))
    assert page.count('<img src="/dev/zero">') >= 7
    assert "#<hr>" in page
    data = path.read_bytes()
    assert re.findall(rb"/(?:URI|JavaScript|Launch|Image|EmbeddedFile)\b", data) == []


def test_the_same_pages_are_the_same_bytes_and_hold_no_date(library: Library, tmp_path: Path) -> None:
    path = written("pdf", library, tmp_path)
    data = path.read_bytes()
    assert written("pdf", library, tmp_path).read_bytes() == data
    assert not re.search(rb"\(D:\d", data)
    document = pypdfium2.PdfDocument(BytesIO(data))
    assert document.get_metadata_dict()["CreationDate"] == ""
    assert document.get_metadata_dict()["Title"] == "Articles"
    assert document.get_metadata_dict()["Creator"] == "Entity Reader"
    document.close()


@pytest.mark.parametrize(("size", "points"), [(PaperSize.A4, (595, 842)), (PaperSize.LETTER, (612, 792))])
def test_a_sheet_is_as_large_as_is_asked(
    library: Library, tmp_path: Path, size: PaperSize, points: tuple[int, int]
) -> None:
    add(library, reading("Long", "Words and words. " * 2_000, published=date(2024, 5, 5)))
    path = written("pdf", library, tmp_path, "long", paper=Paper(size))
    document = pypdfium2.PdfDocument(path)
    assert {tuple(map(round, page.get_size())) for page in document} == {points}
    pages = len(document)
    document.close()
    shown = texts(path)
    assert [page for page in shown if not page.endswith(f"of {pages}")] == []
    assert [page for page in shown[1:] if not page.startswith("Long ")] == []
    larger = written("pdf", library, tmp_path, "long", paper=Paper(size, 14))
    assert len(texts(larger)) > pages


def lines(wanted: Iterable[Paragraph]) -> list[Counter[str]]:
    """Return for each page how many lines it has of each paragraph, told apart by their first letters."""
    found = []
    for page in pages_of(wanted, SHEET, lambda: False):
        found.append(Counter(line.pieces[0].layout.text()[0] for _, line in page.lines))
        assert all(SHEET.top <= y and y + line.height <= SHEET.foot for y, line in page.lines)
    return found


@pytest.mark.parametrize("before", range(20, 45))
def test_no_line_stands_alone_and_no_heading_without_its_text(before: int) -> None:
    text = Paragraph(Look.PLAIN, "x" + "many words, " * 40)
    few = [Paragraph(Look.ITEM, "a") for _ in range(before)]
    pages = lines([*few, Paragraph(Look.HEADING, "h"), text, Paragraph(Look.PLAIN, "z")])
    assert sum(pages, Counter()) == Counter(a=before, h=1, z=1, x=lines([text])[0]["x"])
    assert 1 not in [page["x"] for page in pages]
    assert [page["x"] > 1 for page in pages if page["h"]] == [True]


LOOKS = [look for look in Look if look is not Look.ROW]


@pytest.mark.parametrize("seed", range(12))
def test_every_line_stands_on_one_page_in_its_order(seed: int) -> None:
    """Whatever paragraphs follow each other, nothing is lost, nothing turns up twice, and no page is without a line."""
    chance = Random(seed)
    wanted = [
        Paragraph(look, f"{number} " + "some words " * chance.randrange(60), stays_with_next=chance.random() < 0.3)
        for number, look in enumerate(chance.choices(LOOKS, k=80))
    ]
    shown = [
        (line.pieces[0].layout.text().split()[0], line.pieces[0].number)
        for page in pages_of(wanted, SHEET, lambda: False)
        for _, line in page.lines
    ]
    assert shown == [
        (one.text.split()[0], number) for one in wanted for number in range(sum(map(Counter.total, lines([one]))))
    ]


def test_a_long_row_is_set_as_lines_and_a_short_one_side_by_side() -> None:
    assert lines([Paragraph(Look.ROW, "a\tb\tc")]) == [Counter(a=1)]
    assert len(lines([Paragraph(Look.ROW, "a\t" + "word " * 9_000)])) > 1
    assert sum(lines([Paragraph(Look.ROW, "\t".join("a" * 400))]), Counter()) == Counter(a=400)


def test_what_reads_from_the_right_begins_there() -> None:
    [page] = pages_of([Paragraph(Look.PLAIN, "مرحبا بالعالم")], SHEET, lambda: False)
    [(_, line)] = page.lines
    shown = line.pieces[0].layout.lineAt(0)
    assert shown.naturalTextRect().right() == pytest.approx(SHEET.measure, abs=2)
    assert shown.naturalTextRect().left() > SHEET.measure / 2


def test_a_name_that_reads_from_the_right_does_not_turn_its_numbers(library: Library) -> None:
    [article] = add(library, reading("Talks in Jerusalem", "Then יצחק spoke.", person("יצחק")))
    [names] = [one for one in paragraphs(library, Request(ids=(article,))) if one.look is Look.NAMES]
    assert names.text.replace("\u00a0", " ") == "\u2068יצחק\u2069 1 · 1"


def test_headings_without_a_text_come_to_an_end() -> None:
    assert sum(lines([Paragraph(Look.HEADING, "h") for _ in range(300)]), Counter()) == Counter(h=300)


def test_more_articles_than_there_can_be_pages_of_are_refused(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "_TEXTS", 3)
    with pytest.raises(ReaderError, match=r"^4 articles are too many for pages: there can be 3 of them\.$"):
        written("pdf", library, tmp_path)
    assert written("pdf", library, tmp_path, only_openings=True).exists()


def test_pages_that_are_no_longer_wanted_are_broken_off(library: Library, tmp_path: Path) -> None:
    asked = iter([False] * 6)
    request = Request(unwanted=lambda: next(asked, True))
    with pytest.raises(QueryInterruptedError):
        registry.write("pdf", library, tmp_path / "a.pdf", request)
    assert not (tmp_path / "a.pdf").exists()
