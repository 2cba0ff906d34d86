from hashlib import sha256
from pathlib import Path

import pytest

from reader.errors import FileError
from reader.formats import registry
from reader.formats.bundles import shelf
from reader.model import ArticleDraft, Remark, SourceFile
from tests.formats.office.word_files import docx, paragraph, run

RULE = "=" * 78
TWO = f"""\
Firma AB
Datum 2020-02-03

Nyheter:
> Bron stängs, Norrviksposten, 2020-02-01
> Vattnet stiger, Norrviksposten, 2020-02-02


Bron stängs
Norrviksposten, 2020-02-01
Sida 4
Publicerat i print.

Bron över Norrån stängs hela våren.

{RULE}
Vattnet stiger
Norrviksposten, 2020-02-02
Publicerat i print.

Vattnet i Norrån stiger.

{RULE}
"""
UNKNOWN = """\
Bridge to close until May
[The Tarrow Times / 2012-01-03]

The bridge at Tolley will close until May, the county said on Tuesday. It has a crack in it, and another beside it.

* * *

Ferry fares to rise by a tenth
[The Strand Courier / 2012-03-09]

Ferry fares will rise by a tenth in April, the ministry of piers said on Friday. It blamed the price of oil for that.

* * *

Pond is full
[Pond News / 2012-05-08]

The pond is full.
"""


def file(text: str | bytes, name: str = "a.txt") -> SourceFile:
    data = text.encode() if isinstance(text, str) else text
    return SourceFile(f"/news/{name}", data, sha256(data).hexdigest())


def drafts(text: str | bytes, name: str = "a.txt") -> list[ArticleDraft]:
    return [one for one in registry.articles(file(text, name)) if isinstance(one, ArticleDraft)]


def remarks(text: str | bytes, name: str = "a.txt") -> list[str]:
    return [one.text for one in registry.articles(file(text, name)) if isinstance(one, Remark)]


def test_each_article_has_its_part_and_its_own_lines_as_its_original() -> None:
    assert [(one.part, one.title, one.encoding) for one in drafts(TWO)] == [
        (1, "Bron stängs", "utf-8"),
        (2, "Vattnet stiger", "utf-8"),
    ]
    original = registry.original_text(file(TWO), 2, "utf-8")
    assert original.startswith("Vattnet stiger\nNorrviksposten, 2020-02-02\nPublicerat i print.\n\nVattnet i Norrån")
    with pytest.raises(FileError):
        registry.original_text(file(TWO), 3, "utf-8")


def test_an_article_that_stands_in_it_twice_comes_once() -> None:
    first = TWO[TWO.index("Bron stängs\nN") : TWO.index("Vattnet stiger\nN")]
    assert [one.title for one in drafts(TWO + first)] == ["Bron stängs", "Vattnet stiger"]
    assert remarks(TWO + first) == ["a.txt was read: 2 articles; 1 copy of them was left out."]


def test_a_text_that_only_has_a_sign_of_an_archive_is_a_text() -> None:
    [draft] = drafts(f"Lines\n\n{RULE}\n\nA line of equals signs says nothing of archives.\n")
    assert draft.part == 0
    assert not remarks(f"Lines\n\n{RULE}\n\nA line of equals signs says nothing of archives.\n")


def test_a_piece_with_another_head_is_kept_whole_and_told() -> None:
    strange = "No head at all stands above this, only a sentence that goes on and on. " * 4
    text = TWO.replace(f"{RULE}\nVattnet", f"{RULE}\n{strange}\n\n{RULE}\nVattnet")
    assert [strange[:60] in one.text for one in drafts(text)] == [False, True, False]
    [remark] = remarks(text)
    assert remark.startswith("a.txt holds an article with a head of another layout, which was kept whole: “")


def test_what_is_only_the_cover_of_a_download_says_so() -> None:
    cover = docx(
        *map(paragraph, ("User Name: A", "Job Number: 7", "Documents (6)", "1. Bridge", "Client/Matter: -None-"))
    )
    with pytest.raises(
        FileError, match=r"^x_doclist\.DOCX holds no article, only what LexisNexis tells of a download\.$"
    ):
        registry.article(file(cover, "x_doclist.DOCX"), 1)


def test_a_text_that_looks_like_a_download_and_has_no_head_comes_whole() -> None:
    text = "On archives\n\nTheir files say such things.\n\nLENGTH: 3 words\n\nLOAD-DATE: June 3, 2011\n"
    [draft] = drafts(text)
    assert draft.text.startswith("On archives\n\nTheir files say such things.\n\nLENGTH: 3 words")
    assert remarks(text) == [
        "a.txt holds an article with a head of another layout, which was kept whole: “On archives”."
    ]


def test_a_word_file_is_parted_by_its_bookmarks() -> None:
    def article(number: int, title: str) -> list[str]:
        mark = f'<w:bookmarkStart w:id="{number}" w:name="Bookmark_{number}"/><w:bookmarkEnd w:id="{number}"/>'
        link = f'<w:hyperlink r:id="r7">{run(title)}</w:hyperlink>'
        return [
            paragraph(mark),
            paragraph(link, properties='<w:outlineLvl w:val="0"/>'),
            *map(
                paragraph,
                ("Tolley Gazette", "May 30, 2014 Friday", "", "Length:\u00a09 words", "Byline:\u00a0By Omar Pike"),
            ),
            *map(paragraph, ("Body", "", f"{title}, it was said.", "Classification", "Load-Date:\u00a0May 31, 2014")),
        ]

    data = docx(
        *map(paragraph, ("Job Number: 7", "Documents (3)")), *article(1, "Bridge closes"), *article(2, "Pond is full")
    )
    found = drafts(data, "Files (3).DOCX")
    assert [(one.title, one.author, one.source, str(one.published), one.body) for one in found] == [
        ("Bridge closes", "Omar Pike", "Tolley Gazette", "2014-05-30", "Bridge closes, it was said."),
        ("Pond is full", "Omar Pike", "Tolley Gazette", "2014-05-30", "Pond is full, it was said."),
    ]
    assert {one.url for one in found} == {"https://a.example/7"}
    assert remarks(data, "Files (3).DOCX") == ["Files (3).DOCX was read: 2 of the 3 articles that it names."]


def test_several_articles_in_an_unknown_layout_come_as_one_and_say_so() -> None:
    [draft] = drafts(UNKNOWN)
    assert (draft.title, draft.part) == ("Bridge to close until May", 0)
    [remark] = remarks(UNKNOWN)
    assert remark.startswith("a.txt looks like several articles in a layout that is not known: it was read as one.")


def test_the_parts_of_a_page_in_one_file_are_no_labels_of_articles() -> None:
    page = f"<h1>Bridge closes</h1><p>{'The bridge over the Tolley closes for a year of repairs. ' * 9}</p>"
    fields = "Content-Type: {}\nContent-Transfer-Encoding: 8bit\nContent-Location: https://a.example/{}\n\n{}\n"
    parts = (("text/html; charset=utf-8", "bridge", page), ("text/css", "a.css", "p {}"), ("text/css", "b.css", "p {}"))
    body = "".join("--=_x\n" + fields.format(*part) for part in parts)
    head = 'Snapshot-Content-Location: https://a.example/bridge\nContent-Type: multipart/related; boundary="=_x"\n\n'
    assert remarks(f"{head}{body}--=_x--\n".encode(), "bridge.mhtml") == []


def test_an_article_with_rules_between_its_sections_is_one() -> None:
    section = (
        "The bridge at Tolley will close until May, the county said on Tuesday. It has a crack in it, they said.\n"
    )
    assert not remarks(f"Bridge to close\n\n{section}\n* * *\n\n{section}\n* * *\n\n{section}")


def test_an_archive_of_which_no_file_was_seen_is_told() -> None:
    text = "Pond is full\n\nThe pond is full, they said on Monday.\n\nGale Document Number: GALE|A123456789\n"
    assert len(drafts(text)) == 1
    [remark] = remarks(text)
    assert remark.startswith("a.txt may be a download from Gale, of which no file was seen yet: it was read as one")


def test_a_description_keeps_heads_and_no_word_of_the_text() -> None:
    described = registry.description(file(UNKNOWN))
    assert described.startswith(
        "text, 11 lines\nBridge to close until May\n[The Tarrow Times / 2012-01-03]\n\nxxx xxxxxx xx"
    )
    assert "* * *\n\nFerry fares to rise by a tenth\n[The Strand Courier / 2012-03-09]\n\nxxxxx xxxxx" in described
    assert "crack" not in described


def test_a_page_is_described_with_its_elements() -> None:
    page = "<html><body><h1 class='big'>Pond</h1><p id='a'>The pond is full, 3 ducks said.</p></body></html>" * 3
    described = registry.description(file(page, "a.html"))
    assert "<+html +body +h1 +big big body h1 html> Pond" in described


def test_a_recipe_of_the_user_reads_what_ours_do_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = tmp_path / "pond.toml"
    recipe.write_text(
        """
        id = "pond"
        provider = "Pond"
        inputs = ["text"]
        signs = ["* * *"]
        detect = [[{ text = '^\\[.+ / \\d{4}-\\d\\d-\\d\\d\\]$' }]]
        split = [{ where = "after", text = '^\\* \\* \\*$' }]
        [head]
        steps = [[{ name = "title" }, { text = '^\\[(?P<source>.+) / (?P<date>\\d{4}-\\d\\d-\\d\\d)\\]$' }]]
        """,
        "utf-8",
    )
    made = shelf.load([], [recipe])
    monkeypatch.setattr("reader.formats.bundles.recognition.shelf", lambda: made)
    found = [one for one in registry.parse(file(UNKNOWN)) if isinstance(one, ArticleDraft)]
    assert [(one.title, one.source, str(one.published)) for one in found] == [
        ("Bridge to close until May", "The Tarrow Times", "2012-01-03"),
        ("Ferry fares to rise by a tenth", "The Strand Courier", "2012-03-09"),
        ("Pond is full", "Pond News", "2012-05-08"),
    ]
