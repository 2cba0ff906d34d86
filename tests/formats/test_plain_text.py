import json
from datetime import date
from pathlib import Path

import pytest

from reader import paths
from reader.formats.charsets.text_decoder import Decoded
from reader.formats.files import read
from reader.formats.plain_text import parse
from reader.formats.registry import article
from reader.model import ArticleDraft
from reader.text.source_identity import text_digest

GOLDEN = Path(__file__).parent / "golden"
TODAY = date(2026, 1, 15)


def reading_of(text: str, name: str = "a.txt") -> ArticleDraft:
    return parse(Decoded(text, "utf-8"), Path(name), TODAY)


@pytest.mark.parametrize("file", sorted(GOLDEN.glob("*.txt")), ids=lambda file: file.stem)
def test_a_file_reads_as_its_golden_reading_says(file: Path) -> None:
    draft = article(read(file))
    assert {
        "title": draft.title,
        "body": draft.body.split("\n\n"),
        "author": draft.author,
        "source": draft.source,
        "url": draft.url,
        "published": draft.published.isoformat() if draft.published else None,
        "encoding": draft.encoding,
        **({"title_derived": True} if draft.title_derived else {}),
    } == json.loads(file.with_suffix(".json").read_text("utf-8"))


def test_the_seed_article_keeps_its_opening_sentence_as_title_once() -> None:
    draft = article(read(paths.seeds() / "000_62c562356f763dde.txt"))
    assert draft.title.startswith("Shanghai Mayor Gong Zheng met with Bernd Montag")
    assert draft.title.endswith("on Wednesday.")
    assert draft.body.startswith("Gong said that Shanghai")
    assert draft.title not in draft.body
    assert len(draft.body.split("\n\n")) == 8
    assert (draft.published, draft.source, draft.author, draft.url) == (None, "", "", "")


def test_what_reads_alike_is_written_alike_whatever_the_file_has() -> None:
    draft = reading_of(
        "Zoe\u0308 Mu opens the oﬃce\n\nBy Ana Garci\u0301a\n\nShe saw Shang\u00adhai\u200b\u00a0To\u2060wer.\n"
    )
    assert (draft.title, draft.author) == ("Zo\xeb Mu opens the office", "Ana Garc\xeda")
    assert draft.body == "She saw Shanghai Tower."


def test_a_text_is_known_again_by_what_its_file_says_before_anything_is_made_alike() -> None:
    written = "Zoe\u0308 Mu opens the oﬃce\n\nShe saw Shang\u00adhai.\n"
    assert reading_of(written).text_digest == text_digest(written)


def test_a_text_of_one_sentence_is_all_title() -> None:
    draft = reading_of("Angela Merkel met Emmanuel Macron in Paris.\n")
    assert (draft.title, draft.body) == ("Angela Merkel met Emmanuel Macron in Paris.", "")


def test_an_address_alone_takes_its_title_from_the_files_name() -> None:
    draft = reading_of("https://www.example.org/a\n", "012_shanghai-gets-a-mayor.txt")
    assert (draft.title, draft.body, draft.source) == ("012 shanghai gets a mayor", "", "example.org")


@pytest.mark.parametrize("name", ["", ".", "___.txt", ".txt", "\udcff.txt"])
def test_a_title_is_never_empty(name: str) -> None:
    assert reading_of("", name).title


def test_a_long_first_sentence_is_shortened_at_a_word_and_the_paragraph_stays_whole() -> None:
    paragraph = "The " + "very " * 60 + "long sentence ends here. Another follows."
    draft = reading_of(f"{paragraph}\n\nAnd a second paragraph.")
    assert draft.title.endswith("very…")
    assert len(draft.title) <= 120
    assert draft.body == f"{paragraph}\n\nAnd a second paragraph."


def test_a_long_chinese_sentence_is_shortened_by_columns() -> None:
    assert len(reading_of("上海市市长星期三会见了客人并且" * 20 + "。").title) == 60


def test_shortening_tears_no_character_from_its_marks() -> None:
    title = reading_of("e\u0301" * 300 + " and more. And more.").title
    assert title.removesuffix("…").count("e") == title.count("\u0301")


@pytest.mark.parametrize(
    ("lines", "published"),
    [
        ("Published: 3 April 2023", date(2023, 4, 3)),
        ("Posted on April 3rd, 2023 at 10:15 am", date(2023, 4, 3)),
        ("Wednesday, 5 November 2025, 10:15", date(2025, 11, 5)),
        ("2023-04-03T10:15:00+02:00", date(2023, 4, 3)),
        ("03.04.2023", date(2023, 4, 3)),
        ("04/04/2023", date(2023, 4, 4)),
        ("31/12/2022", date(2022, 12, 31)),
        ("2022年12月31日", date(2022, 12, 31)),
        ("Updated: 5 April 2023\nPublished: 3 April 2023", date(2023, 4, 3)),
        ("Updated: 5 April 2023", date(2023, 4, 5)),
        ("Date: 16 January 2026", date(2026, 1, 16)),
        ("03/04/2023", None),
        ("30 February 2023", None),
        ("Date: 17 January 2026", None),
        ("On 3 April 2023 it rained", None),
        ("3 April", None),
    ],
)
def test_a_date_line_dates_the_article_where_it_has_one_reading(lines: str, published: date | None) -> None:
    assert reading_of(f"A headline\n{lines}\n\nThe body is here, and it is one sentence.").published == published


@pytest.mark.parametrize(
    ("url", "published"),
    [
        ("https://example.org/2023/04/03/a", date(2023, 4, 3)),
        ("https://example.org/2022/6/30/a", date(2022, 6, 30)),
        ("https://example.org/news/2022-07-07/a/101206084", date(2022, 7, 7)),
        ("https://example.org/stories/202207260304.html", date(2022, 7, 26)),
        ("https://example.org/20230403-a", date(2023, 4, 3)),
        ("https://example.org/world/2023/apr/03/a", date(2023, 4, 3)),
        ("https://example.org/article/15/07/2022/a", date(2022, 7, 15)),
        ("https://example.org/article/05/07/2022/a", None),
        ("https://example.org/a/2003782189", None),
        ("https://example.org/2023/13/45/a", None),
        ("https://example.org/2031/04/03/a", None),
        ("https://example.org/2023/a", None),
    ],
)
def test_an_address_dates_the_article(url: str, published: date | None) -> None:
    assert reading_of(f"{url}\n\nA headline\n\nThe body.").published == published


@pytest.mark.parametrize(
    ("url", "dateline", "published"),
    [
        ("https://example.org/2019/a", "HANOI, Nov. 5 (Agency) -", date(2019, 11, 5)),
        ("https://example.org/2019/11/a", "HANOI, 5 November (Agency) -", date(2019, 11, 5)),
        ("https://example.org/2019/12/a", "HANOI, Nov. 5 (Agency) -", None),
        ("https://example.org/a", "HANOI, Nov. 5 (Agency) -", None),
        ("https://example.org/a", "HANOI, Nov. 5, 2018 (Agency) -", date(2018, 11, 5)),
        ("https://example.org/2019/01/02/a", "CAIRO - 31 December 2018:", date(2018, 12, 31)),
    ],
)
def test_a_dateline_tells_the_day_where_the_year_is_known(url: str, dateline: str, published: date | None) -> None:
    draft = reading_of(f"{url}\n\nA headline\n\n{dateline} The ministry spoke. It said little.")
    assert draft.published == published
    assert draft.body.startswith(dateline)


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("BY JANE DOE", "JANE DOE"),
        ("By José Ñíguez, Reuters", "José Ñíguez, Reuters"),
        ("By Jane van der Berg in Geneva", "Jane van der Berg in Geneva"),
        ("By our own correspondent", "our own correspondent"),
        ("By Jane Doe, April 3, 2023", "Jane Doe"),
        ("By Friday, the water had gone.", ""),
        ("By 2025", ""),
    ],
)
def test_a_byline_names_the_author(byline: str, author: str) -> None:
    draft = reading_of(f"A headline\n\n{byline}\n\nThe body is here.")
    assert draft.author == author
    assert draft.body == ("The body is here." if author else f"{byline}\n\nThe body is here.")


def test_a_byline_inside_the_body_stays_there() -> None:
    draft = reading_of("A headline\n\nThe body is here.\n\nBy Jane Doe\n\nMore of it.")
    assert (draft.author, draft.body) == ("", "The body is here.\n\nBy Jane Doe\n\nMore of it.")


def test_the_agency_is_the_source_only_where_no_address_names_one() -> None:
    body = "A headline\n\nLONDON (Agency) - The mayor spoke. He said little."
    assert reading_of(body).source == "Agency"
    assert reading_of(f"https://www.Example.org:443/a\n\n{body}").source == "example.org"


def test_a_day_in_brackets_is_no_agency() -> None:
    draft = reading_of("A headline\n\nGENEVA (3 April 2023) – Experts met. They spoke.")
    assert (draft.source, draft.published) == ("", date(2023, 4, 3))


def test_a_label_in_capitals_makes_no_dateline_of_a_headline() -> None:
    assert reading_of("BREAKING: Mayor resigns\n\nHe gave no reason.").title == "BREAKING: Mayor resigns"


def test_a_title_of_two_words_takes_the_next_sentence_along() -> None:
    lead = "It rained. " + "The river rose over the quay and into the old town, the mayor said. " * 4
    assert reading_of(lead).title == "It rained. The river rose over the quay and into the old town, the mayor said."


def test_a_title_of_its_own_is_told_from_one_that_was_derived() -> None:
    assert reading_of("The harbour opened on Monday, and a thousand people came. They stayed.").title_derived
    assert not reading_of("The harbour opens\n\nThe harbour opened on Monday.").title_derived
    alone = reading_of("The harbour opens")
    assert (alone.title_derived, alone.text) == (False, "The harbour opens")


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("Section: World", "World"),
        ("SECTION: NEWS; Pg. 4", "NEWS"),
        ("Home > World > Europe", "Europe"),
        ("Politik", "Politik"),
        ("Startseite › Wirtschaft", "Wirtschaft"),
        ("Home", ""),
        ("Exclusive", ""),
    ],
)
def test_the_section_is_kept(line: str, section: str) -> None:
    text = f"{line}\n\nFerry sinks off Lowmere\n\nBy Jane Doe\n\nThe ferry company lost its licence on Tuesday.\n"
    draft = parse(Decoded(text, "utf-8"), Path("a.txt"), date(2026, 1, 15))
    assert (draft.title, draft.section) == ("Ferry sinks off Lowmere", section)


def test_who_wrote_where_and_when_may_stand_below_a_text() -> None:
    body = "The ferry made its last trip on Sunday.\n\n" * 3
    draft = parse(
        Decoded(f"Last trip for the ferry\n\n{body}The Kestwick Mail · 11 Mar 2022 · Lena Hartog\n", "utf-8"),
        Path("a.txt"),
    )
    assert (draft.author, draft.source, str(draft.published)) == ("Lena Hartog", "The Kestwick Mail", "2022-03-11")
