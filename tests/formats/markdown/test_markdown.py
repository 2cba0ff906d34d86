"""Notes and clippings in Markdown, with invented texts."""

from datetime import date
from hashlib import sha256

import pytest

from reader.formats import registry
from reader.model import ArticleDraft, Remark, SourceFile, Style

BODY = (
    "The harbour board met behind closed doors on Monday, and its chairman left without a word to anybody.\n\n"
    "He said later that he had no choice, and that his deputy would lead the board for the time being."
)


def read(text: str, name: str = "note.md") -> ArticleDraft:
    data = text.encode()
    [draft] = registry.articles(SourceFile(f"/notes/{name}", data, sha256(data).hexdigest()))
    assert isinstance(draft, ArticleDraft), draft
    return draft


def test_a_clipping_tells_title_author_source_and_day_above_its_text() -> None:
    head = (
        'title: "Board meets: again"\nsource: "https://www.a.example/2021/board"\nauthor:\n'
        '  - "[[Rena Holt]]"\n  - "[[Tom Ash|Tom Ash]]"\n'
        'published: 2021-03-02\ncreated: 2024-01-05\ndescription: "The board"\ntags:\n  - clippings'
    )
    draft = read(f"---\n{head}\n---\n{BODY}\n")
    assert (draft.title, draft.author, draft.source) == ("Board meets: again", "Rena Holt, Tom Ash", "a.example")
    assert (draft.published, draft.url) == (date(2021, 3, 2), "https://www.a.example/2021/board")
    assert draft.body == BODY
    assert draft.encoding == "utf-8"


@pytest.mark.parametrize(
    ("head", "title", "published"),
    [
        ("title: Board meets: again\ndate: 2021-03-02", "Board meets: again", date(2021, 3, 2)),  # no YAML
        ("title: 2021\ndate: 2021-03-02T23:30:00-05:00", "2021", date(2021, 3, 2)),
        ("Titel: Rat tagt\nDatum: 2.3.2021", "Rat tagt", date(2021, 3, 2)),
        ("title: [a, b]\npublished: null", "a, b", None),
        ("headline: >-\n  Board\n  meets\npubDate: 2 March 2021", "Board meets", date(2021, 3, 2)),
        ("created: 2021-03-02\ntitle: Board meets", "Board meets", None),
    ],
)
def test_front_matter_is_read_as_it_is_written(head: str, title: str, published: date | None) -> None:
    draft = read(f"---\n{head}\n---\n\n{BODY}\n")
    assert (draft.title, draft.published, draft.body) == (title, published, BODY)


@pytest.mark.parametrize(
    "head",
    [
        'title: !!python/object/apply:os.system ["touch escaped"]',
        "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]",
        "title: " + "[" * 5_000,
        "\n".join("  " * depth + "a:" for depth in range(2_000)),
    ],
)
def test_front_matter_neither_runs_nor_grows(head: str) -> None:
    assert BODY in read(f"---\n{head}\n---\n{BODY}\n").text


def test_paragraphs_keep_how_they_stand_and_lose_the_marks_within() -> None:
    note = (
        f"# Board meets\n\n{BODY}\n\n## What *now*\n\n> [!quote] It is **over**,\n> said `he`.\n\n"
        "- [x] one [fair](http://a.example)\n- two ==fairs==\n\n1. first\n2. second\n\n"
        "| Ship | Tons |\n|---|---:|\n| Orrin | 4 |\n\n```\nx = 1\n  y\n```\n\n"
        "See [[Harbour|the harbour]] and [[Fair]].[^1] ![](a.png) ![[b.png]] %%a comment%% ^block1\n\n"
        "[^1]: From the record.\n"
    )
    draft = read(note)
    said = draft.body.split("\n\n")[2:]
    assert said == [
        "What now",
        "It is over, said he.",
        "one fair",
        "two fairs",
        "first",
        "second",
        "Ship\tTons",
        "Orrin\t4",
        "x = 1\n  y",
        "See the harbour and Fair.",
        "From the record.",
    ]
    bullets, numbers, rows = [Style.BULLET] * 2, [Style.NUMBERED] * 2, [Style.ROW] * 2
    end = [Style.VERBATIM, Style.PLAIN, Style.CAPTION]
    assert list(draft.styles[2:]) == [Style.HEADING, Style.QUOTATION, *bullets, *numbers, *rows, *end]
    assert draft.title == "Board meets"


def test_tags_of_pages_in_a_note_are_read_as_tags() -> None:
    draft = read(f"# Board meets\n\n<p>It <b>rained</b> on the harbour &amp; the fair.</p>\n\n{BODY}\n")
    assert draft.body.startswith("It rained on the harbour & the fair.")


def test_a_note_without_text_says_so() -> None:
    data = b"---\ntitle: x\n---\n![](a.png)\n"
    [refusal] = registry.articles(SourceFile("/notes/a.md", data, ""))
    assert str(refusal) == "a.md is a note without text."


def test_marks_within_marks_end_somewhere() -> None:
    assert read(f"{'> ' * 20_000}x\n\n{'*' * 20_000}\n\n{'[' * 20_000}\n\n{BODY}").body.endswith(BODY)


@pytest.mark.parametrize(
    "head",
    [
        '+++\ntitle = "Board meets"\ndate = 2021-03-02T08:00:00Z\nauthor = "Rena Holt"\ndraft = false\n+++\n',
        "% Board meets\n% Rena Holt\n% 2 March 2021\n",
        "title:: Board meets\nauthor:: Rena Holt\npublished:: 2021-03-02\n",
    ],
    ids=("Hugo", "Pandoc", "Logseq"),
)
def test_other_heads_than_yaml_are_read(head: str) -> None:
    draft = read(f"{head}\n{BODY}\n")
    assert (draft.title, draft.author, draft.published) == ("Board meets", "Rena Holt", date(2021, 3, 2))
    assert draft.body == BODY


def test_a_head_in_toml_that_is_none_stays_text() -> None:
    assert read(f"+++\ntitle = \n+++\n{BODY}\n").text.startswith("+++")


NOTE = "The lock opened on Monday, and the first boats passed before noon.\n\nThe keeper waved to all of them.\n"


def test_the_properties_that_notion_writes_below_a_title_are_fields() -> None:
    lines = "URL: https://post.example/lock\nAuthor: Ada Pell\nPublished: March 4, 2021\nTags: locks, boats\n"
    draft = read(f"# Lock opens\n\n{lines}\n{NOTE}")
    assert (draft.title, draft.author, draft.url) == ("Lock opens", "Ada Pell", "https://post.example/lock")
    assert (draft.published, draft.body) == (date(2021, 3, 4), NOTE.strip())


def test_what_two_people_say_below_a_title_are_no_properties() -> None:
    draft = read(f"# Lock opens\n\nAda: How was it?\nTom: It was long.\n\n{NOTE}")
    assert draft.body.startswith("Ada: How was it?")


def test_what_joplin_writes_below_a_note_is_no_text() -> None:
    lines = (
        f"id: {'0a' * 16}\nparent_id: {'1b' * 16}\ncreated_time: 2021-03-05T08:00:00.000Z\nauthor: Ada Pell\n"
        "source_url: https://post.example/lock\ntype_: 1"
    )
    draft = read(f"Lock opens\n\n{NOTE}\n{lines}")
    assert (draft.title, draft.author, draft.url) == ("Lock opens", "Ada Pell", "https://post.example/lock")
    assert (draft.published, draft.body) == (None, NOTE.strip())


def test_a_note_of_more_marks_than_any_has_is_read_as_plain_text_and_says_so() -> None:
    links = "".join(f"A [link {number}](https://www.a.example/{number}) of it\n" for number in range(16_000))
    data = f"# Board meets\n\n{BODY}\n\n{links}".encode()
    draft, remark = registry.articles(SourceFile("/notes/note.md", data, sha256(data).hexdigest()))
    assert isinstance(draft, ArticleDraft)
    assert isinstance(remark, Remark)
    assert (draft.title, draft.body[: len(BODY)]) == ("Board meets", BODY)
    assert "A link 15999 of it" in draft.body
    assert remark.text == "note.md has more than 30,000 marks, as no note has: it was read as plain text."
