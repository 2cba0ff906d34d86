"""Invented stories as JSON, in the shapes that services answer in."""

import json
from collections.abc import Callable

import pytest

from reader.model import ArticleDraft
from tests.formats.tables.stories import STORIES, Story, drafts, read, refusal, told


def plain(story: Story) -> dict[str, object]:
    return {
        "id": 7,
        "headline": story.title,
        "byline": f"By {story.author}",
        "publication": story.source,
        "published_at": f"{story.day}T10:00:00Z",
        "link": story.url,
        "content": story.text,
        "tags": ["a", "b"],
    }


def in_parts(story: Story) -> dict[str, object]:
    html = "".join(f"<p>{paragraph}</p>" for paragraph in story.text.split("\n\n"))
    return {
        "type": "article",
        "webTitle": "x",
        "webUrl": story.url,
        "webPublicationDate": f"{story.day}T10:00:00Z",
        "fields": {"headline": story.title, "byline": story.author, "body": html, "publication": story.source},
    }


def of_a_blog(story: Story) -> dict[str, object]:
    html = "".join(f"<p>{paragraph}</p>\n" for paragraph in story.text.split("\n\n"))
    return {
        "id": 7,
        "date": f"{story.day}T10:00:00",
        "link": story.url,
        "title": {"rendered": story.title},
        "content": {"rendered": html, "protected": False},
        "author": {"name": story.author},
        "site": story.source,
    }


def of_a_search(story: Story) -> dict[str, object]:
    fields = {"title": story.title, "author": [story.author], "url": story.url, "text": story.text}
    return {"_index": "a", "_id": "7", "_source": fields | {"date": story.day, "source": {"name": story.source}}}


@pytest.mark.parametrize("shape", [plain, in_parts, of_a_blog, of_a_search])
@pytest.mark.parametrize(
    "around",
    [
        lambda objects: json.dumps(objects),
        lambda objects: "\ufeff" + json.dumps(objects, indent=2),
        lambda objects: "\n".join(map(json.dumps, objects)) + "\n\n",
        lambda objects: json.dumps({"status": "ok", "total": 3, "articles": objects}),
        lambda objects: json.dumps({"response": {"pages": [1, 2], "results": objects}}),
        lambda objects: json.dumps({"took": 1, "hits": {"total": {"value": 3}, "hits": objects}}),
    ],
)
def test_articles_are_found_wherever_a_list_of_them_is(
    shape: Callable[[Story], dict[str, object]], around: Callable[[list[dict[str, object]]], str]
) -> None:
    data = around([shape(story) for story in STORIES]).encode()
    assert [told(draft) for draft in drafts(data, "a.json")] == list(STORIES)


def test_one_object_is_one_article_whatever_the_name_of_its_file() -> None:
    [draft] = drafts(json.dumps(plain(STORIES[0])).encode(), "a.txt")
    assert told(draft) == STORIES[0]


def test_objects_need_not_have_the_same_fields() -> None:
    first, second = plain(STORIES[0]), {"text": STORIES[1].text, "title": STORIES[1].title, "note": None}
    found = drafts(json.dumps([first, {"content": "", **second}]).encode(), "a.json")
    assert [draft.title for draft in found] == [STORIES[0].title, STORIES[1].title]


def test_what_is_no_json_or_holds_no_articles_says_so() -> None:
    assert refusal(b'{"a": 1, ', "a.json") == "a.json is damaged: it is no valid JSON."
    assert refusal(b"[" * 100_000, "a.json") == "a.json is nested too deep: lists within lists."
    assert refusal(b'[{"mm": 1, "day": 2}]', "a.json").startswith("a.json is a table whose columns hold no texts")
    assert refusal(b"[1, 2]", "a.json") == "a.json is JSON without a list of articles."


def test_an_object_without_text_is_told_in_its_place() -> None:
    found = read(json.dumps([plain(STORIES[0]), {"headline": "x"}]).encode(), "a.json")
    assert isinstance(found[0], ArticleDraft)
    assert str(found[1]) == "a.json has no text in row 2."


def test_very_many_lines_are_refused_before_they_are_read() -> None:
    assert refusal(b"{}\n" * 200_001, "a.jsonl") == "a.jsonl is a table of more than 200,000 rows."


def test_objects_of_fields_without_end_are_refused() -> None:
    objects = [{f"field {at} {number}": "a" for number in range(201)} for at in range(100)]
    assert refusal(json.dumps(objects).encode(), "a.json") == "a.json is JSON of more than 20,000 different fields."
