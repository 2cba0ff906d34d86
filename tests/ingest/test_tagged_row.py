"""A row holds all that was read of an article, and nothing that is no row becomes one."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any

import pytest

from reader.formats import files
from reader.ingest.tagged_row import FIELDS, RowError, ready_of, row_of, row_of_failure
from reader.model import ArticleDraft, Description, Kind, LinkedEntity, Reading, SourceFile

DATA = "Gong Zheng speaks\n\nMayor Gong opened it.\n\n“Good.”".encode()
FILE = SourceFile("news/fair.txt", DATA, hashlib.sha256(DATA).hexdigest())
DRAFT = ArticleDraft(
    title="Gong Zheng speaks",
    body="Mayor Gong opened it.\n\n“Good.”",
    author="Jane Doe",
    source="The Post",
    url="https://example.org/fair",
    published=date(2021, 3, 3),
    encoding="cp1252",
    text_digest="0" * 64,
    section="World",
    styles="pq",
    wording=(5, 4, 3),
)
GONG = LinkedEntity("Gong Zheng", Kind.PERSON, ((0, 10), (25, 29)), ("Gong",), (Description("Mayor", 19, 24),))
READING = Reading((GONG,), "en", "own 5")


def row(**other: Any) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(json.dumps(row_of(FILE, DRAFT, READING)))
    return told | other


def test_a_row_holds_all_that_was_read() -> None:
    assert tuple(row()) == FIELDS
    assert ready_of(row()) == (FILE, DRAFT, READING)


def test_lists_may_stand_as_json_and_the_file_as_bytes() -> None:
    flat = {**row(), "entities": json.dumps(row()["entities"]), "wording": "[5, 4, 3]", "original": DATA}
    assert ready_of({**flat, "published": date(2021, 3, 3)}) == (FILE, DRAFT, READING)


def test_an_article_without_its_file_is_kept_as_what_is_told_of_it() -> None:
    file, draft, reading = ready_of(row(original=None))
    assert (draft.part, draft.encoding, reading) == (1, "", READING)
    assert json.loads(file.data) == {
        "title": DRAFT.title,
        "text": DRAFT.body,
        "author": "Jane Doe",
        "source": "The Post",
        "section": "World",
        "url": "https://example.org/fair",
        "published": "2021-03-03",
        "language": "en",
    }
    assert file.digest == hashlib.sha256(file.data).hexdigest()


def test_one_of_several_articles_of_a_file_comes_without_it() -> None:
    several = ArticleDraft(title="One", body="Two.", part=3)
    assert row_of(FILE, several, Reading())["original"] is None


def test_a_title_that_was_derived_stands_in_the_body_alone() -> None:
    derived = ArticleDraft(title="Gong Zheng spoke.", body="Gong Zheng spoke. Nobody listened.", title_derived=True)
    assert ready_of(row_of(FILE, derived, Reading()))[1] == derived


def test_a_row_that_says_only_the_least_is_an_article() -> None:
    _, draft, reading = ready_of({"path": "1", "text": "Nobody came."})
    assert (draft.body, draft.published, reading) == ("Nobody came.", None, Reading())


ENTITY = {"name": "Gong", "kind": "person", "mentions": [[0, 4]]}


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"path": ""}, "no path"),
        ({"language": "\ud800"}, "“language”"),
        ({"tagger": "own\n5"}, "“tagger”"),
        ({"encoding": "x" * 201}, "“encoding”"),
        ({"original": ""}, "is empty"),
        ({"title": 7}, "“title”"),
        ({"title": "Another"}, "title"),
        ({"text": ["Gong"]}, "“text”"),
        ({"published": "yesterday"}, "“published”"),
        ({"published": 20210303}, "“published”"),
        ({"part": -1}, "“part”"),
        ({"part": True}, "“part”"),
        ({"part": 1 << 40}, "“part”"),
        ({"text_digest": "x" * 64}, "“text_digest”"),
        ({"styles": "p?"}, "styles"),
        ({"styles": "ppp"}, "styles"),
        ({"wording": ["5"]}, "“wording”"),
        ({"wording": [1] * 100}, "“wording”"),
        ({"wording": [1 << 60]}, "“wording”"),
        ({"wording": "[1"}, "“wording”"),
        ({"original": "not base64!"}, "“original”"),
        ({"original": 5}, "“original”"),
        ({"entities": 5}, "“entities”"),
        ({"entities": "[" * 100_000}, "“entities”"),
        ({"entities": ["Gong"]}, "names something"),
        ({"entities": [ENTITY | {"kind": "king"}]}, "names something"),
        ({"entities": [ENTITY | {"name": ""}]}, "names something"),
        ({"entities": [ENTITY | {"name": "x" * 1_001}]}, "names something"),
        ({"entities": [ENTITY | {"name": None}]}, "names something"),
        ({"entities": [ENTITY | {"name": " \n"}]}, "names something"),
        ({"entities": [ENTITY, ENTITY | {"name": "Gong Zheng"}]}, "the same words"),
        ({"entities": [ENTITY | {"aliases": [5]}]}, "names something"),
        ({"entities": [ENTITY | {"mentions": []}]}, "names something"),
        ({"entities": [ENTITY | {"mentions": [[0, 4_000]]}]}, "names something"),
        ({"entities": [ENTITY | {"mentions": [[-1, 4]]}]}, "names something"),
        ({"entities": [ENTITY | {"mentions": [[4, 4]]}]}, "names something"),
        ({"entities": [ENTITY | {"mentions": [[0, True]]}]}, "names something"),
        ({"entities": [ENTITY | {"mentions": [[0, 4], [2, 6]]}]}, "the same words"),
        ({"entities": [ENTITY | {"descriptions": [[0, 9_999, "Mayor"]]}]}, "names something"),
        ({"entities": [ENTITY | {"descriptions": [[0, 4, 5]]}]}, "names something"),
    ],
)
def test_what_no_reading_can_have_written_is_no_row(other: dict[str, Any], why: str) -> None:
    with pytest.raises(RowError, match=why):
        ready_of(row(**other))


def test_a_file_that_could_not_be_read_has_a_row_of_the_same_fields() -> None:
    assert tuple(row_of_failure("news/scan.pdf", "It is a picture.")) == FIELDS


def test_what_is_longer_than_any_file_that_is_read_is_no_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_BYTES", 50)
    with pytest.raises(RowError, match="is larger than"):
        ready_of(row(original=None, entities=[]))
