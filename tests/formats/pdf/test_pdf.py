"""PDF files as articles, by the one door to all formats."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reader.errors import FileError
from reader.formats import files, registry
from reader.formats.pdf import document
from reader.formats.pdf.lines import Line, lines_of
from reader.formats.pdf.words import Word
from reader.formats.refusal import RefusedError
from reader.model import ArticleDraft, Remark
from tests.formats.pdf.pdf_files import Drawn, by_rows, column, pdf

HEAD = [
    Drawn(50, 780, "Lock opens in Vellmouth", 20),
    Drawn(50, 760, "By Ada Pell", 10),
    Drawn(50, 748, "3 April 2023", 10),
]
LEFT = [
    "The harbour of Vellmouth opened",
    "its new lock on Tuesday after el-",
    "even years of work and two of",
    "quarrel, most of it at night.",
]
RIGHT = [
    "Forty boats passed it on the",
    "first day, the harbour master",
    "said, and none of them touched",
    "the walls or the Jean-Luc.",
]
LEAD = " ".join(LEFT).replace("el- ", "el")
NEXT = " ".join(RIGHT)


def read(folder: Path, data: bytes, name: str = "a.pdf") -> ArticleDraft | FileError:
    (folder / name).write_bytes(data)
    [one] = registry.articles(files.read(folder / name))
    assert not isinstance(one, Remark)
    return one


def article(folder: Path, data: bytes) -> ArticleDraft:
    draft = read(folder, data)
    assert isinstance(draft, ArticleDraft)
    return draft


@pytest.mark.parametrize("is_by_rows", [False, True])
def test_columns_are_read_one_after_the_other_however_they_are_drawn(tmp_path: Path, is_by_rows: bool) -> None:
    columns = column(50, 720, LEFT), column(220, 720, ["  " + RIGHT[0], *RIGHT[1:]])
    drawn = by_rows(*columns) if is_by_rows else [line for one in columns for line in one]
    draft = article(tmp_path, pdf([*HEAD, *drawn]))
    assert (draft.title, draft.author, draft.published) == ("Lock opens in Vellmouth", "Ada Pell", date(2023, 4, 3))
    assert draft.body == f"{LEAD}\n\n{NEXT}"


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page(tmp_path: Path) -> None:
    first = [*HEAD, *column(50, 720, [*LEFT, RIGHT[0]]), *column(220, 720, [*RIGHT[1:], *LEFT[:2]])]
    draft = article(tmp_path, pdf(first, column(50, 780, LEFT[2:])))
    assert draft.body == f"{LEAD}\n\n{NEXT}\n\n{LEAD}"


def test_what_stands_above_and_below_every_page_is_left_out(tmp_path: Path) -> None:
    ends = [[Drawn(50, 815, "The Beacon on paper", 8), Drawn(280, 30, f"Page {number} of 2", 8)] for number in (1, 2)]
    first = [*ends[0], *HEAD, *column(50, 720, LEFT)]
    draft = article(tmp_path, pdf(first, [*ends[1], *column(50, 780, RIGHT)]))
    assert draft.body == f"{LEAD}\n\n{NEXT}"


def test_a_number_beside_the_issue_is_no_text_though_there_is_but_one_page(tmp_path: Path) -> None:
    draft = article(tmp_path, pdf([*HEAD, *column(50, 720, LEFT), Drawn(230, 25, "November 2023   |   12", 8)]))
    assert draft.body == LEAD


def test_a_turned_page_is_read_and_a_turned_line_beside_the_text_is_not(tmp_path: Path) -> None:
    turned = [Drawn(60 + 12 * number, 50, text, turn="0 1 -1 0") for number, text in enumerate((*LEFT, *RIGHT))]
    assert article(tmp_path, pdf(turned)).text.startswith(LEAD)
    beside = Drawn(580, 100, "Photo: Holt", 6, "0 1 -1 0")
    assert "Holt" not in article(tmp_path, pdf([beside, *HEAD, *column(50, 720, LEFT)])).text


def test_the_properties_of_a_file_tell_what_its_text_does_not(tmp_path: Path) -> None:
    info = "/Title(Lock opens in Vellmouth)/Author(Ada Pell)/CreationDate(D:20160913090000)/Producer(Layouts 3)"
    draft = article(tmp_path, pdf(column(50, 720, [*LEFT, "  " + RIGHT[0], *RIGHT[1:]]), info=info))
    assert (draft.title, draft.author, draft.published) == ("Lock opens in Vellmouth", "Ada Pell", date(2016, 9, 13))


def test_the_day_on_which_a_browser_printed_a_page_is_not_that_of_the_article(tmp_path: Path) -> None:
    info = "/Title(p01_lock.indd)/Author(anonymous)/CreationDate(D:20160913090000)/Producer(Skia/PDF m120)"
    draft = article(tmp_path, pdf([*HEAD[:1], *column(50, 720, LEFT)], info=info))
    assert (draft.title, draft.author, draft.published) == ("Lock opens in Vellmouth", "", None)


def test_the_name_of_the_newspaper_is_no_title_though_it_is_largest(tmp_path: Path) -> None:
    draft = article(tmp_path, pdf([Drawn(50, 805, "The Eastmarch Chronicle", 30), *HEAD, *column(50, 720, LEFT)]))
    assert (draft.title, draft.source) == ("Lock opens in Vellmouth", "The Eastmarch Chronicle")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (
            pdf(HEAD, trailer=f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{'00' * 32}>/U<{'11' * 32}>>>/ID[<00><00>]"),
            "is protected by a password.",
        ),
        (pdf([], content=b"0 0 99 99 re f"), "is a scanned PDF without text."),
        (pdf([]), "is empty: there is no text in it."),
        (b"%PDF-1.4\nnothing of the sort", "is damaged: it cannot be read as a PDF file."),
        (pdf([], content=bytes(110_000_000)), "is too large when it is unpacked."),
        (
            pdf(HEAD).replace(b"/Filter/FlateDecode", b"/Filter[/FlateDecode/FlateDecode]"),
            "is too large when it is unpacked: it is packed twice.",
        ),
    ],
    ids=["password", "scanned", "empty", "damaged", "bomb", "packed twice"],
)
def test_why_a_file_is_not_read_is_said_in_words(tmp_path: Path, data: bytes, reason: str) -> None:
    assert str(read(tmp_path, data)) == f"a.pdf {reason}"


def test_a_file_that_lost_its_end_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    data = pdf([*HEAD, *column(50, 720, LEFT)])
    assert article(tmp_path, data[: data.index(b"xref")]).body == LEAD


def test_the_original_of_a_file_is_all_that_its_pages_say(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf([Drawn(50, 780, "Lock opens"), Drawn(50, 20, "7")]))
    assert registry.original_text(files.read(tmp_path / "a.pdf"), 0, "") == "Lock opens\n7"


def test_what_a_browser_prints_around_a_page_is_no_text_and_tells_its_address(tmp_path: Path) -> None:
    above = Drawn(30, 820, "11/30/26, 8:50 PM", 8), Drawn(250, 820, "Lock opens | The Post", 8)
    below = Drawn(30, 20, "https://post.example/lock", 8), Drawn(560, 20, "1/1", 8)
    draft = article(tmp_path, pdf([*above, *HEAD[:1], *column(50, 720, LEFT), *below]))
    assert (draft.url, draft.published, draft.body) == ("https://post.example/lock", None, LEAD)


def test_a_title_goes_on_in_its_next_line_whatever_word_that_is(tmp_path: Path) -> None:
    title = [Drawn(50, 780, "Brickworks to reopen with forty", 20), Drawn(50, 757, "jobs", 20)]
    draft = article(tmp_path, pdf([*title, Drawn(50, 738, "By Ada Pell"), *column(50, 720, LEFT)]))
    assert (draft.title, draft.author, draft.body) == ("Brickworks to reopen with forty jobs", "Ada Pell", LEAD)


def xmp(fields: str) -> bytes:
    return f"<x:xmpmeta xmlns:x='x' xmlns:r='r'><r:Description {fields}</r:Description></x:xmpmeta>".encode()


def test_what_a_file_says_of_itself_in_xmp_is_taken_and_a_day_that_there_is_not_is_none(tmp_path: Path) -> None:
    lines = column(50, 720, [*LEFT, "  " + RIGHT[0], *RIGHT[1:]])
    fields = "title='Lock opens in Vellmouth'><publicationDate>2016-09-13</publicationDate><!-- no field -->"
    draft = article(tmp_path, pdf(lines) + xmp(fields + "<creator><li>Ada Pell</li><li>Una Wick</li></creator>"))
    assert (draft.title, draft.author, draft.published) == (
        "Lock opens in Vellmouth",
        "Ada Pell, Una Wick",
        date(2016, 9, 13),
    )
    for stamp in ("2016-13-45", "soon"):
        told = xmp(f"title='Lock opens in Vellmouth'><coverDate>{stamp}</coverDate>")
        assert article(tmp_path, pdf(lines) + told).published is None
    damaged = b"<x:xmpmeta xmlns:x='x'><unclosed></x:xmpmeta>"
    assert article(tmp_path, pdf(lines, info="/Author(Ada Pell)") + damaged).author == "Ada Pell"


def test_a_line_that_is_printed_twice_to_look_bold_is_read_once(tmp_path: Path) -> None:
    lines = column(50, 720, LEFT)
    again = [one._replace(x=one.x + 0.1) for one in lines]
    assert article(tmp_path, pdf([*HEAD, *lines, *again])).body == LEAD


def test_a_line_of_several_sizes_is_one_line(tmp_path: Path) -> None:
    first = Drawn(50, 720, LEFT[0][:1], 12)
    rest = Drawn(50 + 9, 720, LEFT[0][1:], 10)
    body = article(tmp_path, pdf([*HEAD, first, rest, *column(50, 708, LEFT[1:])])).body
    assert body.startswith((LEFT[0], f"{LEFT[0][:1]} {LEFT[0][1:]}"))
    assert body.endswith(LEAD[-60:])


def test_a_file_whose_fonts_tell_no_letters_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Such fonts have characters for private use in the place of letters."""

    def private(words: Sequence[Word]) -> list[Line]:
        return [replace(line, text="\ue000" * len(line.text)) for line in lines_of(words)]

    monkeypatch.setattr(document, "lines_of", private)
    with pytest.raises(RefusedError, match="its fonts do not tell which letters they show"):
        document.read_pdf(pdf(column(50, 720, LEFT)))
